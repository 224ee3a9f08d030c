"""Laying fibre sheets on what is there: their ends on bone, their whole underside on a bed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

REACH_MM = 14.0
"""An end that is further from the surface than this stays where it is."""

ROUNDS = 12
"""Of laying a sheet down; more change nothing that one sees."""

EVENED = (0.8, 0.9)
"""Samples across and along over which a face is evened out while it settles."""

STEP_MM = (-2.5, 4.0)
"""How far a point is drawn in and pushed out in one round, at most."""

FIRMNESS = 0.95
"""Share of its thickness that a sheet keeps where something presses into its inner face."""


def anchored(  # noqa: PLR0913 - each is named where it is called
    sheet: FibreSheet,
    origin: Surroundings | None,
    insertion: Surroundings | None,
    *,
    share: float = 0.2,
    lift_mm: float = 0.0,
    stiff: bool = False,
) -> FibreSheet:
    """The sheet with the whole line of its origin, and that of its insertion, on given surfaces.

    Parameters
    ----------
    sheet : FibreSheet
    origin, insertion : Surroundings, optional
        Where its first and its last row of points must lie; without one, that end stays.
    share : float
        Share of the length over which the rest of the sheet follows its end.
    lift_mm : float
        How far above the surface the ends lie.
    stiff : bool
        The ends keep their shape and move as a whole, as a tendon does that is narrower than the pit it is fixed in.
    """
    t = np.linspace(0.0, 1.0, sheet.middle.shape[1])[:, None]
    moved = sheet.middle.copy()
    for row, where, along in ((0, origin, t), (-1, insertion, 1.0 - t)):
        if where is not None:
            fade = np.clip(1.0 - along / share, 0.0, 1.0) ** 2
            moved = moved + _way_to(where, moved[:, row], lift_mm, stiff=stiff)[:, None] * fade
    return sheet.moved(moved)


def _way_to(where: Surroundings, points: Array, lift_mm: float, *, stiff: bool) -> Array:
    """(n, 3) evened-out steps that bring a row of points to the surface."""
    from scipy.ndimage import gaussian_filter1d

    total = np.zeros_like(points)
    for sigma in (2.0, 1.0, 0.6):
        far, way = where.nearest(points + total)
        step = np.where((np.abs(far) < REACH_MM)[:, None], (lift_mm - far)[:, None] * way, 0.0)
        total = total + (step.mean(axis=0) if stiff else gaussian_filter1d(step, sigma, axis=0, mode="nearest"))
    return total


def draped(  # noqa: PLR0913 - each is named where it is called
    sheet: FibreSheet,
    bed: Surroundings,
    *,
    gap_mm: float,
    reach_mm: float = 25.0,
    fade: tuple[float, float] = (0.1, 0.1),
    smooth: tuple[float, float] = (2.2, 3.0),
) -> FibreSheet:
    """The sheet laid down so that its inner side follows a bed at a gap, as the fat between two muscles.

    A point that is too near is pushed out and one that is too far is drawn in along the sheet's normal; the whole
    displacement is smoothed in every round, so that hollows of the bed are bridged.

    Parameters
    ----------
    sheet : FibreSheet
        Its normals point away from the bed.
    bed : Surroundings
    gap_mm : float
        Between the inner side and the bed.
    reach_mm : float
        What is further from the bed than this is not drawn in.
    fade : (float, float)
        Shares of the length at both ends over which it stays.
    smooth : (float, float)
        Samples across and along.
    """
    from scipy.ndimage import gaussian_filter

    start, moved = sheet.middle, sheet.middle.copy()
    hold = _held(start.shape[1], fade)[None, :]
    for _ in range(ROUNDS):
        now = sheet.moved(moved)
        far, way = bed.nearest(moved.reshape(-1, 3), reach_mm=reach_mm + 8.0)
        normal = now.normals.reshape(-1, 3)
        way = np.where(np.sum(way * normal, axis=1)[:, None] < 0.2, normal, way + normal)
        way = way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
        room = far.reshape(sheet.thickness.shape) - sheet.thickness * np.maximum(sheet.under, 0.1)
        need = np.where(room > reach_mm, 0.0, np.clip(gap_mm - room, *STEP_MM))
        push = (0.7 * need * hold)[..., None] * way.reshape(moved.shape)
        whole = moved + push - start
        moved = start + np.stack([gaussian_filter(whole[..., k], smooth, mode="nearest") for k in range(3)], axis=-1)
    return sheet.moved(moved)


def settled(
    sheet: FibreSheet,
    around: Surroundings,
    *,
    gap_mm: float = 0.4,
    free: tuple[float, float] = (0.05, 0.1),
    fill_mm: float = 0.0,
) -> trimesh.Trimesh:
    """The closed mesh of a sheet, each of its two faces kept a gap off its surroundings.

    Unlike in `explorer.geometry.sheets_wrapping.pushed`, the whole displacement of a face is evened out in every round,
    the last one too: no frills at thin margins and ends, at the price of some hundredths of a millilitre of overlap.
    What presses into the inner face lifts the outer one, so that a thin margin does not run through itself.

    Parameters
    ----------
    sheet : FibreSheet
        Its normals point away from what it lies on.
    around : Surroundings
    gap_mm : float
    free : (float, float)
        Shares of the length at both ends that may sink into bone, as attachments do.
    fill_mm : float
        A hollow no deeper than this under the first half of the inner face is filled, as by a muscle that arises from
        all of its bed.
    """
    normal, under = sheet.evened_normals(EVENED), sheet.under[None, :, None]
    hold = _held(sheet.middle.shape[1], free)[None, :]
    thick = sheet.thickness[..., None]
    outer = _clear(sheet.middle + normal * thick * (1.0 - under), normal, around, gap_mm, hold)
    inner = _clear(sheet.middle - normal * thick * under, normal, around, gap_mm, hold, fill_mm=fill_mm)
    outer = _lifted(outer, inner, sheet.thickness)
    return closed_rings(np.concatenate([outer, inner[::-1]]).transpose(1, 0, 2), slit=True)


def _lifted(outer: Array, inner: Array, thickness: Array) -> Array:
    """(nu, nt, 3) outer face, nowhere nearer to the inner one than a firm muscle can be pressed."""
    normal = FibreSheet(inner, thickness, np.zeros(inner.shape[1])).normals
    apart = np.sum((outer - inner) * normal, axis=2)
    return np.asarray(outer + np.maximum(FIRMNESS * thickness - apart, 0.0)[..., None] * normal, np.float64)


def _clear(  # noqa: PLR0913 - each is named where it is called
    start: Array, normal: Array, around: Surroundings, gap_mm: float, hold: Array, *, fill_mm: float = 0.0
) -> Array:
    """(nu, nt, 3) points of one face, moved out of the surroundings towards its own side, or down to fill a hollow."""
    from scipy.ndimage import gaussian_filter

    moved = start.copy()
    side = normal.reshape(-1, 3)
    fill = -STEP_MM[0] * np.clip(np.linspace(5.0, -5.0, start.shape[1]) + 0.5, 0.0, 1.0) * (fill_mm > 0.0)
    for _ in range(ROUNDS):
        far, way = around.nearest(moved.reshape(-1, 3), reach_mm=10.0 + fill_mm)
        room = far.reshape(start.shape[:2])
        need = np.where(room > max(gap_mm, fill_mm), 0.0, np.clip(gap_mm - room, -fill, STEP_MM[1]))
        if not need.any():
            break
        way = np.where(np.sum(way * side, axis=1)[:, None] < -0.1, side, way)
        whole = moved + (0.9 * need * hold)[..., None] * way.reshape(start.shape) - start
        moved = start + np.stack([gaussian_filter(whole[..., k], EVENED, mode="nearest") for k in range(3)], axis=-1)
    return moved


def _held(count: int, share: tuple[float, float]) -> Array:
    """(count,) 1 in the middle, falling to 0 over the given share of either end; with no share, 1 to the very end."""
    t = np.linspace(0.0, 1.0, count)
    rise, fall = (np.ones(count) if not part else way / part for way, part in zip((t, 1.0 - t), share, strict=True))
    return np.clip(np.minimum(rise, fall), 0.0, 1.0)


def pad(
    centre: ArrayLike,
    axes: tuple[ArrayLike, ArrayLike],
    *,
    half_mm: tuple[float, float],
    thickness_mm: float,
    shape: tuple[int, int],
) -> FibreSheet:
    """A flat oval lens, such as a bursa before it is laid on bone.

    Parameters
    ----------
    centre : (3,) array_like
        mm.
    axes : two (3,) array_like
        Directions across and along; across x along points outwards. They need be neither unit nor square.
    half_mm : (float, float)
        Half its extent across and along.
    thickness_mm : float
        At the centre.
    shape : (int, int)
        Samples across and along.
    """
    first, second = (np.asarray(way, np.float64) for way in axes)
    second = second / np.linalg.norm(second)
    first = first - np.dot(first, second) * second
    first = first / np.linalg.norm(first)
    u = np.sin(0.5 * np.pi * np.linspace(-1.0, 1.0, shape[0]))[:, None]
    v = np.sin(0.47 * np.pi * np.linspace(-1.0, 1.0, shape[1]))[None, :]
    girth = np.sqrt(1.0 - v**2)
    flat = (half_mm[0] * u * girth)[..., None] * first + (half_mm[1] * v * np.ones_like(u))[..., None] * second
    lens = np.maximum(1.0 - u**2, 0.01) ** 0.5 * girth
    return FibreSheet(np.asarray(centre, np.float64) + flat, thickness_mm * lens, np.full(shape[1], 0.5))
