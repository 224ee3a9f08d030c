"""The sacroiliac joint: what fills the cleft between the auricular surfaces."""

from __future__ import annotations

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.auricular import AURICULAR_LINE, SIJ_NORMAL, auricular_side
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.sacrum import auricular_block
from explorer.anatomy.sizes import size
from explorer.geometry.combining import intersection, shell
from explorer.geometry.posing import posed
from explorer.geometry.primitives import tube
from explorer.geometry.solid import Solid

_HALF_WIDTH = 11.0
"""Half of the width of a limb (mm): 20 in J Orthop Trauma 1993;7(6), and a rim that can be seen and clicked."""

_SKIN_MM = 0.15
"""Between the joint and either bone, so that their surfaces do not fight for the same pixels."""


_RIM_MM = 0.8
"""How far the rim of the joint may follow the edge of the sacrum."""


@grows("sacroiliac-joint-left", spacing_mm=0.55, triangles=5_000)
def sacroiliac_joint(_body: Body) -> Solid:
    """Cartilage and joint space of the left joint as one body, C-shaped, in the world."""
    gap = size("sacroiliac-cleft")
    ear = tube(
        AURICULAR_LINE,
        [11.0, 11.0, _HALF_WIDTH, _HALF_WIDTH, 10.0, 7.5],
        flatten=0.8,
        flatten_along=SIJ_NORMAL,
        pieces=12,
    )
    space = shell(auricular_block(), _SKIN_MM, gap - _SKIN_MM)
    return intersection(space, posed(intersection(ear, _lateral_of_rim()), sacral_frame()), blend=0.8)


def _lateral_of_rim() -> Solid:
    """Lateral of the auricular plane, so that the joint does not wrap round the edge of the sacrum."""
    medial = auricular_side()
    return Solid(lambda points: -medial.distance(points) - _RIM_MM, medial.bounds)
