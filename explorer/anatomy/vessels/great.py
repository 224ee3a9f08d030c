"""The abdominal aorta and the inferior vena cava, each with the first part of the common iliac vessels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.before_spine import aorta_course, cava_course
from explorer.anatomy.vessels.common_iliac import artery_course
from explorer.anatomy.vessels.courses import cut_off, first_part, forked, vessel
from explorer.anatomy.vessels.pelvic import vein_course
from explorer.domain.body import Side
from explorer.geometry.solid import Solid

Array = NDArray[np.float64]

STUMP_MM = 19.0
"""How much of each common iliac vessel belongs to the surface of the trunk, so that the fork is one smooth body."""


@grows("abdominal-aorta", spacing_mm=1.0, triangles=3_000)
def abdominal_aorta(body: Body) -> Solid:
    """From T12 down the left front of the spine to L4, where it divides."""
    stumps = [first_part(artery_course(body, side), STUMP_MM) for side in Side]
    line = aorta_course(body)
    return cut_off(forked(vessel(line), stumps, blend_mm=5.0), *_upper_end(line))


@grows("inferior-vena-cava", spacing_mm=1.0, triangles=3_000)
def inferior_vena_cava(body: Body) -> Solid:
    """From L5, where the common iliac veins meet, up the right front of the spine to T12."""
    stumps = [first_part(vein_course(body, side), STUMP_MM) for side in Side]
    line = cava_course(body)
    whole = forked(vessel(line, flatness=size("vena-cava-flatness")), stumps, blend_mm=6.0)
    return cut_off(whole, *_upper_end(line))


def _upper_end(line: Array) -> tuple[Array, Array]:
    """Where a trunk is cut, and the way up from there."""
    return line[0, :3], (line[0, :3] - line[1, :3]) / np.linalg.norm(line[0, :3] - line[1, :3])
