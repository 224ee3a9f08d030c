"""Sacrum, sacroiliac joint, hip bones and femur."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level

NECK_MM = 28.0
"""From the middle of the head to where the neck is cut, beside the head."""

MOUTH_MM = 6.0
"""How deep a foramen's mouth is; at the very surface its rim has gaps."""


def _apart(body: Measured, landmark: str) -> float:
    return float(2.0 * abs(body.at(f"{landmark}-left")[0]))


@measures("inter-asis-distance")
def inter_asis_distance(body: Measured, _level: Level) -> float:
    """Between the foremost points of the iliac crests' front ends (mm)."""
    return _apart(body, "asis")


@measures("inter-hip-centre-distance")
def inter_hip_centre_distance(body: Measured, _level: Level) -> float:
    """Between the middles of the spheres fitted to the femoral heads (mm)."""
    return float(2.0 * femoral_head(body)[0][0])


@measures("ischial-spine-distance")
def ischial_spine_distance(body: Measured, _level: Level) -> float:
    """Between the ischial spines (mm)."""
    return _apart(body, "ischial-spine")


def femoral_head(body: Measured) -> tuple[Array, float]:
    """Middle (3,) and radius (mm) of the sphere that fits the upper, inner half of the left femoral head."""
    points, near = body.points("femur-left"), body.at("femoral-head-centre-left")
    neck = unit(body.at("femoral-neck-centre-left") - near)
    on_head = points[(np.linalg.norm(points - near, axis=1) < 30.0) & ((points - near) @ neck < -2.0)]
    system = np.column_stack([2.0 * on_head, np.ones(len(on_head))])
    solved = np.linalg.lstsq(system, (on_head**2).sum(axis=1), rcond=None)[0]
    return solved[:3], float(np.sqrt(solved[3] + solved[:3] @ solved[:3]))


@measures("femoral-head-diameter")
def femoral_head_diameter(body: Measured, _level: Level) -> float:
    """Diameter of that sphere (mm)."""
    return 2.0 * femoral_head(body)[1]


def _shaft(body: Measured) -> tuple[Array, Array]:
    """A point on the left shaft's axis below the lesser trochanter, and its direction upwards: through two sections."""
    points, low = body.points("femur-left"), body.points("femur-left")[:, 2].min()
    top = body.at("lesser-trochanter-tip-left")[2] - 14.0
    heights = np.linspace(low + 4.0, top, 2)
    middles = [_middle(points[np.abs(points[:, 2] - height) < 3.0]) for height in heights]
    return middles[0], unit(middles[1] - middles[0])


def _middle(ring: Array) -> Array:
    return np.asarray(0.5 * (ring.min(axis=0) + ring.max(axis=0)), np.float64)


@measures("femoral-offset")
def femoral_offset(body: Measured, _level: Level) -> float:
    """From the middle of the head to the shaft's axis (mm)."""
    on_axis, along = _shaft(body)
    return float(np.linalg.norm(np.cross(femoral_head(body)[0] - on_axis, along)))


def _neck(body: Measured) -> Array:
    """Direction of the left neck, from the middle of its section beside the head to the head's."""
    centre = femoral_head(body)[0]
    way = unit(body.at("femoral-neck-centre-left") - centre)
    cut = body.mesh("femur-left").section(plane_origin=centre + NECK_MM * way, plane_normal=way)
    if cut is None:
        raise ValueError("the femur has no neck where its landmark says")
    rings = [np.asarray(ring) for ring in cut.discrete]
    ring = min(rings, key=lambda one: float(np.linalg.norm(one.mean(axis=0) - centre)))
    weight = np.linalg.norm(ring[1:] - ring[:-1], axis=1)[:, None]
    return unit(centre - (weight * 0.5 * (ring[1:] + ring[:-1])).sum(axis=0) / weight.sum())


@measures("neck-shaft-angle")
def neck_shaft_angle(body: Measured, _level: Level) -> float:
    """Angle between neck and shaft (degrees)."""
    return 180.0 - angle_deg(_neck(body), _shaft(body)[1])


@measures("neck-version")
def neck_version(body: Measured, _level: Level) -> float:
    """How far the neck points forwards, seen along the shaft (degrees)."""
    neck = _neck(body)
    return float(np.degrees(np.arctan2(-neck[1], -neck[0])))


@measures("sacral-height")
def sacral_height(body: Measured, _level: Level) -> float:
    """In a straight line from the promontory to the apex (mm)."""
    return float(np.linalg.norm(body.at("sacral-promontory") - body.at("sacral-apex")))


@measures("sacral-width")
def sacral_width(body: Measured, _level: Level) -> float:
    """Greatest width (mm)."""
    return float(np.ptp(body.points("sacrum")[:, 0]))


@measures("sacral-hiatus-length")
def sacral_hiatus_length(body: Measured, _level: Level) -> float:
    """From its apex to its base on the midline (mm)."""
    return float(np.linalg.norm(body.at("sacral-hiatus-apex") - body.at("sacral-hiatus-base-midline")))


@measures("sacral-hiatus-depth")
def sacral_hiatus_depth(body: Measured, _level: Level) -> float:
    """Depth of the canal on the midline at the apex of the hiatus, square to its course (mm)."""
    apex, base = body.at("sacral-hiatus-apex"), body.at("sacral-hiatus-base-midline")
    along = unit(apex - base)
    front = unit(np.cross((1.0, 0.0, 0.0), along))
    front *= -np.sign(front[1])
    above = [apex + 3.0 * along + depth * front for depth in np.arange(1.0, 8.0, 0.5)]
    return max(gap for start in above if np.isfinite(gap := body.gap(body.surface("sacrum"), start, front)))


@measures("intercornual-distance")
def intercornual_distance(body: Measured, _level: Level) -> float:
    """Between the tips of the sacral cornua (mm)."""
    return _apart(body, "sacral-cornu-tip")


@measures("s1-posterior-foramen-from-midline")
def s1_posterior_foramen_from_midline(body: Measured, _level: Level) -> float:
    """Middle of the first posterior foramen (mm)."""
    return float(body.at("s1-posterior-foramen-left")[0])


def _foramen(body: Measured, which: str, *, across: bool) -> float:
    """Free width or height of a first sacral foramen, square to its canal, at its narrowest near its mouth (mm)."""
    along = unit(body.atlas.directions["s1-posterior-foramen-axis-left"])
    chord = unit(body.at("sacral-apex") - body.at("sacral-promontory"))
    height = unit(chord - (chord @ along) * along)
    inward = along if which == "anterior" else -along
    mouth, ways = body.at(f"s1-{which}-foramen-left"), (height, np.cross(along, height))
    starts = [mouth + depth * inward for depth in np.arange(0.0, MOUTH_MM, 0.5)]
    spans = [[body.gap(body.surface("sacrum"), start, way) for way in ways] for start in starts]
    return min(spans, key=sum)[int(across)]


@measures("s1-posterior-foramen-height")
def s1_posterior_foramen_height(body: Measured, _level: Level) -> float:
    """(mm)."""
    return _foramen(body, "posterior", across=False)


@measures("s1-posterior-foramen-width")
def s1_posterior_foramen_width(body: Measured, _level: Level) -> float:
    """(mm)."""
    return _foramen(body, "posterior", across=True)


@measures("s1-anterior-foramen-height")
def s1_anterior_foramen_height(body: Measured, _level: Level) -> float:
    """(mm)."""
    return _foramen(body, "anterior", across=False)


@measures("s1-anterior-foramen-width")
def s1_anterior_foramen_width(body: Measured, _level: Level) -> float:
    """(mm)."""
    return _foramen(body, "anterior", across=True)


def _from_margin(body: Measured, landmark: str) -> Array:
    """From the lower back margin of the left sacroiliac joint to a landmark (3,)."""
    return np.asarray(body.at(landmark) - body.at("sij-inferior-posterior-left"), np.float64)


@measures("psis-above-sacroiliac-margin")
def psis_above_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """(mm), as seen by a beam from behind."""
    return float(_from_margin(body, "psis-left")[2])


@measures("psis-lateral-to-sacroiliac-margin")
def psis_lateral_to_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """(mm), whichever lies farther out."""
    return float(abs(_from_margin(body, "psis-left")[0]))


def _hiatus_middle(body: Measured) -> Array:
    return 0.5 * (body.at("sacral-hiatus-apex") + body.at("sacral-hiatus-base-midline"))


@measures("hiatus-below-sacroiliac-margin")
def hiatus_below_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """(mm), as seen by a beam from behind."""
    return float(body.at("sij-inferior-posterior-left")[2] - _hiatus_middle(body)[2])


@measures("hiatus-medial-to-sacroiliac-margin")
def hiatus_medial_to_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """(mm)."""
    return float(body.at("sij-inferior-posterior-left")[0])


@measures("obstetric-conjugate")
def obstetric_conjugate(body: Measured, _level: Level) -> float:
    """From the promontory to the nearest point of the symphysis (mm)."""
    top, low = (body.at(f"symphysis-{one}-left") * (0.0, 1.0, 1.0) for one in ("upper", "lower"))
    line = top + np.linspace(0.0, 1.0, 60)[:, None] * (low - top)
    return float(np.linalg.norm(line - body.at("sacral-promontory"), axis=1).min())


@measures("intertuberous-distance")
def intertuberous_distance(body: Measured, _level: Level) -> float:
    """Between the lowest points of the ischial tuberosities (mm)."""
    return _apart(body, "ischial-tuberosity-low")


@measures("greater-sciatic-notch-width")
def greater_sciatic_notch_width(body: Measured, _level: Level) -> float:
    """From the lower back spine of the ilium to the ischial spine (mm)."""
    return float(np.linalg.norm(body.at("piis-left") - body.at("ischial-spine-left")))
