"""The ilium's half of the sacroiliac joint: the bone that bears it, the L that faces the sacrum, the tuberosity behind.

The face is made from the sacrum's own, so that the cleft between them is even; around the L it falls away.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.pelvis.auricular import (
    ABOUT_JOINT,
    SIJ_CENTRE,
    auricular_slab,
    beyond_rim,
    joint_coordinates,
    surface_height,
)
from explorer.anatomy.pelvis.frames import iliac_frame, sacral_frame
from explorer.anatomy.sizes import size
from explorer.geometry.combining import intersection, smooth_max
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid
from explorer.geometry.solid import Distances, Points, Solid

Values = NDArray[np.float64]

_FALL_MM, _FALL_OVER_MM = 1.1, 5.0
"""How far the bone around the L lies behind it, and over how many mm it falls away."""

_ROUGH_MM = 0.4
"""About half the height of the rough relief of the iliac tuberosity, where the interosseous ligament is attached."""

_BORDER_MM, _HALF_SLAB_MM = 1.6, 6.0
"""The bone behind the L: how far it reaches beyond the rim, and half its thickness."""

_REACH_MM = 8.0
"""How far beyond the rim of the L the ilium follows the joint."""


def auricular_buttress() -> Solid:
    """The thick part of the ilium that bears its auricular surface, L-shaped as the sacrum's; iliac frame."""
    return posed(posed(auricular_slab(_HALF_SLAB_MM, _HALF_SLAB_MM, _BORDER_MM), sacral_frame()), iliac_frame().inverse)


def medial_of_joint() -> Solid:
    """Keeps the ilium from hooking round the lower and front rim of the sacrum's auricular surface; iliac frame."""

    def distance(points: Points) -> Distances:
        a, b, out = joint_coordinates(points)
        return np.asarray(out - surface_height(a, b) - 1.0)

    centre = iliac_frame().to_local(sacral_frame().to_world(SIJ_CENTRE))
    medial = posed(posed(Solid(distance, ABOUT_JOINT), sacral_frame()), iliac_frame().inverse)
    return intersection(medial, ellipsoid(centre + np.array([-6.0, 4.0, -8.0]), (22.0, 46.0, 32.0)))


def before_face() -> Solid:
    """All that lies on the sacrum's side of the iliac face, as far as its surroundings are shaped by it; world."""

    def distance(points: Points) -> Distances:
        a, b, out = joint_coordinates(points)
        rim = beyond_rim(a, b)
        behind = out - surface_height(a, b) - size("sacroiliac-cleft") - _relief(a, b, rim)
        return smooth_max(behind, rim - _REACH_MM, 5.0)

    return posed(Solid(distance, ABOUT_JOINT), sacral_frame())


def _relief(a: Values, b: Values, rim: Values) -> Values:
    """How far behind the level of the L the bone lies, (n,) mm: nothing on the L, a rough slope beyond its rim."""
    share = np.clip(rim / _FALL_OVER_MM, 0.0, 1.0)
    fall = share * share * (3.0 - 2.0 * share)
    rough = np.sin(0.42 * a + 0.15 * b) * np.sin(0.38 * b - 0.2 * a + 1.0) + 0.5 * np.sin(0.61 * b + 0.5 * a)
    return np.asarray(fall * (_FALL_MM + _ROUGH_MM * rough))
