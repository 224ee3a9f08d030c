"""The proximal left femur, cut below the lesser trochanter, in the femoral frame (x lateral, y back, z up it)."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import femoral_frame, head_in_femur, neck_end_in_femur
from explorer.anatomy.pelvis.trochanter import greater_trochanter, trochanteric_fossa
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, intersection, union
from explorer.geometry.posing import posed
from explorer.geometry.primitives import capsule, ellipsoid, half_space, tube
from explorer.geometry.solid import Solid

CUT_BELOW_LESSER_TROCHANTER_MM = 110.0
_LESSER_TROCHANTER_LEVEL = -65.0

# x, y, z, radius: the shaft bows forward; it widens and runs back under the trochanters.
_SHAFT = np.array(
    [
        (1, 7.5, -22, 15),
        (-1.5, 8.8, -40, 16.5),
        (-2.5, 8.5, -55, 16.8),
        (-1, 5.5, -72, 15.6),
        (0, 2.0, -90, 14.5),
        (0, 0.6, -115, 14),
        (0, 0, -190, 13.8),
    ],
    dtype=float,
)
# The strong medial wall that carries the neck.
_CALCAR = np.array([(-21, 3, -33, 9), (-15.5, 5, -50, 9.5), (-8, 5, -74, 9.5)], dtype=float)
# The intertrochanteric crest behind, with the quadrate tubercle; the intertrochanteric line in front.
_CREST = np.array([(4, 23, -22, 6.5), (3, 22.5, -34, 6.5), (-5, 19.5, -48, 6.5), (-15, 15, -60, 7)], dtype=float)
_LINE = np.array([(11, -5, -13, 3.4), (4, -6.8, -24, 3), (-8, -6, -38, 2.8), (-16, -1.5, -52, 2.6)], dtype=float)
# Down the back of the shaft: gluteal tuberosity and spiral line, which meet in the linea aspera.
_GLUTEAL = np.array([(11, 17, -58, 3.5), (9.5, 13, -80, 3.8), (5, 11.6, -110, 3.2)], dtype=float)
_SPIRAL = np.array([(-14, 9, -72, 3), (-7, 11, -92, 3), (1, 11.8, -115, 3)], dtype=float)
_ASPERA = np.array([(3, 11.6, -104, 3.4), (3, 12.2, -140, 3.4), (3, 12.2, -190, 3.2)], dtype=float)


@grows("femur-left", spacing_mm=1.0, triangles=6_500)
def femur(_body: Body) -> Solid:
    """Head with its fovea, neck, trochanters with the crest between them, and the upper shaft; in the world."""
    upper = union(shaft(), neck(), greater_trochanter(), blend=9.0)
    whole = union(upper, lesser_trochanter(), blend=6.0)
    whole = union(difference(whole, trochanteric_fossa(), blend=3.5), _line(), blend=4.0)
    whole = union(whole, head(), blend=2.5)
    end = half_space((0.0, 0.0, _LESSER_TROCHANTER_LEVEL - CUT_BELOW_LESSER_TROCHANTER_MM), (0.0, 0.0, -1.0))
    return posed(intersection(whole, end, blend=0.6), femoral_frame())


def head() -> Solid:
    """The ball, with the fovea of its ligament a little below and behind the middle of its medial face."""
    radius, centre = 0.5 * size("femoral-head-diameter"), head_in_femur()
    way = np.array([-0.88, 0.22, 0.05])
    pit = ellipsoid(centre + (radius + 1.0) * way / np.sqrt((way**2).sum()), (5.0, 5.5, 6.5))
    return difference(ellipsoid(centre, [radius] * 3), pit, blend=2.5)


def neck() -> Solid:
    """Waisted in the middle, higher than deep, widening to the trochanters."""
    start, end = head_in_femur(), neck_end_in_femur()
    shares = np.array([0.2, 0.45, 0.65, 0.98])[:, None]
    height = 0.5 * size("femoral-neck-height")
    flat = size("femoral-neck-depth") / size("femoral-neck-height")
    return tube(
        start + shares * (end - start),
        [height + 2.5, height, height + 1.2, height + 4.0],
        flatten=[0.9, flat, flat, flat],
        flatten_along=(0, 1, 0),
        pieces=12,
    )


def shaft() -> Solid:
    """The upper shaft with the ridges on its back."""
    core = tube(_SHAFT[:, :3], _SHAFT[:, 3], pieces=16)
    ridges = [tube(one[:, :3], one[:, 3], pieces=6) for one in (_GLUTEAL, _SPIRAL, _ASPERA)]
    calcar = tube(_CALCAR[:, :3], _CALCAR[:, 3], pieces=6)
    return union(union(core, calcar, blend=8.0), *ridges, blend=4.5)


def lesser_trochanter() -> Solid:
    """A cone on the medial back of the shaft, and the crest that joins it with the greater trochanter."""
    cone = capsule((-8.0, 8.0, _LESSER_TROCHANTER_LEVEL + 3.0), (-21.0, 17.5, _LESSER_TROCHANTER_LEVEL), 12.0, 4.6)
    crest = tube(_CREST[:, :3], _CREST[:, 3], pieces=10)
    quadrate_tubercle = ellipsoid((-0.5, 24.5, -39.0), (4.5, 4.5, 8.0))
    return union(cone, crest, quadrate_tubercle, blend=5.0)


def _line() -> Solid:
    return tube(_LINE[:, :3], _LINE[:, 3], pieces=8)
