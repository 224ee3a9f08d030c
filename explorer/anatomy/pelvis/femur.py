"""The proximal left femur, cut below the lesser trochanter, in the femoral frame (x lateral, y back, z up it)."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import femoral_frame, femoral_head_centre
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import difference, intersection, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import capsule, ellipsoid, half_space, tube
from explorer.geometry.solid import Solid

CUT_BELOW_LESSER_TROCHANTER_MM = 110.0
_LESSER_TROCHANTER_LEVEL = -65.0

# x, y, z, radius: the shaft bows forward a little; it widens under the trochanters.
_SHAFT = np.array(
    [(7, -0.5, -22, 16), (2, 0, -45, 15), (-1, 0.5, -70, 14.2), (-1, 0, -105, 13.4), (0, 0.5, -190, 13.2)], dtype=float
)
_CREST = np.array([(9, 12, -6, 8), (1, 13, -24, 7.5), (-8, 12, -44, 7.5), (-14, 10, -60, 8)], dtype=float)
_ASPERA = np.array([(4, 11, -62, 4), (3, 13, -100, 3.6), (3, 13.5, -190, 3.6)], dtype=float)


@grows("femur-left", spacing_mm=1.1, triangles=8_000)
def femur(_body: Body) -> Solid:
    """Head with its fovea, neck, trochanters with the crest between them, and the upper shaft; in the world."""
    upper = union(neck(), greater_trochanter(), shaft(), blend=9.0)
    whole = union(upper, lesser_trochanter(), blend=8.0)
    whole = union(difference(whole, *_trochanteric_fossa(), blend=4.0), head(), blend=2.5)
    end = half_space((0.0, 0.0, _LESSER_TROCHANTER_LEVEL - CUT_BELOW_LESSER_TROCHANTER_MM), (0.0, 0.0, -1.0))
    return posed(intersection(whole, end, blend=1.0), femoral_frame())


def _head_centre() -> Point:
    return femoral_frame().to_local(femoral_head_centre())


def _axis_end() -> Point:
    """Where the neck's axis meets the shaft's."""
    drop = size("femoral-offset") / np.tan(np.radians(180.0 - size("neck-shaft-angle")))
    return np.array([0.0, 0.0, -drop])


def head() -> Solid:
    """The ball, with the fovea of its ligament a little below and behind the middle of its medial face."""
    radius = 0.5 * size("femoral-head-diameter")
    centre = _head_centre()
    way = np.array([-0.88, 0.22, 0.05])
    pit = ellipsoid(centre + (radius + 1.0) * way / np.linalg.norm(way), (5.0, 5.0, 5.0))
    return difference(ellipsoid(centre, [radius] * 3), pit, blend=2.5)


def neck() -> Solid:
    """Waisted in the middle, higher than deep, widening to the trochanters."""
    start, end = _head_centre(), _axis_end()
    shares = np.array([0.18, 0.42, 0.62, 0.95])[:, None]
    return tube(
        start + shares * (end - start), [19.5, 17.0, 18.0, 20.0], flatten=0.82, flatten_along=(0, 1, 0), pieces=10
    )


def greater_trochanter() -> Solid:
    """A broad block: top behind the shaft's axis, lateral face for the abductors and the bursa."""
    lateral = _lateral_reach()
    top = ellipsoid((9.0, 9.5, -9.0), (10.5, 13.0, 14.0), turn(yaw=-15.0))
    side = ellipsoid((lateral - 15.5, 4.5, -21.0), (15.5, 17.5, 22.0))
    front = ellipsoid((15.0, -6.0, -20.0), (11.0, 10.0, 14.0))
    return union(top, side, front, blend=9.0)


def _lateral_reach() -> float:
    """How far the lateral face lies from the shaft's axis, so that both trochanters have the wanted width."""
    pose = femoral_frame()
    wanted = 0.5 * size("inter-trochanteric-width")
    level = pose.to_world([0.0, 0.0, -20.5])
    return float((wanted - level[0]) / pose.rotation[0, 0])


def shaft() -> Solid:
    """The upper shaft with the linea aspera along its back."""
    tube_ = tube(_SHAFT[:, :3], _SHAFT[:, 3], pieces=12)
    aspera = tube(_ASPERA[:, :3], _ASPERA[:, 3], pieces=6)
    return union(tube_, aspera, blend=5.0)


def lesser_trochanter() -> Solid:
    """A cone on the medial back of the shaft, and the crest that joins it with the greater trochanter."""
    cone = capsule((-9.0, 8.0, _LESSER_TROCHANTER_LEVEL + 1.0), (-19.0, 15.5, _LESSER_TROCHANTER_LEVEL), 12.0, 4.6)
    crest = tube(_CREST[:, :3], _CREST[:, 3], pieces=8)
    return union(cone, crest, blend=8.0)


def _trochanteric_fossa() -> list[Solid]:
    """The hollow behind the neck, medial of the trochanter's top."""
    return [ellipsoid((-4.5, 13.5, -9.0), (8.0, 7.0, 10.0))]
