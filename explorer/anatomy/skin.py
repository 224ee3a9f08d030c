"""The skin of the lower trunk, from about T11 to the upper thighs.

A trunk, two thighs and two buttocks are drawn round the skeleton at depths of an adult of average build, melted
together, relieved by furrow, dimples, cleft and folds, and at last lifted clear of everything that lies under them. All
distances to landmarks are the thickness of the tissues there, so another skeleton gets its own skin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import shifted
from explorer.anatomy.growing import RECIPES, grows
from explorer.geometry.combining import smooth_max, smooth_min
from explorer.geometry.fields import Grid
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SPACING_MM = 2.6
COVER_MM = 4.0
"""Least depth of anything under the skin."""

OUTER = (
    "hip-bone-left",
    "femur-left",
    "sacrum",
    "coccyx",
    "gluteus-maximus-left",
    "gluteus-medius-left",
    "psoas-major-left",
    "multifidus-left",
    "sciatic-nerve-left",
    "trochanteric-bursa-left",
    "vertebra-l1",
    "vertebra-l2",
    "vertebra-l3",
    "vertebra-l4",
    "vertebra-l5",
)
"""What comes near the skin; all else lies deeper."""


@grows("skin", spacing_mm=SPACING_MM, triangles=20000)
def skin(body: Body) -> Solid:
    """The closed surface, cut off level above and below."""
    frame = outline(body)
    grid = Grid.over(_half_box(frame), SPACING_MM)
    x, y, z = (axis.astype(np.float64) for axis in np.meshgrid(*grid.axes, indexing="ij", sparse=True))
    shape = _body_form(frame, x, y, z)
    shape = _smoothed(shape, 5.0)
    shape = shape + relief(body, frame, x, y, z)
    shape = _cleft(body, shape, x, y, z)
    shape = _smoothed(shape, 2.5)
    shape = smooth_min(shape, _depth(body, grid) - COVER_MM, 8.0)
    shape = _cut(shape, z, frame)
    grid.values[:] = np.clip(shape, -15.0, 15.0)
    return grid.solid(symmetric=True)


@dataclass(frozen=True, eq=False)
class Outline:
    """Level by level: half width, front and back of the trunk (mm), from above downwards; and the thighs."""

    z: Array
    half_width: Array
    front: Array
    back: Array
    buttock: tuple[Array, Array]
    thigh: tuple[Array, Array]
    crotch: float
    ends: tuple[float, float]

    def at(self, z: Array) -> tuple[Array, Array, Array]:
        """Half width, front and back at heights z."""
        from scipy.interpolate import PchipInterpolator
        from scipy.ndimage import gaussian_filter1d

        fine = np.arange(self.z.min(), self.z.max())
        rising = np.argsort(self.z)
        rows = PchipInterpolator(self.z[rising], np.array([self.half_width, self.front, self.back]).T[rising])(fine)
        width, front, back = gaussian_filter1d(rows, 14.0, axis=0, mode="nearest").T
        return np.interp(z, fine, width), np.interp(z, fine, front), np.interp(z, fine, back)


def outline(body: Body) -> Outline:
    """The form of the trunk as thicknesses over its landmarks."""
    at = body.landmark
    tubercle, side = at("iliac-tubercle-left"), at("greater-trochanter-lateral-left")
    psis, asis, small = at("psis-left"), at("asis-left"), at("lesser-trochanter-tip-left")
    spines = {level: at(f"{level}-spinous-tip-upper") for level in ("l1", "l3", "l5")}
    low = float(body.mesh("femur-left").bounds[0, 2]) - 12.0
    top = float(at("l1-superior-endplate-centre")[2]) + 50.0
    rows = [
        (top, 147.0, spines["l1"][1] - 186.0, spines["l1"][1] + 22.0),
        (spines["l1"][2] + 4.0, 139.0, spines["l1"][1] - 180.0, spines["l1"][1] + 26.0),
        (spines["l3"][2], 135.0, spines["l3"][1] - 176.0, spines["l3"][1] + 30.0),
        (spines["l5"][2] + 4.0, tubercle[0] + 14.0, spines["l3"][1] - 176.0, spines["l5"][1] + 29.0),
        (psis[2], tubercle[0] + 23.0, asis[1] - 63.0, psis[1] + 18.0),
        (psis[2] - 40.0, side[0] + 17.0, asis[1] - 53.0, psis[1] + 18.0),
        (side[2] + 35.0, side[0] + 23.0, asis[1] - 38.0, psis[1] + 14.0),
        (side[2], side[0] + 25.0, asis[1] - 26.0, psis[1] + 6.0),
        (side[2] - 50.0, side[0] + 25.0, asis[1] - 24.0, psis[1] - 6.0),
    ]
    z, width, front, back = np.array(rows).T
    buttock = (shifted(psis, 20.0, -37.0, 0.0) * (1, 1, 0) + (0, 0, side[2] + 18.0), np.array([71.0, 64.0, 74.0]))
    thigh = (np.array([0.5 * (side[0] + 26.0) + 7.0, small[1] - 24.0]), np.array([84.0, 87.0]))
    return Outline(z, width, front, back, buttock, thigh, float(small[2]) + 12.0, (low, top))


def _half_box(frame: Outline) -> Array:
    low = (0.5 * SPACING_MM, frame.front.min() - 15.0, frame.ends[0] - 8.0)
    high = (frame.half_width.max() + 20.0, frame.back.max() + 45.0, frame.ends[1] + 8.0)
    return np.array([low, high])


def _body_form(frame: Outline, x: Array, y: Array, z: Array) -> Array:
    """Trunk, thighs and buttocks melted together."""
    half_width, front, back = frame.at(z)
    middle, half_depth = 0.5 * (front + back), 0.5 * (back - front)
    power = np.where(y > middle, 2.7, 2.3)
    trunk = _superellipse(x, y - middle, half_width, half_depth, power)
    crotch = frame.crotch
    trunk = smooth_max(trunk, crotch - z + 0.10 * np.abs(y - 10.0), 60.0)
    centre, radius = frame.thigh
    thigh = _superellipse(
        x - centre[0],
        y - centre[1] - 0.04 * (z - crotch),
        radius[0] + 0.05 * (z - crotch),
        radius[1] + 0.05 * (z - crotch),
        np.full_like(y, 2.1),
    )
    thigh = smooth_max(thigh, z - crotch - 75.0, 40.0)
    q = [(axis - mid) / half for axis, mid, half in zip((x, y, z), *frame.buttock, strict=True)]
    length = np.sqrt(q[0] ** 2 + q[1] ** 2 + q[2] ** 2)
    buttock = (length - 1.0) * frame.buttock[1].min()
    return smooth_min(smooth_min(trunk, thigh, 30.0), buttock, 34.0)


def _superellipse(u: Array, v: Array, a: Array | float, b: Array | float, power: Array) -> Array:
    """First-order distance to |u/a|^p + |v/b|^p = 1."""
    s, t = np.abs(u / a) + 1e-6, np.abs(v / b) + 1e-6
    norm = (s**power + t**power) ** (1.0 / power)
    slope = np.sqrt(((s / norm) ** (power - 1.0) / a) ** 2 + ((t / norm) ** (power - 1.0) / b) ** 2)
    return np.asarray((norm - 1.0) / slope, np.float64)


def relief(body: Body, frame: Outline, x: Array, y: Array, z: Array) -> Array:
    """How far (mm) the surface sinks (+) or rises (-): furrow, dimples, sacral triangle, hollow of the hip, fold."""
    at = body.landmark
    psis, s1 = at("psis-left"), at("s1-endplate-centre")
    side, seat = at("greater-trochanter-lateral-left"), at("ischial-tuberosity-low-left")
    behind = _rise((y - frame.at(z)[2].mean() + 60.0) / 30.0)
    lumbar = _rise((z - s1[2] - 2.0) / 22.0)
    furrow = (5.5 * _bell(x, 14.0) - 2.0 * _bell(x - 36.0, 18.0) + 2.5 * _bell(x - 84.0, 14.0)) * lumbar
    dimple = 6.0 * _bell(x - psis[0] + 2.0, 9.0) * _bell(z - psis[2], 10.0)
    triangle = 3.0 * _bell(x, 24.0) * _bell(z - psis[2] + 34.0, 26.0)
    hollow = 6.0 * _bell(x - side[0] + 4.0, 20.0) * _bell(y - side[1] - 38.0, 24.0) * _bell(z - side[2] - 4.0, 34.0)
    crease = seat[2] - 16.0 + 0.0016 * (x - 52.0) ** 2
    below = np.where(z < crease, 18.0, 8.0)
    fold = 8.0 * np.exp(-(((z - crease) / below) ** 2)) * _rise((x - 6.0) / 8.0) * _rise((122.0 - x) / 16.0)
    return np.asarray(behind * (furrow + dimple + triangle + fold) + hollow + _front_relief(body, x, y, z), np.float64)


def _front_relief(body: Body, x: Array, y: Array, z: Array) -> Array:
    """The fold of the groin from the iliac spine to the pubis, and the navel, mm."""
    asis, pubis, l4 = (body.landmark(name) for name in ("asis-left", "pubic-tubercle-left", "l4-body-centre"))
    share = np.clip((x - pubis[0]) / (asis[0] - pubis[0]), 0.0, 1.2)
    groin = 4.0 * _bell(z - pubis[2] - 4.0 - share * (asis[2] - pubis[2] - 16.0), 14.0) * _rise((x - 24.0) / 14.0)
    navel = 9.0 * _bell(x, 6.0) * _bell(z - l4[2] - 4.0, 7.0)
    return np.asarray((groin * _rise((asis[0] + 22.0 - x) / 18.0) + navel) * _rise((-30.0 - y) / 20.0), np.float64)


def _cleft(body: Body, shape: Array, x: Array, y: Array, z: Array) -> Array:
    """The gluteal cleft: a slot whose floor follows sacrum and coccyx a finger behind, then runs forward."""
    from scipy.interpolate import PchipInterpolator

    s4, tip = body.landmark("s4-posterior-foramen-left"), body.landmark("coccyx-tip")
    heights = np.array([s4[2] + 30.0, s4[2] + 2.0, tip[2] + 14.0, tip[2] - 18.0, tip[2] - 50.0])[::-1]
    floors = np.array([s4[1] + 60.0, s4[1] + 22.0, tip[1] + 17.0, tip[1] - 2.0, tip[1] - 55.0])[::-1]
    floor = PchipInterpolator(heights, floors)(np.clip(z, heights[0], heights[-1]))
    slot = np.maximum(np.abs(x) - 3.0 - 0.24 * np.maximum(y - floor, 0.0), floor - y)
    return np.asarray(smooth_max(shape, -slot, 10.0), np.float64)


def _depth(body: Body, grid: Grid) -> Array:
    """Distance (mm) of every lattice point outside the outermost tissues; 0 or less within them."""
    from scipy.ndimage import distance_transform_edt, gaussian_filter

    within = np.zeros(grid.values.shape, bool)
    for structure in OUTER:
        if structure in RECIPES:
            within |= grid.inside(body.mesh(structure))
    far = distance_transform_edt(~within) - distance_transform_edt(within)
    return np.asarray(gaussian_filter(np.asarray(far, np.float64) * SPACING_MM, 0.7), np.float64)


def _cut(shape: Array, z: Array, frame: Outline) -> Array:
    low, high = frame.ends
    return smooth_max(smooth_max(shape, z - high, 10.0), low - z, 10.0)


def _smoothed(values: Array, sigma_mm: float) -> Array:
    from scipy.ndimage import gaussian_filter

    return np.asarray(
        gaussian_filter(values, sigma_mm / SPACING_MM, mode=("reflect", "nearest", "nearest")), np.float64
    )


def _bell(distance: Array, width: float) -> Array:
    return np.asarray(np.exp(-0.5 * (distance / width) ** 2), np.float64)


def _rise(values: Array) -> Array:
    """0 below -1, 1 above 1, smooth between."""
    t = np.clip(0.5 * (values + 1.0), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), np.float64)
