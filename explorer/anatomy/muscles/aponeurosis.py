"""The erector spinae aponeurosis: the flat tendon that covers multifidus and runs down to the sacrum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import SPINE, around, between, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.muscles.multifidus import height_under, roof_line
from explorer.anatomy.sizes import size
from explorer.geometry.lofts import closed_rings, spline
from explorer.geometry.room import draped
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SHAPE = (19, 24)
FINGERS, FINGER_MM = 4.5, 9.0
"""Its upper edge runs out into slips on the muscle."""
BEHIND_MM, GAP_MM = 60.0, 0.4
SEAM_MM, FURROW = 1.5, 0.05
"""On the midline it lies so far behind the spinous tips; beside it, further by this share of the square of x (1/mm)."""


@grows("erector-spinae-aponeurosis-left")
def aponeurosis(body: Body) -> trimesh.Trimesh:
    """A sheet from the spinous tips and sacral crest out to the iliac spine, and up on longissimus."""
    muscles = ("multifidus-left", "longissimus-left", "iliocostalis-left")
    near = around(body, *SPINE, "hip-bone-left", *muscles)
    thickness = np.full(SHAPE, size("erector-aponeurosis-thickness"))
    thickness[:, 0] = thickness[:, -1] = thickness[0] = thickness[-1] = 0.5
    gap = GAP_MM + 0.5 * float(thickness.max())
    cloth = _laid_out(body)
    seam = height_under(roof_line(body), np.zeros(cloth[..., 0].size), cloth[..., 2].ravel()).reshape(SHAPE)
    drawn = cloth[..., 1] - (seam + SEAM_MM + FURROW * cloth[..., 0] ** 2)
    middle = draped(cloth, near, gap_mm=gap, stiffness=(1.5, 0.6), drawn=drawn)
    return closed_rings(FibreSheet(middle, thickness, np.full(SHAPE[1], 0.5)).rings(), slit=True)


def _laid_out(body: Body) -> Array:
    """(u, t, 3) points of the sheet well behind the back, from its upper edge downwards."""
    across, along = SHAPE
    inner, outer = spline(_inner_edge(body), along), spline(_outer_edge(body), along)
    u = np.linspace(0.0, 1.0, across)[:, None, None]
    sheet = inner + u * (outer - inner)
    slip = FINGER_MM * np.abs(np.sin(np.pi * FINGERS * u[..., 0])) * np.linspace(1.0, 0.0, along) ** 3
    sheet[..., 2] += slip
    sheet[..., 1] += BEHIND_MM
    return np.asarray(sheet, np.float64)


def _inner_edge(body: Body) -> Array:
    """(n, 3) down the spinous tips from L3 and down the median crest of the sacrum."""
    tips = [body.landmark(f"{level}-spinous-tip-lower") for level in ("l2", "l3", "l4", "l5")]
    low = [body.landmark(f"s{i}-posterior-foramen-left") * (0, 1, 1) for i in (1, 2, 3, 4)]
    return np.array([shifted(point, 2.0, 0.0, 0.0) for point in (*tips, *low)])


def _outer_edge(body: Body) -> Array:
    """(n, 3) from longissimus to the posterior superior iliac spine and in to the end of the sacral crest."""
    spine, crest = "psis-left", "iliac-crest-top-left"
    return np.array(
        [
            shifted(body.landmark("l4-transverse-process-tip-left"), 6.0, 20.0, 4.0),
            shifted(body.landmark("l5-transverse-process-tip-left"), 4.0, 30.0, 4.0),
            shifted(between(body, spine, crest, 0.12), -3.0, 0.0, 2.0),
            shifted(body.landmark(spine), -3.0, 0.0, -6.0),
            shifted(body.landmark("s2-posterior-foramen-left"), 14.0, 8.0, 0.0),
            shifted(body.landmark("s3-posterior-foramen-left"), 8.0, 6.0, 0.0),
            shifted(body.landmark("s4-posterior-foramen-left"), -6.0, 5.0, -2.0),
        ]
    )
