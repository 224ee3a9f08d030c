"""The medial branches that feed the facet joints, each in its groove on the vertebra below.

The medial branch of L3 crosses the junction of the superior articular and the transverse process of L4, and so on; the
dorsal ramus of L5 crosses the groove between the superior articular process of S1 and the ala. There the needle goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, on_surface
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.canal import facet_capsules, spinal_bones
from explorer.anatomy.nerves.courses import beyond, tapered, tube
from explorer.anatomy.nerves.roots import root_line
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import spline
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

GAP_MM = 0.4
"""Between the branch and the bone of its groove."""

SAMPLES, SIDES = 47, 8
BELOW = {Level.T12: Level.L1, Level.L1: Level.L2, Level.L2: Level.L3, Level.L3: Level.L4, Level.L4: Level.L5}
GROOVE = (0.34, 0.97)
"""Part of its length over which a branch lies on bone."""


@places
def branch_targets(body: Body) -> dict[str, Point]:
    """Where each medial branch, and the dorsal ramus of L5, lies in its groove: on the bone's surface."""
    targets = {f"{level}-medial-branch-target-left": _junction(body, below) for level, below in BELOW.items()}
    return targets | {"l5-dorsal-ramus-target-left": _junction(body, Level.S1)}


def _junction(body: Body, level: Level) -> Point:
    name, bone = (
        ("s1-sap-ala-junction-left", "sacrum")
        if level is Level.S1
        else (f"{level}-sap-tp-junction-left", f"vertebra-{level}")
    )
    surface = around(body, bone)
    near = on_surface(surface, body.landmark(name)[None])
    return np.asarray(on_surface(surface, near)[0], np.float64)  # from near by, the nearest place is found more exactly


@grows("medial-branch-{level}-left", levels=tuple(BELOW))
def medial_branch(body: Body, level: Level) -> trimesh.Trimesh:
    """From the nerve just outside the foramen, over the groove, round the neck of the process to the lamina."""
    below = BELOW[level]
    groove, left_back_up = body.landmark(f"{level}-medial-branch-target-left"), axes(body, below)
    pars = body.landmark(f"{below}-pars-lateral-border-left")
    behind = groove + np.array([-1.0, 5.5, -4.0]) @ left_back_up
    lamina = pars + np.array([-2.0, 7.0, -5.0]) @ left_back_up
    last = lamina + np.array([-4.0, 3.0, -5.0]) @ left_back_up
    way = [groove + np.array([0.6, -2.0, 3.0]) @ left_back_up, groove, behind, 0.5 * (behind + lamina), lamina, last]
    return _branch(body, level, groove, way)


@grows("dorsal-ramus-l5-left")
def dorsal_ramus_l5(body: Body) -> trimesh.Trimesh:
    """From the L5 nerve, down over the ala in its groove, to the foot of the lumbosacral facet joint."""
    groove, left_back_up = body.landmark("l5-dorsal-ramus-target-left"), axes(body, Level.S1)
    foot = groove + np.array([-5.0, 8.0, -9.0]) @ left_back_up
    way = [
        groove + np.array([1.0, -3.0, 2.5]) @ left_back_up,
        groove,
        groove + np.array([-1.0, 4.5, -3.5]) @ left_back_up,
        foot,
        foot + np.array([-4.0, 2.0, -4.0]) @ left_back_up,
    ]
    return _branch(body, Level.L5, groove, way)


def _branch(body: Body, level: Level, groove: Array, way: list[Array]) -> trimesh.Trimesh:
    """A thin tube from the root along the way given, lying on bone and capsules where it has reached them."""
    bone = around(body, *spinal_bones(), *facet_capsules())
    nodes = np.array([dorsal_ramus_start(body, level), *_laid(way, bone)])
    line = spline(nodes, SAMPLES)
    share = np.linspace(0.0, 1.0, SAMPLES)
    reached = share[np.argmin(np.linalg.norm(line - groove, axis=1))]
    stick = (share > reached - 0.12) & (share < GROOVE[1])
    radius = 0.5 * size("medial-branch-width")
    clearance = np.full(SAMPLES, radius + GAP_MM)
    line = relaxed(line, clearance, bone, stick=stick, tension=0.25)
    return tube(line, tapered(line, radius), sides=SIDES)


def _laid(way: list[Array], bone: Surroundings) -> Array:
    """The nodes of the way on the bone, but for the first, which comes through the air from the foramen."""
    points = np.array(way)
    return np.vstack([points[:1], on_surface(bone, points[1:], 0.5 * size("medial-branch-width") + GAP_MM)])


def dorsal_ramus_start(body: Body, level: Level) -> Array:
    """On the root, 6 mm beyond the middle of its ganglion: where the dorsal ramus leaves, (3,)."""
    return beyond(root_line(body, level), body.landmark(f"{level}-dorsal-root-ganglion-left"), 6.0)
