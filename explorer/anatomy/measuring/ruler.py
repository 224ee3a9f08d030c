"""The register of measures, and what they all measure with: lines laid through surfaces."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.distances import Surface
from explorer.geometry.posing import Pose
from explorer.geometry.rays import crossings

if TYPE_CHECKING:
    import trimesh

    from explorer.content.atlas import Atlas

Array: TypeAlias = NDArray[np.float64]
Measure: TypeAlias = "Callable[[Measured, Level], float]"

MEASURES: dict[str, Measure] = {}


def measures(name: str) -> Callable[[Measure], Measure]:
    """Register a function that measures a size of the table; it is called with the body and the level.

    For a size without a level it is called with S1 and does not look at it.
    """

    def register(measure: Measure) -> Measure:
        if name in MEASURES:
            raise ValueError(f"two functions measure {name!r}")
        MEASURES[name] = measure
        return measure

    return register


class Measured:
    """A built body, ready to have lines laid through it (mm, LPS)."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.surface = cache(self._surface)

    def _surface(self, *structures: str) -> Surface:
        return Surface.of(*(self.mesh(one) for one in structures))

    def mesh(self, structure: str) -> trimesh.Trimesh:
        """The surface of a structure."""
        return self.atlas.mesh(structure)

    def points(self, structure: str) -> Array:
        """(n, 3) vertices of a structure."""
        return np.asarray(self.mesh(structure).vertices)

    def at(self, landmark: str) -> Point:
        """A landmark, (3,)."""
        return self.atlas.landmarks[landmark]

    def frame(self, level: Level) -> Pose:
        """A vertebra's own frame: x left, y back, z up, origin in the middle of its body; for S1, of its endplate."""
        if level is Level.S1:
            centre, up = self.at("s1-endplate-centre"), self.atlas.directions["s1-endplate-normal"]
        else:
            upper, lower = (self.at(f"{level}-{one}-endplate-centre") for one in ("superior", "inferior"))
            centre, up = 0.5 * (upper + lower), unit(upper - lower)
        back = np.cross(up, [1.0, 0.0, 0.0])
        return Pose(np.stack([np.array([1.0, 0.0, 0.0]), back, up], axis=1), centre)

    def segment_frame(self, segment: Level) -> Pose:
        """Half way between two endplates: x left, y back, z up."""
        above, below = segment.vertebrae
        top = self.at(f"{above}-inferior-endplate-centre")
        bottom = self.at("s1-endplate-centre" if below is Level.S1 else f"{below}-superior-endplate-centre")
        directions = self.atlas.directions
        lower = directions["s1-endplate-normal" if below is Level.S1 else f"{below}-superior-endplate-normal"]
        up = unit(lower - directions[f"{above}-inferior-endplate-normal"])
        back = np.cross(up, [1.0, 0.0, 0.0])
        return Pose(np.stack([np.array([1.0, 0.0, 0.0]), back, up], axis=1), 0.5 * (top + bottom))

    def inside(self, surface: Surface, start: ArrayLike, along: ArrayLike, half: float = 80.0) -> list[Array]:
        """Stretches of a line through ``start`` that lie inside, as (start, end) from there (mm), in order."""
        middle, way = np.asarray(start, np.float64), unit(np.asarray(along, np.float64))
        return [np.array(one) - half for one in crossings(middle - half * way, middle + half * way, surface)]

    def thickness(self, surface: Surface, start: ArrayLike, along: ArrayLike) -> float:
        """Length (mm) of the stretch inside that holds ``start``, or else of the one nearest to it; 0 for none."""
        stretches = self.inside(surface, start, along)
        return float(np.ptp(min(stretches, key=_away))) if stretches else 0.0

    def gap(self, surface: Surface, start: ArrayLike, along: ArrayLike) -> float:
        """Length (mm) of the free stretch about ``start`` between two stretches inside; infinite where it is open."""
        stretches = self.inside(surface, start, along)
        before = [one[1] for one in stretches if one[1] <= 0.0]
        behind = [one[0] for one in stretches if one[0] >= 0.0]
        if any(one[0] < 0.0 < one[1] for one in stretches):
            return 0.0
        return float(min(behind) - max(before)) if before and behind else float("inf")


def _away(stretch: Array) -> float:
    return float(max(stretch[0], -stretch[1], 0.0))


def unit(vector: ArrayLike) -> Array:
    """A vector (3,) of length 1."""
    given = np.asarray(vector, np.float64)
    return np.asarray(given / np.linalg.norm(given))


def angle_deg(one: ArrayLike, other: ArrayLike) -> float:
    """Angle between two directions (3,), degrees."""
    return float(np.degrees(np.arccos(np.clip(np.dot(unit(one), unit(other)), -1.0, 1.0))))


def bone_of(level: Level) -> str:
    """The bone of a vertebral level."""
    return "sacrum" if level is Level.S1 else f"vertebra-{level}"
