"""The spinous process: a hatchet, thin above, thicker below, with a thick end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.vertebrae.proportions import Proportions, at
from explorer.geometry.combining import union
from explorer.geometry.posing import Pose
from explorer.geometry.primitives import plate, tube
from explorer.geometry.solid import Solid

Values = NDArray[np.float64]

ROOT_FLARE_MM = 2.8
"""How much thicker, on either side, the blade is where it springs from the laminae."""


def spinous_process(its: Proportions) -> Solid:
    """A plate between an upper and a lower edge, a rounded ridge below, and a thick border at its end; own frame."""
    return union(union(_blade(its), _lower_ridge(its), blend=3.0), _end(its), blend=3.0)


def _blade(its: Proportions) -> Solid:
    start, end = its.lamina_upper[1] + 1.0, its.spinous_upper[1]
    top, bottom = its.spinous_upper[2], its.spinous_lower[2]
    root_top, root_bottom = its.lamina_upper[2] - 1.0, its.lamina_lower[2]
    length = end - start

    def along(share: float, z: float) -> tuple[float, float]:
        return (start + share * length, z)

    upper = [along(0.0, root_top), along(0.35, 0.62 * root_top + 0.38 * top), along(0.75, top + 0.6)]
    back = [along(0.98, top + 0.1), along(1.02, top - 2.6), along(1.01, 0.4 * top + 0.6 * bottom)]
    lower = [along(0.97, bottom + 1.6), along(0.86, bottom - 0.2), along(0.62, bottom + 0.9)]
    hollow = along(0.34, bottom + 0.48 * (root_bottom - bottom))
    root = (its.lamina_lower[1] - 1.5, root_bottom + 1.0)

    def half_thickness(y: Values, z: Values) -> Values:
        share = np.clip((y - start) / length, 0.0, 1.0)
        down = np.clip((root_top + share * (top - root_top) - z) / (top - bottom), 0.0, 1.0) ** 1.5
        flare = ROOT_FLARE_MM * np.clip(1.0 - share / 0.45, 0.0, 1.0) ** 2
        return np.asarray((1.5 + 0.4 * share) + (1.2 - 0.3 * share) * down + flare * (0.4 + 0.6 * down))

    frame = Pose(np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]), np.zeros(3))
    outline = [*upper, *back, *lower, hollow, root]
    return plate(outline, lambda y, _z: 0.0 * y, half_thickness, frame=frame, rounding=2.6)


def _lower_ridge(its: Proportions) -> Solid:
    """The thickened lower margin, from the laminae to the lower corner."""
    bottom, end = its.spinous_lower[2], its.spinous_lower[1]
    root = its.lamina_lower + at(0.0, 1.0, 3.4)
    middle = at(0.0, 0.5 * (root[1] + end) - 1.0, bottom + 0.3 * (root[2] - bottom) + 3.6)
    return tube([root, middle, at(0.0, end - 5.0, bottom + 3.4)], [2.4, 2.5, 3.0], pieces=8)


def _end(its: Proportions) -> Solid:
    """The border where the supraspinous ligament holds: widest in its lower half."""
    end, top, bottom = its.spinous_upper[1], its.spinous_upper[2], its.spinous_lower[2]
    nodes = [
        at(0.0, end - 3.2, top - 1.8),
        at(0.0, end - 2.6, 0.55 * top + 0.45 * bottom),
        at(0.0, end - 3.0, 0.22 * top + 0.78 * bottom),
        at(0.0, end - 4.6, bottom + 3.4),
    ]
    return tube(nodes, [1.5, 2.1, 2.9, 3.1], flatten=[1.0, 1.0, 1.15, 1.2], flatten_along=(1, 0, 0), pieces=10)
