"""The vertebral body: a waisted, wedged block with lipped rims, ring apophyses, dished endplates and a hollow back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.posture import ENDPLATE_DISH_MM, half_wedge_deg
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions
from explorer.domain.body import Level
from explorer.geometry.combining import difference, smooth_max
from explorer.geometry.primitives import ellipsoid
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

FRONT_EXPONENT, BACK_EXPONENT = 2.1, 2.8
"""Superellipse exponents of the outline: round in front, squarer behind."""

HOLLOW_MM = 1.5
"""Depth of the back's hollow, where none is given: the outline is that much deeper, so that the midline keeps the
published depth. A body's own is the size ``posterior-wall-hollow``."""

WIDEST_BEHIND = 0.14
"""How far behind its middle a body is widest, as a share of half its depth; 0.15 to 0.4 in one man."""

RIM_MM = 2.2
"""Blend of the rim between endplate and side."""

LIP_MM, LIP_AT, LIP_SPREAD = 0.55, 0.92, 0.09
"""How far the rims stand out, at which height (share of the half height), and over how much of it."""

RING_MM, RING_AT, RING_SPREAD = 0.45, 0.87, 0.06
"""How high the ring apophysis stands above the rim plane, at which share of the outline, and over how much of it."""

FORAMEN_RADII_MM = (4.4, 3.4, 2.8)
"""The basivertebral foramen, a pit in the middle of the back: half width, depth, half height."""


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
    shaved = 0.25 * RIM_MM - LIP_MM  # what rounding the rims takes away, and the lip gives back
    lip = shaved + LIP_MM * np.exp(-(((np.abs(up) - LIP_AT) / LIP_SPREAD) ** 2))
    side, front = 0.5 * size("body-waist", level), 0.25 * size("body-waist", level)
    half_width = lip + _between("endplate-width", level, up) - side * (1.0 - up * up)
    half_depth = lip + _between("endplate-depth", level, up) - front * (1.0 - np.abs(up) ** 2.6)
    return kidney(x, y, half_width, half_depth, hollow=size("posterior-wall-hollow", level))


def kidney(
    x: Values, y: Values, half_width: Values | float, half_depth: Values | float, *, hollow: float = HOLLOW_MM
) -> tuple[Values, Values]:
    """Where points lie in the outline of an endplate: share of the way to its edge, and distance from it (mm)."""
    behind = 0.5 + 0.5 * np.tanh(y / 4.0)
    y = y + hollow * behind * (np.exp(-((x / 9.0) ** 2)) - 0.5) - WIDEST_BEHIND * half_depth
    back = y > 0.0
    n = np.where(back, BACK_EXPONENT, FRONT_EXPONENT)
    reach = half_depth * np.where(back, 1.0 - WIDEST_BEHIND, 1.0 + WIDEST_BEHIND) + 0.5 * hollow * back
    across, along = np.abs(x) / half_width, np.abs(y) / reach
    share = np.maximum((across**n + along**n) ** (1.0 / n), 1e-6)
    steep = np.sqrt(((across / share) ** (n - 1.0) / half_width) ** 2 + ((along / share) ** (n - 1.0) / reach) ** 2)
    return share, (share - 1.0) / np.maximum(steep, 1e-3)


def _between(kind: str, level: Level, up: Values) -> Values:
    upper, lower = 0.5 * size(f"upper-{kind}", level), 0.5 * size(f"lower-{kind}", level)
    return 0.5 * (upper + lower) + 0.5 * (upper - lower) * up


def dish(share: Values) -> Values:
    """Depth (mm) of an endplate below its rim plane by the share of the way to the outline: a ring, and a hollow."""
    inward = np.clip((0.84 - share) / 0.5, 0.0, 1.0)
    ring = RING_MM * np.exp(-(((share - RING_AT) / RING_SPREAD) ** 2))
    return np.asarray(ENDPLATE_DISH_MM * inward * inward * (3.0 - 2.0 * inward) - ring)


def corpus(its: Proportions) -> Solid:
    """The body of a vertebra in its own frame."""
    slope = np.tan(np.radians(half_wedge_deg(its.level)))
    foramen = ellipsoid((0.0, its.wall, 0.1 * its.half_height), FORAMEN_RADII_MM)

    def distance(points: Points) -> Distances:
        x, y, z = points.T
        half = its.half_height - slope * y
        share, beside = outline(its.level, x, y, z / half)
        above = (np.abs(z) - half + dish(share)) * np.cos(np.arctan(slope))
        return smooth_max(beside, above, RIM_MM)

    reach = (its.half_width + 2.0, its.half_depth + 2.5, its.half_height + abs(slope) * its.half_depth + 1.0)
    return difference(Solid(distance, box(-np.array(reach), np.array(reach)), symmetric=True), foramen, blend=1.6)
