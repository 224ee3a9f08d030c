"""Where aorta and vena cava lie in front of the spine: the aorta on the left, the cava on the right.

The aorta divides in front of the lower part of L4, just left of the midline; the cava is formed in front of the upper
part of L5, right of it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.contact import around, axes
from explorer.anatomy.growing import places
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.courses import COLUMN, course, slid
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings

Array = NDArray[np.float64]

TRUNK = (Level.T12, Level.L1, Level.L2, Level.L3, Level.L4)

AORTA_GAP_MM, CAVA_GAP_MM = 1.8, 2.6
"""Between the vessel and the bones, discs and anterior ligament behind it: loose tissue, and behind the cava the right
lumbar arteries."""

BEHIND_LIVER_MM = {Level.T12: 12.0, Level.L1: 5.0}
"""How much further in front the cava lies where the right crus and the liver's bed are behind it; drawn by eye."""

FORK_HEIGHT, CONFLUENCE_HEIGHT = -0.05, 0.30
"""Where the aorta divides on L4 and the cava begins on L5: above the middle of the body, as a share of its height."""

FAR_MM = 70.0
"""From how far in front of the bodies the vessels are laid on them."""


def front_walls(body: Body) -> Surroundings:
    """What the great vessels lie on: bodies, discs, sacrum and the anterior longitudinal ligament."""
    return around(body, *COLUMN, "anterior-longitudinal-ligament")


def in_front(body: Body, level: Level, left_mm: float, height: float, clearance_mm: float) -> Point:
    """The point so far to the left in front of a body, at a share of its height above its middle, (3,) mm."""
    left, back, _ = axes(body, level)
    upper, lower = (body.landmark(f"{level}-{which}-endplate-centre") for which in ("superior", "inferior"))
    start = body.landmark(f"{level}-body-centre") + height * (upper - lower) + left_mm * left - FAR_MM * back
    return slid(start, back, clearance_mm, front_walls(body))


@places
def great_vessel_landmarks(body: Body) -> dict[str, Point]:
    """Where the aorta divides and where the cava begins: the middle of each vessel there."""
    return {
        "aortic-bifurcation": _fork(body),
        "caval-confluence": in_front(
            body, Level.L5, -size("vena-cava-right-of-midline", Level.L5), CONFLUENCE_HEIGHT, _cava_depth(Level.L4)
        ),
    }


def _fork(body: Body) -> Point:
    radius = 0.5 * size("common-iliac-artery-width")
    return in_front(body, Level.L4, size("aorta-left-of-midline", Level.L4), FORK_HEIGHT, radius + AORTA_GAP_MM + 1.0)


def _cava_depth(level: Level) -> float:
    return 0.5 * size("vena-cava-flatness") * size("vena-cava-width", level) + CAVA_GAP_MM


def aorta_course(body: Body) -> Array:
    """(n, 4) middle line and radius."""
    rows = [np.r_[_above(body, _aorta_node(body, Level.T12)), 0.5 * size("aorta-width", Level.T12)]]
    rows += [np.r_[_aorta_node(body, level), 0.5 * size("aorta-width", level)] for level in TRUNK]
    fork = body.landmark("aortic-bifurcation")
    rows.append(np.r_[fork, 0.36 * size("aorta-width", Level.L4)])
    return course(rows, front_walls(body), AORTA_GAP_MM)


def _aorta_node(body: Body, level: Level) -> Point:
    radius = 0.5 * size("aorta-width", level)
    height = 0.35 if level is Level.L4 else 0.0
    return in_front(body, level, size("aorta-left-of-midline", level), height, radius + AORTA_GAP_MM)


def _above(body: Body, node: Point) -> Point:
    """A point as high above the middle of T12 as its upper endplate."""
    rise = body.landmark("t12-superior-endplate-centre") - body.landmark("t12-body-centre")
    return np.asarray(node + rise)


def cava_course(body: Body) -> Array:
    """(n, 4) middle line from above down, and half the width."""
    top = _above(body, _cava_node(body, Level.T12))
    points = [top, *(_cava_node(body, level) for level in TRUNK), body.landmark("caval-confluence")]
    widths = [size("vena-cava-width", level) for level in (Level.T12, *TRUNK)]
    return course(np.column_stack([points, [*(0.5 * one for one in widths), 8.6]]), front_walls(body), -0.8)


def _cava_node(body: Body, level: Level) -> Point:
    deep = _cava_depth(level) + BEHIND_LIVER_MM.get(level, 0.0)
    return in_front(body, level, -size("vena-cava-right-of-midline", level), 0.0, deep)
