"""The trochanteric bursa: a flat pad on the lateral face of the greater trochanter."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.geometry.combining import intersection, shell
from explorer.geometry.posing import Pose, posed
from explorer.geometry.primitives import superellipsoid
from explorer.geometry.solid import Solid

_LIFT_MM = 0.4
_THICKNESS_MM = 3.0
_HALF_LENGTH_MM, _HALF_WIDTH_MM = 19.0, 13.5


@grows("trochanteric-bursa-left", spacing_mm=0.6, triangles=2_000)
def trochanteric_bursa(body: Body) -> Solid:
    """A pad 3 mm thick and about 35 x 25 mm wide that follows the bone, 0.4 mm off it."""
    centre = body.landmark("greater-trochanter-lateral-left") + np.array([0.0, 1.0, -1.0])
    pad = superellipsoid((0.0, 0.0, 0.0), (12.0, _HALF_WIDTH_MM, _HALF_LENGTH_MM), (2.0, 2.0))
    layer = shell(body.solid("femur-left"), _LIFT_MM, _LIFT_MM + _THICKNESS_MM)
    upright = Pose(np.eye(3), centre)
    return intersection(layer, posed(pad, upright), blend=2.0)
