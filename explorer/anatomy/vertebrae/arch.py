"""The ring of a vertebra: pedicles, pars, laminae, and the canal that they enclose.

All are solids in the vertebra's own frame, of its left half (x >= 0); mirroring comes last.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.articulating import behind_joint, inferior_axis, inferior_process
from explorer.anatomy.vertebrae.proportions import Proportions, at, own_facet_frame, segment_below
from explorer.domain.body import Level
from explorer.geometry.combining import intersection, smooth_max, union
from explorer.geometry.posing import Pose
from explorer.geometry.primitives import Height, capsule, plate, tube
from explorer.geometry.solid import Distances, Points, Solid, box

Values = NDArray[np.float64]

LAMINA_RISE = 0.32
"""By how much the upper edge of a lamina climbs from the midline to the superior articular process."""

ARCH_RISE_MM = {Level.T12: 1.0, Level.L1: 4.0, Level.L2: 2.5, Level.L3: 2.5, Level.L4: 3.0, Level.L5: 6.0}
"""How far the lower border of the laminae is arched above its middle, on either side of the spinous process: there the
interlaminar window is highest (BodyParts3D man, 2 to 6)."""


def pedicle(its: Proportions) -> Solid:
    """A short elliptic bar from inside the body back to the arch, narrowest at its isthmus; its top leans inwards."""
    angle, lean = (np.radians(size(f"pedicle-{name}", its.level)) for name in ("convergence", "lean"))
    way = at(np.sin(angle), np.cos(angle), 0.0)
    across = np.cos(lean) * at(np.cos(angle), -np.sin(angle), 0.0) + at(0.0, 0.0, np.sin(lean))
    half_thickness, half_length = leaning_axes(its.pedicle_half[0] * np.cos(angle), its.pedicle_half[1], lean)
    front = min(its.pedicle[1] - 4.0, 13.0)
    line = [its.pedicle - front * way, its.pedicle - 4.0 * way, its.pedicle, its.pedicle + 4.5 * way]
    return tube(
        line,
        np.array([1.12, 1.05, 0.98, 1.03]) * half_length,
        flatten=np.array([0.88, 1.08, 1.11, 1.07]) * half_thickness / half_length,
        flatten_along=across,
        pieces=8,
    )


def leaning_axes(half_width: float, half_height: float, lean: float) -> tuple[float, float]:
    """Cross and upright half axis (mm) of an ellipse that is so wide and high although it leans (radians)."""
    total, apart = half_width**2 + half_height**2, (half_height**2 - half_width**2) / np.cos(2.0 * lean)
    return float(np.sqrt(0.5 * (total - apart))), float(np.sqrt(0.5 * (total + apart)))


def pars(its: Proportions) -> Solid:
    """The bridge between the upper and the lower articular process, on which the lamina hangs."""
    radius = np.array([4.6, 4.2, 4.3])
    start = its.pedicle + at(-0.5, 8.0, -0.5)
    middle = its.pars - at(3.6, 0.5, 0.0)
    joint = own_facet_frame(its.level, segment_below(its.level))
    end = joint.to_world(at(inferior_axis(segment_below(its.level))[0] + 1.5, -0.3, 7.0))
    return tube([start, middle, end], radius, flatten=[0.95, 0.8, 0.85], flatten_along=(0.0, 0.8, 0.6), pieces=8)


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
    lowest, foot = joint[2] - 4.5, min(reach, joint[0] - 2.5)
    corner = [(reach, top + LAMINA_RISE * reach), (foot, lowest + 1.5), (0.82 * foot, lowest + 2.5)]
    crown = bottom + ARCH_RISE_MM[its.level]
    hollow = [(0.68 * foot, 0.5 * (lowest + crown)), (0.5 * foot, crown), (0.24 * foot, crown + 0.4)]
    left = [*corner, *hollow, (0.0, bottom + 1.0)]
    right = [(-x, z) for x, z in reversed(corner)]
    outline = [*left, *right, (0.0, top + 1.0)]
    frame = Pose(np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]), np.zeros(3))
    return plate(outline, lamina_surface(its), half, frame=frame, rounding=3.0)


_FULLNESS = {Level.T12: 0.66, Level.L1: 0.62, Level.L2: 0.58, Level.L3: 0.53, Level.L4: 0.47, Level.L5: 0.42}
"""How far back (share of its depth) the canal keeps its full width: oval above, a triangle at L5."""


def canal(its: Proportions) -> Solid:
    """What is cut out last: a prism from the back of the body to the laminae, with rounded corners."""
    front, back = its.wall - 0.4, its.roof - 0.3
    shoulder = front + _FULLNESS[its.level] * (back - front)
    slant = np.array([back - shoulder, its.half_canal]) / np.hypot(back - shoulder, its.half_canal)
    reach, hollow = 1.12 * its.half_canal, size("posterior-wall-hollow", its.level)

    def distance(points: Points) -> Distances:
        x, y = points[:, 0], points[:, 1]
        side = x - its.half_canal - 0.6
        roof = (x - reach) * slant[0] + (y - shoulder + 0.12 * (back - shoulder)) * slant[1]
        floor = front + hollow * (1.0 - np.exp(-((x / 9.0) ** 2)))  # the back of the body
        return smooth_max(smooth_max(side, roof, 5.0), floor - y, 2.0)

    return Solid(distance, box([-reach, front, -80.0], [reach, back + 2.0, 80.0]))


def bony_ring(its: Proportions) -> Solid:
    """Laminae, pars and inferior processes as one: what the next vertebra below must fit (left half)."""
    bones = union(intersection(lamina(its), behind_joint(its), blend=2.0), pars(its), blend=3.5)
    return union(union(bones, inferior_process(its), blend=3.0), _buttress(its), blend=3.5)


def _buttress(its: Proportions) -> Solid:
    """What fills the corner behind, between a lamina and its inferior process."""
    joint = own_facet_frame(its.level, segment_below(its.level))
    start = joint.to_world(at(inferior_axis(segment_below(its.level))[0] + 1.2, 0.0, 1.0))
    x, z = np.array([0.6 * start[0]]), np.array([start[2] + 1.0 + ARCH_RISE_MM[its.level]])
    return capsule(start, at(x[0], lamina_surface(its)(x, z)[0], z[0]), 2.9, 2.6)
