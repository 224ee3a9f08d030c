"""The dural sac, from the level of T12 to the middle of S2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, FLAVA, SPINE, around, axes, between
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings, spline, swept_rings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

TIP_RADIUS_MM = 1.6
"""Of the end of the sac, before it is rounded."""

FLATNESS = 1.06
"""Half width over radius, and radius over half depth: the lumbar sac is a little wider than deep."""

CLEARANCE_MM = 0.7
"""Epidural fat between the sac and the walls of the canal, at the least."""


@places
def dural_landmarks(body: Body) -> dict[str, Point]:
    """Where the sac ends: in the sacral canal, at the middle of S2 (between its neighbours' foramina)."""
    front, behind = (
        between(body, f"s1-{side}-foramen-left", f"s2-{side}-foramen-left") * (0.0, 1.0, 1.0)
        for side in ("anterior", "posterior")
    )
    return {"dural-sac-end": in_canal(around(body, "sacrum"), front, behind)}


def in_canal(walls: Surroundings, front: Array, behind: Array) -> Point:
    """The roomiest point of the canal on the way from the front of a bone to its back: the first peak of clearance."""
    way = front + np.linspace(0.2, 1.3, 111)[:, None] * (behind - front)
    far = walls.distance(way)
    peaks = np.flatnonzero((far[1:-1] > far[:-2]) & (far[1:-1] >= far[2:]) & (far[1:-1] > 1.0)) + 1
    return np.asarray(way[peaks[0]] if len(peaks) else 0.5 * (front + behind), np.float64)


@grows("dural-sac")
def dural_sac(body: Body) -> trimesh.Trimesh:
    """The sac through the middle of the canal, as wide as it may be and clear of bone, disc and flavum."""
    walls = canal_walls(body)
    line = centred(_nodes(body), walls, 96)
    room = walls.distance(line[:, :3]) - CLEARANCE_MM
    radius = _smooth(np.minimum(line[:, 3], np.maximum(room, 0.8) / FLATNESS))
    radius = np.minimum(radius, np.maximum(room, 0.8) / FLATNESS)
    widths = np.column_stack([radius * FLATNESS, radius / FLATNESS])
    return closed_rings(swept_rings(line[:, :3], widths, across=(1.0, 0.0, 0.0), sides=22))


def canal_walls(body: Body) -> Surroundings:
    """Both sides of the vertebral canal: vertebrae, sacrum, discs and yellow ligaments."""
    return around(body, *SPINE, *DISCS, *FLAVA)


def _nodes(body: Body) -> Array:
    """(n, 4) points in the midline with the wanted radius, from above L1 down."""
    levels = [level.value for level in LUMBAR_VERTEBRAE]
    middles = [body.landmark(f"{level}-canal-centre") for level in levels]
    top = middles[0] + 30.0 * axes(body, Level.L1)[2]
    s1 = between(body, "s1-anterior-foramen-left", "s1-posterior-foramen-left")
    entry = between(body, "s1-endplate-rim-posterior", "s1-lamina-upper-midline")
    points = [top, *middles, entry, 0.5 * (s1 + entry), body.landmark("dural-sac-end")]
    above, below = [_radius(level) for level in (Level.T12, *LUMBAR_VERTEBRAE)], _radius(Level.S1)
    radii = [*above, 0.5 * (above[-1] + below), below, TIP_RADIUS_MM]
    return np.column_stack([np.array(points) * (0.0, 1.0, 1.0), radii])


def _radius(level: Level) -> float:
    """Of the circle as large as the section of the sac, mm."""
    return float(np.sqrt(size("dural-sac-area", level) / np.pi))


def centred(nodes: Array, walls: Surroundings, count: int, rounds: int = 40) -> Array:
    """(count, 4) line through (n, 4) nodes, drawn to the roomiest place of the canal in the plane x = 0."""
    line = spline(nodes, count)
    start = line[:, :3].copy()
    for _ in range(rounds):
        far, way = walls.nearest(line[:, :3])
        lack = np.clip(line[:, 3] * FLATNESS + CLEARANCE_MM - far, 0.0, 1.0)
        step = 0.5 * lack[:, None] * way * (0.0, 1.0, 1.0)
        shift = line[:, :3] + step - start
        line[:, :3] = start + np.column_stack([_smooth(shift[:, k]) for k in range(3)])
    return line


def _smooth(values: Array) -> Array:
    from scipy.ndimage import gaussian_filter1d

    return np.asarray(gaussian_filter1d(values, 2.0, mode="nearest"), np.float64)
