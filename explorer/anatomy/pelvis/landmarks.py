"""Landmarks and directions of the hip bone and the proximal femur.

Unless a size is named, a position is the mean of both sides of the BodyParts3D man, in the frame of its part
(`explorer.anatomy.pelvis.frames`), so that published pelvic parameters and sizes decide where it comes to lie.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import directs, places
from explorer.anatomy.pelvis.auricular import AURICULAR_LINE, SIJ_CENTRE, SIJ_NORMAL
from explorer.anatomy.pelvis.frames import (
    acetabular_frame,
    femoral_frame,
    femoral_head_centre,
    head_in_femur,
    iliac_frame,
    neck_end_in_femur,
)
from explorer.anatomy.pelvis.trochanter import facet_points, most_lateral
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose

_ILIUM = {
    "psis-left": (None, 45.1, 22.5),
    "piis-left": (48.4, 17.0, -19.0),
    "iliac-crest-top-left": (97.4, -13.5, 73.8),
    "iliac-tubercle-left": (130.8, -55.9, 37.9),
    "asis-left": (None, -91.4, 9.1),
    "aiis-left": (97.6, -67.2, -26.5),
    "greater-sciatic-notch-apex-left": (65.8, -6.4, -25.8),
}
_ISCHIUM_AND_PUBIS = {
    "ischial-spine-left": (43.4, 45.4, 6.4),
    "ischial-tuberosity-low-left": (43.4, 29.2, -60.0),
    "ischial-tuberosity-back-left": (61.0, 50.7, -30.2),
    "pubic-tubercle-left": (24.5, -55.3, -10.6),
    "symphysis-upper-left": (3.0, -46.7, -7.4),
    "symphysis-centre-left": (3.0, -36.9, -18.8),
    "symphysis-lower-left": (3.0, -27.2, -31.4),
}
_FEMUR = {
    "greater-trochanter-tip-left": (9.4, 13.2, 3.2),
    "lesser-trochanter-tip-left": (-25.4, 19.6, -65.0),
    "femoral-shaft-axis-point-left": (0.0, 0.0, -110.0),
    "piriformis-insertion-left": (5.6, 13.6, 2.6),
}


def _posed(pose: Pose, table: Mapping[str, tuple[float | None, float, float]], **given: float) -> dict[str, Point]:
    """The table in the world; where it has no x, the keyword (underscores for hyphens) gives it."""
    known = {name.replace("_", "-"): value for name, value in given.items()}
    return {name: pose.to_world([known[name] if x is None else x, y, z]) for name, (x, y, z) in table.items()}


@places
def hip_bone_landmarks(_body: Body) -> Mapping[str, Point]:
    """Spines, crest, notch, tuberosity and symphysis of the left hip bone; centre of its acetabulum."""
    return hip_points()


def hip_points() -> dict[str, Point]:
    """The landmarks of the left hip bone, in the world; the outline of the bone runs through them."""
    ilium = _posed(
        iliac_frame(),
        _ILIUM,
        psis_left=0.5 * size("inter-psis-distance"),
        asis_left=0.5 * size("inter-asis-distance"),
    )
    lower = _posed(acetabular_frame(), _ISCHIUM_AND_PUBIS)
    return {**ilium, **lower, "acetabulum-centre-left": femoral_head_centre()}


@places
def femoral_landmarks(_body: Body) -> Mapping[str, Point]:
    """Head, neck, trochanters with the middles of the four facets, and shaft of the left femur."""
    head = femoral_head_centre()
    return {
        **_posed(femoral_frame(), _FEMUR),
        "femoral-head-centre-left": head,
        "femoral-neck-centre-left": head + 0.55 * size("femoral-offset") * _neck(),
        "greater-trochanter-lateral-left": most_lateral(),
        **{f"greater-trochanter-{name}-facet-left": at for name, at in facet_points().items()},
    }


def _neck() -> Point:
    """Along the neck from the head to the shaft, unit."""
    way = femoral_frame().direction(neck_end_in_femur() - head_in_femur())
    return np.asarray(way / np.linalg.norm(way))


@directs
def pelvic_directions(_body: Body) -> Mapping[str, Point]:
    """Axes of the acetabulum, and of the femoral neck and shaft."""
    hip, femur = acetabular_frame(), femoral_frame()
    turned = {
        "acetabulum-axis-left": hip.direction(ACETABULAR_AXIS),
        "femoral-neck-axis-left": _neck(),
        "femoral-shaft-axis-left": femur.direction([0.0, 0.0, 1.0]),
    }
    return {name: way / np.linalg.norm(way) for name, way in turned.items()}


ACETABULAR_AXIS = np.array([0.752, -0.155, -0.641])
"""Outward normal of the acetabular rim's plane, in the acetabular frame (BodyParts3D man)."""

__all__ = ["ACETABULAR_AXIS", "AURICULAR_LINE", "SIJ_CENTRE", "SIJ_NORMAL"]
