"""Shortest distances between a straight segment and triangles: exact, vectorised, pruned by enclosing spheres.

Source of the closest-point formulas: Ericson, Real-Time Collision Detection (2005), sections 5.1.5 and 5.1.9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import trimesh

Point: TypeAlias = NDArray[np.float64]
"""(3,) float64, millimetres."""

Triangles: TypeAlias = NDArray[np.float64]
"""(n, 3, 3) float64: three corners each, millimetres."""


BLOCK = 64
"""So many neighbouring triangles share one enclosing sphere."""


class Surface:
    """The triangles of a surface, sorted into blocks of neighbours so that far ones are passed over quickly.

    Parameters
    ----------
    triangles : (n, 3, 3) float64
        Millimetres.
    """

    def __init__(self, triangles: Triangles) -> None:
        from scipy.spatial import cKDTree

        order = cKDTree(triangles.mean(axis=1), leafsize=BLOCK).indices
        self.triangles = triangles[order]
        self.bounds: NDArray[np.float64] = np.stack([triangles.min(axis=(0, 1)), triangles.max(axis=(0, 1))])
        self._starts = np.arange(0, len(triangles), BLOCK)
        self._centres, self._radii = _spheres(self.triangles)
        self._block_centres: NDArray[np.float64] = np.add.reduceat(self._centres, self._starts) / self._sizes[:, None]
        gaps = lengths(self._centres - np.repeat(self._block_centres, self._sizes, axis=0)) + self._radii
        self._block_radii: NDArray[np.float64] = np.maximum.reduceat(gaps, self._starts)

    @classmethod
    def of(cls, *meshes: trimesh.Trimesh) -> Surface:
        """All triangles of one mesh or of several."""
        return cls(triangles_of(*meshes))

    def within(self, a: Point, b: Point, limit: float) -> Triangles:
        """All triangles that may come nearer than a limit (mm) to the segment a-b, and few others."""
        blocks = points_to_segment(self._block_centres, a, b) - self._block_radii <= limit
        members = np.flatnonzero(np.repeat(blocks, self._sizes))
        near = points_to_segment(self._centres[members], a, b) - self._radii[members] <= limit
        found: Triangles = self.triangles[members[near]]
        return found

    def promising(self, a: Point, b: Point) -> Triangles:
        """The block of triangles, (at most 64, 3, 3), whose sphere comes nearest to the segment a-b."""
        start = self._starts[(points_to_segment(self._block_centres, a, b) - self._block_radii).argmin()]
        found: Triangles = self.triangles[start : start + BLOCK]
        return found

    @property
    def _sizes(self) -> NDArray[np.intp]:
        return np.diff(np.append(self._starts, len(self.triangles)))


def triangles_of(*meshes: trimesh.Trimesh) -> Triangles:
    """The triangles of one mesh or of several, in their own order."""
    return np.concatenate([np.asarray(mesh.vertices, dtype=np.float64)[mesh.faces] for mesh in meshes])


def _spheres(triangles: Triangles) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Centroids (n, 3) and distances (n,) to the farthest corner."""
    centres: NDArray[np.float64] = triangles.mean(axis=1)
    radii: NDArray[np.float64] = lengths(triangles - centres[:, None]).max(axis=1)
    return centres, radii


def clearance(a: Point, b: Point, surface: Surface) -> float:
    """Shortest distance (mm) from the segment a-b, (3,) each, to a surface; 0 where it meets it."""
    at_most = segment_to_triangles(a, b, surface.promising(a, b)).min()
    return float(segment_to_triangles(a, b, surface.within(a, b, at_most)).min(initial=at_most))


def box_clearance(a: Point, b: Point, bounds: NDArray[np.float64]) -> float:
    """A distance (mm) that the segment a-b surely keeps from a (2, 3) box: that of its own box to it."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    gaps = np.maximum(0.0, np.maximum(bounds[0] - high, low - bounds[1]))
    return float(np.sqrt(gaps @ gaps))


def points_to_segment(points: NDArray[np.float64], a: Point, b: Point) -> NDArray[np.float64]:
    """Distances (n,) mm of (n, 3) points to the segment a-b."""
    along = b - a
    share = np.minimum(np.maximum((points - a) @ along / max(float(along @ along), 1e-300), 0.0), 1.0)
    return lengths(points - a - share[:, None] * along)


def segment_to_triangles(a: Point, b: Point, triangles: Triangles) -> NDArray[np.float64]:
    """Exact distances (n,) mm from the segment a-b to each triangle; 0 for those that it pierces."""
    faces = np.minimum(_above_faces(a, triangles), _above_faces(b, triangles))
    for i in range(3):
        faces = np.minimum(faces, segment_to_segments(a, b, triangles[:, i], triangles[:, i - 2]))
    return np.where(pierces(a, b, triangles), 0.0, faces)


def _above_faces(point: Point, triangles: Triangles) -> NDArray[np.float64]:
    """Heights (n,) mm of a point over the triangles that it lies straight above or below; infinite for the others."""
    corner, u, v = triangles[:, 0], triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    normal, to_point = cross(u, v), point - corner
    area = np.maximum((normal * normal).sum(axis=1), 1e-300)
    second = (cross(to_point, v) * normal).sum(axis=1) / area
    third = (cross(u, to_point) * normal).sum(axis=1) / area
    heights = np.abs((normal * to_point).sum(axis=1)) / np.sqrt(area)
    over = (second >= 0.0) & (third >= 0.0) & (second + third <= 1.0) & (area > 1e-24)
    return np.where(over, heights, np.inf)


def segment_to_segments(
    a: Point, b: Point, starts: NDArray[np.float64], ends: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Exact distances (n,) mm from the segment a-b to each of n segments, (n, 3) starts and ends."""
    u, v, w = b - a, ends - starts, a - starts
    uu, vv, uv = max(float(u @ u), 1e-300), np.maximum((v * v).sum(axis=1), 1e-300), v @ u
    uw, vw = w @ u, (v * w).sum(axis=1)
    across = uu * vv - uv * uv
    on_ab = np.where(across > 1e-12 * uu * vv, (uv * vw - vv * uw) / np.where(across > 0.0, across, 1.0), 0.0)
    on_other = np.clip((uv * np.clip(on_ab, 0.0, 1.0) + vw) / vv, 0.0, 1.0)
    on_ab = np.clip((uv * on_other - uw) / uu, 0.0, 1.0)
    return lengths(w + on_ab[:, None] * u - on_other[:, None] * v)


def cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Vector products (..., 3); quicker than numpy's for a few thousand."""
    a, b = np.broadcast_arrays(a, b)
    ax, ay, az, bx, by, bz = a[..., 0], a[..., 1], a[..., 2], b[..., 0], b[..., 1], b[..., 2]
    return np.stack([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx], axis=-1)


def lengths(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Lengths (...) of (..., 3) vectors."""
    squared: NDArray[np.float64] = (vectors * vectors).sum(axis=-1)
    return np.sqrt(squared)


def pierces(a: Point, b: Point, triangles: Triangles) -> NDArray[np.bool_]:
    """Which triangles, (n,) bool, the segment a-b passes through (Moeller and Trumbore 1997); borders count."""
    share, inside = line_hits(a, b - a, triangles)
    return inside & (share >= 0.0) & (share <= 1.0)


def line_hits(origin: Point, direction: Point, triangles: Triangles) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Where the line ``origin + share * direction`` meets the plane of each triangle, and whether inside it.

    Borders are drawn a hair (1e-9 of a triangle) too wide, so that no line slips between two neighbours.

    Returns
    -------
    share : (n,) float64
    inside : (n,) bool
        Never true for a triangle that is seen edge-on.
    """
    corner, first, second = triangles[:, 0], triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    across = cross(direction, second)
    volume = (first * across).sum(axis=1)
    scale = lengths(cross(first, second)) * lengths(direction)
    facing = np.abs(volume) > 1e-12 * scale
    inverse = np.where(facing, 1.0 / np.where(facing, volume, 1.0), 0.0)
    offset = origin - corner
    u = (offset * across).sum(axis=1) * inverse
    turned = cross(offset, first)
    v = (turned @ direction) * inverse
    share = (second * turned).sum(axis=1) * inverse
    return share, facing & (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9)
