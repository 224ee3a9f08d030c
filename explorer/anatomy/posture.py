"""How the recumbent spine lies: a pose for each vertebra and for the upper face of the sacrum.

The chain starts at L3, whose body centre is the origin and whose upper endplate is level, and goes both ways by
published heights, wedges and segmental lordosis. All of it lies in the midplane x = 0.

A vertebra's own frame: origin at the middle of its body, x left, y back, z up, square to the mean of its endplates.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from explorer.anatomy.growing import directs, places
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn

VERTEBRAE = (Level.T12, *LUMBAR_VERTEBRAE)
SEGMENTS = (Level.T12_L1, *LUMBAR_SEGMENTS)

ENDPLATE_DISH_MM = 1.0
"""Depth of an endplate below the plane of its rim; lower endplates are the deeper ones in life, here all are alike."""


def body_height(level: Level) -> float:
    """Height (mm) of a vertebral body at its middle, rim plane to rim plane."""
    return 0.5 * (size("anterior-body-height", level) + size("posterior-body-height", level))


def body_depth(level: Level) -> float:
    """Front to back (mm), the mean of both endplates."""
    return 0.5 * (size("upper-endplate-depth", level) + size("lower-endplate-depth", level))


def half_wedge_deg(level: Level) -> float:
    """Half of the angle between a body's endplates; above 0 the body is taller in front."""
    rise = size("anterior-body-height", level) - size("posterior-body-height", level)
    return float(np.degrees(np.arctan(0.5 * rise / body_depth(level))))


def rim_gap(segment: Level) -> float:
    """Distance (mm) between the rim planes in the middle of a disc.

    A disc's height is the mean of front, middle and back; only the middle one reaches into the endplates' dishes.
    """
    return size("disc-height", segment) - 2.0 * ENDPLATE_DISH_MM / 3.0


@cache
def upper_tilt_deg(level: Level) -> float:
    """How far the upper endplate of a vertebra, or of the sacrum, tips forward from the level of L3's."""
    whole = [*VERTEBRAE, Level.S1]
    above, below = sorted((whole.index(Level.L3), whole.index(level)))
    between = sum(size("segment-lordosis", SEGMENTS[step]) for step in range(above, below))
    return between if level in whole[whole.index(Level.L3) :] else -between


@cache
def pose(level: Level) -> Pose:
    """Where a vertebra lies; for S1, the middle of its upper endplate, z along the endplate's normal."""
    if level is Level.S1:
        return Pose(turn(pitch=upper_tilt_deg(level)), _step_down(Level.L5, upper_tilt_deg(level)))
    rotation = turn(pitch=upper_tilt_deg(level) + half_wedge_deg(level))
    if level is Level.L3:
        return Pose(rotation, np.zeros(3))
    order = VERTEBRAE.index(level)
    half = 0.5 * body_height(level) * rotation[:, 2]
    if order > VERTEBRAE.index(Level.L3):
        return Pose(rotation, _step_down(VERTEBRAE[order - 1], upper_tilt_deg(level)) - half)
    lower_tilt = upper_tilt_deg(level) + 2.0 * half_wedge_deg(level)
    return Pose(rotation, _step_up(VERTEBRAE[order + 1], lower_tilt) + half)


def _step_down(above: Level, upper_tilt: float) -> Point:
    """Middle of the upper endplate of what lies below a vertebra, whose upper endplate tips forward so much."""
    over = pose(above)
    tilt = 0.5 * (upper_tilt_deg(above) + 2.0 * half_wedge_deg(above) + upper_tilt)
    start = over.origin - 0.5 * body_height(above) * over.rotation[:, 2]
    return np.asarray(start - rim_gap(_segment_below(above)) * turn(pitch=tilt)[:, 2])


def _step_up(below: Level, lower_tilt: float) -> Point:
    """Middle of the lower endplate of what lies above a vertebra, whose lower endplate tips forward so much."""
    under = pose(below)
    tilt = 0.5 * (upper_tilt_deg(below) + lower_tilt)
    start = under.origin + 0.5 * body_height(below) * under.rotation[:, 2]
    return np.asarray(start + rim_gap(_segment_above(below)) * turn(pitch=tilt)[:, 2])


def _segment_below(level: Level) -> Level:
    return next(segment for segment in SEGMENTS if segment.vertebrae[0] is level)


def _segment_above(level: Level) -> Level:
    return next(segment for segment in SEGMENTS if segment.vertebrae[1] is level)


def segment_pose(segment: Level) -> Pose:
    """The middle of a disc, its z half way between the two endplates' normals."""
    above, below = segment.vertebrae
    tilt = 0.5 * (upper_tilt_deg(above) + 2.0 * half_wedge_deg(above) + upper_tilt_deg(below))
    lower = endplate_pose(above, upper=False).origin
    upper = endplate_pose(below, upper=True).origin
    return Pose(turn(pitch=tilt), 0.5 * (lower + upper))


def endplate_pose(level: Level, *, upper: bool) -> Pose:
    """The middle of an endplate's rim plane; z is the plane's upward normal, on the lower endplate, too."""
    if level is Level.S1:
        return pose(level)
    own = pose(level)
    sign = 1.0 if upper else -1.0
    rotation = turn(pitch=upper_tilt_deg(level) + (0.0 if upper else 2.0 * half_wedge_deg(level)))
    return Pose(rotation, own.origin + sign * 0.5 * body_height(level) * own.rotation[:, 2])


@places
def body_landmarks(_body: object) -> Mapping[str, Point]:
    """Centres of bodies and endplates, and the rims' four corners."""
    found: dict[str, Point] = {}
    for level in VERTEBRAE:
        found[f"{level}-body-centre"] = pose(level).origin
        for upper, name in ((True, "superior"), (False, "inferior")):
            found |= _endplate_landmarks(level, name, upper=upper)
    return found | {"s1-endplate-centre": pose(Level.S1).origin}


def _endplate_landmarks(level: Level, name: str, *, upper: bool) -> dict[str, Point]:
    plate = endplate_pose(level, upper=upper)
    which = "upper" if upper else "lower"
    half_width = 0.5 * size(f"{which}-endplate-width", level)
    half_depth = 0.5 * size(f"{which}-endplate-depth", level)
    return {
        f"{level}-{name}-endplate-centre": plate.origin,
        f"{level}-{name}-rim-anterior": plate.to_world([0.0, -half_depth, 0.0]),
        f"{level}-{name}-rim-posterior": plate.to_world([0.0, half_depth, 0.0]),
        f"{level}-{name}-rim-left": plate.to_world([half_width, 0.15 * half_depth, 0.0]),
    }


@directs
def endplate_normals(_body: object) -> Mapping[str, Point]:
    """Outward normals of the endplates: the upper one's points up, the lower one's down."""
    found = {"s1-endplate-normal": pose(Level.S1).rotation[:, 2]}
    for level in VERTEBRAE:
        found[f"{level}-superior-endplate-normal"] = endplate_pose(level, upper=True).rotation[:, 2]
        found[f"{level}-inferior-endplate-normal"] = -endplate_pose(level, upper=False).rotation[:, 2]
    return found
