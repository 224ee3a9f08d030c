"""Quadratus lumborum: from the iliac crest up to the tips of the transverse processes and to the last rib."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import SPINE, around, on_surface, shifted
from explorer.anatomy.growing import grows
from explorer.geometry.lofts import closed_rings
from explorer.geometry.room import pressed
from explorer.geometry.sheets import FibreSheet, fibre_sheet
from explorer.geometry.sheets_wrapping import wrapped
from explorer.geometry.strands import grooved

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

PROFILE = ((0.0, 0.3), (0.2, 0.85), (0.42, 1.0), (0.75, 0.8), (1.0, 0.22))
THICKNESS_MM = 16.0
BUNDLES = 8
ALONG_RIB_MM = (3.0, 12.0, 21.0, 29.0)
"""How far outside the tip of the first lumbar transverse process its fibres meet the rib."""


@grows("quadratus-lumborum-left")
def quadratus_lumborum(body: Body) -> trimesh.Trimesh:
    """A flat four-sided sheet, its inner margin on the tips of the transverse processes of L4 to L1."""
    bones = around(body, "vertebra-t12", "rib-12-left", *SPINE, "hip-bone-left")
    sheet = fibre_sheet(_guides(body), thickness_mm=THICKNESS_MM, profile=PROFILE, edge=0.5)
    sheet = wrapped(sheet, bones, one_sided=False)
    middle, thickness = sheet.middle[:, ::2], grooved(sheet.thickness[:, ::2], BUNDLES, depth=0.16)
    rings = pressed(FibreSheet(middle, thickness, sheet.under[::2]), bones, free=(0.08, 0.06))
    return closed_rings(rings, slit=True)


def _guides(body: Body) -> list[Array]:
    """Four fibres from the crest upwards: the innermost from tip to tip, the outer ones straight to the rib."""
    low, high = _crest(body), _below_rib(body)
    steps = {"l4": (1.5, 17.0, 31.0, 44.0), "l3": (0.5, 15.0, 27.0, 36.0), "l2": (1.5, 14.0), "l1": (2.0,)}
    rows = [[_beside(body, level, out) for out in outs] for level, outs in steps.items()]
    return [np.array([low[k], *(row[k] for row in rows if k < len(row)), high[k]]) for k in range(len(low))]


def _beside(body: Body, level: str, out: float) -> Array:
    """A point so far outside the tip of a transverse process, a little in front of it."""
    return shifted(body.landmark(f"{level}-transverse-process-tip-left"), out, 1.0 - 0.06 * out, 0.0)


def _crest(body: Body) -> Array:
    """(4, 3) origins: beside the last transverse process, on the iliolumbar ligament, and on the inner lip."""
    top, psis = body.landmark("iliac-crest-top-left"), body.landmark("psis-left")
    points = np.array(
        [
            shifted(body.landmark("l5-transverse-process-tip-left"), 9.0, 3.0, 3.0),
            shifted(top + 0.42 * (psis - top), -6.0, -8.0, 8.0),
            shifted(top + 0.22 * (psis - top), -5.0, -4.0, 5.0),
            shifted(top, -4.0, -1.0, 1.0),
        ]
    )
    return np.vstack([points[:1], on_surface(around(body, "hip-bone-left"), points[1:], 1.0)])


def _below_rib(body: Body) -> Array:
    """(4, 3) insertions along the lower border of the inner half of the last rib."""
    rib = body.mesh("rib-12-left").vertices
    tip = body.landmark("l1-transverse-process-tip-left")
    border = []
    for out in ALONG_RIB_MM:
        near = rib[np.abs(rib[:, 0] - tip[0] - out) < 3.0]
        border.append(shifted(near[near[:, 2].argmin()], 0.0, -1.5, -0.5))
    return np.array(border)
