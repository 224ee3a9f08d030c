"""Facet joints that fit: a superior articular process is made from the field of the inferior one that it embraces.

The process is a layer at a constant gap around the upper bone, cut to the front and side of the joint. So the two
bones face each other at the same distance everywhere and can never touch.
"""

from __future__ import annotations

from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, facet_frame
from explorer.domain.body import Level
from explorer.geometry.combining import difference, intersection, offset, shell
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, half_space
from explorer.geometry.solid import Solid

THICKNESS_MM = 4.4
"""Of a superior articular process in its middle, subchondral plate to back."""


def superior_process_for(inferior: Solid, segment: Level) -> Solid:
    """The left superior articular process that embraces an inferior one; world, mm.

    Parameters
    ----------
    inferior : Solid
        The upper vertebra, or at least its left inferior process, in the world.
    segment : Level
        The motion segment of the joint, such as ``Level.L5_S1``.

    Returns
    -------
    Solid
        A curved plate without a root: join it to its own bone, then clear that bone with `cleared_for`.
    """
    joint, gap = facet_frame(segment), size("facet-gap", segment)
    half_width, half_height = 0.5 * size("facet-joint-width", segment), 0.5 * size("facet-joint-height", segment)
    lens = ellipsoid(at(-1.5, -0.5, -3.5), (9.5, half_width + 2.2, half_height + 4.5))
    front = half_space(at(2.2, 0.0, 0.0), at(1.0, 0.12, 0.0))
    layer = shell(inferior, gap, gap + THICKNESS_MM)
    return intersection(posed(lens, joint), posed(front, joint), layer, blend=2.0)


def cleared_for(bone: Solid, inferior: Solid, segment: Level) -> Solid:
    """A lower bone, cut back to the joint's gap wherever the upper one comes nearer; world, mm."""
    return difference(bone, offset(inferior, size("facet-gap", segment)), blend=0.8)
