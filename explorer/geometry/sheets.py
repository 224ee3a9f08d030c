"""Fibre sheets: one representation of fan, strap and aponeurotic muscles.

Guide fibres from origin to insertion are splined into a middle sheet ``P(u, t)``: u runs across the fibres, t along
them. A lens-shaped thickness on both sides makes it a body. Because every surface point keeps its (u, t), a sheet can
be bent round bone and closed afterwards, and stays watertight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.lofts import closed_rings, spline

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]


SHAPE = (33, 61)
"""Samples across and along the fibres: about 8,000 triangles."""

FINE = 40
"""So many times more finely is a fibre divided to find the point that it passes abreast of the others."""


@dataclass(frozen=True, eq=False)
class FibreSheet:
    """A middle sheet with a thickness.

    Attributes
    ----------
    middle : (nu, nt, 3) array
        Points in mm; u across the fibres, t along them from origin to insertion.
    thickness : (nu, nt) array
        Whole thickness, mm.
    under : (nt,) array
        Share of the thickness that lies on the inner side (against `normals`), 0-1.
    """

    middle: Array
    thickness: Array
    under: Array

    @property
    def normals(self) -> Array:
        """(nu, nt, 3) unit normals of the middle sheet, along du x dt."""
        across, along = np.gradient(self.middle, axis=0), np.gradient(self.middle, axis=1)
        normal = np.cross(across, along)
        return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9), np.float64)

    def evened_normals(self, samples: tuple[float, float]) -> Array:
        """(nu, nt, 3) unit normals, each turned towards the mean of those so many samples about it, across and along.

        Where a sheet is bent more sharply than it is thin, its own normals meet one another.
        """
        from scipy.ndimage import gaussian_filter

        soft = np.stack([gaussian_filter(self.normals[..., k], samples, mode="nearest") for k in range(3)], axis=-1)
        return np.asarray(soft / np.maximum(np.linalg.norm(soft, axis=2, keepdims=True), 1e-9), np.float64)

    def rings(self, even: tuple[float, float] = (0.0, 0.0)) -> Array:
        """(nt, 2 nu, 3) rings: over the outer side with rising u, back over the inner side; see `evened_normals`."""
        normal, under = self.evened_normals(even), self.under[None, :, None]
        outer = self.middle + normal * self.thickness[..., None] * (1.0 - under)
        inner = self.middle - normal * self.thickness[..., None] * under
        return np.concatenate([outer, inner[::-1]]).transpose(1, 0, 2)

    def moved(self, middle: Array) -> FibreSheet:
        """The same thickness on another middle sheet (nu, nt, 3)."""
        return replace(self, middle=middle)

    def closed(self) -> trimesh.Trimesh:
        """The closed, outward mesh."""
        return closed_rings(self.rings(), slit=True)


def fibre_sheet(  # noqa: PLR0913 - a table of what a muscle is, each part named where it is called
    guides: Sequence[ArrayLike],
    *,
    thickness_mm: float,
    profile: Sequence[tuple[float, float]],
    edge: float = 0.6,
    relief: tuple[int, float] = (0, 0.0),
    shape: tuple[int, int] = SHAPE,
    abreast: tuple[int, float] | None = None,
) -> FibreSheet:
    """A sheet through guide fibres.

    Parameters
    ----------
    guides : sequence of (n, 3) array_like
        Polylines in mm from origin to insertion, in order across the muscle; each at least two points, at least two
        guides.
    thickness_mm : float
        Greatest thickness.
    profile : sequence of (t, share)
        Share of that thickness along the fibres, t from 0 to 1.
    edge : float
        How fast it thins towards its margins: ``(1 - |u|^2.4) ** edge``; smaller is fuller.
    relief : (int, float)
        So many bundles lie across, parted by grooves this deep (share of the thickness).
    shape : (int, int)
        Samples across and along: 4 nu (nt - 1) + 4 (nu - 1) triangles.
    abreast : (int, float), optional
        All fibres pass this one of their points at this t, long ones and short ones, as where a fan gathers to turn
        round an edge of bone; without it, each is divided evenly from end to end.
    """
    from scipy.interpolate import PchipInterpolator

    across, along = shape
    middle = _middle(guides, across, along, abreast)
    u, t = np.linspace(-1.0, 1.0, across), np.linspace(0.0, 1.0, along)
    lens = np.maximum(1.0 - np.abs(u) ** 2.4, 0.0) ** edge
    belly = PchipInterpolator(*np.asarray(profile, np.float64).T)(t)
    thickness = thickness_mm * np.maximum(lens[:, None] * belly, 0.06 * belly)
    bundles, depth = relief
    if bundles:
        thickness = thickness * (1.0 - depth * _grooves(u, t, bundles))
    ends = np.minimum(t, 1.0 - t) / 0.14
    under = 0.04 + 0.46 * np.clip(ends, 0.0, 1.0) ** 2 * (3.0 - 2.0 * np.clip(ends, 0.0, 1.0))
    return FibreSheet(middle, thickness, under)


def _middle(guides: Sequence[ArrayLike], across: int, along: int, abreast: tuple[int, float] | None) -> Array:
    from scipy.interpolate import CubicSpline, PchipInterpolator

    lines = np.array([_divided(guide, along, abreast) for guide in guides])
    gaps = np.linalg.norm(np.diff(lines, axis=0), axis=2).mean(axis=1)
    at = np.r_[0.0, np.cumsum(gaps)] / gaps.sum()
    fit = CubicSpline(at, lines, bc_type="natural") if len(lines) > 2 else PchipInterpolator(at, lines)
    return np.asarray(fit(np.linspace(0.0, 1.0, across)), np.float64)


def _divided(guide: ArrayLike, along: int, abreast: tuple[int, float] | None) -> Array:
    """(nt, 3) points of a fibre, evenly apart; or evenly apart before and behind the point that all pass abreast."""
    if abreast is None:
        return spline(guide, along)
    node, share = abreast
    fine = spline(guide, FINE * along)
    there = np.linalg.norm(fine - np.asarray(guide)[node], axis=1).argmin()
    at = np.interp(np.linspace(0.0, 1.0, along), (0.0, share, 1.0), (0.0, float(there), len(fine) - 1.0))
    return np.asarray(fine[np.round(at).astype(int)], np.float64)


def _grooves(u: Array, t: Array, bundles: int) -> Array:
    """(nu, nt) 0-1: narrow valleys between round bundles, wandering a little, fading towards the ends."""
    wander = 0.05 * np.sin(5.0 * t + 0.7)[None, :] + 0.03 * np.sin(11.0 * t + 2.0)[None, :]
    crest = np.abs(np.sin(0.5 * np.pi * bundles * (u[:, None] + wander + 0.035 * np.sin(9.0 * u)[:, None])))
    fade = np.clip(np.minimum(t, 1.0 - t) / 0.15, 0.0, 1.0)[None, :]
    return np.asarray((1.0 - crest) ** 1.5 * fade, np.float64)
