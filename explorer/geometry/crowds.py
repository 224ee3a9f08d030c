"""Many surfaces asked at once: which of them a straight line runs through, and how near it comes to each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.distances import (
    Point,
    Surface,
    Triangles,
    cross,
    line_hits,
    points_to_segment,
    segment_to_triangles,
)
from explorer.geometry.rays import FARTHEST_MM, SAME_MM, Stretches, clipped, crossings, intervals

NONE = np.zeros(0, np.intp)


class Crowd:
    """The triangles of several surfaces in one list, so that one sweep over it answers for all of them.

    Parameters
    ----------
    surfaces : mapping of str to Surface
        By the names under which they are told in answers.
    """

    def __init__(self, surfaces: Mapping[str, Surface]) -> None:
        self._surfaces = dict(surfaces)
        self._names = tuple(surfaces)
        every = list(surfaces.values())
        self._triangles: Triangles = np.concatenate([one.triangles for one in every])
        self._centres = np.concatenate([one.centres for one in every])
        self._radii = np.concatenate([one.radii for one in every])
        self._owner = np.repeat(np.arange(len(every)), [len(one.radii) for one in every])
        self._block_centres = np.concatenate([one.block_centres for one in every])
        self._block_radii = np.concatenate([one.block_radii for one in every])
        self._block_sizes = np.concatenate([one.block_sizes for one in every])
        self._block_starts = np.cumsum(self._block_sizes) - self._block_sizes
        counts = np.array([len(one.block_radii) for one in every])
        self._block_owner = np.repeat(np.arange(len(every)), counts)
        ends = np.cumsum(counts)
        self._blocks = {
            name: np.arange(*span) for name, span in zip(surfaces, zip(ends - counts, ends, strict=True), strict=True)
        }

    def crossings(self, a: Point, b: Point) -> dict[str, Stretches]:
        """Where the segment a-b, (3,) each, runs inside each surface that it runs through, as `rays.crossings` does."""
        length = float(np.linalg.norm(b - a))
        if length == 0.0:
            return {}
        along = (b - a) / length
        start, end = a - FARTHEST_MM * along, a + FARTHEST_MM * along
        blocks = points_to_segment(self._block_centres, start, end) - self._block_radii <= SAME_MM
        members = self._members(np.flatnonzero(blocks))
        members = members[points_to_segment(self._centres[members], start, end) - self._radii[members] <= SAME_MM]
        triangles = self._triangles[members]
        at, met = line_hits(a, along, triangles)
        normals = cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
        signs = np.where(normals @ along < 0.0, 1, -1)
        found = {}
        for owner in np.unique(self._owner[members[met]]):
            own = met & (self._owner[members] == owner)
            inside = intervals(sorted(zip(at[own].tolist(), signs[own].tolist(), strict=True)))
            name = self._names[owner]
            stretches = crossings(a, b, self._surfaces[name]) if inside is None else clipped(inside, length)
            if stretches:
                found[name] = stretches
        return found

    def clearances(
        self, a: Point, b: Point, among: Collection[str] | None = None, limit: float = np.inf
    ) -> dict[str, float]:
        """Shortest distances (mm) from the segment a-b, (3,) each, to the surfaces that it comes near to.

        Parameters
        ----------
        among : collection of str, optional
            The surfaces that are asked about; all unless given.
        """
        blocks = np.concatenate([self._blocks[one] for one in (self._names if among is None else among)] or [NONE])
        gaps, radii = points_to_segment(self._block_centres[blocks], a, b), self._block_radii[blocks]
        bounds = np.full(len(self._names), limit)
        np.minimum.at(bounds, self._block_owner[blocks], gaps + radii)
        members = self._members(blocks[gaps - radii <= bounds[self._block_owner[blocks]]])
        gaps = points_to_segment(self._centres[members], a, b)
        np.minimum.at(bounds, self._owner[members], gaps)
        near = members[gaps - self._radii[members] <= bounds[self._owner[members]]]
        if len(near) == 0:
            return {}
        best = np.full(len(self._names), np.inf)
        np.minimum.at(best, self._owner[near], segment_to_triangles(a, b, self._triangles[near]))
        return {self._names[one]: float(best[one]) for one in np.flatnonzero(best < limit)}

    def _members(self, blocks: NDArray[np.intp]) -> NDArray[np.intp]:
        """Numbers of all triangles of some blocks."""
        sizes = self._block_sizes[blocks]
        return np.repeat(self._block_starts[blocks] - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
