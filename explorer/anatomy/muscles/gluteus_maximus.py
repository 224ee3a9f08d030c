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

SIDE, SMALL = "greater-trochanter-lateral-left", "lesser-trochanter-tip-left"
PSIS, SEAT = "psis-left", "ischial-tuberosity-back-left"


@grows("gluteus-maximus-left")
def gluteus_maximus(body: Body) -> trimesh.Trimesh:
    """From crest, sacrum and coccyx, over medius, piriformis and the tuberosity, to the tract and the femur."""
    bed = around(body, *present(*BED))
    guides = [np.array(guide) for guide in zip(_origins(body), *_bellies(body), _insertions(body), strict=True)]
    profile = ((0.0, 0.14), (0.18, 0.66), (0.45, 1.0), (0.75, 0.7), (1.0, 0.14))
    sheet = fibre_sheet(
        guides,
        thickness_mm=size("gluteus-maximus-thickness"),
        profile=profile,
        edge=0.42,
        relief=(11, 0.05),
        shape=(40, 50),
    )
    sheet = anchored(sheet, around(body, "sacrum", "hip-bone-left", "coccyx"), None, share=0.25)
    sheet = draped(sheet, bed, gap_mm=FAT_MM, fade=(0.12, 0.1))
    return settled(sheet, bed, gap_mm=0.8, free=(0.05, 0.0))


def _origins(body: Body) -> Array:
    """(6, 3) from the coccyx up the side of the sacrum to the iliac crest."""
    return np.vstack(
        [
            [shifted(between(body, "sacral-apex", "coccyx-tip", 0.9), 4.0, 0.0, -2.0)],
            [shifted(between(body, "sacral-apex", "coccyx-tip", 0.2), 9.0, 2.0, -2.0)],
            placed(body, ("s4-posterior-foramen-left", 8, 4, 2)),
            [shifted(between(body, "s2-posterior-foramen-left", "s3-posterior-foramen-left", 0.3), 19.0, 4.0, 0.0)],
            placed(body, (PSIS, 5, 3, 5), (PSIS, 19, -12, 21)),
        ]
    )


def _bellies(body: Body) -> tuple[Array, Array]:
    """Twice (6, 3): a third and two thirds of the way, from the lower border to the upper one."""
    near = placed(
        body, (SEAT, -31, 14, -36), (SEAT, -13, 32, 4), (SEAT, 4, 38, 37), (PSIS, 35, 0, -54), (PSIS, 45, -5, -29),
        (PSIS, 55, -20, -9),
    )  # fmt: skip
    far = placed(
        body, (SEAT, 14, 0, -62), (SIDE, -60, 44, -48), (SIDE, -44, 48, -20), (SIDE, -31, 54, 12), (SIDE, -19, 42, 37),
        (SIDE, -13, 34, 54),
    )  # fmt: skip
    return near, far


def _insertions(body: Body) -> Array:
    """(6, 3) from the gluteal tuberosity of the femur up the hind edge of the iliotibial tract."""
    return placed(
        body, (SMALL, 24, -12, -66), (SMALL, 34, -10, -50), (SIDE, -4, 8, -60), (SIDE, 0, 10, -38), (SIDE, 1, 12, -15),
        (SIDE, 0, 14, 8),
    )  # fmt: skip
