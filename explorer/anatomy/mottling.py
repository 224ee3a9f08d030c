"""Slight natural variation of colour, so that no surface looks like plastic: it dims what was baked for a vertex."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Tissue

DEPTH = {Tissue.BONE: 0.13, Tissue.MUSCLE: 0.13, Tissue.FAT: 0.16, Tissue.SKIN: 0.08}
USUAL_DEPTH = 0.08
"""How much the darkest patch is dimmed, by eye: seen when looked for, and never taken for shadow."""

WAVES = np.array(
    [
        (0.21, 0.05, 0.11), (-0.08, 0.19, 0.14), (0.12, -0.17, 0.19),
        (0.41, 0.23, -0.17), (-0.26, 0.35, 0.29), (0.33, -0.31, 0.38),
        (0.71, 0.52, 0.33), (-0.58, 0.44, 0.69),
    ]
)  # fmt: skip
"""Directions (radians per mm) of patches 26, 24, 22, 12, 11, 11, 7 and 6 mm long, none a multiple of another."""

SHARES = np.array([1.0, 1.0, 1.0, 0.7, 0.7, 0.7, 0.45, 0.45])


def mottled(shade: NDArray[np.uint8], points: NDArray[np.float64], tissue: Tissue) -> NDArray[np.uint8]:
    """What was baked for some vertices, with its three layers of openness dimmed in soft patches.

    Parameters
    ----------
    shade : (n, 4) uint8
        As ``explorer.anatomy.occlusion.baked`` gives it; the fourth, curvature, is left alone.
    points : (n, 3) float64
        The vertices, mm LPS; left and right are alike.
    tissue : Tissue
    """
    mirrored = np.abs(points[:, :1]) * (1.0, 0.0, 0.0) + points * (0.0, 1.0, 1.0)
    phases = (mirrored[:, None, :] * WAVES).sum(axis=2) + 2.4 * np.arange(len(WAVES))
    patches = (np.sin(phases) * SHARES).sum(axis=1) / SHARES.sum()
    dimmed = 1.0 - DEPTH.get(tissue, USUAL_DEPTH) * np.clip(0.5 - patches, 0.0, 1.0)
    return np.column_stack([np.rint(shade[:, :3] * dimmed[:, None]).astype(np.uint8), shade[:, 3:]])
