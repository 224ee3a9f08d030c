"""Piriformis: from the front of S2 to S4, out through the greater sciatic notch, to the tip of the trochanter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.sheets import FibreSheet, fibre_sheet
from explorer.geometry.sheets_wrapping import fitted, wrapped

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

PROFILE = ((0.0, 0.45), (0.22, 0.88), (0.45, 1.0), (0.75, 0.6), (1.0, 0.38))
BONES = ("sacrum", *HIP)
BELLY = 0.42
"""Share of the way from origin to insertion at which the belly is thickest and lies just outside the notch."""


@places
def piriformis_landmarks(body: Body) -> dict[str, Point]:
    """The middle of its belly just outside the notch, where it is injected."""
    middle = piriformis_sheet(body).middle
    return {"piriformis-belly-left": middle[middle.shape[0] // 2, round(BELLY * (middle.shape[1] - 1))]}


@grows("piriformis-left")
def piriformis(body: Body) -> trimesh.Trimesh:
    """A pear of fibres, kept out of sacrum, hip bone and femur."""
    return fitted(piriformis_sheet(body), around(body, *BONES), free=(0.10, 0.08), one_sided=False)


def piriformis_sheet(body: Body) -> FibreSheet:
    """Its fibres, in three guides from above downwards, bent out of bone."""
    notch = between(body, "greater-sciatic-notch-apex-left", "ischial-spine-left")
    tip = body.landmark("greater-trochanter-tip-left")
    middles = notch + np.array([(11.0, 4.0, 8.0), (14.0, 9.5, -3.0), (14.0, 13.0, -13.0)])
    necks = tip + np.array([(-29.0, 15.0, 14.0), (-30.0, 18.0, 10.0), (-30.0, 20.0, 5.0)])
    ends = tip + np.array([(-7.0, -3.0, -0.5), (-6.5, 0.0, -1.5), (-7.0, 3.0, -2.5)])
    guides = [np.array(guide) for guide in zip(_origins(body), middles, necks, ends, strict=True)]
    sheet = fibre_sheet(
        guides, thickness_mm=1.06 * size("piriformis-thickness"), profile=PROFILE, relief=(5, 0.06), shape=(24, 52)
    )
    return wrapped(sheet, around(body, *BONES), one_sided=False)


def _origins(body: Body) -> Array:
    """On the front of the sacrum, beside the bars between the foramina of S1 to S4."""
    offsets = ((8.0, -2.0, 0.0), (9.0, -4.0, -3.0), (9.0, -3.5, -0.5))
    bars = [between(body, f"s{i}-anterior-foramen-left", f"s{i + 1}-anterior-foramen-left") for i in (1, 2, 3)]
    return np.asarray(np.add(bars, offsets), np.float64)
