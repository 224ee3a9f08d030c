"""The facet joints: what bridges the gap between two articular processes - cartilage, synovium and capsule, as one."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, facet_frame
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.combining import difference, intersection
from explorer.geometry.posing import posed
from explorer.geometry.primitives import superellipsoid
from explorer.geometry.solid import Distances, Points, Solid

CAPSULE_MM = 3.2
"""How far the capsule reaches from the joint's margins over each bone; it thins out as it goes."""


@grows("facet-joint-{level}-left", levels=LUMBAR_SEGMENTS, spacing_mm=0.5, triangles=4000)
def facet_joint(body: Body, level: Level) -> Solid:
    """The left joint of a segment: the gap between the processes, and a capsule that bulges around its margins."""
    above, below = level.vertebrae
    upper = body.solid(f"vertebra-{above}")
    lower = body.solid("sacrum" if below is Level.S1 else f"vertebra-{below}")
    between = _between(upper, lower, size("facet-gap", level) + CAPSULE_MM)
    return difference(intersection(_reach(level), between, blend=2.5), upper, lower, blend=0.8)


def _between(upper: Solid, lower: Solid, total: float) -> Solid:
    """All points whose distances to two bones add up to less than ``total`` (mm): an arch from bone to bone."""

    def distance(points: Points) -> Distances:
        return 0.5 * (np.maximum(upper.distance(points), -1.0) + np.maximum(lower.distance(points), -1.0) - total)

    low = np.maximum(upper.bounds[0], lower.bounds[0]) - total
    high = np.minimum(upper.bounds[1], lower.bounds[1]) + total
    return Solid(distance, np.stack([low, high]))


def _reach(segment: Level) -> Solid:
    """How far the capsule may go: a lens around the joint, less towards the canal, where the flavum takes over."""
    half_width = 0.5 * size("facet-joint-width", segment)
    half_height = 0.5 * size("facet-joint-height", segment)
    lens = superellipsoid(at(-0.5, -1.5, 0.0), at(10.0, half_width + 4.0, half_height + 3.0), (2.5, 2.5))
    return posed(lens, facet_frame(segment))
