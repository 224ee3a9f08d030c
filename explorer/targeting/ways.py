"""Six ways in which a needle finds its place, each tried in one view after another until it works.

A ``Finder`` is told from where the needle comes (a unit vector towards the detector) and answers where its tip can
be, or ``None`` if it cannot get there that way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import CArm, Point
from explorer.errors import NoSuchPlan
from explorer.targeting.beam import across_beam, towards_detector
from explorer.targeting.room import GRID_MM, TRIES, UP, clear, keeps, patch, ring_around, unmet
from explorer.targeting.site import Site

Finder: TypeAlias = "Callable[[Point], Point | None]"

FLANK_MM = 4.0
"""A cleft has bone on both sides within this; wider than any joint space, narrower than a process."""


ROOT_MM = 0.5
"""What the wall of the needle keeps from the root at the least: beside it, never in it."""


def first_way(site: Site, views: Iterable[CArm], find: Finder, *, blocked: str) -> tuple[CArm, Point]:
    """The first view in which the tip finds its place, and that place.

    Raises
    ------
    NoSuchPlan
        With the anatomical reason, if no view works.
    """
    for view in views:
        tip = find(towards_detector(view))
        if tip is not None:
            return view, tip
    raise NoSuchPlan(f"{site.procedure.name} {site.where}: {site.said(blocked)}")


def onto_bone(site: Site, landmark: Point, bone: str, within_mm: float) -> Finder:
    """On the bone, as near to a landmark as a needle down the beam can come."""
    owner = site.body.bones.index(bone)

    def find(towards: Point) -> Point | None:
        points = patch(landmark, across_beam(towards, UP), (-within_mm, within_mm), (-within_mm, within_mm))
        heights, owners = site.body.stops(points.reshape(-1, 3), towards)
        met = owners == owner
        tips = points.reshape(-1, 3)[met] + heights[met, None] * towards
        gaps = np.linalg.norm(tips - landmark, axis=1)
        order = np.argsort(np.round(gaps, 6))[:TRIES]
        near: list[Point] = [tips[one] for one in order if gaps[one] <= within_mm]
        return next((tip for tip in near if clear(site, tip, towards, (bone,))), None)

    return find


@dataclass(frozen=True, kw_only=True, eq=False)
class Cleft:
    """A joint space, narrow between two bones.

    Attributes
    ----------
    joint : str
        The structure in which the tip must come to lie.
    centre, normal : (3,) float64
        A point of its middle plane (mm), and the normal of that plane.
    along : (3,) float64
        Unit vector along which ``stretch_mm`` and ``best_mm`` are counted from the centre.
    stretch_mm : (float, float)
        The part of it that may be entered.
    best_mm : float
        The place in that part that is tried first.
    walls : (str, str)
        The two bones.
    """

    joint: str
    centre: Point
    normal: Point
    along: Point
    stretch_mm: tuple[float, float]
    best_mm: float
    walls: tuple[str, str]


def into_cleft(site: Site, cleft: Cleft, *, depth_mm: tuple[float, float]) -> Finder:
    """Into a cleft: the tip comes to lie in the joint, at a depth behind the brinks of both walls."""

    def find(towards: Point) -> Point | None:
        axes = across_beam(towards, cleft.normal)
        axes[1] *= np.sign(axes[1] @ cleft.along)
        points = patch(cleft.centre, axes, (-SIDEWAYS_MM, SIDEWAYS_MM), cleft.stretch_mm)
        floor, brink = _profile(site, points, towards)
        roof, _ = site.body.stops(points.reshape(-1, 3), towards, (cleft.joint,))
        brink = np.minimum(brink, roof.reshape(brink.shape))
        depth = np.subtract(brink, floor, out=np.zeros_like(floor), where=np.isfinite(brink) & np.isfinite(floor))
        column = depth.argmax(axis=0)
        rows = np.arange(depth.shape[1])
        deepest = depth[column, rows]
        offset = np.abs(np.linspace(*cleft.stretch_mm, len(rows)) - cleft.best_mm)
        for row in np.argsort(np.round(offset, 6)):
            if deepest[row] < depth_mm[0]:
                continue
            sunk = min(deepest[row], depth_mm[1])
            tip: Point = points[column[row], row] + (brink[column[row], row] - sunk) * towards
            if clear(site, tip, towards, cleft.walls):
                return tip
        return None

    return find


def to_any(site: Site, targets: NDArray[np.float64], keeping: Mapping[str, float]) -> Finder:
    """To the first of some targets, (n, 3) mm, that a needle reaches without meeting bone.

    The wall of the needle keeps from each structure in ``keeping`` as far (mm) as it says there.
    """
    buried = np.any([site.body.inside(targets, one) for one in (site.body.bones, *((one,) for one in keeping))], axis=0)
    open_targets = targets[~buried]

    def find(towards: Point) -> Point | None:
        axes = across_beam(towards, UP)
        free = unmet(site, open_targets, towards, ring_around(axes, site.radius_mm), ())
        for one, by in keeping.items():
            free &= unmet(site, open_targets, towards, ring_around(axes, site.radius_mm + by), (one,))
        near: list[Point] = list(open_targets[free][:TRIES])
        fits = (one for one in near if clear(site, one, towards, ()) and keeps(site, one, towards, keeping))
        return next(fits, None)

    return find


@dataclass(frozen=True, kw_only=True, eq=False)
class Window:
    """A gap between two bones that a sheet, such as a ligament, closes.

    Attributes
    ----------
    places : (n, 3) float64
        Points in the gap (mm), in the order in which they are tried.
    sheet : str
        The structure that closes it.
    beyond_mm : float
        How far in front of the sheet the tip comes to lie.
    beside_mm : (float, float)
        How far from the midplane it may lie.
    """

    places: NDArray[np.float64]
    sheet: str
    beyond_mm: float
    beside_mm: tuple[float, float]


def through_window(site: Site, window: Window, keeping: Mapping[str, float]) -> Finder:
    """Through a window, by the first of its places that lets a needle pass; ``keeping`` as in `to_any`."""
    near, far = window.beside_mm

    def find(towards: Point) -> Point | None:
        fronts, met = site.body.stops(window.places, -towards, (window.sheet,))
        tips = window.places[met == 0] - (fronts[met == 0, None] + window.beyond_mm) * towards
        beside = site.left * tips[:, 0]
        tips = tips[(beside >= near) & (beside <= far)]
        return to_any(site, tips, keeping)(towards) if len(tips) else None

    return find


def onto_sheet(
    site: Site, places: NDArray[np.float64], sheet: str, *, beyond_mm: float, keeping: Mapping[str, float]
) -> Finder:
    """Onto the back of a sheet over one of some places, (n, 3) mm, or so far past it; ``keeping`` as in `to_any`."""

    def find(towards: Point) -> Point | None:
        backs, met = site.body.stops(places, towards, (sheet,))
        tips = places[met == 0] + (backs[met == 0, None] - beyond_mm) * towards
        return to_any(site, tips, keeping)(towards) if len(tips) else None

    return find


def into_belly(
    site: Site, aims: NDArray[np.float64], muscle: str, *, thick_mm: float, keeping: Mapping[str, float]
) -> Finder:
    """Into the middle of a muscle, over the first of some aims, (n, 3) mm, at which it is thick enough and free.

    ``keeping`` as in `to_any`.
    """

    def find(towards: Point) -> Point | None:
        backs, met = site.body.stops(aims, towards, (muscle,))
        fronts, _ = site.body.stops(aims, -towards, (muscle,))
        thick = (met == 0) & (backs + fronts >= thick_mm)
        tips = aims[thick] + (backs[thick] - fronts[thick])[:, None] / 2 * towards
        within = tips[site.body.inside(tips, (muscle,))]
        return to_any(site, within, keeping)(towards) if len(within) else None

    return find


SIDEWAYS_MM = 8.0
"""How far to both sides of a joint's centre its cleft is looked for."""


def _profile(
    site: Site, points: NDArray[np.float64], towards: Point
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where a needle stops on each of (m, n) columns, and the brink: the lower of the two walls beside it; mm."""
    heights, _ = site.body.stops(points.reshape(-1, 3), towards)
    heights = heights.reshape(points.shape[:2])
    thick = _running_max(heights, round(site.radius_mm / GRID_MM))
    flank = round(FLANK_MM / GRID_MM)
    padded = np.pad(thick, ((flank, flank), (0, 0)), constant_values=-np.inf)
    sides = np.lib.stride_tricks.sliding_window_view(padded, flank, axis=0).max(axis=-1)
    count = len(thick)
    return thick, np.minimum(sides[:count], sides[flank + 1 : flank + 1 + count])


def _running_max(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Greatest of each value and its neighbours along the first axis."""
    padded = np.pad(values, ((reach, reach), (0, 0)), constant_values=-np.inf)
    widest: NDArray[np.float64] = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=0).max(axis=-1)
    return widest
