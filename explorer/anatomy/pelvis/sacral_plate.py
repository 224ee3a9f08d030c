"""The sacrum as a curved plate: its pelvic face, its upper border and its outline, and what lies between the faces.

Plate frame: origin at the promontory; x left, s down the chord to the apex, w square to both, towards the back (mm).
Both faces are heights w over (x, s), built from named lines of the bone; x is the distance from the midline.
Levels and heights were read off the BodyParts3D man and moved to published sizes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.pelvis.endplate import promontory
from explorer.anatomy.pelvis.sacral_back import back, bump, lamina, line, rise
from explorer.anatomy.sizes import size
from explorer.geometry.combining import FAR_MM, smooth_max
from explorer.geometry.posing import Pose, turn
from explorer.geometry.primitives import distance_to_polygon
from explorer.geometry.solid import Points, Solid, box

Values = NDArray[np.float64]

FUSIONS = np.array([30.5, 53.5, 75.0, 91.5])
"""s of the four lines where the bodies have fused, at which the anterior foramina lie."""


@cache
def plate_frame() -> Pose:
    """The plate frame in the sacral frame."""
    down = turn(pitch=-size("sacral-chord-tilt"))
    return Pose(np.stack([down[:, 0], down[:, 1], down[:, 2]], axis=1), promontory())


# The pelvic face: on the midline, how far its margin comes forward of that, and where the margin is.
_FRONT = line(
    (-8, -1), (0, 0), (6, 1.5), (13, 4.3), (21, 7), (30, 9.8), (38, 13.6), (46, 17.2), (55, 19.6), (64, 19.8),
    (72, 17.8), (80, 14.6), (88, 10.4), (95, 5.2), (101, 0.4), (108, -3.6), (114, -5),
)  # fmt: skip
_FRONT_LIFT = line(
    (-8, -1), (10, -0.5), (14, 6), (18, 12), (25, 17.5), (33, 19.5), (39, 19), (46, 16.5), (55, 10.5), (64, 5),
    (72, 4), (80, 7), (88, 8.5), (94, 6), (100, 2.5), (112, 1),
)  # fmt: skip
_ALA_FALL = line((-8, 5), (8, 4.0), (14, 3.0), (21, 0), (116, 0))
"""How far the front of the ala lies behind that of the body of S1."""
_MARGIN = line((0, 60), (20, 60), (36, 54), (50, 46), (60, 42), (75, 37), (85, 33), (98, 22), (112, 9))
_RIDGE_HALF = (15.0, 13.0, 11.5, 9.5)
"""How far the transverse ridges run to either side: to the foramina."""

# The outline, from above S1 down its left border: auricular part, lateral angle, inferior lateral angle, apex.
_OUTLINE = [
    (-30, -25), (67, -25), (67, 12), (64.5, 22), (60, 32), (54.5, 40), (50, 48), (47, 55), (45, 62), (43, 69), (40, 76),
    (36.5, 84), (31.5, 91.5), (26, 96.5), (18.5, 101), (12, 103.5), (9.6, 106.5), (8.4, 108.8), (-30, 108.8),
]  # fmt: skip
_OUTLINE_ROUNDING = 6.0
_TABLE_STEP = 0.4


def front(x: Values, s: Values) -> Values:
    """W of the pelvic face at (n,) distance from the midline and (n,) s, its foramina not yet cut."""
    beside = np.maximum(x - 9.0, 0.0) / np.maximum(_MARGIN(s) - 9.0, 1.0)
    face = _FRONT(s) - _FRONT_LIFT(s) * beside * beside + _ALA_FALL(s) * np.tanh(2.6 * beside)
    for at, half in zip(FUSIONS, _RIDGE_HALF, strict=True):
        face = face - bump(s - at + 0.006 * x * x, 1.9) * rise(half - x, 2.5) * 1.3
    return np.asarray(face)


def top(x: Values, w: Values) -> Values:
    """S of the upper border: the ala, from its front edge to its tubercle; behind, the S1 lamina."""
    ala = 1.5 + 0.36 * _softened(34.0 - np.maximum(w, -12.0))
    valley = 10.5 * bump(x - 30.0, 9.5) * rise(w - 27.0, 4.0)
    ala = ala + valley - 3.5 * rise(x - 42.0, 4.0) * rise(w - 30.0, 5.0) - 2.0 * rise(x - 53.0, 5.0)
    lamina = 4.5 + 0.13 * w + (16.1 - 1.5 * bump(x, 5.0)) * rise(w - 35.5, 2.2)
    return np.asarray(ala + (lamina - ala) * rise(21.0 - x, 2.5))


def _softened(value: Values) -> Values:
    """The value where it is above zero, with a soft start."""
    return np.asarray(4.0 * np.logaddexp(0.0, value / 4.0))


def sacral_plate() -> Solid:
    """The left half of the plate in its own frame; evaluated at the distance from the midline."""

    def distance(points: Points) -> Values:
        x, s, w = np.abs(points[:, 0]), points[:, 1], points[:, 2]
        rough = np.maximum(_FRONT(s) - 17.0 - w, w - lamina(s) - 9.0)
        rough = np.maximum(rough, np.maximum(s - 115.0, np.maximum(-6.0 - s, x - 72.0)))
        total = 0.6 * rough
        near = np.flatnonzero(total < FAR_MM)
        total[near] = _close(x[near], s[near], w[near])
        return total

    return Solid(distance, box((-72.0, -6.0, -20.0), (72.0, 115.0, 62.0)), symmetric=True)


def _close(x: Values, s: Values, w: Values) -> Values:
    front_w, front_slant, back_w, back_slant, outside = _faces().at(x, s)
    thick = smooth_max((front_w - w) * front_slant, (w - back_w) * back_slant, 2.0)
    border = smooth_max(thick, outside, _OUTLINE_ROUNDING)
    rim, slant = _upper_border().at(x, w)
    return smooth_max(border, (rim - s) * slant, 6.0)


@dataclass(frozen=True, eq=False)
class _Table:
    """Smooth functions of two coordinates, looked up on a lattice (bilinearly); beyond it the edge goes on."""

    low: Values
    step: float
    values: Values

    @classmethod
    def of(
        cls, low: tuple[float, float], high: tuple[float, float], functions: Callable[[Values, Values], list[Values]]
    ) -> _Table:
        axes = [np.arange(start, end + _TABLE_STEP, _TABLE_STEP) for start, end in zip(low, high, strict=True)]
        u, v = (one.ravel() for one in np.meshgrid(*axes, indexing="ij"))
        values = np.stack([one.reshape(len(axes[0]), len(axes[1])) for one in functions(u, v)], axis=-1)
        return cls(np.array(low), _TABLE_STEP, values)

    def at(self, u: Values, v: Values) -> tuple[Values, ...]:
        count = self.values.shape
        across = np.clip((u - self.low[0]) / self.step, 0.0, count[0] - 1.001)
        along = np.clip((v - self.low[1]) / self.step, 0.0, count[1] - 1.001)
        i, j = across.astype(np.intp), along.astype(np.intp)
        a, b = (across - i)[:, None], (along - j)[:, None]
        flat = self.values.reshape(-1, count[2])
        at = i * count[1] + j
        lower = flat[at] * (1.0 - b) + flat[at + 1] * b
        upper = flat[at + count[1]] * (1.0 - b) + flat[at + count[1] + 1] * b
        return tuple((lower + a * (upper - lower)).T)


@cache
def _faces() -> _Table:
    corners = np.array(_OUTLINE, dtype=np.float64)

    def functions(x: Values, s: Values) -> list[Values]:
        outside = distance_to_polygon(np.stack([x, s], axis=1), corners)
        return [front(x, s), _slant(front, x, s), back(x, s), _slant(back, x, s), outside]

    return _Table.of((0.0, -12.0), (78.0, 122.0), functions)


@cache
def _upper_border() -> _Table:
    return _Table.of((0.0, -25.0), (78.0, 75.0), lambda x, w: [top(x, w), _slant(top, x, w)])


def _slant(height: Callable[[Values, Values], Values], u: Values, v: Values) -> Values:
    """Cosine of the slope, which turns a height above a face into a distance from it."""
    level = height(u, v)
    steep = (height(u + 0.1, v) - level) ** 2 + (height(u, v + 0.1) - level) ** 2
    return np.asarray(1.0 / np.sqrt(1.0 + 100.0 * steep))


def on_front(x: float, s: float) -> NDArray[np.float64]:
    """A point of the pelvic face, (3,), in the sacral frame."""
    return _in_sacrum(x, s, front)


def on_back(x: float, s: float) -> NDArray[np.float64]:
    """A point of the dorsal face, (3,), in the sacral frame."""
    return _in_sacrum(x, s, back)


def _in_sacrum(x: float, s: float, face: Callable[[Values, Values], Values]) -> NDArray[np.float64]:
    w = face(np.array([abs(x)]), np.array([s]))[0]
    return plate_frame().to_world([x, s, w])


def ala_top() -> NDArray[np.float64]:
    """The highest part of the left ala, its horn, (3,), in the sacral frame."""
    x, w = np.array([47.0]), np.array([41.0])
    return plate_frame().to_world([x[0], top(x, w)[0] + 0.8, w[0]])


def lamina_top() -> NDArray[np.float64]:
    """The upper edge of the S1 lamina on the midline, (3,), in the sacral frame."""
    w = np.array([43.0])
    return plate_frame().to_world([0.0, top(np.zeros(1), w)[0] + 0.4, w[0]])


def in_sacrum(points: ArrayLike) -> NDArray[np.float64]:
    """Points of the plate frame, (n, 3) or (3,), in the sacral frame."""
    return plate_frame().to_world(points)
