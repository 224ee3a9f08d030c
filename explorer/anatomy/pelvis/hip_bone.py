"""The left hip bone: iliac wing, the columns around the socket, ischium and pubis.

Everything is drawn in the iliac frame (mm). Tables of the lower parts are written from the acetabular frame, whose
origin lies between both hip joints; x is always the distance from the midplane. Levels and widths follow the BodyParts3D
man, the spines and the socket the landmarks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.acetabulum import socket_block, socket_cuts
from explorer.anatomy.pelvis.frames import iliac_frame, in_ilium
from explorer.anatomy.pelvis.iliac_wing import iliac_wing
from explorer.anatomy.pelvis.sacrum import auricular_block
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, intersection, offset, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import capsule, ellipsoid, half_space, rounded_box, tube
from explorer.geometry.solid import Solid

Table = NDArray[np.float64]

# x, y, z, radius, in the acetabular frame.
_ISCHIUM = np.array(
    [(66, 23, 4, 15), (61, 30, -14, 13.5), (58.5, 34, -32, 14), (55, 33, -46, 13), (47, 26, -52, 9)], dtype=float
)
_SUPERIOR_RAMUS = np.array(
    [(64, -21, 6, 12), (47, -28, 1, 9.5), (34, -37, -7, 8.2), (22, -44, -11, 8), (12, -45, -12, 8)], dtype=float
)
_INFERIOR_RAMUS = np.array(
    [(11, -28, -30, 9), (18, -18, -37, 8.2), (29, -3, -45, 7.6), (39, 11, -50, 8.2), (47, 24, -51, 10)], dtype=float
)
_ISCHIAL_SPINE = np.array([(53, 32, 10, 9), (48, 39, 8.5, 5.5), (45, 43.5, 6.8, 2.8)], dtype=float)
_PUBIC_CREST = np.array([(9, -48, -7, 5), (17, -51.5, -8, 5), (23.5, -52.5, -10, 4.6)], dtype=float)


@grows("hip-bone-left", spacing_mm=1.1, triangles=22_000)
def hip_bone(_body: Body) -> Solid:
    """The left hip bone in the world, its auricular surface following the sacrum's."""
    above = union(iliac_wing(), socket_block(), blend=7.0)
    whole = union(above, ischium(), pubis(), blend=5.0)
    whole = difference(whole, obturator_opening(), *sciatic_notches(), blend=4.0)
    fitted = difference(posed(whole, iliac_frame()), offset(auricular_block(), size("sacroiliac-cleft")), blend=1.0)
    return difference(fitted, *(posed(one, iliac_frame()) for one in socket_cuts()), blend=2.0)


def _tube(table: Table, *, pieces: int, flatten: float | None = None, along: tuple[float, float, float] = (0, 1, 0)) -> Solid:
    return tube(in_ilium(table[:, :3]), table[:, 3], flatten=flatten, flatten_along=along, pieces=pieces)


def ischium() -> Solid:
    """Body, tuberosity and spine of the ischium."""
    return union(_tube(_ISCHIUM, pieces=12), _tube(_ISCHIAL_SPINE, pieces=6), blend=5.0)


def pubis() -> Solid:
    """Both rami, the body with its symphysial face, crest and tubercle."""
    half = 0.5 * size("symphysis-height")
    face = rounded_box(in_ilium((11.0, -36.9, -19.2)), (9.0, 7.5, half), 5.0, turn(pitch=39.0))
    upper = _tube(_SUPERIOR_RAMUS, pieces=12)
    lower = _tube(_INFERIOR_RAMUS, pieces=12, flatten=0.68, along=(0.8, 0.6, 0.0))
    crest = _tube(_PUBIC_CREST, pieces=5)
    return intersection(union(upper, lower, face, crest, blend=6.0), _left_of_symphysis(), blend=2.0)


def _left_of_symphysis() -> Solid:
    return half_space((2.6, 0.0, 0.0), (-1.0, 0.0, 0.0))


def obturator_opening() -> Solid:
    """The foramen between pubis and ischium."""
    return ellipsoid(in_ilium((37.5, -3.0, -25.0)), (9.0, 19.0, 12.5), turn(yaw=-38.0, pitch=-16.0))


def sciatic_notches() -> list[Solid]:
    """The greater notch, above the ischial spine, and the lesser, below it."""
    greater = ellipsoid(in_ilium((52.0, 50.0, 31.0)), (30.0, 21.0, 19.0))
    lesser = ellipsoid(in_ilium((46.0, 48.0, -8.0)), (20.0, 12.0, 13.0))
    return [greater, lesser]
