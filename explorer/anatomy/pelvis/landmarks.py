"""Landmarks and directions of the pelvis and the proximal femur.

Unless a size is named, a position is the mean of both sides of the BodyParts3D man, in the frame of its part
(`explorer.anatomy.pelvis.frames`), so that published pelvic parameters and sizes decide where it comes to lie.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import directs, places
from explorer.anatomy.pelvis.frames import (
    acetabular_frame,
    femoral_frame,
    femoral_head_centre,
    head_in_femur,
    iliac_frame,
    neck_end_in_femur,
    sacral_frame,
)
from explorer.anatomy.pelvis.trochanter import facet_points, most_lateral
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.posing import Pose

FORAMINA = ("s1", "s2", "s3", "s4")

ANTERIOR_FORAMINA = {
    "s1": (23.2, 17.1, -22.5),
    "s2": (21.5, 40.9, -31.0),
    "s3": (19.0, 53.0, -54.0),
    "s4": (17.0, 54.3, -70.0),
}
POSTERIOR_FORAMINA = {
    "s1": (23.7, 38.0, -9.8),
    "s2": (20.0, 51.5, -26.5),
    "s3": (18.3, 61.0, -48.0),
    "s4": (16.6, 63.3, -67.6),
}
HIATUS_APEX = np.array([0.0, 70.2, -69.0])
HIATUS_WAY = np.array([0.0, -0.19, -0.98])
"""From the apex of the hiatus down its floor, which runs with the back of S5."""
CORNU_TIP = (None, 70.6, -83.5)
SACRAL_APEX = (0.0, 61.0, -87.7)
COCCYX_TIP = (0.0, 53.5, -121.0)

SIJ_CENTRE = np.array([51.1, 19.9, -19.2])

_SACRUM = {
    "sacral-apex": SACRAL_APEX,
    "s1-lamina-upper-midline": (0.0, 34.0, 2.6),
    "sacral-ala-top-left": (48.9, 23.7, 19.1),
    "sacral-ala-anterior-left": (58.0, 2.4, -11.1),
    "sacrum-lateral-left": (60.2, 6.3, -10.0),
    "s1-superior-articular-process-tip-left": (27.5, 22.5, 21.8),
    "s1-sap-ala-junction-left": (32.8, 19.6, 9.7),
    "sacrum-auricular-upper-left": (56.6, 19.6, 10.6),
    "sacrum-auricular-anterior-left": (56.7, -1.0, -25.4),
    "sacrum-auricular-lower-left": (45.1, 32.0, -39.7),
    "sacrum-auricular-posterior-left": (43.3, 43.3, -27.4),
    "sij-centre-left": tuple(SIJ_CENTRE),
    "sij-inferior-posterior-left": (43.2, 39.5, -38.5),
    "piriformis-origin-left": (31.0, 40.0, -44.5),
}
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
def sacral_landmarks(_body: Body) -> Mapping[str, Point]:
    """S1 rim, foramina, hiatus, cornua, auricular surface and apex of the sacrum; tip of the coccyx."""
    pose = sacral_frame()
    base = HIATUS_APEX + size("sacral-hiatus-length") * HIATUS_WAY / np.linalg.norm(HIATUS_WAY)
    table = {
        **_SACRUM,
        **_endplate_rim(),
        **{f"{one}-anterior-foramen-left": at for one, at in ANTERIOR_FORAMINA.items()},
        **{f"{one}-posterior-foramen-left": at for one, at in POSTERIOR_FORAMINA.items()},
        "sacral-hiatus-apex": tuple(HIATUS_APEX),
        "sacral-hiatus-base-midline": tuple(base),
        "sacral-cornu-tip-left": CORNU_TIP,
        "coccyx-tip": COCCYX_TIP,
    }
    return _posed(pose, table, sacral_cornu_tip_left=0.5 * size("intercornual-distance"))


def endplate_way() -> Point:
    """From the centre of the S1 endplate to its front rim, unit, in the sacral frame."""
    tilt = np.radians(size("s1-endplate-tilt-in-sacrum"))
    return np.array([0.0, -np.cos(tilt), -np.sin(tilt)])


def _endplate_rim() -> dict[str, tuple[float | None, float, float]]:
    _, y, z = 0.5 * size("s1-endplate-depth") * endplate_way()
    return {
        "sacral-promontory": (0.0, y, z),
        "s1-endplate-rim-anterior": (0.0, y, z),
        "s1-endplate-rim-posterior": (0.0, -y, -z),
        "s1-endplate-rim-left": (0.5 * size("s1-endplate-width"), 0.0, 0.0),
    }


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
    """Normal of the sacroiliac joint (out of the ilium), axes of the acetabulum, neck and shaft, of the foramina.

    A foraminal axis points from the anterior to the posterior opening, so it leaves the body at the back.
    """
    sacrum, hip, femur = sacral_frame(), acetabular_frame(), femoral_frame()
    foramina = {
        f"{one}-posterior-foramen-axis-left": np.subtract(POSTERIOR_FORAMINA[one], ANTERIOR_FORAMINA[one])
        for one in FORAMINA
    }
    turned = {
        "sij-normal-left": sacrum.direction(SIJ_NORMAL),
        "acetabulum-axis-left": hip.direction(ACETABULAR_AXIS),
        "femoral-neck-axis-left": _neck(),
        "femoral-shaft-axis-left": femur.direction([0.0, 0.0, 1.0]),
        **{name: sacrum.direction(way) for name, way in foramina.items()},
    }
    return {name: way / np.linalg.norm(way) for name, way in turned.items()}


AURICULAR_LINE = np.array(
    [
        (58.3, 14.0, 0.5),
        (59.0, 9.0, -9.0),
        (57.5, 5.5, -20.0),
        (53.0, 14.0, -28.0),
        (47.5, 27.0, -33.0),
        (43.0, 38.5, -36.0),
    ]
)
"""Middle of the C-shaped auricular surface, from the end of its upper to the end of its lower limb; sacral frame."""
SIJ_NORMAL = np.array([-0.911, -0.351, 0.218])
"""Out of the ilium, in the sacral frame: mean normal of the facing surfaces of the BodyParts3D man."""
ACETABULAR_AXIS = np.array([0.752, -0.155, -0.641])
"""Outward normal of the acetabular rim's plane, in the acetabular frame (BodyParts3D man)."""
