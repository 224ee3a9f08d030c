"""What relieves the skin: furrow, dimples, folds, cleft, navel. Positive sinks, negative rises, mm; sizes by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.skin.outline import Outline
from explorer.geometry.combining import smooth_max

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]


def relief(body: Body, frame: Outline, x: Array, y: Array, z: Array) -> Array:
    """How far (mm) the surface sinks (+) or rises (-) at points (x, y, z)."""
    middle = 0.5 * (frame.front.mean() + frame.back.mean())
    behind, before = rise((y - middle - 30.0) / 30.0), rise((middle - 30.0 - y) / 30.0)
    back = _loin(body, x, z) + _seat(body, x, z)
    return np.asarray(behind * back + before * _front(body, x, z) + _hip(body, x, y, z), np.float64)


def _loin(body: Body, x: Array, z: Array) -> Array:
    """The furrow down the spine between the erectors, the hollow of the waist beside them, dimples and triangle."""
    psis, s1 = body.landmark("psis-left"), body.landmark("s1-endplate-centre")
    lumbar = rise((z - s1[2] - 2.0) / 22.0)
    deep = 1.0 - 0.35 * rise((z - s1[2] - 170.0) / 60.0)
    furrow = (7.0 * bell(x, 12.0) - 3.0 * bell(x - 37.0, 18.0) + 3.0 * bell(x - 82.0, 15.0)) * lumbar * deep
    dimple = 8.5 * bell(x - psis[0] + 2.0, 7.5) * bell(z - psis[2] - 1.0, 8.5)
    triangle = 3.0 * bell(x, 24.0) * bell(z - psis[2] + 34.0, 26.0)
    crest = body.landmark("iliac-crest-top-left")
    flank = 3.0 * bell(x - crest[0] - 18.0, 26.0) * bell(z - crest[2] - 30.0, 24.0)
    return np.asarray(furrow + dimple + triangle + flank, np.float64)


def _seat(body: Body, x: Array, z: Array) -> Array:
    """The gluteal fold, deepest inwards, and the flatter thigh under it."""
    seat = body.landmark("ischial-tuberosity-low-left")
    crease = seat[2] - 17.0 + 0.0018 * (x - 45.0) ** 2
    below = np.where(z < crease, 13.0, 7.5)
    sides = rise((x - 4.0) / 7.0) * rise((86.0 - x) / 36.0)
    return np.asarray((10.0 * np.exp(-(((z - crease) / below) ** 2)) + 2.5 * bell(z - crease + 34.0, 22.0)) * sides)


def _hip(body: Body, x: Array, y: Array, z: Array) -> Array:
    """The hollow behind the trochanter."""
    side = body.landmark("greater-trochanter-lateral-left")
    hollow = bell(x - side[0] + 2.0, 22.0) * bell(y - side[1] - 36.0, 24.0) * bell(z - side[2] - 6.0, 34.0)
    return np.asarray(6.0 * hollow, np.float64)


def _front(body: Body, x: Array, z: Array) -> Array:
    """Navel, the line between the straight muscles and their outer borders, rib margin, belly and groin."""
    asis, pubis, l4 = (body.landmark(name) for name in ("asis-left", "pubic-tubercle-left", "l4-body-centre"))
    navel_z = l4[2] - 2.0
    navel = 11.0 * bell(x, 5.5) * bell(z - navel_z, 8.0) - 1.5 * bell(x, 15.0) * bell(z - navel_z, 16.0)
    up = rise((z - navel_z - 10.0) / 30.0)
    border = 62.0 + 0.10 * np.clip(z - navel_z, -100.0, 160.0)
    lines = 2.4 * bell(x, 8.0) * up + 2.6 * bell(x - border, 11.0) * rise((z - pubis[2] - 70.0) / 40.0)
    margin = navel_z + 78.0 - 0.75 * (x - 40.0)
    ribs = (1.3 * bell(z - margin, 12.0) - 2.2 * bell(z - margin - 26.0, 20.0)) * rise((x - 40.0) / 24.0)
    belly = -7.0 * bell(x, 52.0) * bell(z - navel_z + 34.0, 40.0)
    share = np.clip((x - pubis[0]) / (asis[0] - pubis[0]), 0.0, 1.15)
    line = pubis[2] - 2.0 + share * (asis[2] - pubis[2] - 20.0)
    groin = 5.0 * bell(z - line, 12.0) * rise((x - 20.0) / 16.0) * rise((asis[0] + 10.0 - x) / 24.0)
    spine = -3.0 * bell(x - asis[0] + 2.0, 14.0) * bell(z - asis[2] - 4.0, 16.0)
    mound = -5.0 * bell(x, 24.0) * bell(z - pubis[2] + 2.0, 22.0)
    return np.asarray(navel + lines + ribs + belly + groin + spine + mound, np.float64)


def cleft(body: Body, shape: Array, x: Array, y: Array, z: Array) -> Array:
    """The gluteal cleft: a slot whose floor follows sacrum and coccyx a finger behind, then runs forward."""
    from scipy.interpolate import PchipInterpolator

    s4, tip = body.landmark("s4-posterior-foramen-left"), body.landmark("coccyx-tip")
    heights = np.array([s4[2] + 30.0, s4[2] + 2.0, tip[2] + 14.0, tip[2] - 18.0, tip[2] - 50.0])[::-1]
    floors = np.array([s4[1] + 60.0, s4[1] + 22.0, tip[1] + 17.0, tip[1] - 2.0, tip[1] - 55.0])[::-1]
    floor = PchipInterpolator(heights, floors)(np.clip(z, heights[0], heights[-1]))
    slot = np.maximum(np.abs(x) - 2.0 - 0.26 * np.maximum(y - floor, 0.0), floor - y)
    return np.asarray(smooth_max(shape, -slot, 10.0), np.float64)


def bell(distance: Array, width: float) -> Array:
    """1 at no distance, falling as a Gaussian of this width."""
    return np.asarray(np.exp(-0.5 * (distance / width) ** 2), np.float64)


def rise(values: Array) -> Array:
    """0 below -1, 1 above 1, smooth between."""
    t = np.clip(0.5 * (values + 1.0), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float64)
