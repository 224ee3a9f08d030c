"""Ways into the sacral canal: its hiatus, and its first foramina."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level

UPWARDS = np.array([0.0, 0.0, 1.0])
MOUTH_MM = 6.0
"""How deep a foramen's mouth is; at the very surface its rim has gaps."""


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
    return float(2.0 * body.at("sacral-cornu-tip-left")[0])


def _hiatus(body: Measured, share: float) -> tuple[Array, Array]:
    """A point on the way from the apex of the hiatus to its base, and the way forwards into the canal from there."""
    apex, base = body.at("sacral-hiatus-apex"), body.at("sacral-hiatus-base-midline")
    return apex + share * (base - apex), unit(np.cross(base - apex, (1.0, 0.0, 0.0)))


def _floor(body: Measured, share: float) -> Array:
    """The front wall of the canal behind the hiatus (3,), in the midplane."""
    start, forwards = _hiatus(body, share)
    depths = [one[0] for one in body.inside(body.surface("sacrum"), start, forwards) if one[0] > 1.0]
    return np.asarray(start + min(depths) * forwards)


@measures("caudal-space-depth")
def caudal_space_depth(body: Measured, _level: Level) -> float:
    """From the sacrococcygeal membrane to the front wall of the canal, half way down the hiatus (mm)."""
    start, forwards = _hiatus(body, 0.5)
    return float((_floor(body, 0.5) - start) @ forwards - _membrane(body))


@measures("caudal-needle-angle")
def caudal_needle_angle(body: Measured, _level: Level) -> float:
    """Angle with the skin of a needle through the middle of the membrane to the middle of the canal above (degrees)."""
    start, forwards = _hiatus(body, 0.5)
    membrane = start + _membrane(body) * forwards
    canal = 0.5 * (body.at("sacral-hiatus-apex") + _floor(body, 0.0))
    return angle_deg(canal - membrane, _skin_over(body, 0.0) - _skin_over(body, 1.0))


def _membrane(body: Measured) -> float:
    """How far in front of the hiatus the membrane has its inner face, half way down (mm)."""
    start, forwards = _hiatus(body, 0.5)
    return float(max(one[1] for one in body.inside(body.surface("sacrococcygeal-membrane"), start, forwards, 20.0)))


def _skin_over(body: Measured, share: float) -> Array:
    start, forwards = _hiatus(body, share)
    out = min(one[1] for one in body.inside(body.surface("skin"), start, -forwards, 100.0) if one[0] < 0.0 < one[1])
    return np.asarray(start - out * forwards)


@measures("s2-foramina-to-hiatus")
def s2_foramina_to_hiatus(body: Measured, _level: Level) -> float:
    """From between the second posterior foramina to the apex of the hiatus, in the midplane (mm)."""
    foramina = body.at("s2-posterior-foramen-left") * (0.0, 1.0, 1.0)
    return float(np.linalg.norm((body.at("sacral-hiatus-apex") - foramina)[1:]))


def _into_foramen(body: Measured) -> Array:
    """From the mouth of the first posterior foramen to the outline of its nerve, in its shallowest axial plane."""
    mouth = body.at("s1-posterior-foramen-left")
    ways = []
    for up in np.arange(-MOUTH_MM, MOUTH_MM + 0.1, 1.0):
        cut = body.mesh("nerve-root-s1-left").section(plane_origin=mouth + up * UPWARDS, plane_normal=UPWARDS)
        ways += [np.asarray(part)[:, :2] - mouth[:2] for part in cut.discrete] if cut is not None else []
    return min(ways, key=lambda one: float(np.linalg.norm(one, axis=1).min()))


@measures("s1-posterior-foramen-depth")
def s1_posterior_foramen_depth(body: Measured, _level: Level) -> float:
    """From the back of the sacrum to the epidural space about the nerve, in an axial plane (mm)."""
    return float(np.linalg.norm(_into_foramen(body), axis=1).min())


@measures("s1-posterior-foramen-angle")
def s1_posterior_foramen_angle(body: Measured, _level: Level) -> float:
    """Angle with the sagittal plane of the way from that mouth to the nerve, in an axial plane (degrees)."""
    way = _into_foramen(body).mean(axis=0)
    return float(np.degrees(np.arctan2(abs(way[0]), abs(way[1]))))


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
    """Height of the first posterior foramen, square to its canal, where it is narrowest near its mouth (mm)."""
    return _foramen(body, "posterior", across=False)


@measures("s1-posterior-foramen-width")
def s1_posterior_foramen_width(body: Measured, _level: Level) -> float:
    """Width of the first posterior foramen, square to its canal, where it is narrowest near its mouth (mm)."""
    return _foramen(body, "posterior", across=True)


@measures("s1-anterior-foramen-height")
def s1_anterior_foramen_height(body: Measured, _level: Level) -> float:
    """Height of the first anterior foramen, square to its canal, where it is narrowest near its mouth (mm)."""
    return _foramen(body, "anterior", across=False)


@measures("s1-anterior-foramen-width")
def s1_anterior_foramen_width(body: Measured, _level: Level) -> float:
    """Width of the first anterior foramen, square to its canal, where it is narrowest near its mouth (mm)."""
    return _foramen(body, "anterior", across=True)
