"""The pubic symphysis: the disc of fibrocartilage between both pubic bones, with the ligaments that cover its rim."""

from __future__ import annotations

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import iliac_frame, in_ilium
from explorer.anatomy.pelvis.pubis import FACE_CENTRE, FACE_PITCH_DEG
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, offset, symmetric
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import superellipsoid
from explorer.geometry.solid import Solid

SKIN_MM = 0.12
"""Between the disc and either bone, so that their surfaces do not fight for the same pixels."""

_COVER_MM = 1.2
"""How far the ligaments in front, behind, above and below stand out from the bony margin."""


@grows("pubic-symphysis", spacing_mm=0.6, triangles=3_000)
def pubic_symphysis(body: Body) -> Solid:
    """The disc in the world; it fills the gap from bone to bone and laps a little over the margins."""
    half = (
        0.5 * size("symphysis-width") + 3.0,
        0.5 * size("symphysis-depth") + _COVER_MM,
        0.5 * size("symphysis-height") + _COVER_MM,
    )
    lens = superellipsoid(in_ilium(FACE_CENTRE * (0.0, 1.0, 1.0)), half, (2.6, 2.4), turn(pitch=FACE_PITCH_DEG))
    bone = offset(body.solid("hip-bone-left"), SKIN_MM)
    return symmetric(difference(posed(lens, iliac_frame()), bone, blend=0.3))
