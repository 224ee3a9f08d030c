"""The elementary solids. Each takes millimetres and gives a `Solid`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.combining import FAR_MM, smooth_max
from explorer.geometry.curves import chord_lengths, monotone, through
from explorer.geometry.posing import Matrix, Pose, posed
from explorer.geometry.solid import Distances, Points, Solid, as_point, box, grown

_TINY = 1e-12


def _placed(solid: Solid, centre: ArrayLike, turn: Matrix | None) -> Solid:
    return posed(solid, Pose(np.eye(3) if turn is None else turn, as_point(centre)))


def _about_origin(half: NDArray[np.float64], distance: Callable[[Points], Distances]) -> Solid:
    return Solid(distance, box(-half, half), symmetric=True)


def ellipsoid(centre: ArrayLike, radii: ArrayLike, turn: Matrix | None = None) -> Solid:
    """An ellipsoid with three radii (mm) along its own axes, turned about its centre.

    Its distance is true to first order: k0 (k0 - 1) / k1 (I. Quilez, "ellipsoid distance").
    """
    r = as_point(radii)

    def distance(points: Points) -> Distances:
        a, b, c = points[:, 0] / r[0], points[:, 1] / r[1], points[:, 2] / r[2]
        k0 = np.sqrt(a * a + b * b + c * c)
        k1 = np.sqrt((a / r[0]) ** 2 + (b / r[1]) ** 2 + (c / r[2]) ** 2)
        return np.where(k0 > 1e-9, k0 * (k0 - 1.0) / np.maximum(k1, _TINY), -float(r.min()))

    return _placed(_about_origin(r, distance), centre, turn)


def superellipsoid(
    centre: ArrayLike, radii: ArrayLike, exponents: tuple[float, float], turn: Matrix | None = None
) -> Solid:
    """A superellipsoid: exponents of its horizontal outline and of its profile; 2, 2 is an ellipsoid, more is boxier.

    Its points obey ((|x/a|^n + |y/b|^n)^(m/n) + |z/c|^m) = 1 (A. H. Barr 1981); the distance is true to first order.
    """
    r, (n, m) = as_point(radii), exponents

    def distance(points: Points) -> Distances:
        a, b, c = np.maximum(np.abs(points / r), 1e-9).T
        flat = (a**n + b**n) ** (1.0 / n)
        norm = (flat**m + c**m) ** (1.0 / m)
        outline = (flat / norm) ** (m - 1.0)
        slopes = (outline * (a / flat) ** (n - 1.0) / r[0], outline * (b / flat) ** (n - 1.0) / r[1])
        steep = np.sqrt(slopes[0] ** 2 + slopes[1] ** 2 + ((c / norm) ** (m - 1.0) / r[2]) ** 2)
        return np.asarray((norm - 1.0) / steep)

    return _placed(_about_origin(r, distance), centre, turn)


def capsule(a: ArrayLike, b: ArrayLike, radius_a: float, radius_b: float | None = None) -> Solid:
    """A rod with round ends from a to b, its radius going from ``radius_a`` to ``radius_b`` (the same without it)."""
    start, end = as_point(a), as_point(b)
    last = radius_a if radius_b is None else radius_b
    axis = end - start
    length2 = max(float((axis**2).sum()), _TINY)

    def distance(points: Points) -> Distances:
        x, y, z = points[:, 0] - start[0], points[:, 1] - start[1], points[:, 2] - start[2]
        share = np.clip((x * axis[0] + y * axis[1] + z * axis[2]) / length2, 0.0, 1.0)
        off = np.sqrt((x - share * axis[0]) ** 2 + (y - share * axis[1]) ** 2 + (z - share * axis[2]) ** 2)
        return np.asarray(off - (radius_a + share * (last - radius_a)))

    low = np.minimum(start - radius_a, end - last)
    high = np.maximum(start + radius_a, end + last)
    return Solid(distance, np.stack([low, high]))


def rounded_box(centre: ArrayLike, half_size: ArrayLike, rounding: float, turn: Matrix | None = None) -> Solid:
    """A box with half sizes (mm) measured to its faces, its edges rounded to a radius."""
    half = as_point(half_size)

    def distance(points: Points) -> Distances:
        beyond = np.abs(points) - (half - rounding)
        outside = np.sqrt((np.maximum(beyond, 0.0) ** 2).sum(axis=1))
        return np.asarray(outside + np.minimum(beyond.max(axis=1), 0.0) - rounding)

    return _placed(_about_origin(half, distance), centre, turn)


def half_space(point: ArrayLike, normal: ArrayLike) -> Solid:
    """All that lies behind a plane: the side away from its normal."""
    on, out = as_point(point), as_point(normal)
    out = out / np.sqrt((out**2).sum())

    def distance(points: Points) -> Distances:
        off = points - on
        return np.asarray(off[:, 0] * out[0] + off[:, 1] * out[1] + off[:, 2] * out[2])

    return Solid(distance, box([-np.inf] * 3, [np.inf] * 3), symmetric=bool(abs(out[0]) < _TINY))


@dataclass(frozen=True, eq=False)
class _Piece:
    """One straight piece of a tube, its section an ellipse that is thinner along one direction."""

    start: NDArray[np.float64]
    axis: NDArray[np.float64]
    radii: NDArray[np.float64]
    flat: NDArray[np.float64] | None
    along: NDArray[np.float64]

    def distance(self, x: Distances, y: Distances, z: Distances) -> Distances:
        ax, ay, az = x - self.start[0], y - self.start[1], z - self.start[2]
        share = ax * self.axis[0] + ay * self.axis[1] + az * self.axis[2]
        share *= 1.0 / max(float((self.axis**2).sum()), _TINY)
        np.clip(share, 0.0, 1.0, out=share)
        ax -= share * self.axis[0]
        ay -= share * self.axis[1]
        az -= share * self.axis[2]
        radius = self.radii[0] + share * (self.radii[1] - self.radii[0])
        total2 = ax * ax + ay * ay + az * az
        if self.flat is None:
            return np.asarray(np.sqrt(total2) - radius)
        thin = self.flat[0] + share * (self.flat[1] - self.flat[0])
        thin *= thin
        across2 = (ax * self.along[0] + ay * self.along[1] + az * self.along[2]) ** 2
        wide2 = total2 - across2
        across2 /= thin
        k0 = np.sqrt(wide2 + across2)
        across2 /= thin
        k1 = np.sqrt(wide2 + across2)
        k0 /= radius
        return np.asarray(
            np.where(k0 > 1e-6, (k0 - 1.0) * k0 * radius * radius / np.maximum(k1, _TINY), -radius * np.sqrt(thin))
        )


def tube(
    points: ArrayLike,
    radii: ArrayLike,
    *,
    flatten: ArrayLike | None = None,
    flatten_along: ArrayLike | None = None,
    pieces: int = 12,
) -> Solid:
    """A tube along the spline through (n, 3) points.

    Parameters
    ----------
    points : (n, 3)
        Nodes of the centre line, mm.
    radii : float or (n,)
        Radius at each node, mm; between them it never overshoots.
    flatten : float or (n,), optional
        Thickness along ``flatten_along`` as a share of the width across it; 1 is round.
    flatten_along : (3,), optional
        The direction in which the section is thin; only its part square to the centre line counts.
    pieces : int
        How many straight pieces the tube is made of.
    """
    nodes = np.asarray(points, dtype=np.float64)
    shares = chord_lengths(nodes) / chord_lengths(nodes)[-1]
    at = np.linspace(0.0, 1.0, pieces + 1)
    line = through(nodes)(at)
    radius = monotone(shares, np.broadcast_to(np.asarray(radii, dtype=np.float64), len(nodes)))(at)
    flat = None
    if flatten is not None:
        flat = monotone(shares, np.broadcast_to(np.asarray(flatten, dtype=np.float64), len(nodes)))(at)
    across = as_point((0.0, 0.0, 1.0) if flatten_along is None else flatten_along)
    parts = [_piece(line, radius, flat, across, step) for step in range(pieces)]

    def distance(where: Points) -> Distances:
        x, y, z = np.ascontiguousarray(where.T)
        total = parts[0].distance(x, y, z)
        for part in parts[1:]:
            np.minimum(total, part.distance(x, y, z), out=total)
        return total

    reach = radius[:, None] * (1.0 if flat is None else np.maximum(flat, 1.0)[:, None])
    return Solid(distance, np.stack([(line - reach).min(axis=0), (line + reach).max(axis=0)]))


def _piece(
    line: Points, radius: NDArray[np.float64], flat: NDArray[np.float64] | None, across: NDArray[np.float64], step: int
) -> _Piece:
    axis = line[step + 1] - line[step]
    unit = axis / np.sqrt((axis**2).sum())
    thin = across - (across * unit).sum() * unit
    thin = thin / max(float(np.sqrt((thin**2).sum())), _TINY)
    ends = slice(step, step + 2)
    return _Piece(line[step], axis, radius[ends], None if flat is None else flat[ends], thin)


Height = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]
"""(n,) u and (n,) v to (n,) mm."""


def plate(
    outline: ArrayLike,
    height: Height,
    half_thickness: float | Height,
    *,
    frame: Pose | None = None,
    rounding: float = 2.0,
) -> Solid:
    """A bent plate: all points near a mid-surface w = height(u, v), inside an outline drawn in (u, v).

    Parameters
    ----------
    outline : (n, 2)
        Corners of a simple polygon in u and v, mm.
    height : callable
        The mid-surface: w (mm) at (n,) u and (n,) v.
    half_thickness : float or callable
        Half of the plate's thickness, mm, everywhere or at (n,) u and (n,) v.
    frame : Pose, optional
        Its axes are u, v and w in the world; without it they are x, y and z.
    rounding : float
        Blend (mm) of the rim with the faces.
    """
    corners = np.asarray(outline, dtype=np.float64)

    def distance(points: Points) -> Distances:
        u, v, w = points.T
        mid = height(u, v)
        slope2 = (height(u + 0.1, v) - mid) ** 2 + (height(u, v + 0.1) - mid) ** 2
        half = half_thickness(u, v) if callable(half_thickness) else half_thickness
        thick = np.abs(w - mid) / np.sqrt(1.0 + 100.0 * slope2) - half
        near = np.flatnonzero(thick < rounding + FAR_MM)
        thick[near] = smooth_max(thick[near], distance_to_polygon(points[near, :2], corners), rounding)
        return np.asarray(thick)

    flat = Solid(distance, _plate_bounds(corners, height, half_thickness))
    return flat if frame is None else posed(flat, frame)


def _plate_bounds(corners: Points, height: Height, half_thickness: float | Height) -> NDArray[np.float64]:
    low, high = corners.min(axis=0), corners.max(axis=0)
    u, v = (axis.ravel() for axis in np.meshgrid(*np.linspace(low, high, 41).T))
    mid = height(u, v)
    half = np.max(half_thickness(u, v)) if callable(half_thickness) else half_thickness
    steep = np.sqrt(1.0 + 20.0 * max(float(np.abs(np.diff(mid.reshape(41, 41))).max()) / np.ptp(u), 0.0) ** 2)
    return grown(box([*low, mid.min() - half * steep], [*high, mid.max() + half * steep]), 0.1)


def distance_to_polygon(points: NDArray[np.float64], corners: NDArray[np.float64]) -> Distances:
    """Signed distance (mm) of (n, 2) points to a simple polygon of (m, 2) corners; negative inside."""
    nearest2 = np.full(len(points), np.inf)
    inside = np.zeros(len(points), dtype=bool)
    x, y = np.ascontiguousarray(points.T)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        dx, dy, px, py = x1 - x0, y1 - y0, x - x0, y - y0
        share = np.clip((px * dx + py * dy) / max(dx * dx + dy * dy, _TINY), 0.0, 1.0)
        np.minimum(nearest2, (px - share * dx) ** 2 + (py - share * dy) ** 2, out=nearest2)
        if dy != 0.0:
            inside ^= ((y0 > y) != (y1 > y)) & (px < dx * py / dy)
    return np.asarray(np.where(inside, -1.0, 1.0) * np.sqrt(nearest2))
