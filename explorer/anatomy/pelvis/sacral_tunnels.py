"""The ways that nerves take through the sacrum: its canal with the hiatus, and four pairs of foramina.

All are written in the plate frame (x left, s down the chord, w towards the back; mm).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.pelvis.sacral_back import back, line
from explorer.anatomy.pelvis.sacral_plate import FUSIONS, front, plate_frame
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import smooth_max, union
from explorer.geometry.posing import posed
from explorer.geometry.primitives import capsule, tube
from explorer.geometry.solid import Points, Solid, box

Values = NDArray[np.float64]

FORAMINA = ("s1", "s2", "s3", "s4")

# w of the back of the bodies, w of the roof on the midline, and half the width of the floor, each over s.
_FLOOR = line(
    (-8, 34), (5, 33.4), (14, 31), (26, 29.8), (41.6, 30.5), (60.7, 29.2), (72, 26.4), (80, 23.4), (90, 18.2),
    (97, 13.0), (104, 7.0), (111, 1.8), (118, -3),
)  # fmt: skip
_ROOF = line(
    (-8, 50), (10, 46), (18, 43), (26, 41.6), (41.6, 41.2), (55, 38.8), (65, 35.4), (75, 31.6), (84, 27.4), (91, 23.4),
    (98, 18.4), (106, 11), (118, -1),
)  # fmt: skip
_HALF_WIDTH = line((-8, 17), (13, 15.2), (26, 14), (41.6, 12.4), (60.7, 10.2), (80, 8.0), (95.6, 6.2), (118, 4.5))
_HIATUS_APEX_S = 98.0

# Of each foramen: x in front and behind, s behind less s in front, half widths of the pelvic opening across and along,
# of the dorsal one, and of the way from the canal.
_OPENINGS = {
    "s1": (23.0, 23.7, 4.5, (6.5, 6.9), (3.85, 5.2), 4.6),
    "s2": (20.8, 21.0, 4.0, (5.5, 5.7), (3.8, 4.5), 4.0),
    "s3": (18.4, 19.0, 3.5, (5.0, 5.2), (3.9, 4.4), 3.6),
    "s4": (15.8, 16.2, 3.0, (3.8, 3.9), (3.1, 3.4), 2.9),
}
_ROOT_ENTERS = 0.58
"""Where on its way from the pelvic to the dorsal opening a foramen takes up its root from the canal."""
_GUTTER_MM = (15.0, 13.0, 11.0, 8.0)
"""How far the groove of each ventral ramus runs out over the lateral mass."""


def sacral_canal() -> Solid:
    """The triangular canal down to the hiatus, where it opens backwards between the cornua; sacral frame."""
    return posed(Solid(_in_canal, box((-18.0, -8.0, -6.0), (18.0, 118.0, 60.0)), symmetric=True), plate_frame())


def _in_canal(points: Points) -> Values:
    x, s, w = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    floor, half = _FLOOR(s), _HALF_WIDTH(s)
    roof, open_ = _ROOF(s), _hiatus_half(s)
    slope = (roof - floor) / half
    lateral = (w - roof + slope * (x - 1.5)) / np.sqrt(1.0 + slope**2)
    under = smooth_max(lateral, 0.85 * (w - roof), 2.0)
    behind = np.where(open_ > 0.0, smooth_max(x - open_, floor - w, 1.5), under)
    closed = smooth_max(floor + 0.012 * x * x - w, under, 3.0)
    return np.minimum(closed, np.where(s > _HIATUS_APEX_S, behind, closed))


def _hiatus_half(s: Values) -> Values:
    """Half of the width of the hiatus: an arch that widens downwards from its apex."""
    down = np.maximum(s - _HIATUS_APEX_S, 0.0)
    widest = 0.5 * size("intercornual-distance") - 1.9
    return np.asarray(widest * np.sqrt(1.0 - np.exp(-down / 3.0)))


def hiatus_apex() -> Point:
    """The lower edge of the canal's roof on the midline, (3,), sacral frame."""
    s = np.array([_HIATUS_APEX_S])
    roof, face = _ROOF(s)[0], back(np.zeros(1), s)[0]
    return plate_frame().to_world([0.0, _HIATUS_APEX_S, 0.5 * (roof + face)])


def hiatus_base() -> Point:
    """Where the floor of the hiatus ends, its published length below the apex, (3,), sacral frame."""
    s = np.arange(_HIATUS_APEX_S, 118.0, 0.02)
    floor = plate_frame().to_world(np.stack([np.zeros_like(s), s, _FLOOR(s)], axis=1))
    far = np.sqrt(((floor - hiatus_apex()) ** 2).sum(axis=1))
    return np.asarray(floor[np.abs(far - size("sacral-hiatus-length")).argmin()])


def canal_line() -> Points:
    """Middle of the canal from S1 to the apex of the hiatus, (n, 3), sacral frame."""
    s = np.linspace(14.0, _HIATUS_APEX_S, 24)
    w = _FLOOR(s) + 0.42 * (_ROOF(s) - _FLOOR(s))
    return plate_frame().to_world(np.stack([np.zeros_like(s), s, w], axis=1))


def foramen_ends(one: str) -> tuple[Point, Point]:
    """Middle of the pelvic and of the dorsal opening of a left foramen, in the plate frame."""
    x_front, x_back, drop, *_ = _OPENINGS[one]
    s = FUSIONS[FORAMINA.index(one)]
    w_front = front(np.array([x_front]), np.array([s]))[0]
    w_back = back(np.array([x_back]), np.array([s + drop]))[0]
    return np.array([x_front, s, w_front]), np.array([x_back, s + drop, w_back])


def sacral_foramina() -> list[Solid]:
    """Four left tunnels from the pelvic to the dorsal face, each joined to the canal; sacral frame."""
    return [posed(_foramen(one), plate_frame()) for one in FORAMINA]


def _foramen(one: str) -> Solid:
    *_, pelvic, dorsal, root = _OPENINGS[one]
    start, end = foramen_ends(one)
    middle = start + 0.5 * (end - start)
    way = (end - start) / np.sqrt(((end - start) ** 2).sum())
    mouth = start - 7.0 * way + np.array([2.5, 0.5, 0.0])
    inner = 0.5 * (pelvic[0] + dorsal[0]) + 0.3
    aside = (1.0, 0.0, 0.0)
    wide, small = pelvic[0] / pelvic[1], dorsal[0] / dorsal[1]
    nodes, radii = [mouth, start, middle], [pelvic[1] + 2.2, pelvic[1], inner]
    shaft = tube(nodes, radii, flatten=[0.95, wide, 1.0], flatten_along=aside, pieces=6)
    nodes, radii = [middle, end - 1.5 * way, end + 9.0 * way], [inner, dorsal[1], dorsal[1] + 1.5]
    outlet = tube(nodes, radii, flatten=[1.0, small, 0.85], flatten_along=aside, pieces=6)
    return union(shaft, outlet, capsule(*root_way(one), root - 0.4, root), _gutter(one), blend=2.5)


def root_way(one: str) -> tuple[Point, Point]:
    """From the canal into the middle of a left foramen: how a sacral nerve root gets there; plate frame."""
    start, end = foramen_ends(one)
    middle, root = start + _ROOT_ENTERS * (end - start), _OPENINGS[one][-1]
    s = middle[1] - 6.0
    return np.array([0.5 * float(_HALF_WIDTH(s)), s, float(_FLOOR(s)) + root + 0.6]), middle


def _gutter(one: str) -> Solid:
    """The groove in which the ventral ramus leaves sideways over the lateral mass."""
    *_, pelvic, _, _ = _OPENINGS[one]
    index = FORAMINA.index(one)
    x0, s0 = foramen_ends(one)[0][:2]
    share = np.linspace(0.0, 1.0, 5)
    x, s = x0 + share * _GUTTER_MM[index], s0 + (1.0 + index) * share
    radius = pelvic[1] * (1.0 - 0.25 * share)
    depth = 4.4 * (1.0 - share) - 1.0 * share
    w = front(x, s) - radius + depth
    return tube(np.stack([x, s, w], axis=1), radius, pieces=8)
