"""The roots of S1 to S4, down the sacral canal and out through their anterior foramina."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.nerves.canal import canal_walls, in_canal
from explorer.anatomy.nerves.cauda_equina import strand_end
from explorer.anatomy.nerves.courses import roomiest
from explorer.anatomy.nerves.dura import sac
from explorer.anatomy.nerves.laying_roots import laid_root
from explorer.anatomy.nerves.lumbar_roots import sciatic_root
from explorer.anatomy.nerves.remembering import once
from explorer.domain.body import Level
from explorer.domain.plan import Point

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

GAP_MM = 0.6
"""To the bone of the canal and of the foramina, and to piriformis."""

LEVELS = (Level.S1, Level.S2, Level.S3, Level.S4)
ASIDE_MM = {Level.S2: 7.0, Level.S3: 4.5, Level.S4: 3.0}
"""From the midline, on the way down the sacral canal."""

ABOVE = {Level.S2: Level.S1, Level.S3: Level.S2, Level.S4: Level.S3}


@once
def sacral_root_line(body: Body, level: Level) -> Array:
    """(n, 4) centre line of a sacral root and its radius, mm."""
    walls = canal_walls(body).joined(around(body, HIP[0], "piriformis-left"))
    return laid_root(_nodes(body, level), ganglion(body, level), level, walls, GAP_MM)


def _nodes(body: Body, level: Level) -> Array:
    """(n, 3) points of a sacral root before it is relaxed."""
    start = strand_end(body, level, sac(body))
    front, way_out = body.landmark(f"{level}-anterior-foramen-left"), _way_out(body, level)
    return np.array([start, *_in_canal(body, level), ganglion(body, level), shifted(front, 0.5, 0.5, -1.0), *way_out])


def _in_canal(body: Body, level: Level) -> list[Array]:
    """Beside the end of the sac, and at the side of the canal above the foramen."""
    if level is Level.S1:
        entry = between(body, "s1-endplate-rim-posterior", "s1-lamina-upper-midline", 0.45) * (0.0, 1.0, 1.0)
        half_way = shifted(0.5 * (entry + ganglion(body, level) * (0.0, 1.0, 1.0)), 8.5, 0.0, 0.0)
        return [shifted(entry, 7.5, 0.0, 0.0), roomiest(half_way, canal_walls(body), reach_mm=5.0)]
    above = LEVELS[1 : LEVELS.index(level) + 1]
    return [shifted(_middle_of_canal(body, one), ASIDE_MM[level], 0.0, 0.0) for one in above]


def _middle_of_canal(body: Body, level: Level) -> Point:
    """Of the sacral canal in the midplane, between the foramina of this level and of the one above."""
    front, behind = (
        between(body, f"{ABOVE[level]}-{side}-foramen-left", f"{level}-{side}-foramen-left") * (0.0, 1.0, 1.0)
        for side in ("anterior", "posterior")
    )
    return in_canal(around(body, "sacrum"), front, behind)


def ganglion(body: Body, level: Level) -> Array:
    """At the inner end of the way from the canal to the foramina."""
    if level is Level.S1:
        return shifted(between(body, "s1-anterior-foramen-left", "s1-posterior-foramen-left", 0.45), -5.0, 0.0, 5.0)
    middle = between(body, f"{level}-anterior-foramen-left", f"{level}-posterior-foramen-left", 0.5)
    inner = shifted(_middle_of_canal(body, level), 5.0, 0.0, 0.0)
    return np.asarray(0.6 * middle + 0.4 * inner, np.float64)


def _way_out(body: Body, level: Level) -> list[Array]:
    """From the anterior foramen over the front of piriformis to where the sciatic nerve begins."""
    front, end = body.landmark(f"{level}-anterior-foramen-left"), sciatic_root(body)
    ways = {
        Level.S1: [shifted(front, 6.0, -5.0, -14.0), shifted(front, 18.0, 0.0, -33.0), shifted(end, -2.0, 2.0, -1.0)],
        Level.S2: [shifted(front, 4.0, -6.0, -6.0), shifted(front, 15.0, -9.0, -21.0), shifted(end, -3.5, 1.5, 1.5)],
        Level.S3: [shifted(front, 4.0, -6.0, -4.0), shifted(front, 17.0, -13.0, -10.0), shifted(end, -4.0, 3.0, -1.5)],
        Level.S4: [shifted(front, 3.0, -6.0, -4.0), shifted(front, 8.0, -10.0, -12.0)],
    }
    return ways[level]
