"""The sciatic nerve, from where the roots meet in front of piriformis to the upper thigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.courses import ribbon
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.nerves.roots import sciatic_root
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.lofts import spline
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BACKWARDS = (1.0, -0.35, 0.0)
"""The flat face looks backwards and a little outwards: its width runs along this."""

SAMPLES, SIDES = 74, 18


@places
def sciatic_landmarks(body: Body) -> dict[str, Point]:
    """Where the nerve comes out below piriformis: beside the ischial spine."""
    return {"sciatic-nerve-notch-left": shifted(body.landmark("ischial-spine-left"), 19.0, 7.0, 1.0)}


@grows("sciatic-nerve-left")
def sciatic_nerve(body: Body) -> trimesh.Trimesh:
    """A flat ribbon, 17 mm wide below piriformis and 11 at the lesser trochanter, between tuberosity and trochanter."""
    line = sciatic_line(body)
    widths = np.column_stack([line[:, 3], np.full(SAMPLES, 0.5 * size("sciatic-nerve-thickness"))])
    return ribbon(line[:, :3], widths, BACKWARDS, sides=SIDES)


@once
def sciatic_line(body: Body) -> Array:
    """(n, 4) middle line of the nerve and half its width, mm."""
    line = spline(sciatic_nodes(body), SAMPLES)
    wall = around(body, *HIP).joined(around(body, "piriformis-left"))
    return np.column_stack([relaxed(line[:, :3], 0.55 * line[:, 3] + 2.2, wall), line[:, 3]])


def sciatic_nodes(body: Body) -> Array:
    """(n, 4) points of the nerve with half its width, mm."""
    notch = body.landmark("sciatic-nerve-notch-left")
    root = sciatic_root(body)
    beside_seat = between(body, "ischial-tuberosity-back-left", "greater-trochanter-lateral-left", 0.27)
    lesser = body.landmark("lesser-trochanter-tip-left")
    points = [
        shifted(root, -1.0, 0.0, 6.0),
        shifted(root, 2.5, 1.0, -7.0),
        notch,
        shifted(beside_seat, 0.0, 8.0, -1.0),
        shifted(lesser, 7.5, 16.0, -4.0),
        shifted(lesser, 11.0, 13.0, -44.0),
    ]
    upper, lower = (
        0.5 * size("sciatic-nerve-width-below-piriformis"),
        0.5 * size("sciatic-nerve-width-at-lesser-trochanter"),
    )
    return np.column_stack([points, [0.42 * upper, 0.7 * upper, upper, 0.6 * upper + 0.4 * lower, lower, 0.95 * lower]])
