"""The capsules of the facet joints: what bridges the gap between two articular processes, around the cartilages."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.facet_cartilage import facing_bones
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, facet_frame
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.combining import difference, intersection, union
from explorer.geometry.fields import Grid
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, superellipsoid
from explorer.geometry.solid import Distances, Points, Solid

SPACING_MM = 0.5

CAVITY_MM = 0.4
"""By how much the joint's cavity is smaller than its surfaces; what is left around it is the capsule."""

OFF_BONE_MM = 0.05
"""From bone, so that no two skins coincide."""

ROUNDING_MM = 0.45
"""Width of the Gaussian that takes away what is thinner than a film, where the capsule runs out on bone."""


@grows("facet-joint-{level}-left", levels=LUMBAR_SEGMENTS, spacing_mm=SPACING_MM, triangles=3_000)
def facet_joint(body: Body, level: Level) -> Solid:
    """The left joint's capsule: a sleeve from process to process, with a recess above and one below."""
    upper, lower = facing_bones(body, level)
    reach = union(_outline(level, 3.6, 2.4, medial=1.9), *_recesses(level), blend=3.0)
    sleeve = intersection(reach, _between(upper, lower, size("facet-gap", level) + size("capsule-overlap")), blend=2.0)
    cavity = _outline(level, -CAVITY_MM, -CAVITY_MM, medial=-CAVITY_MM)
    return _whole(difference(sleeve, cavity, upper, lower, blend=0.4), level)


def _whole(capsule: Solid, segment: Level) -> Solid:
    """The one piece of it that holds together, without films and crumbs."""
    half = 0.5 * max(size("facet-joint-width", segment), size("facet-joint-height", segment)) + 6.8
    centre = facet_frame(segment).origin
    grid = Grid.over((centre - half, centre + half), SPACING_MM)
    grid.values[:] = (capsule.distance(grid.points()) + OFF_BONE_MM).reshape(grid.values.shape)
    return grid.smoothed(ROUNDING_MM).in_one_piece().solid()


def _between(upper: Solid, lower: Solid, total: float) -> Solid:
    """All points whose distances to two bones add up to less than ``total`` (mm): an arch from bone to bone."""

    def distance(points: Points) -> Distances:
        return 0.5 * (np.maximum(upper.distance(points), -1.0) + np.maximum(lower.distance(points), -1.0) - total)

    return Solid(distance, upper.bounds)


def _outline(segment: Level, lateral: float, higher: float, *, medial: float) -> Solid:
    """The joint as a rounded block around its slit, so many millimetres larger than its surfaces; world.

    It reaches less far to the canal, where the flavum strengthens it.
    """
    half_width = 0.5 * size("facet-joint-width", segment) + 0.5 * (lateral + medial)
    half_height = 0.5 * size("facet-joint-height", segment) + higher
    middle = at(0.0, 0.5 * (medial - lateral), -0.4)
    return posed(superellipsoid(middle, at(9.0, half_width, half_height), (2.6, 2.6)), facet_frame(segment))


def _recesses(segment: Level) -> tuple[Solid, Solid]:
    """The pouches of the capsule: above, under the flavum, and below, on the back of the lower lamina; world."""
    half = 0.5 * size("facet-joint-height", segment)
    joint = facet_frame(segment)
    above = ellipsoid(at(0.5, 0.5, half + 2.0), at(4.2, 4.4, 4.0))
    below = ellipsoid(at(1.5, -1.0, -half - 2.0), at(4.6, 4.8, 4.4))
    return posed(above, joint), posed(below, joint)
