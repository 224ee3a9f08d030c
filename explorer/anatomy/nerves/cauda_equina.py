"""The cauda equina: the roots of L2 to S4 between the conus and the places where they leave the sac.

In a body that lies on its back or front they keep to the back half of the sac, the sacral roots in the middle and the
next one to leave at the side. Each strand stands for the front and the back rootlets of one nerve.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import between
from explorer.anatomy.growing import grows
from explorer.anatomy.nerves.cord import cord_half_widths
from explorer.anatomy.nerves.courses import together, tube
from explorer.anatomy.nerves.dura import Sac, sac
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.geometry.lofts import spline

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

STRANDS = (Level.L2, Level.L3, Level.L4, Level.L5, Level.S1, Level.S2, Level.S3, Level.S4)

LEAVES_ABOVE_MM = 4.0
"""How far above the middle of its pedicle a lumbar root leaves the sac."""

INSIDE_MM = 9.0
"""Last part of its way in the sac that belongs to the root and not to the cauda equina."""

SIDEWARD_DEG, BACKWARD_DEG = -10.0, 82.0
"""Where the next root to leave, and the last one of all, lie in the section of the sac; 90 is the midline behind."""

OUT = 0.66
"""Share of the way from the middle of the sac to its skin."""

LOWEST_MM, APART_MM = 4.0, 5.0
"""How far above the tip of the conus the lowest strand begins, and how far each other one above the next."""

FREE_MM = 26.0
"""Length in which a strand leaves the cord for its place at the wall of the sac."""

RINGS, SIDES = 23, 6


def leaves(body: Body, level: Level, shape: Sac) -> float:
    """Length (mm) of the sac down to where a root leaves it."""
    if not level.value.startswith("s"):
        return shape.down_to(body.landmark(f"{level}-pedicle-centre-left")) - LEAVES_ABOVE_MM
    entry = between(body, "s1-endplate-rim-posterior", "s1-lamina-upper-midline")
    first, last = shape.down_to(entry), float(shape.walked[-1])
    return first + {Level.S1: -0.06, Level.S2: 0.30, Level.S3: 0.56, Level.S4: 0.80}[level] * (last - first)


def strand_end(body: Body, level: Level, shape: Sac) -> Array:
    """(3,) where a strand of the cauda equina goes on as the root of its level."""
    far = np.array([leaves(body, level, shape) - INSIDE_MM])
    return np.asarray(_apart(shape.inside(far, *_place(level, far, _gates(body, shape))))[0], np.float64)


@grows("cauda-equina")
def cauda_equina(body: Body) -> trimesh.Trimesh:
    """Eight strands on either side."""
    shape = sac(body)
    strands = [_strand(body, level, shape) for level in STRANDS]
    right = [strand.copy() for strand in strands]
    for strand in right:
        strand.vertices *= (-1.0, 1.0, 1.0)
        strand.invert()
    return together([*strands, *right])


def _strand(body: Body, level: Level, shape: Sac) -> trimesh.Trimesh:
    gates = _gates(body, shape)
    rank = _rank(level)
    top = shape.down_to(body.landmark("conus-medullaris-tip")) - LOWEST_MM - APART_MM * rank
    far = np.linspace(top, gates[level] - INSIDE_MM, 24)
    down = np.clip((far - top) / FREE_MM, 0.0, 1.0)
    down = down * down * (3.0 - 2.0 * down)
    turn, share = _place(level, far, gates)
    on_cord = np.interp(far, shape.walked, 1.0 / shape.half_width) * cord_half_widths(body, shape, far)[:, 0]
    points = _apart(shape.inside(far, turn, share + (1.0 - down) * (0.96 * on_cord[0] - share)))
    thick = 0.5 * size("cauda-equina-strand-width") * (0.6 + 0.4 * np.clip((far - top) / 12.0, 0.0, 1.0))
    line = spline(np.column_stack([points, thick]), RINGS)
    return tube(line, line[:, 3], sides=SIDES)


def _rank(level: Level) -> int:
    """0 for the lowest root, that lies nearest to the midline."""
    return len(STRANDS) - 1 - STRANDS.index(level)


def _gates(body: Body, shape: Sac) -> dict[Level, float]:
    return {level: leaves(body, level, shape) for level in STRANDS}


def _place(level: Level, far: Array, gates: dict[Level, float]) -> tuple[Array, Array]:
    """(n,) turn (deg) and share in the section of the sac: a strand moves to the side as those outside it leave."""
    rank, outside = _rank(level), np.zeros_like(far)
    for other in STRANDS[: STRANDS.index(level)]:
        outside += 1.0 / (1.0 + np.exp(np.clip((far - gates[other] - 2.0) / 3.0, -30.0, 30.0)))
    aside = rank / np.maximum(rank + outside, 0.5)
    return BACKWARD_DEG - (BACKWARD_DEG - SIDEWARD_DEG) * aside, np.full_like(far, OUT)


def _apart(points: Array) -> Array:
    """The points, none so near to the midplane that left and right strands would touch."""
    least = 0.5 * size("cauda-equina-strand-width") + 0.12
    return np.column_stack([np.maximum(points[:, 0], least), points[:, 1:]])
