"""From where the body is looked at, and what a pixel looks along; the same mathematics as the browser's camera."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Side
from explorer.domain.view import Camera, Standpoint

Vector = NDArray[np.float64]
Size = tuple[int, int]

VIEW_ANGLE_DEG = 24.0  # a portrait lens: little distortion
MARGIN = 1.06  # of what must fit
NEAREST_MM, BEHIND_MM = 1.0, 4000.0
HOME_TURN_DEG, HOME_HEIGHT_DEG = 38.0, 4.0  # from straight behind towards the patient's left; above the horizon


def home(points: Vector, size: Size, side: Side | None = None) -> Camera:
    """Points (n, 3) seen from behind and a side, the left one if none is given, filling a picture of that size."""
    turn, height = np.radians([(side or Side.LEFT).sign * HOME_TURN_DEG, HOME_HEIGHT_DEG])
    level = np.cos(height)
    towards = np.array([level * np.sin(turn), level * np.cos(turn), np.sin(height)])
    return _filling(points, towards, np.array([0.0, 0.0, 1.0]), size)


def seen_from(points: Vector, standpoint: Standpoint, size: Size) -> Camera:
    """Points (n, 3) seen from a standard side, filling a picture of that size."""
    return _filling(points, np.array(standpoint.towards), np.array(standpoint.up), size)


def _filling(points: Vector, towards: Vector, up: Vector, size: Size) -> Camera:
    right, upright = _screen_axes(towards, up)
    centre = (points.min(axis=0) + points.max(axis=0)) / 2.0
    offsets = points - centre
    slope = np.tan(np.radians(VIEW_ANGLE_DEG) / 2.0)
    slopes = np.array([slope * size[0] / size[1], slope]) / MARGIN
    across = np.abs(np.stack([offsets @ right, offsets @ upright], axis=1))
    distance = float((across / slopes + (offsets @ towards)[:, None]).max())
    return Camera(
        position=_triple(centre + distance * towards),
        focal_point=_triple(centre),
        up=_triple(up),
        view_angle_deg=VIEW_ANGLE_DEG,
    )


def _screen_axes(towards: Vector, up: Vector) -> tuple[Vector, Vector]:
    right = np.cross(up, towards)
    right = right / np.linalg.norm(right)
    return right, np.cross(towards, right)


def _axes(camera: Camera) -> tuple[Vector, Vector, Vector]:
    """Right, up and towards the eye: unit vectors."""
    towards = np.subtract(camera.position, camera.focal_point)
    towards = towards / np.linalg.norm(towards)
    return (*_screen_axes(towards, np.array(camera.up)), towards)


def pixel_of(point: Iterable[float], camera: Camera, size: Size) -> tuple[float, float]:
    """Where a point (mm, LPS) appears: pixels from the left and from the top."""
    right, up, towards = _axes(camera)
    way = np.array(list(point)) - camera.position
    depth = -float(way @ towards)
    scale = size[1] / (2.0 * np.tan(np.radians(camera.view_angle_deg) / 2.0) * depth)
    return size[0] / 2.0 + scale * float(way @ right), size[1] / 2.0 - scale * float(way @ up)


def ray_of(x: float, y: float, camera: Camera, size: Size) -> tuple[Vector, Vector]:
    """The eye (3,) and the unit vector (3,) along which it sees a pixel, counted from the top left corner."""
    right, up, towards = _axes(camera)
    scale = 2.0 * np.tan(np.radians(camera.view_angle_deg) / 2.0) / size[1]
    direction = -towards + scale * ((x - size[0] / 2.0) * right + (size[1] / 2.0 - y) * up)
    return np.array(camera.position), direction / np.linalg.norm(direction)


def mm_per_pixel(point: Iterable[float], camera: Camera, size: Size) -> float:
    """Millimetres that a pixel spans at the depth of a point."""
    *_, towards = _axes(camera)
    depth = -float((np.array(list(point)) - camera.position) @ towards)
    return float(2.0 * np.tan(np.radians(camera.view_angle_deg) / 2.0) * depth / size[1])


def depth_range(camera: Camera) -> tuple[float, float]:
    """Nearest and farthest depth (mm) that is drawn."""
    distance = float(np.linalg.norm(np.subtract(camera.position, camera.focal_point)))
    return max(NEAREST_MM, distance / 100.0), distance + BEHIND_MM


def _triple(vector: Vector) -> tuple[float, float, float]:
    x, y, z = (float(one) for one in vector)
    return x, y, z
