"""The back of a vertebra: pedicles, pars, laminae, spinous and transverse processes, and the canal between them.

All are solids in the vertebra's own frame, of its left half (x >= 0); mirroring comes last.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions, at, own_facet_frame, segment_below
from explorer.domain.body import Level
from explorer.geometry.combining import smooth_max, union
from explorer.geometry.posing import Pose, posed
from explorer.geometry.primitives import Height, capsule, ellipsoid, plate, tube
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

LAMINA_RISE = 0.32
"""By how much the upper edge of a lamina climbs from the midline to the superior articular process."""


def pedicle(its: Proportions) -> Solid:
    """A short elliptic bar from inside the body back to the arch, narrowest at its isthmus."""
    half_width, half_height = its.pedicle_half
    angle = np.radians(size("pedicle-convergence", its.level))
    way = at(np.sin(angle), np.cos(angle), 0.0)
    across = at(np.cos(angle), -np.sin(angle), 0.0)
    front = min(its.pedicle[1] - 4.0, 13.0)
    line = [its.pedicle - front * way, its.pedicle - 4.0 * way, its.pedicle, its.pedicle + 4.5 * way]
    flat = half_width * np.cos(angle) / half_height
    return tube(
        line,
        np.array([1.02, 1.03, 1.02, 1.03]) * half_height,
        flatten=np.array([1.05, 1.1, 1.05, 1.05]) * flat,
        flatten_along=across,
        pieces=8,
    )


def pars(its: Proportions) -> Solid:
    """The bridge between the upper and the lower articular process, on which the lamina hangs."""
    radius = np.array([4.6, 4.2, 4.3])
    start = its.pedicle + at(-0.5, 8.0, -0.5)
    middle = its.pars - at(3.6, 0.5, 0.0)
    joint = own_facet_frame(its.level, segment_below(its.level))
    end = joint.to_world(at(_inferior_axis(its.level)[0] + 1.5, -0.3, 7.0))
    return tube([start, middle, end], radius, flatten=[0.95, 0.8, 0.85], flatten_along=(0.0, 0.8, 0.6), pieces=8)


def _inferior_axis(level: Level) -> tuple[float, float, float]:
    """Of the inferior articular process, in the joint's frame: x of its axis, half thickness, half width (mm)."""
    segment = segment_below(level)
    half_width = 0.5 * size("facet-joint-width", segment) - 1.0
    half_thickness = 3.4 + 0.1 * (half_width - 5.0)
    return 0.5 * size("facet-gap", segment) + half_thickness, half_thickness, half_width


def inferior_process(its: Proportions) -> Solid:
    """The inferior articular process: a flattened tongue whose convex front faces the next vertebra's process."""
    segment = segment_below(its.level)
    axis, half_thickness, half_width = _inferior_axis(its.level)
    half = 0.5 * size("facet-joint-height", segment)
    nodes = np.array([[axis + 0.8, 0.0, half], [axis, -0.9, 2.0], [axis + 0.3, -0.9, 3.6 - half]])
    radii = np.array([half_width - 1.2, half_width, 3.6])
    joint = own_facet_frame(its.level, segment)
    flat = half_thickness / half_width * np.array([1.1, 1.0, 1.2])
    return posed(tube(nodes, radii, flatten=flat, flatten_along=(1, 0, 0), pieces=8), joint)


def lamina_surface(its: Proportions) -> Height:
    """The middle of the lamina's thickness: y (mm) at x and z of the vertebra's own frame."""
    slope = np.tan(np.radians(size("lamina-slope", its.level)))
    bridge = its.pars - at(3.6, 0.5, 0.0)

    def keel(z: Values) -> Values:
        return np.asarray(
            its.lamina_upper[1] + 0.06 * size("lamina-thickness", its.level) + slope * (its.lamina_upper[2] - z)
        )

    spread = float((keel(np.array([bridge[2]]))[0] - bridge[1]) / bridge[0])
    return lambda x, z: keel(z) - spread * (np.sqrt(x * x + 4.0) - 2.0)


def lamina_crest(its: Proportions, x: Values) -> Values:
    """Upper edge of the lamina: z (mm) at x, own frame; it rises towards the superior articular process."""
    return np.asarray(its.lamina_upper[2] + LAMINA_RISE * np.abs(x))


def lamina(its: Proportions) -> Solid:
    """A leaning, V-shaped plate from the midline to the pars."""
    half = 0.5 * size("lamina-thickness", its.level)
    reach, top, bottom = its.pars[0] - 1.0, its.lamina_upper[2], its.lamina_lower[2]
    joint = own_facet_frame(its.level, segment_below(its.level)).origin
    lowest, foot = joint[2] - 3.0, min(reach, joint[0] - 4.5)
    corner = [(reach, top + LAMINA_RISE * reach), (foot, lowest), (0.62 * foot, lowest), (0.18 * reach, bottom + 2.5)]
    left = [*corner, (0.0, bottom + 1.0)]
    right = [(-x, z) for x, z in reversed(corner)]
    outline = [*left, *right, (0.0, top + 1.0)]
    frame = Pose(np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]), np.zeros(3))
    return plate(outline, lamina_surface(its), half, frame=frame, rounding=4.0)


def spinous_process(its: Proportions) -> Solid:
    """The hatchet behind: a plate between two edges, thicker below, with a thick rounded border at its end."""
    start, end = its.lamina_upper[1] + 1.0, its.spinous_upper[1]
    top, bottom = its.spinous_upper[2], its.spinous_lower[2]
    root_top, root_bottom = its.lamina_upper[2] - 1.5, its.lamina_lower[2]
    length = end - start

    def along(share: float, z: float) -> tuple[float, float]:
        return (start + share * length, z)

    upper = [along(0.0, root_top + 0.5), along(0.35, 0.55 * root_top + 0.45 * top), along(0.75, top + 0.8)]
    back = [along(0.95, top - 0.6), along(1.02, 0.45 * top + 0.55 * bottom), along(0.99, bottom + 2.2)]
    lower = [along(0.86, bottom - 0.3), along(0.6, bottom + 0.8), along(0.36, bottom + 0.45 * (root_bottom - bottom))]
    root = (its.lamina_lower[1] - 1.5, root_bottom + 1.0)

    def half_thickness(y: Values, z: Values) -> Values:
        share = np.clip((y - start) / length, 0.0, 1.0)
        down = np.clip((root_top + share * (top - root_top) - z) / (top - bottom), 0.0, 1.0) ** 1.5
        return np.asarray((1.4 + 1.0 * share) + (2.0 - 0.4 * share) * down)

    frame = Pose(np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]), np.zeros(3))
    blade = plate([*upper, *back, *lower, root], lambda y, _z: 0.0 * y, half_thickness, frame=frame, rounding=5.0)
    rim = tube(
        [at(0.0, end - 4.4, top - 2.4), at(0.0, end - 2.8, 0.5 * (top + bottom)), at(0.0, end - 3.9, bottom + 3.7)],
        [2.4, 3.1, 3.8],
        flatten=[0.95, 1.05, 1.05],
        flatten_along=(1, 0, 0),
        pieces=8,
    )
    return union(blade, rim, blend=4.0)


_TRANSVERSE = {
    Level.L1: ((5.4, 4.2, 4.1, 3.0), (0.85, 0.7, 0.56, 0.6)),
    Level.L2: ((5.6, 4.4, 4.7, 3.6), (0.8, 0.62, 0.46, 0.5)),
    Level.L3: ((5.8, 4.6, 5.2, 4.0), (0.75, 0.56, 0.42, 0.46)),
    Level.L4: ((5.8, 4.8, 4.6, 3.3), (0.8, 0.64, 0.52, 0.56)),
    Level.L5: ((7.6, 6.6, 5.8, 4.2), (0.95, 0.85, 0.75, 0.75)),
}
"""Half height (mm) from root to tip, and thickness as a share of it: L3's are flat and long, L5's massive."""


def transverse_process(its: Proportions) -> Solid:
    """From the junction of pedicle and lamina outwards and back; on T12, only three tubercles."""
    if its.level is Level.T12:
        return _thoracic_tubercles(its)
    radii, flat = _TRANSVERSE[its.level]
    deep = at(-3.0, -4.0, -0.5) if its.level is Level.L5 else at(-1.0, 4.5, 0.0)
    root, tip = its.pedicle + deep, its.transverse_tip - at(0.75, 0.45, 0.0) * radii[-1]
    bend = at(0.0, -1.6, 0.3)
    nodes = [root, root + 0.36 * (tip - root) + bend, root + 0.72 * (tip - root) + bend, tip]
    bar = tube(nodes, radii, flatten=flat, flatten_along=(-0.5, 0.86, 0.0), pieces=12)
    accessory = its.groove + at(-1.0, 3.0, -7.0)
    return union(bar, capsule(accessory + at(-1.5, -2.0, 1.5), accessory, 3.0, 1.9), blend=3.0)


def _thoracic_tubercles(its: Proportions) -> Solid:
    """T12: lateral, superior (mammillary) and inferior (accessory) tubercle instead of a transverse process."""
    tip, root = its.transverse_tip, its.pedicle + at(0.5, 8.0, 0.0)
    lateral = capsule(root, tip - at(3.0, 0.5, 0.0), 6.0, 3.0)
    superior = capsule(root, tip + at(-6.0, 1.5, 5.0), 5.5, 2.6)
    inferior = capsule(root, tip + at(-6.0, -0.5, -6.5), 5.5, 2.6)
    return union(lateral, superior, inferior, blend=5.0)


def thoracic_superior_process(its: Proportions) -> Solid:
    """T12's upper process: a thin, upright plate that faces back, as in the chest."""
    foot = its.pedicle + at(-1.5, 7.0, 2.0)
    tip = its.superior_tip + at(0.0, -0.5, -4.0)
    return tube([foot, 0.5 * (foot + tip) + at(0.0, 1.0, 0.0), tip], [5.4, 5.0, 4.6], flatten=[0.8, 0.55, 0.5],
                flatten_along=(0.15, 1.0, -0.15), pieces=8)  # fmt: skip


def mammillary_process(joint: Pose, half_width: float) -> Solid:
    """The knob on the back edge of a superior articular process."""
    reach = at(-3.6, -(half_width + 0.6), -0.5)
    return ellipsoid(joint.to_world(reach), (3.3, 3.4, 5.2))


_FULLNESS = {Level.T12: 0.66, Level.L1: 0.62, Level.L2: 0.58, Level.L3: 0.53, Level.L4: 0.47, Level.L5: 0.42}
"""How far back (share of its depth) the canal keeps its full width: oval above, a triangle at L5."""


def canal(its: Proportions) -> Solid:
    """What is cut out last: a prism from the back of the body to the laminae, with rounded corners."""
    front, back = its.wall - 0.4, its.roof - 0.3
    shoulder = front + _FULLNESS[its.level] * (back - front)
    slant = np.array([back - shoulder, its.half_canal]) / np.hypot(back - shoulder, its.half_canal)
    reach = 1.12 * its.half_canal

    def distance(points: Points) -> Distances:
        x, y = points[:, 0], points[:, 1]
        side = x - its.half_canal - 0.6
        roof = (x - reach) * slant[0] + (y - shoulder + 0.12 * (back - shoulder)) * slant[1]
        return smooth_max(smooth_max(side, roof, 5.0), front - y, 3.0)

    return Solid(distance, box([-reach, front, -80.0], [reach, back + 2.0, 80.0]))


def bony_ring(its: Proportions) -> Solid:
    """Laminae, pars and inferior processes as one: what the next vertebra below must fit (left half)."""
    bones = union(lamina(its), pars(its), blend=4.0)
    return union(bones, inferior_process(its), blend=3.5)
