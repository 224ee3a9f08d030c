"""Solids from solids: unions, intersections and differences with soft seams, mirrors, offsets, shells.

Seams are polynomial: two skins melt where their distances differ by less than ``blend`` (mm), and bulge by a quarter of
it where they are equal. The order of the parts matters a little and is kept.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.solid import Distances, Points, Solid, distance_to_box, grown

FAR_MM = 5.0
"""A point that far outside one part of an intersection is outside for good: the other parts are not evaluated there."""


def smooth_min(a: Distances, b: Distances, blend: float) -> Distances:
    """The lesser of two fields, with the polynomial seam; (n,)."""
    least = np.minimum(a, b)
    if blend <= 0.0:
        return least
    with np.errstate(invalid="ignore"):
        near = np.maximum(1.0 - np.abs(a - b) / blend, 0.0)
    return least - (0.25 * blend) * near * near


def smooth_max(a: Distances, b: Distances, blend: float) -> Distances:
    """The greater of two fields, with the polynomial seam; (n,)."""
    return -smooth_min(-a, -b, blend)


def union(*solids: Solid, blend: float = 0.0) -> Solid:
    """All the solids as one. A part is evaluated only where its box is near enough to matter.

    Far from a slender part its field may be half the true distance, hence twice the seam.
    """
    first, *others = solids

    def distance(points: Points) -> Distances:
        total = first.distance(points)
        for other in others:
            near = distance_to_box(points, other.bounds) <= np.maximum(total + 2.0 * blend, 0.0)
            total = _updated(total, points, near, other, blend)
        return total

    low = np.min([one.bounds[0] for one in solids], axis=0)
    high = np.max([one.bounds[1] for one in solids], axis=0)
    return Solid(distance, grown(np.stack([low, high]), 0.5 * blend), symmetric=all(one.symmetric for one in solids))


def _updated(total: Distances, points: Points, near: NDArray[np.bool_], other: Solid, blend: float) -> Distances:
    if near.all():
        return smooth_min(total, other.distance(points), blend)
    where = np.flatnonzero(near)
    if len(where):
        total[where] = smooth_min(total[where], other.distance(points[where]), blend)
    return total


def intersection(*solids: Solid, blend: float = 0.0) -> Solid:
    """What all the solids share; name the quickest one first. Far outside, distances are underrated."""
    first, *others = solids

    def distance(points: Points) -> Distances:
        total = first.distance(points)
        for other in others:
            where = np.flatnonzero(total < blend + FAR_MM)
            total[where] = smooth_max(total[where], other.distance(points[where]), blend)
        return total

    low = np.max([one.bounds[0] for one in solids], axis=0)
    high = np.min([one.bounds[1] for one in solids], axis=0)
    bounds = np.stack([low, np.maximum(low, high)])
    return Solid(distance, bounds, symmetric=all(one.symmetric for one in solids))


def difference(solid: Solid, *cuts: Solid, blend: float = 0.0) -> Solid:
    """The solid without the cuts."""

    def distance(points: Points) -> Distances:
        total = solid.distance(points)
        for cut in cuts:
            where = np.flatnonzero(distance_to_box(points, cut.bounds) < blend - total)
            if len(where):
                total[where] = smooth_max(total[where], -cut.distance(points[where]), blend)
        return total

    return Solid(distance, solid.bounds, symmetric=solid.symmetric and all(one.symmetric for one in cuts))


def mirrored(solid: Solid) -> Solid:
    """The mirror image in x = 0: left for right."""
    bounds = solid.bounds.copy()
    bounds[:, 0] = -bounds[::-1, 0]
    return Solid(lambda points: solid.distance(points * (-1.0, 1.0, 1.0)), bounds, symmetric=solid.symmetric)


def symmetric(solid: Solid) -> Solid:
    """The solid's left half (x >= 0) and its mirror image.

    The field is evaluated at abs(x), so both halves melt into each other only as far as the solid crosses x = 0.
    """
    bounds = solid.bounds.copy()
    bounds[1, 0] = max(bounds[1, 0], 0.0)
    bounds[0, 0] = -bounds[1, 0]

    def distance(points: Points) -> Distances:
        folded = points.copy()
        np.abs(folded[:, 0], out=folded[:, 0])
        return solid.distance(folded)

    return Solid(distance, bounds, symmetric=True)


def offset(solid: Solid, mm: float) -> Solid:
    """The solid, thicker by ``mm`` everywhere (thinner below 0)."""
    return Solid(lambda points: solid.distance(points) - mm, grown(solid.bounds, 1.5 * max(mm, 0.0)), solid.symmetric)


def shell(solid: Solid, inner: float, outer: float) -> Solid:
    """The layer from ``inner`` to ``outer`` mm outside the solid's skin (below 0: inside it)."""

    def distance(points: Points) -> Distances:
        from_skin = solid.distance(points)
        return np.maximum(from_skin - outer, inner - from_skin)

    return Solid(distance, grown(solid.bounds, 1.5 * max(outer, 0.0)), solid.symmetric)
