"""Shortest distances between a straight segment and triangles: exact, vectorised, pruned by enclosing spheres.

Source of the closest-point formulas: Ericson, Real-Time Collision Detection (2005), sections 5.1.5 and 5.1.9.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import trimesh

Point: TypeAlias = NDArray[np.float64]
"""(3,) float64, millimetres."""

Triangles: TypeAlias = NDArray[np.float64]
"""(n, 3, 3) float64: three corners each, millimetres."""


@dataclass(frozen=True, eq=False)
class Surface:
    """The triangles of a surface, with the spheres and the box that enclose them.

    Attributes
    ----------
    triangles : (n, 3, 3) float64
        Millimetres.
    """

    triangles: Triangles

    @classmethod
    def of(cls, *meshes: trimesh.Trimesh) -> Surface:
        """All triangles of one mesh or of several."""
        return cls(np.concatenate([np.asarray(mesh.vertices, dtype=np.float64)[mesh.faces] for mesh in meshes]))

    def prepare(self) -> None:
        """Work out spheres and box now, rather than when they are first needed."""
        _ = self.radii, self.bounds

    @cached_property
    def centres(self) -> NDArray[np.float64]:
        """(n, 3) centroids."""
        centres: NDArray[np.float64] = self.triangles.mean(axis=1)
        return centres

    @cached_property
    def radii(self) -> NDArray[np.float64]:
        """(n,) distances from each centroid to its farthest corner."""
        radii: NDArray[np.float64] = lengths(self.triangles - self.centres[:, None]).max(axis=1)
        return radii

    @cached_property
    def bounds(self) -> NDArray[np.float64]:
        """(2, 3) lower and upper corner."""
        corners = self.triangles.reshape(-1, 3)
        return np.stack([corners.min(axis=0), corners.max(axis=0)])


def clearance(a: Point, b: Point, surface: Surface) -> float:
    """Shortest distance (mm) from the segment a-b, (3,) each, to a surface; 0 where it meets it."""
    at_least = points_to_segment(surface.centres, a, b) - surface.radii
    promising = at_least.argmin()
    at_most = segment_to_triangles(a, b, surface.triangles[promising : promising + 1])[0]
    return float(segment_to_triangles(a, b, surface.triangles[at_least <= at_most]).min())


def box_clearance(a: Point, b: Point, bounds: NDArray[np.float64]) -> float:
    """A distance (mm) that the segment a-b surely keeps from a (2, 3) box: that of its own box to it."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    gaps = np.maximum(0.0, np.maximum(bounds[0] - high, low - bounds[1]))
    return float(np.sqrt(gaps @ gaps))


def points_to_segment(points: NDArray[np.float64], a: Point, b: Point) -> NDArray[np.float64]:
    """Distances (n,) mm of (n, 3) points to the segment a-b."""
    along = b - a
    share = np.clip((points - a) @ along / max(float(along @ along), 1e-300), 0.0, 1.0)
    return lengths(points - a - share[:, None] * along)


def segment_to_triangles(a: Point, b: Point, triangles: Triangles) -> NDArray[np.float64]:
    """Exact distances (n,) mm from the segment a-b to each triangle; 0 for those that it pierces."""
    ends = np.minimum(point_to_triangles(a, triangles), point_to_triangles(b, triangles))
    edges = np.min([segment_to_segments(a, b, triangles[:, i], triangles[:, i - 2]) for i in range(3)], axis=0)
    return np.where(pierces(a, b, triangles), 0.0, np.minimum(ends, edges))


def point_to_triangles(point: Point, triangles: Triangles) -> NDArray[np.float64]:
    """Exact distances (n,) mm of one point to each triangle."""
    import trimesh

    nearest = trimesh.triangles.closest_point(  # type: ignore[no-untyped-call]
        triangles, np.broadcast_to(point, (len(triangles), 3))
    )
    return lengths(nearest - point)


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
    across = np.cross(direction, second)
    volume = (first * across).sum(axis=1)
    scale = lengths(np.cross(first, second)) * lengths(direction)
    facing = np.abs(volume) > 1e-12 * scale
    inverse = np.where(facing, 1.0 / np.where(facing, volume, 1.0), 0.0)
    offset = origin - corner
    u = (offset * across).sum(axis=1) * inverse
    turned = np.cross(offset, first)
    v = (turned @ direction) * inverse
    share = (second * turned).sum(axis=1) * inverse
    return share, facing & (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9)
