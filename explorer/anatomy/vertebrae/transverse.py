"""The transverse processes, each level's its own."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.anatomy.vertebrae.proportions import Proportions, at
from explorer.anatomy.vertebrae.thoracic import thoracic_tubercles
from explorer.domain.body import Level
from explorer.geometry.combining import union
from explorer.geometry.primitives import capsule, tube
from explorer.geometry.solid import Solid


@dataclass(frozen=True)
class Shape:
    """A transverse process from root to tip.

    Attributes
    ----------
    half_height : tuple of float
        mm, at the root, at 36 % and 72 % of the way, and at the tip.
    flat : tuple of float
        Thickness as a share of the height, at the same places.
    bend : (2, 3) tuple
        How far (mm) the two middle places lie off the straight line.
    """

    half_height: tuple[float, float, float, float]
    flat: tuple[float, float, float, float]
    bend: tuple[tuple[float, float, float], tuple[float, float, float]]


SHAPES = {
    Level.L1: Shape((5.4, 3.7, 3.9, 3.3), (0.85, 0.72, 0.5, 0.5), ((0, -1.4, 0.2), (0, -1.8, 0.0))),
    Level.L2: Shape((5.4, 3.6, 4.3, 3.6), (0.8, 0.64, 0.42, 0.44), ((0, -1.4, 0.0), (0, -2.0, -0.3))),
    Level.L3: Shape((5.6, 3.7, 4.9, 4.0), (0.75, 0.62, 0.38, 0.42), ((0, -1.2, -0.2), (0, -2.2, -0.6))),
    Level.L4: Shape((5.6, 4.2, 4.2, 2.9), (0.8, 0.66, 0.5, 0.55), ((0, -1.4, -1.2), (0, -1.8, -1.2))),
    Level.L5: Shape((6.4, 5.9, 5.8, 4.6), (0.98, 0.9, 0.74, 0.7), ((0, -1.8, 0.0), (0, -1.4, -0.2))),
}
"""L3's are the longest, thin and flat with a paddle at the end; L4's turn up; L5's are massive and pyramidal."""

ACCESSORY_TIP = (0.8, 5.0, -8.6)
"""Of the accessory process: from the groove between superior articular and transverse process (mm, own frame)."""


def transverse_process(its: Proportions) -> Solid:
    """From the junction of pedicle and lamina outwards and back; on T12, only three tubercles; own frame."""
    if its.level is Level.T12:
        return thoracic_tubercles(its)
    shape = SHAPES[its.level]
    deep = at(-4.0, -5.5, -0.8) if its.level is Level.L5 else at(-1.0, 4.5, 0.0)
    root, tip = its.pedicle + deep, its.transverse_tip - at(0.75, 0.45, 0.0) * shape.half_height[-1]
    near, far = (at(*one) for one in shape.bend)
    nodes = [root, root + 0.36 * (tip - root) + near, root + 0.72 * (tip - root) + far, tip]
    bar = tube(nodes, shape.half_height, flatten=shape.flat, flatten_along=(-0.5, 0.86, 0.0), pieces=12)
    return union(bar, accessory_process(its), blend=2.0)


def accessory_process(its: Proportions) -> Solid:
    """The spur at the back of the root; the medial branch runs between it and the mammillary process."""
    tip = its.groove + ACCESSORY_TIP
    return capsule(tip + at(-1.2, -4.0, 4.0), tip, 3.0, 1.5)
