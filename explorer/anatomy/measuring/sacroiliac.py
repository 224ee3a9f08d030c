"""The sacroiliac joint from behind: its lower margin, as a beam shows it, and how deep it lies."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, measures
from explorer.domain.body import Level

JOINT = "sacroiliac-joint-left"
MARGIN_MM = 10.0
"""Height of the joint's lowest part, whose front and back margins a beam is turned to bring together."""


@measures("sacroiliac-beam-oblique")
def sacroiliac_beam_oblique(body: Measured, _level: Level) -> float:
    """How far to the side a beam is turned for the front and back lower margins to lie over one another (degrees)."""
    points = body.points(JOINT)
    low = points[points[:, 2] < points[:, 2].min() + MARGIN_MM]
    front, back = low[:, 1] < np.quantile(low[:, 1], 0.1), low[:, 1] > np.quantile(low[:, 1], 0.9)
    way = low[back].mean(axis=0) - low[front].mean(axis=0)
    return float(np.degrees(np.arctan2(abs(way[0]), abs(way[1]))))


def _from_margin(body: Measured, landmark: str) -> Array:
    """From the lower back margin of the left sacroiliac joint to a landmark (3,)."""
    return np.asarray(body.at(landmark) - body.at("sij-inferior-posterior-left"), np.float64)


@measures("psis-above-sacroiliac-margin")
def psis_above_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """How far the hindmost point of the crest lies above the joint's margin, as seen by a beam from behind (mm)."""
    return float(_from_margin(body, "psis-left")[2])


@measures("psis-lateral-to-sacroiliac-margin")
def psis_lateral_to_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """How far aside it lies of the joint's margin, whichever lies farther out (mm)."""
    return float(abs(_from_margin(body, "psis-left")[0]))


def _hiatus_middle(body: Measured) -> Array:
    return 0.5 * (body.at("sacral-hiatus-apex") + body.at("sacral-hiatus-base-midline"))


@measures("hiatus-below-sacroiliac-margin")
def hiatus_below_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """How far the middle of the hiatus lies below the joint's margin, as seen by a beam from behind (mm)."""
    return float(body.at("sij-inferior-posterior-left")[2] - _hiatus_middle(body)[2])


@measures("hiatus-medial-to-sacroiliac-margin")
def hiatus_medial_to_sacroiliac_margin(body: Measured, _level: Level) -> float:
    """From the midline to the joint's margin (mm)."""
    return float(body.at("sij-inferior-posterior-left")[0])
