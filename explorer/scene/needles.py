"""Needles as surfaces: a shaft of true gauge, a hub, and a ring on the skin; never thinner than can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.domain.view import Camera
from explorer.scene.framing import Size, mm_per_pixel
from explorer.targeting.site import OUTER_DIAMETER_MM

if TYPE_CHECKING:
    import trimesh

    from explorer.domain.plan import Needle

THINNEST_PX, HUB_PX = 2.0, 7.0  # a shaft and a hub are never drawn narrower than this
HUB_RADIUS_MM, HUB_LENGTH_MM = 3.2, 15.0  # a Luer hub is about 6.5 mm wide (ISO 80369-7)
RING_MM = (3.0, 4.2)  # inner and outer radius of the mark on the skin
RING_THICKNESS_MM = 0.6
SPARE_MM = 5.0  # of shaft outside the skin, at least
TICKS_MM, TICK_HIGH_MM, TICK_WIDER = 10.0, 0.8, 1.25  # marks of depth: how far apart, how high, how much wider


def needle_parts(needle: Needle, camera: Camera, size: Size) -> Iterator[tuple[str, trimesh.Trimesh]]:
    """What a needle consists of (``shaft``, ``tick`` for each mark of depth, ``hub``, ``ring``), mm, LPS."""
    import trimesh

    outwards = (needle.entry - needle.target) / needle.depth_mm
    length = max(needle.length_mm, needle.depth_mm + SPARE_MM)
    pixel = mm_per_pixel(needle.target, camera, size)
    radius = max(OUTER_DIAMETER_MM[needle.gauge] / 2.0, THINNEST_PX / 2.0 * pixel)
    widened = max(1.0, HUB_PX / 2.0 * pixel / HUB_RADIUS_MM)
    end = needle.target + length * outwards
    hub_end = end + widened * HUB_LENGTH_MM * outwards
    yield "shaft", trimesh.creation.cylinder(radius, segment=(needle.target, end), sections=20)
    for at in np.arange(TICKS_MM, length, TICKS_MM):
        ends = needle.target + (at - TICK_HIGH_MM / 2) * outwards, needle.target + (at + TICK_HIGH_MM / 2) * outwards
        yield "tick", trimesh.creation.cylinder(TICK_WIDER * radius, segment=ends, sections=20)
    yield "hub", trimesh.creation.cylinder(widened * HUB_RADIUS_MM, segment=(end, hub_end), sections=28)
    geometry: Any = trimesh.geometry
    around = geometry.align_vectors((0.0, 0.0, 1.0), outwards)
    around[:3, 3] = needle.entry
    yield "ring", trimesh.creation.annulus(*RING_MM, RING_THICKNESS_MM, transform=around, sections=40)
