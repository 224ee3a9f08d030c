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
from explorer.anatomy.pelvis.ischium import ischium
from explorer.anatomy.pelvis.landmarks import AURICULAR_LINE, SIJ_CENTRE, SIJ_NORMAL
from explorer.anatomy.pelvis.pubis import obturator_groove, obturator_opening, pubis
from explorer.anatomy.pelvis.sacrum import auricular_block
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import difference, intersection, offset, union
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, half_space, tube
from explorer.geometry.solid import Solid

Table = NDArray[np.float64]


@grows("hip-bone-left", spacing_mm=1.0, triangles=19_000)
def hip_bone(_body: Body) -> Solid:
    """The left hip bone in the world, its auricular surface following the sacrum's."""
    ilium = difference(union(iliac_wing(), auricular_buttress(), blend=8.0), _medial_of_joint(), blend=4.0)
    above = intersection(union(ilium, socket_block(), blend=6.0), _quadrilateral_plane(), blend=4.0)
    above = difference(above, beyond_rim(), blend=2.0)
    whole = union(above, ischium(), pubis(), blend=5.0)
    whole = difference(whole, obturator_opening(), obturator_groove(), *sciatic_notches(), blend=4.0)
    fitted = difference(posed(whole, iliac_frame()), offset(auricular_block(), size("sacroiliac-cleft")), blend=1.0)
    return difference(fitted, *(posed(one, iliac_frame()) for one in socket_cuts()), blend=1.6)


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
        half_space(in_ilium((48.5, 0.0, 0.0)), (-1.0, 0.0, 0.26)),
        half_space(in_ilium((0.0, 0.0, 44.0)), (0.3, -0.3, -1.0)),
        blend=6.0,
    )


def sciatic_notches() -> list[Solid]:
    """The greater notch, above the ischial spine, and the lesser, below it."""
    greater = ellipsoid(in_ilium((52.0, 53.5, 36.0)), (30.0, 23.0, 16.5))
    lesser = ellipsoid(in_ilium((42.0, 53.0, -6.0)), (17.0, 11.0, 10.5))
    return [greater, lesser]
