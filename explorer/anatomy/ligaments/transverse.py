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
from explorer.anatomy.ligaments.pelvic_fans import SPACING_MM, thickened
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import facet_frame
from explorer.anatomy.vertebrae.transverse import ACCESSORY_TIP
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets import FibreSheet
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SEGMENTS = LUMBAR_SEGMENTS[:-1]
"""Below L5 the iliolumbar ligament takes its place."""

ACROSS, ALONG = 13, 14

SPAN = (0.42, 0.92)
"""From where to where on the transverse processes it spreads: shares of the way from their roots to their tips."""

OFF_MM = 8.0
"""From so far off the middle of a process its border is sought: the nearest bone."""

SUNK_MM = 1.0
"""How deep its borders lie in the two processes."""


@grows("intertransverse-ligament-{level}-left", levels=SEGMENTS, spacing_mm=SPACING_MM, triangles=720)
def intertransverse_ligament(body: Body, level: Level) -> Solid:
    """A thin sheet from the lower border of one transverse process to the upper border of the next."""
    upper, lower = level.vertebrae
    one, other = _along_process(body, upper), _along_process(body, lower)
    top, foot = _edge(body, upper, one, other), _edge(body, lower, other, one)
    along = np.linspace(0.0, 1.0, ALONG)[None, :, None]
    sheet = (1.0 - along) * top[:, None] + along * foot[:, None]
    u = np.linspace(-1.0, 1.0, ACROSS)
    lens = np.maximum(1.0 - np.abs(u) ** 2.4, 0.04) ** 0.5 * (1.0 - 0.25 * (1.0 - np.abs(np.sin(7.0 * u))) ** 1.5)
    thickness = size("intertransverse-ligament-thickness") * np.repeat(lens[:, None], ALONG, axis=1)
    bones = around(body, f"vertebra-{upper}", f"vertebra-{lower}")
    return thickened(FibreSheet(sheet, thickness, np.full(ALONG, 0.5)), bones)


def _along_process(body: Body, level: Level) -> Array:
    """(n, 3) points in the middle of a transverse process from near its root to near its tip."""
    root, tip = (body.landmark(f"{level}-{name}-left") for name in ("sap-tp-junction", "transverse-process-tip"))
    share = np.linspace(*SPAN, ACROSS)[:, None]
    return np.asarray((1.0 - share) * root + share * tip)


def _edge(body: Body, level: Level, own: Array, other: Array) -> Array:
    """(n, 3) points on the border of a process that faces (n, 3) points on the other one, a little inside it."""
    from scipy.ndimage import gaussian_filter1d

    bone = around(body, f"vertebra-{level}")
    way = other - own
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    border = on_surface(bone, own + OFF_MM * way, -SUNK_MM)
    return np.asarray(gaussian_filter1d(border, 1.2, axis=0, mode="nearest"))


@places
def process_landmarks(body: Body) -> dict[str, Point]:
    """Tips of the mammillary process behind the joint, and of the accessory process at the root below it."""
    found: dict[str, Point] = {}
    for segment in (Level.T12_L1, *SEGMENTS):
        level = segment.vertebrae[1]
        joint, half_width = facet_frame(segment), 0.5 * size("facet-joint-width", segment)
        groove = body.landmark(f"{level}-sap-tp-junction-left")
        bone = around(body, f"vertebra-{level}")
        for name, point in (
            ("mammillary", joint.to_world(np.array([-4.5, -half_width - 3.6, 0.0]))),
            ("accessory", groove + np.array(ACCESSORY_TIP) @ axes(body, level)),
        ):
            found[f"{level}-{name}-process-left"] = on_surface(bone, point[None])[0]
    return found


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
