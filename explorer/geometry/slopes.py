"""Slopes of functions that are linear on each triangle of a surface: the finite elements of lowest order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

THIN = 1e-9
"""Twice the area, mm2, below which a triangle is taken to be this large."""


@dataclass(frozen=True, eq=False)
class Slopes:
    """The triangles of a surface, (m, 3) numbers of its (n, 3) points."""

    points: Array
    faces: NDArray[np.intp]

    @classmethod
    def of(cls, mesh: trimesh.Trimesh) -> Slopes:
        """Those of a mesh."""
        return cls(np.asarray(mesh.vertices, np.float64), np.asarray(mesh.faces, np.intp))

    @cached_property
    def centres(self) -> Array:
        """(m, 3) middles of the triangles."""
        return np.asarray(self.points[self.faces].mean(axis=1))

    @cached_property
    def _crossed(self) -> Array:
        corners = self.points[self.faces]
        return np.asarray(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), np.float64)

    @cached_property
    def _doubled(self) -> Array:
        return np.asarray(np.maximum(np.linalg.norm(self._crossed, axis=1), THIN), np.float64)

    @cached_property
    def area(self) -> Array:
        """(m,) mm2."""
        return 0.5 * self._doubled

    @cached_property
    def normals(self) -> Array:
        """(m, 3) unit."""
        return np.asarray(self._crossed / self._doubled[:, None])

    @cached_property
    def vertex_area(self) -> Array:
        """(n,) a third of the triangles round each point, mm2."""
        thirds = np.repeat(self.area / 3.0, 3)
        return np.asarray(np.bincount(self.faces.ravel(), thirds, minlength=len(self.points)), np.float64)

    @cached_property
    def _hats(self) -> Array:
        """(m, 3, 3) slope of what is 1 at a corner and 0 at the others, corner by corner."""
        corners = self.points[self.faces]
        opposite = np.roll(corners, 1, axis=1) - np.roll(corners, -1, axis=1)
        return np.asarray(np.cross(self.normals[:, None], opposite) / self._doubled[:, None, None])

    def gradient(self, values: Array) -> Array:
        """(m, 3) slopes of (n,) values."""
        return np.asarray((self._hats * values[self.faces][..., None]).sum(axis=1))

    def change(self, values: Array, directions: Array) -> Array:
        """(m, k): how (n, k) values change for a step along (m, 3) directions."""
        steep = np.einsum("mki,mi->mk", self._hats, directions)
        return np.asarray((values[self.faces] * steep[..., None]).sum(axis=1))

    def pull(self, directions: Array, wanted: Array) -> Array:
        """(n, k) right-hand side that asks (m, k) changes of the values along (m, 3) directions."""
        steep = self.area[:, None] * np.einsum("mki,mi->mk", self._hats, directions)
        pulls = steep[..., None] * wanted[:, None]
        flat = self.faces.ravel()
        columns = [np.bincount(flat, pulls[..., k].ravel(), len(self.points)) for k in range(wanted.shape[1])]
        return np.stack(columns, axis=1)

    def stiffness(self, weight: Array | None = None) -> Any:
        """(n, n) sparse matrix of the energy of slopes, weighed in each triangle by (m, 3, 3)."""
        from scipy.sparse import coo_matrix

        flux = self._hats if weight is None else np.einsum("mij,mkj->mki", weight, self._hats)
        local = self.area[:, None, None] * np.einsum("mki,mli->mkl", self._hats, flux)
        rows, columns = np.repeat(self.faces, 3, axis=1).ravel(), np.tile(self.faces, (1, 3)).ravel()
        return coo_matrix((local.ravel(), (rows, columns)), shape=(len(self.points),) * 2).tocsc()

    def tangent(self, vectors: Array) -> Array:
        """(m, 3) unit vectors in the plane of each triangle; zero where there is none."""
        flat = vectors - (vectors * self.normals).sum(axis=1, keepdims=True) * self.normals
        size = np.linalg.norm(flat, axis=1, keepdims=True)
        return np.asarray(np.where(size > 1e-12, flat / np.maximum(size, 1e-12), 0.0))

    def spread(self, vectors: Array) -> Array:
        """(m, 3): those of each triangle (m, 3) averaged with the triangles that share a corner with it."""
        flat, own = self.faces.ravel(), np.repeat(self.area[:, None] * vectors, 3, axis=0)
        sums = np.stack([np.bincount(flat, own[:, k], len(self.points)) for k in range(3)], axis=1)
        unit = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
        return np.asarray(unit[self.faces].mean(axis=1))
