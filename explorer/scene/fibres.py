"""Which way a muscle's strands run: its principal axis; fans, which have none, stay smooth. As in the browser."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SLENDER = (1.6, 3.2)  # length over breadth, from which strands show, and at which they show fully
ACROSS = (0.35, 0.8)  # how far a surface may face along the strands before it shows their ends
ASIDE = (0.94, 0.34, 0.0)  # not along any muscle


def fibre_coordinates(points: NDArray[np.float64], normals: NDArray[np.float64]) -> NDArray[np.float32]:
    """(n, 4): two coordinates across the strands and one along them (mm), and how plainly they show (0 to 1)."""
    offsets = points - points.mean(axis=0)
    sizes, axes = np.linalg.eigh(offsets.T @ offsets)
    along = axes[:, 2]
    across = np.cross(ASIDE, along)
    across /= np.linalg.norm(across)
    slenderness = np.sqrt(sizes[2] / max(float(sizes[1]), 1e-9))
    strength = _smoothstep(slenderness, *SLENDER) * (1.0 - _smoothstep(np.abs(normals @ along), *ACROSS))
    frame = np.stack([across, np.cross(along, across), along], axis=1)
    return np.column_stack([offsets @ frame, strength]).astype(np.float32)


def _smoothstep(value: NDArray[np.float64], start: float, end: float) -> NDArray[np.float64]:
    share = np.clip((value - start) / (end - start), 0.0, 1.0)
    return share * share * (3.0 - 2.0 * share)
