"""Where the parts of T8 to T11 lie in their own frames, worked out from published and measured sizes.

Points are those of the left half, mm; own frame: origin at the middle of the body, x left, y back, z up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.posture import body_depth, body_height, pose, segment_below
from explorer.anatomy.vertebrae.proportions import at
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose, turn


@dataclass(frozen=True, kw_only=True, eq=False)
class Proportions:
    """The left half of one thoracic vertebra as points and lengths (mm) in its own frame.

    Attributes
    ----------
    wall, roof : float
        y of the back of the body, and of the back of the canal on the midline.
    half_height, half_width, half_depth : float
        Of the body: at its middle, and the mean of both rims.
    pedicle_half : (float, float)
        Half width and half height at the isthmus.
    superior_facet : Pose
        The superior articular facet: origin in its middle, y out of the bone (backwards), z up along it.
    """

    level: Level
    wall: float
    roof: float
    half_height: float
    half_width: float
    half_depth: float
    half_canal: float
    pedicle: Point
    pedicle_half: tuple[float, float]
    superior_facet: Pose
    superior_tip: Point
    lamina_upper: Point
    lamina_lower: Point
    transverse_tip: Point
    spinous_upper: Point
    spinous_lower: Point
    costal_head: Point


COSTAL_HEIGHT = {Level.T8: 0.78, Level.T9: 0.78, Level.T10: 0.62, Level.T11: 0.36}
"""Height of the (upper) costal facet above the middle of the body, as a share of half the body's height: at the upper
rim, shared with the disc, down to T9; just below it on T10; on the root of the pedicle on T11, as on T12."""


@cache
def proportions(level: Level) -> Proportions:
    """Work out where the parts of a vertebra lie."""
    wall, half_height = 0.5 * body_depth(level), 0.5 * body_height(level)
    roof, half_canal = wall + size("thoracic-canal-depth", level), 0.5 * size("thoracic-canal-width", level)
    half_width = 0.25 * (size("thoracic-upper-endplate-width", level) + size("thoracic-lower-endplate-width", level))
    pedicle_half = (0.5 * size("thoracic-pedicle-width", level), 0.5 * size("thoracic-pedicle-height", level))
    top = half_height - size("thoracic-pedicle-below-endplate", level)
    facet = _superior_facet(level, wall, half_height)
    spinous_y = roof + size("thoracic-spinous-tip-behind-canal", level)
    spinous_z, spinous_height = (
        size("thoracic-spinous-tip-upper-height", level),
        size("thoracic-spinous-tip-height", level),
    )
    return Proportions(
        level=level,
        wall=wall,
        roof=roof,
        half_height=half_height,
        half_width=half_width,
        half_depth=wall,
        half_canal=half_canal,
        pedicle=at(half_canal + pedicle_half[0], wall + 6.5, top - pedicle_half[1]),
        pedicle_half=pedicle_half,
        superior_facet=facet,
        superior_tip=facet.to_world(at(0.0, -1.5, 0.5 * size("thoracic-facet-height", level) + 1.2)),
        lamina_upper=at(0.0, roof + 1.5, size("thoracic-lamina-upper-height", level)),
        lamina_lower=at(0.0, roof + 6.5, size("thoracic-lamina-lower-height", level)),
        transverse_tip=at(
            0.5 * size("thoracic-transverse-process-span", level),
            wall + size("thoracic-transverse-tip-behind-wall", level),
            size("thoracic-transverse-tip-height", level),
        ),
        spinous_upper=at(0.0, spinous_y, spinous_z),
        spinous_lower=at(0.0, spinous_y - 1.0, spinous_z - spinous_height),
        costal_head=at(half_width + 0.6, 0.62 * wall + 2.5, COSTAL_HEIGHT[level] * half_height),
    )


def _superior_facet(level: Level, wall: float, half_height: float) -> Pose:
    centre = at(
        size("thoracic-facet-half-distance", level),
        wall + size("thoracic-facet-behind-wall", level),
        half_height + size("thoracic-facet-above-endplate", level),
    )
    out, lean = size("thoracic-facet-turn", level), size("thoracic-facet-lean", level)
    return Pose(turn(yaw=-out, pitch=lean), centre)


def canal_centre(its: Proportions) -> Point:
    """Middle of the canal at the height of the pedicles."""
    return at(0.0, 0.5 * (its.wall + its.roof), its.pedicle[2])


def interspace(segment: Level, lower_lamina: Point) -> Point:
    """Middle of the interlaminar gap on the midline, in the world, given the upper edge of the lower lamina there."""
    above = segment.vertebrae[0]
    return np.asarray(0.5 * (pose(above).to_world(proportions(above).lamina_lower) + lower_lamina))


__all__ = ["Proportions", "at", "canal_centre", "interspace", "proportions", "segment_below"]
