"""How the body lies: lordosis, sacral slope, pelvic incidence and tilt."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.femur import femoral_head
from explorer.anatomy.measuring.ruler import Measured, angle_deg, measures
from explorer.domain.body import Level

UP = np.array([0.0, 0.0, 1.0])


@measures("lumbar-lordosis")
def lumbar_lordosis(body: Measured, _level: Level) -> float:
    """Angle from the upper endplate of T12 to that of S1 (degrees)."""
    directions = body.atlas.directions
    return angle_deg(directions["t12-superior-endplate-normal"], directions["s1-endplate-normal"])


@measures("segment-lordosis")
def segment_lordosis(body: Measured, segment: Level) -> float:
    """Angle between the upper endplates of two neighbours (degrees)."""
    names = (
        "s1-endplate-normal" if one is Level.S1 else f"{one}-superior-endplate-normal" for one in segment.vertebrae
    )
    return angle_deg(*(body.atlas.directions[name] for name in names))


@measures("sacral-slope")
def sacral_slope(body: Measured, _level: Level) -> float:
    """Angle of the upper endplate of S1 with the horizontal of a standing frame (degrees)."""
    return angle_deg(body.atlas.directions["s1-endplate-normal"], UP)


@measures("pelvic-tilt")
def pelvic_tilt(body: Measured, _level: Level) -> float:
    """Angle of the line from the hip axis to the middle of S1 with the vertical (degrees)."""
    return angle_deg(_to_endplate(body), UP)


@measures("pelvic-incidence")
def pelvic_incidence(body: Measured, _level: Level) -> float:
    """Angle of that line with the normal of the endplate of S1 (degrees)."""
    return angle_deg(_to_endplate(body), body.atlas.directions["s1-endplate-normal"])


def _to_endplate(body: Measured) -> np.ndarray:
    hip_axis = femoral_head(body)[0] * (0.0, 1.0, 1.0)
    way: np.ndarray = body.at("s1-endplate-centre") - hip_axis
    return way
