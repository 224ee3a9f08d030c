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
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, superellipsoid
from explorer.geometry.solid import Distances, Points, Solid

CAVITY_MM = 0.6
"""By how much the joint's cavity is smaller than its surfaces; what is left around it is the capsule."""


@grows("facet-joint-{level}-left", levels=LUMBAR_SEGMENTS, spacing_mm=0.5, triangles=3_000)
def facet_joint(body: Body, level: Level) -> Solid:
    """The left joint's capsule: a sleeve from process to process, with a recess above and one below."""
    upper, lower = facing_bones(body, level)
    reach = union(_outline(level, 3.6, 2.2), *_recesses(level), blend=3.0)
    sleeve = intersection(reach, _between(upper, lower, size("facet-gap", level) + size("capsule-overlap")), blend=2.0)
    return difference(sleeve, _cavity(level), upper, lower, blend=0.6)


def _between(upper: Solid, lower: Solid, total: float) -> Solid:
    """All points whose distances to two bones add up to less than ``total`` (mm): an arch from bone to bone."""

    def distance(points: Points) -> Distances:
        return 0.5 * (np.maximum(upper.distance(points), -1.0) + np.maximum(lower.distance(points), -1.0) - total)

    return Solid(distance, upper.bounds)


def _cavity(segment: Level) -> Solid:
    """The room of the cartilages and the joint space."""
    return _outline(segment, -CAVITY_MM, -CAVITY_MM)


def _outline(segment: Level, wider: float, higher: float) -> Solid:
    """The joint as a rounded block around its slit, so many millimetres larger than its surfaces; world."""
    half_width = 0.5 * size("facet-joint-width", segment) + wider
    half_height = 0.5 * size("facet-joint-height", segment) + higher
    return posed(superellipsoid(at(0.0, 0.0, -0.4), at(9.0, half_width, half_height), (2.6, 2.6)), facet_frame(segment))


def _recesses(segment: Level) -> tuple[Solid, Solid]:
    """The pouches of the capsule: above, under the flavum, and below, on the back of the lower lamina; world."""
    half = 0.5 * size("facet-joint-height", segment)
    joint = facet_frame(segment)
    above = ellipsoid(at(0.5, 0.5, half + 2.0), at(4.0, 4.2, 3.8))
    below = ellipsoid(at(1.5, -1.0, -half - 2.0), at(4.4, 4.6, 4.2))
    return posed(above, joint), posed(below, joint)
