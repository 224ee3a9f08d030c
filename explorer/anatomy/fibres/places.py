"""Which way the fibres of a surface run: for every vertex a place that stays along a fibre and moves on across it.

Noise over these places is streaks along the fibres, on any surface and without a seam. A fibre runs down the harmonic
field between its attachments, or along strands that are given. The places are those whose slope across the fibres is
nearest to one, and along them nearest to nought: where fibres come together, so do the streaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csc_matrix, diags
from scipy.sparse.linalg import splu
from scipy.spatial import cKDTree

from explorer.geometry.slopes import Slopes

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]
Numbers = NDArray[np.intp]

STRAIGHT = 60.0
"""How much more a slope along the fibres counts than a wrong one across: streaks some twenty times as long as wide."""

ROUNDS = 4
"""How often the places are turned so that they follow fibres round a bend; they change little afterwards."""

TOUCH_MM = 2.5
"""A vertex so little further from an attachment than the nearest one belongs to it, too."""

REACHED = 12
"""Triangles from the rim of an attachment to its middle, at most."""

BLEND_MM = 2.0
"""Nearer than this, one strand counts little more than the next."""

FRAYED = 0.35
"""Share of a tendon's length over which it goes over into flesh, either way."""


@dataclass(frozen=True, eq=False)
class Attachments:
    """Where the fibres of a surface begin and end, mm.

    Attributes
    ----------
    origin, insertion : (n, 3) and (m, 3) arrays
        Points on or near the surface.
    strands : bool
        Whether fibres run straight from each origin to its own insertion, so that there are as many; otherwise they
        spread from all of the one to all of the other.
    """

    origin: Array
    insertion: Array
    strands: bool = False


def fibre_directions(mesh: trimesh.Trimesh, attachments: Attachments) -> Array:
    """(m, 3) unit: which way the fibres run on each triangle, from origin to insertion."""
    slopes = Slopes.of(mesh)
    rough = _strand_directions(slopes, attachments) if attachments.strands else _downhill(mesh, slopes, attachments)
    along = slopes.tangent(slopes.spread(rough))
    for _ in range(REACHED):  # from the rim of an attachment inwards
        flat = ~along.any(axis=1)
        along[flat] = slopes.tangent(slopes.spread(along))[flat]
    return along


def fibre_places(mesh: trimesh.Trimesh, attachments: Attachments) -> Array:
    """(n, 3) mm: a place for every vertex that stays along a fibre; half of the surface moves a mm for a mm across.

    Parameters
    ----------
    mesh : trimesh.Trimesh
        A closed surface, mm; it may consist of several parts.
    attachments : Attachments
    """
    slopes = Slopes.of(mesh)
    along = fibre_directions(mesh, attachments)
    across = np.cross(slopes.normals, along)
    weight = STRAIGHT * along[:, :, None] * along[:, None, :] + across[:, :, None] * across[:, None, :]
    # what is left free by the slopes, the middle of each part, is tied loosely to where it is
    loose = diags(1e-6 * slopes.vertex_area)
    solver = splu(csc_matrix(slopes.stiffness(weight) + loose))
    here = loose @ np.asarray(mesh.vertices, np.float64)
    wanted = across
    for _ in range(ROUNDS + 1):
        places = np.asarray(solver.solve(here + slopes.pull(across, wanted)), np.float64)
        steps = slopes.change(places, across)
        sizes = np.linalg.norm(steps, axis=1)
        wanted = steps / np.maximum(sizes, 1e-9)[:, None]
    places -= (places.min(axis=0) + places.max(axis=0)) / 2.0
    return places / max(_median(sizes, slopes.area), 1e-9)


def tendinous(mesh: trimesh.Trimesh, attachments: Attachments, shares: tuple[float, float]) -> Array:
    """(n,) from 0 for flesh to 1 for tendon, which takes up these shares of the fibres at origin and insertion."""
    points = np.asarray(mesh.vertices, np.float64)
    near, far = (cKDTree(end).query(points)[0] for end in (attachments.origin, attachments.insertion))
    share = near / np.maximum(near + far, 1e-9)
    sinew = np.zeros(len(points))
    for length, away in zip(shares, (share, 1.0 - share), strict=True):
        if length > 0.0:
            sinew = np.maximum(sinew, 1.0 - _smoothstep(away / length, 1.0 - FRAYED, 1.0 + FRAYED))
    return sinew


def _smoothstep(value: Array, start: float, end: float) -> Array:
    share = np.clip((value - start) / (end - start), 0.0, 1.0)
    return share * share * (3.0 - 2.0 * share)


def _median(values: Array, weights: Array) -> float:
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, 0.5 * reached[-1])])


def _downhill(mesh: trimesh.Trimesh, slopes: Slopes, attachments: Attachments) -> Array:
    """(m, 3) slopes of the harmonic field that is 0 at the origin and 1 at the insertion."""
    points = np.asarray(mesh.vertices, np.float64)
    fixed, height = np.zeros(len(points), bool), np.zeros(len(points))
    for part in _parts(mesh):
        for end, value in ((attachments.origin, 0.0), (attachments.insertion, 1.0)):
            touched = part[_touched(points[part], end)]
            fixed[touched], height[touched] = True, value
    free = np.flatnonzero(~fixed)
    stiffness = slopes.stiffness()
    inner = csc_matrix(stiffness[free][:, free] + diags(1e-9 * slopes.vertex_area[free]))
    height[free] = splu(inner).solve(-(stiffness[free][:, fixed] @ height[fixed]))
    return slopes.tangent(slopes.gradient(height))


def _touched(points: Array, end: Array) -> Numbers:
    tree = cKDTree(points)
    nearest, _ = tree.query(end)
    near = [tree.query_ball_point(point, far + TOUCH_MM) for point, far in zip(end, nearest, strict=True)]
    return np.unique(np.concatenate(near)).astype(np.intp)


def _parts(mesh: trimesh.Trimesh) -> list[Numbers]:
    from scipy.sparse.csgraph import connected_components

    edges, count = np.asarray(mesh.edges_unique), len(mesh.vertices)
    links = coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count))
    parts, label = connected_components(links, directed=False)
    return [np.flatnonzero(label == one) for one in range(parts)]


def _strand_directions(slopes: Slopes, attachments: Attachments) -> Array:
    """(m, 3) unit: those of the strands nearby, the nearest most."""
    way = attachments.insertion - attachments.origin
    from_origin = slopes.centres[:, None] - attachments.origin
    share = np.clip((from_origin * way).sum(axis=2) / (way * way).sum(axis=1), 0.0, 1.0)
    off = np.linalg.norm(from_origin - share[..., None] * way, axis=2)
    weight = 1.0 / (off + BLEND_MM) ** 3
    unit = way / np.linalg.norm(way, axis=1, keepdims=True)
    return slopes.tangent((weight[..., None] * unit).sum(axis=1))
