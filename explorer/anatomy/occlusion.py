"""Soft shadow in crevices and where parts lie against each other, baked into four bytes a vertex.

A painter mixes the layers, so that hiding or ghosting muscles does not leave dirty bones: red is what a surface does to
itself, green what bones and discs do, blue what everything does. Alpha is the signed curvature. The skin casts nothing,
and neither does a part upon what lies inside it, as that is only ever seen without the part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Side, Tissue

if TYPE_CHECKING:
    import trimesh

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

RAYS = 48  # a vertex: a step of 2 % each, which two smoothing steps bring below what the eye finds
SELF_REACH_MM, REACH_MM = 12.0, 45.0  # beyond these nothing casts; by eye on bones of this size
START_MM = 0.05  # rays start off the surface, beyond single precision (0.00003 mm at 400 mm) and its sagitta
SMOOTHING_STEPS = 2
CHUNK = 8192  # vertices at a time: 400,000 rays, 25 MB
GOLDEN_ANGLE = np.pi * (3.0 - np.sqrt(5.0))
HARD = frozenset({Tissue.BONE, Tissue.ANNULUS, Tissue.NUCLEUS})
TUBES = frozenset({Tissue.NERVE, Tissue.DURA, Tissue.ARTERY, Tissue.VEIN})  # as round everywhere: no creases to stain
FLAT = 128
CURVATURE_PERCENTILE = 92.0  # bent as much as this share of a surface counts as fully bent; by eye
GENTLE_MM = 8.0  # but a radius above this never does, or broad hollows such as the iliac fossa look bruised; by eye


def baked(meshes: Mapping[str, trimesh.Trimesh], tissues: Mapping[str, Tissue]) -> Mapping[str, NDArray[np.uint8]]:
    """Occlusion and curvature of every vertex of every surface.

    Parameters
    ----------
    meshes : mapping of str to trimesh.Trimesh
        Closed, outward surfaces, mm.
    tissues : mapping of str to Tissue
        What each is made of.

    Returns
    -------
    mapping of str to (n, 4) uint8
        Red: openness to the surface itself within 12 mm. Green: to bones and discs within 45 mm. Blue: to everything
        but skin within 45 mm; 255 is open. Alpha: curvature, 128 flat, more where convex, less where concave.
    """
    left_of = _mirror_pairs(meshes)
    around = _Surroundings(meshes, tissues)
    shades = {one: around.shade(one) for one in meshes if one not in left_of}
    return {one: shades[left_of.get(one, one)] for one in meshes}


def _mirror_pairs(meshes: Mapping[str, trimesh.Trimesh]) -> dict[str, str]:
    """The left counterpart of each right surface, if all of them mirror one another and so what is around them does."""
    pairs = {one: one.removesuffix(Side.RIGHT) + Side.LEFT for one in meshes if one.endswith(f"-{Side.RIGHT}")}
    lefts = {one for one in meshes if one.endswith(f"-{Side.LEFT}")}
    whole = lefts == set(pairs.values()) and all(_mirror(meshes[a], meshes[b]) for a, b in pairs.items())
    return pairs if whole else {}


def _mirror(a: trimesh.Trimesh, b: trimesh.Trimesh) -> bool:
    flipped = np.asarray(b.vertices) * (-1.0, 1.0, 1.0)
    return a.vertices.shape == b.vertices.shape and np.allclose(a.vertices, flipped, rtol=0.0, atol=1e-6)


@dataclass(frozen=True)
class _Hits:
    """What rays met: how far (mm) they ran, who stopped them (-1 none), and whether they left a solid there."""

    distance: Floats
    owner: NDArray[np.intp]
    leaving: Bools

    def averaged(self, reach_mm: float) -> tuple[Floats, Floats]:
        """Mean openness of each vertex, falling linearly with nearness, and the share of its rays that could tell."""
        telling = ~self.leaving.reshape(-1, RAYS)
        openness = np.minimum(self.distance / np.float32(reach_mm), np.float32(1.0)).reshape(-1, RAYS)
        count = telling.sum(axis=1)
        return (openness * telling).sum(axis=1) / np.maximum(count, 1), (count / np.float32(RAYS)).astype(np.float32)


class _Casters:
    """Surfaces that stop rays."""

    def __init__(self, meshes: Sequence[trimesh.Trimesh], owners: Sequence[int]) -> None:
        from embreex.mesh_construction import TriangleMesh
        from embreex.rtcore_scene import EmbreeScene

        triangles = np.concatenate([np.asarray(mesh.triangles, np.float32) for mesh in meshes])
        self._normals = np.concatenate([np.asarray(mesh.face_normals, np.float32) for mesh in meshes])
        self._owners = np.repeat(owners, [len(mesh.faces) for mesh in meshes])
        self._scene: Any = EmbreeScene()
        self._held = TriangleMesh(self._scene, triangles)

    def first(self, origins: Floats, directions: Floats, reach_mm: float) -> _Hits:
        """The first surface on each ray, (n, 3) origins and unit directions."""
        met = self._scene.run(origins, directions, np.full(len(origins), reach_mm, np.float32), output=True)
        triangle = met["primID"]
        hit = triangle >= 0
        leaving = hit & (np.einsum("ij,ij->i", self._normals[triangle], directions) > 0.0)
        return _Hits(met["tfar"], np.where(hit, self._owners[triangle], -1), leaving)


class _Surroundings:
    """A whole body, ready to be asked how open its surfaces are."""

    def __init__(self, meshes: Mapping[str, trimesh.Trimesh], tissues: Mapping[str, Tissue]) -> None:
        self._meshes, self._tissues = meshes, tissues
        self._place = {one: place for place, one in enumerate(meshes)}
        self._hard = np.array([tissues[one] in HARD for one in meshes])
        self._all_casters = self._casters([one for one in meshes if tissues[one] is not Tissue.SKIN])
        self._hard_casters = self._casters([one for one in meshes if tissues[one] in HARD])

    def _casters(self, chosen: Sequence[str]) -> _Casters | None:
        meshes = [self._meshes[one] for one in chosen]
        return _Casters(meshes, [self._place[one] for one in chosen]) if chosen else None

    def shade(self, identifier: str) -> NDArray[np.uint8]:
        """Four bytes for each vertex of one surface."""
        mesh = self._meshes[identifier]
        itself = self._casters([identifier])
        parts = [self._layers(identifier, itself, *rays) for rays in _rays_in_chunks(mesh)]
        openness, certainty = (np.concatenate(part) for part in zip(*parts, strict=True))
        neighbours = _neighbours(mesh)
        shade = np.empty((len(mesh.vertices), 4), np.uint8)
        shade[:, :3] = np.rint(255.0 * _smoothed(openness, certainty, neighbours))
        shade[:, 3] = FLAT if self._tissues[identifier] in TUBES else _curvature(mesh, neighbours)
        return shade

    def _layers(
        self, identifier: str, itself: _Casters | None, origins: Floats, directions: Floats
    ) -> tuple[Floats, Floats]:
        """Mean openness (n, 3) of some vertices in three layers, and the share (n, 3) of rays that could tell.

        Rays run against everything first; only those that this does not settle for a layer run again.
        """
        by_all = _traced(self._all_casters, origins, directions)
        own, casts = by_all.owner == self._place[identifier], self._tissues[identifier] is not Tissue.SKIN
        by_itself = _retraced(by_all, own | (casts & (by_all.distance >= SELF_REACH_MM)), itself, origins, directions)
        settled = (by_all.owner < 0) | self._hard[by_all.owner]
        by_hard = _retraced(by_all, settled, self._hard_casters, origins, directions)
        layers = by_itself.averaged(SELF_REACH_MM), by_hard.averaged(REACH_MM), by_all.averaged(REACH_MM)
        openness, certainty = (np.stack(part, axis=1) for part in zip(*layers, strict=True))
        return openness, certainty


def _traced(casters: _Casters | None, origins: Floats, directions: Floats) -> _Hits:
    count = len(origins)
    if casters is None or not count:
        none = np.full(count, -1, np.intp)
        return _Hits(np.full(count, REACH_MM, np.float32), none, np.zeros(count, bool))
    return casters.first(origins, directions, REACH_MM)


def _retraced(hits: _Hits, settled: Bools, casters: _Casters | None, origins: Floats, directions: Floats) -> _Hits:
    """The same rays against other surfaces, where what they met first does not settle it."""
    again = np.flatnonzero(~settled)
    fresh = _traced(casters, origins[again], directions[again])
    distance, owner, leaving = hits.distance.copy(), hits.owner.copy(), hits.leaving.copy()
    distance[again], owner[again], leaving[again] = fresh.distance, fresh.owner, fresh.leaving
    return _Hits(distance, owner, leaving)


def _rays_in_chunks(mesh: trimesh.Trimesh) -> Iterator[tuple[Floats, Floats]]:
    """Origins and unit directions, (k * RAYS, 3), of the rays of some vertices at a time."""
    points, normals = np.asarray(mesh.vertices), np.asarray(mesh.vertex_normals)
    for start in range(0, len(points), CHUNK):
        chunk = slice(start, min(start + CHUNK, len(points)))
        directions = _directions(normals[chunk], np.arange(chunk.start, chunk.stop) * GOLDEN_ANGLE)
        origins = np.repeat(points[chunk] + START_MM * normals[chunk], RAYS, axis=0)
        yield origins.astype(np.float32), directions.reshape(-1, 3).astype(np.float32)


def _directions(normals: NDArray[np.float64], turns: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cosine-weighted directions (n, RAYS, 3) about unit normals (n, 3): a sunflower on the disc, lifted (Malley).

    Each vertex turns its own sunflower, so that what is missed shows as grain, which smoothing takes away.
    """
    rank = np.arange(RAYS)
    radius = np.sqrt((rank + 0.5) / RAYS)
    angle = rank * GOLDEN_ANGLE + turns[:, None]
    helper = np.where(np.abs(normals[:, :1]) < 0.6, (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    across = np.cross(normals, helper)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    along = np.cross(normals, across)
    sideways = (radius * np.cos(angle))[..., None] * across[:, None] + (radius * np.sin(angle))[..., None] * along[
        :, None
    ]
    directions: NDArray[np.float64] = sideways + np.sqrt(1.0 - radius**2)[None, :, None] * normals[:, None]
    return directions


def _neighbours(mesh: trimesh.Trimesh) -> Any:
    """Sparse (n, n) matrix of ones between vertices that share an edge."""
    from scipy.sparse import coo_matrix

    edges = np.asarray(mesh.edges_unique)
    ends = np.concatenate([edges, edges[:, ::-1]])
    count = len(mesh.vertices)
    return coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(count, count)).tocsr()


def _smoothed(values: Floats, certainty: Floats, neighbours: Any) -> NDArray[np.float64]:
    """Values (n, k) averaged with their neighbours by certainty; open where nothing near is certain."""
    from scipy.sparse import identity

    around = neighbours + identity(neighbours.shape[0], format="csr")
    count = np.asarray(around.sum(axis=1))
    smooth, sure = values.astype(np.float64), certainty.astype(np.float64)
    for _ in range(SMOOTHING_STEPS):
        weight = around @ sure
        smooth = np.where(weight > 0.0, (around @ (smooth * sure)) / np.where(weight > 0.0, weight, 1.0), 1.0)
        sure = weight / count
    return smooth


def _curvature(mesh: trimesh.Trimesh, neighbours: Any) -> NDArray[np.uint8]:
    """Signed mean curvature (n,) from the umbrella of neighbours, scaled to a byte for the surface's own range.

    On a ball of radius r the umbrella's height over the mean square of its edges is 1 / 2r.
    """
    points = np.asarray(mesh.vertices)
    degree = np.maximum(np.asarray(neighbours.sum(axis=1)), 1.0).reshape(-1, 1)
    offset = (neighbours @ points) / degree - points
    edges = np.asarray(mesh.edges_unique)
    squared = np.square(mesh.edges_unique_length)
    spread = np.bincount(edges.ravel(), np.repeat(squared, 2), minlength=len(points))[:, None] / degree
    bend = -(offset * mesh.vertex_normals).sum(axis=1, keepdims=True) / np.maximum(spread, 1e-9)
    for _ in range(SMOOTHING_STEPS):
        bend = (bend + neighbours @ bend) / (1.0 + degree)
    full = max(float(np.percentile(np.abs(bend), CURVATURE_PERCENTILE)), 1.0 / (2.0 * GENTLE_MM))
    share = np.clip(bend.ravel() / full, -1.0, 1.0)
    shade: NDArray[np.uint8] = np.rint(FLAT + 127.0 * share).astype(np.uint8)
    return shade
