"""The wing of the ilium: a thin, flaring, S-bent blade between its named spines, thick along the crest.

The blade is drawn in its own frame: u from the front to the back spine, v up, w outward. Its outline runs through the
landmarks (spines, top of the crest, greater notch) in simple arcs; its thickness is a fossa of paper-thin bone from
which crest, iliac pillar and sacral end swell, so that every figure here is one that can be read on a dry bone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.pelvis.frames import iliac_frame, in_ilium
from explorer.anatomy.pelvis.landmarks import hip_points
from explorer.anatomy.sizes import size
from explorer.geometry.combining import smooth_max, union
from explorer.geometry.curves import sampled
from explorer.geometry.posing import Pose, posed, turn
from explorer.geometry.primitives import distance_to_polygon, ellipsoid, tube
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

WING = Pose(np.array([[-0.62, 0.0, 0.785], [0.785, 0.0, 0.62], [0.0, 1.0, 0.0]]), np.array([83.8, -19.0, -72.4]))
"""Frame of the wing in the iliac frame: u runs from the ASIS to the PSIS, v up, w outward."""

_CREST_POWER = 1.75
"""How the crest falls from its top to the PSIS: 1 would be a straight line, 2 a parabola (BodyParts3D man)."""

_CREST_ROUNDNESS = 1.85
"""Exponent of the superellipse in which the crest rises from the ASIS to its top: 2 is an ellipse (same man)."""

_CORNER_MM = 4.5
"""The outline is smoothed over this length, which rounds the spines."""

_EDGE_MM = 5.5
"""Rounding of the blade's edge: inner and outer lip of the crest keep a flat strip between them."""


@dataclass(frozen=True)
class Swelling:
    """Where the blade is thicker: half of the added thickness and the reach of it, mm, around a point or a line."""

    start: tuple[float, float]
    end: tuple[float, float]
    half_mm: float
    reach_mm: float
    outward: float = 0.0
    """Share of it that goes to the outer face only."""

    def at(self, u: Values, v: Values) -> Values:
        """Added half thickness (n,) mm at (n,) u and v."""
        du, dv = self.end[0] - self.start[0], self.end[1] - self.start[1]
        length2 = max(du * du + dv * dv, 1e-9)
        share = np.clip(((u - self.start[0]) * du + (v - self.start[1]) * dv) / length2, 0.0, 1.0)
        off2 = (u - self.start[0] - share * du) ** 2 + (v - self.start[1] - share * dv) ** 2
        return np.asarray(self.half_mm * np.exp(-off2 / self.reach_mm**2))


_SWELLINGS = (
    Swelling((-61.0, 110.0), (-52.0, 121.0), 3.0, 15.0, outward=0.6),  # iliac tubercle, on the outer lip
    Swelling((-48.0, 112.0), (-30.0, 62.0), 1.6, 14.0, outward=0.6),  # iliac pillar, from the tubercle to the socket
    Swelling((-74.0, 84.0), (-62.0, 108.0), 1.6, 12.0),  # anterior superior spine and the crest behind it
    Swelling((-70.0, 78.0), (-44.0, 50.0), 2.2, 10.0),  # front border, between the anterior spines
    Swelling((68.0, 98.0), (32.0, 126.0), 2.4, 15.0),  # posterior superior spine and the crest before it
    Swelling(
        (42.0, 100.0), (44.0, 62.0), 5.6, 20.0, outward=0.3
    ),  # sacral end, behind and around the auricular surface
)


@cache
def _mark(name: str) -> tuple[float, float]:
    """A landmark of the hip bone in the blade's plane: u, v in mm."""
    u, v, _ = WING.to_local(iliac_frame().to_local(hip_points()[f"{name}-left"]))
    return float(u), float(v)


def _rise(value: Values, width: float) -> Values:
    """0 to 1 around zero, smoothly, over about twice the width."""
    return np.asarray(0.5 + 0.5 * np.tanh(value / width))


def _beyond(value: Values, width: float) -> Values:
    """How far a value lies above zero, with a soft start (softplus)."""
    return np.asarray(width * np.logaddexp(0.0, value / width))


def mid_surface(u: Values, v: Values) -> Values:
    """How far out the middle of the blade lies: it flares upwards, is S-bent, and both ends turn in."""
    return np.asarray(
        0.25 * (v - 84.0)
        - 0.16 * _beyond(v - 118.0, 8.0)
        - 4.0 * np.sin(np.pi * u / 48.0)
        - 0.4 * _beyond(-52.0 - u, 4.0)
        - 0.17 * _beyond(76.0 - v, 8.0)
        - 0.38 * _beyond(u - 58.0, 5.0)
    )


def half_thickness(u: Values, v: Values, inside: Values) -> Values:
    """Half of the blade's thickness (n,) mm, ``inside`` mm from its edge: thin fossa, thick borders."""
    crest = size("iliac-crest-thickness") * 0.5 - 1.0
    lip = _rise(v - 74.0, 12.0) * (crest - 1.5) * np.exp(-((np.maximum(inside - 3.0, 0.0) / 8.0) ** 2))
    thick = 0.5 * size("iliac-fossa-thickness") + lip + 0.24 * _beyond(72.0 - v, 6.0) * _rise(v - 36.0, 9.0)
    thick = thick + 2.4 * _rise(u - 30.0, 14.0)
    for one in _SWELLINGS:
        thick = thick + one.at(u, v)
    return np.asarray(12.0 - _beyond(12.0 - thick, 2.0))


def outward_shift(u: Values, v: Values) -> Values:
    """How much further out the middle lies where a swelling bulges to the outer face only (n,) mm."""
    return np.asarray(sum(one.outward * one.at(u, v) for one in _SWELLINGS))


def _bowed(start: tuple[float, float], end: tuple[float, float], sag_mm: float, count: int = 8) -> Points:
    """An arc from one point to before the next, (count, 2), bowed to the right of its way by a sagitta."""
    a, b = np.asarray(start), np.asarray(end)
    way = (b - a) / np.sqrt(((b - a) ** 2).sum())
    share = np.linspace(0.0, 1.0, count, endpoint=False)[:, None]
    return np.asarray(a + share * (b - a) + 4.0 * sag_mm * share * (1.0 - share) * np.array([way[1], -way[0]]))


def _crest_line() -> Points:
    """The crest: a quarter of a superellipse from the ASIS up to its top, then falling ever faster to the PSIS."""
    (u0, v0), (u1, v1), (u2, v2) = _mark("asis"), _mark("iliac-crest-top"), _mark("psis")
    turned = np.linspace(0.0, 0.5 * np.pi, 14, endpoint=False)
    across, up = (np.abs(one) ** (2.0 / _CREST_ROUNDNESS) for one in (np.cos(turned), np.sin(turned)))
    front = np.column_stack([u1 + (u0 - u1) * across, v0 + (v1 - v0) * up])
    share = np.linspace(0.0, 1.0, 16)
    back = np.column_stack([u1 + (u2 - u1) * share, v1 + (v2 - v1) * share**_CREST_POWER])
    return np.vstack([front, back[:-1]])


@cache
def border() -> Points:
    """The outline of the blade, (n, 2) u and v, against the clock from the ASIS over the crest."""
    from scipy.ndimage import gaussian_filter1d

    asis, aiis, notch = _mark("asis"), _mark("aiis"), _mark("greater-sciatic-notch-apex")
    psis, piis = _mark("psis"), _mark("piis")
    into_socket = (0.0, notch[1] - 30.0)
    parts = [
        _crest_line(),
        _bowed(psis, piis, -4.5),
        _bowed(piis, notch, -3.5),
        _bowed(notch, into_socket, 1.0),
        _bowed(into_socket, aiis, 2.0),
        _bowed(aiis, asis, -6.5),
    ]
    closed = np.vstack([*parts, parts[0][:1]])
    lengths = np.concatenate([[0.0], np.cumsum(np.sqrt((np.diff(closed, axis=0) ** 2).sum(axis=1)))])
    at = np.arange(0.0, lengths[-1], 1.0)
    even = np.column_stack([np.interp(at, lengths, closed[:, axis]) for axis in (0, 1)])
    return np.asarray(gaussian_filter1d(even, _CORNER_MM, axis=0, mode="wrap")[::5])


_GLUTEAL_LINES = (
    ((50.0, 116.0), (40.0, 92.0), (34.0, 60.0)),
    ((-68.0, 98.0), (-40.0, 108.0), (-4.0, 103.0), (20.0, 84.0), (27.0, 56.0)),
    ((-62.0, 70.0), (-36.0, 66.0), (-8.0, 60.0), (16.0, 50.0)),
)
"""Courses (u, v) of the posterior, anterior and inferior gluteal lines, mm; as texts of anatomy describe them."""

_GLUTEAL_LINE_MM = 0.6


def _gluteal_ridges(u: Values, v: Values) -> Values:
    """Height (n,) mm of the faint lines on the outer face, from which the three gluteal muscles part."""
    far = np.full_like(u, np.inf)
    for line in _GLUTEAL_LINES:
        for start, end in pairwise(sampled(np.array(line), 9)):
            du, dv = end - start
            share = np.clip(((u - start[0]) * du + (v - start[1]) * dv) / (du * du + dv * dv), 0.0, 1.0)
            far = np.minimum(far, (u - start[0] - share * du) ** 2 + (v - start[1] - share * dv) ** 2)
    return np.asarray(_GLUTEAL_LINE_MM * np.exp(-far / 2.5**2))


def blade() -> Solid:
    """The blade with its crest, in the iliac frame."""
    corners = border()

    def distance(points: Points) -> Distances:
        u, v, w = points.T
        mid = mid_surface(u, v)
        slope2 = (mid_surface(u + 0.1, v) - mid) ** 2 + (mid_surface(u, v + 0.1) - mid) ** 2
        edge = distance_to_polygon(points[:, :2], corners)
        off = w - mid - outward_shift(u, v)
        half = half_thickness(u, v, -edge)
        near = np.flatnonzero((off > 0.0) & (off < half + 4.0))
        half[near] += _gluteal_ridges(u[near], v[near])
        thick = np.abs(off) / np.sqrt(1.0 + 100.0 * slope2) - half
        return np.asarray(smooth_max(thick, edge, _EDGE_MM))

    low, high = corners.min(axis=0), corners.max(axis=0)
    return posed(Solid(distance, box([*low, -70.0], [*high, 45.0])), WING)


# x, y, z, radius in the acetabular frame: from the body of the ilium along the arcuate line to the auricular surface.
_ARCUATE = np.array([(69, 2, 40, 9), (62.5, 14, 52, 8.5), (55, 33, 62, 9), (51, 49, 71, 7.5)], dtype=float)
# The AIIS is an oblong rough area that points down to the rim of the socket.
_AIIS = np.array([(97, -23, 54, 5.5), (94.5, -24, 44, 6.5), (90, -19.5, 32, 8)], dtype=float)


def iliac_wing() -> Solid:
    """The whole ilium but for the walls of the socket, in the iliac frame."""
    body = ellipsoid(in_ilium((82.0, 1.0, 35.0)), (13.5, 31.0, 20.0), turn(yaw=33.0))
    arcuate = tube(in_ilium(_ARCUATE[:, :3]), _ARCUATE[:, 3], pieces=10)
    aiis = tube(in_ilium(_AIIS[:, :3]), _AIIS[:, 3], pieces=6)
    root = ellipsoid(in_ilium((74.0, 7.0, 26.0)), (18.0, 25.0, 17.0))
    return union(union(blade(), body, root, arcuate, blend=11.0), aiis, blend=8.0)
