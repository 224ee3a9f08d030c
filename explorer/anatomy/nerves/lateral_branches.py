"""The lateral branches of the dorsal rami of S1 to S3, which feel for the back of the sacroiliac joint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.nerves.courses import course, joined, nearest, room, tapered, tube
from explorer.anatomy.nerves.roots import root_line
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.geometry.fields import Surroundings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

OFF_BONE_MM = 0.6
LIFT_MM = 1.5
"""From bone to the places that a branch is led through."""

DEEPEST_MM = 5.0
"""A branch sinks so far beside the straight line to its end, where bone falls away."""

SIDES = 7

TARGETS = {
    Level.S1: ((0.30, 0.80), (0.62, 0.85)),
    Level.S2: ((0.50, 0.80), (0.78, 0.85), (1.02, 0.78)),
    Level.S3: ((0.75, 0.60), (1.50, 0.38)),
}
"""Where branches end: share of the way from PSIS to PIIS, and share of the way from the foramen to that point."""

BEHIND_MM = 30.0
"""From so far behind the sacrum its back is looked for."""


@grows("lateral-branch-{level}-left", levels=tuple(TARGETS))
def lateral_branch(body: Body, level: Level) -> trimesh.Trimesh:
    """From the root out of the posterior foramen, then fanning over the back of the sacrum to the joint's ligaments."""
    bone = around(body, "sacrum", HIP[0])
    out = body.direction(f"{level}-posterior-foramen-axis-left")
    stem, radius = _stem(body, level, bone, out), 0.5 * size("lateral-branch-width")
    ways = [
        _way(stem[-1 - k], between(body, "psis-left", "piis-left", down), share, bone, out)
        for k, (down, share) in enumerate(TARGETS[level])
    ]
    twigs = [tube(way, tapered(way, 0.85 * radius, start=0.4), sides=SIDES) for way in ways]
    return joined([tube(stem, radius, sides=SIDES), *twigs])


def _stem(body: Body, level: Level, bone: Surroundings, out: Array) -> Array:
    """(n, 3) from the root through the posterior foramen to where the branches part, just outside."""
    root, mouth = root_line(body, level), body.landmark(f"{level}-posterior-foramen-left")
    start = root[nearest(root, between(body, f"{level}-anterior-foramen-left", f"{level}-posterior-foramen-left")), :3]
    clear = 0.5 * size("lateral-branch-width") + OFF_BONE_MM
    fork = shifted(mouth, 2.5, 0.0, 0.0) + 2.2 * out
    return course([start, mouth - 2.0 * out, fork], clear, bone, samples=14)


def _way(start: Array, end: Array, share: float, bone: Surroundings, out: Array) -> Array:
    """(n, 3) a branch from the fork towards a point of the ilium's back edge, lying on bone."""
    straight = start + np.array([0.42, 0.72, 1.0])[:, None] * share * (end - start)
    lift = 0.5 * size("lateral-branch-width") + OFF_BONE_MM
    return course(np.vstack([start, _on_back(bone, straight, out)]), lift, bone, samples=14, tension=0.25)


def _on_back(bone: Surroundings, points: Array, out: Array) -> Array:
    """(n, 3) points moved along the way out of the foramen to where they lie on the back of the bones."""
    starts = points + BEHIND_MM * out
    gone = room(bone, starts, np.broadcast_to(-out, starts.shape), reach_mm=2.0 * BEHIND_MM)
    points = starts - (np.minimum(gone, BEHIND_MM + DEEPEST_MM) - OFF_BONE_MM)[:, None] * out
    for _ in range(3):
        far, way = bone.nearest(points)
        points = points + np.clip(LIFT_MM - far, 0.0, None)[:, None] * way
    return np.asarray(points, np.float64)
