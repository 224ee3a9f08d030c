"""Between and on the transverse processes: intertransverse ligaments, and the mamillo-accessory ones.

The mamillo-accessory ligament bridges the notch between the mammillary and the accessory process; under it the medial
branch turns towards the facet joint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, on_surface
from explorer.anatomy.growing import grows, places
from explorer.anatomy.ligaments.straps import reached
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SEGMENTS = LUMBAR_SEGMENTS[:-1]
"""Below L5 the iliolumbar ligament takes its place."""

ACROSS, ALONG = 13, 14

SPAN = (0.34, 0.9)
"""From where to where on the transverse processes it spreads: shares of the way from their roots to their tips."""

SUNK_MM = 1.0
"""How deep its borders lie in the two processes."""


@grows("intertransverse-ligament-{level}-left", levels=SEGMENTS)
def intertransverse_ligament(body: Body, level: Level) -> trimesh.Trimesh:
    """A thin sheet from the lower border of one transverse process to the upper border of the next."""
    upper, lower = level.vertebrae
    one, other = _along_process(body, upper), _along_process(body, lower)
    way = other - one
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    top = _edge(body, upper, 0.5 * (one + other), -way)
    foot = _edge(body, lower, 0.5 * (one + other), way)
    along = np.linspace(0.0, 1.0, ALONG)[None, :, None]
    sheet = (1.0 - along) * top[:, None] + along * foot[:, None]
    u = np.linspace(-1.0, 1.0, ACROSS)
    lens = np.maximum(1.0 - np.abs(u) ** 2.4, 0.04) ** 0.5 * (1.0 - 0.25 * (1.0 - np.abs(np.sin(7.0 * u))) ** 1.5)
    thickness = size("intertransverse-ligament-thickness") * np.repeat(lens[:, None], ALONG, axis=1)
    return FibreSheet(sheet, thickness, np.full(ALONG, 0.5)).closed()


def _along_process(body: Body, level: Level) -> Array:
    """(n, 3) points in the middle of a transverse process from near its root to near its tip."""
    root, tip = (body.landmark(f"{level}-{name}-left") for name in ("sap-tp-junction", "transverse-process-tip"))
    share = np.linspace(*SPAN, ACROSS)[:, None]
    return np.asarray((1.0 - share) * root + share * tip)


def _edge(body: Body, level: Level, middle: Array, way: Array) -> Array:
    """(n, 3) points a little inside a process, each straight along its way from a point, evened out."""
    from scipy.ndimage import gaussian_filter1d

    far = reached(middle, way, around(body, f"vertebra-{level}"), reach_mm=26.0)
    inside = gaussian_filter1d(np.minimum(far, np.median(far) + 3.0), 1.5, mode="nearest") + SUNK_MM
    return np.asarray(middle + inside[:, None] * way)


@places
def process_landmarks(body: Body) -> dict[str, Point]:
    """The mammillary process behind the superior articular process, and the accessory one at the root below it."""
    found: dict[str, Point] = {}
    for level in LUMBAR_VERTEBRAE:
        left_back_up = axes(body, level)
        tip, groove = (
            body.landmark(f"{level}-{name}-left") for name in ("superior-articular-process-tip", "sap-tp-junction")
        )
        found[f"{level}-mammillary-process-left"] = tip + np.array([2.0, 5.0, -6.0]) @ left_back_up
        found[f"{level}-accessory-process-left"] = groove + np.array([0.5, 4.5, -7.5]) @ left_back_up
    bones = {level: around(body, f"vertebra-{level}") for level in LUMBAR_VERTEBRAE}
    return {name: on_surface(bones[Level(name[:2])], point[None])[0] for name, point in found.items()}


@grows("mamillo-accessory-ligament-{level}-left", levels=LUMBAR_VERTEBRAE)
def mamillo_accessory_ligament(body: Body, level: Level) -> trimesh.Trimesh:
    """A small band over the notch between the two processes, arched to leave room for the medial branch."""
    upper, lower = (body.landmark(f"{level}-{name}-process-left") for name in ("mammillary", "accessory"))
    bone = around(body, f"vertebra-{level}")
    middle = 0.5 * (upper + lower)
    room = size("medial-branch-width") + 0.9
    far, way = bone.nearest(middle[None])
    arch = middle + max(room - float(far[0]), 0.4) * way[0]
    inner = 0.6 * _unit(lower - upper)
    nodes = np.array([upper - inner, arch, lower + inner])
    line = spline(nodes, 16)
    wide, thick = (0.5 * size(f"mamillo-accessory-ligament-{what}") for what in ("width", "thickness"))
    ends = 0.75 + 0.25 * np.sin(np.pi * np.linspace(0.0, 1.0, 16))
    widths = np.column_stack([wide * ends, np.full(16, thick)])
    across = np.cross(_unit(lower - upper), way[0])
    return closed_rings(swept_rings(line, widths, across=across, exponent=2.4, sides=10))


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector))
