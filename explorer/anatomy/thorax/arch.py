"""The back of a thoracic vertebra: pedicles, broad laminae, coronal facets and slanting processes; left half."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.proportions import Proportions, at
from explorer.domain.body import Level
from explorer.geometry.combining import difference, smooth_max, union
from explorer.geometry.posing import Pose, posed
from explorer.geometry.primitives import capsule, ellipsoid, plate, superellipsoid, tube
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

LAMINA_HALF_MM = 2.5
"""Half of a lamina's thickness; 5 mm in one man (T11)."""

SLOPE_MIDLINE, SLOPE_SIDE = 0.50, 0.16
"""How far a lamina runs back for each millimetre down: on the midline and at the articular process (T11 of one man)."""

SPREAD_TOP, SPREAD_LOW = 0.50, 0.66
"""How far a lamina comes forward for each millimetre from the midline: at its upper and its lower edge."""

FACET_THICKNESS_MM = 4.2
"""Of an articular process in its middle."""

_FRONTAL = Pose(np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]), np.zeros(3))
_SAGITTAL = Pose(np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]), np.zeros(3))


def pedicle(its: Proportions) -> Solid:
    """A slender oval bar from the upper half of the body back to the arch."""
    half_width, half_height = its.pedicle_half
    angle = np.radians(size("thoracic-pedicle-convergence", its.level))
    way, across = at(np.sin(angle), np.cos(angle), 0.0), at(np.cos(angle), -np.sin(angle), 0.0)
    line = [its.pedicle - 12.0 * way, its.pedicle - 4.0 * way, its.pedicle, its.pedicle + 4.5 * way - at(0, 0, 0.5)]
    flat = half_width / half_height
    return tube(
        line,
        np.array([1.0, 1.04, 1.0, 0.98]) * half_height,
        flatten=np.array([1.1, 1.1, 1.0, 1.15]) * flat,
        flatten_along=across,
        pieces=8,
    )


def lamina(its: Proportions) -> Solid:
    """A broad plate from the midline to the articular processes, leaning back as it goes down."""
    top, low = its.lamina_upper[2], its.lamina_lower[2]
    side = its.superior_facet.origin[0]
    start = its.lamina_upper[1] + LAMINA_HALF_MM - 1.2

    def surface(x: Values, z: Values) -> Values:
        out = np.sqrt(x * x + 3.0) - np.sqrt(3.0)
        beside = np.clip(out / (side + 2.0), 0.0, 1.2)
        slope = SLOPE_MIDLINE + (SLOPE_SIDE - SLOPE_MIDLINE) * beside
        down = np.clip((top - z) / (top - low), -0.6, 1.2)
        flare = SPREAD_TOP + (SPREAD_LOW - SPREAD_TOP) * np.maximum(down, 0.0) * np.exp(-out / 14.0)
        return np.asarray(start + slope * (top - z) - flare * out * 0.9)

    left = [
        (0.30 * side, top + 4.0),
        (0.62 * side, top + 8.5),
        (side + 2.6, top + 8.5),
        (side + 3.4, top + 1.0),
        (side + 1.6, top - 6.5),
        (side + 2.6, 0.6 * low),
        (side + 2.0, low + 2.0),
        (0.45 * side, low + 0.5),
        (0.0, low + 2.5),
    ]
    right = [(-x, z) for x, z in reversed(left[:-1])]
    return plate([*left, *right, (0.0, top + 0.5)], surface, LAMINA_HALF_MM, frame=_FRONTAL, rounding=3.0)


def _tongue(facet: Pose, level: Level, way: float, reach: float) -> Solid:
    """A rounded plate in front of (way -1) or behind (1) the plane of a facet, longer by ``reach`` than the facet."""
    half_width, half_height = 0.5 * size("thoracic-facet-width", level), 0.5 * size("thoracic-facet-height", level)
    middle = at(0.0, way * 0.5 * FACET_THICKNESS_MM, way * reach)
    return posed(
        superellipsoid(middle, at(half_width + 0.6, 0.5 * FACET_THICKNESS_MM, half_height + 1.0 + reach), (3.0, 3.4)),
        facet,
    )


def superior_process(its: Proportions) -> Solid:
    """An upright plate on the junction of pedicle and lamina; its facet looks back, a little up and outwards."""
    return _tongue(its.superior_facet, its.level, -1.0, 2.2)


def inferior_process(its: Proportions, facet_below: Pose, gap: float) -> Solid:
    """The lower corner of the lamina, behind the superior facet of the next vertebra, whose pose is given here."""
    behind = Pose(facet_below.rotation, facet_below.to_world(at(0.0, gap, 0.0)))
    tongue = _tongue(behind, its.level, 1.0, 1.0)
    return posed(tongue, Pose(np.eye(3), at(-1.2, 0.0, 0.0)))


def transverse_process(its: Proportions) -> Solid:
    """A stout club, out and back from the junction of pedicle and lamina, with a costal facet down to T10."""
    root = at(its.pedicle[0] + 0.5, its.roof - 5.0, its.pedicle[2] - 1.0)
    tip = its.transverse_tip - at(4.4, 3.0, 0.0)
    middle = 0.5 * (root + tip) + at(0.6, -0.6, 0.0)
    bar = tube(
        [root, middle, tip], [6.6, 5.7, 5.6], flatten=[0.8, 0.76, 0.78], flatten_along=(0.0, -0.6, 0.8), pieces=10
    )
    knob = capsule(tip + at(-1.0, 2.0, 2.4), tip + at(-0.8, -1.2, -1.6), 2.4, 2.7)
    bone = union(bar, knob, blend=6.0)
    if its.level is Level.T11:
        return bone
    costal = its.transverse_tip + at(-1.5, -7.2, 0.5)
    return difference(bone, ellipsoid(costal, (4.6, 4.0, 4.6)), blend=1.2)


def spinous_process(its: Proportions) -> Solid:
    """A long, three-sided process that slants down behind the next vertebra; at T11 short, nearly a blade."""
    root, end_up, end_low = its.lamina_upper + at(0, 1.5, 0.5), its.spinous_upper, its.spinous_lower
    foot = its.lamina_lower + at(0.0, 0.5, 1.0)

    def between(a: Values, b: Values, share: float, lift: float = 0.0) -> tuple[float, float]:
        point = a + share * (b - a)
        return (float(point[1]), float(point[2] + lift))

    upper = [between(root, end_up, share, lift) for share, lift in ((0.0, 0.0), (0.35, 1.2), (0.7, 0.9), (0.93, 0.0))]
    back = [between(end_up, end_low, share) for share in (0.3, 0.75)]
    lower = [between(end_low, foot, share, lift) for share, lift in ((0.12, 0.2), (0.4, 0.6), (0.7, 0.8), (1.0, 0.0))]
    start, length = float(root[1]), float(end_up[1] - root[1])
    slant = float((end_up[2] - root[2]) / length)

    def half_thickness(y: Values, z: Values) -> Values:
        share = np.clip((y - start) / length, 0.0, 1.0)
        below = np.clip((root[2] + slant * (y - start) - z) / 11.0, 0.0, 1.0)
        return np.asarray(1.3 + 0.5 * share + (1.9 - 0.7 * share) * below)

    blade = plate([*upper, *back, *lower], lambda y, _z: 0.0 * y, half_thickness, frame=_SAGITTAL, rounding=4.0)
    tip = capsule(
        0.75 * end_up + 0.25 * end_low - at(0, 3.0, 0), 0.25 * end_up + 0.75 * end_low - at(0, 2.8, 0), 1.9, 2.4
    )
    return union(blade, tip, blend=4.0)


def canal(its: Proportions) -> Solid:
    """What is cut out last: a nearly round prism from the back of the body to the laminae."""
    front, back = its.wall - 0.3, its.roof - 0.2
    middle, half_depth = 0.5 * (front + back), 0.5 * (back - front)

    def distance(points: Points) -> Distances:
        across, along = points[:, 0] / (its.half_canal + 0.1), (points[:, 1] - middle) / half_depth
        share = np.maximum((np.abs(across) ** 2.3 + np.abs(along) ** 2.3) ** (1.0 / 2.3), 1e-6)
        return smooth_max((share - 1.0) * min(its.half_canal, half_depth), front - points[:, 1], 1.0)

    return Solid(distance, box([-its.half_canal - 0.5, front - 0.5, -70.0], [its.half_canal + 0.5, back + 0.5, 70.0]))
