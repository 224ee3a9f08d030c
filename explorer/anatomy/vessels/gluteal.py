"""The superior gluteal artery: out of the pelvis above piriformis, where it forks round the edge of the ilium."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.contact import around
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.courses import cleared, course, forked, vessel
from explorer.anatomy.vessels.pelvic import internal_course
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.solid import Solid

Array = NDArray[np.float64]

GAP_MM = 0.8

IN_NOTCH = (-1.0, 3.5, -6.0)
"""Where it passes the greater sciatic notch: under its top, above piriformis; left, back and up of the top, mm."""

OUTSIDE = (6.5, 12.5, -3.0)
SUPERFICIAL = ((8.0, 20.0, 5.0), (9.0, 27.0, 14.0))
DEEP = ((14.0, 14.0, 3.5), (24.0, 9.0, 11.0))
"""Behind the ilium, and its two branches: between maximus and medius, and on the ilium under medius."""


@places
def gluteal_artery_landmarks(body: Body) -> dict[str, Point]:
    """The middle of the artery in the suprapiriform part of the notch."""
    spot = body.landmark("greater-sciatic-notch-apex-left") + IN_NOTCH
    radius = 0.5 * size("superior-gluteal-artery-width")
    return {"superior-gluteal-artery-notch-left": cleared(spot, radius + GAP_MM, _bones(body))}


def _bones(body: Body) -> Surroundings:
    return around(body, "hip-bone-left", "sacrum")


@grows("superior-gluteal-artery-left", spacing_mm=0.7, triangles=1_200)
def superior_gluteal_artery(body: Body) -> Solid:
    """From the internal iliac artery through the notch; a branch goes back, and one forward on the bone."""
    apex, notch = (
        body.landmark(f"{name}-left") for name in ("greater-sciatic-notch-apex", "superior-gluteal-artery-notch")
    )
    start = internal_course(body, "artery")[-4, :3]
    radius = 0.5 * size("superior-gluteal-artery-width")
    walls = around(body, "hip-bone-left", "sacrum", "piriformis-left", "lumbosacral-trunk-left", "nerve-root-s1-left")
    trunk = [start, 0.5 * (start + notch) + (0.0, 0.0, -1.0), notch, apex + OUTSIDE]
    line = course(np.column_stack([trunk, radius * np.array([1.0, 1.0, 1.0, 0.85])]), walls, GAP_MM, samples=40)
    branches = [_branch(line, apex + np.array(way), radius, body) for way in (SUPERFICIAL, DEEP)]
    return forked(vessel(line), branches, blend_mm=1.5)


def _branch(trunk: Array, way: Array, radius: float, body: Body) -> Array:
    nodes = np.vstack([trunk[-6, :3], trunk[-1, :3], way])
    widths = radius * np.array([0.65, 0.65, 0.6, 0.42])
    return course(np.column_stack([nodes, widths]), _bones(body), 0.6, samples=30)
