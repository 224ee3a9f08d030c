"""The roots of T12 to L5, from the dural sac through their foramina into the plexus.

Each root leaves the sac above its pedicle, turns out under it, swells into the dorsal root ganglion in the foramen and
runs on in front of the transverse process below. Points are given from the centre of the pedicle along the axes of
that vertebra, then the line is relaxed until it keeps clear of bone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, between, shifted
from explorer.anatomy.nerves.canal import bony_walls, pelvic_walls
from explorer.anatomy.nerves.cauda_equina import STRANDS, leaves, strand_end
from explorer.anatomy.nerves.cord import cord_half_widths
from explorer.anatomy.nerves.courses import at, beyond, course, length_to
from explorer.anatomy.nerves.dura import Sac, sac
from explorer.anatomy.nerves.laying_roots import laid_root
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

LEVELS = (Level.T12, *LUMBAR_VERTEBRAE)

GAP_MM, LOW_GAP_MM = 1.45, 0.5
"""Gap to bone and disc of the upper roots, and of L5, which lies on the last disc."""

FORWARD_MM, L5_FORWARD_MM = 1.0, 3.5
"""How far in front of the middle of its pedicle a ganglion lies; that of L5 on the back of its disc."""


@once
def lumbar_root_line(body: Body, level: Level) -> Array:
    """(n, 4) centre line of a root and its radius, mm."""
    line: Array = _laid(body, level)[0]
    return line


def ganglion(body: Body, level: Level) -> Array:
    """The middle of a dorsal root ganglion, (3,)."""
    middle: Array = _laid(body, level)[1]
    return middle


@once
def _laid(body: Body, level: Level) -> tuple[Array, Array]:
    """A root, (n, 4), and the middle of its ganglion, (3,): as far from the disc below as is published."""
    middle, up, walls = _under_pedicle(body, level), axes(body, level)[2], bony_walls(body)
    gap = LOW_GAP_MM if level is Level.L5 else GAP_MM
    line = laid_root(_nodes(body, level, middle), middle, level, walls, gap)
    for _ in range(ROUNDS if level in LUMBAR_VERTEBRAE else 0):
        middle = middle - GAIN * (_to_disc(body, level, line) - size("root-to-disc", level)) * up
        line = laid_root(_nodes(body, level, middle), middle, level, walls, gap)
    return line, middle


ROUNDS, GAIN = 5, 1.25
"""Of bringing a root nearer to its disc, and how much further its node moves, since the line does not follow fully."""

MIDDLE_MM = 2.0
"""Half of the slice that is the middle of a foramen."""


def _to_disc(body: Body, level: Level, line: Array) -> float:
    """Least distance (mm) between a root and the disc below its pedicle, in the middle of the foramen."""
    segment = next(one for one in LUMBAR_SEGMENTS if one.vertebrae[0] is level)
    centre = body.landmark(f"{segment}-foramen-centre-left")
    within = line[np.abs(line[:, 0] - centre[0]) < MIDDLE_MM]
    return float((around(body, f"disc-{segment}").distance(within[:, :3]) - within[:, 3]).min())


def _nodes(body: Body, level: Level, middle: Array) -> Array:
    """(n, 3) points of a root before it is relaxed."""
    pedicle, left_back_up = body.landmark(f"{level}-pedicle-centre-left"), axes(body, level)
    shape = sac(body)
    shoulder = _shoulder(body, level, shape)
    half = 0.5 * size("pedicle-height", level)
    inner = min(0.62 * pedicle[0], 12.5)
    under = pedicle + np.array([inner - pedicle[0] + 2.5, 0.5, -half]) @ left_back_up
    return np.array([*_within(body, level, shape), shoulder, under, middle, *_after(body, level, middle)])


def _within(body: Body, level: Level, shape: Sac) -> list[Array]:
    """Its way in the sac: from a strand of the cauda equina, or, of the upper ones, from the cord itself."""
    if level in STRANDS:
        return [strand_end(body, level, shape)]
    out = leaves(body, level, shape)
    far = out - np.array([FROM_CORD_MM, 0.7 * FROM_CORD_MM, 0.3 * FROM_CORD_MM])
    on_cord = cord_half_widths(body, shape, far[:1])[0, 0] / np.interp(far[0], shape.walked, shape.half_width)
    return list(shape.inside(far, np.array([24.0, 22.0, 18.0]), np.array([0.92 * on_cord, 0.7, 0.8])))


FROM_CORD_MM = 34.0
"""Length of sac between the cord and the place where a root of T12 or L1 leaves: the cord is shorter than its canal."""


def _shoulder(body: Body, level: Level, shape: Sac) -> Array:
    """Where the root leaves the side of the sac."""
    far = np.array([leaves(body, level, shape)])
    return np.asarray(shape.inside(far, np.array([10.0]), np.array([1.0]))[0] + (0.4, 0.0, 0.0), np.float64)


def _under_pedicle(body: Body, level: Level) -> Array:
    """In the foramen under the pedicle: above the disc, behind the lower part of the body."""
    down = 0.5 * (size("pedicle-height", level) + size("ganglion-width", level)) + size("root-below-pedicle")
    ahead = L5_FORWARD_MM if level is Level.L5 else FORWARD_MM
    offset = np.array([1.5, -ahead, -down]) @ axes(body, level)
    return np.asarray(body.landmark(f"{level}-pedicle-centre-left") + offset)


def _after(body: Body, level: Level, middle: Array) -> list[Array]:
    """The way on: T12 and L1 sideways, L2 to L4 down within psoas to the femoral nerve, L5 over the ala."""
    left_back_up = axes(body, level)
    steps = {
        Level.T12: [(9.0, -1.0, -4.0), (20.0, 0.0, -9.0), (34.0, 3.0, -15.0)],
        Level.L1: [(8.0, -2.5, -5.5), (17.0, -4.5, -14.0), (29.0, -4.0, -25.0)],
        Level.L2: [(8.0, -3.5, -5.5), (14.5, -8.5, -17.0), (19.0, -11.5, -34.0)],
        Level.L3: [(8.0, -3.5, -5.5), (14.5, -8.0, -17.0)],
        Level.L4: [(8.0, -3.5, -5.5)],
        Level.L5: [(9.0, -4.5, -7.0)],
    }
    out = [middle + np.array(step) @ left_back_up for step in steps[level]]
    if level is Level.L5:
        trunk = trunk_line(body)
        joins = length_to(trunk, over_the_ala(body)[0]) + JOINS_MM
        return [*out, shifted(at(trunk, joins - 9.0), 1.0, 2.0, 1.0), at(trunk, joins)]
    meets = {Level.L2: 0.0, Level.L3: 0.0, Level.L4: 1.0}
    return [*out, femoral_union(body)[int(meets[level])]] if level in meets else out


def femoral_union(body: Body) -> tuple[Array, Array]:
    """Where L2 and L3 become the femoral nerve, within psoas beside the disc of L4-L5, and where L4 joins it."""
    disc, bone = (body.landmark(name) * (0.0, 1.0, 1.0) for name in ("l4-l5-disc-centre", "l5-body-centre"))
    return shifted(disc, 42.0, 5.0, 6.0), shifted(bone, 45.5, -3.0, 2.0)


JOINS_MM = 14.0
"""Where L5 joins the lumbosacral trunk: so far beyond the top of the ala."""

LEAVES_MM = 13.0
"""Where the trunk leaves the nerve of L4: so far beyond its ganglion."""


@once
def trunk_line(body: Body) -> Array:
    """(n, 3) middle line of the lumbosacral trunk, from the nerve of L4 over the ala to the sciatic nerve."""
    ala, brim = over_the_ala(body)
    start = beyond(lumbar_root_line(body, Level.L4), ganglion(body, Level.L4), LEAVES_MM)
    nodes = [
        start,
        shifted(start, 4.0, -2.5, -12.0),
        shifted(ala, 4.0, -4.0, 10.0),
        ala,
        brim,
        shifted(sciatic_root(body), -2.0, 0.0, 5.0),
    ]
    clear = np.full(TRUNK_SAMPLES, 0.5 * size("lumbosacral-trunk-width") + TRUNK_GAP_MM)
    walls = pelvic_walls(body)
    return course(nodes, clear, walls, samples=TRUNK_SAMPLES)


TRUNK_SAMPLES = 60
TRUNK_GAP_MM = 0.9
"""Between the trunk and bone."""


def over_the_ala(body: Body) -> tuple[Array, Array]:
    """Where the lumbosacral trunk crosses the top of the ala, and where it runs down before the sacroiliac joint."""
    foramen = body.landmark("s1-anterior-foramen-left")
    shoulder = between(body, "s1-endplate-rim-left", "sacral-ala-anterior-left", 0.5)
    return shifted(shoulder, 2.0, -3.0, 2.0), shifted(foramen, 27.0, -14.0, -20.0)


def sciatic_root(body: Body) -> Array:
    """Where the roots meet: in front of piriformis, at the top of the greater sciatic notch."""
    return shifted(between(body, "greater-sciatic-notch-apex-left", "ischial-spine-left", 0.5), 2.0, 0.0, 0.0)
