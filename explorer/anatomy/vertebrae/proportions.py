"""Where the parts of each vertebra lie in its own frame, worked out from published sizes.

Own frame (`explorer.anatomy.posture`): origin at the middle of the body, x left, y back, z up; mm. All points are
those of the left half.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.posture import SEGMENTS, VERTEBRAE, body_depth, body_height, endplate_pose, pose, segment_pose
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn


def at(*coordinates: float) -> Point:
    """A point or direction, (3,) float64."""
    return np.array(coordinates, dtype=np.float64)


def segment_below(level: Level) -> Level:
    """The motion segment of which a vertebra is the upper one."""
    return next(segment for segment in SEGMENTS if segment.vertebrae[0] is level)


def segment_above(level: Level) -> Level | None:
    """The motion segment of which a vertebra is the lower one; none for T12."""
    return next((segment for segment in SEGMENTS if segment.vertebrae[1] is level), None)


@dataclass(frozen=True, kw_only=True, eq=False)
class Proportions:
    """The left half of one vertebra as points and lengths (mm) in its own frame.

    Attributes
    ----------
    wall, roof : float
        y of the back of the body, and of the back of the canal on the midline.
    half_height, half_width, half_depth : float
        Of the body: at its middle, and the mean of both rims.
    """

    level: Level
    wall: float
    roof: float
    half_height: float
    half_width: float
    half_depth: float
    half_canal: float
    pedicle: Point
    pedicle_half: tuple[float, float]
    groove: Point
    pars: Point
    lamina_upper: Point
    lamina_lower: Point
    transverse_tip: Point
    superior_tip: Point
    superior_joint: Point
    inferior_tip: Point
    inferior_joint: Point
    spinous_upper: Point
    spinous_lower: Point


@cache
def proportions(level: Level) -> Proportions:
    """Work out where the parts of a vertebra lie."""
    wall = 0.5 * body_depth(level)
    roof = wall + size("canal-depth", level)
    half_height = 0.5 * body_height(level)
    half_canal = 0.5 * size("canal-width", level)
    width, height = size("pedicle-width", level), size("pedicle-height", level)
    top = half_height - size("pedicle-below-endplate", level)
    superior, inferior = _superior_joint(level, roof, half_height), _own_joint(level, segment_below(level))
    spinous_y, spinous_z = roof + size("spinous-tip-behind-canal", level), size("spinous-tip-upper-height", level)
    return Proportions(
        level=level,
        wall=wall,
        roof=roof,
        half_height=half_height,
        half_width=0.25 * (size("upper-endplate-width", level) + size("lower-endplate-width", level)),
        half_depth=wall,
        half_canal=half_canal,
        pedicle=at(half_canal + 0.5 * width, wall + size("pedicle-behind-wall", level), top - 0.5 * height),
        pedicle_half=(0.5 * width, 0.5 * height),
        groove=at(
            half_canal + 0.5 * width + min(0.5 * width, 4.5) + 2.5,
            wall + size("pedicle-behind-wall", level) + 7.0,
            top - 0.5 * height + 5.0,
        ),
        pars=at(
            0.5 * (superior[0] + inferior[0]) - 0.5,
            wall + size("pars-behind-wall", level),
            size("pars-height", level),
        ),
        lamina_upper=lamina_upper(level),
        lamina_lower=_lamina_lower(level),
        transverse_tip=at(
            0.5 * size("transverse-process-span", level),
            wall + size("transverse-process-tip-behind-wall", level),
            size("transverse-process-tip-height", level),
        ),
        superior_joint=superior,
        superior_tip=at(superior[0] + 0.5, superior[1] - 1.5, half_height + size("superior-process-rise", level)),
        inferior_joint=inferior,
        inferior_tip=inferior + at(-2.0, 2.0, 1.5 - 0.5 * size("facet-joint-height", segment_below(level))),
        spinous_upper=at(0.0, spinous_y, spinous_z),
        spinous_lower=at(0.0, spinous_y, spinous_z - size("spinous-tip-height", level)),
    )


def lamina_upper(level: Level) -> Point:
    """Upper edge of the lamina on the midline: just behind the back of the canal."""
    roof = 0.5 * body_depth(level) + size("canal-depth", level)
    return at(0.0, roof + 1.5, size("lamina-upper-height", level))


def _lamina_lower(level: Level) -> Point:
    """Lower edge of the lamina on the midline: down its slope until the interlaminar gap to the next one is left."""
    upper, slope = lamina_upper(level), np.radians(size("lamina-slope", level))
    below = segment_below(level).vertebrae[1]
    other = s1_lamina_upper() if below is Level.S1 else pose(below).to_world(lamina_upper(below))
    lengths = np.linspace(8.0, 32.0, 481)
    points = upper + lengths[:, None] * at(0.0, np.sin(slope), -np.cos(slope))
    gaps = np.sqrt(((pose(level).to_world(points) - other) ** 2).sum(axis=1))
    return np.asarray(points[np.abs(gaps - size("interlaminar-gap", segment_below(level))).argmin()])


def s1_lamina_upper() -> Point:
    """Where the upper edge of the first sacral lamina is expected on the midline, in the world."""
    return pose(Level.S1).to_world(at(0.0, 0.5 * size("s1-endplate-depth") + 12.5, -17.5))


@cache
def facet_frame(segment: Level) -> Pose:
    """The left facet joint: origin in its middle; x to the process of the upper vertebra, z up along the joint.

    Its plane stands upright in the frame of the lower vertebra (of the segment, at L5-S1) and forms the published
    angle with the sagittal plane; x points back and medially, out of the superior articular process.
    """
    lower = segment.vertebrae[1]
    upright = segment_pose(segment).rotation if lower is Level.S1 else pose(lower).rotation
    plate = endplate_pose(lower, upper=True)
    rim = 0.5 * (size("s1-endplate-depth") if lower is Level.S1 else size("upper-endplate-depth", lower))
    centre = plate.to_world(
        at(
            size("facet-joint-half-distance", segment),
            rim + size("facet-joint-behind-wall", segment),
            -size("facet-joint-below-endplate", segment),
        )
    )
    axes: NDArray[np.float64] = turn(yaw=180.0 - size("facet-angle", segment))
    rotation = np.stack([Pose(upright, centre).direction(axis) for axis in axes.T], axis=1)
    return Pose(rotation, centre)


def own_facet_frame(level: Level, segment: Level) -> Pose:
    """`facet_frame` in the own frame of one of its two vertebrae."""
    own, joint = pose(level), facet_frame(segment)
    return Pose(np.stack([own.undirection(axis) for axis in joint.rotation.T], axis=1), own.to_local(joint.origin))


def _own_joint(level: Level, segment: Level) -> Point:
    return pose(level).to_local(facet_frame(segment).origin)


def _superior_joint(level: Level, roof: float, half_height: float) -> Point:
    segment = segment_above(level)
    if segment is None:  # T12: its upper joint is thoracic, near the midline and facing back
        return at(12.0, roof + 2.0, half_height + 1.0)
    return _own_joint(level, segment)


__all__ = [
    "VERTEBRAE",
    "Proportions",
    "at",
    "facet_frame",
    "lamina_upper",
    "own_facet_frame",
    "proportions",
    "s1_lamina_upper",
]
