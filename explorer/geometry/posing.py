"""Where a solid lies: poses, turns and warps of space."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.solid import Distances, Points, Solid, as_point, grown

Matrix = NDArray[np.float64]


def turn(*, yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> Matrix:
    """Rotation matrix (3, 3) of a turn about z, then x, then y, in degrees.

    Parameters
    ----------
    yaw : float
        About +z: above 0 turns +x (left) towards +y (back).
    pitch : float
        About +x: above 0 turns +y (back) towards +z (up), so that the front goes down.
    roll : float
        About +y: above 0 turns +z (up) towards +x (left).

    Returns
    -------
    (3, 3) float64
        Roll is applied first, then pitch, then yaw.
    """
    z, x, y = np.radians([yaw, pitch, roll])
    about_z = np.array([[np.cos(z), -np.sin(z), 0], [np.sin(z), np.cos(z), 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, np.cos(x), -np.sin(x)], [0, np.sin(x), np.cos(x)]])
    about_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    return _product(_product(about_z, about_x), about_y)


def rotated(points: Points, matrix: Matrix) -> Points:
    """(n, 3) points turned by a (3, 3) matrix; written out, since a BLAS product may differ between processors."""
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    return np.stack([row[0] * x + row[1] * y + row[2] * z for row in matrix], axis=1)


def _product(a: Matrix, b: Matrix) -> Matrix:
    return rotated(b.T, a).T


@dataclass(frozen=True, eq=False)
class Pose:
    """Where a body's own frame lies in the world.

    Attributes
    ----------
    rotation : (3, 3) float64
        Its columns are the body's x, y and z axes in the world.
    origin : (3,) float64
        The body's origin in the world, mm.
    """

    rotation: Matrix
    origin: NDArray[np.float64]

    def to_world(self, points: ArrayLike) -> NDArray[np.float64]:
        """Points (n, 3) or one (3,) of the body, in the world; mm."""
        given = np.asarray(points, dtype=np.float64)
        moved = rotated(given.reshape(-1, 3), self.rotation) + self.origin
        return moved.reshape(given.shape)

    def to_local(self, points: ArrayLike) -> NDArray[np.float64]:
        """Points (n, 3) or one (3,) of the world, in the body's frame; mm."""
        given = np.asarray(points, dtype=np.float64)
        moved = rotated(given.reshape(-1, 3) - self.origin, self.rotation.T)
        return moved.reshape(given.shape)

    def direction(self, along: ArrayLike) -> NDArray[np.float64]:
        """A (3,) direction of the body, in the world."""
        return np.asarray(rotated(as_point(along)[None], self.rotation)[0])

    def undirection(self, along: ArrayLike) -> NDArray[np.float64]:
        """A (3,) direction of the world, in the body's frame."""
        return np.asarray(rotated(as_point(along)[None], self.rotation.T)[0])

    @property
    def inverse(self) -> Pose:
        """The pose that undoes this one."""
        return Pose(self.rotation.T, self.to_local([0.0, 0.0, 0.0]))

    @property
    def keeps_sides(self) -> bool:
        """Whether the body's midplane lies in the world's midplane x = 0."""
        return bool(abs(self.origin[0]) < 1e-9 and np.allclose(self.rotation[:, 0], [1.0, 0.0, 0.0], atol=1e-12))


def posed(solid: Solid, pose: Pose) -> Solid:
    """The solid, given in a body's frame, where the pose puts it."""
    return Solid(
        lambda points: solid.distance(pose.to_local(points)),
        _posed_bounds(solid.bounds, pose),
        symmetric=solid.symmetric and pose.keeps_sides,
    )


def _posed_bounds(bounds: NDArray[np.float64], pose: Pose) -> NDArray[np.float64]:
    if not np.isfinite(bounds).all():
        return np.array([[-np.inf] * 3, [np.inf] * 3])
    corners = pose.to_world(np.array(list(product(*bounds.T))))
    return np.stack([corners.min(axis=0), corners.max(axis=0)])


def warped(solid: Solid, warp: Callable[[Points], Points], stretch: float, *, margin: float = 0.0) -> Solid:
    """The solid seen through a warp of space.

    Parameters
    ----------
    warp : callable
        Takes (n, 3) points of the world to the (n, 3) points of the unwarped solid. Slopes over 0.5 spoil distances.
    stretch : float
        The warp's smallest stretch, at most 1, by which distances are scaled so that they are not overrated.
    margin : float
        How far (mm) the warp moves any point of the skin, for the bounds.
    """

    def distance(points: Points) -> Distances:
        return solid.distance(warp(points)) * stretch

    return Solid(distance, grown(solid.bounds, margin))
