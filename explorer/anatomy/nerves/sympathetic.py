"""The lumbar and sacral sympathetic trunk with its ganglia."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import axes, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.canal import bony_walls
from explorer.anatomy.nerves.courses import course, nearest, tube, walked
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

TURN_DEG = 47.0
"""Where it lies on a vertebral body: so far in front of its left side, in the groove between the body and psoas."""

OFF_BONE_MM = 0.5
"""Between a ganglion and the body that it lies on; the trunk is as far from it as its ganglia are."""

GANGLIA = (Level.L2, Level.L3, Level.L4, Level.L5)
LENGTH_MM = 11.0
"""Of a ganglion, along the trunk (chosen)."""

SAMPLES, SIDES = 116, 10


@places
def sympathetic_landmarks(body: Body) -> dict[str, Point]:
    """The middles of the lumbar ganglia, on the trunk."""
    line = trunk(body)
    return {
        f"{level}-sympathetic-ganglion-left": line[nearest(line, _beside(body, f"{level}-body-centre", level))]
        for level in GANGLIA
    }


@grows("sympathetic-trunk-left")
def sympathetic_trunk(body: Body) -> trimesh.Trimesh:
    """A cord on the front and side of the bodies, medial to psoas, then medial to the anterior sacral foramina."""
    line = trunk(body)
    far, radius = walked(line), np.full(SAMPLES, 0.5 * size("sympathetic-trunk-width"))
    for level in GANGLIA:
        middle = far[nearest(line, body.landmark(f"{level}-sympathetic-ganglion-left"))]
        bell = np.exp(-(((far - middle) / (0.5 * LENGTH_MM)) ** 4))
        radius = np.maximum(radius, 0.5 * size("sympathetic-ganglion-width") * bell)
    return tube(line, radius, sides=SIDES)


@once
def trunk(body: Body) -> Array:
    """(n, 3) middle line of the trunk, mm."""
    nodes = [_beside(body, "t12-inferior-endplate-centre", Level.T12)]
    for level in LUMBAR_VERTEBRAE:
        nodes += [
            _beside(body, f"{level}-body-centre", level),
            _beside(body, f"{level}-inferior-endplate-centre", level),
        ]
    rims = [body.landmark(f"s1-endplate-rim-{end}") for end in ("left", "anterior")]
    nodes.append(shifted(0.62 * rims[0] + 0.38 * rims[1] * (0.0, 1.0, 1.0), -1.0, -7.0, -4.0))
    nodes += [shifted(body.landmark(f"s{i}-anterior-foramen-left"), -9.5 + 0.8 * i, -5.0, 0.0) for i in (1, 2, 3, 4)]
    nodes.append(shifted(body.landmark("sacral-apex"), 3.0, -9.0, 1.0))
    clearance = 0.5 * size("sympathetic-ganglion-width") + OFF_BONE_MM
    return course(nodes, clearance, bony_walls(body), samples=SAMPLES)


def _beside(body: Body, centre: str, level: Level) -> Array:
    """At the height of a point in the middle of a vertebral body or endplate, on its front and side."""
    turn = np.radians(TURN_DEG)
    width = 0.25 * (size("upper-endplate-width", level) + size("lower-endplate-width", level)) + 2.0
    depth = 0.25 * (size("upper-endplate-depth", level) + size("lower-endplate-depth", level)) + 2.0
    offset = np.array([width * np.cos(turn), -depth * np.sin(turn), 0.0]) @ axes(body, level)
    return np.asarray(body.landmark(centre) * (0.0, 1.0, 1.0) + offset, np.float64)
