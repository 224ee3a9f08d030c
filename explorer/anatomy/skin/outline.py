"""The form of trunk, buttocks and thighs, level by level, as thicknesses over landmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import shifted
from explorer.anatomy.growing import RECIPES
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, THORACIC_VERTEBRAE
from explorer.geometry.combining import smooth_max, smooth_min

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

ABOVE_MM = 24.0
"""How far the skin reaches above the highest vertebra."""


@dataclass(frozen=True, eq=False)
class Outline:
    """Level by level: half width, front and back of the trunk (mm), from above downwards; and the thighs.

    Attributes
    ----------
    z, half_width, front, back : (n,) arrays
    buttock : (3,) centre and (3,) half axes
    thigh : (m, 5) array
        Height, centre (x, y) and half width and depth.
    crotch : float
        Height of the perineum.
    ends : (float, float)
        Heights at which the skin is cut off.
    """

    z: Array
    half_width: Array
    front: Array
    back: Array
    buttock: tuple[Array, Array]
    thigh: Array
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

    def thigh_at(self, z: Array) -> tuple[Array, Array, Array, Array]:
        """Centre (x, y), half width and half depth of the left thigh at heights z."""
        from scipy.interpolate import PchipInterpolator

        rows = PchipInterpolator(self.thigh[:, 0], self.thigh[:, 1:])(
            np.clip(z, self.thigh[0, 0], self.thigh[-1, 0]).ravel()
        )
        x, y, a, b = (column.reshape(z.shape) for column in rows.T)
        return x, y, a, b


def outline(body: Body) -> Outline:
    """The form of the trunk as thicknesses over its landmarks."""
    at = body.landmark
    tubercle, side = at("iliac-tubercle-left"), at("greater-trochanter-lateral-left")
    psis, asis = at("psis-left"), at("asis-left")
    l3, l5 = at("l3-spinous-tip-upper"), at("l5-spinous-tip-upper")
    low = float(body.mesh("femur-left").bounds[0, 2]) - 12.0
    hips = side[0] + size("skin-to-trochanter") - 3.0
    rows = [
        *_chest(body),
        (l3[2] + 6.0, 134.0, l3[1] - 178.0, l3[1] + 34.0),
        (l3[2] - 24.0, 136.0, l3[1] - 180.0, l3[1] + 35.5),
        (l5[2] + 4.0, tubercle[0] + 19.0, l3[1] - 181.0, l5[1] + 32.0),
        (psis[2], tubercle[0] + 28.0, asis[1] - 68.0, psis[1] + 18.0),
        (psis[2] - 40.0, side[0] + 15.0, asis[1] - 62.0, psis[1] + 19.0),
        (side[2] + 45.0, side[0] + 22.0, asis[1] - 48.0, psis[1] + 14.0),
        (side[2] + 5.0, hips - 4.0, asis[1] - 32.0, psis[1] + 6.0),
        (side[2] - 50.0, hips, asis[1] - 26.0, psis[1] - 10.0),
    ]
    z, width, front, back = np.array(rows).T
    crotch = float(at("lesser-trochanter-tip-left")[2]) + 8.0
    buttock = (shifted(psis, 21.0, -30.0, 0.0) * (1, 1, 0) + (0, 0, side[2] + 14.0), np.array([70.0, 62.0, 72.0]))
    return Outline(z, width, front, back, buttock, _thigh(body, crotch, low, hips), crotch, (low, float(z.max())))


def _chest(body: Body) -> list[tuple[float, float, float, float]]:
    """Rows at the spines of the vertebrae above L3, and one above them: the chest widens and deepens upwards."""
    levels = [one for one in (*THORACIC_VERTEBRAE, *LUMBAR_VERTEBRAE[:2]) if f"vertebra-{one}" in RECIPES]
    tips = [_spinous_tip(body, f"vertebra-{one}") for one in levels]
    bottom = body.landmark("l3-spinous-tip-upper")
    top = (body.mesh(f"vertebra-{levels[0]}").bounds[1, 2] + ABOVE_MM, tips[0][1])
    rows = []
    for height, back in [(top[0], tips[0][0]), *((tip[1], tip[0]) for tip in tips)]:
        rise = np.clip((height - bottom[2]) / 150.0, 0.0, 1.4)
        swell = rise * rise * (3.0 - 2.0 * min(rise, 1.0))
        front = bottom[1] - 178.0 - 9.0 * swell
        rows.append(
            (float(height), 134.0 + 15.0 * swell, float(front), float(back) + 32.0 - 9.0 * float(min(rise, 1.0)))
        )
    return rows


def _spinous_tip(body: Body, vertebra: str) -> tuple[float, float]:
    """How far back (y) a spinous process reaches, and at which height (z)."""
    points = np.asarray(body.mesh(vertebra).vertices)
    last = int(points[:, 1].argmax())
    return float(points[last, 1]), float(points[last, 2])


def _thigh(body: Body, crotch: float, low: float, hips: float) -> Array:
    """Rows of height, centre and half widths, from below upwards; it leans inwards and tapers on its way down."""
    small = body.landmark("lesser-trochanter-tip-left")
    inner = np.array([17.0, 12.0, 6.0, 2.0])
    outer = np.array([hips - 13.0, hips - 8.0, hips - 1.0, hips - 3.0])
    heights = np.array([low - 10.0, 0.5 * (low + crotch), crotch, crotch + 60.0])
    depth = np.array([79.0, 86.0, 89.0, 84.0])
    middle = small[1] - np.array([31.0, 25.0, 24.0, 26.0])
    return np.column_stack([heights, 0.5 * (inner + outer), middle, 0.5 * (outer - inner), depth])


def body_form(frame: Outline, x: Array, y: Array, z: Array) -> Array:
    """Trunk, thighs and buttocks melted together: about the signed distance, mm."""
    half_width, front, back = frame.at(z)
    middle, half_depth = 0.5 * (front + back), 0.5 * (back - front)
    power = np.where(y > middle, 2.6, 2.25)
    trunk = superellipse(x, y - middle, half_width, half_depth, power)
    trunk = smooth_max(trunk, frame.crotch - z + 0.10 * np.abs(y - 10.0), 60.0)
    centre_x, centre_y, wide, deep = frame.thigh_at(z)
    thigh = superellipse(x - centre_x, y - centre_y, wide, deep, np.full_like(y, 2.15))
    thigh = smooth_max(thigh, z - frame.crotch - 75.0, 40.0)
    q = [(axis - mid) / half for axis, mid, half in zip((x, y, z), *frame.buttock, strict=True)]
    length = np.sqrt(q[0] ** 2 + q[1] ** 2 + q[2] ** 2)
    buttock = (length - 1.0) * frame.buttock[1].min()
    return smooth_min(smooth_min(trunk, thigh, 30.0), buttock, 34.0)


def superellipse(u: Array, v: Array, a: Array | float, b: Array | float, power: Array) -> Array:
    """First-order distance to |u/a|^p + |v/b|^p = 1."""
    s, t = np.abs(u / a) + 1e-6, np.abs(v / b) + 1e-6
    norm = (s**power + t**power) ** (1.0 / power)
    slope = np.sqrt(((s / norm) ** (power - 1.0) / a) ** 2 + ((t / norm) ** (power - 1.0) / b) ** 2)
    return np.asarray((norm - 1.0) / slope, np.float64)
