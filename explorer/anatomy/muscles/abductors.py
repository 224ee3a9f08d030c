"""Gluteus minimus, gluteus medius and tensor fasciae latae: they hold the pelvis level on one leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, padded, placed, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.geometry.fields import Surroundings
from explorer.geometry.sheets import FibreSheet, fibre_sheet
from explorer.geometry.sheets_laying import anchored, settled
from explorer.geometry.sheets_wrapping import wrapped

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

ASIS, TUBERCLE, CREST, PSIS = "asis-left", "iliac-tubercle-left", "iliac-crest-top-left", "psis-left"
SIDE = "greater-trochanter-lateral-left"
FRONT, LATERAL, BACK = (f"greater-trochanter-{name}-facet-left" for name in ("anterior", "lateral", "superoposterior"))
HOLLOW_MM = 22.0
"""The outer side of the ilium is hollow by less than this under a fan; the muscle arises from all of the hollow."""

PLANE_MM = 3.0
"""Fat between minimus and medius, in which the superior gluteal nerve and vessels run (chosen: room for the nerve)."""

DEEP = ("piriformis-left", "obturator-internus-left", "gemelli-left")


@grows("gluteus-minimus-left")
def gluteus_minimus(body: Body) -> trimesh.Trimesh:
    """A fan between the inferior and anterior gluteal lines and the anterior facet of the greater trochanter."""
    origins = placed(
        body, (PSIS, 25, -50, -34), (CREST, -8, -4, -52), (CREST, 11, -22, -43), (TUBERCLE, -13, 0, -15),
        (ASIS, -6, 22, -10),
    )  # fmt: skip
    ends = placed(
        body, (FRONT, 5, 6, -1), (FRONT, 4, 2, -4), (FRONT, 2, -2, -7), (FRONT, -1, -5, -9), (FRONT, -5, -7, -11)
    )
    middles = 0.45 * origins + 0.55 * ends + (9.0, 2.0, 6.0)
    guides = [np.array(guide) for guide in zip(origins, middles, ends, strict=True)]
    profile = ((0.0, 0.15), (0.2, 0.72), (0.45, 1.0), (0.7, 0.7), (0.88, 0.32), (1.0, 0.16))
    sheet = fibre_sheet(
        guides,
        thickness_mm=size("gluteus-minimus-thickness"),
        profile=profile,
        edge=0.5,
        relief=(7, 0.05),
        shape=(30, 33),
    )
    return _laid(body, sheet, around(body, *HIP, "subgluteus-minimus-bursa-left", *DEEP))


@grows("gluteus-medius-left")
def gluteus_medius(body: Body) -> trimesh.Trimesh:
    """A fan from below the iliac crest to the superoposterior and lateral facets of the greater trochanter."""
    facets = placed(
        body, (BACK, 0, 1, 0), (BACK, 6, -4, -4), (LATERAL, -3, 6, 4), (LATERAL, 0, 2, -1), (LATERAL, 0, -3, -6),
        (LATERAL, -1, -8, -10),
    )  # fmt: skip
    near = placed(
        body, (PSIS, 33, -35, -36), (CREST, -1, 20, -70), (CREST, 16, 11, -65), (CREST, 30, -6, -65),
        (TUBERCLE, 6, 17, -37), (TUBERCLE, 7, 5, -52),
    )  # fmt: skip
    far = placed(
        body, (SIDE, -40, 28, 34), (SIDE, -28, 24, 44), (SIDE, -14, 15, 47), (SIDE, -5, 7, 47), (SIDE, -2, -4, 47),
        (SIDE, -3, -14, 42),
    )  # fmt: skip
    guides = [np.array(guide) for guide in zip(below_crest(body), near, far, facets, strict=True)]
    profile = ((0.0, 0.12), (0.2, 0.6), (0.45, 1.0), (0.7, 0.7), (0.88, 0.3), (1.0, 0.14))
    sheet = fibre_sheet(
        guides, thickness_mm=size("gluteus-medius-thickness"), profile=profile, relief=(9, 0.05), shape=(40, 43)
    )
    below = around(body, *HIP, "subgluteus-medius-bursa-left", *DEEP)
    return _laid(body, sheet, below.joined(padded(body, "gluteus-minimus-left", PLANE_MM)))


def below_crest(body: Body) -> Array:
    """(6, 3) points on the outer face of the ilium a finger below the crest, from back to front."""
    return np.vstack(
        [
            placed(body, (PSIS, 18, -21, 4), (PSIS, 32, -31, 31), (CREST, 3, 4, -9)),
            [shifted(between(body, TUBERCLE, CREST, 0.45), 6.0, 3.0, 1.0)],
            placed(body, (TUBERCLE, 2, 0, 1), (ASIS, 3, 14, 8)),
        ]
    )


def _laid(body: Body, sheet: FibreSheet, below: Surroundings) -> trimesh.Trimesh:
    """Its ends on ilium and femur, its belly out of what lies under it."""
    sheet = anchored(sheet, around(body, "hip-bone-left"), around(body, "femur-left"), share=0.15)
    return settled(wrapped(sheet, below), below, free=(0.06, 0.1), fill_mm=HOLLOW_MM)


@grows("tensor-fasciae-latae-left")
def tensor_fasciae_latae(body: Body) -> trimesh.Trimesh:
    """A spindle from the crest behind the anterior superior iliac spine down to the front of the iliotibial tract."""
    below = around(body, *HIP, "gluteus-minimus-left", "gluteus-medius-left")
    origins = placed(body, (ASIS, 8, 24, 16), (ASIS, 5, 16, 10), (ASIS, 1, 7, 3))
    ends = placed(body, (SIDE, 1, -21, -46), (SIDE, 0, -25, -47), (SIDE, -3, -29, -46))
    middles = 0.5 * (origins + ends) + np.array([(4.0, 4.0, 0.0), (1.0, -2.0, 0.0), (-7.0, -10.0, 0.0)])
    guides = [np.array(guide) for guide in zip(origins, middles, ends, strict=True)]
    profile = ((0.0, 0.2), (0.2, 0.75), (0.5, 1.0), (0.8, 0.62), (1.0, 0.12))
    sheet = fibre_sheet(
        guides,
        thickness_mm=size("tensor-fasciae-latae-thickness"),
        profile=profile,
        edge=0.5,
        relief=(5, 0.05),
        shape=(20, 31),
    )
    sheet = anchored(sheet, around(body, "hip-bone-left"), None)
    return settled(wrapped(sheet, below, gap_mm=1.0), below, gap_mm=0.8, free=(0.06, 0.0))
