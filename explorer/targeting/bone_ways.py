"""Two ways that have to do with bone: a cannula laid along a nerve in its groove, and one driven through a pedicle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import Point
from explorer.targeting.beam import across_beam
from explorer.targeting.room import TRIES, UP, clear, keeps, patch, ring_around, unmet
from explorer.targeting.site import Site
from explorer.targeting.ways import Finder

SUNK_MM = 8.0
"""A cannula that enters a slanting bone has a wall on all sides after about so much (own choice: twice its width)."""

SIX_SIDED = float(np.cos(np.pi / 6))
"""A ring of six lines has to stand so much farther out that nothing between them comes nearer than it should."""

WALL_STEP_MM = 1.5
"""How closely along a cannula the wall around it is looked at."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Groove:
    """A nerve in a groove of bone, along which an active tip is to lie.

    Attributes
    ----------
    nerve : (n, 3) float64
        Its points about the place, mm.
    place : (3,) float64
        Where the middle of the active tip comes to lie, mm.
    bone : str
        May be touched.
    active_mm : float
        Length of the active tip.
    within_mm, within_deg : float
        How far from the nerve its axis may lie, and how much it may be turned from it.
    """

    nerve: NDArray[np.float64]
    place: Point
    bone: str
    active_mm: float
    within_mm: float
    within_deg: float


def lying_along(site: Site, groove: Groove) -> Finder:
    """Along a nerve in a groove of bone: the active tip beside it and within an angle of it."""
    nerve, reach = groove.nerve, (-groove.within_mm, groove.within_mm)
    along = np.linalg.svd(nerve - nerve.mean(axis=0), full_matrices=False)[2][0]

    def find(towards: Point) -> Point | None:
        if abs(along @ towards) < np.cos(np.radians(groove.within_deg)):
            return None
        axes = across_beam(towards, UP)
        lines = patch(groove.place, axes, reach, reach).reshape(-1, 3)
        gaps = np.linalg.norm((nerve[:, None] - lines) @ axes.T, axis=2).mean(axis=0)
        tips = lines - groove.active_mm / 2 * towards
        free = unmet(site, tips, towards, ring_around(axes, site.radius_mm), ()) & (gaps <= groove.within_mm)
        order = np.argsort(np.round(gaps, 6))
        near: list[Point] = list(tips[order][free[order]][:TRIES])
        return next((tip for tip in near if clear(site, tip, towards, (groove.bone,))), None)

    return find


@dataclass(frozen=True, kw_only=True, eq=False)
class Passage:
    """A bone that a cannula is driven through.

    Attributes
    ----------
    bone : str
    past : (3,) float64
        A place, such as the middle of the pedicle (mm): the needle enters the bone before it comes that far.
    near_mm : float
        How near to that place it passes.
    wall_mm : float
        Thickness of bone on all sides of the cannula from where it has sunk in by ``SUNK_MM``.
    """

    bone: str
    past: Point
    near_mm: float
    wall_mm: float


def through_bone(site: Site, passage: Passage, targets: NDArray[np.float64], keeping: Mapping[str, float]) -> Finder:
    """Through a bone to the first of some targets, (n, 3) mm, within it; ``keeping`` as in `ways.to_any`."""
    bone = passage.bone
    owner = site.body.bones.index(bone)
    others = tuple(one for one in site.body.bones if one != bone)

    def inside(points: NDArray[np.float64]) -> NDArray[np.bool_]:
        return site.body.inside(points, (bone,))

    def find(towards: Point) -> Point | None:
        axes = across_beam(towards, UP)
        heights, owners = site.body.stops(targets, towards)
        met = (owners == owner) & (heights > SUNK_MM) & (heights > (passage.past - targets) @ towards)
        met &= np.linalg.norm((targets - passage.past) @ axes.T, axis=1) <= passage.near_mm
        met &= unmet(site, targets, towards, ring_around(axes, site.radius_mm), others)
        if not met.any():
            return None
        axis, ring = np.zeros((1, 3)), ring_around(axes, (site.radius_mm + passage.wall_mm) / SIX_SIDED)
        tips, depths = targets[met], heights[met] - SUNK_MM
        straight = np.flatnonzero(_walled(inside, tips, depths, towards, axis))
        near_ones = (one for one in straight if _walled(inside, tips[[one]], depths[[one]], towards, ring)[0])
        thick = site.radius_mm + passage.wall_mm
        walled = (
            tips[one]
            for one in near_ones
            if not site.body.nearer(tips[one], tips[one] + depths[one] * towards, (bone,), thick)
        )
        near = islice(walled, TRIES)
        fits = (tip for tip in near if clear(site, tip, towards, (bone,)) and keeps(site, tip, towards, keeping))
        return next(fits, None)

    return find


def _walled(
    inside: Callable[[NDArray[np.float64]], NDArray[np.bool_]],
    tips: NDArray[np.float64],
    depths: NDArray[np.float64],
    towards: Point,
    ring: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Of which tips, (n, 3) mm, a ring of lines, (m, 3) shifts, stays inside so far, (n,) mm, towards the detector."""
    steps = np.arange(0.0, depths.max(), WALL_STEP_MM)
    points = tips[:, None, None] + steps[:, None, None] * towards + ring
    within = inside(points.reshape(-1, 3)).reshape(len(tips), len(steps), -1).all(axis=2)
    return np.asarray((within | (steps > depths[:, None])).all(axis=1))
