"""The frames in which the parts of the pelvis are drawn, and how the pelvic parameters pose them.

Shape tables of the pelvis are written in four frames. Each has its origin in the midplane (the femur's on its shaft)
and axes that are left, back and up when the reference man lies as he was scanned, so a table can be read beside the
landmarks measured on him. The sacrum turns with the S1 endplate, the hip bone about the sacroiliac joint until the
pelvic tilt is met, and the hip joint itself moves along the remaining line to its published distance.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from explorer.anatomy.posture import pose, upper_tilt_deg
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn
from explorer.geometry.solid import Points

SIJ_IN_SACRUM = np.array([0.0, 19.9, -19.2])
"""Level of the sacroiliac joint's centre from that of the S1 endplate, in the sacral frame (BodyParts3D man)."""

HIP_IN_ILIUM = np.array([0.0, -33.0, -72.4])
"""Level of the hip joint's centre from that of the sacroiliac joint, in the iliac frame (BodyParts3D man)."""


@cache
def sacral_frame() -> Pose:
    """Origin at the centre of the S1 endplate; the endplate's normal leans forward by a fixed angle in this frame."""
    return Pose(turn(pitch=upper_tilt_deg(Level.S1) - size("s1-endplate-tilt-in-sacrum")), pose(Level.S1).origin)


@cache
def iliac_frame() -> Pose:
    """Origin in the midplane at the level of the sacroiliac joint's centre."""
    origin = sacral_frame().to_world(SIJ_IN_SACRUM)
    return Pose(turn(pitch=_lean(HIP_IN_ILIUM) - _lean(hip_axis() - origin)), origin)


@cache
def acetabular_frame() -> Pose:
    """Origin in the midplane on the axis through both hip joints; turned as the iliac frame."""
    return Pose(iliac_frame().rotation, hip_axis())


def _lean(down: Point) -> float:
    """How far (degrees) a downward line leans forward."""
    return float(np.degrees(np.arctan2(-down[1], -down[2])))


def hip_axis() -> Point:
    """The middle of the line between both femoral head centres: S1 and pelvic tilt decide."""
    tilt = np.radians(size("pelvic-tilt"))
    way = np.array([0.0, -np.sin(tilt), -np.cos(tilt)])
    return np.asarray(pose(Level.S1).origin + size("hip-centre-to-s1") * way)


def femoral_head_centre() -> Point:
    """The centre of the left femoral head."""
    return np.asarray(hip_axis() + np.array([0.5 * size("inter-hip-centre-distance"), 0.0, 0.0]))


NECK_BEHIND_SHAFT_MM = 5.5
"""Where the neck's axis crosses over the shaft's, it lies this far behind it: the shaft bows forward (same man)."""


def head_in_femur() -> Point:
    """The centre of the head in the femoral frame: medial by the offset, in front by the neck's version."""
    offset = size("femoral-offset")
    return np.array([-offset, NECK_BEHIND_SHAFT_MM - offset * np.tan(np.radians(size("femoral-anteversion"))), 0.0])


def neck_end_in_femur() -> Point:
    """Where the neck's axis crosses the shaft's, in the femoral frame."""
    drop = size("femoral-offset") / np.tan(np.radians(180.0 - size("neck-shaft-angle")))
    return np.array([0.0, NECK_BEHIND_SHAFT_MM, -drop])


@cache
def femoral_frame() -> Pose:
    """Origin on the left shaft's axis at the height of the head; z up along the shaft, x lateral, y back."""
    rotation = turn(roll=size("femoral-obliquity"))
    return Pose(rotation, femoral_head_centre() - Pose(rotation, np.zeros(3)).direction(head_in_femur()))


def in_ilium(points: ArrayLike) -> Points:
    """Points (n, 3) or one (3,) of the acetabular frame, in the iliac frame (both are turned alike); mm."""
    return np.asarray(points, dtype=np.float64) + iliac_frame().to_local(hip_axis())
