"""Breadths and depths of the pelvis, and the size of the sacrum."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.femur import femoral_head
from explorer.anatomy.measuring.ruler import Array, Measured, measures, unit
from explorer.domain.body import Level

DEEP_MM, TURNS = 30.0, 1.0
"""From how far below the plane of the inlet its wall is followed upwards, and how much wider per height is a turn."""


def _apart(body: Measured, landmark: str) -> float:
    return float(2.0 * abs(body.at(f"{landmark}-left")[0]))


@measures("inter-asis-distance")
def inter_asis_distance(body: Measured, _level: Level) -> float:
    """Between the foremost points of the iliac crests' front ends (mm)."""
    return _apart(body, "asis")


@measures("inter-psis-distance")
def inter_psis_distance(body: Measured, _level: Level) -> float:
    """Between the hindmost points of the iliac crests (mm)."""
    return _apart(body, "psis")


@measures("inter-hip-centre-distance")
def inter_hip_centre_distance(body: Measured, _level: Level) -> float:
    """Between the middles of the spheres fitted to the femoral heads (mm)."""
    return float(2.0 * femoral_head(body)[0][0])


@measures("intertrochanteric-distance")
def intertrochanteric_distance(body: Measured, _level: Level) -> float:
    """Between the outermost points of the femora (mm)."""
    return float(2.0 * body.points("femur-left")[:, 0].max())


@measures("ischial-spine-distance")
def ischial_spine_distance(body: Measured, _level: Level) -> float:
    """Between the ischial spines (mm)."""
    return _apart(body, "ischial-spine")


@measures("intertuberous-distance")
def intertuberous_distance(body: Measured, _level: Level) -> float:
    """Between the lowest points of the ischial tuberosities (mm)."""
    return _apart(body, "ischial-tuberosity-low")


@measures("greater-sciatic-notch-width")
def greater_sciatic_notch_width(body: Measured, _level: Level) -> float:
    """From the lower back spine of the ilium to the ischial spine (mm)."""
    return float(np.linalg.norm(body.at("piis-left") - body.at("ischial-spine-left")))


@measures("obstetric-conjugate")
def obstetric_conjugate(body: Measured, _level: Level) -> float:
    """From the promontory to the nearest point of the symphysis (mm)."""
    line = _symphysis(body, np.linspace(0.0, 1.0, 60)[:, None])
    return float(np.linalg.norm(line - body.at("sacral-promontory"), axis=1).min())


@measures("transverse-inlet")
def transverse_inlet(body: Measured, _level: Level) -> float:
    """Greatest width between the arcuate lines, where the wall turns outwards into the iliac fossa (mm)."""
    start, end = body.at("sacral-promontory"), _symphysis(body, np.array([[0.0]]))[0]
    below = unit(np.cross((1.0, 0.0, 0.0), end - start))
    below *= -np.sign(below[2])
    return 2.0 * max(_brim(body, start + share * (end - start), below) for share in np.arange(0.2, 0.7, 0.05))


def _brim(body: Measured, start: Array, below: Array) -> float:
    """Half of the width at the arcuate line (mm), above or below a point of the midplane; 0 where there is none."""
    bone, last = body.surface("hip-bone-left"), 0.0
    for depth in np.arange(DEEP_MM, -DEEP_MM, -2.0):
        hits = body.inside(bone, start + depth * below, (1.0, 0.0, 0.0), 120.0)
        width = min((float(one[0]) for one in hits if one[0] > 0.0), default=0.0)
        if last and width - last > TURNS * 2.0:
            return last
        last = width
    return 0.0


@measures("sagittal-outlet")
def sagittal_outlet(body: Measured, _level: Level) -> float:
    """From the lower border of the symphysis to the tip of the sacrum (mm)."""
    return float(np.linalg.norm(_symphysis(body, np.array([[1.0]]))[0] - body.at("sacral-apex")))


def _symphysis(body: Measured, share: Array) -> Array:
    """(n, 3) points of the symphysis in the midplane, from its upper to its lower border."""
    top, low = (body.at(f"symphysis-{one}-left") * (0.0, 1.0, 1.0) for one in ("upper", "lower"))
    return np.asarray(top + share * (low - top))


@measures("sacral-height")
def sacral_height(body: Measured, _level: Level) -> float:
    """In a straight line from the promontory to the apex (mm)."""
    return float(np.linalg.norm(body.at("sacral-promontory") - body.at("sacral-apex")))


@measures("sacral-width")
def sacral_width(body: Measured, _level: Level) -> float:
    """Greatest width (mm)."""
    return float(np.ptp(body.points("sacrum")[:, 0]))


@measures("s1-body-width")
def s1_body_width(body: Measured, _level: Level) -> float:
    """Between the side rims of the upper endplate of S1 (mm)."""
    return _apart(body, "s1-endplate-rim")
