"""The last two ribs: a head on the vertebra, a neck, a bend at the angle, a flat shaft and a pointed cartilage tip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.contact import around
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.posture import pose
from explorer.anatomy.thorax.proportions import at
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, spline, swept_rings

if TYPE_CHECKING:
    import trimesh

Table = NDArray[np.float64]

SIDES, RINGS = 26, 50

ELEVENTH = np.array(
    [
        # left, back, up from the head; half height, half thickness; direction of the height
        (0.0, 0.0, 0.0, 5.6, 4.2, 0.0, 0.2, -1.0),  # head
        (5.5, 5.5, 2.0, 4.6, 3.3, 0.0, 0.3, -1.0),  # neck
        (10.0, 14.0, 2.0, 5.4, 4.2, 0.0, 0.3, -1.0),  # faint tubercle
        (15.5, 25.0, -3.0, 5.0, 3.7, -0.2, 0.1, -1.0),
        (26.0, 34.5, -10.5, 5.6, 4.4, -0.4, 0.0, -0.9),  # angle
        (38.0, 37.5, -20.0, 6.2, 4.0, -0.5, 0.2, -0.8),
        (56.0, 35.0, -43.0, 6.8, 3.5, -0.5, 0.5, -0.7),  # shaft
        (71.0, 25.5, -64.0, 7.0, 3.3, -0.4, 0.6, -0.7),
        (83.0, 12.5, -86.0, 6.6, 3.2, -0.35, 0.6, -0.7),
        (89.5, -2.0, -107.0, 5.6, 3.0, -0.4, 0.6, -0.7),
        (91.0, -10.0, -120.0, 3.4, 2.4, -0.5, 0.5, -0.7),  # the bone ends; cartilage
        (91.0, -13.5, -127.0, 1.3, 1.2, -0.5, 0.5, -0.7),
    ]
)
"""Rib 11 at its named points, in the frame of T11, mm, rounded to 0.5, from BodyParts3D, (c) The Database Center for
Life Science, CC BY 4.0: one lying man, 195 mm along its outer side. Cartilage tip and thicknesses are chosen."""

TWELFTH = np.array(
    [
        (0.0, 0.0, 0.0, 5.2, 3.9, 0.0, 0.2, -1.0),  # head
        (5.5, 5.0, 1.5, 4.2, 3.1, 0.0, 0.3, -1.0),  # neck
        (10.0, 13.0, -0.5, 4.5, 3.4, 0.0, 0.3, -1.0),
        (16.5, 25.5, -6.0, 4.6, 3.6, -0.3, 0.1, -0.95),
        (25.0, 35.0, -13.5, 4.8, 3.9, -0.55, 0.2, -0.8),  # faint angle
        (33.5, 40.0, -24.5, 5.1, 3.7, -0.7, 0.5, -0.5),
        (49.0, 39.5, -48.0, 5.2, 3.3, -0.65, 0.55, -0.5),  # shaft
        (57.5, 31.5, -71.0, 4.2, 2.7, -0.6, 0.55, -0.6),
        (59.5, 28.5, -79.0, 2.8, 2.1, -0.6, 0.5, -0.6),  # the bone ends; cartilage
        (60.5, 26.0, -86.0, 1.1, 1.0, -0.6, 0.5, -0.6),
    ]
)
"""Rib 12 in the same way, in the frame of T12 (127 mm)."""


FACET_FROM_PEDICLE = {Level.T11: at(0.0, -10.0, -0.6), Level.T12: at(0.0, -8.0, -2.5)}
"""Where the head lies from the middle of the pedicle, mm: in front of it, at the side of its root."""


@grows("rib-11-left")
def eleventh_rib(body: Body) -> trimesh.Trimesh:
    """The left eleventh rib, clear of T11."""
    return _rib(body, Level.T11, ELEVENTH)


@grows("rib-12-left")
def twelfth_rib(body: Body) -> trimesh.Trimesh:
    """The left twelfth rib, clear of T12."""
    return _rib(body, Level.T12, TWELFTH)


def _rib(body: Body, level: Level, table: Table) -> trimesh.Trimesh:
    """The loft through a table of points, its head moved sideways until only the joint's gap is left."""
    frame = pose(level)
    line = spline(table, RINGS)
    rings = swept_rings(line[:, :3], line[:, 3:5], across=line[:, 5:], exponent=2.3, sides=SIDES)
    start = frame.to_local(_costal_facet(body, level)) + at(4.0, 0.0, 0.0)
    near = rings.reshape(-1, 3)
    near = near[near[:, 0] < 6.0]
    bone, gap = around(body, f"vertebra-{level}"), size("costovertebral-gap")
    for _ in range(4):
        start[0] += gap - float(bone.distance(frame.to_world(near + start)).min())
    return closed_rings(frame.to_world((rings + start).reshape(-1, 3)).reshape(rings.shape))


@places
def costal_landmarks(body: Body) -> Mapping[str, Point]:
    """Where the heads of the last two ribs meet their vertebrae, and the tips of these ribs."""
    found: dict[str, Point] = {"t12-costal-facet-left": _costal_facet(body, Level.T12)}
    for level, number, table in ((Level.T11, 11, ELEVENTH), (Level.T12, 12, TWELFTH)):
        facet = pose(level).to_local(_costal_facet(body, level))
        found[f"rib-{number}-tip-left"] = pose(level).to_world(facet + at(4.0, 0.0, 0.0) + table[-1, :3])
    return found


def _costal_facet(body: Body, level: Level) -> Point:
    """The middle of the facet for a whole head: where a line from the side meets the root of the pedicle."""
    frame = pose(level)
    centre = frame.to_local(body.landmark(f"{level}-pedicle-centre-left")) + FACET_FROM_PEDICLE[level]
    line = centre * (0.0, 1.0, 1.0) + np.arange(30.0, 8.0, -0.1)[:, None] * at(1.0, 0.0, 0.0)
    held = body.solid(f"vertebra-{level}").contains(frame.to_world(line))
    return frame.to_world(line[int(held.argmax())])
