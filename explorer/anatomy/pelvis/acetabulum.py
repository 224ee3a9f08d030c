"""The socket of the hip joint: its walls, lunate surface, fossa and notch; in the iliac frame."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.pelvis.frames import femoral_head_centre, iliac_frame
from explorer.anatomy.pelvis.landmarks import ACETABULAR_AXIS
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import intersection, union
from explorer.geometry.primitives import capsule, ellipsoid, half_space, superellipsoid
from explorer.geometry.solid import Solid

_RIM_LEVEL = -3.0
"""The bony rim lies a little deeper (mm) than the head's centre: a centre-edge angle of about 34 degrees."""


def _from_head(*offset: float) -> Point:
    """A point given from the centre of the femoral head, in the iliac frame."""
    return np.asarray(iliac_frame().to_local(femoral_head_centre()) + offset)


def socket_radius() -> float:
    """Radius (mm) of the lunate surface: the head and the joint space."""
    return 0.5 * size("femoral-head-diameter") + size("hip-joint-space")


def socket_block() -> Solid:
    """What the socket is carved from, with the roof above and the posterior wall."""
    return superellipsoid(_from_head(-5.0, 2.0, 3.0), (29.0, 33.0, 31.0), (2.3, 2.3))


def beyond_rim() -> Solid:
    """All that would stick out of the plane of the bony rim."""
    axis = ACETABULAR_AXIS / np.linalg.norm(ACETABULAR_AXIS)
    centre = _from_head(0.0, 0.0, 0.0)
    return intersection(half_space(centre + _RIM_LEVEL * axis, -axis), ellipsoid(centre + 30.0 * axis, [50.0] * 3))


def socket_cuts() -> list[Solid]:
    """The cavity, the fossa and the notch below."""
    fossa = ellipsoid(_from_head(-14.0, 1.0, -6.0), (15.0, 12.0, 13.0))
    notch = capsule(_from_head(-15.0, -2.0, -13.0), _from_head(-16.0, -8.0, -44.0), 9.0, 18.0)
    below = capsule(_from_head(-26.0, -3.0, -27.0), _from_head(-22.0, -9.0, -45.0), 12.5, 18.0)
    return [ellipsoid(_from_head(0.0, 0.0, 0.0), [socket_radius()] * 3), union(fossa, notch, below, blend=9.0)]
