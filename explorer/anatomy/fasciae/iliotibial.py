"""The iliotibial tract: the thickened side of the fascia of the thigh, from the crest over the trochanter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.contact import HIP, around, between, placed, present, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_laying import anchored, draped, settled

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

SIDE, TUBERCLE, CREST = "greater-trochanter-lateral-left", "iliac-tubercle-left", "iliac-crest-top-left"
BED = (
    *HIP,
    "gluteus-medius-left",
    "gluteus-minimus-left",
    "gluteus-maximus-left",
    "tensor-fasciae-latae-left",
    "trochanteric-bursa-left",
)


@grows("iliotibial-tract-left")
def iliotibial_tract(body: Body) -> trimesh.Trimesh:
    """A band about 2 mm thick over medius, trochanter and bursa, between maximus and tensor, down the thigh."""
    crest = np.vstack(
        [
            [shifted(between(body, TUBERCLE, CREST, 0.42), 4.0, 4.0, 8.0)],
            placed(body, (TUBERCLE, 3, 12, 12), (TUBERCLE, 3, 0, 7), (TUBERCLE, 0, -10, 2)),
        ]
    )
    upper = placed(body, (SIDE, 12, 24, 62), (SIDE, 14, 8, 62), (SIDE, 12, -8, 62), (SIDE, 5, -22, 62))
    hip = placed(body, (SIDE, 7, 15, -4), (SIDE, 9, 1, -4), (SIDE, 6, -15, -4), (SIDE, 0, -29, -4))
    thigh = placed(body, (SIDE, 5, 11, -70), (SIDE, 7, 0, -70), (SIDE, 6, -13, -70), (SIDE, 1, -26, -70))
    low = placed(body, (SIDE, -1, 8, -145), (SIDE, 1, 0, -145), (SIDE, 0, -9, -145), (SIDE, -4, -18, -145))
    guides = [np.array(guide) for guide in zip(crest, upper, hip, thigh, low, strict=True)]
    profile = ((0.0, 0.8), (0.4, 1.0), (1.0, 1.0))
    sheet = fibre_sheet(
        guides, thickness_mm=size("iliotibial-tract-thickness"), profile=profile, edge=0.25, shape=(20, 37)
    )
    sheet = anchored(sheet, around(body, "hip-bone-left"), None, share=0.12, lift_mm=-0.6)
    bed = around(body, *present(*BED))
    sheet = draped(sheet, bed, gap_mm=0.6, reach_mm=9.0, fade=(0.08, 0.0), smooth=(1.5, 1.5))
    return settled(sheet, bed, gap_mm=0.5, free=(0.03, 0.0))
