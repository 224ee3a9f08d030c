"""The posterior epidural fat: one pad behind the sac at each interspace, where the epidural space is deepest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.growing import grows
from explorer.anatomy.nerves.canal import canal_walls, segments
from explorer.anatomy.nerves.courses import room, together
from explorer.anatomy.nerves.dura import Sac, sac
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

ROWS, COLUMNS = 14, 9
WIDE_DEG = 58.0
"""How far round the back of the sac a pad reaches to either side."""

OFF_SAC_MM, OFF_WALL_MM = 0.16, 0.25
"""Films that are left free on both sides of a pad, so that nothing touches."""

REACH_MM = 12.0
"""Further behind the sac no wall is looked for."""

DEEPER_MM = 0.8
"""A pad follows the space so much further back than its published depth, where it is open between two laminae."""

MARGIN_MM, THINNEST_MM = 0.3, 0.23
"""Thickness of a pad at its margins, and where there is no room for it: thinner, its two sides would meet."""

MOST_OF_ROOM = 0.7
"""Share of the room behind the sac that a pad fills at the most where there is hardly any."""

LEAST_MM = 0.16
"""So thick it is even there."""


@grows("epidural-fat")
def epidural_fat(body: Body) -> trimesh.Trimesh:
    """A pad for each interspace, as thick as the space behind the sac."""
    shape, walls, dura = sac(body), canal_walls(body), body.mesh("dural-sac")
    return together([_pad(body, segment, shape, walls, dura) for segment in segments()])


def _pad(body: Body, segment: Level, shape: Sac, walls: Surroundings, dura: trimesh.Trimesh) -> trimesh.Trimesh:
    """A lens between sac and walls, from under the lower half of one lamina to the upper edge of the next."""
    upper, lower = segment.vertebrae
    ends = [
        shape.down_to(body.landmark(name))
        for name in (f"{upper}-lamina-upper-midline", f"{lower}-lamina-upper-midline")
    ]
    far = np.linspace(ends[0] + 0.34 * (ends[1] - ends[0]), ends[1] - 3.0, ROWS)
    turn = 90.0 + np.linspace(WIDE_DEG, -WIDE_DEG, COLUMNS)
    grid = np.array([np.repeat(far, COLUMNS), np.tile(turn, ROWS)])
    axis = shape.inside(grid[0], grid[1], np.zeros(grid.shape[1]))
    skin = shape.inside(grid[0], grid[1], np.ones(grid.shape[1]))
    way = (skin - axis) / np.linalg.norm(skin - axis, axis=1)[:, None]
    inner = _out_of(dura, skin, way)
    deepest = size("posterior-epidural-depth", segment) + DEEPER_MM
    free = _least_about(room(walls, inner, way, reach_mm=REACH_MM))
    lens = _lens(ROWS, 0.6)[:, None] * _lens(COLUMNS, 1.0)[None, :]
    thick = np.maximum(MARGIN_MM, np.clip(free - OFF_WALL_MM, 0.0, deepest) * lens.ravel())
    thinnest = np.clip(MOST_OF_ROOM * free, LEAST_MM, THINNEST_MM)
    outer = inner + np.minimum(thick, np.maximum(free - OFF_WALL_MM, thinnest))[:, None] * way
    outer = outer.reshape(ROWS, COLUMNS, 3)
    return closed_rings(np.concatenate([outer, inner.reshape(ROWS, COLUMNS, 3)[:, ::-1]], axis=1), slit=True)


def _least_about(free: Array) -> Array:
    """(ROWS * COLUMNS,) the least room at a place of the grid or its neighbours, so that no triangle cuts a wall."""
    from scipy.ndimage import minimum_filter

    return np.asarray(minimum_filter(free.reshape(ROWS, COLUMNS), 3, mode="nearest").ravel(), np.float64)


def _out_of(dura: trimesh.Trimesh, skin: Array, way: Array) -> Array:
    """Just outside the sac as it is grown, along the ways given."""
    from explorer.geometry.fields import surroundings

    far = surroundings([dura]).distance(skin)
    return np.asarray(skin + (OFF_SAC_MM - far)[:, None] * way, np.float64)


def _lens(count: int, edge: float) -> Array:
    """(count,) 0 at both ends, 1 in the middle, rounded over this share of the length."""
    u = np.abs(np.linspace(-1.0, 1.0, count))
    return np.asarray(np.sqrt(1.0 - np.clip((u - (1.0 - edge)) / edge, 0.0, 1.0) ** 2), np.float64)
