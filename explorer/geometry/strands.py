"""Bundles of a muscle as its mesh shows them: the edges of the mesh run along the fibres, and so do the grooves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

PROFILE = np.array([0.0, 0.55, 0.92, 1.0, 0.92, 0.55])
"""Height of a round bundle at its points, over the depth of the groove beside it."""


def bundled(
    rings: Array,
    bundles: int,
    *,
    depth_mm: float,
    turn: float = 0.0,
    fade: tuple[float, float] = (0.12, 0.12),
) -> Array:
    """(n, 6 bundles, 3) rings with grooves between bundles that run from the first ring to the last.

    Parameters
    ----------
    rings : (n, m, 3) array
        mm.
    bundles : int
        How many lie round the muscle, equally spread along its skin but for small differences in width.
    depth_mm : float
        Depth of the grooves; less where the muscle is thin.
    turn : float
        How far round the muscle the bundles wander on their way, in turns.
    fade : (float, float)
        Shares of the length at both ends over which the grooves vanish, as in a tendon.
    """
    count = len(rings)
    t = np.linspace(0.0, 1.0, count)
    start = _uneven(bundles)
    even = np.array([_resampled(ring, start + turn * (share - 0.5)) for ring, share in zip(rings, t, strict=True)])
    middle = even.mean(axis=1, keepdims=True)
    spoke = even - middle
    length = np.linalg.norm(spoke, axis=2)
    shallow = np.clip(np.minimum(t / max(fade[0], 1e-6), (1.0 - t) / max(fade[1], 1e-6)), 0.0, 1.0)[:, None]
    order = np.arange(bundles)
    unlike = np.repeat(0.75 + 0.25 * np.sin(2.3 * order + 0.4), len(PROFILE))
    groove = depth_mm * shallow * unlike * (1.0 - np.tile(PROFILE, bundles))
    share = np.minimum(groove / np.maximum(length, 1e-9), 0.14)
    return np.asarray(middle + (1.0 - share)[..., None] * spoke, np.float64)


def _uneven(bundles: int) -> Array:
    """(6 bundles,) places on a closed line of length 1, in bundles of not quite the same width."""
    width = 1.0 + 0.22 * np.sin(1.9 * np.arange(bundles) + 0.8)
    edge = np.r_[0.0, np.cumsum(width)] / width.sum()
    steps = np.arange(len(PROFILE)) / len(PROFILE)
    return np.asarray((edge[:-1, None] + np.diff(edge)[:, None] * steps).ravel(), np.float64)


def _resampled(ring: Array, at: Array) -> Array:
    """(k, 3) points of a closed (m, 3) line at shares of its length."""
    closed = np.vstack([ring, ring[:1]])
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))]
    if walked[-1] <= 0.0:
        return np.repeat(ring[:1], len(at), axis=0)
    where = np.mod(at, 1.0) * walked[-1]
    return np.column_stack([np.interp(where, walked, closed[:, axis]) for axis in range(3)])


def grooved(thickness: Array, bundles: int, *, depth: float) -> Array:
    """(nu, nt) thickness of a fibre sheet, less by a share along grooves between bundles that follow its u lines."""
    across, along = thickness.shape
    u = np.linspace(0.0, 1.0, across) + 0.012 * np.sin(14.0 * np.linspace(0.0, 1.0, across))
    valley = (1.0 - np.abs(np.sin(np.pi * bundles * u))) ** 1.3
    t = np.linspace(0.0, 1.0, along)
    fade = np.clip(np.minimum(t, 1.0 - t) / 0.15, 0.0, 1.0)
    return np.asarray(thickness * (1.0 - depth * valley[:, None] * fade[None]), np.float64)
