"""How the spine is measured: rows of points through the bones, in each vertebra's own frame."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.posture import pose
from explorer.anatomy.vertebrae.proportions import proportions
from explorer.domain.body import Level
from explorer.geometry.solid import Points, Solid

STEP = 0.1


def bone(body: Body, level: Level) -> Solid:
    return body.solid("sacrum" if level is Level.S1 else f"vertebra-{level}")


def inside(body: Body, level: Level, points: Points) -> np.ndarray:
    """Which points, given in a vertebra's own frame, lie in its bone."""
    return bone(body, level).contains(pose(level).to_world(points))


def run_through(mask: np.ndarray, values: np.ndarray, start: float) -> tuple[float, float]:
    """The unbroken stretch of bone around ``start``: its two ends."""
    middle = int(np.abs(values - start).argmin())
    assert mask[middle], "there is no bone where it should be"
    below, above = np.flatnonzero(~mask[:middle]), np.flatnonzero(~mask[middle:])
    return values[below[-1] + 1], values[middle + above[0] - 1]


def row(body: Body, level: Level, start: np.ndarray, axis: int, half: float = 60.0) -> tuple[float, float]:
    """Ends of the bone on a line through a point along one axis of the vertebra's frame."""
    values = start[axis] + np.arange(-half, half, STEP)
    points = np.tile(start, (len(values), 1))
    points[:, axis] = values
    return run_through(inside(body, level, points), values, start[axis])


def reach(body: Body, level: Level, up: float) -> tuple[float, float, float]:
    """Of the rim (up 1 or -1) or waist (0) of a body: its half width, and its front and back on the midline."""
    its = proportions(level)
    heights = np.array([0.0]) if up == 0.0 else up * np.linspace(0.7, 1.0, 13) * its.half_height
    x, y = np.arange(0.0, 34.0, STEP), np.arange(-26.0, its.wall + 2.0, STEP)
    across = np.stack(np.meshgrid(x, [-5.0 if up == 0.0 else 2.0], heights, indexing="ij"), axis=-1).reshape(-1, 3)
    along = np.stack(np.meshgrid([0.0], y, heights, indexing="ij"), axis=-1).reshape(-1, 3)
    side = across[inside(body, level, across), 0].max()
    middle = along[inside(body, level, along), 1]
    return side, middle.min(), middle.max()


def extent(body: Body, level: Level, name: str) -> float:
    return body.landmark(f"{level}-{name}-left")[0] * 2
