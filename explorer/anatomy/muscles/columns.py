"""Round muscles that run along the spine: a stack of ellipses that fills the room between its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.room import confined
from explorer.geometry.strands import bundled

if TYPE_CHECKING:
    import trimesh

    from explorer.geometry.fields import Surroundings

Array = NDArray[np.float64]

SIDES = 60
"""Points a ring while it is fitted; as many as its bundles need afterwards."""


@dataclass(frozen=True, kw_only=True)
class Build:
    """How a column is made.

    Attributes
    ----------
    bundles, depth_mm, turn
        See `explorer.geometry.strands.bundled`.
    rings : int
        Rings along it, besides four at either rounded end.
    free : (float, float)
        Shares of the length at both ends that may sink into bone.
    exponent : float
        Of the superellipse of its sections.
    """

    bundles: int
    depth_mm: float
    turn: float
    rings: int
    free: tuple[float, float]
    exponent: float = 2.4


def column(nodes: Array, near: Surroundings, build: Build) -> trimesh.Trimesh:
    """The closed mesh of a muscle along a curve, confined by what is near, with the grooves of its bundles.

    Parameters
    ----------
    nodes : (n, 5) or (n, 6) array
        Centres and half widths (across, front to back), mm; and, in a sixth column, how far the section is turned about
        the vertical, degrees, its outer side forward.
    near : Surroundings
    build : Build
    """
    line = spline(nodes, build.rings)
    across: ArrayLike = (1.0, 0.0, 0.0)
    if nodes.shape[1] > 5:
        angle = np.radians(line[:, 5])
        across = np.column_stack([np.cos(angle), -np.sin(angle), np.zeros(build.rings)])
    loft = swept_rings(line[:, :3], line[:, 3:5], across=across, exponent=build.exponent, sides=SIDES)
    fitted = confined(loft, near, free=build.free)
    return closed_rings(bundled(fitted, build.bundles, depth_mm=build.depth_mm, turn=build.turn))
