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

    Attributes
    ----------
    triangles : (n, 3, 3) float64
        Sorted into blocks.
    bounds : (2, 3) float64
        Lowest and highest corner.
    centres, radii : (n, 3) and (n,) float64
        Of a sphere about each triangle.
    block_centres, block_radii, block_sizes : (m, 3) and (m,) float64, (m,) int
        Of a sphere about each block, and how many triangles it holds.
    """

    def __init__(self, triangles: Triangles) -> None:
        from scipy.spatial import cKDTree

        order = cKDTree(triangles.mean(axis=1), leafsize=BLOCK).indices
        self.triangles = triangles[order]
        self.bounds: NDArray[np.float64] = np.stack([triangles.min(axis=(0, 1)), triangles.max(axis=(0, 1))])
        self._starts = np.arange(0, len(triangles), BLOCK)
        self.centres, self.radii = _spheres(self.triangles)
        self.block_sizes: NDArray[np.intp] = np.diff(np.append(self._starts, len(self.triangles)))
        middles = np.add.reduceat(self.centres, self._starts) / self.block_sizes[:, None]
        gaps = lengths(self.centres - np.repeat(middles, self.block_sizes, axis=0)) + self.radii
        self.block_centres: NDArray[np.float64] = middles
        self.block_radii: NDArray[np.float64] = np.maximum.reduceat(gaps, self._starts)

    @classmethod
    def of(cls, *meshes: trimesh.Trimesh) -> Surface:
        """All triangles of one mesh or of several."""
        return cls(triangles_of(*meshes))

    def within(self, a: Point, b: Point, limit: float) -> Triangles:
        """All triangles that may come nearer than a limit (mm) to the segment a-b, and few others."""
        blocks = points_to_segment(self.block_centres, a, b) - self.block_radii <= limit
        members = np.flatnonzero(np.repeat(blocks, self.block_sizes))
        near = points_to_segment(self.centres[members], a, b) - self.radii[members] <= limit
        found: Triangles = self.triangles[members[near]]
        return found

    def promising(self, a: Point, b: Point) -> Triangles:
        """The block of triangles, (at most 64, 3, 3), whose sphere comes nearest to the segment a-b."""
        start = self._starts[(points_to_segment(self.block_centres, a, b) - self.block_radii).argmin()]
        found: Triangles = self.triangles[start : start + BLOCK]
        return found


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


def points_to_segment(points: NDArray[np.float64], a: Point, b: Point) -> NDArray[np.float64]:
    """Distances (n,) mm of (n, 3) points to the segment a-b."""
    along = b - a
    from_a = points - a
    share = np.minimum(np.maximum(from_a @ along / max(float(along @ along), 1e-300), 0.0), 1.0)
    return lengths(from_a - share[:, None] * along)


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
    area = np.maximum(_dots(normal, normal), 1e-300)
    second = _dots(cross(to_point, v), normal) / area
    third = _dots(cross(u, to_point), normal) / area
    heights = np.abs(_dots(normal, to_point)) / np.sqrt(area)
    over = (second >= 0.0) & (third >= 0.0) & (second + third <= 1.0) & (area > 1e-24)
    return np.where(over, heights, np.inf)


def segment_to_segments(
    a: Point, b: Point, starts: NDArray[np.float64], ends: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Exact distances (n,) mm from the segment a-b to each of n segments, (n, 3) starts and ends."""
    u, v, w = b - a, ends - starts, a - starts
    uu, vv, uv = max(float(u @ u), 1e-300), np.maximum(_dots(v, v), 1e-300), v @ u
    uw, vw = w @ u, _dots(v, w)
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
    squared: NDArray[np.float64] = np.einsum("...i,...i->...", vectors, vectors)
    return np.sqrt(squared)


def _dots(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Products (n,) of (n, 3) vectors, row by row."""
    products: NDArray[np.float64] = np.einsum("ij,ij->i", a, b)
    return products


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
    volume = _dots(first, across)
    scale = lengths(cross(first, second)) * lengths(direction)
    facing = np.abs(volume) > 1e-12 * scale
    inverse = np.where(facing, 1.0 / np.where(facing, volume, 1.0), 0.0)
    offset = origin - corner
    u = _dots(offset, across) * inverse
    turned = cross(offset, first)
    v = (turned @ direction) * inverse
    share = _dots(second, turned) * inverse
    return share, facing & (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9)
