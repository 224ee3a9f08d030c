"""The coccyx: four segments with the transverse processes and cornua of the first; in the sacral frame."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.geometry.combining import symmetric, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import capsule, rounded_box, tube
from explorer.geometry.solid import Solid

COCCYX_TIP = np.array([0.0, 53.5, -121.0])

# y, z and half sizes (side, depth, height) of each segment; each is smaller than the one above.
_SEGMENTS = np.array(
    [
        (60.6, -96.0, 9.0, 4.4, 4.5),
        (59.2, -105.0, 7.4, 4.3, 4.4),
        (57.3, -112.6, 5.6, 4.0, 4.0),
        (54.8, -118.4, 4.0, 3.4, 3.4),
    ]
)


@grows("coccyx", spacing_mm=0.7, triangles=4_000)
def coccyx(_body: Body) -> Solid:
    """The coccyx in the world, a small gap below the sacral apex."""
    knobs = [
        rounded_box((0.0, y, z), (side, depth, height), 0.75 * height, turn(pitch=-14.0))
        for y, z, side, depth, height in _SEGMENTS
    ]
    core = tube(np.column_stack([np.zeros(4), _SEGMENTS[:, :2]]), 0.62 * _SEGMENTS[:, 3], pieces=8)
    processes = tube([(4.0, 60.8, -95.5), (10.0, 60.4, -95.0), (13.5, 59.6, -96.0)], [4.2, 3.6, 2.6], pieces=5)
    cornu = capsule((4.6, 64.0, -95.0), (5.0, 66.0, -90.8), 2.4, 1.7)
    return posed(symmetric(union(core, *knobs, processes, cornu, blend=3.0)), sacral_frame())
