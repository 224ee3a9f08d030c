"""The superior cluneal nerves: lateral branches of the dorsal rami of L1 to L3, over the iliac crest to the skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.branches import dorsal_ramus_start
from explorer.anatomy.nerves.canal import spinal_bones
from explorer.anatomy.nerves.courses import course, out_of, tapered, together, tube
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BESIDE_MM = {Level.L1: 9.0, Level.L2: 0.0, Level.L3: -9.0}
"""Where each crosses the crest, lateral of the middle one: the highest ramus runs furthest out."""

OFF_BONE_MM = 2.5
OFF_MUSCLE_MM = 0.4
"""Over the gluteal muscles, which lie under the fascia that the nerves cross."""

BACK, THICKEST_MM = (0.0, 1.0, 0.0), 60.0
"""The way out of those muscles, and more than they are thick."""

SAMPLES, SIDES = 38, 7


@places
def crossing_landmarks(body: Body) -> dict[str, Point]:
    """Where the middle nerve crosses the iliac crest."""
    return {"superior-cluneal-nerve-crossing-left": _on_crest(body, size("superior-cluneal-nerve-from-midline"))}


@grows("superior-cluneal-nerves-left")
def superior_cluneal_nerves(body: Body) -> trimesh.Trimesh:
    """Three threads, from L1 outermost to L3 innermost."""
    return together([_nerve(body, level) for level in BESIDE_MM])


def _nerve(body: Body, level: Level) -> trimesh.Trimesh:
    start = dorsal_ramus_start(body, level)
    cross = _on_crest(body, size("superior-cluneal-nerve-from-midline") + BESIDE_MM[level])
    tip = body.landmark(f"{BELOW[level]}-transverse-process-tip-left")
    nodes = [
        start,
        shifted(start, 7.0, 5.0, -3.0),
        shifted(tip, -6.0, 9.0, 9.0),
        shifted(0.45 * tip + 0.55 * cross, -2.0, 10.0, 4.0),
        shifted(cross, 0.0, 2.5, 3.5),
        shifted(cross, 6.0, 12.0, -16.0),
        shifted(cross, 13.0, 19.0, -40.0),
    ]
    radius = 0.5 * size("superior-cluneal-nerve-width")
    buttock = around(body, "gluteus-maximus-left", "gluteus-medius-left")
    clear = radius + OFF_MUSCLE_MM
    nodes[-2:] = [out_of(buttock, node, BACK, clear_mm=clear, reach_mm=THICKEST_MM) for node in nodes[-2:]]
    bones = around(body, *spinal_bones(), HIP[0])
    line = course(nodes, radius + OFF_BONE_MM, bones, samples=SAMPLES)
    line = relaxed(line, np.full(SAMPLES, clear), buttock.joined(bones))
    return tube(line, tapered(line, radius, to=0.6), sides=SIDES)


BELOW = {Level.L1: Level.L2, Level.L2: Level.L3, Level.L3: Level.L4}


def _on_crest(body: Body, from_midline: float) -> Point:
    """The highest point of the back of the iliac crest so far from the midline."""
    points = np.asarray(body.mesh(HIP[0]).vertices)
    behind = points[(np.abs(points[:, 0] - from_midline) < 2.5)]
    return np.asarray(behind[np.argmax(behind @ np.array([0.0, 0.55, 0.84]))], np.float64)
