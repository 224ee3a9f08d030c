"""The sinuvertebral nerves, which turn back into the canal, and the basivertebral nerves that they give to the bodies.

A sinuvertebral nerve leaves its spinal nerve just beyond the ganglion, runs back through the foramen in front of the
root, and lies on the back of the vertebral body; a branch climbs to the disc above. At mid-height those of both sides
meet, and the basivertebral nerve enters the body there, with its vein, through the foramen in the back wall: the one
nerve that passes into bone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import axes, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.canal import bony_walls
from explorer.anatomy.nerves.courses import beyond, nearest, room, tapered, together, tube
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.nerves.roots import root_line
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import spline
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

GAP_MM = 0.35
SAMPLES, SIDES = 40, 6
FROM_MIDLINE_MM = 2.6
"""How near to the midline a sinuvertebral nerve comes at the back of its body."""

BODIES = (*LUMBAR_VERTEBRAE, Level.S1)


@places
def basivertebral_landmarks(body: Body) -> dict[str, Point]:
    """Where each basivertebral nerve enters the body through its back wall, and where its trunk ends."""
    found: dict[str, Point] = {}
    for level in BODIES:
        found[f"{level}-basivertebral-foramen"], found[f"{level}-basivertebral-nerve-end"] = _trunk_ends(body, level)
    return found


def _trunk_ends(body: Body, level: Level) -> tuple[Array, Array]:
    """The middle of the back wall, and the end of the trunk: a share of the depth in front of it."""
    bone, back = bony_walls(body), axes(body, level)[1]
    depth = size("s1-endplate-depth") if level is Level.S1 else _depth(level)
    middle = _middle(body, level)
    way = middle + np.linspace(0.2, 0.9, 141)[:, None] * depth * back
    wall = way[np.argmax(bone.distance(way) > 0.0)]  # the first way out: behind the canal there is bone again
    return wall, wall - size("basivertebral-nerve-end") * depth * back


def _depth(level: Level) -> float:
    return 0.5 * (size("upper-endplate-depth", level) + size("lower-endplate-depth", level))


def _middle(body: Body, level: Level) -> Array:
    if level is not Level.S1:
        return np.asarray(body.landmark(f"{level}-body-centre") * (0.0, 1.0, 1.0))
    return np.asarray(
        body.landmark("s1-endplate-centre") * (0.0, 1.0, 1.0) - S1_HALF_HEIGHT_MM * axes(body, Level.S1)[2]
    )


S1_HALF_HEIGHT_MM = 13.0
"""Half the height of the body of S1 (BodyParts3D man, (c) The Database Center for Life Science, CC BY 4.0)."""


@once
def sinuvertebral_line(body: Body, level: Level) -> Array:
    """(n, 3) middle line of a sinuvertebral nerve, mm."""
    root, pedicle = root_line(body, level), body.landmark(f"{level}-pedicle-centre-left")
    left_back_up, half = axes(body, level), 0.5 * size("pedicle-height", level)
    start = beyond(root, body.landmark(f"{level}-dorsal-root-ganglion-left"), 0.7 * size("ganglion-length", level))
    wall = body.landmark(f"{level}-basivertebral-foramen")
    inner = 0.5 * size("canal-width", level)
    low = wall + np.array([0.62 * inner, 0.8, -0.30 * _height(level)]) @ left_back_up
    nodes = [
        start,
        pedicle + np.array([0.5, -4.0, -half - 2.2]) @ left_back_up,
        pedicle + np.array([inner - pedicle[0], -3.5, -half - 1.0]) @ left_back_up,
        low,
        wall + np.array([FROM_MIDLINE_MM, 0.9, 0.0]) @ left_back_up,
        wall + np.array([4.5, 2.2, 0.42 * _height(level)]) @ left_back_up,
        _behind_disc(body, level),
    ]
    radius = 0.5 * size("sinuvertebral-nerve-width")
    stick = np.linspace(0.0, 1.0, SAMPLES) > 0.42
    stick[-9:] = False
    clear = np.full(SAMPLES, radius + GAP_MM)
    return relaxed(spline(nodes, SAMPLES), clear, bony_walls(body), stick=stick, tension=0.3)


def _height(level: Level) -> float:
    return 0.5 * (size("anterior-body-height", level) + size("posterior-body-height", level))


BEHIND_DISC_MM = 1.6
"""From the back of a disc to the end of the nerve's middle line."""


def _behind_disc(body: Body, level: Level) -> Array:
    """On the back of the disc above a vertebra, beside the midline."""
    disc = body.landmark(f"{_disc_above(level)}-disc-centre") * (0.0, 1.0, 1.0)
    left, back, _ = axes(body, level)
    start = disc + 5.0 * left + (0.5 * _depth(level) + 7.0) * back
    free = room(bony_walls(body), start[None], -back[None], reach_mm=14.0)[0]
    return np.asarray(start - (free - BEHIND_DISC_MM) * back, np.float64)


def _disc_above(level: Level) -> Level:
    return next(segment for segment in Level if segment.is_segment and segment.vertebrae[1] is level)


@grows("sinuvertebral-nerve-{level}-left", levels=LUMBAR_VERTEBRAE)
def sinuvertebral_nerve(body: Body, level: Level) -> trimesh.Trimesh:
    """From the spinal nerve back through the foramen, up the back of the body, to the disc above."""
    line = sinuvertebral_line(body, level)
    return tube(line, tapered(line, 0.5 * size("sinuvertebral-nerve-width"), to=0.6, start=0.5), sides=SIDES)


@grows("basivertebral-nerve-{level}", levels=BODIES)
def basivertebral_nerve(body: Body, level: Level) -> trimesh.Trimesh:
    """Two bundles, one from either side, through the foramen to the middle of the body and on to either endplate."""
    upper, lower = _bundle(body, level, 1.0), _bundle(body, level, -1.0) * (-1.0, 1.0, 1.0)
    radius = 0.5 * size("basivertebral-nerve-width") - BUNDLE_MM
    return together([tube(line, tapered(line, radius, to=0.5), sides=SIDES) for line in (upper, lower)])


BUNDLE_MM = 0.39
"""From the middle of the trunk to the middle of either bundle."""

BUNDLE_SAMPLES = 21


def _bundle(body: Body, level: Level, up: float) -> Array:
    """(n, 3) middle line of the bundle that comes from the left, above (1) or below (-1) the middle of the trunk."""
    mouth, end = (body.landmark(f"{level}-basivertebral-{name}") for name in ("foramen", "nerve-end"))
    left_back_up, side = axes(body, level), _source(body, level)
    reach = 0.3 * (_height(level) if level is not Level.S1 else 2.0 * S1_HALF_HEIGHT_MM)
    off = np.array([0.0, 0.0, up * BUNDLE_MM])
    steps = [
        (mouth, np.array([0.5 * side[0], 1.0, 0.0]) + off),
        (mouth, np.array([0.15, -0.8, 0.0]) + off),
        (mouth, np.array([0.0, -3.5, 0.0]) + off),
        (end, np.array([0.0, 4.0, 0.0]) + off),
        (end, np.array([0.0, 1.2, 0.15 * up]) + off),
        (end, np.array([0.9, -1.5, up * 0.45 * reach])),
        (end, np.array([1.2, -1.0, up * reach])),
    ]
    nodes = [point * (0.0, 1.0, 1.0) + step @ left_back_up for point, step in steps]
    return spline(np.array([side, *nodes]), BUNDLE_SAMPLES)


def _source(body: Body, level: Level) -> Array:
    """Where the arch begins: on the sinuvertebral nerve; of S1, on the root itself, whose own is not drawn."""
    if level is Level.S1:
        root, mouth = root_line(body, level), body.landmark("s1-basivertebral-foramen")
        level_with = shifted(mouth, 9.0, 3.0, 3.0)
        return np.asarray(root[nearest(root, level_with), :3], np.float64)
    line = sinuvertebral_line(body, level)
    return np.asarray(line[nearest(line, body.landmark(f"{level}-basivertebral-foramen"))], np.float64)
