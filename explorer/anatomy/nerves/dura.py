"""The dural sac, from the uppermost vertebra to the middle of S2.

It lies on the discs in front and comes nearest to the laminae at their upper edges; between the laminae the posterior
epidural space opens behind it, so that the space is saw-toothed from the side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, between
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.canal import REACH_MM, Canal, canal, canal_walls, in_canal, segments, vertebrae
from explorer.anatomy.nerves.courses import room, walked
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, swept_rings
from explorer.geometry.sheets_wrapping import pushed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SIDES = 20
HALF_WAY_MM2, TIP_MM2 = 62.0, 12.0
"""Section of the sac in the sacral canal, and at its end before it is rounded."""

WIDEST = 1.75
"""Width over depth, at the most."""

NARROWEST = 1.28
"""Width over depth, where there is room for it."""

GAP_MM = 0.5
"""Between the sac and the walls of the canal, at the least."""


@places
def dural_landmarks(body: Body) -> dict[str, Point]:
    """Where the sac ends: in the sacral canal, just above the middle of S2 (between its neighbours' foramina)."""
    front, behind = (
        between(body, f"s1-{side}-foramen-left", f"s2-{side}-foramen-left", 0.46) * (0.0, 1.0, 1.0)
        for side in ("anterior", "posterior")
    )
    return {"dural-sac-end": in_canal(around(body, "sacrum"), front, behind)}


@dataclass(frozen=True, eq=False)
class Sac:
    """The sac as ellipses along its middle line.

    Attributes
    ----------
    middle : (n, 3) array
        mm, from above downwards; x = 0.
    back : (n, 3) array
        Unit vectors, backwards and square to the canal.
    half_width, half_depth : (n,) arrays
        Of the ellipses, mm.
    """

    middle: Array
    back: Array
    half_width: Array
    half_depth: Array

    @property
    def walked(self) -> Array:
        """(n,) length of the middle line down to each place, mm."""
        return walked(self.middle)

    def down_to(self, point: Point) -> float:
        """Length (mm) of the middle line down to the place nearest to a point."""
        return float(self.walked[np.argmin(np.linalg.norm(self.middle - point * (0.0, 1.0, 1.0), axis=1))])

    def on_axis(self, down: Array) -> Array:
        """(k, 3) points of the middle line at lengths from above (mm), carried on straight above its upper end."""
        line = np.column_stack([np.interp(down, self.walked, column) for column in self.middle.T])
        up = self.middle[0] - self.middle[1]
        return np.asarray(line + np.clip(-down, 0.0, None)[:, None] * up / np.linalg.norm(up), np.float64)

    def inside(self, down: Array, turn_deg: Array, share: Array) -> Array:
        """(k, 3) points in the sac.

        Parameters
        ----------
        down : (k,) array
            Length of the middle line from above, mm.
        turn_deg : (k,) array
            0 is to the left, 90 backwards.
        share : (k,) array
            0 on the middle line, 1 on the skin of the sac.
        """
        table = np.column_stack([self.middle, self.back, self.half_width, self.half_depth])
        at = np.column_stack([np.interp(down, self.walked, column) for column in table.T])
        angle = np.radians(turn_deg)
        left = np.array([1.0, 0.0, 0.0])
        return np.asarray(
            at[:, :3]
            + (share * at[:, 6] * np.cos(angle))[:, None] * left
            + (share * at[:, 7] * np.sin(angle))[:, None] * at[:, 3:6]
        )


@once
def sac(body: Body) -> Sac:
    """How the sac lies in the canal: its back wall as far from the laminae as is published, its front clear of bone."""
    where = canal(body)
    rear = _rear(body, where)
    front = where.front + size("anterior-epidural-depth")
    area = _area(body, where)
    depth = np.minimum(2.0 * np.sqrt(area / (np.pi * NARROWEST)), rear - front)
    depth = _smooth(np.maximum(depth, 2.0), 2.5)
    middle = where.line + (_smooth(rear, 2.5) - 0.5 * depth)[:, None] * where.back
    left = np.broadcast_to((1.0, 0.0, 0.0), middle.shape)
    aside = np.maximum(room(canal_walls(body), middle, left, reach_mm=REACH_MM) - GAP_MM, 2.0)
    half_width = np.minimum(np.minimum(2.0 * area / (np.pi * depth), 0.5 * WIDEST * depth), aside)
    return Sac(middle, where.back, _smooth(half_width, 2.0), 0.5 * depth)


def _rear(body: Body, where: Canal) -> Array:
    """(n,) offset of the back wall of the sac: close to upper edges of laminae, away from the flavum between them.

    It nowhere bulges backwards between two edges.
    """
    from scipy.interpolate import PchipInterpolator
    from scipy.ndimage import minimum_filter1d

    close = size("posterior-epidural-depth-at-lamina")
    edges = {where.row(body.landmark(f"{level}-lamina-upper-midline")): close for level in (*vertebrae(), Level.S1)}
    edges[len(where.line) - 1] = close
    spaces = {
        where.row(body.landmark(f"{segment}-interspace-midline")): size("posterior-epidural-depth", segment)
        for segment in segments()
    }
    rows = np.arange(len(where.line))
    offsets = {row: where.rear[max(row - 1, 0) : row + 2].min() - gap for row, gap in (edges | spaces).items()}
    offsets[0] = offsets[min(edges)]
    straight = np.interp(rows, sorted(edges), [offsets[row] for row in sorted(edges)])
    taut = {row: min(offset, straight[row]) for row, offset in offsets.items()}
    wall = PchipInterpolator(sorted(taut), [taut[row] for row in sorted(taut)])(rows)
    return np.asarray(np.minimum(wall, minimum_filter1d(where.rear, 5) - GAP_MM), np.float64)


def _area(body: Body, where: Canal) -> Array:
    """(n,) wanted section of the sac, mm2."""
    from scipy.interpolate import PchipInterpolator

    levels = vertebrae()
    rows = [where.row(body.landmark(f"{level}-canal-centre")) for level in levels]
    areas = [size("dural-sac-area", level) for level in levels]
    last = len(where.line) - 1
    entry = where.row(body.landmark("s1-lamina-upper-midline"))
    rows = [*rows, entry, (entry + last) // 2, last]
    areas = [*areas, size("dural-sac-area", Level.S1), HALF_WAY_MM2, TIP_MM2]
    return np.asarray(PchipInterpolator(rows, areas)(np.clip(np.arange(last + 1), rows[0], last)), np.float64)


def _smooth(values: Array, width: float) -> Array:
    from scipy.ndimage import gaussian_filter1d

    return np.asarray(gaussian_filter1d(values, width, mode="nearest"), np.float64)


@grows("dural-sac")
def dural_sac(body: Body) -> trimesh.Trimesh:
    """The sac, as wide as is published where the canal lets it, and clear of bone, disc and flavum."""
    shape = sac(body)
    widths = np.column_stack([shape.half_width, shape.half_depth])
    rings = swept_rings(shape.middle, widths, across=(1.0, 0.0, 0.0), sides=SIDES)
    return closed_rings(_even(pushed(rings, canal_walls(body), gap_mm=GAP_MM, free=(0.0, 0.0))))


def _even(rings: Array) -> Array:
    """(n, m, 3) rings, each the mean of itself and its mirror image in x = 0."""
    order = (SIDES // 2 - np.arange(SIDES)) % SIDES
    return 0.5 * (rings + rings[:, order] * (-1.0, 1.0, 1.0))
