"""The ligaments behind the sacroiliac joint: interosseous, short and long posterior."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import between
from explorer.anatomy.growing import grows
from explorer.anatomy.ligaments.pelvic_fans import SPACING_MM, Fan, attached, spread
from explorer.anatomy.pelvis.auricular import beyond_rim, joint_coordinates, on_joint
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.sacral_plate import on_back
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, smooth_max
from explorer.geometry.posing import posed
from explorer.geometry.solid import Points, Solid, box

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

_TUBEROSITY = np.array([13.0, 12.0])
"""Middle of the rough bone behind the auricular surface, a and b on the joint's plane."""
_REACH = (17.0, 15.0)
"""Half length and half width of the interosseous ligament there (mm)."""


@grows("interosseous-sacroiliac-ligament-left", spacing_mm=0.7, triangles=1_700)
def interosseous_ligament(body: Body) -> Solid:
    """What fills the cleft between the sacral and the iliac tuberosity: short stout bundles from bone to bone."""
    block = posed(_tuft(), sacral_frame())
    return difference(block, body.solid("sacrum"), body.solid("hip-bone-left"), blend=0.4)


def _tuft() -> Solid:
    """An oval behind the auricular L, as deep as the cleft may be; its skin is gathered into bundles."""

    def distance(points: Points) -> NDArray[np.float64]:
        a, b, out = joint_coordinates(points)
        u, v = (a - _TUBEROSITY[0]) / _REACH[0], (b - _TUBEROSITY[1]) / _REACH[1]
        far = np.sqrt(u * u + v * v)
        around = (far - 1.0) * min(_REACH) + 0.5 * np.cos(17.0 * np.arctan2(v, u))
        behind_ear = smooth_max(around, 2.0 - beyond_rim(a, b), 3.0)
        return smooth_max(behind_ear, np.maximum(out - 7.0, -9.0 - out), 2.0)

    middle = on_joint(_TUBEROSITY[:1], _TUBEROSITY[1:])[0]
    return Solid(distance, box(middle - 24.0, middle + 24.0))


@grows("posterior-sacroiliac-ligament-left", spacing_mm=SPACING_MM, triangles=940)
def posterior_ligament(body: Body) -> Solid:
    """The short one: from the inside of the crest above the iliac spine to the lateral crest of S1 and S2."""
    spine = body.landmark("psis-left")
    along = between(body, "psis-left", "iliac-crest-top-left", 0.22) - spine
    starts = attached(
        body,
        "hip-bone-left",
        spread(spine + along + np.array([-6.0, -4.0, -6.0]), spine + np.array([-4.0, -3.0, -5.0]), 5),
    )
    crest = [on_back(x, s) for x, s in ((33.0, 27.0), (34.0, 35.0), (34.5, 42.0), (34.0, 49.0), (33.0, 56.0))]
    ends = attached(body, "sacrum", sacral_frame().to_world(np.array(crest)))
    guides = [np.array([a, 0.5 * (a + b) + np.array([0.0, 2.0, 0.0]), b]) for a, b in zip(starts, ends, strict=True)]
    fan = Fan(
        thickness=size("posterior-sacroiliac-thickness"),
        profile=((0.0, 0.7), (0.5, 1.0), (1.0, 0.6)),
        bundles=7,
        shape=(17, 14),
        edge=0.35,
    )
    return fan.laid(body, guides, "sacrum", "hip-bone-left")


@grows("long-posterior-sacroiliac-ligament-left", spacing_mm=SPACING_MM, triangles=860)
def long_posterior_ligament(body: Body) -> Solid:
    """From the posterior superior iliac spine to the lateral crest of S3 and S4."""
    spine = body.landmark("psis-left")
    starts = attached(
        body, "hip-bone-left", spread(spine + np.array([-3.0, -1.0, -3.0]), spine + np.array([3.0, -2.0, -9.0]), 4)
    )
    crest = [on_back(x, s) for x, s in ((28.0, 64.0), (29.0, 70.0), (29.5, 76.0), (29.0, 82.0))]
    ends = attached(body, "sacrum", sacral_frame().to_world(np.array(crest)))
    guides = [np.array([a, 0.5 * (a + b) + np.array([0.0, 3.0, 0.0]), b]) for a, b in zip(starts, ends, strict=True)]
    band = Fan(
        thickness=size("long-posterior-sacroiliac-thickness"),
        profile=((0.0, 0.7), (0.4, 1.0), (1.0, 0.6)),
        bundles=5,
        shape=(11, 20),
        edge=0.35,
    )
    return band.laid(body, guides, "sacrum", "hip-bone-left")
