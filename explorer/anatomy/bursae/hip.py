"""The bursae of the greater trochanter, each under its gluteus, and that over the ischial tuberosity.

Facets and what covers them: Pfirrmann CWA et al. Radiology 2001;221(2):469-477.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.anatomy.contact import around, between, placed, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.geometry.fields import Surroundings
from explorer.geometry.sheets import FibreSheet
from explorer.geometry.sheets_laying import draped, pad
from explorer.geometry.sheets_wrapping import fitted

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

SHAPE = (14, 22)
"""Samples across and along: 1,228 triangles."""

LIFT_MM = 0.3
LATERAL, FRONT = "greater-trochanter-lateral-facet-left", "greater-trochanter-anterior-facet-left"


@grows("trochanteric-bursa-left")
def trochanteric_bursa(body: Body) -> trimesh.Trimesh:
    """Subgluteus maximus: over the posterior facet and the lateral insertion of gluteus medius."""
    centre = placed(body, (LATERAL, 2, 5, -6))[0]
    lens = pad(
        centre,
        ((0.0, -1.0, 0.2), (-0.1, -0.1, -1.0)),
        half_mm=(13.5, 19.0),
        thickness_mm=size("trochanteric-bursa-thickness"),
        shape=SHAPE,
    )
    return _on(lens, around(body, "femur-left", "gluteus-medius-left"))


@grows("subgluteus-medius-bursa-left")
def subgluteus_medius_bursa(body: Body) -> trimesh.Trimesh:
    """On the upper part of the lateral facet, under the tendon of gluteus medius."""
    centre = placed(body, (LATERAL, -2, -3, 5))[0]
    lens = pad(
        centre,
        ((0.3, -0.8, -0.5), (0.1, 0.3, -1.0)),
        half_mm=(7.0, 7.0),
        thickness_mm=size("deep-gluteal-bursa-thickness"),
        shape=SHAPE,
    )
    return _on(lens, around(body, "femur-left"))


@grows("subgluteus-minimus-bursa-left")
def subgluteus_minimus_bursa(body: Body) -> trimesh.Trimesh:
    """In front of the trochanter, under the tendon of gluteus minimus, towards the capsule of the hip."""
    centre = placed(body, (FRONT, 0, -3, 4))[0]
    lens = pad(
        centre,
        ((-0.2, -0.8, -0.5), (0.7, -0.2, -0.8)),
        half_mm=(8.0, 9.0),
        thickness_mm=size("deep-gluteal-bursa-thickness"),
        shape=SHAPE,
    )
    return _on(lens, around(body, "femur-left"))


@grows("ischial-bursa-left")
def ischial_bursa(body: Body) -> trimesh.Trimesh:
    """Between the back of the tuberosity and gluteus maximus."""
    centre = shifted(between(body, "ischial-tuberosity-back-left", "ischial-tuberosity-low-left", 0.55), 0.0, 4.0, 0.0)
    lens = pad(
        centre,
        ((0.4, 0.0, 1.0), (1.0, 0.1, -0.4)),
        half_mm=(12.0, 9.0),
        thickness_mm=size("ischial-bursa-thickness"),
        shape=SHAPE,
    )
    return _on(lens, around(body, "hip-bone-left"))


def _on(lens: FibreSheet, bed: Surroundings) -> trimesh.Trimesh:
    """Laid on its bed, a hair off it."""
    laid = draped(lens, bed, gap_mm=LIFT_MM, fade=(0.0, 0.0), smooth=(1.2, 1.2))
    return fitted(laid, bed, gap_mm=LIFT_MM, free=(0.0, 0.0))
