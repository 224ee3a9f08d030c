"""How the lower thoracic vertebrae lie: the chain of poses goes on upwards from T12 by heights and kyphosis.

Own frames are those of `explorer.anatomy.posture`: origin at the middle of the body, x left, y back, z up.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from explorer.anatomy import posture
from explorer.anatomy.growing import directs, places
from explorer.anatomy.sizes import size
from explorer.domain.body import THORACIC_SEGMENTS, THORACIC_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn

VERTEBRAE = THORACIC_VERTEBRAE[:-1]
"""T8 to T11; T12 belongs to `explorer.anatomy.vertebrae`."""

SEGMENTS = THORACIC_SEGMENTS


def segment_below(level: Level) -> Level:
    """The motion segment of which a vertebra is the upper one."""
    return next(segment for segment in SEGMENTS if segment.vertebrae[0] is level)


def body_height(level: Level) -> float:
    """Height (mm) of a vertebral body at its middle, rim plane to rim plane."""
    return 0.5 * (size("thoracic-anterior-body-height", level) + size("thoracic-posterior-body-height", level))


def body_depth(level: Level) -> float:
    """Front to back (mm), the mean of both endplates."""
    return 0.5 * (size("thoracic-upper-endplate-depth", level) + size("thoracic-lower-endplate-depth", level))


def half_wedge_deg(level: Level) -> float:
    """Half of the angle between a body's endplates; below 0 the body is taller behind."""
    rise = size("thoracic-anterior-body-height", level) - size("thoracic-posterior-body-height", level)
    return float(np.degrees(np.arctan(0.5 * rise / body_depth(level))))


def rim_gap(segment: Level) -> float:
    """Distance (mm) between the rim planes in the middle of a disc, which itself reaches into two hollow endplates."""
    return size("thoracic-disc-height", segment) - 2.0 * posture.ENDPLATE_DISH_MM / 3.0


@cache
def upper_tilt_deg(level: Level) -> float:
    """How far the upper endplate of a vertebra tips forward from the level of L3's."""
    if level is Level.T12:
        normal = posture.endplate_pose(Level.T12, upper=True).rotation[:, 2]
        return float(np.degrees(np.arctan2(-normal[1], normal[2])))
    segment = segment_below(level)
    return upper_tilt_deg(segment.vertebrae[1]) + size("thoracic-segment-kyphosis", segment)


@cache
def pose(level: Level) -> Pose:
    """Where a vertebra lies."""
    if level is Level.T12:
        return posture.pose(level)
    segment = segment_below(level)
    lower_tilt = upper_tilt_deg(level) + 2.0 * half_wedge_deg(level)
    tilt = 0.5 * (upper_tilt_deg(segment.vertebrae[1]) + lower_tilt)
    start = endplate_pose(segment.vertebrae[1], upper=True).origin + rim_gap(segment) * turn(pitch=tilt)[:, 2]
    rotation = turn(pitch=upper_tilt_deg(level) + half_wedge_deg(level))
    return Pose(rotation, start + 0.5 * body_height(level) * rotation[:, 2])


def endplate_pose(level: Level, *, upper: bool) -> Pose:
    """The middle of an endplate's rim plane; z is the plane's upward normal, on the lower endplate, too."""
    if level is Level.T12:
        return posture.endplate_pose(level, upper=upper)
    own, sign = pose(level), 1.0 if upper else -1.0
    rotation = turn(pitch=upper_tilt_deg(level) + (0.0 if upper else 2.0 * half_wedge_deg(level)))
    return Pose(rotation, own.origin + sign * 0.5 * body_height(level) * own.rotation[:, 2])


def segment_pose(segment: Level) -> Pose:
    """The middle of a disc, its z half way between the two endplates' normals."""
    lower, upper = (endplate_pose(level, upper=bool(order)) for order, level in enumerate(segment.vertebrae))
    above, below = segment.vertebrae
    lower_tilt = upper_tilt_deg(above) + 2.0 * half_wedge_deg(above)
    return Pose(turn(pitch=0.5 * (lower_tilt + upper_tilt_deg(below))), 0.5 * (lower.origin + upper.origin))


@places
def body_landmarks(_body: object) -> Mapping[str, Point]:
    """Centres of bodies and endplates, and the rims' corners."""
    found: dict[str, Point] = {}
    for level in VERTEBRAE:
        found[f"{level}-body-centre"] = pose(level).origin
        found |= _endplate_landmarks(level, "superior", "upper") | _endplate_landmarks(level, "inferior", "lower")
    return found


def _endplate_landmarks(level: Level, name: str, which: str) -> dict[str, Point]:
    plate = endplate_pose(level, upper=which == "upper")
    half_width = 0.5 * size(f"thoracic-{which}-endplate-width", level)
    half_depth = 0.5 * size(f"thoracic-{which}-endplate-depth", level)
    return {
        f"{level}-{name}-endplate-centre": plate.origin,
        f"{level}-{name}-rim-anterior": plate.to_world([0.0, -half_depth, 0.0]),
        f"{level}-{name}-rim-posterior": plate.to_world([0.0, half_depth, 0.0]),
        f"{level}-{name}-rim-left": plate.to_world([half_width, 0.2 * half_depth, 0.0]),
    }


@directs
def endplate_normals(_body: object) -> Mapping[str, Point]:
    """Outward normals of the endplates: the upper one's points up, the lower one's down."""
    found: dict[str, Point] = {}
    for level in VERTEBRAE:
        found[f"{level}-superior-endplate-normal"] = endplate_pose(level, upper=True).rotation[:, 2]
        found[f"{level}-inferior-endplate-normal"] = -endplate_pose(level, upper=False).rotation[:, 2]
    return found
