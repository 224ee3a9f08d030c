"""The internal vertebral venous plexus, mainly its front part: a ladder of thin veins on the front wall of the canal.

A lengthwise channel on either side runs near the pedicles, with a rung behind every body, under the posterior
longitudinal ligament, and a vein that leaves through the lower part of every foramen.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.column import segment_below
from explorer.anatomy.contact import around, axes
from explorer.anatomy.growing import grows
from explorer.anatomy.posture import SEGMENTS, VERTEBRAE
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.courses import COLUMN, cleared, course, slid
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.combining import union
from explorer.geometry.fields import Surroundings
from explorer.geometry.solid import Distances, Points, Solid, grown

Array = NDArray[np.float64]

GAP_MM = 0.3
"""Between the veins and bone, disc, dura and root."""

RUNG_SHARE, OUTLET_SHARE = 0.72, 0.85
"""Widths of the rungs and of the veins in the foramina, as shares of that of the channels."""

FROM_PEDICLE_MM = 3.4
"""How far inward of the wall of the canal a channel runs behind a body; at the discs it swings out to the foramen."""

BEAD_MM = 0.3
"""Distance of the beads that make up a vein's field."""


@grows("epidural-venous-plexus", spacing_mm=0.5, triangles=6_000)
def epidural_venous_plexus(body: Body) -> Solid:
    """From the uppermost vertebra to the sacrum; both sides alike."""
    walls = around(body, *COLUMN, "dural-sac", *_roots())
    radius = 0.5 * size("epidural-vein-width")
    nodes = _channel_nodes(body, radius)
    channel = course(np.column_stack([nodes, np.full(len(nodes), radius)]), walls, GAP_MM, samples=170)
    bodies = around(body, *COLUMN)
    rungs = [_rung(body, level, channel, RUNG_SHARE * radius, bodies) for level in VERTEBRAE]
    outlets = [_outlet(body, segment, channel, OUTLET_SHARE * radius, walls) for segment in SEGMENTS]
    return union(_beaded([channel]), _beaded([*rungs, *outlets]), blend=0.7)


def _roots() -> tuple[str, ...]:
    return tuple(f"nerve-root-{level}-left" for level in (Level.L1, Level.L2, Level.L3, Level.L4, Level.L5))


def _channel_nodes(body: Body, radius: float) -> Array:
    """(n, 3) of the left channel: inward of every pedicle, out towards every foramen, ending behind S1."""
    nodes, clearance = [], radius + GAP_MM
    for level in VERTEBRAE:
        left = axes(body, level)[0]
        middle = body.landmark(f"{level}-canal-centre") * (0.0, 1.0, 1.0)
        half = 0.5 * size("canal-width", level)
        nodes.append(_on_front(body, middle + (half - FROM_PEDICLE_MM) * left, level, clearance))
        foramen = body.landmark(f"{segment_below(level)}-foramen-centre-left")
        beside = foramen * (0.0, 1.0, 1.0) + np.array([min(0.88 * half, 0.72 * foramen[0]), 4.0, -5.0]) @ axes(
            body, level
        )
        nodes.append(_on_front(body, beside, level, clearance))
    end = body.landmark("s1-endplate-rim-posterior") + np.array([8.0, 7.0, -9.0]) @ axes(body, Level.S1)
    nodes.append(_on_front(body, end, Level.S1, clearance))
    return np.array(nodes)


def _on_front(body: Body, start: Array, level: Level, clearance_mm: float) -> Point:
    """From a point in the canal forward to the front wall."""
    front = around(body, *COLUMN)
    clear = cleared(start, clearance_mm, front)
    return slid(clear, -axes(body, level)[1], clearance_mm, front, reach_mm=16.0)


def _rung(body: Body, level: Level, channel: Array, radius: float, bone: Surroundings) -> Array:
    """From a channel to the midline behind the middle of a body."""
    _, back, up = axes(body, level)
    centre = body.landmark(f"{level}-body-centre")
    height = (channel[:, :3] - centre) @ up
    joined = channel[np.argmin(np.abs(height - 2.0))]
    middle = slid(centre * (0.0, 1.0, 1.0) + 30.0 * back, -back, radius + 0.2, bone)
    half_way = 0.5 * (joined[:3] + middle)
    return course(np.column_stack([[joined[:3], half_way, middle], np.full(3, radius)]), bone, 0.2, samples=24)


def _outlet(body: Body, segment: Level, channel: Array, radius: float, walls: Surroundings) -> Array:
    """From a channel out through the lower part of a foramen."""
    level = segment.vertebrae[0]
    left, back, up = axes(body, level)
    foramen = body.landmark(f"{segment}-foramen-centre-left") + 1.0 * back - 5.0 * up
    joined = channel[np.argmin(np.linalg.norm(channel[:, :3] - foramen, axis=1)), :3]
    out = cleared(foramen + 7.0 * left + 0.5 * back, radius + GAP_MM, walls)
    return course(np.column_stack([[joined, foramen, out], np.full(3, radius)]), walls, GAP_MM, samples=24)


def _beaded(lines: list[Array]) -> Solid:
    """Round tubes along (n, 4) lines of the left half, and their mirror images, as one solid."""
    from scipy.spatial import cKDTree

    beads = np.vstack([_threaded(line) for line in lines])
    tree = cKDTree(beads[:, :3])

    def distance(points: Points) -> Distances:
        far, nearest = tree.query(np.column_stack([np.abs(points[:, 0]), points[:, 1:]]))
        return np.asarray(far - beads[nearest, 3])

    bounds = grown(np.stack([beads[:, :3].min(axis=0), beads[:, :3].max(axis=0)]), float(beads[:, 3].max()))
    bounds[0, 0] = -bounds[1, 0]
    return Solid(distance, bounds, symmetric=True)


def _threaded(line: Array) -> Array:
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))]
    at = np.linspace(0.0, walked[-1], max(2, int(np.ceil(walked[-1] / BEAD_MM))))
    return np.column_stack([np.interp(at, walked, line[:, k]) for k in range(4)])
