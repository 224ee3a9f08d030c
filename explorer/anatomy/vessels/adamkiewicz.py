"""The artery of Adamkiewicz: the one great feeder of the lower cord, drawn where it is common, at T12 on the left.

It may enter anywhere from T9 to L2, more often on the left (the danger named for transforaminal injections in this
body's procedures). T12 is drawn: on the left, inside that range, and the lowest of its common levels, so it is the one
that a needle of the upper lumbar procedures may come near.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.courses import COLUMN, course
from explorer.anatomy.vessels.pelvic import tubular
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import spline

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

LEVEL, SEGMENT = Level.T12, Level.T12_L1
"""Where it enters: with the root of this level, through the foramen below that vertebra."""

RISE_MM = 22.0
"""From the middle of the canal at that level up to where it turns down: it climbs with the root, then on the cord."""

TURN_MM = 1.3
"""Radius of its hairpin turn."""

BEFORE_CORD_MM = (5.0, 3.8)
"""In front of the middle of the canal: the front of the cord at the turn, and that of the conus at its lower end."""

ANTERIOR_SHARE = 0.75
"""Width of the anterior spinal artery, which goes down from the turn, over that of the feeder."""

GAP_MM = 0.4


@places
def adamkiewicz_landmarks(body: Body) -> dict[str, Point]:
    """The top of the hairpin, in front of the cord."""
    left, back, up = axes(body, LEVEL)
    middle = body.landmark(f"{LEVEL}-canal-centre") * (0.0, 1.0, 1.0)
    return {"artery-of-adamkiewicz-turn": middle + TURN_MM * left - BEFORE_CORD_MM[0] * back + RISE_MM * up}


@grows("artery-of-adamkiewicz")
def artery_of_adamkiewicz(body: Body) -> trimesh.Trimesh:
    """Through the foramen, up with the root to the front of the cord, round a hairpin, and down on it to the conus."""
    return tubular(np.vstack([_up(body), _turn(body), _down(body)]), 6)


def _up(body: Body) -> Array:
    """(n, 4) from the mouth of the foramen to the foot of the turn."""
    frame, radius = axes(body, LEVEL), 0.5 * size("artery-of-adamkiewicz-width")
    middle = body.landmark(f"{LEVEL}-canal-centre") * (0.0, 1.0, 1.0)
    half = 0.5 * size("canal-width", LEVEL)
    foramen = body.landmark(f"{SEGMENT}-foramen-centre-left") + np.array([0.0, -0.5, 4.5]) @ frame
    inside = middle + np.array([[half - 4.5, -2.5, -4.0], [0.42 * half, -BEFORE_CORD_MM[0] + 0.8, 8.0]]) @ frame
    nodes = np.vstack([foramen + np.array([9.0, 0.5, -2.5]) @ frame, foramen, inside, _foot(body)])
    return course(np.column_stack([nodes, np.full(5, radius)]), around(body, *COLUMN), GAP_MM, samples=34)[:-1]


def _foot(body: Body) -> Array:
    left = axes(body, LEVEL)[0]
    return np.asarray(body.landmark("artery-of-adamkiewicz-turn") + TURN_MM * left)


def _turn(body: Body) -> Array:
    """(n, 4) over half a circle, from the feeder on the left to the midline."""
    left, _, up = axes(body, LEVEL)
    angle = np.linspace(0.0, np.pi, 9)[:, None]
    ring = body.landmark("artery-of-adamkiewicz-turn") + TURN_MM * (np.cos(angle) * left + np.sin(angle) * up)
    radius = 0.5 * size("artery-of-adamkiewicz-width") * np.linspace(1.0, ANTERIOR_SHARE, 9)
    return np.column_stack([ring, radius])


def _down(body: Body) -> Array:
    """(n, 4) along the midline of the front of the cord to the conus, behind the lower part of L1."""
    radius = 0.5 * ANTERIOR_SHARE * size("artery-of-adamkiewicz-width")
    start = body.landmark("artery-of-adamkiewicz-turn") - TURN_MM * axes(body, LEVEL)[0]
    nodes = [start]
    for level, ahead, rise in ((LEVEL, BEFORE_CORD_MM[0], 0.0), (Level.L1, BEFORE_CORD_MM[1], -6.0)):
        _, back, up = axes(body, level)
        nodes.append(body.landmark(f"{level}-canal-centre") * (0.0, 1.0, 1.0) - ahead * back + rise * up)
    line = spline(np.array(nodes), 30)[1:]
    return np.column_stack([line, radius * np.linspace(1.0, 0.6, len(line))])
