"""The dural sac, from the level of T12 to the middle of S2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, FLAVA, SPINE, around, axes, between
from explorer.anatomy.growing import grows, places
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings, spline, swept_rings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

RADIUS = {"t12": 7.9, "l1": 7.8, "l2": 7.6, "l3": 7.4, "l4": 7.2, "l5": 6.9, "s1": 5.9, "s2": 1.6}
"""Radius (mm) of the circle of equal area at each level; 6.9 at L5 is 150 mm2 (soft_tissue.yaml)."""

FLATNESS = 1.06
"""Half width over radius, and radius over half depth: the lumbar sac is a little wider than deep."""

CLEARANCE_MM = 0.7
"""Epidural fat between the sac and the walls of the canal, at the least."""


@places
def dural_landmarks(body: Body) -> dict[str, Point]:
    """Where the sac ends: in the sacral canal, at the middle of S2 (between its neighbours' foramina)."""
    rims = [body.landmark(f"s{i}-{side}-foramen-left") for i in (1, 2) for side in ("anterior", "posterior")]
    return {"dural-sac-end": np.mean(rims, axis=0) * (0.0, 1.0, 1.0)}


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
    radii = [RADIUS[level] for level in ("t12", *levels)] + [6.4, RADIUS["s1"], RADIUS["s2"]]
    return np.column_stack([np.array(points) * (0.0, 1.0, 1.0), radii])


def centred(nodes: Array, walls: Surroundings, count: int, rounds: int = 40) -> Array:
    """(count, 4) line through (n, 4) nodes, drawn to the roomiest place of the canal in the plane x = 0."""
    line = spline(nodes, count)
    start = line[:, :3].copy()
    for _ in range(rounds):
        far, way, _ = walls.nearest(line[:, :3])
        lack = np.clip(line[:, 3] * FLATNESS + CLEARANCE_MM - far, 0.0, 1.0)
        step = 0.5 * lack[:, None] * way * (0.0, 1.0, 1.0)
        shift = line[:, :3] + step - start
        line[:, :3] = start + np.column_stack([_smooth(shift[:, k]) for k in range(3)])
    return line


def _smooth(values: Array) -> Array:
    from scipy.ndimage import gaussian_filter1d

    return np.asarray(gaussian_filter1d(values, 2.0, mode="nearest"), np.float64)
