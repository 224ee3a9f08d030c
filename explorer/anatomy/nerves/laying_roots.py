"""How a root is laid: clear of bone, as thick as is published, with a ganglion of its own length and width."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.nerves.courses import course, fitting, nearest, walked
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.geometry.fields import Surroundings

Array = NDArray[np.float64]

SAMPLES = 74

BEFORE_GANGLION = 0.72
"""Thickness of the bare root over that of the nerve beyond the ganglion, so that the swelling reads."""

LEAST_GAP_MM = 0.4
"""Between a root and bone or disc where it has least room; where there is less, the root is thinner."""

GANGLION_REACH = 0.56
"""How far the swelling goes to either side of the middle of a ganglion, over its length: it ends a little softly."""

DENSER = 1.6
"""How many more points a root has along its ganglion."""


def laid_root(nodes: Array, ganglion: Array, level: Level, walls: Surroundings, gap_mm: float) -> Array:
    """(n, 4) the line through some nodes, kept clear of bone, with the radius of a root that has its ganglion there."""
    free = course(nodes, 0.0, walls, samples=SAMPLES, tension=0.0)
    fade = np.clip(np.arange(SAMPLES) / 8.0, 0.0, 1.0)
    clear = (_radius(free, ganglion, level) + gap_mm) * fade
    line = _gathered(course(nodes, clear, walls, samples=SAMPLES), ganglion, size("ganglion-length", level))
    return np.column_stack([line, fitting(line, _radius(line, ganglion, level), walls, LEAST_GAP_MM)])


def _gathered(line: Array, ganglion: Array, length_mm: float) -> Array:
    """The same line with its points closer together along the ganglion."""
    far = walked(line)
    off = (far - far[nearest(line, ganglion)]) / length_mm
    crowd = 1.0 + DENSER * np.exp(-(off**4))
    order = np.r_[0.0, np.cumsum(0.5 * (crowd[1:] + crowd[:-1]) * np.diff(far))]
    at = np.interp(np.linspace(0.0, order[-1], len(line)), order, far)
    return np.column_stack([np.interp(at, far, column) for column in line.T])


def _radius(line: Array, ganglion: Array, level: Level) -> Array:
    """(n,) mm: thin root, ganglion, nerve that thins a little on its way; within the sac as thin as its strand."""
    far = walked(line)
    middle = far[nearest(line, ganglion)]
    width, length = size("ganglion-width", level), size("ganglion-length", level)
    past = 0.5 * (1.0 + np.tanh((far - middle) / (0.4 * length)))
    nerve = 0.5 * size("root-thickness", level) * (BEFORE_GANGLION + (0.96 - BEFORE_GANGLION) * past)
    thin = nerve * (1.0 - 0.18 * np.clip((far - middle - 25.0) / 40.0, 0.0, 1.0))
    strand = 0.5 * size("cauda-equina-strand-width")
    out = np.clip((far - middle + 16.0) / 9.0, 0.0, 1.0)
    thin = strand + (thin - strand) * out * out * (3.0 - 2.0 * out)
    oval = 1.0 - np.clip(np.abs(far - middle) / (GANGLION_REACH * length), 0.0, 1.0) ** 3
    return np.asarray(thin + (0.5 * width - thin) * oval * (0.5 * width > thin), np.float64)
