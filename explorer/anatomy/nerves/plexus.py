"""The lumbar plexus: the femoral and the obturator nerve, and the trunk that joins it to the sacral plexus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.nerves.canal import pelvic_walls
from explorer.anatomy.nerves.courses import at, course, length_to, ribbon, tapered, tube
from explorer.anatomy.nerves.lumbar_roots import femoral_union, trunk_line
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.geometry.room import free_way
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

GAP_MM = 0.8
"""Between these nerves and bone."""

MUSCLES = ("psoas-major-left", "iliacus-left")

GROOVE = (0.42, 1.0)
"""Where the femoral nerve lies in the furrow between them, from the promontory (0) down to the femoral head (1)."""

EMERGES_MM, DEEP_MM = 34.0, 13.0
"""It comes out of psoas over so much of its way below the promontory, and may lie so deep in it above."""

AHEAD_MM = -110.0
"""In front of every muscle of the pelvis."""

FEMORAL_SAMPLES, FEMORAL_SIDES = 66, 12
OBTURATOR_SAMPLES, OBTURATOR_SIDES = 66, 8
TRUNK_SIDES = 7


@grows("lumbosacral-trunk-left")
def lumbosacral_trunk(body: Body) -> trimesh.Trimesh:
    """From L4, joined by L5, over the ala and down before the sacroiliac joint to the sciatic nerve."""
    return tube(trunk_line(body), 0.5 * size("lumbosacral-trunk-width"), sides=TRUNK_SIDES)


@once
def femoral_line(body: Body) -> Array:
    """(n, 3) middle line of the femoral nerve, from where L2 and L3 meet within psoas to the thigh."""
    start, joined = femoral_union(body)
    brim, head = body.landmark("s1-endplate-centre") * (0.0, 1.0, 1.0), body.landmark("femoral-head-centre-left")
    heights = brim[2] + np.linspace(*GROOVE, 5) * (head[2] - brim[2])
    nodes = [start, joined, shifted(brim, 58.0, -12.0, -2.0), *(_in_groove(body, height) for height in heights)]
    nodes.append(shifted(nodes[-1], 1.0, -1.0, -24.0))
    clear = 0.5 * size("femoral-nerve-thickness") + GAP_MM
    line = course(nodes, clear, pelvic_walls(body), samples=FEMORAL_SAMPLES)
    outside = np.clip((brim[2] - line[:, 2]) / EMERGES_MM, 0.0, 1.0)
    return relaxed(line, outside * clear - (1.0 - outside) * DEEP_MM, around(body, *HIP, *MUSCLES))


def _in_groove(body: Body, height: float) -> Array:
    """In front of the furrow between psoas and iliacus at a height, (3,)."""
    insides = [np.asarray(body.mesh(muscle).vertices) for muscle in MUSCLES]
    ends = [float(one[np.abs(one[:, 2] - height) < 5.0, 0].mean()) for one in insides]
    across = np.linspace(ends[0], ends[1], 33)
    starts = np.column_stack([across, np.full(33, AHEAD_MM), np.full(33, height)])
    way = np.broadcast_to((0.0, 1.0, 0.0), starts.shape)
    clear = 0.5 * size("femoral-nerve-thickness") + GAP_MM
    far = free_way(starts, way, np.full(33, -2.0 * AHEAD_MM), around(body, *HIP, *MUSCLES), gap_mm=clear)
    return np.asarray(starts[np.argmax(far)] + np.max(far) * way[0], np.float64)


@grows("femoral-nerve-left")
def femoral_nerve(body: Body) -> trimesh.Trimesh:
    """Through psoas, between it and iliacus, below the inguinal ligament to the front of the thigh; a flat oval."""
    line = femoral_line(body)
    grown = np.clip(np.linspace(0.55, 2.2, FEMORAL_SAMPLES), 0.0, 1.0)
    halves = 0.5 * np.column_stack([size("femoral-nerve-width") * grown, size("femoral-nerve-thickness") * grown])
    return ribbon(line, halves, (1.0, -0.5, 0.0), sides=FEMORAL_SIDES)


@grows("obturator-nerve-left")
def obturator_nerve(body: Body) -> trimesh.Trimesh:
    """Out of psoas at its medial border, along the side wall of the pelvis to the obturator canal."""
    femoral = femoral_line(body)
    start = at(femoral, length_to(femoral, femoral_union(body)[1]) + 1.0)
    brim, socket = body.landmark("s1-endplate-centre") * (0.0, 1.0, 1.0), body.landmark("acetabulum-centre-left")
    canal = between(body, "pubic-tubercle-left", "acetabulum-centre-left", 0.45)
    nodes = [
        start,
        shifted(brim, 45.0, -6.0, 2.0),
        shifted(brim, 48.0, -8.0, -24.0),
        shifted(socket, -25.0, 10.0, 24.0),
        shifted(canal, -3.0, 8.0, 2.0),
        shifted(canal, 0.0, 5.0, -14.0),
    ]
    radius = 0.5 * size("obturator-nerve-width")
    walls = pelvic_walls(body)
    line = course(nodes, radius + GAP_MM, walls, samples=OBTURATOR_SAMPLES)
    return tube(line, tapered(line, radius, to=0.8), sides=OBTURATOR_SIDES)
