"""The left hip bone: iliac wing, the columns around the socket, ischium and pubis.

Everything is drawn in the iliac frame (mm). Tables of the lower parts are written from the acetabular frame, whose
origin lies between both hip joints; x is the distance from the midplane. Levels and widths follow the BodyParts3D man,
the spines and the socket the landmarks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.acetabulum import beyond_rim, socket_block, socket_cuts
from explorer.anatomy.pelvis.frames import iliac_frame, in_ilium, sacral_frame
from explorer.anatomy.pelvis.iliac_wing import iliac_wing
from explorer.anatomy.pelvis.landmarks import AURICULAR_LINE, SIJ_CENTRE, SIJ_NORMAL
from explorer.anatomy.pelvis.sacrum import auricular_block
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import difference, intersection, offset, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import ellipsoid, half_space, rounded_box, tube
from explorer.geometry.solid import Solid

Table = NDArray[np.float64]

# x, y, z, radius, in the acetabular frame.
_ISCHIUM = np.array(
    [(66, 25, 4, 16), (61, 32, -14, 16.5), (59, 36, -30, 16.5), (56, 35, -43, 14.5), (48, 28, -49, 10)], dtype=float
)
_POSTERIOR_COLUMN = np.array([(69, 19, 46, 6), (60.5, 27, 28, 10.5), (60.5, 31, 8, 12)], dtype=float)
_SUPERIOR_RAMUS = np.array(
    [(66, -4, 27, 8), (58, -17, 14, 11), (49, -27, 3, 10), (36, -36, -5, 8.4), (22, -44, -11, 8), (12, -45, -12, 8)],
    dtype=float,
)
_INFERIOR_RAMUS = np.array(
    [(11, -28, -30, 9), (18, -18, -37, 8.2), (27, 0, -43, 8), (36, 14, -47.5, 9), (47, 26, -48, 10.5)], dtype=float
)
_ISCHIAL_SPINE = np.array([(57, 27, 10, 14), (51, 36, 8.5, 9.5), (45, 43, 6.8, 3.4)], dtype=float)
_PUBIC_CREST = np.array([(9, -48, -7, 5), (17, -51.5, -8, 5), (23.5, -52.5, -10, 4.6)], dtype=float)


@grows("hip-bone-left", spacing_mm=1.1, triangles=22_000)
def hip_bone(_body: Body) -> Solid:
    """The left hip bone in the world, its auricular surface following the sacrum's."""
    ilium = difference(union(iliac_wing(), auricular_buttress(), blend=8.0), _medial_of_joint(), blend=4.0)
    above = intersection(union(ilium, socket_block(), blend=9.0), _quadrilateral_plane(), blend=4.0)
    above = difference(above, beyond_rim(), blend=2.5)
    whole = union(above, ischium(), pubis(), blend=5.0)
    whole = difference(whole, obturator_opening(), *sciatic_notches(), blend=6.0)
    fitted = difference(posed(whole, iliac_frame()), offset(auricular_block(), size("sacroiliac-cleft")), blend=1.0)
    return difference(fitted, *(posed(one, iliac_frame()) for one in socket_cuts()), blend=2.0)


def _tube(
    table: Table, *, pieces: int, flatten: float | None = None, along: tuple[float, float, float] = (0, 1, 0)
) -> Solid:
    return tube(in_ilium(table[:, :3]), table[:, 3], flatten=flatten, flatten_along=along, pieces=pieces)


def ischium() -> Solid:
    """Body, tuberosity and spine of the ischium."""
    body = _tube(_ISCHIUM, pieces=20, flatten=0.78, along=(1.0, 0.0, 0.0))
    spine = _tube(_ISCHIAL_SPINE, pieces=6, flatten=0.62, along=(0.8, 0.6, 0.0))
    return union(body, _tube(_POSTERIOR_COLUMN, pieces=6), spine, blend=6.0)


def _joint_plane() -> tuple[Point, Point]:
    """A point in the plane of the sacroiliac joint, and the plane's normal towards the sacrum; iliac frame."""
    own, sacral = iliac_frame(), sacral_frame()
    toward = own.undirection(sacral.direction(SIJ_NORMAL))
    return own.to_local(sacral.to_world(SIJ_CENTRE)), np.asarray(toward / np.linalg.norm(toward))


def auricular_buttress() -> Solid:
    """The thick part of the ilium that bears its auricular surface: as the sacrum's, C-shaped."""
    line = iliac_frame().to_local(sacral_frame().to_world(AURICULAR_LINE))
    return tube(line - 5.5 * _joint_plane()[1], [7.5, 8.5, 8.8, 8.6, 8.0, 7.0], pieces=12)


def _medial_of_joint() -> Solid:
    """Keeps the ilium from hooking round the lower and front rim of the sacrum's auricular surface."""
    centre, toward = _joint_plane()
    beyond = half_space(centre - toward, -toward)
    return intersection(beyond, ellipsoid(centre + np.array([-6.0, 4.0, -8.0]), (22.0, 46.0, 32.0)))


def _quadrilateral_plane() -> Solid:
    """Lateral of the flat inner wall behind the socket; it slants away above the arcuate line."""
    return union(
        half_space((49.3, 0.0, 0.0), (-1.0, 0.0, 0.0)),
        half_space(in_ilium((0.0, 0.0, 44.0)), (0.3, -0.3, -1.0)),
        blend=6.0,
    )


def pubis() -> Solid:
    """Both rami, the body with its symphysial face, crest and tubercle."""
    half = 0.5 * size("symphysis-height")
    face = rounded_box(in_ilium((12.5, -35.6, -19.2)), (14.0, 7.0, half), 6.0, turn(yaw=26.0, pitch=39.0))
    upper = _tube(_SUPERIOR_RAMUS, pieces=12)
    lower = _tube(_INFERIOR_RAMUS, pieces=18, flatten=0.76, along=(0.8, 0.6, 0.0))
    crest = _tube(_PUBIC_CREST, pieces=5)
    return intersection(union(upper, lower, face, crest, blend=6.0), _left_of_symphysis(), blend=2.0)


def _left_of_symphysis() -> Solid:
    return half_space((2.6, 0.0, 0.0), (-1.0, 0.0, 0.0))


def obturator_opening() -> Solid:
    """The foramen between pubis and ischium."""
    return ellipsoid(in_ilium((38.0, -4.0, -25.0)), (10.0, 20.0, 13.5), turn(yaw=-38.0, pitch=-16.0))


def sciatic_notches() -> list[Solid]:
    """The greater notch, above the ischial spine, and the lesser, below it."""
    greater = ellipsoid(in_ilium((52.0, 53.5, 36.0)), (30.0, 23.0, 16.5))
    lesser = ellipsoid(in_ilium((42.0, 53.0, -8.0)), (16.0, 11.0, 11.5))
    return [greater, lesser]
