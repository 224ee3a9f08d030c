"""Sections through cords and bellies, and what callipers find on them."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, unit


def outline(body: Measured, structure: str, at: Array, along: Array) -> Array:
    """(n, 2) outline of a structure cut square to a direction through a point, nearest part (mm)."""
    cut = body.mesh(structure).section(plane_origin=at, plane_normal=along)
    if cut is None:
        raise ValueError(f"{structure} is not met by a plane through {np.round(at, 1).tolist()}")
    parts = [np.asarray(part) for part in cut.discrete]
    ring = min(parts, key=lambda part: float(np.linalg.norm(part.mean(axis=0) - at)))
    across = unit(np.cross(along, (0.0, 0.0, 1.0) if abs(along[2]) < 0.9 else (1.0, 0.0, 0.0)))
    return np.column_stack([(ring - at) @ across, (ring - at) @ np.cross(along, across)])


def callipers(outline: Array) -> Array:
    """(36,) widths of an outline in every direction (mm)."""
    turns = np.radians(np.arange(0.0, 180.0, 5.0))
    return np.array([np.ptp(outline @ (np.cos(turn), np.sin(turn))) for turn in turns])


def runs_along(body: Measured, structure: str, at: Array) -> Array:
    """The direction in which a cord runs near a point: the long axis of its vertices there."""
    points = body.points(structure)
    near = points[np.linalg.norm(points - at, axis=1) < 12.0]
    return np.asarray(np.linalg.svd(near - near.mean(axis=0), full_matrices=False)[2][0], np.float64)
