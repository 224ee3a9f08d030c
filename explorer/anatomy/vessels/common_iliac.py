"""The common iliac vessels, unlike on either side: the right artery crosses in front of the left vein.

The veins are laid on bone and disc first, and the arteries on the veins.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.contact import axes
from explorer.anatomy.growing import BOTH, grows
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.before_spine import cava_course
from explorer.anatomy.vessels.courses import course, first_part, forked, on_side, slid, vessel
from explorer.anatomy.vessels.pelvic import (
    GAP_MM,
    division,
    external_course,
    internal_course,
    pelvic_walls,
    tubular,
    vein_course,
)
from explorer.domain.body import Level, Side
from explorer.geometry.fields import Surroundings, surroundings
from explorer.geometry.solid import Solid

Array = NDArray[np.float64]

STUMP_MM = 11.0
"""How much of its two branches belongs to the surface of a common iliac vessel."""


def artery_course(body: Body, side: Side) -> Array:
    """(n, 4) from inside the end of the aorta to its division; on the right it crosses over the left vein."""
    radius = 0.5 * size("common-iliac-artery-width")
    left, back, up = axes(body, Level.L4)
    fork, end = body.landmark("aortic-bifurcation"), on_side(body.landmark(division("artery")), side)
    walls = pelvic_walls(body).joined(_veins(body))
    middle = slid(0.5 * (fork + end) - 40.0 * back, back, radius + GAP_MM, walls)
    inside, out = (fork + side.sign * aside * left + rise * up for aside, rise in ((1.6, 5.0), (7.0, -6.5)))
    points = [inside, out, middle, end]
    return course(np.column_stack([points, np.full(len(points), radius)]), walls, GAP_MM)


def _veins(body: Body) -> Surroundings:
    lines = [cava_course(body), *(vein_course(body, side) for side in Side)]
    return surroundings(tubular(line) for line in lines)


@grows("common-iliac-vein-{side}", sides=BOTH, spacing_mm=0.9, triangles=1_600)
def common_iliac_vein(body: Body, side: Side) -> Solid:
    """From the cava to in front of the sacroiliac joint, with the ends of its two tributaries."""
    return _with_branches(body, vein_course(body, side), "vein", side)


@grows("common-iliac-artery-{side}", sides=BOTH, spacing_mm=0.9, triangles=1_600)
def common_iliac_artery(body: Body, side: Side) -> Solid:
    """From the aorta to in front of the sacroiliac joint, with the beginnings of its two branches."""
    return _with_branches(body, artery_course(body, side), "artery", side)


def _with_branches(body: Body, line: Array, kind: str, side: Side) -> Solid:
    branches = external_course(body, kind), internal_course(body, kind)
    return forked(vessel(line), [first_part(on_side(branch, side), STUMP_MM) for branch in branches])
