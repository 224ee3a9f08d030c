"""Smooth curves through a few points."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.solid import Points


def chord_lengths(points: ArrayLike) -> NDArray[np.float64]:
    """Length (mm) along the straight pieces up to each of (n, d) points; (n,), from 0."""
    nodes = np.asarray(points, dtype=np.float64)
    steps = np.sqrt((np.diff(nodes, axis=0) ** 2).sum(axis=1))
    return np.concatenate([[0.0], np.cumsum(steps)])


def through(points: ArrayLike) -> Callable[[ArrayLike], NDArray[np.float64]]:
    """A natural cubic spline through (n, d) points as a function of 0..1 (the share of chord length); n >= 2."""
    from scipy.interpolate import CubicSpline

    nodes = np.asarray(points, dtype=np.float64)
    lengths = chord_lengths(nodes)
    spline = CubicSpline(lengths, nodes, bc_type="natural")
    return lambda share: np.asarray(spline(np.asarray(share, dtype=np.float64) * lengths[-1]))


def monotone(shares: ArrayLike, values: ArrayLike) -> Callable[[ArrayLike], NDArray[np.float64]]:
    """A smooth function through (n,) or (n, d) values at rising shares that never overshoots them (PCHIP)."""
    from scipy.interpolate import PchipInterpolator

    spline = PchipInterpolator(np.asarray(shares, dtype=np.float64), np.asarray(values, dtype=np.float64))
    return lambda share: np.asarray(spline(np.asarray(share, dtype=np.float64)))


def sampled(points: ArrayLike, count: int) -> Points:
    """``count`` points, evenly spaced by length, on the spline through (n, d) points; (count, d)."""
    curve = through(points)
    fine = curve(np.linspace(0.0, 1.0, 16 * count))
    lengths = chord_lengths(fine)
    return np.asarray(curve(np.interp(np.linspace(0.0, lengths[-1], count), lengths, np.linspace(0.0, 1.0, len(fine)))))


def tangents(points: Points) -> Points:
    """Unit tangents (n, 3) of a polyline of (n, 3) points."""
    steps = np.gradient(points, axis=0)
    return np.asarray(steps / np.sqrt((steps**2).sum(axis=1, keepdims=True)))
