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


@grows("quadratus-lumborum-left")
def quadratus_lumborum(body: Body) -> trimesh.Trimesh:
    """A flat four-sided sheet, its inner margin on the tips of the transverse processes of L4 to L1."""
    bones = around(body, "vertebra-t12", *SPINE, "hip-bone-left")
    sheet = fibre_sheet(list(_guides(body)), thickness_mm=THICKNESS_MM, profile=PROFILE, edge=0.5)
    sheet = wrapped(sheet, bones, one_sided=False)
    middle, thickness = sheet.middle[:, ::2], grooved(sheet.thickness[:, ::2], BUNDLES, depth=0.16)
    rings = pressed(FibreSheet(middle, thickness, sheet.under[::2]), bones, free=(0.08, 0.06))
    return closed_rings(rings, slit=True)


def _guides(body: Body) -> Array:
    """(4, 4, 3) fibres from the crest upwards, the innermost one first."""
    middle = np.array([_beside(body, "l4", step) for step in (1.5, 17.0, 31.0, 44.0)])
    upper = np.array([_beside(body, "l2", step) for step in (1.5, 16.0, 28.0, 39.0)])
    return np.stack([_crest(body), middle, upper, _rib(body)], axis=1)


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


def _rib(body: Body) -> Array:
    """(4, 3) insertions: beside the transverse process of L1, and out along the lower border of the last rib."""
    neck = body.landmark("t12-transverse-process-tip-left")
    return np.array(
        [
            shifted(neck, 8.0, 9.0, -14.0),
            shifted(neck, 19.0, 12.0, -18.0),
            shifted(neck, 30.0, 12.0, -25.0),
            shifted(neck, 41.0, 10.0, -34.0),
        ]
    )
