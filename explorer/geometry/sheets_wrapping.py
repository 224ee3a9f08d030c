"""Bending sheets, rings and curves out of what they must not run through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

ROUNDS = 14
"""Of pushing a sheet or its skin; more change nothing that one sees."""

REACH_MM = 20.0
"""What is further from everything than this is left in peace."""

BENDING_ROUNDS = 60
"""Of bending a curve; six more without smoothing follow."""


def wrapped(sheet: FibreSheet, around: Surroundings, *, gap_mm: float = 0.4, one_sided: bool = True) -> FibreSheet:
    """The sheet with its middle bent out of its surroundings, far enough for its inner half.

    The whole displacement is smoothed in every round, the last one too, so that no local bump stays.

    Parameters
    ----------
    sheet : FibreSheet
    around : Surroundings
    gap_mm : float
        Clearance asked of the inner side.
    one_sided : bool
        The sheet lies on one side of thin bone and its normals point away from it: a point that has sunk past the
        middle of the bone is then still pushed out on the right side.
    """
    from scipy.ndimage import gaussian_filter

    start, moved = sheet.middle, sheet.middle.copy()
    fade = _fade(start.shape[1], (0.12, 0.12))[None, :]
    for _ in range(ROUNDS):
        now = sheet.moved(moved)
        far, way = around.nearest(moved.reshape(-1, 3), reach_mm=REACH_MM)
        normal = now.normals.reshape(-1, 3)
        if one_sided:
            way = _same_side(way + 0.8 * normal, normal, 0.15)
        room = far.reshape(sheet.thickness.shape) - sheet.thickness * np.maximum(sheet.under, 0.1)
        need = np.clip(gap_mm - room, 0.0, 4.0)
        push = (0.7 * need * fade)[..., None] * _unit(way).reshape(moved.shape)
        whole = moved + push - start
        moved = start + np.stack(
            [gaussian_filter(whole[..., k], (2.2, 4.0), mode="nearest") for k in range(3)], axis=-1
        )
    return sheet.moved(moved)


def pushed(
    rings: Array,
    around: Surroundings,
    *,
    gap_mm: float = 0.4,
    free: tuple[float, float] = (0.03, 0.03),
    outward: Array | None = None,
) -> Array:
    """(n, m, 3) rings of a loft with every point at least a gap outside its surroundings.

    Parameters
    ----------
    rings : (n, m, 3) array
    around : Surroundings
    gap_mm : float
        Clearance in the belly.
    free : (float, float)
        Shares of the length at the first and last end that may sink into bone, as attachments do.
    outward : (n, m, 3) array, optional
        The side on which each point must come out of thin bone, whichever surface is nearer.
    """
    from scipy.ndimage import gaussian_filter

    moved = rings.copy()
    fade = _fade(len(rings), free)[:, None]
    for step in range(ROUNDS):
        far, way = around.nearest(moved.reshape(-1, 3), reach_mm=REACH_MM)
        if outward is not None:
            way = _same_side(way, outward.reshape(-1, 3), -0.1)
        need = np.clip(gap_mm - far.reshape(moved.shape[:2]), 0.0, 2.5)
        push = (0.8 * need * fade)[..., None] * _unit(way).reshape(moved.shape)
        if step < ROUNDS - 3:
            push = np.stack([gaussian_filter(push[..., k], 0.8, mode=("nearest", "wrap")) for k in range(3)], axis=-1)
        moved = moved + push
    return moved


def fitted(
    sheet: FibreSheet,
    around: Surroundings,
    *,
    gap_mm: float = 0.4,
    free: tuple[float, float] = (0.04, 0.04),
    one_sided: bool = True,
) -> trimesh.Trimesh:
    """The closed mesh of a sheet whose skin keeps a gap from its surroundings, but for its ends; see `pushed`."""
    outward = np.concatenate([sheet.normals, sheet.normals[::-1]]).transpose(1, 0, 2) if one_sided else None
    rings = pushed(sheet.rings(), around, gap_mm=gap_mm, free=free, outward=outward)
    return closed_rings(rings, slit=True)


def relaxed(
    curve: Array,
    clearance_mm: Array,
    around: Surroundings,
    *,
    stick: NDArray[np.bool_] | None = None,
    tension: float = 0.35,
) -> Array:
    """(n, 3) curve, evenly bent so that point i keeps its clearance (n,) mm from the surroundings.

    Parameters
    ----------
    curve : (n, 3) array
        mm. The first and the last point stay.
    clearance_mm : (n,) array
        Wanted distance; less pushes the point out.
    around : Surroundings
    stick : (n,) array of bool, optional
        Points that are also drawn in when further away than their clearance: a nerve that lies in a groove.
    tension : float
        Strength of the smoothing, 0-1.
    """
    moved = curve.copy()
    for step in range(BENDING_ROUNDS + 6):
        far, way = around.nearest(moved, reach_mm=REACH_MM)
        need = clearance_mm - far
        lower = np.where(stick, -1.2, 0.0) if stick is not None else 0.0
        moved = moved + (0.6 * np.clip(need, lower, 1.5))[:, None] * way
        if step < BENDING_ROUNDS:
            middle = 0.5 * (moved[:-2] + moved[2:])
            moved[1:-1] += tension * (middle - moved[1:-1])
        moved[[0, -1]] = curve[[0, -1]]
    return moved


def _same_side(way: Array, normal: Array, least: float) -> Array:
    wrong = np.sum(_unit(way) * normal, axis=-1) < least
    return np.where(wrong[:, None], normal, way)


def _unit(vectors: Array) -> Array:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9), np.float64)


def _fade(count: int, share: tuple[float, float]) -> Array:
    """(count,) 1 in the middle, falling to 0 over the given share of either end."""
    t = np.linspace(0.0, 1.0, count)
    return np.clip(np.minimum(t / max(share[0], 1e-6), (1.0 - t) / max(share[1], 1e-6)), 0.0, 1.0)
