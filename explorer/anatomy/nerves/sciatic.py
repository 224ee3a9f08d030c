"""The sciatic nerve, from where the roots meet in front of piriformis to the upper thigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.lumbar_roots import sciatic_root
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings, spline, swept_rings, tangents
from explorer.geometry.sheets_wrapping import pushed, relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BACKWARDS = (1.0, -0.35, 0.0)
"""The flat face looks backwards and a little outwards: its width runs along this."""

SLUGGISH = 0.5
"""How much it keeps to that where it lies on something that looks another way."""

BED = (
    "piriformis-left",
    "obturator-internus-left",
    "gemelli-left",
    "quadratus-femoris-left",
    "sacrospinous-ligament-left",
    "sacrotuberous-ligament-left",
)
"""Muscles and ligaments that it passes."""

GAP_MM = 0.5
"""Between the nerve and all of them."""

NEAR_MM = 6.0
"""So near it turns its flat side to what it lies on."""

SAMPLES, SIDES = 74, 18


@places
def sciatic_landmarks(body: Body) -> dict[str, Point]:
    """Where the nerve comes out below piriformis: beside the ischial spine."""
    return {"sciatic-nerve-notch-left": shifted(body.landmark("ischial-spine-left"), 19.0, 7.0, 1.0)}


@grows("sciatic-nerve-left")
def sciatic_nerve(body: Body) -> trimesh.Trimesh:
    """A flat ribbon, 17 mm wide below piriformis and 11 at the lesser trochanter, between tuberosity and trochanter."""
    line, walls = sciatic_line(body), _walls(body)
    widths = np.column_stack([line[:, 3], np.full(SAMPLES, 0.5 * size("sciatic-nerve-thickness"))])
    rings = swept_rings(line[:, :3], widths, across=_flat_on(line[:, :3], walls), sides=SIDES)
    return closed_rings(pushed(rings, walls, gap_mm=GAP_MM, free=(0.0, 0.0)))


def _walls(body: Body) -> Surroundings:
    """What it passes behind or under: bones, ligaments, piriformis, and the short rotators on which it lies."""
    return around(body, *HIP, *BED)


def _flat_on(line: Array, walls: Surroundings) -> Array:
    """(n, 3) the way in which the nerve is wide: along what it lies on, and straight across where that is far."""
    from scipy.ndimage import gaussian_filter1d

    far, out = walls.nearest(line)
    behind = out * np.where(out @ np.array([0.0, 1.0, 0.0]) < 0.0, -1.0, 1.0)[:, None]
    lying = np.clip(1.0 - (far - NEAR_MM) / NEAR_MM, 0.0, 1.0)[:, None]
    across = np.cross(tangents(line), lying * behind + (1.0 - lying) * np.cross(BACKWARDS, tangents(line)))
    across = across * np.where(across @ np.array(BACKWARDS) < 0.0, -1.0, 1.0)[:, None]
    across = gaussian_filter1d(across + SLUGGISH * np.array(BACKWARDS), 3.0, axis=0, mode="nearest")
    return np.asarray(across / np.linalg.norm(across, axis=1, keepdims=True), np.float64)


@once
def sciatic_line(body: Body) -> Array:
    """(n, 4) middle line of the nerve and half its width, mm."""
    line = spline(sciatic_nodes(body), SAMPLES)
    clear = 0.25 * line[:, 3] + 0.5 * size("sciatic-nerve-thickness") + GAP_MM
    return np.column_stack([relaxed(line[:, :3], clear, _walls(body)), line[:, 3]])


def sciatic_nodes(body: Body) -> Array:
    """(n, 4) points of the nerve with half its width, mm."""
    notch = body.landmark("sciatic-nerve-notch-left")
    root = sciatic_root(body)
    beside_seat = between(body, "ischial-tuberosity-back-left", "greater-trochanter-lateral-left", 0.18)
    lesser = body.landmark("lesser-trochanter-tip-left")
    points = [
        shifted(root, -1.0, 0.0, 6.0),
        shifted(root, 2.5, 1.0, -7.0),
        notch,
        shifted(beside_seat, 0.0, 8.0, -1.0),
        shifted(lesser, 1.0, 16.0, -4.0),
        shifted(lesser, 6.0, 13.0, -44.0),
    ]
    upper, lower = (
        0.5 * size("sciatic-nerve-width-below-piriformis"),
        0.5 * size("sciatic-nerve-width-at-lesser-trochanter"),
    )
    return np.column_stack([points, [0.42 * upper, 0.7 * upper, upper, 0.6 * upper + 0.4 * lower, lower, 0.95 * lower]])
