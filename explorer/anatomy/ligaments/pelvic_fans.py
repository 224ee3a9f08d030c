"""How a pelvic ligament is laid: guide fibres from bone to bone, their ends sunk into it, the rest bent out of it.

Its body is all that lies within half a thickness of the bent sheet of fibres and outside bone: so it cannot run through
itself however it twists, and it ends on the very surface of the bone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.contact import around, on_surface
from explorer.geometry.fields import Grid, Surroundings
from explorer.geometry.sheets import FibreSheet, fibre_sheet
from explorer.geometry.sheets_wrapping import wrapped
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SUNK_MM = 0.8
"""How deep the middle of an attachment lies in its bone."""

GROWN_IN_MM = 0.35
"""How deep the body of a ligament reaches into bone: hidden by it, and no gap between them."""

DEEP_MM = 9.0
"""No sheet lies deeper in bone than this."""

SPACING_MM, DENSE_MM = 0.7, 0.6
"""Of the lattice on which a ligament is made, and of the places on its sheet."""

LEAST_MM = 1.5
"""Thickness of a ligament at its margins, so that the lattice holds it."""

ROUNDING_MM = 0.45
"""Width of the Gaussian that rounds its edges."""


@dataclass(frozen=True, kw_only=True)
class Fan:
    """What a ligament looks like apart from where it runs.

    Attributes
    ----------
    thickness : float
        Greatest thickness, mm.
    profile : sequence of (t, share)
        Share of it along the fibres.
    bundles : int
        How many bundles lie side by side.
    shape : (int, int)
        Samples across and along.
    edge : float
        How fast it thins towards its borders; smaller is fuller.
    """

    thickness: float
    profile: Sequence[tuple[float, float]]
    bundles: int
    shape: tuple[int, int]
    edge: float = 0.45
    groove: float = 0.3

    def laid(self, body: Body, guides: Sequence[ArrayLike], *bones: str) -> Solid:
        """The ligament along (n, 3) guide fibres, bent out of these bones between its ends and grown fast to them."""
        sheet = fibre_sheet(
            guides,
            thickness_mm=self.thickness,
            profile=self.profile,
            edge=self.edge,
            relief=(self.bundles, self.groove),
            shape=self.shape,
        )
        room = around(body, *bones)
        return thickened(wrapped(sheet, room, gap_mm=0.3, one_sided=False), room)


def thickened(sheet: FibreSheet, bones: Surroundings) -> Solid:
    """All that lies within half its thickness of a sheet, without what lies in bone."""
    from scipy.spatial import cKDTree

    rows = _dense(np.concatenate([sheet.middle, np.maximum(sheet.thickness, LEAST_MM)[..., None]], axis=2))
    reach = 0.5 * rows[:, 3].max() + 2.0 * SPACING_MM
    grid = Grid.over((rows[:, :3].min(axis=0) - reach, rows[:, :3].max(axis=0) + reach), SPACING_MM, fill=reach)
    near = _near(grid, rows[:, :3], reach)
    points, values = grid.points()[near], grid.values.reshape(-1)
    far, nearest = cKDTree(rows[:, :3]).query(points)
    values[near] = np.maximum(far - 0.5 * rows[nearest, 3], -bones.nearest(points, reach_mm=DEEP_MM)[0] - GROWN_IN_MM)
    return grid.smoothed(ROUNDING_MM).in_one_piece().solid()


def _near(grid: Grid, places: Array, reach_mm: float) -> NDArray[np.int64]:
    """Which points of a lattice, in the order of `Grid.points`, lie within reach of some places."""
    from scipy.ndimage import distance_transform_edt

    away = np.ones(grid.values.shape, bool)
    away[tuple(np.round((places - grid.origin) / grid.spacing_mm).astype(int).T)] = False
    return np.flatnonzero(np.asarray(distance_transform_edt(away)).ravel() < reach_mm / grid.spacing_mm + 1.0)


def _dense(rows: Array) -> Array:
    """(n, 4) of a sheet's (nu, nt, 4) places and thicknesses, so close that no hollow shows between them."""
    from scipy.ndimage import zoom

    wide, long = (np.sqrt((np.diff(rows[..., :3], axis=axis) ** 2).sum(axis=2)).sum(axis=axis).max() for axis in (0, 1))
    counts = [max(n, int(np.ceil(length / DENSE_MM))) for n, length in zip(rows.shape[:2], (wide, long), strict=True)]
    fine = zoom(rows, (counts[0] / rows.shape[0], counts[1] / rows.shape[1], 1.0), order=1, grid_mode=False)
    return np.asarray(fine.reshape(-1, 4), np.float64)


def attached(body: Body, bone: str, points: ArrayLike) -> Array:
    """(n, 3) points moved into the nearest surface of a bone."""
    return on_surface(around(body, bone), np.asarray(points, np.float64).reshape(-1, 3), -SUNK_MM)


def landed(body: Body, bone: str, starts: ArrayLike, targets: ArrayLike) -> Array:
    """Where straight lines from (n, 3) starts to targets first meet a bone, (n, 3), a little inside it.

    A line that misses the bone ends at the surface nearest to its target.
    """
    first, last = np.asarray(starts, np.float64), np.asarray(targets, np.float64)
    share = np.linspace(0.0, 1.0, 121)[:, None, None]
    lines = first + share * (last - first)
    depth = around(body, bone).distance(lines.reshape(-1, 3)).reshape(lines.shape[:2])
    within: NDArray[np.bool_] = np.less(depth, -SUNK_MM)
    hit = within.argmax(axis=0)
    met = lines[hit, np.arange(len(first))]
    return np.where(np.asarray(within.any(axis=0))[:, None], met, attached(body, bone, last))


def spread(start: ArrayLike, end: ArrayLike, count: int) -> Array:
    """(count, 3) points from one to the other."""
    first, last = np.asarray(start, np.float64), np.asarray(end, np.float64)
    return np.asarray(first + np.linspace(0.0, 1.0, count)[:, None] * (last - first))


def through(points: ArrayLike, count: int) -> Array:
    """(count, 3) points spaced evenly by number along a polyline."""
    nodes = np.asarray(points, np.float64)
    at = np.linspace(0.0, len(nodes) - 1.0, count)
    return np.stack([np.interp(at, np.arange(len(nodes)), column) for column in nodes.T], axis=1)
