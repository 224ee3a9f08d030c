"""The lumbar arteries round the waists of the bodies, and what they send through the foramina: radicular arteries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, on_surface
from explorer.anatomy.growing import BOTH, grows
from explorer.anatomy.memory import mirrored
from explorer.anatomy.nerves.canal import facet_capsules
from explorer.anatomy.nerves.courses import fitting
from explorer.anatomy.nerves.roots import root_line
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.before_spine import aorta_course
from explorer.anatomy.vessels.courses import COLUMN, cleared, course
from explorer.anatomy.vessels.pelvic import tubular
from explorer.domain.body import Level, Side
from explorer.geometry.curves import chord_lengths

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

LEVELS = (Level.L1, Level.L2, Level.L3, Level.L4)

GAP_MM = 0.7
"""Between a lumbar artery and the bone that it hugs."""

SIDES, SAMPLES = 8, 52

WAIST_TURNS = (-66.0, -38.0, -12.0, 8.0)
"""Where it lies on the waist of the body: degrees from the left of the body's middle, forward below 0."""


@grows("lumbar-artery-{level}-{side}", levels=LEVELS, sides=BOTH)
def lumbar_artery(body: Body, level: Level, side: Side) -> trimesh.Trimesh:
    """From the back of the aorta round the waist of its vertebra, and as its dorsal branch past the foramen.

    Both sides are worked out on the left half, with the aorta on the other side for the right one, whose way in front
    of the body is longer.
    """
    tube = tubular(lumbar_course(body, level, side), SIDES)
    return tube if side is Side.LEFT else mirrored(tube)


def lumbar_course(body: Body, level: Level, side: Side) -> Array:
    """(n, 4) middle line and radius, on the left half."""
    width = size("lumbar-artery-width")
    bone = around(body, f"vertebra-{level}", "anterior-longitudinal-ligament")
    waist = on_surface(bone, _waist(body, level), 0.5 * width + GAP_MM)
    nodes = np.vstack([_origin(body, level, side), waist, _dorsal_branch(body, level)])
    along = chord_lengths(nodes) / chord_lengths(nodes)[-1]
    radius = 0.5 * width * np.interp(along, [0.0, 0.6, 1.0], [1.0, 0.85, 0.5])
    near = ("anterior-longitudinal-ligament", f"nerve-root-{level}-left", *facet_capsules())
    walls = around(body, *COLUMN, *near)
    nodes[-1] = cleared(nodes[-1], radius[-1] + 0.5, walls)
    line = course(np.column_stack([nodes, radius]), walls, 0.5, samples=SAMPLES)
    return np.column_stack([line[:, :3], fitting(line[:, :3], line[:, 3], walls, 0.25)])


def _origin(body: Body, level: Level, side: Side) -> Array:
    """Inside the back of the aorta at the waist of the body, (3,), on the left half for either side."""
    line = aorta_course(body)[:, :3] * (side.sign, 1.0, 1.0)
    _, back, up = axes(body, level)
    height = (line - body.landmark(f"{level}-body-centre")) @ up
    spot = line[np.argmin(np.abs(height))]
    return np.asarray(spot + 0.4 * size("aorta-width", level) * back)


def _waist(body: Body, level: Level) -> Array:
    """(n, 3) points round the middle of the body, off its surface, from the front to below the root of the pedicle."""
    turn = np.radians(WAIST_TURNS)
    width = 0.5 * size("upper-endplate-width", level) + 1.0
    depth = 0.5 * size("upper-endplate-depth", level) + 1.0
    down = np.array([0.0, 0.0, -1.0, -3.0])
    local = np.column_stack([width * np.cos(turn), depth * np.sin(turn), down])
    return np.asarray(body.landmark(f"{level}-body-centre") + local @ axes(body, level))


def _dorsal_branch(body: Body, level: Level) -> Array:
    """(n, 3) points past the outer mouth of the foramen, back between the transverse processes beside the pars."""
    left_back_up = axes(body, level)
    pedicle, pars = body.landmark(f"{level}-pedicle-centre-left"), body.landmark(f"{level}-pars-lateral-border-left")
    outside = 0.5 * size("pedicle-width", level) + 3.5
    below = 0.5 * size("pedicle-height", level) + 3.0
    mouth = pedicle + np.array([outside, -1.0, -below]) @ left_back_up
    beside = pars + np.array([5.5, 3.0, -2.0]) @ left_back_up
    return np.array([mouth, beside, beside + np.array([-0.5, 7.0, -4.0]) @ left_back_up])


RADICULAR = (Level.L2, Level.L3, Level.L4, Level.L5)

STRETCH_MM = (9.0, -13.0)
"""From so far beyond the middle of the ganglion to so far before it a radicular artery goes with its root."""


@grows("radicular-artery-{level}-left", levels=RADICULAR)
def radicular_artery(body: Body, level: Level) -> trimesh.Trimesh:
    """A thin companion of the root, in front of and above its ganglion, from the lumbar artery to the dura.

    That of L5 comes from the iliolumbar artery, which is not drawn.
    """
    width = size("radicular-artery-width")
    nodes = _before_root(body, level, width)
    if level in LEVELS:
        feeder = lumbar_course(body, level, Side.LEFT)[:, :3]
        nodes = np.vstack([feeder[np.argmin(np.linalg.norm(feeder - nodes[0], axis=1))], nodes])
    walls = around(body, *COLUMN, f"nerve-root-{level}-left")
    nodes[[0, -1]] = [cleared(node, 0.5 * width + 0.3, walls) for node in nodes[[0, -1]]]
    line = course(np.column_stack([nodes, np.full(len(nodes), 0.5 * width)]), walls, 0.3, samples=27)
    return tubular(line, 6)


def _before_root(body: Body, level: Level, width_mm: float) -> Array:
    """(n, 3) on the upper front of a root, from beyond its ganglion to where the dura begins."""
    line = root_line(body, level)
    walked = chord_lengths(line[:, :3])
    ganglion = body.landmark(f"{level}-dorsal-root-ganglion-left")
    middle = walked[np.argmin(np.linalg.norm(line[:, :3] - ganglion, axis=1))]
    at = np.clip(middle + np.linspace(*STRETCH_MM, 7), 0.0, walked[-1])
    spots = np.column_stack([np.interp(at, walked, line[:, k]) for k in range(4)])
    _, back, up = axes(body, level)
    return np.asarray(spots[:, :3] + (spots[:, 3] + 0.5 * width_mm + 0.3)[:, None] * (0.55 * up - 0.85 * back))
