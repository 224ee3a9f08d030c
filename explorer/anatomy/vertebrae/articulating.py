"""Facet joints that fit: a superior articular process is made from the field of the inferior one that it embraces.

The process is a layer at a constant gap around the upper bone, cut to the front and side of the joint. So the two
bones face each other at the same distance everywhere and can never touch. The layer is thin at the rim and thick at
the foot, as the process is.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions, at, facet_frame, own_facet_frame, segment_below
from explorer.domain.body import Level
from explorer.geometry.combining import difference, intersection, offset, smooth_max, union
from explorer.geometry.posing import Pose, posed
from explorer.geometry.primitives import capsule, half_space, superellipsoid, tube
from explorer.geometry.solid import Distances, Points, Solid, grown

RIM_THICKNESS_MM, FOOT_THICKNESS_MM = 2.4, 5.6
"""Of a superior articular process: at its upper rim, and at the lower end of the joint."""


def inferior_axis(segment: Level) -> tuple[float, float, float]:
    """Of the inferior articular process, in the joint's frame: x of its axis, half thickness, half width (mm)."""
    half_width = 0.5 * size("facet-joint-width", segment) - 1.0
    half_thickness = 3.5 - 0.1 * (half_width - 5.0)
    return 0.5 * size("facet-gap", segment) + half_thickness, half_thickness, half_width


def inferior_process(its: Proportions) -> Solid:
    """The inferior articular process: a flattened tongue whose convex front faces the next vertebra's process."""
    segment = segment_below(its.level)
    axis, half_thickness, half_width = inferior_axis(segment)
    half = 0.5 * size("facet-joint-height", segment)
    side = 0.3 - 0.85 * (half_width - 5.25)  # so that the middle of the joint has the published angle
    nodes = np.array(
        [
            [axis + 0.8, 0.0, half],
            [axis, side, 2.5],
            [axis + 0.1, side, -0.35 * half],
            [axis + 0.6, 0.5 * side, 2.7 - half],
        ]
    )
    radii = np.array([half_width - 1.2, half_width, half_width - 0.9, 2.9])
    joint = own_facet_frame(its.level, segment)
    flat = half_thickness / half_width * np.array([1.1, 1.0, 0.98, 1.1])
    tongue = tube(nodes, radii, flatten=flat, flatten_along=(1, 0, 0), pieces=10)
    dorsal = half_space(at(axis + 0.78 * half_thickness, 0.0, 0.0), at(1.0, 0.0, 0.1))
    return posed(intersection(tongue, dorsal, blend=2.0), joint)


def behind_joint(its: Proportions) -> Solid:
    """Where a lamina may be, so that the inferior process alone forms the joint's surface; own frame."""
    segment = segment_below(its.level)
    limit = half_space(at(inferior_axis(segment)[0] - 0.4, 0.0, 0.0), at(-1.0, 0.0, 0.0))
    return posed(limit, own_facet_frame(its.level, segment))


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
    joint = facet_frame(segment)
    half_width, half_height = 0.5 * size("facet-joint-width", segment), 0.5 * size("facet-joint-height", segment)
    lens = superellipsoid(at(-2.0, -0.3, -1.2), at(11.0, half_width + 1.2, half_height + 1.8), (3.0, 2.6))
    front = half_space(at(2.4, 0.0, 0.0), at(1.0, 0.12, 0.0))
    lateral = half_space(at(-3.2, 0.0, half_height - 1.0), at(-0.62, 0.0, 0.78))  # the rim is lower at the side
    under = half_space(at(0.0, -half_width, -0.35 * half_height), at(0.0, -0.75, -0.66))  # and free behind, below
    edges = (posed(one, joint) for one in (front, lateral, under))
    return intersection(posed(lens, joint), *edges, _layer(inferior, segment), blend=1.3)


def _layer(inferior: Solid, segment: Level) -> Solid:
    """All that lies beyond the joint's gap from the upper bone, thicker and thicker downwards."""
    joint, gap = facet_frame(segment), size("facet-gap", segment)
    half = 0.5 * size("facet-joint-height", segment)

    def distance(points: Points) -> Distances:
        beyond = inferior.distance(points) - gap
        down = np.clip(0.5 - 0.5 * joint.to_local(points)[:, 2] / half, 0.0, 1.2)
        thick = RIM_THICKNESS_MM + (FOOT_THICKNESS_MM - RIM_THICKNESS_MM) * down
        return smooth_max(beyond - thick, -beyond, 0.5)

    return Solid(distance, grown(inferior.bounds, 1.5 * (gap + 1.3 * FOOT_THICKNESS_MM)))


def cleared_for(bone: Solid, inferior: Solid, segment: Level) -> Solid:
    """A lower bone, cut back to the joint's gap wherever the upper one comes nearer; world, mm."""
    return difference(bone, offset(inferior, size("facet-gap", segment)), blend=1.4)


def superior_root(its: Proportions, segment: Level) -> Solid:
    """What carries the superior articular process: a post from the arch, and the mammillary process behind."""
    joint = own_facet_frame(its.level, segment)
    half_width, half_height = 0.5 * size("facet-joint-width", segment), 0.5 * size("facet-joint-height", segment)
    back = -0.5 * size("facet-gap", segment) - 3.6
    foot = its.pedicle + at(-0.5, 7.5, -0.5)
    nodes = [foot, joint.to_world(at(back - 0.9, -0.5, 0.5 - half_height)), joint.to_world(at(back + 0.6, -1.0, -1.0))]
    post = tube(nodes, [5.2, 4.8, 3.0], pieces=8)
    return union(post, mammillary_process(joint, half_width), blend=3.5)


def mammillary_process(joint: Pose, half_width: float) -> Solid:
    """The knob on the back edge of a superior articular process."""
    start, end = at(-4.4, 2.0 - half_width, -1.5), at(-2.9, -half_width - 3.0, 0.8)
    return capsule(joint.to_world(start), joint.to_world(end), 3.7, 2.3)
