"""Better triangles for a closed mesh: smoothing, decimation, edge flips, relaxation on the skin of a field."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.solid import Field, Points

Faces: TypeAlias = NDArray[np.int64]
"""(m, 3) vertex numbers, counter-clockwise seen from outside."""

_SPECK = 0.02
"""Bodies of less than this share of the greatest one's volume are left-overs of the grid."""


def smoothed(vertices: Points, faces: Faces, *, rounds: int = 6) -> Points:
    """(n, 3) vertices without the grid's staircase: Taubin's two steps, 0.5 and -0.53, which keep the volume."""
    mean = _mean_of_neighbours(faces, len(vertices))
    for _ in range(rounds):
        for step in (0.5, -0.53):  # G. Taubin 1995
            vertices = vertices + step * (mean @ vertices - vertices)
    return vertices


def _mean_of_neighbours(faces: Faces, count: int) -> Any:
    """Sparse (n, n) matrix that averages the neighbours of each vertex."""
    from scipy.sparse import coo_matrix, diags

    a, b = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    links = coo_matrix((np.ones(len(a)), (a, b)), shape=(count, count)).tocsr()
    return diags(1.0 / np.maximum(np.asarray(links.sum(axis=1)).ravel(), 1.0)) @ links


def one_body(vertices: Points, faces: Faces) -> tuple[Points, Faces]:
    """The mesh without closed-off hollows and specks.

    Raises
    ------
    ValueError
        If more than one body is left.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    starts, ends = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    links = coo_matrix((np.ones(len(starts)), (starts, ends)), shape=(len(vertices),) * 2)
    count, body = connected_components(links, directed=False)
    if count == 1:
        return vertices, faces
    corners = vertices[faces]
    share = (corners[:, 0] * np.cross(corners[:, 1], corners[:, 2])).sum(axis=1) / 6.0
    volumes = np.bincount(body[faces[:, 0]], weights=share, minlength=count)
    whole = np.flatnonzero(volumes > _SPECK * volumes.max())
    if len(whole) > 1:
        sizes = ", ".join(f"{volume:.0f}" for volume in sorted(volumes[whole], reverse=True))
        raise ValueError(
            f"the solid falls into {len(whole)} bodies of {sizes} mm3: join them, or thicken what links them"
        )
    return compact(vertices, faces[body[faces[:, 0]] == whole[0]])


def compact(vertices: Points, faces: Faces) -> tuple[Points, Faces]:
    """The mesh without vertices that no face uses."""
    used, renumbered = np.unique(faces, return_inverse=True)
    return vertices[used], renumbered.reshape(-1, 3).astype(np.int64)


COARSEST_MM = 0.5
"""No surface is moved farther than this for the sake of its budget; it then keeps more triangles."""


def decimated(vertices: Points, faces: Faces, triangles: int) -> tuple[Points, Faces]:
    """The closed mesh with about so many triangles.

    Quadric edge collapse is tried first. Where the solid has edges as thin as a blade, it may fold the mesh onto
    itself; then a collapse is used that keeps the mesh closed at all costs, and less even.
    """
    import fast_simplification

    for haste in (7, 5, 4):
        points, kept = fast_simplification.simplify(
            vertices.astype(np.float32), faces.astype(np.int32), target_count=triangles, agg=haste
        )
        thinned = compact(points.astype(np.float64), kept.astype(np.int64))
        if len(thinned[1]) <= 1.2 * triangles and is_closed(thinned[1]):
            return thinned
    return _carefully_decimated(vertices, faces, triangles)


def _carefully_decimated(vertices: Points, faces: Faces, triangles: int) -> tuple[Points, Faces]:
    from manifold3d import Manifold, Mesh

    body, tolerance = Manifold(Mesh(vertices.astype(np.float32), faces.astype(np.uint32))), 0.02
    while (thinned := body.simplify(tolerance)).num_tri() > 1.2 * triangles and tolerance < COARSEST_MM:
        tolerance *= 1.3
    mesh = thinned.to_mesh()
    kept = compact(np.asarray(mesh.vert_properties, dtype=np.float64), np.asarray(mesh.tri_verts, dtype=np.int64))
    if not is_closed(kept[1]):
        raise ValueError("the solid has edges as thin as a blade: soften the seams that make them")
    return kept


def is_closed(faces: Faces) -> bool:
    """Whether every edge joins exactly two faces, each running along it the other way."""
    starts, ends = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    count = faces.max() + 1
    there, back = np.sort(starts * count + ends), np.sort(ends * count + starts)
    return bool((there[1:] != there[:-1]).all() and np.array_equal(there, back))


def divided(vertices: Points, faces: Faces, triangles: int, *, rounds: int = 10) -> tuple[Points, Faces]:
    """The mesh with its long edges halved, longest first, until none is long or there are ``triangles`` of them.

    Quadric collapse leaves long triangles where the skin is straight in one direction. An edge is long when it is
    1.5 times that of an equilateral triangle of the mean size aimed at.
    """
    corners = vertices[faces]
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = 0.5 * np.sqrt((crossed**2).sum(axis=1)).sum()
    longest = 1.5 * np.sqrt(4.0 / np.sqrt(3.0) * area / triangles)
    for _ in range(rounds):
        faces = flipped(vertices, faces)
        pairs = _pairs(faces)
        chosen = _longest(vertices, pairs, longest, len(faces))[: (triangles - len(faces)) // 2]
        if not len(chosen):
            break
        vertices, faces = _halved(vertices, faces, pairs[chosen])
    return vertices, faces


def _longest(vertices: Points, pairs: NDArray[np.int64], least: float, count: int) -> NDArray[np.int64]:
    """Edges longer than ``least`` that are the longest of both their faces, longest first."""
    length = np.sqrt(((vertices[pairs[:, 0]] - vertices[pairs[:, 1]]) ** 2).sum(axis=1))
    order = np.argsort(-length, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    first = np.full(count, len(pairs))
    for column in (4, 5):
        np.minimum.at(first, pairs[:, column], rank)
    leads = (first[pairs[order, 4]] == rank[order]) & (first[pairs[order, 5]] == rank[order])
    return np.asarray(order[leads & (length[order] > least)])


def _halved(vertices: Points, faces: Faces, pairs: NDArray[np.int64]) -> tuple[Points, Faces]:
    a, b, c, d, first, second = pairs.T
    middle = len(vertices) + np.arange(len(pairs))
    kept = faces.copy()
    kept[first] = np.stack([a, middle, c], axis=1)
    kept[second] = np.stack([middle, a, d], axis=1)
    new = np.concatenate([np.stack([middle, b, c], axis=1), np.stack([b, middle, d], axis=1)])
    return np.concatenate([vertices, 0.5 * (vertices[a] + vertices[b])]), np.concatenate([kept, new])


def evened(
    vertices: Points, faces: Faces, distance: Field, *, reach_mm: float, rounds: int = 6
) -> tuple[Points, Faces]:
    """The mesh with rounder triangles: edges flipped, vertices slid along the skin and laid back on the field's zero.

    Parameters
    ----------
    reach_mm : float
        How far a vertex may be moved to meet the zero.
    """
    for lap in range(rounds):
        faces = flipped(vertices, faces)
        vertices = _slid(vertices, faces)
        if lap % 2:
            vertices = on_skin(vertices, distance, reach_mm=reach_mm)
    return vertices, flipped(vertices, faces)


def _slid(vertices: Points, faces: Faces, *, step: float = 0.5) -> Points:
    normals = vertex_normals(vertices, faces)
    way = _mean_of_neighbours(faces, len(vertices)) @ vertices - vertices
    return np.asarray(vertices + step * (way - (way * normals).sum(axis=1, keepdims=True) * normals))


def vertex_normals(vertices: Points, faces: Faces) -> Points:
    """Unit normals (n, 3), faces weighted by area."""
    corners = vertices[faces]
    crossed = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    total = np.stack(
        [np.bincount(faces.ravel(), np.repeat(crossed[:, axis], 3), len(vertices)) for axis in range(3)], axis=1
    )
    return np.asarray(total / np.maximum(np.sqrt((total**2).sum(axis=1, keepdims=True)), 1e-12))


_TETRAHEDRON = np.array([[1.0, 1.0, 1.0], [1.0, -1.0, -1.0], [-1.0, 1.0, -1.0], [-1.0, -1.0, 1.0]])


def gradient(points: Points, distance: Field, *, step_mm: float = 0.1) -> tuple[NDArray[np.float64], Points]:
    """Value (n,) and gradient (n, 3) of a field at (n, 3) points, from four samples around each."""
    around = (points[:, None] + step_mm * _TETRAHEDRON).reshape(-1, 3)
    values = distance(around).reshape(-1, 4)
    slope = (values[:, :, None] * _TETRAHEDRON).sum(axis=1) / (4.0 * step_mm)
    return values.mean(axis=1), slope


def on_skin(points: Points, distance: Field, *, reach_mm: float, rounds: int = 2) -> Points:
    """(n, 3) points moved to the field's zero along its gradient, by Newton steps of at most ``reach_mm`` in all."""
    for _ in range(rounds):
        value, slope = gradient(points, distance)
        steep2 = np.maximum((slope**2).sum(axis=1), 0.25)
        step = np.clip(value / steep2, -reach_mm / rounds, reach_mm / rounds)
        points = points - step[:, None] * slope
    return points


def flipped(vertices: Points, faces: Faces, *, rounds: int = 4) -> Faces:
    """The faces with edges flipped towards a Delaunay triangulation, where the skin is nearly flat.

    An edge is flipped when the two angles that face it exceed 180 degrees, the two triangles do not bend by more than
    about 25 degrees before or after, and the new edge does not exist yet. The mesh stays closed.
    """
    for _ in range(rounds):
        pairs = _pairs(faces)
        good = _worth_flipping(vertices, faces, pairs)
        if not len(good):
            break
        faces = _flip(faces, pairs, good)
    return faces


def _pairs(faces: Faces) -> NDArray[np.int64]:
    """(k, 6): for each inner edge its vertices a and b, the vertices c and d facing it, and its two faces.

    The first face is (a, b, c), the second (b, a, d), each up to rotation.
    """
    a, b, c = (np.roll(faces, -shift, axis=1).T.ravel() for shift in range(3))
    face = np.tile(np.arange(len(faces)), 3)
    key = np.minimum(a, b) * (faces.max() + 1) + np.maximum(a, b)
    order = np.lexsort((a > b, key))
    first, second = order[0::2], order[1::2]
    return np.stack([a[first], b[first], c[first], c[second], face[first], face[second]], axis=1)


def _worth_flipping(vertices: Points, faces: Faces, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    a, b, c, d = (vertices[pairs[:, column]] for column in range(4))
    fat = _angle(c, a, b) + _angle(d, a, b) > np.pi + 1e-3
    before = _bend(_normal(a, b, c), _normal(b, a, d))
    after = _bend(_normal(c, a, d), _normal(c, d, b))
    flat = (before > 0.9) & (after > 0.9)
    count = faces.max() + 1
    edges = np.minimum(pairs[:, 0], pairs[:, 1]) * count + np.maximum(pairs[:, 0], pairs[:, 1])
    new = np.minimum(pairs[:, 2], pairs[:, 3]) * count + np.maximum(pairs[:, 2], pairs[:, 3])
    chosen = np.flatnonzero(fat & flat & ~np.isin(new, edges))
    chosen = chosen[np.unique(new[chosen], return_index=True)[1]]
    return _apart(pairs, chosen, len(faces))


def _apart(pairs: NDArray[np.int64], chosen: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Of the chosen edges, those that share no face with another one of lower number."""
    owner = np.full(count, len(pairs))
    for column in (4, 5):
        np.minimum.at(owner, pairs[chosen, column], chosen)
    return np.asarray(chosen[(owner[pairs[chosen, 4]] == chosen) & (owner[pairs[chosen, 5]] == chosen)])


def _flip(faces: Faces, pairs: NDArray[np.int64], chosen: NDArray[np.int64]) -> Faces:
    a, b, c, d, first, second = pairs[chosen].T
    flipped_faces = faces.copy()
    flipped_faces[first] = np.stack([c, a, d], axis=1)
    flipped_faces[second] = np.stack([c, d, b], axis=1)
    return flipped_faces


def _normal(a: Points, b: Points, c: Points) -> Points:
    crossed = np.cross(b - a, c - a)
    return np.asarray(crossed / np.maximum(np.sqrt((crossed**2).sum(axis=1, keepdims=True)), 1e-12))


def _bend(a: Points, b: Points) -> NDArray[np.float64]:
    return np.asarray((a * b).sum(axis=1))


def _angle(at: Points, a: Points, b: Points) -> NDArray[np.float64]:
    u, v = a - at, b - at
    return np.asarray(np.arctan2(np.sqrt((np.cross(u, v) ** 2).sum(axis=1)), (u * v).sum(axis=1)))
