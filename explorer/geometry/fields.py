"""How far from given surfaces: exact signed distances for keeping soft tissue out of bone.

`Surroundings` answers at any point, from oriented samples of closed surfaces; `Grid` stores values on a regular
lattice, for shapes made by adding, smoothing and cutting fields, such as the skin.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.solid import Solid, distance_to_box

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

FLAT_MM = 1.2
"""Nearer than this, a surface is taken for the tangent plane at its nearest sample."""


OUTSIDE_MM, FILM_MM = 2.0, 0.15
"""The value where a crumb of a solid is left out, and how deep under its skin a piece of it must hold together."""


@dataclass(frozen=True, eq=False)
class Cloud:
    """Samples of one closed surface with their outward normals, (n, 3) mm each."""

    points: Array
    normals: Array

    @cached_property
    def bounds(self) -> Array:
        """(2, 3) box of the samples."""
        return np.stack([self.points.min(axis=0), self.points.max(axis=0)])

    @cached_property
    def _tree(self) -> Any:
        from scipy.spatial import cKDTree

        return cKDTree(self.points)

    def nearest(self, points: Array, reach_mm: float) -> tuple[Array, Array]:
        """Signed distance (n,) mm of (n, 3) points, and their unit way out (n, 3); infinite beyond the reach.

        The sign is that of the nearest sample's normal, as of a pseudo-normal (Baerentzen and Aanaes 2005).
        """
        far, index = self._tree.query(points, distance_upper_bound=reach_mm)
        index = np.minimum(index, len(self.points) - 1)
        normal, apart = self.normals[index], points - self.points[index]
        along = np.sum(apart * normal, axis=1)
        sign = np.where(along < 0.0, -1.0, 1.0)
        near = far < FLAT_MM
        way = np.where(near[:, None], normal, sign[:, None] * apart / np.clip(far, 1e-9, 1e9)[:, None])
        return np.where(near, along, np.where(np.isinf(far), far, sign * far)), way


@dataclass(frozen=True, eq=False)
class Surroundings:
    """Several closed surfaces, which may touch or overlap: inside is what lies in any of them."""

    clouds: tuple[Cloud, ...]

    @property
    def bounds(self) -> Array:
        """(2, 3) box of all of them."""
        low, high = (np.array([cloud.bounds[k] for cloud in self.clouds]) for k in (0, 1))
        return np.stack([low.min(axis=0), high.max(axis=0)])

    def nearest(self, points: ArrayLike, *, reach_mm: float = np.inf) -> tuple[Array, Array]:
        """Signed distance (n,) mm to the nearest surface, negative inside, and the unit way out (n, 3).

        Exact to a few hundredths of a millimetre near a smooth surface. Points that are further from every surface than
        the reach are infinitely far, which saves most of the time.
        """
        points = np.asarray(points, np.float64)
        far, way = np.full(len(points), np.inf), np.zeros_like(points)
        for cloud in self.clouds:
            where = np.flatnonzero(distance_to_box(points, cloud.bounds) < np.clip(far, 1e-6, reach_mm))
            if len(where):
                there, out = cloud.nearest(points[where], reach_mm)
                less = there < far[where]
                far[where[less]], way[where[less]] = there[less], out[less]
        return far, way

    def distance(self, points: ArrayLike) -> Array:
        """Signed distance (n,) mm at (n, 3) points, negative inside."""
        return self.nearest(points)[0]

    def joined(self, other: Surroundings) -> Surroundings:
        """Both together."""
        return Surroundings((*self.clouds, *other.clouds))


def surroundings(meshes: Iterable[trimesh.Trimesh], *, spacing_mm: float = FLAT_MM) -> Surroundings:
    """Oriented samples of closed meshes, no two neighbours further apart than the spacing."""
    return Surroundings(tuple(Cloud(*_samples(mesh, spacing_mm)) for mesh in meshes))


def _samples(mesh: trimesh.Trimesh, spacing_mm: float) -> tuple[Array, Array]:
    """The vertices with their angle-weighted normals, and a lattice on every larger triangle with blended normals."""
    corners, around = mesh.triangles, mesh.vertex_normals[mesh.faces]
    longest = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1)
    points, normals = [np.asarray(mesh.vertices)], [np.asarray(mesh.vertex_normals)]
    parts = np.ceil(longest / spacing_mm).astype(int)
    for n in np.unique(parts[parts > 1]):
        share = _lattice(int(n))
        points.append(np.einsum("sc,fcd->fsd", share, corners[parts == n]).reshape(-1, 3))
        normals.append(np.einsum("sc,fcd->fsd", share, around[parts == n]).reshape(-1, 3))
    every = np.vstack(normals)
    return np.vstack(points), every / np.maximum(np.linalg.norm(every, axis=1, keepdims=True), 1e-9)


def _lattice(n: int) -> Array:
    """Barycentric weights (k, 3) of the points that cut a triangle's edges in n, its corners left out."""
    grid = [(i, j, n - i - j) for i in range(n + 1) for j in range(n + 1 - i)]
    return np.array([row for row in grid if max(row) < n], np.float64) / n


@dataclass(frozen=True, eq=False)
class Grid:
    """Values on a regular lattice: ``values[i, j, k]`` at ``origin + spacing_mm * (i, j, k)``."""

    origin: Array
    spacing_mm: float
    values: Array

    @classmethod
    def over(cls, bounds: ArrayLike, spacing_mm: float, fill: float = 0.0) -> Grid:
        """A lattice that covers a (2, 3) box, filled with one value."""
        low, high = np.asarray(bounds, np.float64)
        shape = np.ceil((high - low) / spacing_mm).astype(int) + 1
        return cls(low, spacing_mm, np.full(shape, fill))

    @property
    def axes(self) -> tuple[Array, Array, Array]:
        """The x, y and z of the lattice planes, mm."""
        x, y, z = (self.origin[i] + self.spacing_mm * np.arange(n) for i, n in enumerate(self.values.shape))
        return x, y, z

    def at(self, points: ArrayLike) -> Array:
        """(n,) trilinear values at (n, 3) points; beyond the lattice, those of its nearest point."""
        from scipy.ndimage import map_coordinates

        where = (np.asarray(points, np.float64) - self.origin) / self.spacing_mm
        return np.asarray(map_coordinates(self.values, where.T, order=1, mode="nearest"), np.float64)

    def gradient(self, points: ArrayLike) -> Array:
        """(n, 3) gradient per mm at (n, 3) points, by central differences of half a spacing."""
        points, step = np.asarray(points, np.float64), 0.5 * self.spacing_mm
        sides = [(self.at(points + step * axis) - self.at(points - step * axis)) / (2.0 * step) for axis in np.eye(3)]
        return np.column_stack(sides)

    def points(self) -> Array:
        """(n, 3) lattice points, in the order of ``values.ravel()``."""
        return np.stack(np.meshgrid(*self.axes, indexing="ij"), axis=-1).reshape(-1, 3)

    def smoothed(self, sigma_mm: float) -> Grid:
        """The values after a Gaussian of this width: what is thinner than it melts away."""
        from scipy.ndimage import gaussian_filter

        return replace(self, values=gaussian_filter(self.values, sigma_mm / self.spacing_mm, mode="nearest"))

    def in_one_piece(self) -> Grid:
        """The largest piece that holds together by more than a film; of the others the values are far outside."""
        from scipy.ndimage import binary_dilation, label

        pieces = label(self.values < -FILM_MM)[0]
        largest = pieces == 1 + int(np.bincount(pieces.ravel())[1:].argmax())
        crumbs = (self.values < 0.0) & ~binary_dilation(largest, iterations=2)
        return replace(self, values=np.where(crumbs, OUTSIDE_MM, self.values))

    def solid(self, *, symmetric: bool = False) -> Solid:
        """The solid where the values are negative; a symmetric one is looked up at abs(x)."""
        high = self.origin + self.spacing_mm * (np.array(self.values.shape) - 1)
        bounds = np.stack([self.origin, high])
        if not symmetric:
            return Solid(self.at, bounds)
        bounds[0, 0] = -high[0]
        return Solid(
            lambda points: self.at(np.column_stack([np.abs(points[:, 0]), points[:, 1:]])), bounds, symmetric=True
        )

    def inside(self, mesh: trimesh.Trimesh) -> NDArray[np.bool_]:
        """Which lattice points lie inside a closed mesh, by counting the crossings of vertical lines."""
        flips = np.zeros((*self.values.shape[:2], self.values.shape[2] + 1), np.int32)
        # A hair off the lattice, so that no line runs through a vertex or along an edge of a mesh on round numbers.
        corners = (np.asarray(mesh.triangles, np.float64) - self.origin) / self.spacing_mm + (3.1e-5, 1.7e-5, 0.0)
        for column, height in _crossings(corners, self.values.shape):
            above = np.clip(np.ceil(height), 0, self.values.shape[2]).astype(int)
            np.add.at(flips, (column[:, 0], column[:, 1], above), 1)
        return (np.cumsum(flips, axis=2)[..., :-1] % 2).astype(bool)


def _crossings(corners: Array, shape: tuple[int, ...]) -> Iterable[tuple[NDArray[np.int_], Array]]:
    """Lattice columns (k, 2) and heights (k,) at which (f, 3, 3) triangles cross them, in lattice units."""
    low = np.ceil(corners[:, :, :2].min(axis=1)).astype(int)
    span = np.floor(corners[:, :, :2].max(axis=1)).astype(int) - low + 1
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    for i in range(int(span[:, 0].max(initial=0))):
        for j in range(int(span[:, 1].max(initial=0))):
            f = np.flatnonzero((span[:, 0] > i) & (span[:, 1] > j) & (np.abs(area) > 1e-12))
            column = low[f] + (i, j)
            v = _part(a[f], b[f], column) / area[f]
            w = _part(c[f], a[f], column) / area[f]
            hit = (v >= 0) & (w >= 0) & (v + w <= 1) & np.all((column >= 0) & (column < shape[:2]), axis=1)
            f, v, w = f[hit], v[hit], w[hit]
            yield column[hit], a[f, 2] + w * (b[f, 2] - a[f, 2]) + v * (c[f, 2] - a[f, 2])


def _part(a: Array, b: Array, p: NDArray[np.int_]) -> Array:
    """Twice the signed area of the triangle a, b, p seen from above."""
    return np.asarray((b[:, 0] - a[:, 0]) * (p[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (p[:, 0] - a[:, 0]))


def shared_volume(one: trimesh.Trimesh, other: trimesh.Trimesh, *, spacing_mm: float = 1.0) -> float:
    """Volume in ml that two closed meshes both fill, counted on a lattice."""
    low = np.maximum(one.bounds[0], other.bounds[0])
    high = np.minimum(one.bounds[1], other.bounds[1])
    if np.any(low >= high):
        return 0.0
    grid = Grid.over((low, high), spacing_mm)
    return float((grid.inside(one) & grid.inside(other)).sum() * spacing_mm**3 / 1000.0)
