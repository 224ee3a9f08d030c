"""How far down the cord and its sac reach, counted in vertebrae."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from explorer.anatomy.measuring.published import rung
from explorer.anatomy.measuring.ruler import Array, Measured, measures
from explorer.domain.body import Level


@measures("conus-level")
def conus_level(body: Measured, _level: Level) -> float:
    """Lowest point of the cord: in which vertebra or which disc below it, and how far down it."""
    tip = _lowest(body, "conus-medullaris")
    for above, level in ((Level.T12, Level.L1), (Level.L1, Level.L2), (Level.L2, Level.L3)):
        share = _share(tip, body.at(f"{above}-superior-endplate-centre"), body.at(f"{above}-inferior-endplate-centre"))
        if tip[2] > body.at(f"{level}-superior-endplate-centre")[2]:
            return rung(above) + float(np.clip(share, 0.0, 1.0))
    raise ValueError("the cord ends below L2")


@measures("dural-sac-level")
def dural_sac_level(body: Measured, _level: Level) -> float:
    """Lowest point of the dural sac: in which sacral vertebra, and how far down it; they meet between the foramina."""
    tip = _lowest(body, "dural-sac")
    joints = [body.at("s1-endplate-centre"), *(_junction(body, one) for one in ("s1", "s2", "s3"))]
    shares = [_share(tip, top, bottom) for top, bottom in pairwise(joints)]
    level, share = next(one for one in zip((Level.S1, Level.S2, Level.S3), shares, strict=True) if one[1] < 1.0)
    return rung(level) + share


def _lowest(body: Measured, structure: str) -> Array:
    points = body.points(structure)
    return np.asarray(points[points[:, 2].argmin()])


def _junction(body: Measured, level: str) -> Array:
    """Where two sacral vertebrae meet, in the midplane: between the front and back foramina of the upper one."""
    ends = (body.at(f"{level}-{one}-foramen-left") for one in ("anterior", "posterior"))
    return np.asarray(0.5 * np.sum(list(ends), axis=0) * (0.0, 1.0, 1.0))


def _share(point: Array, top: Array, bottom: Array) -> float:
    """How far down from top to bottom a point lies: 0 to 1."""
    down = bottom - top
    return float((point - top) @ down / (down @ down))
