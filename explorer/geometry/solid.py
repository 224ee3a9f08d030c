"""A solid: a signed distance field and a box that holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points: TypeAlias = NDArray[np.float64]
"""(n, 3) float64, millimetres."""

Distances: TypeAlias = NDArray[np.float64]
"""(n,) float64, millimetres; negative inside."""

Field: TypeAlias = Callable[[Points], Distances]
"""Signed distance (mm) of each of (n, 3) points: exact or a little off, but never with a wrong sign."""


@dataclass(frozen=True, eq=False)
class Solid:
    """A shape as the signed distance to its skin.

    Attributes
    ----------
    distance : callable
        (n, 3) points to (n,) signed distances, mm, negative inside. Its gradient is about 1 near the skin.
    bounds : (2, 3) float64
        Lower and upper corner of a box that contains the solid; infinite where the solid is.
    symmetric : bool
        Whether the solid is its own mirror image in x = 0, so that half of it tells all.
    """

    distance: Field
    bounds: NDArray[np.float64]
    symmetric: bool = False

    def contains(self, points: Points) -> NDArray[np.bool_]:
        """Which of (n, 3) points lie inside or on the skin; (n,) bool."""
        return self.distance(points) <= 0.0


def as_point(values: ArrayLike) -> NDArray[np.float64]:
    """A (3,) float64 copy of three numbers."""
    return np.array(values, dtype=np.float64).reshape(3)


def box(low: ArrayLike, high: ArrayLike) -> NDArray[np.float64]:
    """(2, 3) bounds from two corners."""
    return np.stack([as_point(low), as_point(high)])


def grown(bounds: NDArray[np.float64], margin: float) -> NDArray[np.float64]:
    """The (2, 3) bounds, wider by a margin (mm) on every side."""
    return np.asarray(bounds + np.array([[-margin], [margin]]))


def distance_to_box(points: Points, bounds: NDArray[np.float64]) -> Distances:
    """Distance (mm) of (n, 3) points to a (2, 3) box; 0 inside it."""
    total = np.zeros(len(points))
    for axis in range(3):
        along = points[:, axis]
        gap = np.maximum(bounds[0, axis] - along, along - bounds[1, axis])
        np.maximum(gap, 0.0, out=gap)
        gap *= gap
        total += gap
    return np.sqrt(total, out=total)
