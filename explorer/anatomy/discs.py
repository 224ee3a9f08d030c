"""The discs: an annulus that fills the space between two endplates and bulges a little, and the nucleus inside."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.posture import SEGMENTS, endplate_pose, rim_gap, segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.corpus import kidney
from explorer.anatomy.vertebrae.proportions import at
from explorer.domain.body import Level
from explorer.geometry.combining import difference, intersection, offset, smooth_max
from explorer.geometry.posing import posed
from explorer.geometry.primitives import superellipsoid
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

BULGE_MM = 1.3
"""How far a disc stands out from the rims at its mid-height; 1 to 2 mm is normal."""

SHOULDER_MM = 0.8
"""How far inside the rims the annulus meets the rounded edges of the bones."""

INTO_BONE_MM = 2.0
"""How deep the uncut annulus reaches beyond the rim planes, to fill the hollow endplates."""

NUCLEUS_AREA = 0.42
"""Share of a disc's cross-section that is nucleus: 25 to 50 % in textbooks."""

NUCLEUS_BEHIND = 0.04
"""How far the nucleus lies behind the middle, as a share of the disc's depth."""

CARTILAGE_MM = 0.9
"""Cartilage endplate and inner annulus that are left between nucleus and bone or skin of the disc, at least."""


@grows("disc-{level}", levels=SEGMENTS, spacing_mm=0.6, triangles=6000)
def disc(body: Body, level: Level) -> Solid:
    """Everything between two endplates: the outer ring shows, the nucleus lies inside it."""
    filling = _filling(level)
    above, below = level.vertebrae
    lower = body.solid("sacrum" if below is Level.S1 else f"vertebra-{below}")
    return difference(filling, body.solid(f"vertebra-{above}"), lower, blend=1.0)


@grows("nucleus-pulposus-{level}", levels=SEGMENTS, spacing_mm=0.6, triangles=2400)
def nucleus(body: Body, level: Level) -> Solid:
    """The soft middle of a disc, a little behind its centre, inside the annulus on all sides."""
    half_width, half_depth = _half_sizes(level)
    share = np.sqrt(NUCLEUS_AREA)
    column = superellipsoid(
        at(0.0, 2.0 * NUCLEUS_BEHIND * half_depth, 0.0),
        at(share * half_width, share * half_depth, 0.5 * rim_gap(level) + 3.0),
        (2.4, 5.0),
    )
    kept = offset(body.solid(f"disc-{level}"), -CARTILAGE_MM)
    return intersection(posed(column, segment_pose(level)), kept, blend=2.0)


def _half_sizes(segment: Level) -> tuple[float, float]:
    """Half width and half depth (mm): the mean of the two endplates."""
    above, below = segment.vertebrae
    width, depth = size("lower-endplate-width", above), size("lower-endplate-depth", above)
    if below is Level.S1:
        return 0.25 * (width + size("s1-endplate-width")), 0.25 * (depth + size("s1-endplate-depth"))
    return (
        0.25 * (width + size("upper-endplate-width", below)),
        0.25 * (depth + size("upper-endplate-depth", below)),
    )


def _filling(segment: Level) -> Solid:
    """The disc before the bones are cut out of it; world."""
    above, below = segment.vertebrae
    frame, half_gap = segment_pose(segment), 0.5 * rim_gap(segment)
    upper, lower = endplate_pose(above, upper=False), endplate_pose(below, upper=True)
    half_width, half_depth = _half_sizes(segment)

    def distance(points: Points) -> Distances:
        under, over = -upper.to_local(points)[:, 2], lower.to_local(points)[:, 2]
        up = (over - under) / np.maximum(over + under, 1.0)
        x, y, _ = frame.to_local(points).T
        _, beside = kidney(x, y, half_width, half_depth)
        bulge = BULGE_MM * np.clip(1.0 - up * up, 0.0, 1.0)
        ends = np.maximum(-under, -over) - INTO_BONE_MM
        return smooth_max(beside - bulge + SHOULDER_MM, ends, 0.8)

    reach = at(half_width + 3.0, half_depth + 3.0, half_gap + INTO_BONE_MM + 8.0)
    return Solid(distance, posed(Solid(distance, box(-reach, reach)), frame).bounds, symmetric=True)
