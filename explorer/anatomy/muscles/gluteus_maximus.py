"""Gluteus maximus: the great slanting sheet of the buttock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, placed, present, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_laying import anchored, draped, settled

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BED = (
    "sacrum",
    *HIP,
    "sacrotuberous-ligament-left",
    "gluteus-medius-left",
    "piriformis-left",
    "obturator-internus-left",
    "gemelli-left",
    "quadratus-femoris-left",
    "sciatic-nerve-left",
    "trochanteric-bursa-left",
    "ischial-bursa-left",
)
"""What it covers."""

FAT_MM = 3.0
"""Between it and its bed; by eye on sections of the BodyParts3D man."""

REACH_MM = 14.0
"""It is drawn to what is nearer than this, as gluteus medius; over the notch and the ischium it spans deeper fat."""

ORIGIN = ("sacrum", "hip-bone-left", "coccyx", "sacrotuberous-ligament-left")

SIDE, SMALL = "greater-trochanter-lateral-left", "lesser-trochanter-tip-left"
PSIS, SEAT = "psis-left", "ischial-tuberosity-back-left"


@grows("gluteus-maximus-left")
def gluteus_maximus(body: Body) -> trimesh.Trimesh:
    """From crest, sacrum and coccyx, over medius, piriformis and the tuberosity, to the tract and the femur."""
    bed = around(body, *present(*BED))
    guides = [np.array(guide) for guide in zip(_origins(body), *_bellies(body), _insertions(body), strict=True)]
    profile = ((0.0, 0.18), (0.12, 0.66), (0.36, 0.96), (0.6, 0.8), (0.82, 0.45), (1.0, 0.14))
    sheet = fibre_sheet(
        guides,
        thickness_mm=size("gluteus-maximus-thickness"),
        profile=profile,
        edge=0.42,
        relief=(11, 0.05),
        shape=(40, 50),
    )
    sheet = anchored(sheet, around(body, *ORIGIN), None, share=0.25)
    sheet = draped(sheet, bed, gap_mm=FAT_MM, reach_mm=REACH_MM, fade=(0.12, 0.1))
    return settled(sheet, bed, gap_mm=0.8, free=(0.05, 0.0))


def _origins(body: Body) -> Array:
    """(6, 3) from the coccyx up the side of the sacrum to the iliac crest."""
    return np.vstack(
        [
            [shifted(between(body, "sacral-apex", "coccyx-tip", 0.9), 4.0, 0.0, -2.0)],
            [shifted(between(body, "sacral-apex", "coccyx-tip", 0.2), 16.0, -2.0, -4.0)],
            placed(body, ("s4-posterior-foramen-left", 13, 1, 2)),
            [shifted(between(body, "s2-posterior-foramen-left", "s3-posterior-foramen-left", 0.3), 19.0, 4.0, 0.0)],
            placed(body, (PSIS, 5, 3, 5), (PSIS, 19, -12, 21)),
        ]
    )


def _bellies(body: Body) -> tuple[Array, Array]:
    """Twice (6, 3): a third and two thirds of the way, from the lower border to the upper one."""
    near = placed(
        body, (SEAT, -39, 7, -38), (SEAT, -15, 31, -2), (SEAT, 2, 38, 35), (PSIS, 35, -6, -54), (PSIS, 45, -10, -29),
        (PSIS, 55, -22, -9),
    )  # fmt: skip
    far = placed(
        body, (SEAT, 2, 0, -60), (SIDE, -64, 40, -48), (SIDE, -48, 48, -20), (SIDE, -33, 52, 12), (SIDE, -19, 40, 37),
        (SIDE, -13, 34, 54),
    )  # fmt: skip
    return near, far


def _insertions(body: Body) -> Array:
    """(6, 3) from the gluteal tuberosity of the femur up the hind edge of the iliotibial tract."""
    return placed(
        body, (SMALL, 23, -8, -66), (SMALL, 32, -8, -46), (SMALL, 42, -5, -26), (SIDE, -9, 14, -34),
        (SIDE, -8, 17, -12), (SIDE, -9, 19, 9),
    )  # fmt: skip
