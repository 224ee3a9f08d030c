"""The vertebral canal as the sac finds it: its axis in the midplane, and the room in front of and behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, as_one, axes, between
from explorer.anatomy.growing import RECIPES
from explorer.anatomy.nerves.courses import room
from explorer.anatomy.nerves.remembering import once
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, THORACIC_SEGMENTS, THORACIC_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import spline, tangents

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

ROWS = 112
"""Places along the axis."""

REACH_MM = 16.0
"""Further from the axis no wall is looked for: there the canal is open, as between laminae without a flavum."""

ABOVE_MM = 16.0
"""How far the canal is followed above the pedicles of the uppermost vertebra: a little beyond its upper endplate."""


def vertebrae() -> tuple[Level, ...]:
    """The vertebrae that are grown, from the head down."""
    return tuple(level for level in (*THORACIC_VERTEBRAE, *LUMBAR_VERTEBRAE) if f"vertebra-{level}" in RECIPES)


def segments() -> tuple[Level, ...]:
    """The motion segments between them."""
    grown = vertebrae()
    below = {*grown, Level.S1}
    return tuple(
        segment
        for segment in (*THORACIC_SEGMENTS, Level.T12_L1, *LUMBAR_SEGMENTS)
        if segment.vertebrae[0] in grown and segment.vertebrae[1] in below
    )


def spinal_bones() -> tuple[str, ...]:
    """Vertebrae and sacrum."""
    return (*(f"vertebra-{level}" for level in vertebrae()), "sacrum")


def facet_capsules() -> tuple[str, ...]:
    """The capsules of the lumbar facet joints, on the left."""
    return tuple(f"facet-joint-{segment}-left" for segment in LUMBAR_SEGMENTS)


def bony_walls(body: Body) -> Surroundings:
    """Vertebrae, ribs, sacrum and discs: what no nerve passes through."""
    ribs = sorted(name for name in RECIPES if name.startswith("rib-"))
    return as_one(body, *spinal_bones(), *ribs).joined(as_one(body, *_grown("disc")))


def pelvic_walls(body: Body) -> Surroundings:
    """The same with the left hip bone and femur: what a nerve passes on its way through the pelvis."""
    return bony_walls(body).joined(as_one(body, *HIP))


def canal_walls(body: Body) -> Surroundings:
    """Both sides of the canal: vertebrae, sacrum, discs and yellow ligaments."""
    families = (spinal_bones(), _grown("disc"), _grown("ligamentum-flavum"))
    return Surroundings(tuple(as_one(body, *family).clouds[0] for family in families))


def _grown(family: str) -> tuple[str, ...]:
    return tuple(name for segment in segments() if (name := f"{family}-{segment}") in RECIPES)


@dataclass(frozen=True, eq=False)
class Canal:
    """The canal in the midplane, from its upper end to the end of the sac.

    Attributes
    ----------
    line : (n, 3) array
        Its axis, mm, from above downwards; x = 0.
    back : (n, 3) array
        Unit vectors square to the axis, backwards.
    front, rear : (n,) arrays
        Offset along ``back`` of the wall in front (below 0) and behind, mm.
    """

    line: Array
    back: Array
    front: Array
    rear: Array

    def row(self, point: Point) -> int:
        """The place along the axis that is nearest to a point."""
        return int(np.argmin(np.linalg.norm(self.line - point * (0.0, 1.0, 1.0), axis=1)))


@once
def canal(body: Body) -> Canal:
    """Its axis through the middles of the canal, and how far the walls are from it in the midplane."""
    line = spline(axis_nodes(body), ROWS)
    along = tangents(line)
    back = np.column_stack([np.zeros(ROWS), -along[:, 2], along[:, 1]])
    walls = canal_walls(body)
    ahead, behind = (room(walls, line, sign * back, reach_mm=REACH_MM) for sign in (-1.0, 1.0))
    return Canal(line, back, -ahead, behind)


def axis_nodes(body: Body) -> Array:
    """(n, 3) middles of the canal from the uppermost vertebra to the end of the sac; x = 0."""
    levels = vertebrae()
    middles = [body.landmark(f"{level}-canal-centre") for level in levels]
    top = middles[0] + ABOVE_MM * axes(body, levels[0])[2]
    entry = between(body, "s1-endplate-rim-posterior", "s1-lamina-upper-midline")
    front, behind = (body.landmark(f"s1-{side}-foramen-left") * (0.0, 1.0, 1.0) for side in ("anterior", "posterior"))
    first = in_canal(around(body, "sacrum"), front, behind)
    rest = [entry, 0.5 * (entry + first), body.landmark("dural-sac-end")]
    return np.array([top, *middles, *rest]) * (0.0, 1.0, 1.0)


def in_canal(walls: Surroundings, front: Array, behind: Array) -> Point:
    """The roomiest point of the canal on the way from the front of a bone to its back: the first peak of clearance."""
    way = front + np.linspace(0.2, 2.0, 181)[:, None] * (behind - front)
    far = walls.distance(way)
    peaks = np.flatnonzero((far[1:-1] > far[:-2]) & (far[1:-1] >= far[2:]) & (far[1:-1] > 1.0)) + 1
    return np.asarray(way[peaks[0]] if len(peaks) else 0.5 * (front + behind), np.float64)
