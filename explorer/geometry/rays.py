"""What straight lines run through: exact crossings of closed surfaces, and fast first hits of many rays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.distances import Point, Surface, cross, lengths, line_hits, triangles_of

if TYPE_CHECKING:
    import trimesh

SAME_MM = 1e-6
"""Two hits nearer than this are one: the ray ran through an edge or a corner that triangles share."""

FARTHEST_MM = 10_000.0
"""Beyond any body: so far a line is followed both ways to count how often it enters and leaves."""

NUDGE_MM = 1e-5
"""How far a ray is moved aside when it grazes a surface in a way that cannot be counted."""


Stretches: TypeAlias = tuple[tuple[float, float], ...]
"""Distances (mm) along a line at which it enters and leaves a surface, in order."""


def crossings(a: Point, b: Point, surface: Surface) -> Stretches:
    """Where the segment a-b, (3,) each, runs inside a closed, outward surface.

    Returns
    -------
    tuple of (float, float)
        Distances (mm) from ``a`` at which it enters and leaves, in order; ends of the segment that lie inside count
        as entering at 0 or leaving at its length. Grazing touches are left out.
    """
    length = float(lengths(b - a))
    if length == 0.0 or not _meets_box(a, b, surface.bounds):
        return ()
    along = (b - a) / length
    for aside in _nudges(along):
        inside = intervals(_signed_hits(a + aside, along, surface))
        if inside is not None:
            return clipped(inside, length)
    raise ValueError("a surface is not closed: rays enter and leave it unequally often")


def clipped(inside: list[tuple[float, float]], length: float) -> Stretches:
    """The parts of stretches (mm along a line) that lie between 0 and a length."""
    within = ((max(start, 0.0), min(end, length)) for start, end in inside)
    return tuple((start, end) for start, end in within if end - start > SAME_MM)


class Beams:
    """Many rays against several surfaces at once, for the first thing that each ray meets.

    Parameters
    ----------
    meshes : sequence of trimesh.Trimesh
        Rays are traced in single precision and each hit is then placed on its triangle in double precision.
    """

    def __init__(self, meshes: Sequence[trimesh.Trimesh]) -> None:
        from embreex import rtcore_scene
        from embreex.mesh_construction import TriangleMesh

        self._triangles = triangles_of(*meshes)
        first, second = (self._triangles[:, i] - self._triangles[:, 0] for i in (1, 2))
        self._normals = np.cross(first, second)
        self._owner = np.repeat(np.arange(len(meshes)), [len(mesh.faces) for mesh in meshes])
        self._scene: Any = rtcore_scene.EmbreeScene()
        self._held = TriangleMesh(self._scene, self._triangles.astype(np.float32))

    def first(
        self, origins: NDArray[np.float64], directions: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """The first hit of each ray.

        Parameters
        ----------
        origins, directions : (n, 3) float64
            Millimetres; unit vectors.

        Returns
        -------
        distance : (n,) float64
            Millimetres along the ray, infinite where it meets nothing.
        owner : (n,) int
            Which of the meshes was met; -1 for none.
        """
        hit, towards, height = self._hits(origins, directions)
        distance = np.divide(height, towards, out=np.full(len(hit), np.inf), where=(hit >= 0) & (towards != 0.0))
        return distance, np.where(hit >= 0, self._owner[hit], -1)

    def inside(self, points: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which of (n, 3) points lie inside a mesh: what a ray from there meets first, it meets from within."""
        hit, towards, _ = self._hits(points, np.broadcast_to([0.0, 0.0, 1.0], points.shape))
        return (hit >= 0) & (towards > 0.0)

    def _hits(
        self, origins: NDArray[np.float64], directions: NDArray[np.float64]
    ) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.float64]]:
        """Triangle met (-1 for none), and direction and way to it along the triangle's own normal."""
        hit = np.asarray(self._scene.run(origins.astype(np.float32), directions.astype(np.float32)), dtype=np.intp)
        corners = self._triangles[hit, 0]
        return (
            hit,
            np.einsum("ij,ij->i", self._normals[hit], directions),
            np.einsum("ij,ij->i", self._normals[hit], corners - origins),
        )


def _signed_hits(origin: Point, along: Point, surface: Surface) -> list[tuple[float, int]]:
    reach = FARTHEST_MM * along
    triangles = surface.within(origin - reach, origin + reach, SAME_MM)
    at, inside = line_hits(origin, along, triangles)
    normals = cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    signs = np.where(normals @ along < 0.0, 1, -1)
    return sorted(zip(at[inside].tolist(), signs[inside].tolist(), strict=True))


def intervals(hits: list[tuple[float, int]]) -> list[tuple[float, float]] | None:
    """Pairs of entering and leaving, from places along a line (mm) and signs (+1 in, -1 out) in order.

    ``None`` if they do not alternate.
    """
    places = _merged(hits)
    if [sign for _, sign in places] != [1, -1] * (len(places) // 2):
        return None
    at = [where for where, _ in places]
    return list(zip(at[::2], at[1::2], strict=True))


def _merged(hits: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """Hits at one place become one hit, or none if some of them enter and some leave."""
    gathered: list[tuple[float, set[int]]] = []
    for at, sign in hits:
        if not gathered or at - gathered[-1][0] > SAME_MM:
            gathered.append((at, set()))
        gathered[-1][1].add(sign)
    return [(at, min(signs)) for at, signs in gathered if len(signs) == 1]


def _nudges(along: Point) -> list[Point]:
    """No shift at first, then small ones to all sides."""
    first = np.cross(along, np.eye(3)[np.argmin(np.abs(along))])
    second = np.cross(along, first)
    turns = np.arange(1, 8) * 2.4  # the golden angle, in radians: no two shifts line up
    shifts = [NUDGE_MM * (np.cos(turn) * first + np.sin(turn) * second) for turn in turns]
    return [np.zeros(3), *shifts]


def _meets_box(a: Point, b: Point, bounds: NDArray[np.float64]) -> bool:
    """Whether the segment a-b may meet a (2, 3) box (slab test)."""
    along = b - a
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = (bounds - a) / along
    shares = np.where(along == 0.0, np.where(bounds < a, -np.inf, np.inf), shares)
    enter, leave = shares.min(axis=0).max(), shares.max(axis=0).min()
    return bool(max(enter, 0.0) <= min(leave, 1.0))
