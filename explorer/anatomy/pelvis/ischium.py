"""The ischium: its body behind the socket, spine, tuberosity, and the ramus that turns forward; iliac frame.

Tables are written from the acetabular frame, whose origin lies between both hip joints; x is the distance from the
midplane. Levels and widths follow the BodyParts3D man.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.pelvis.frames import in_ilium
from explorer.geometry.combining import union
from explorer.geometry.posing import turn
from explorer.geometry.primitives import ellipsoid, tube
from explorer.geometry.solid import Solid

# x, y, z, radius
_BODY = np.array(
    [
        (65, 24, 6, 15),
        (62, 28, -10, 15),
        (60, 32, -22, 15.5),
        (58, 35, -36, 14.5),
        (54, 33, -48, 11.5),
        (44, 26, -52.5, 7.5),
    ],
    dtype=float,
)
_POSTERIOR_COLUMN = np.array([(69, 17, 46, 6), (65.5, 24, 28, 10), (61, 29, 8, 11)], dtype=float)
_SPINE = np.array([(57, 28, 9.5, 12), (50.5, 37, 8.5, 8.0), (44.5, 44.5, 6.6, 2.6)], dtype=float)
_OBTURATOR_EDGE = np.array(
    [(54, 11, -12, 5.5), (51, 17.5, -22, 6.5), (49.5, 22, -32, 6.5), (47, 23, -41, 7)], dtype=float
)


def ischium() -> Solid:
    """Body, spine and tuberosity of the ischium."""
    body = tube(in_ilium(_BODY[:, :3]), _BODY[:, 3], flatten=0.78, flatten_along=(1.0, -0.25, 0.0), pieces=20)
    spine = tube(in_ilium(_SPINE[:, :3]), _SPINE[:, 3], flatten=0.6, flatten_along=(0.8, 0.6, 0.0), pieces=8)
    column = tube(in_ilium(_POSTERIOR_COLUMN[:, :3]), _POSTERIOR_COLUMN[:, 3], pieces=8)
    edge = tube(in_ilium(_OBTURATOR_EDGE[:, :3]), _OBTURATOR_EDGE[:, 3], pieces=8)
    return union(union(body, column, spine, edge, blend=6.0), *_tuberosity(), blend=3.0)


def _tuberosity() -> list[Solid]:
    """The rough, broad seat: an upper oval for the hamstrings and a lower one for the adductor magnus."""
    upper = ellipsoid(in_ilium((65.5, 41.0, -17.0)), (6.5, 8.5, 13.0), turn(yaw=-32.0, pitch=-8.0))
    lower = ellipsoid(in_ilium((57.5, 42.0, -40.0)), (7.5, 7.0, 12.5), turn(yaw=-10.0, pitch=18.0, roll=14.0))
    return [upper, lower]
