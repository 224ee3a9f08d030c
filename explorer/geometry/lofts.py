"""Closed meshes swept along a curve: round and flat tubes, and stacks of ellipses.

A loft is made of rings. Every ring has the same number of points, neighbouring rings are joined by two triangles a
quad, and both ends are closed, so the mesh is watertight by construction and the same on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

DOME = np.array([0.12, 0.38, 0.68, 0.92])
"""Where the rings of a rounded end lie, as fractions of its height (fine near the pole)."""


def spline(nodes: ArrayLike, count: int) -> Array:
    """(count, k) points evenly spaced in arc length (first three columns) on a curve through the (n, k) nodes.

    The curve is a cubic spline over chord length; two nodes give a straight line. Columns beyond the third (radii,
    widths) are interpolated monotonically, so that they never overshoot.
    """
    from scipy.interpolate import CubicSpline, PchipInterpolator

    nodes = np.asarray(nodes, np.float64)
    chord = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(nodes[:, :3], axis=0), axis=1))]
    fine = np.linspace(0.0, chord[-1], max(400, 8 * count))
    place = CubicSpline(chord, nodes[:, :3], bc_type="natural" if len(nodes) > 2 else "not-a-knot")
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(place(fine), axis=0), axis=1))]
    at = np.interp(np.linspace(0.0, walked[-1], count), walked, fine)
    if nodes.shape[1] == 3:
        return np.asarray(place(at), np.float64)
    return np.column_stack([place(at), PchipInterpolator(chord, nodes[:, 3:])(at)])


def tangents(curve: ArrayLike) -> Array:
    """(n, 3) unit tangents of an (n, 3) curve, by central differences."""
    slope = np.gradient(np.asarray(curve, np.float64), axis=0)
    return np.asarray(slope / np.linalg.norm(slope, axis=1, keepdims=True), np.float64)


def frames(curve: ArrayLike, across: ArrayLike | None = None) -> tuple[Array, Array]:
    """Two (n, 3) unit vectors square to an (n, 3) curve and to each other.

    Parameters
    ----------
    curve : array_like
        (n, 3) points in order.
    across : array_like, optional
        (3,) or (n, 3): the first vector is the part of this square to the curve. Without it, the frame turns as
        little as it can on its way (double reflection: Wang et al. 2008, ACM Trans. Graph. 27(1):2).
    """
    along = tangents(curve)
    if across is None:
        first = _least_turning(np.asarray(curve, np.float64), along)
    else:
        wish = np.broadcast_to(np.asarray(across, np.float64), along.shape)
        first = wish - np.sum(wish * along, axis=1, keepdims=True) * along
        first = first / np.linalg.norm(first, axis=1, keepdims=True)
    return first, np.cross(along, first)


def _least_turning(curve: Array, along: Array) -> Array:
    first = np.empty_like(along)
    start = np.eye(3)[np.argmin(np.abs(along[0]))]
    first[0] = np.cross(along[0], start) / np.linalg.norm(np.cross(along[0], start))
    for i in range(len(curve) - 1):
        step = curve[i + 1] - curve[i]
        carried = first[i] - 2.0 * step * (step @ first[i]) / (step @ step)
        turned = along[i] - 2.0 * step * (step @ along[i]) / (step @ step)
        change = along[i + 1] - turned
        size = change @ change
        first[i + 1] = carried if size < 1e-18 else carried - 2.0 * change * (change @ carried) / size
    return first


def closed_rings(rings: ArrayLike, *, slit: bool = False) -> trimesh.Trimesh:
    """A closed, outward mesh through rings of points.

    Parameters
    ----------
    rings : array_like
        (n, m, 3) mm; ring i joins ring i + 1 point by point. Either turning sense is fine.
    slit : bool
        Close the ends by joining point j with point m - 1 - j, as suits the flat ring of a sheet; otherwise by a fan
        to the middle of the end ring, as suits a small round one.
    """
    import trimesh

    rings = np.asarray(rings, np.float64)
    count, size, _ = rings.shape
    at = np.arange(count * size).reshape(count, size)
    faces = [_band(at[i], at[i + 1]) for i in range(count - 1)]
    points = rings.reshape(-1, 3)
    if slit:
        faces += [_zip(at[0])[:, ::-1], _zip(at[-1])]
    else:
        points = np.vstack([points, rings[0].mean(axis=0), rings[-1].mean(axis=0)])
        faces += [_fan(at[0], count * size)[:, ::-1], _fan(at[-1], count * size + 1)]
    mesh = trimesh.Trimesh(np.round(points, 4), np.concatenate(faces), process=False)
    if mesh.volume < 0:
        mesh.invert()
    return mesh


def _band(low: NDArray[np.int_], high: NDArray[np.int_]) -> NDArray[np.int_]:
    a, b, c, d = low, np.roll(low, -1), high, np.roll(high, -1)
    return np.concatenate([np.column_stack([a, b, d]), np.column_stack([a, d, c])])


def _fan(ring: NDArray[np.int_], hub: int) -> NDArray[np.int_]:
    return np.column_stack([ring, np.roll(ring, -1), np.full(len(ring), hub)])


def _zip(ring: NDArray[np.int_]) -> NDArray[np.int_]:
    half = len(ring) // 2
    upper, lower = ring[:half], ring[half:][::-1]
    a, b, c, d = upper[:-1], upper[1:], lower[:-1], lower[1:]
    return np.concatenate([np.column_stack([a, b, d]), np.column_stack([a, d, c])])


def swept_rings(
    curve: ArrayLike, half_widths: ArrayLike, *, across: ArrayLike | None = None, exponent: float = 2.0, sides: int = 14
) -> Array:
    """(n + 2 d, sides, 3) rings round an (n, 3) curve, with d domed rings at either end.

    Parameters
    ----------
    curve : array_like
        (n, 3) mm, in order.
    half_widths : array_like
        (n,) radii or (n, 2) half widths in mm, along ``across`` and square to it.
    across : array_like, optional
        (3,) or (n, 3) direction of the first half width.
    exponent : float
        Of the superellipse: 2 is an ellipse, more is squarer.
    sides : int
        Points a ring.
    """
    curve = np.asarray(curve, np.float64)
    widths = np.asarray(half_widths, np.float64)
    widths = np.column_stack([widths, widths]) if widths.ndim == 1 else widths
    first, second = frames(curve, across)
    along = tangents(curve)
    turn = 2.0 * np.pi * np.arange(sides) / sides
    cos, sin = (np.sign(f) * np.abs(f) ** (2.0 / exponent) for f in (np.cos(turn), np.sin(turn)))
    section = (
        first[:, None] * (widths[:, 0, None] * cos)[..., None] + second[:, None] * (widths[:, 1, None] * sin)[..., None]
    )
    rings = curve[:, None] + section
    ends = []
    for at, way in ((0, -1.0), (-1, 1.0)):
        reach = way * widths[at].min() * along[at]
        ends.append(curve[at] + section[at] * np.sqrt(1.0 - DOME**2)[:, None, None] + DOME[:, None, None] * reach)
    return np.concatenate([ends[0][::-1], rings, ends[1]])


def swept(
    nodes: ArrayLike,
    half_widths: ArrayLike,
    *,
    across: ArrayLike | None = None,
    exponent: float = 2.0,
    sides: int = 14,
) -> trimesh.Trimesh:
    """A closed loft along the spline through some nodes, with rounded ends.

    Parameters
    ----------
    nodes : array_like
        (n, 3) mm, n >= 2.
    half_widths : array_like
        (n,) radii or (n, 2) half widths (mm) at the nodes.
    across : array_like, optional
        (3,) direction of the first half width.
    exponent, sides
        See `swept_rings`. There are as many rings as make the triangles about as long as they are wide.
    """
    nodes, widths = np.asarray(nodes, np.float64), np.asarray(half_widths, np.float64)
    table = np.column_stack([nodes, widths])
    length = np.linalg.norm(np.diff(nodes, axis=0), axis=1).sum()
    line = spline(table, max(4, round(length / (2.0 * np.pi * float(widths.mean()) / sides))))
    return closed_rings(swept_rings(line[:, :3], line[:, 3:].squeeze(), across=across, exponent=exponent, sides=sides))
