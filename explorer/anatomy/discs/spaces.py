"""The space between two vertebral bodies, as columns of points from the lower bone up to the upper one.

Everything in a disc is drawn by three numbers: which way from the middle (one of some even angles), how far out (0 in
the core of the disc, 1 at its skin) and how high (-1 on the lower bone, 1 on the upper one). So its parts fit one
another and the bones, whatever shape the bones have.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, THORACIC_SEGMENTS, Level
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose
from explorer.geometry.solid import Solid

Array = NDArray[np.float64]

THORACIC = THORACIC_SEGMENTS
LUMBAR = (Level.T12_L1, *LUMBAR_SEGMENTS)

ANGLES, THORACIC_ANGLES = 54, 38
"""How many ways from the middle every part of a disc is drawn with."""

SHOULDER_MM = 0.5
"""How far inside the rims the annulus meets the rounded edges of the bones."""

INTO_BONE_MM = 1.2
"""How deep inside the lower rim of the upper body its outline is taken, past the rounding of the edge."""

CLEARANCE_MM = 0.04
"""Between a disc's parts, and between them and bone: their surfaces are flat facets on curved ones."""

ENDPLATE_SHARE = 0.84
"""How far out the cartilaginous endplates reach: they cover nucleus and inner annulus, within the bony ring."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Floor:
    """One of the two bony endplates that a disc lies between.

    Attributes
    ----------
    plane : Pose
        Of its rim: z points out of the bone into the disc, x to the left.
    outline : (n, 2)
        x and y of the disc's edge in that plane, one point for each angle.
    """

    bone: Solid
    plane: Pose
    outline: Array

    def points(self, flat: Array, lift_mm: float | Array = 0.0) -> Array:
        """(n, 3) points of the bone's surface over (n, 2) points of the plane, lifted off it by some mm; world."""
        heights = np.arange(3.0, -4.01, -0.25)
        grid = np.concatenate([np.repeat(flat, len(heights), axis=0), np.tile(heights, len(flat))[:, None]], axis=1)
        field = self.bone.distance(self.plane.to_world(grid)).reshape(len(flat), len(heights))
        z = _first_zero(field, heights, otherwise=-INTO_BONE_MM)
        return self.plane.to_world(np.column_stack([flat, z + lift_mm]))


def _first_zero(field: Array, heights: Array, otherwise: float) -> Array:
    """Where each row of a field first falls below zero on the way through some heights."""
    inside = field <= 0.0
    step = np.clip(inside.argmax(axis=1), 1, len(heights) - 1)
    row = np.arange(len(field))
    before, after = field[row, step - 1], field[row, step]
    share = np.clip(before / np.maximum(before - after, 1e-9), 0.0, 1.0)
    return np.where(inside.any(axis=1), heights[step - 1] + share * (heights[step] - heights[step - 1]), otherwise)


@dataclass(frozen=True, kw_only=True, eq=False)
class Space:
    """What lies between two bodies.

    Attributes
    ----------
    core : float
        Share of the way out to the wall between nucleus and annulus.
    back : float
        How far (mm) the middle of the core lies behind the middle of the outline.
    swell : (n,)
        How far (mm) the skin stands out at mid-height, for each angle.
    endplate : float
        Thickness (mm) of the cartilage on either bone; 0 where it is not drawn.
    """

    upper: Floor
    lower: Floor
    core: float
    back: float
    swell: Array
    endplate: float

    def column(self, out: float, lift_mm: float) -> tuple[Array, Array]:
        """The ends of the columns at a share of the way out: (n, 3) on the lower and (n, 3) on the upper bone; world.

        Both are lifted off the bone into the disc.
        """
        low, high = (floor.points(self.flat(floor, out), lift_mm) for floor in (self.lower, self.upper))
        return low, high

    def flat(self, floor: Floor, out: float) -> Array:
        """(n, 2) points of a floor's plane at a share of the way out."""
        return np.asarray(out * floor.outline + (1.0 - out) * np.array([0.0, self.back]))

    def wall(self, out: float, heights: Array, lift_mm: float) -> Array:
        """(m, n, 3) rings up the space at a share of the way out and (m,) heights from -1 to 1; world."""
        low, high = self.column(out, lift_mm)
        share = 0.5 * (heights[:, None, None] + 1.0)
        straight = low + share * (high - low)
        away = self.upper.plane.rotation[:, :2] @ _unit(self.upper.outline).T
        bulge = self.swell * out**4 * (1.0 - heights[:, None] ** 2)
        return np.asarray(straight + bulge[..., None] * away.T)


def space(body: Body, segment: Level) -> Space:
    """The space of a segment."""
    above, below = segment.vertebrae
    upper_plane = _plane(body, f"{above}-inferior-endplate", body.direction(f"{above}-inferior-endplate-normal"))
    lower_bone = body.solid("sacrum" if below is Level.S1 else f"vertebra-{below}")
    lower_name = "s1-endplate" if below is Level.S1 else f"{below}-superior-endplate"
    upper_bone = body.solid(f"vertebra-{above}")
    core = size("nucleus-share", segment)
    count = ANGLES if segment in LUMBAR else THORACIC_ANGLES
    outline = _outline(upper_bone, upper_plane, _span(body, f"{above}-inferior"), count)
    lower = Floor(
        bone=lower_bone,
        plane=_plane(body, lower_name, body.direction(f"{lower_name}-normal")),
        outline=outline * _spans(body, segment),
    )
    return Space(
        upper=Floor(bone=upper_bone, plane=upper_plane, outline=outline),
        lower=lower,
        core=core,
        back=size("nucleus-behind-middle", segment) / (1.0 - core),
        swell=_swell(outline, segment),
        endplate=size("cartilaginous-endplate-thickness") if segment in LUMBAR else 0.0,
    )


def _plane(body: Body, name: str, into_disc: Point) -> Pose:
    back = np.cross(into_disc, [1.0, 0.0, 0.0])
    back = back * np.sign(back[1])
    return Pose(np.stack([[1.0, 0.0, 0.0], back, into_disc], axis=1), body.landmark(f"{name}-centre"))


def _outline(bone: Solid, plane: Pose, span: Array, count: int) -> Array:
    """(count, 2) x and y where rays towards the middle of a rim meet the body, a little inside it.

    They start a third outside the ellipse of the rim's width and depth, (2,) mm: beyond the body, before the arch.
    """
    turn = 2.0 * np.pi * (np.arange(count) + 0.5) / count  # no ray lies on the midline: both sides alike
    way = np.stack([np.sin(turn), np.cos(turn)], axis=1)
    ellipse = 0.5 / np.sqrt(((way / span) ** 2).sum(axis=1))
    shares = np.linspace(1.34, 0.75, 60)
    points = np.zeros((count, len(shares), 3))
    points[..., :2] = way[:, None] * (ellipse[:, None] * shares)[..., None]
    points[..., 2] = -INTO_BONE_MM
    field = bone.distance(plane.to_world(points.reshape(-1, 3))).reshape(count, len(shares))
    edge = _first_zero(field, shares, otherwise=1.0) * ellipse - SHOULDER_MM
    return np.asarray(way * (0.5 * (edge + edge[::-1]))[:, None])


def _spans(body: Body, segment: Level) -> Array:
    """How much wider and deeper the lower endplate is than the upper one, (2,)."""
    above, below = segment.vertebrae
    upper = _span(body, f"{above}-inferior")
    lower = _span(body, f"{below}-superior") if below is not Level.S1 else _sacral_span(body)
    return np.asarray(lower / upper)


def _span(body: Body, name: str) -> Array:
    wide = 2.0 * body.landmark(f"{name}-rim-left")[0]
    deep = body.landmark(f"{name}-rim-posterior") - body.landmark(f"{name}-rim-anterior")
    return np.array([wide, np.sqrt((deep**2).sum())])


def _sacral_span(body: Body) -> Array:
    deep = body.landmark("s1-endplate-rim-posterior") - body.landmark("s1-endplate-rim-anterior")
    return np.array([size("s1-endplate-width"), np.sqrt((deep**2).sum())])


def _swell(outline: Array, segment: Level) -> Array:
    """How far the skin stands out at mid-height: less behind, and there so far that it has the hollow it should."""
    x, y = outline.T
    behind = np.clip(y / y.max(), 0.0, 1.0) ** 2
    hollow = y.max() - y[np.abs(x).argsort()][y[np.abs(x).argsort()] > 0.0][0]
    fill = (
        np.clip(hollow - size("disc-back-hollow", segment), -0.5 * size("disc-bulge"), 2.5)
        * np.exp(-((x / 8.0) ** 2))
        * (y > 0.0)
    )
    return np.asarray(size("disc-bulge") * (1.0 - 0.5 * behind) + fill)


def _unit(flat: Array) -> Array:
    return np.asarray(flat / np.sqrt((flat**2).sum(axis=1, keepdims=True)))
