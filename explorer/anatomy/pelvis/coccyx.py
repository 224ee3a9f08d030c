"""The coccyx: four segments with the transverse processes and cornua of the first; in the sacral frame."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.geometry.combining import symmetric, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import capsule, superellipsoid, tube
from explorer.geometry.solid import Solid

COCCYX_TIP = np.array([0.0, 51.8, -123.4])
"""Middle of the last segment's lower end (BodyParts3D man, 1-2 mm)."""

# y, z, half sizes (side, depth, height) and forward lean of each segment; each is smaller than the one above.
_SEGMENTS = np.array(
    [
        (60.7, -97.0, 8.6, 4.6, 4.9, 4.0),
        (59.2, -106.8, 6.6, 4.2, 4.4, 12.0),
        (56.6, -114.9, 5.1, 3.8, 3.5, 22.0),
        (53.5, -121.0, 3.9, 3.3, 3.1, 34.0),
    ]
)
_PLATES = 0.74
"""Radius of the fibrous plates that join the segments, as a share of their half depth."""


@grows("coccyx", spacing_mm=0.6, triangles=3_500)
def coccyx(_body: Body) -> Solid:
    """The coccyx in the world, a small gap below the sacral apex."""
    segments = [
        superellipsoid((0.0, y, z), (side, depth, height), (2.2, 4.0), turn(pitch=-lean))
        for y, z, side, depth, height, lean in _SEGMENTS
    ]
    core = tube(np.column_stack([np.zeros(4), _SEGMENTS[:, :2]]), _PLATES * _SEGMENTS[:, 3], pieces=8)
    process = tube([(5.0, 61.0, -96.4), (10.5, 60.8, -95.2), (14.6, 59.6, -94.6)], [4.6, 3.6, 2.3], pieces=5)
    second = capsule((4.5, 59.6, -105.8), (8.2, 59.2, -105.0), 3.6, 2.4)
    cornu = tube([(4.6, 63.2, -97.3), (5.3, 66.4, -94.2), (5.6, 67.8, -91.4)], [2.6, 2.0, 1.4], pieces=5)
    whole = union(*segments, core, blend=1.8)
    return posed(symmetric(union(whole, process, second, cornu, blend=2.5)), sacral_frame())
