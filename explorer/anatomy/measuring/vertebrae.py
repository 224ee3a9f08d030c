"""Bodies, pedicles, canal and processes of the lumbar vertebrae."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, bone_of, measures
from explorer.domain.body import LUMBAR_VERTEBRAE, Level

RIM_SHARE = 0.35
"""Upper or lower part of a body's height in which its rim is looked for."""

NEAR_RIM, BESIDE_MM = 0.85, 5.0
"""Where heights are taken: as a share of the way from the middle to the rim, which is rounded, and beside the midline,
where the basivertebral foramen opens."""


def _half_height(body: Measured, level: Level) -> float:
    ends = (body.at(f"{level}-{one}-endplate-centre") for one in ("superior", "inferior"))
    return 0.5 * float(np.linalg.norm(np.subtract(*ends)))


def _rim(body: Measured, level: Level, way: int) -> Array:
    """(n, 3) vertices about the upper (1) or lower (-1) rim, in the vertebra's frame; those of the arch left out."""
    points = body.frame(level).to_local(body.points(bone_of(level)))
    half, wall = _half_height(body, level), _wall(body, level)
    near = (way * points[:, 2] > (1.0 - 2.0 * RIM_SHARE) * half) & (np.abs(points[:, 2]) < half + 3.0)
    return np.asarray(points[near & (points[:, 1] < wall)])


def _wall(body: Measured, level: Level) -> float:
    """How far (mm) the back of the body lies behind its middle, on the midline."""
    frame = body.frame(level)
    return float(frame.to_local(body.at(f"{level}-superior-rim-posterior"))[1])


@measures("upper-endplate-width")
def upper_endplate_width(body: Measured, level: Level) -> float:
    """From side to side at the upper rim (mm)."""
    return _width(body, level, 1)


@measures("lower-endplate-width")
def lower_endplate_width(body: Measured, level: Level) -> float:
    """From side to side at the lower rim (mm)."""
    return _width(body, level, -1)


def _width(body: Measured, level: Level, way: int) -> float:
    rim = _rim(body, level, way)
    return float(np.ptp(rim[rim[:, 1] < 0.1 * _wall(body, level), 0]))


@measures("upper-endplate-depth")
def upper_endplate_depth(body: Measured, level: Level) -> float:
    """From front to back at the upper rim, on the midline (mm)."""
    return _depth(body, level, 1)


@measures("lower-endplate-depth")
def lower_endplate_depth(body: Measured, level: Level) -> float:
    """From front to back at the lower rim, on the midline (mm)."""
    return _depth(body, level, -1)


def _depth(body: Measured, level: Level, way: int) -> float:
    surface, frame, half = body.surface(bone_of(level)), body.frame(level), _half_height(body, level)
    heights = way * (half - np.arange(1.5, 6.0, 0.5))
    starts = (frame.to_world([0.0, 0.0, height]) for height in heights)
    return max(body.thickness(surface, start, frame.direction([0.0, 1.0, 0.0])) for start in starts)


@measures("anterior-body-height")
def anterior_body_height(body: Measured, level: Level) -> float:
    """Height of the body near its front (mm)."""
    return _height(body, level, -NEAR_RIM)


@measures("posterior-body-height")
def posterior_body_height(body: Measured, level: Level) -> float:
    """Height of the body near its back (mm)."""
    return _height(body, level, NEAR_RIM)


def _height(body: Measured, level: Level, share: float) -> float:
    frame = body.frame(level)
    start = frame.to_world([BESIDE_MM, share * _wall(body, level), 0.0])
    return body.thickness(body.surface(bone_of(level)), start, frame.direction([0.0, 0.0, 1.0]))


@measures("body-wedge")
def body_wedge(body: Measured, level: Level) -> float:
    """Angle between the endplates (degrees); above 0 the body is lower in front."""
    rise = posterior_body_height(body, level) - anterior_body_height(body, level)
    return float(np.degrees(np.arctan2(rise, 2.0 * NEAR_RIM * _wall(body, level))))


def _pedicle(body: Measured, level: Level) -> list[Array]:
    """Points along the left pedicle's axis, (3,) in the world."""
    frame, centre = body.frame(level), body.at(f"{level}-pedicle-centre-left")
    return [centre + frame.direction([0.0, step, 0.0]) for step in np.arange(-2.0, 2.5, 0.5)]


@measures("pedicle-width")
def pedicle_width(body: Measured, level: Level) -> float:
    """Narrowest section across the left pedicle, whichever way it leans (mm)."""
    leans = np.radians(np.arange(-40.0, 41.0, 10.0))
    ways = [body.frame(level).direction([np.cos(one), 0.0, np.sin(one)]) for one in leans]
    return _least(body, level, ways)


@measures("pedicle-height")
def pedicle_height(body: Measured, level: Level) -> float:
    """Least height of the left pedicle (mm)."""
    return _least(body, level, [body.frame(level).direction([0.0, 0.0, 1.0])])


def _least(body: Measured, level: Level, ways: list[Array]) -> float:
    surface = body.surface(bone_of(level))
    return min(body.thickness(surface, start, way) for start in _pedicle(body, level) for way in ways)


@measures("canal-width")
def canal_width(body: Measured, level: Level) -> float:
    """Between the inner walls of the pedicles (mm)."""
    surface = body.surface(bone_of(level))
    behind = body.at(f"{level}-pedicle-centre-left")[1] - 0.01
    middles = [start * (0.0, 1.0, 1.0) for start in _pedicle(body, level) if start[1] > behind]
    gaps = (body.gap(surface, middle, (1.0, 0.0, 0.0)) for middle in middles)
    return min(gap for gap in gaps if gap > 0.0)  # some may start in the back of the body


@measures("canal-depth")
def canal_depth(body: Measured, level: Level) -> float:
    """Least distance on the midline from the back of the body to the arch (mm)."""
    surface, frame = body.surface(bone_of(level)), body.frame(level)
    middle = frame.to_local(body.at(f"{level}-canal-centre"))
    starts = [frame.to_world([0.0, middle[1], height]) for height in np.arange(-12.0, 6.0, 1.0)]
    return min(body.gap(surface, start, frame.direction([0.0, 1.0, 0.0])) for start in starts)


@measures("transverse-process-span")
def transverse_process_span(body: Measured, level: Level) -> float:
    """From tip to tip of the transverse processes (mm)."""
    return float(np.ptp(body.points(bone_of(level))[:, 0]))


@measures("pedicle-convergence")
def pedicle_convergence(body: Measured, level: Level) -> float:
    """Angle of the left pedicle's axis with the midline, seen from above (degrees)."""
    way = body.frame(level).undirection(body.atlas.directions[f"{level}-pedicle-axis-left"])
    return float(np.degrees(np.arctan2(abs(way[0]), abs(way[1]))))


@measures("spinous-process-length")
def spinous_process_length(body: Measured, _level: Level) -> float:
    """From the back of the canal to the farthest point on the midline behind it; mean of L1 to L5 (mm)."""
    return float(np.mean([spinous_length(body, level) for level in LUMBAR_VERTEBRAE]))


def spinous_length(body: Measured, level: Level) -> float:
    """The same of one vertebra (mm)."""
    frame, surface = body.frame(level), body.surface(bone_of(level))
    middle, back = body.at(f"{level}-canal-centre"), frame.direction([0.0, 1.0, 0.0])
    starts = [middle + frame.direction([0.0, 0.0, height]) for height in np.arange(-20.0, 6.0, 1.0)]
    arch = [[one for one in body.inside(surface, start, back) if one[0] > 0.0] for start in starts]
    return float(max(one[-1][1] for one in arch if one) - min(one[0][0] for one in arch if one))
