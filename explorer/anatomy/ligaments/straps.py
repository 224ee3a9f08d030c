"""Straps that lie on bone: laid on it ray by ray, as thick as they should be, with thin margins.

A strap is drawn over a stretch of spine as stations along its middle line, each with a way towards the bone. From every
station, rays side by side find the bone; the inner side of the strap sinks a little into it, and the outer one is
smoothed, so that the strap spans small hollows as ligaments do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

STEPS, CLOSE_MM = 40, 0.02
"""Of a ray on its way to the bone, each as far as nothing is in the way, until it is so close."""

SUNK_MM = 0.35
"""How deep the inner side of a strap lies in bone and disc: it is grown fast to them."""

MARGIN = 0.22
"""Thickness at the margins, as a share of that in the middle."""


@dataclass(frozen=True, eq=False)
class Strap:
    """Where a strap runs and how large it is.

    Attributes
    ----------
    stations : (n, 3) array
        Points off the bone along the strap, mm.
    towards : (n, 3) array
        Unit vectors from there to the bone.
    half_width, thickness : (n,) array
        mm.
    samples : int
        Points across.
    bridging : float
        Over how many stations hollows are spanned (sigma of a Gaussian); 0 follows the bone.
    """

    stations: Array
    towards: Array
    half_width: Array
    thickness: Array
    samples: int = 13
    bridging: float = 0.0

    def laid(self, bone: Surroundings) -> trimesh.Trimesh:
        """The closed mesh of the strap on the bone; all of it lies symmetrically about x = 0."""
        from scipy.ndimage import gaussian_filter1d

        u = np.linspace(-1.0, 1.0, self.samples)
        aside = u[:, None] * self.half_width
        starts = self.stations + aside[..., None] * (1.0, 0.0, 0.0)
        depth = reached(starts.reshape(-1, 3), np.tile(self.towards, (self.samples, 1)), bone).reshape(aside.shape)
        depth = 0.5 * (depth + depth[::-1])
        spanned = np.minimum(depth, gaussian_filter1d(depth, self.bridging, axis=1)) if self.bridging else depth
        lens = MARGIN + (1.0 - MARGIN) * np.maximum(1.0 - np.abs(u) ** 2.6, 0.0)[:, None] ** 0.6
        inner = starts + (depth + SUNK_MM)[..., None] * self.towards
        outer = starts + (spanned - self.thickness * lens)[..., None] * self.towards
        return closed_rings(np.concatenate([outer, inner[::-1]]).transpose(1, 0, 2), slit=True)


def reached(starts: Array, ways: Array, bone: Surroundings, *, reach_mm: float = 60.0) -> Array:
    """(n,) mm from (n, 3) points along (n, 3) unit ways to the surface (sphere tracing); the reach if it is missed."""
    gone = np.zeros(len(starts))
    moving = np.arange(len(starts))
    for _ in range(STEPS):
        far = bone.distance(starts[moving] + gone[moving, None] * ways[moving])
        gone[moving] += np.clip(far, -4.0, 20.0)
        moving = moving[(np.abs(far) > CLOSE_MM) & (gone[moving] < reach_mm)]
        if not len(moving):
            break
    return np.minimum(gone, reach_mm)
