"""Nerve roots beside their pedicles, and the foramina through which they leave."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, bone_of, measures, unit
from explorer.anatomy.measuring.sections import callipers, outline
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.geometry.fields import surroundings

ISTHMUS_MM, BREADTH_MM = 4.0, 3.0
"""Half of the pedicle that is looked at from front to back, and half of it from side to side."""

TRIM = 0.35
"""Share of the pedicle's height, up and down from its middle, that is its inner wall; the rest is rounded."""

MIDDLE_MM = 2.0
"""Half of the slice that is the middle of a foramen, from its inner to its outer end."""

QUARTER, OBLIQUE_DEG = 0.25, (0.0, 15.0, 30.0, 45.0)
"""Where the upper and the lower part of a foramen are measured: as a share of its height, from its middle;
and how far out of the sagittal plane."""

BESIDE_MM, FALLEN = 9.0, 2.0 / 3.0
"""A ganglion ends where its swelling has fallen by this share to the thickness that the nerve has so far away."""

ABOVE = dict(zip(LUMBAR_VERTEBRAE, (Level.T12, *LUMBAR_VERTEBRAE), strict=False))
LEFT = np.array([1.0, 0.0, 0.0])
INWARD, DOWN, UP = (-1.0, 0.0, 0.0), (0.0, 0.0, -1.0), (0.0, 0.0, 1.0)


def _wall(body: Measured, level: Level, way: tuple[float, float, float]) -> Array:
    """(n, 3) points where lines through the left pedicle leave its bone, this way in the vertebra's frame."""
    frame, centre = body.frame(level), body.at(f"{level}-pedicle-centre-left")
    surface, along = body.surface(bone_of(level)), frame.direction(way)
    half = TRIM * body.thickness(surface, centre, frame.direction(UP)) if way == INWARD else BREADTH_MM
    spread = np.array(UP if way == INWARD else LEFT)
    backs, asides = np.arange(-ISTHMUS_MM, ISTHMUS_MM + 0.1, 1.0), np.linspace(-half, half, 7)
    starts = [
        centre + frame.direction(back * np.array([0.0, 1.0, 0.0]) + off * spread)
        for back, off in product(backs, asides)
    ]
    return np.array(
        [
            start + one[1] * along
            for start in starts
            for one in body.inside(surface, start, along)
            if one[0] <= 0.0 <= one[1]
        ]
    )


def _least(body: Measured, way: tuple[float, float, float], beside: Iterable[str]) -> float:
    """Mean over L1 to L5 of the least distance (mm) from one side of the pedicle to a structure."""
    gaps = (
        surroundings([body.mesh(one)]).distance(_wall(body, level, way)).min()
        for level, one in zip(LUMBAR_VERTEBRAE, beside, strict=True)
    )
    return float(np.mean(list(gaps)))


@measures("pedicle-to-dura")
def pedicle_to_dura(body: Measured, _level: Level) -> float:
    """Least distance from the inner wall of the left pedicle to the dural sac; mean of L1 to L5 (mm)."""
    return _least(body, INWARD, ["dural-sac"] * len(LUMBAR_VERTEBRAE))


@measures("pedicle-to-root-below")
def pedicle_to_root_below(body: Measured, _level: Level) -> float:
    """Least distance from the lower border of the left pedicle to its own root; mean of L1 to L5 (mm)."""
    return _least(body, DOWN, [f"nerve-root-{one}-left" for one in LUMBAR_VERTEBRAE])


@measures("pedicle-to-root-above")
def pedicle_to_root_above(body: Measured, _level: Level) -> float:
    """Least distance from the upper border of the left pedicle to the root above; mean of L1 to L5 (mm)."""
    return _least(body, UP, [f"nerve-root-{ABOVE[one]}-left" for one in LUMBAR_VERTEBRAE])


@measures("root-height-under-pedicle")
def root_height_under_pedicle(body: Measured, _level: Level) -> float:
    """Height of the root under its pedicle, between the pedicle's inner and outer border; mean of L1 to L5 (mm)."""
    return float(
        np.mean([_height(body, one, aside) for one in LUMBAR_VERTEBRAE for aside in (-BREADTH_MM, 0.0, BREADTH_MM)])
    )


def _height(body: Measured, level: Level, aside: float) -> float:
    at = body.at(f"{level}-pedicle-centre-left") + aside * LEFT
    return float(np.ptp(outline(body, f"nerve-root-{level}-left", at, LEFT)[:, 0]))


def _clear_height(body: Measured, segment: Level) -> tuple[Array, float]:
    """Where the left foramen is highest between its pedicles: the middle there, (3,), and its height (mm)."""
    frame, centre = body.segment_frame(segment), body.at(f"{segment}-foramen-centre-left")
    bones, up = body.surface(*(bone_of(one) for one in segment.vertebrae)), frame.direction(UP)
    starts = [centre + frame.direction([0.0, back, 0.0]) for back in np.arange(-ISTHMUS_MM, ISTHMUS_MM + 0.1, 1.0)]
    start = max(starts, key=lambda one: body.gap(bones, one, up))
    stretches = body.inside(bones, start, up)
    roof = min(one[0] for one in stretches if one[0] > 0.0)
    floor = max(one[1] for one in stretches if one[1] < 0.0)
    return start + 0.5 * (roof + floor) * up, float(roof - floor)


@measures("foramen-height")
def foramen_height(body: Measured, _level: Level) -> float:
    """From pedicle to pedicle, or to the first sacral one; mean of L1-L2 to L5-S1 (mm)."""
    return float(np.mean([_clear_height(body, segment)[1] for segment in LUMBAR_SEGMENTS]))


@measures("foramen-height-at")
def foramen_height_at(body: Measured, segment: Level) -> float:
    """From pedicle to pedicle, or to the first sacral one (mm)."""
    return _clear_height(body, segment)[1]


@measures("foramen-length")
def foramen_length(body: Measured, segment: Level) -> float:
    """From its inner to its outer end: the breadth of the pedicle that roofs it, from side to side (mm)."""
    upper = segment.vertebrae[0]
    frame, centre = body.frame(upper), body.at(f"{upper}-pedicle-centre-left")
    starts = [centre + frame.direction([0.0, back, 0.0]) for back in np.arange(-ISTHMUS_MM, ISTHMUS_MM + 0.1, 1.0)]
    return min(body.thickness(body.surface(bone_of(upper)), start, frame.direction(INWARD)) for start in starts)


def _depth(body: Measured, level: Level, share: float) -> float:
    """Least depth in the foramen below a vertebra, at this share of its height from its middle (mm).

    Over the inner half of the pedicle's breadth, since farther out the arch ends and nothing closes the foramen
    behind; straight back, and turned outwards as oblique pictures are.
    """
    segment = next(one for one in LUMBAR_SEGMENTS if one.vertebrae[0] is level)
    middle, height = _clear_height(body, segment)
    frame, inner = body.segment_frame(segment), 0.5 * foramen_length(body, segment)
    start = middle + share * height * frame.direction(UP)
    ways = [frame.direction([np.sin(turn), np.cos(turn), 0.0]) for turn in np.radians(OBLIQUE_DEG)]
    asides = np.arange(0.0, inner, 1.0)
    return min(_free(body, segment, start - aside * LEFT, way) for aside, way in product(asides, ways))


def _free(body: Measured, segment: Level, start: Array, way: Array) -> float:
    """Free way through a point between body or disc and the arch (mm); infinite where nothing closes it."""
    walls = (*(bone_of(one) for one in segment.vertebrae), f"disc-{segment}")
    stretches = [stretch for one in walls for stretch in body.inside(body.surface(one), start, way, 30.0)]
    before, behind = ([one[1] for one in stretches if one[1] <= 0.0], [one[0] for one in stretches if one[0] >= 0.0])
    within = any(one[0] < 0.0 < one[1] for one in stretches)
    return float(min(behind) - max(before)) if before and behind and not within else float("inf")


@measures("foramen-depth-above")
def foramen_depth_above(body: Measured, level: Level) -> float:
    """From the back of the body to the arch, in the upper part of the foramen below a vertebra (mm)."""
    return _depth(body, level, QUARTER)


@measures("foramen-depth-below")
def foramen_depth_below(body: Measured, level: Level) -> float:
    """From disc or body to the superior articular process, in the lower part of the foramen below a vertebra (mm)."""
    return _depth(body, level, -QUARTER)


@measures("root-to-disc")
def root_to_disc(body: Measured, segment: Level) -> float:
    """Least distance in the middle of the foramen between the root that leaves there and the disc (mm)."""
    root, middle = body.points(f"nerve-root-{segment.vertebrae[0]}-left"), body.at(f"{segment}-foramen-centre-left")
    within = root[np.abs(root[:, 0] - middle[0]) < MIDDLE_MM]
    return float(surroundings([body.mesh(f"disc-{segment}")]).distance(within).min())


@measures("ganglion-length")
def ganglion_length(body: Measured, level: Level) -> float:
    """Length of the swelling of a root, to where it has nearly fallen to the nerve's thickness on either side (mm)."""
    root, centre = f"nerve-root-{level}-left", body.at(f"{level}-dorsal-root-ganglion-left")
    points = body.points(root)
    near = points[np.linalg.norm(points - centre, axis=1) < 6.0]
    way = unit(np.linalg.svd(near - near.mean(axis=0), full_matrices=False)[2][0])
    steps = np.arange(0.0, BESIDE_MM + 0.1, 0.5)
    return sum(_end(steps, [_width(body, root, centre + step * way * sign, way) for step in steps]) for sign in (-1, 1))


def _width(body: Measured, root: str, at: Array, way: Array) -> float:
    return float(callipers(outline(body, root, at, way)).mean())


def _end(steps: Array, widths: list[float]) -> float:
    limit = widths[-1] + (1.0 - FALLEN) * (max(widths) - widths[-1])
    below = int(np.argmax(np.array(widths) < limit))
    return float(np.interp(-limit, [-widths[below - 1], -widths[below]], steps[below - 1 : below + 1]))
