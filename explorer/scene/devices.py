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

FLAT = 1e-6
"""Of a ball: nothing."""


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
    """A ball pulled apart along the axes, rounder at its corners than at its edge."""
    import trimesh

    half = np.linalg.norm(shape.axes, axis=1)
    radii = np.array([shape.corner_mm, shape.corner_mm, BEVEL * half[2]])
    ball = trimesh.creation.icosphere(4)
    signs = np.where(np.abs(ball.vertices) < FLAT, 0.0, np.sign(ball.vertices))
    points = signs * (half - radii) + radii * ball.vertices
    faces = _outward(ball.faces, shape.axes)
    return trimesh.Trimesh(shape.centre + points @ (shape.axes / half[:, None]), faces, process=False)


def _outward(faces: NDArray[np.int64], axes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Faces whose normals still point outward when the axes are left-handed."""
    return faces if np.linalg.det(axes) > 0.0 else faces[:, ::-1]
