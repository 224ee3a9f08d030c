"""Iliacus: a fan from the iliac fossa over the brim, outside psoas, to the lesser trochanter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, on_surface, shifted
from explorer.anatomy.growing import grows
from explorer.geometry.lofts import closed_rings, spline
from explorer.geometry.room import pressed
from explorer.geometry.sheets import FibreSheet, fibre_sheet
from explorer.geometry.sheets_wrapping import wrapped
from explorer.geometry.strands import grooved

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

PROFILE = ((0.0, 0.18), (0.2, 0.72), (0.45, 1.0), (0.68, 0.9), (0.85, 0.6), (0.94, 0.4), (1.0, 0.22))
THICKNESS_MM = 20.0
PRESS_MM = ((0.0, 20.0), (0.5, 20.0), (0.72, 4.0), (1.0, 3.0))
"""Along the fibres: how far it swells into the hollow of the fossa, and on the capsule of the hip joint."""
BENT = ((0.0, 0.75), (0.5, 0.75), (0.7, 0.3), (1.0, 0.3))
"""Along the fibres: share of its thickness for which its middle makes room; past the brim it is a strand and yields."""
EVEN = (4.0, 2.0)
"""Samples across and along over which its ways out are evened."""
BUNDLES, GUIDES = 8, 9

SPINE_MM = np.array(
    [(6.0, -7.0, -3.0), (-3.0, -2.5, -4.0), (-13.0, 6.0, -4.0), (-22.0, 14.0, -4.0), (-29.0, 22.0, -4.0)]
)
"""From the anterior inferior iliac spine: across the brim, as the muscle of the BodyParts3D man lies there."""
BRIM_MM = np.array(
    [(16.0, -33.0, 10.0), (10.0, -36.0, 9.0), (2.0, -37.0, 9.0), (-7.0, -36.0, 10.0), (-15.0, -35.0, 12.0)]
)
GROIN_MM = np.array(
    [(10.0, -22.0, -20.0), (5.0, -25.0, -20.0), (-1.0, -27.0, -20.0), (-7.0, -28.0, -20.0), (-12.0, -29.0, -20.0)]
)
"""From the centre of the femoral head: in front of the hip joint, and below it."""
THIGH_MM = np.array(
    [(6.0, -26.0, 12.0), (3.0, -28.0, 12.0), (-1.0, -29.0, 13.0), (-4.0, -29.0, 13.0), (-7.0, -28.0, 14.0)]
)
END_MM = np.array([(7.0, -17.0, -16.0), (5.0, -13.0, -13.0), (3.0, -9.5, -10.0), (1.0, -7.0, -7.0), (-1.0, -5.0, -3.0)])
"""From the tip of the lesser trochanter: in front of psoas, and on the bone below it."""


@grows("iliacus-left")
def iliacus(body: Body) -> trimesh.Trimesh:
    """It lines the fossa, joins psoas in front of the hip, and ends with it."""
    near = around(body, "sacrum", *HIP, "psoas-major-left")
    sheet = fibre_sheet(list(_guides(body)), thickness_mm=THICKNESS_MM, profile=PROFILE, edge=0.5)
    t = np.linspace(0.0, 1.0, sheet.middle.shape[1])
    bent, press = (np.interp(t, *np.transpose(table)) for table in (BENT, PRESS_MM))
    middle = wrapped(replace(sheet, thickness=sheet.thickness * bent), near).middle
    fewer = FibreSheet(middle[:, ::2], grooved(sheet.thickness[:, ::2], BUNDLES, depth=0.12), sheet.under[::2])
    return closed_rings(pressed(fewer, near, press_mm=press[::2], even=EVEN, free=(0.06, 0.06)), slit=True)


def _guides(body: Body) -> Array:
    """(9, 7, 3) fibres from the inner lip of the crest downwards, the foremost one first."""
    bone = around(body, "hip-bone-left")
    head, end = body.landmark("femoral-head-centre-left"), body.landmark("lesser-trochanter-tip-left")
    lip = on_surface(bone, spline(_inner_lip(body), GUIDES), 1.5)
    fossa = on_surface(bone, _fossa(body), np.array([4.0, 6.5, 8.0, 9.0, 9.0, 9.0, 8.0, 6.0, 4.0]))
    rows = (body.landmark("aiis-left") + SPINE_MM, head + BRIM_MM, head + GROIN_MM, end + THIGH_MM, end + END_MM)
    return np.stack([lip, fossa, *(spline(row, GUIDES) for row in rows)], axis=1)


def _inner_lip(body: Body) -> Array:
    """(5, 3) origins under the inner lip of the crest, from the anterior superior spine to the sacroiliac joint."""
    asis, tubercle, top = "asis-left", "iliac-tubercle-left", "iliac-crest-top-left"
    points = [
        shifted(between(body, asis, tubercle, 0.12), -6.0, 2.0, -4.0),
        shifted(between(body, asis, tubercle, 0.75), -9.0, 2.0, -2.0),
        shifted(between(body, tubercle, top, 0.45), -9.0, 0.0, 0.0),
        shifted(body.landmark(top), -8.0, -5.0, -8.0),
        shifted(body.landmark("sacral-ala-top-left"), 16.0, -6.0, 4.0),
    ]
    return np.array(points)


def _fossa(body: Body) -> Array:
    """(9, 3) points across the hollow of the fossa, from below the anterior superior spine to the ala."""
    front, back = shifted(body.landmark("asis-left"), -6.0, 5.0, -10.0), body.landmark("sacral-ala-anterior-left")
    share = np.linspace(0.0, 1.0, GUIDES)[:, None]
    return np.asarray(front + share * (shifted(back, 10.0, -8.0, -2.0) - front), np.float64)
