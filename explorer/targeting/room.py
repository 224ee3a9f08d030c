"""Whether a needle has room on its way, and grids of the places that are tried."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import Point
from explorer.targeting.site import Site

UP = np.array([0.0, 0.0, 1.0])
GRID_MM = 0.4
"""Spacing of the needles that are tried side by side to feel a surface: half the diameter of a usual one."""

AIMS_MM = 1.5
"""Spacing of the places that are aimed at: finer than a hand."""

TRIES = 4
"""Of the places that look free in a view, how many are looked at closely before the next view is tried."""


def unmet(
    site: Site, targets: NDArray[np.float64], towards: Point, ring: NDArray[np.float64], structures: tuple[str, ...]
) -> NDArray[np.bool_]:
    """Which of (n, 3) targets a needle with a (m, 3) ring of lines around it reaches before meeting any structure."""
    lines = (targets[:, None] + ring).reshape(-1, 3)
    heights, _ = site.body.stops(lines, towards, structures)
    free: NDArray[np.bool_] = heights.reshape(len(targets), -1).max(axis=1) <= 0.0
    return free


def clear(site: Site, tip: Point, towards: Point, walls: tuple[str, ...]) -> bool:
    """Whether the needle has room for its thickness; walls may be touched, but not run through."""
    entry = site.body.entry(tip, towards)
    bones = tuple(one for one in site.body.bones if one not in walls)
    return not site.body.nearer(entry, tip, bones, site.radius_mm)


def keeps(site: Site, tip: Point, towards: Point, keeping: Mapping[str, float]) -> bool:
    """Whether the needle keeps its distances, measured from its wall."""
    entry = site.body.entry(tip, towards)
    return not any(site.body.nearer(entry, tip, (one,), by + site.radius_mm) for one, by in keeping.items())


def ring_around(axes: NDArray[np.float64], radius: float) -> NDArray[np.float64]:
    """Seven shifts, (7, 3) mm: the axis of a needle, and six lines around it."""
    turns = np.arange(6) * np.pi / 3
    around: NDArray[np.float64] = radius * (np.cos(turns)[:, None] * axes[0] + np.sin(turns)[:, None] * axes[1])
    return np.concatenate([np.zeros((1, 3)), around])


def patch(
    centre: Point,
    axes: NDArray[np.float64],
    first: tuple[float, float],
    second: tuple[float, float],
    step_mm: float = GRID_MM,
) -> NDArray[np.float64]:
    """Points (m, n, 3) mm of a grid that spans two stretches (mm from the centre) along two axes, (2, 3)."""
    u, v = (np.linspace(low, high, 1 + max(1, round((high - low) / step_mm))) for low, high in (first, second))
    grid: NDArray[np.float64] = centre + u[:, None, None] * axes[0] + v[None, :, None] * axes[1]
    return grid


def patches(
    centres: Iterable[Point],
    axes: NDArray[np.float64],
    first: tuple[float, float],
    second: tuple[float, float],
    step_mm: float = AIMS_MM,
) -> NDArray[np.float64]:
    """Points (n, 3) mm of the grid of `patch` about each of some centres, one after the other."""
    return np.concatenate([patch(centre, axes, first, second, step_mm).reshape(-1, 3) for centre in centres])


def nearest_first(points: NDArray[np.float64], best: Point) -> NDArray[np.float64]:
    """The points, (n, 3) mm, in order of their distance to the best place."""
    gaps = np.linalg.norm(points - best, axis=1)
    ordered: NDArray[np.float64] = points[np.argsort(np.round(gaps, 6), kind="stable")]
    return ordered
