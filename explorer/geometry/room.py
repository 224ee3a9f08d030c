"""How much room soft tissue has: muscles that fill it up to their neighbours, and never run into them.

Every point of a muscle's skin is found by going out from the muscle's own middle until something is in the way. So no
neighbour, however thin, can be swallowed, which pushing a finished skin about cannot promise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    from explorer.geometry.fields import Surroundings

Array = NDArray[np.float64]

STEPS = 14
"""Of going as far as nothing is in the way (sphere tracing: J. C. Hart 1996); more change next to nothing."""

NEAR_MM = 0.05
FALL_MM = 100.0
"""How far a cloth may fall."""
LEAST_SHARE = 0.06
"""Of the way that is left even where there is no room at all: a skin needs two sides."""


def free_way(start: Array, way: Array, wanted: Array, around: Surroundings, *, gap_mm: float) -> Array:
    """How far one may go before anything is nearer than a gap, (n,) mm, at most the wanted way.

    Parameters
    ----------
    start : (n, 3) array
        mm.
    way : (n, 3) array
        Unit vectors.
    wanted : (n,) array
        mm.
    around : Surroundings
    gap_mm : float
        0 from where even the start is nearer than that.
    """
    gone = np.zeros(len(start))
    going = np.flatnonzero(wanted > 0.0)
    reach = float(np.max(wanted, initial=0.0)) + gap_mm + 1.0
    for _ in range(STEPS):
        far = around.nearest(start[going] + gone[going, None] * way[going], reach_mm=reach)[0] - gap_mm
        gone[going] = np.minimum(gone[going] + np.clip(far, 0.0, reach), wanted[going])
        going = going[(far > NEAR_MM) & (gone[going] < wanted[going])]
        if not len(going):
            break
    return gone


def confined(
    rings: Array, around: Surroundings, *, gap_mm: float = 0.4, free: tuple[float, float] = (0.0, 0.0)
) -> Array:
    """(n, m, 3) rings of a loft, each point drawn in towards the middle of its ring as far as there is room.

    Parameters
    ----------
    rings : (n, m, 3) array
        mm, each star-shaped about its mean.
    around : Surroundings
    gap_mm : float
    free : (float, float)
        Shares of the length at the first and last end that may sink into bone, as attachments do.
    """
    middle = np.broadcast_to(rings.mean(axis=1, keepdims=True), rings.shape)
    spoke = rings - middle
    length = np.linalg.norm(spoke, axis=2)
    way = spoke / np.maximum(length, 1e-9)[..., None]
    gone = free_way(middle.reshape(-1, 3), way.reshape(-1, 3), length.ravel(), around, gap_mm=gap_mm)
    share = _softened(gone.reshape(length.shape) / np.maximum(length, 1e-9), wrap=True)
    fade = _fade(len(rings), free)[:, None]
    return np.asarray(middle + (1.0 - fade * (1.0 - share))[..., None] * spoke, np.float64)


def pressed(  # noqa: PLR0913 - each is named where it is called
    sheet: FibreSheet,
    around: Surroundings,
    *,
    gap_mm: float = 0.4,
    press_mm: ArrayLike = 0.0,
    even: tuple[float, float] = (0.0, 0.0),
    free: tuple[float, float] = (0.0, 0.0),
) -> Array:
    """(nt, 2 nu, 3) rings of a sheet whose two sides go out from its middle as far as there is room.

    Parameters
    ----------
    sheet : FibreSheet
        Its middle should lie in the open.
    around : Surroundings
    gap_mm : float
    press_mm : float or (nt,) array_like
        How much further than its thickness the inner side may go to meet what it lies on.
    even : (float, float)
        Samples across and along over which the ways out are evened: where a muscle is about as thick as it is wide,
        they would meet one another otherwise.
    free : (float, float)
        See `confined`.
    """
    normals, under = sheet.evened_normals(even), sheet.under[None]
    fade = _fade(sheet.middle.shape[1], free)[None]
    sides = []
    outer, inner = (1.0 - under) * sheet.thickness, under * sheet.thickness + np.asarray(press_mm) * _lens(sheet)
    for sign, wanted in ((1.0, outer), (-1.0, inner)):
        way = sign * normals
        gone = free_way(sheet.middle.reshape(-1, 3), way.reshape(-1, 3), wanted.ravel(), around, gap_mm=gap_mm)
        share = _softened(gone.reshape(wanted.shape) / np.maximum(wanted, 1e-9), wrap=False)
        sides.append(sheet.middle + ((1.0 - fade * (1.0 - share)) * wanted)[..., None] * way)
    return np.concatenate([sides[0], sides[1][::-1]]).transpose(1, 0, 2)


def draped(
    points: Array, around: Surroundings, *, gap_mm: float, stiffness: tuple[float, float], drawn: Array
) -> Array:
    """(n, m, 3) points of a cloth that falls forwards on the back until it lies on something, and spans hollows.

    Parameters
    ----------
    points : (n, m, 3) array
        The cloth before it falls, mm.
    around : Surroundings
    gap_mm : float
        Between the cloth and what it lies on.
    stiffness : (float, float)
        Width of the hollows that it spans, in samples along the first and the second axis.
    drawn : (n, m) array
        How far (mm) it is drawn forward into hollows, where there is room, as a seam would do it; 0 for not at all.
    """
    from scipy.ndimage import gaussian_filter

    flat = points.reshape(-1, 3)
    way = np.broadcast_to((0.0, -1.0, 0.0), flat.shape)
    lowest = free_way(flat, way, np.full(len(flat), FALL_MM), around, gap_mm=gap_mm).reshape(points.shape[:2])
    fallen = lowest
    for _ in range(STEPS):
        fallen = np.minimum(lowest, gaussian_filter(fallen, stiffness, mode="nearest"))
    soft = gaussian_filter(np.maximum(fallen, np.minimum(drawn, lowest)), 0.5, mode="nearest")
    return np.asarray(points - np.minimum(lowest, soft)[..., None] * (0.0, 1.0, 0.0), np.float64)


def _lens(sheet: FibreSheet) -> Array:
    """(nu, nt) 1 in the belly, less towards margins and ends."""
    return np.asarray(sheet.thickness / sheet.thickness.max(), np.float64)


def _softened(share: Array, *, wrap: bool) -> Array:
    """Shares of the wanted way without jumps between neighbours, never more than there is room for."""
    from scipy.ndimage import gaussian_filter, grey_erosion

    mode = ("nearest", "wrap" if wrap else "nearest")
    low = np.pad(share, ((1, 1), (1, 1)), mode="edge")
    if wrap:
        low = np.pad(np.pad(share, ((0, 0), (1, 1)), mode="wrap"), ((1, 1), (0, 0)), mode="edge")
    eroded = grey_erosion(low, size=(3, 3))[1:-1, 1:-1]
    return np.asarray(np.clip(np.minimum(share, gaussian_filter(eroded, 1.0, mode=mode)), LEAST_SHARE, 1.0), np.float64)


def _fade(count: int, share: tuple[float, float]) -> Array:
    """(count,) 1 in the middle, falling to 0 over the given share of either end."""
    t = np.linspace(0.0, 1.0, count)
    return np.clip(np.minimum(t / max(share[0], 1e-6), (1.0 - t) / max(share[1], 1e-6)), 0.0, 1.0)
