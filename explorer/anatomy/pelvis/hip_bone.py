"""The left hip bone: iliac wing, the columns around the socket, ischium and pubis.

Everything is drawn in the iliac frame (mm). Tables of the lower parts are written from the acetabular frame, whose
origin lies between both hip joints; x is the distance from the midplane. Levels and widths follow the BodyParts3D man,
the spines and the socket the landmarks.
"""

from __future__ import annotations

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.acetabulum import beyond_rim, socket_block, socket_cuts
from explorer.anatomy.pelvis.frames import iliac_frame, in_ilium
from explorer.anatomy.pelvis.iliac_face import auricular_buttress, before_face, medial_of_joint
from explorer.anatomy.pelvis.iliac_wing import iliac_wing
from explorer.anatomy.pelvis.ischium import ischium
from explorer.anatomy.pelvis.pubis import obturator_groove, obturator_opening, pubis
from explorer.anatomy.pelvis.sacrum import auricular_block
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, intersection, offset, union
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, half_space
from explorer.geometry.solid import Solid


@grows("hip-bone-left", spacing_mm=1.0, triangles=14_000)
def hip_bone(_body: Body) -> Solid:
    """The left hip bone in the world, its auricular surface following the sacrum's."""
    ilium = difference(union(iliac_wing(), auricular_buttress(), blend=8.0), medial_of_joint(), blend=4.0)
    above = intersection(union(ilium, socket_block(), blend=6.0), _quadrilateral_plane(), blend=4.0)
    above = difference(above, beyond_rim(), blend=2.0)
    whole = union(above, ischium(), pubis(), blend=5.0)
    whole = difference(whole, obturator_opening(), obturator_groove(), *sciatic_notches(), blend=4.0)
    fitted = difference(posed(whole, iliac_frame()), before_face(), blend=2.0)
    fitted = difference(fitted, offset(auricular_block(), size("sacroiliac-cleft")), blend=1.0)
    cavity, floor = (posed(one, iliac_frame()) for one in socket_cuts())
    return difference(difference(fitted, floor, blend=5.0), cavity, blend=1.6)


def _quadrilateral_plane() -> Solid:
    """Lateral of the flat inner wall behind the socket; it slants away above the arcuate line."""
    return union(
        half_space(in_ilium((48.0, 0.0, 0.0)), (-1.0, 0.0, 0.26)),
        half_space(in_ilium((0.0, 0.0, 44.0)), (0.3, -0.3, -1.0)),
        blend=6.0,
    )


def sciatic_notches() -> list[Solid]:
    """The greater notch, above the ischial spine, and the lesser, below it."""
    greater = ellipsoid(in_ilium((52.0, 53.5, 36.0)), (30.0, 23.0, 16.5))
    lesser = ellipsoid(in_ilium((42.0, 53.0, -6.0)), (17.0, 11.0, 10.5))
    return [greater, lesser]
