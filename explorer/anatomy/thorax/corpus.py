"""The body of a thoracic vertebra: heart-shaped, waisted, hollow behind, with facets for the heads of the ribs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.posture import ENDPLATE_DISH_MM
from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.posture import half_wedge_deg
from explorer.anatomy.thorax.proportions import Proportions, at
from explorer.domain.body import Level
from explorer.geometry.combining import difference, smooth_max, union
from explorer.geometry.primitives import ellipsoid
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

FRONT_EXPONENT, BACK_EXPONENT = 1.95, 2.9
"""Superellipse exponents of the outline: the front is the tip of the heart, the back is squarer."""

HOLLOW_MM = 2.6
"""Depth of the notch of the heart, which the canal fills; the midline keeps the published depth."""

WIDEST_BEHIND = 0.22
"""How far behind its middle a body is widest, as a share of half its depth."""

RIM_MM = 2.6
"""Blend of the rim between endplate and side."""

WAIST_SIDE, WAIST_DEPTH = 0.10, 0.07
"""Share by which the middle of a body is slimmer than its rims, from side to side and from front to back."""


def heart(x: Values, y: Values, half_width: Values | float, half_depth: Values | float) -> tuple[Values, Values]:
    """Where points lie in a heart-shaped outline: share of the way to its edge, and distance from it (mm).

    Parameters
    ----------
    x, y : (n,)
        mm, left and back of the middle of the outline.
    half_width, half_depth : float or (n,)
        mm; the depth is that on the midline.
    """
    y = y + HOLLOW_MM * (np.exp(-((x / 8.0) ** 2)) - 0.5) * (y > 0.0) - WIDEST_BEHIND * half_depth
    back = y > 0.0
    n = np.where(back, BACK_EXPONENT, FRONT_EXPONENT)
    reach = half_depth * np.where(back, 1.0 - WIDEST_BEHIND, 1.0 + WIDEST_BEHIND) + 0.5 * HOLLOW_MM * back
    across, along = np.abs(x) / half_width, np.abs(y) / reach
    share = np.maximum((across**n + along**n) ** (1.0 / n), 1e-6)
    steep = np.sqrt(((across / share) ** (n - 1.0) / half_width) ** 2 + ((along / share) ** (n - 1.0) / reach) ** 2)
    return share, (share - 1.0) / np.maximum(steep, 1e-3)


def corpus(its: Proportions) -> Solid:
    """The body of a vertebra with its costal facets, in its own frame."""
    high = its.half_height - its.costal_head[2]
    knob = ellipsoid(its.costal_head - at(2.8, 0.0, 0.0), (3.4, 5.6, min(5.2, high + 1.6)))
    bone = union(_block(its), knob, blend=3.0)
    bone = difference(bone, _head_above(its), blend=1.0)
    if its.level in (Level.T8, Level.T9):  # the head of the next rib, too, leans on the lower rim
        low = its.costal_head * (1.0, 1.0, 0.0) - at(0.4, 0.0, its.half_height + 2.5)
        bone = difference(bone, ellipsoid(low + at(3.4, 1.0, 0.0), (4.2, 5.5, 5.5)), blend=1.0)
    return bone


def _head_above(its: Proportions) -> Solid:
    """What the head of the rib takes away: a shallow dimple."""
    on_rim = its.level in (Level.T8, Level.T9)
    return ellipsoid(its.costal_head + at(3.6, 0.8, 2.5 if on_rim else 0.0), (4.2, 5.5, 5.0))


def _block(its: Proportions) -> Solid:
    slope = np.tan(np.radians(half_wedge_deg(its.level)))
    widths = [0.5 * size(f"thoracic-{which}-endplate-width", its.level) for which in ("lower", "upper")]
    depths = [0.5 * size(f"thoracic-{which}-endplate-depth", its.level) for which in ("lower", "upper")]
    shaved = 0.25 * RIM_MM  # what rounding the rims takes away

    def distance(points: Points) -> Distances:
        x, y, z = points.T
        half = its.half_height - slope * y
        up = np.clip(z / half, -1.0, 1.0)
        waist = 1.0 - np.abs(up) ** 2.4
        width = (0.5 * (widths[0] + widths[1] + (widths[1] - widths[0]) * up) + shaved) * (1.0 - WAIST_SIDE * waist)
        depth = (0.5 * (depths[0] + depths[1] + (depths[1] - depths[0]) * up) + shaved) * (1.0 - WAIST_DEPTH * waist)
        share, beside = heart(x, y, width, depth)
        inward = np.clip((0.86 - share) / 0.6, 0.0, 1.0)
        dish = ENDPLATE_DISH_MM * inward * inward * (3.0 - 2.0 * inward)
        above = (np.abs(z) - half + dish) * np.cos(np.arctan(slope))
        return smooth_max(beside, above, RIM_MM)

    reach = at(max(widths) + 2.0, max(depths) + HOLLOW_MM + 2.0, its.half_height + abs(slope) * its.half_depth + 0.5)
    return Solid(distance, box(-reach, reach), symmetric=True)
