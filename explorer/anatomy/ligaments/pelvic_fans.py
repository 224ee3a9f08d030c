"""How a pelvic ligament is laid: guide fibres from bone to bone, their ends sunk into it, the rest bent out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.contact import around, on_surface
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_wrapping import fitted, wrapped

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SUNK_MM = 0.8
"""How deep the middle of an attachment lies in its bone."""


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
    free : (float, float)
        Shares of the length at both ends that may lie in bone.
    edge : float
        How fast it thins towards its borders; smaller is fuller.
    """

    thickness: float
    profile: Sequence[tuple[float, float]]
    bundles: int
    shape: tuple[int, int]
    free: tuple[float, float] = (0.1, 0.1)
    edge: float = 0.45
    groove: float = 0.3

    def laid(self, body: Body, guides: Sequence[ArrayLike], *bones: str) -> trimesh.Trimesh:
        """The closed mesh of the ligament along (n, 3) guide fibres, kept out of these bones between its ends."""
        sheet = fibre_sheet(
            guides,
            thickness_mm=self.thickness,
            profile=self.profile,
            edge=self.edge,
            relief=(self.bundles, self.groove),
            shape=self.shape,
        )
        room = around(body, *bones)
        bent = wrapped(sheet, room, gap_mm=0.3, one_sided=False)
        return fitted(bent, room, gap_mm=0.3, free=self.free, one_sided=False)


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
    within = np.asarray(depth < -SUNK_MM)
    hit = within.argmax(axis=0)
    met = lines[hit, np.arange(len(first))]
    return np.where(within.any(axis=0)[:, None], met, attached(body, bone, last))


def spread(start: ArrayLike, end: ArrayLike, count: int) -> Array:
    """(count, 3) points from one to the other."""
    first, last = np.asarray(start, np.float64), np.asarray(end, np.float64)
    return np.asarray(first + np.linspace(0.0, 1.0, count)[:, None] * (last - first))


def through(points: ArrayLike, count: int) -> Array:
    """(count, 3) points spaced evenly by number along a polyline."""
    nodes = np.asarray(points, np.float64)
    at = np.linspace(0.0, len(nodes) - 1.0, count)
    return np.stack([np.interp(at, np.arange(len(nodes)), column) for column in nodes.T], axis=1)
