"""The sacroiliac joint's auricular surface: two limbs that meet at a corner in front."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level

JOINT = "sacroiliac-joint-left"


def _normal(body: Measured) -> Array:
    return unit(body.atlas.directions["sij-normal-left"])


def _limb(body: Measured, end: str) -> Array:
    """From the corner in front along a limb to its end, (3,)."""
    return np.asarray(body.at(f"sacrum-auricular-{end}-left") - body.at("sacrum-auricular-anterior-left"), np.float64)


def _reach(body: Measured, end: str) -> float:
    """How far the joint reaches from its corner along a limb (mm)."""
    from_corner = body.points(JOINT) - body.at("sacrum-auricular-anterior-left")
    return float((from_corner @ unit(_limb(body, end))).max())


@measures("auricular-superior-limb")
def superior_limb(body: Measured, _level: Level) -> float:
    """Length of the upper limb (mm)."""
    return _reach(body, "upper")


@measures("auricular-inferior-limb")
def inferior_limb(body: Measured, _level: Level) -> float:
    """Length of the lower limb (mm)."""
    return _reach(body, "lower")


@measures("auricular-limb-angle")
def limb_angle(body: Measured, _level: Level) -> float:
    """Angle between the limbs (degrees)."""
    return angle_deg(_limb(body, "upper"), _limb(body, "lower"))


@measures("auricular-limb-width")
def limb_width(body: Measured, _level: Level) -> float:
    """Mean width of the two limbs, each half way along (mm)."""
    return 0.5 * (_width(body, "upper") + _width(body, "lower"))


def _width(body: Measured, end: str) -> float:
    way, across = unit(_limb(body, end)), np.cross(_normal(body), unit(_limb(body, end)))
    middle = body.at("sacrum-auricular-anterior-left") + 0.5 * _limb(body, end)
    points = body.points(JOINT) - middle
    return float(np.ptp(points[np.abs(points @ way) < 2.5] @ across))


@measures("auricular-area")
def auricular_area(body: Measured, _level: Level) -> float:
    """Area of one face, laid flat as a photograph shows it (mm2)."""
    mesh = body.mesh(JOINT)
    facing = np.asarray(mesh.face_normals) @ _normal(body)
    return float((np.asarray(mesh.area_faces) * facing)[facing > 0.0].sum())
