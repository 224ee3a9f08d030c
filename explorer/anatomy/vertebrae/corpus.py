"""The vertebral body: a waisted, slightly wedged block with rimmed, dished endplates, hollowed behind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.posture import ENDPLATE_DISH_MM, half_wedge_deg
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions
from explorer.domain.body import Level
from explorer.geometry.combining import smooth_max
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

FRONT_EXPONENT, BACK_EXPONENT = 2.1, 2.8
"""Superellipse exponents of the outline: round in front, squarer behind."""

HOLLOW_MM = 1.5
"""Depth of the back's hollow; the outline is that much deeper, so that the midline keeps the published depth."""

WIDEST_BEHIND = 0.14
"""How far behind its middle a body is widest, as a share of half its depth; 0.15 to 0.4 in one man."""

RIM_MM = 3.0
"""Blend of the rim between endplate and side."""

WAIST_SIDE, WAIST_DEPTH = 0.13, 0.07
"""Share by which the middle of a body is slimmer than its rims, from side to side and from front to back."""


def outline(level: Level, x: Values, y: Values, height_share: Values) -> tuple[Values, Values]:
    """Where points lie in the outline of a body at a height: share of the way to its edge, and distance from it (mm).

    Parameters
    ----------
    x, y : (n,)
        Own frame, mm.
    height_share : (n,)
        -1 at the lower rim, 1 at the upper one; beyond, the rim's outline goes on.
    """
    up = np.clip(height_share, -1.0, 1.0)
    waist = 1.0 - np.abs(up) ** 2.4
    shaved = 0.25 * RIM_MM  # what rounding the rims takes away
    half_width = shaved + _between("endplate-width", level, up) * (1.0 - WAIST_SIDE * waist)
    half_depth = shaved + _between("endplate-depth", level, up) * (1.0 - WAIST_DEPTH * waist)
    return kidney(x, y, half_width, half_depth)


def kidney(x: Values, y: Values, half_width: Values | float, half_depth: Values | float) -> tuple[Values, Values]:
    """Where points lie in the outline of an endplate: share of the way to its edge, and distance from it (mm)."""
    behind = 0.5 + 0.5 * np.tanh(y / 4.0)
    y = y + HOLLOW_MM * behind * (np.exp(-((x / 9.0) ** 2)) - 0.5) - WIDEST_BEHIND * half_depth
    back = y > 0.0
    n = np.where(back, BACK_EXPONENT, FRONT_EXPONENT)
    reach = half_depth * np.where(back, 1.0 - WIDEST_BEHIND, 1.0 + WIDEST_BEHIND) + 0.5 * HOLLOW_MM * back
    across, along = np.abs(x) / half_width, np.abs(y) / reach
    share = np.maximum((across**n + along**n) ** (1.0 / n), 1e-6)
    steep = np.sqrt(((across / share) ** (n - 1.0) / half_width) ** 2 + ((along / share) ** (n - 1.0) / reach) ** 2)
    return share, (share - 1.0) / np.maximum(steep, 1e-3)


def _between(kind: str, level: Level, up: Values) -> Values:
    upper, lower = 0.5 * size(f"upper-{kind}", level), 0.5 * size(f"lower-{kind}", level)
    return 0.5 * (upper + lower) + 0.5 * (upper - lower) * up


def dish(share: Values) -> Values:
    """Depth (mm) of an endplate below its rim plane by the share of the way to the outline: flat rim, hollow middle."""
    inward = np.clip((0.86 - share) / 0.6, 0.0, 1.0)
    return ENDPLATE_DISH_MM * inward * inward * (3.0 - 2.0 * inward)


def corpus(its: Proportions) -> Solid:
    """The body of a vertebra in its own frame."""
    slope = np.tan(np.radians(half_wedge_deg(its.level)))

    def distance(points: Points) -> Distances:
        x, y, z = points.T
        half = its.half_height - slope * y
        share, beside = outline(its.level, x, y, z / half)
        above = (np.abs(z) - half + dish(share)) * np.cos(np.arctan(slope))
        return smooth_max(beside, above, RIM_MM)

    reach = (its.half_width + 1.5, its.half_depth + 2.0, its.half_height + abs(slope) * its.half_depth + 0.5)
    return Solid(distance, box(-np.array(reach), np.array(reach)), symmetric=True)
