"""How a vessel is laid: its points slide towards what it lies on, then the line is bent until it keeps its distance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.body import MIRROR
from explorer.anatomy.column import bones_and_discs
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.combining import difference, union
from explorer.geometry.fields import Cloud, Surroundings
from explorer.geometry.lofts import spline
from explorer.geometry.primitives import half_space, tube
from explorer.geometry.sheets_wrapping import relaxed
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    from explorer.domain.body import Side

Array = NDArray[np.float64]

COLUMN = bones_and_discs(Level.T11)
"""Bones and discs that the vessels lie on."""

STEPS, CLOSE_MM = 60, 0.05
"""Of a point that slides, each as far as nothing is in the way, until it is so close."""

TUBE_STEP_MM = 4.0
"""Length of a straight piece of a vessel that is grown as a solid."""


def slid(
    start: ArrayLike, way: ArrayLike, clearance_mm: float, walls: Surroundings, *, reach_mm: float = 90.0
) -> Point:
    """The point at which something that comes from the start along a unit way is so near to the walls, (3,) mm.

    If nothing is met within the reach, the start itself.
    """
    point, gone = np.asarray(start, np.float64), 0.0
    for _ in range(STEPS):
        room = float(walls.distance((point + gone * np.asarray(way))[None])[0]) - clearance_mm
        if room < CLOSE_MM:
            return np.asarray(point + gone * np.asarray(way))
        gone += room
        if gone > reach_mm:
            break
    return point


def cleared(point: ArrayLike, clearance_mm: float, walls: Surroundings) -> Point:
    """The point moved out of the walls until it has so much room, (3,) mm."""
    moved = np.array(point, np.float64)
    for _ in range(STEPS):
        far, way = walls.nearest(moved[None])
        if (lack := clearance_mm - float(far[0])) <= 0.0:
            break
        moved += (min(0.7 * lack, 1.0) + CLOSE_MM) * way[0]
    return moved


def course(nodes: ArrayLike, walls: Surroundings, gap_mm: float, *, samples: int = 60) -> Array:
    """(samples, 4) line through (n, 4) points with radii, bent until its wall keeps a gap from its surroundings."""
    line = spline(nodes, samples)
    return np.column_stack([relaxed(line[:, :3], line[:, 3] + gap_mm, walls), line[:, 3]])


def vessel(line: Array, *, flatness: float = 1.0, flat_along: ArrayLike = (0.0, 1.0, 0.0)) -> Solid:
    """A round or flattened tube along an (n, 4) line with radii."""
    steps = np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1).sum() / TUBE_STEP_MM
    pieces = max(4, round(float(steps)))
    nodes = line[np.linspace(0, len(line) - 1, pieces + 1).round().astype(int)]
    flat = None if flatness == 1.0 else flatness
    return tube(nodes[:, :3], nodes[:, 3], flatten=flat, flatten_along=flat_along, pieces=pieces)


def forked(trunk: Solid, branches: Sequence[Array], *, blend_mm: float = 4.0) -> Solid:
    """A trunk with the first part of each (n, 4) branch, melted together where they part."""
    return union(trunk, *(vessel(branch) for branch in branches), blend=blend_mm)


def first_part(line: Array, length_mm: float, *, thinner_mm: float = 0.2) -> Array:
    """The first millimetres of an (n, 4) line, a little thinner, so that the vessel that goes on there covers it."""
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))]
    at = np.linspace(0.0, min(length_mm, walked[-1]), 7)
    part = np.column_stack([np.interp(at, walked, line[:, k]) for k in range(4)])
    part[:, 3] -= thinner_mm
    return part


def cut_off(solid: Solid, where: ArrayLike, beyond: ArrayLike) -> Solid:
    """A vessel that ends in a plane through a point, as if cut there; everything beyond, along a unit way, is gone."""
    plane = half_space(where, np.negative(np.asarray(beyond, np.float64)))
    return difference(solid, plane, blend=1.5)


def on_both_sides(walls: Surroundings) -> Surroundings:
    """The surfaces and their mirror images."""
    images = tuple(Cloud(cloud.points * MIRROR, cloud.normals * MIRROR) for cloud in walls.clouds)
    return Surroundings((*walls.clouds, *images))


def on_side(points: ArrayLike, side: Side) -> Array:
    """(n, 3 or more) points of the left half, on a side."""
    moved = np.array(points, np.float64)
    moved[..., 0] *= side.sign
    return moved
