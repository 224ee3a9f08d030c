"""The skin of a solid as a closed triangle mesh.

The field is sampled on a grid, but only in blocks that the skin can cross; marching cubes; Taubin smoothing, which
takes the grid's staircase away; decimation; then `explorer.geometry.triangulation` evens the triangles out and lays
every vertex back on the skin. The same solid gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.solid import Distances, Points, Solid, grown
from explorer.geometry.triangulation import Faces, decimated, divided, evened, one_body, smoothed

if TYPE_CHECKING:
    import trimesh

_BLOCK = 16
"""Grid points along the side of a block of the first round; halved twice."""

_SLACK = 1.6
"""How much a field may overrate distances before a block is missed; 1.0 to 2.5 gave the same meshes."""

_AT_ONCE = 1 << 15
"""Points that are evaluated together: their temporary arrays then fit into the processor's cache."""

_OFF_ZERO = 1e-3
"""Samples nearer to zero than this share of the spacing are pushed off it, so that no triangle degenerates."""

_KEPT = 0.65
"""Share of the budget that decimation is given; the rest goes to halving what it left too long."""


def surface(solid: Solid, *, spacing_mm: float, triangles: int | None = None) -> trimesh.Trimesh:
    """The skin of a solid.

    Parameters
    ----------
    spacing_mm : float
        Grid spacing. Plates thinner than about three times this break up.
    triangles : int, optional
        Budget to which the mesh is decimated; without it, every triangle of the grid is kept.

    Returns
    -------
    trimesh.Trimesh
        Closed, outward, one body, evenly triangulated; vertices rounded to 0.1 micrometre.

    Raises
    ------
    ValueError
        If the solid is empty, unbounded or falls into several bodies.
    """
    import trimesh

    if not np.isfinite(solid.bounds).all():
        raise ValueError("the solid is unbounded: cut it with a bounded one before meshing")
    values, origin = sampled(solid, spacing_mm)
    vertices, faces = _marched(values, origin, spacing_mm)
    vertices, faces = one_body(smoothed(vertices, faces), faces)
    if triangles is not None and len(faces) > triangles:
        vertices, faces = decimated(vertices, faces, int(_KEPT * triangles))
        vertices, faces = divided(vertices, faces, triangles)
    vertices, faces = evened(vertices, faces, solid.distance, reach_mm=spacing_mm)
    return trimesh.Trimesh(np.round(vertices, 4), faces, process=False)


def sampled(solid: Solid, spacing_mm: float) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """The field on a grid, exact near the skin and of the right sign elsewhere; and the grid's first point.

    A symmetric solid is evaluated on its left half only; no sample lies on x = 0.
    """
    bounds = grown(solid.bounds, 2.5 * spacing_mm)
    low = np.floor(bounds[0] / spacing_mm) * spacing_mm
    if solid.symmetric:
        low[0] = 0.5 * spacing_mm
    counts = np.maximum(np.ceil((bounds[1] - low) / spacing_mm), 1).astype(int) + 1
    counts = -(-counts // _BLOCK) * _BLOCK
    values = _blockwise(solid, low, counts, spacing_mm)
    if solid.symmetric:
        values = np.concatenate([values[::-1], values])
        low[0] -= counts[0] * spacing_mm
    return _closed(values), low


def _blockwise(solid: Solid, low: NDArray[np.float64], counts: NDArray[np.int_], spacing: float) -> NDArray[np.float32]:
    """Halve the blocks that the skin may cross, twice, then sample what is left of them."""
    size = _BLOCK
    blocks = np.indices(tuple(int(one) for one in counts // size)).reshape(3, -1).T * size
    values = np.empty(tuple(counts), dtype=np.float32)
    while True:
        middle = low + (blocks + 0.5 * (size - 1)) * spacing
        distance = _evaluated(solid, middle)
        reach = _SLACK * 0.5 * np.sqrt(3.0) * size * spacing
        for side, chosen in ((1.0, distance > reach), (-1.0, distance < -reach)):
            _fill(values, blocks[chosen], size, side * reach)
        blocks = blocks[np.abs(distance) <= reach]
        if size == _BLOCK // 4:
            break
        size //= 2
        blocks = (blocks[:, None] + np.indices((2, 2, 2)).reshape(3, -1).T * size).reshape(-1, 3)
    inner = np.indices((size,) * 3).reshape(3, -1).T
    index = (blocks[:, None] + inner).reshape(-1, 3)
    values[tuple(index.T)] = _evaluated(solid, low + index * spacing)
    return values


def _fill(values: NDArray[np.float32], blocks: NDArray[np.int_], size: int, value: float) -> None:
    for x, y, z in blocks:
        values[x : x + size, y : y + size, z : z + size] = value


def _evaluated(solid: Solid, points: Points) -> Distances:
    parts = [solid.distance(points[start : start + _AT_ONCE]) for start in range(0, len(points), _AT_ONCE)]
    return np.concatenate(parts) if parts else np.empty(0)


def _closed(values: NDArray[np.float32]) -> NDArray[np.float32]:
    for axis in range(3):
        for end in (0, -1):
            face = values.swapaxes(0, axis)[end]
            np.maximum(face, 1.0, out=face)
    return values


def _marched(values: NDArray[np.float32], origin: NDArray[np.float64], spacing: float) -> tuple[Points, Faces]:
    from skimage.measure import marching_cubes

    if not (values < 0.0).any():
        raise ValueError(f"the solid is empty, or thinner than the grid spacing of {spacing:g} mm")
    least = np.float32(_OFF_ZERO * spacing)
    values = np.where(np.abs(values) < least, np.where(values < 0.0, -least, least), values)
    vertices, faces, _, _ = marching_cubes(  # type: ignore[no-untyped-call,unused-ignore]
        values, 0.0, gradient_direction="descent"
    )
    return vertices.astype(np.float64) * spacing + origin, faces.astype(np.int64)
