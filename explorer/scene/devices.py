"""What a procedure leaves or makes in the body, as surfaces in true size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from explorer.domain.device import Device, Ellipsoid, Slab, Tube

if TYPE_CHECKING:
    import trimesh

ROUND = 16
"""Pieces of a circle."""

BEVEL = 0.35
"""Share of half its thickness by which the edge of a case is rounded."""


def device_mesh(device: Device) -> trimesh.Trimesh:
    """Its closed surface, mm LPS."""
    shape = device.shape
    if isinstance(shape, Tube):
        return _tube(shape)
    return _ellipsoid(shape) if isinstance(shape, Ellipsoid) else _slab(shape)


def _tube(tube: Tube) -> trimesh.Trimesh:
    """Straight pieces with a ball at every point of the path."""
    import trimesh

    balls = [trimesh.creation.icosphere(2, tube.radius_mm).apply_translation(point) for point in tube.path]
    pieces = [
        trimesh.creation.cylinder(tube.radius_mm, segment=(start, end), sections=ROUND)
        for start, end in zip(tube.path[:-1], tube.path[1:], strict=True)
        if np.linalg.norm(end - start) > 0.0
    ]
    joined: Any = trimesh.util.concatenate([*pieces, *balls])
    return cast("trimesh.Trimesh", joined)


def _ellipsoid(shape: Ellipsoid) -> trimesh.Trimesh:
    import trimesh

    ball = trimesh.creation.icosphere(4)
    return trimesh.Trimesh(shape.centre + ball.vertices @ shape.axes, _outward(ball.faces, shape.axes), process=False)


def _slab(shape: Slab) -> trimesh.Trimesh:
    """The hull of its four rounded corners, in three layers so that its edge is rounded, too."""
    import trimesh

    wide, high, thick = np.linalg.norm(shape.axes, axis=1)
    bevel = BEVEL * thick
    turns = np.linspace(0.0, 2.0 * np.pi, 4 * ROUND, endpoint=False)
    rounds = np.linspace(0.0, np.pi / 2, 5)
    layers = [_outline(turns, wide, high, shape.corner_mm, bevel * (1.0 - np.cos(one))) for one in rounds]
    heights = [thick - bevel * (1.0 - np.sin(one)) for one in rounds]
    points = [
        np.column_stack([layer, np.full(len(layer), sign * height)])
        for layer, height in zip(layers, heights, strict=True)
        for sign in (-1.0, 1.0)
    ]
    units = shape.axes / np.linalg.norm(shape.axes, axis=1)[:, None]
    hull: Any = trimesh.convex.convex_hull(shape.centre + np.concatenate(points) @ units)
    return cast("trimesh.Trimesh", hull)


def _outline(turns: NDArray[np.float64], wide: float, high: float, corner: float, inset: float) -> NDArray[np.float64]:
    """A rectangle with round corners, (n, 2) mm, made smaller all around."""
    ways = np.column_stack([np.cos(turns), np.sin(turns)])
    middles = np.sign(np.round(ways, 9)) * (np.array([wide, high]) - corner)
    return np.asarray(middles + max(corner - inset, 0.1) * ways)


def _outward(faces: NDArray[np.int64], axes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Faces whose normals still point outward when the axes are left-handed."""
    return faces if np.linalg.det(axes) > 0.0 else faces[:, ::-1]
