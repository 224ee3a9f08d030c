"""Psoas major: beside the lumbar bodies, over the brim of the pelvis, to the lesser trochanter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, HIP, SPINE, around, shifted
from explorer.anatomy.growing import grows
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets_wrapping import pushed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BESIDE = {
    "l1": (24.0, 9.5, 0.0, 7.6, 12.5),
    "l2": (31.0, 10.0, 0.0, 10.6, 16.0),
    "l3": (36.0, 5.5, 0.0, 14.2, 16.6),
    "l4": (40.0, 0.5, 0.0, 16.6, 16.6),
    "l5": (46.5, -8.0, 0.0, 16.2, 16.4),
}
"""Offset from each body's centre and half widths (across, front to back), mm: drawn so that L4 measures about 9 cm2."""

SIDES, RINGS = 48, 84


@grows("psoas-major-left")
def psoas_major(body: Body) -> trimesh.Trimesh:
    """A stack of squarish ellipses, pressed flat where the spine and the brim lie against it."""
    line = spline(psoas_nodes(body), RINGS)
    rings = swept_rings(line[:, :3], line[:, 3:], across=(1.0, 0.0, 0.0), exponent=2.4, sides=SIDES)
    return closed_rings(pushed(_relief(rings), around(body, *SPINE, *DISCS, *HIP), free=(0.0, 0.16)))


def psoas_nodes(body: Body) -> Array:
    """(n, 5) centres and half widths from the top of L1 to the lesser trochanter."""
    rows = [
        np.r_[body.landmark(f"{level}-body-centre") * (0, 1, 1) + row[:3], row[3:]] for level, row in BESIDE.items()
    ]
    top = np.r_[shifted(body.landmark("l1-superior-endplate-centre") * (0, 1, 1), 20.0, 10.0, 2.0), 3.6, 6.0]
    brim, head = body.landmark("s1-endplate-centre") * (0, 1, 1), body.landmark("femoral-head-centre-left")
    end = body.landmark("lesser-trochanter-tip-left")
    return np.array(
        [
            top,
            *rows,
            np.r_[shifted(brim, 56.0, -25.0, -14.0), 14.0, 13.6],
            np.r_[shifted(head, -6.0, -43.0, 4.0), 10.0, 7.2],
            np.r_[shifted(0.5 * (head + end), 2.0, -19.0, 4.0), 6.4, 6.0],
            np.r_[shifted(end, 0.5, -3.5, 1.0), 3.6, 3.2],
        ]
    )


def _relief(rings: Array) -> Array:
    """Shallow grooves between a few bundles that run the whole length and turn a little."""
    count, sides, _ = rings.shape
    turn = 2.0 * np.pi * np.arange(sides) / sides
    t = np.linspace(0.0, 1.0, count)[:, None]
    valley = (1.0 - np.abs(np.sin(3.5 * turn[None] + 2.2 * t))) ** 1.5 * np.clip(
        np.minimum(t, 1.0 - t) / 0.15, 0.0, 1.0
    )
    middle = rings.mean(axis=1, keepdims=True)
    return np.asarray(middle + (rings - middle) * (1.0 - 0.045 * valley[..., None]), np.float64)
