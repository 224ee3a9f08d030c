"""Psoas major: beside the lumbar bodies, over the brim of the pelvis, to the lesser trochanter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, HIP, SPINE, around, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.muscles.columns import Build, column

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BESIDE = {
    "l1": (24.0, 8.0, 0.0, 9.0, 10.5),
    "l2": (29.0, 12.0, 0.0, 13.5, 17.0),
    "l3": (34.0, 8.0, 0.0, 18.5, 19.0),
    "l4": (39.0, 3.0, 0.0, 20.0, 19.0),
    "l5": (47.0, -8.5, 0.0, 19.0, 19.0),
}
"""Offset from each body's centre, and half widths (across, front to back), mm: those of the BodyParts3D man."""

BUILD = Build(bundles=9, depth_mm=1.3, turn=0.12, rings=46, free=(0.02, 0.06), exponent=2.2)


@grows("psoas-major-left")
def psoas_major(body: Body) -> trimesh.Trimesh:
    """Its bundles lie against bodies and discs, in front of the transverse processes and of quadratus lumborum."""
    near = around(body, "vertebra-t12", *SPINE, "disc-t12-l1", *DISCS, *HIP, "rib-12-left", "quadratus-lumborum-left")
    return column(psoas_nodes(body), near, BUILD)


def psoas_nodes(body: Body) -> Array:
    """(n, 5) centres and half widths from the lower border of T12 to the lesser trochanter."""
    rows = [
        np.r_[body.landmark(f"{level}-body-centre") * (0, 1, 1) + row[:3], row[3:]] for level, row in BESIDE.items()
    ]
    top = np.r_[shifted(body.landmark("t12-inferior-rim-left"), 3.0, 3.0, 1.0), 3.4, 4.6]
    brim, head = body.landmark("s1-endplate-centre") * (0, 1, 1), body.landmark("femoral-head-centre-left")
    end = body.landmark("lesser-trochanter-tip-left")
    return np.array(
        [
            top,
            *rows,
            np.r_[shifted(brim, 54.5, -23.0, -8.0), 17.5, 18.0],
            np.r_[shifted(brim, 59.0, -30.0, -28.0), 13.0, 16.0],
            np.r_[shifted(head, -23.0, -22.0, 40.0), 8.0, 12.0],
            np.r_[shifted(head, -24.5, -34.5, 11.0), 7.5, 6.5],
            np.r_[shifted(head, -20.0, -28.0, -19.0), 6.3, 6.0],
            np.r_[0.5 * (shifted(head, -20.0, -28.0, -19.0) + end), 6.0, 5.5],
            np.r_[shifted(end, 0.5, -1.5, 0.0), 3.6, 4.6],
        ]
    )
