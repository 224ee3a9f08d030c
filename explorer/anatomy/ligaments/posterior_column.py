"""The interspinous and the supraspinous ligament: between the spinous processes, and over their tips.

An interspinous ligament is a sheet in the midline. Its upper and lower borders are looked up on the two processes: rays
from half way between them go up and down along the way of its fibres, which rise backwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, between
from explorer.anatomy.growing import grows
from explorer.anatomy.ligaments.straps import reached
from explorer.anatomy.posture import VERTEBRAE
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

INTERSPINOUS = (Level.T12_L1, *LUMBAR_SEGMENTS)
ACROSS, ALONG = 21, 20

FLAVUM_GAP_MM = 1.6
"""Between its front border and the ligamentum flavum: the fatty cleft that a midline needle feels as a soft spot."""

FIBRE_RISE = 0.35
"""How much its fibres lean: back for each mm that they go up."""

SHORT_MM = 0.6
"""How far in front of the tips it ends, where the supraspinous ligament takes over."""

SUNK_MM = 1.2
"""How deep its borders lie in the two processes."""


@grows("interspinous-ligament-{level}", levels=INTERSPINOUS)
def interspinous_ligament(body: Body, level: Level) -> trimesh.Trimesh:
    """A thin sheet between two spinous processes, from just behind the flavum to the supraspinous ligament."""
    upper, lower = level.vertebrae
    front, rear = _extent(body, level)
    way = _unit(axes(body, upper)[2] + FIBRE_RISE * axes(body, upper)[1])
    share = np.linspace(0.0, 1.0, ACROSS)[:, None]
    middle = (1.0 - share) * front + share * rear
    top = _border(body, f"vertebra-{upper}", middle, way)
    foot = _border(body, "sacrum" if lower is Level.S1 else f"vertebra-{lower}", middle, -way)
    along = np.linspace(0.0, 1.0, ALONG)[None, :, None]
    sheet = (1.0 - along) * top[:, None] + along * foot[:, None]
    return FibreSheet(sheet, _thickness(), np.full(ALONG, 0.5)).closed()


def _extent(body: Body, level: Level) -> tuple[Array, Array]:
    """Front and rear end of the line half way between the two processes, (3,) each."""
    upper, lower = level.vertebrae
    back = axes(body, upper)[1]
    front = body.landmark(f"{level}-interspace-midline")
    front = front + (_behind_flavum(body, level, front, back) + FLAVUM_GAP_MM) * back
    if lower is Level.S1:
        rear = front + 0.75 * _reach(body, upper, front, back) * back
    else:
        rear = between(body, f"{upper}-spinous-tip-lower", f"{lower}-spinous-tip-upper") - SHORT_MM * back
    return front, rear


def _reach(body: Body, upper: Level, front: Array, back: Array) -> float:
    return float((body.landmark(f"{upper}-spinous-tip-lower") - front) @ back)


def _behind_flavum(body: Body, level: Level, front: Array, back: Array) -> float:
    """How far behind the middle of the window the back of the flavum lies in the midline, mm."""
    flavum = around(body, f"ligamentum-flavum-{level}")
    return 20.0 - float(reached((front + 20.0 * back)[None], -back[None], flavum, reach_mm=20.0)[0])


def _border(body: Body, bone: str, middle: Array, way: Array) -> Array:
    """(n, 3) points a little inside a process, straight along a way from each of (n, 3) points, evened out."""
    from scipy.ndimage import gaussian_filter1d

    far = reached(middle, np.tile(way, (len(middle), 1)), around(body, bone), reach_mm=14.0)
    inside = gaussian_filter1d(np.minimum(far, np.median(far) + 4.0), 1.2, mode="nearest") + SUNK_MM
    return np.asarray(middle + inside[:, None] * way)


def _thickness() -> Array:
    """(across, along) mm: thin in front, fuller behind, with a few bundles of fibres; thin at the margins."""
    u = np.linspace(0.0, 1.0, ACROSS)
    fuller = 0.72 + 0.28 * u
    edge = np.clip(np.minimum(u, 1.0 - u) / 0.12, 0.12, 1.0) ** 0.5
    bundles = 1.0 - 0.13 * (1.0 - np.abs(np.sin(np.pi * 4.5 * u))) ** 1.5
    waist = 1.0 - 0.15 * np.sin(np.pi * np.linspace(0.0, 1.0, ALONG))
    return np.asarray(size("interspinous-ligament-thickness") * (fuller * edge * bundles)[:, None] * waist[None, :])


@grows("supraspinous-ligament")
def supraspinous_ligament(body: Body) -> trimesh.Trimesh:
    """A flat cord over the tips of the spinous processes, down to L5: below the segment of L4 and L5 there is none."""
    nodes, widths = _over_tips(body)
    line = spline(np.column_stack([nodes, widths]), SUPRASPINOUS_RINGS)
    return closed_rings(swept_rings(line[:, :3], line[:, 3:], across=(1.0, 0.0, 0.0), exponent=2.3, sides=20))


SUPRASPINOUS_RINGS = 90


def _over_tips(body: Body) -> tuple[Array, Array]:
    """(n, 3) middle line and (n, 2) half widths; it lies on the tips and is narrower and thicker between them."""
    wide, thick = 0.5 * size("supraspinous-ligament-width"), 0.5 * size("supraspinous-ligament-thickness")
    nodes, widths = [], []
    for level in VERTEBRAE:
        last = level is Level.L5
        for tip, down in (("upper", 0.18), ("lower", 0.45 if last else 0.82)):
            spot = between(body, f"{level}-spinous-tip-upper", f"{level}-spinous-tip-lower", down)
            nodes.append(_on_tip(body, level, spot, 0.55 * thick))
            widths.append((0.75 * wide, 0.6 * thick) if last and tip == "lower" else (wide, thick))
    return np.array(nodes), np.array(widths)


def _on_tip(body: Body, level: Level, spot: Array, lift_mm: float) -> Array:
    """On the back of a spinous process at the height of a point, lifted off it, (3,)."""
    back = axes(body, level)[1]
    start = spot + 25.0 * back
    far = float(reached(start[None], -back[None], around(body, f"vertebra-{level}"), reach_mm=40.0)[0])
    return np.asarray(start - (far - lift_mm) * back) if far < 40.0 else np.asarray(spot + lift_mm * back)


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector))
