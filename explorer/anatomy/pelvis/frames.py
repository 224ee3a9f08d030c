"""The frames in which the parts of the pelvis are drawn, and how the pelvic parameters pose them.

Shape tables of the pelvis are written in four frames. Each has its origin in the midplane (the femur's on its shaft) and
axes that are left, back and up when the reference man lies as he was scanned, so a table can be read beside the
landmarks measured on him. The sacrum turns with the S1 endplate, the hip bone about the sacroiliac joint until the
pelvic tilt is met, and the hip joint itself moves along the remaining line to its published distance.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn

SIJ_IN_SACRUM = np.array([0.0, 19.9, -19.2])
"""Level of the sacroiliac joint's centre from that of the S1 endplate, in the sacral frame (BodyParts3D man)."""

HIP_IN_ILIUM = np.array([0.0, -33.0, -72.4])
"""Level of the hip joint's centre from that of the sacroiliac joint, in the iliac frame (BodyParts3D man)."""


def sacral_frame(body: Body) -> Pose:
    """Origin at the centre of the S1 endplate; the endplate's normal leans forward by a fixed angle in this frame."""
    _, y, z = body.direction("s1-endplate-normal")
    slope = np.degrees(np.arctan2(-y, z))
    return Pose(turn(pitch=float(slope) - size("s1-endplate-tilt-in-sacrum")), body.landmark("s1-endplate-centre"))


def iliac_frame(body: Body) -> Pose:
    """Origin in the midplane at the level of the sacroiliac joint's centre."""
    origin = sacral_frame(body).to_world(SIJ_IN_SACRUM)
    return Pose(turn(pitch=_lean(HIP_IN_ILIUM) - _lean(hip_axis(body) - origin)), origin)


def acetabular_frame(body: Body) -> Pose:
    """Origin in the midplane on the axis through both hip joints; turned as the iliac frame."""
    return Pose(iliac_frame(body).rotation, hip_axis(body))


def _lean(down: Point) -> float:
    """How far (degrees) a downward line leans forward."""
    return float(np.degrees(np.arctan2(-down[1], -down[2])))


def hip_axis(body: Body) -> Point:
    """The middle of the line between both femoral head centres: S1 and pelvic tilt decide."""
    tilt = np.radians(size("pelvic-tilt"))
    way = np.array([0.0, -np.sin(tilt), -np.cos(tilt)])
    return np.asarray(body.landmark("s1-endplate-centre") + size("hip-centre-to-s1") * way)


def femoral_head_centre(body: Body) -> Point:
    """The centre of the left femoral head."""
    return np.asarray(hip_axis(body) + [0.5 * size("inter-hip-centre-distance"), 0.0, 0.0])


def femoral_frame(body: Body) -> Pose:
    """Origin on the left shaft's axis at its nearest to the head; z up along the shaft, x lateral, y back."""
    oblique, version = np.radians([size("femoral-obliquity"), size("femoral-anteversion")])
    rotation = turn(roll=float(np.degrees(oblique)))
    away = np.array([np.cos(version), np.sin(version), 0.0])
    origin = femoral_head_centre(body) + size("femoral-offset") * (rotation @ away)
    return Pose(rotation, origin)
