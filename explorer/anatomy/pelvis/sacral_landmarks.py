"""Landmarks and directions of the sacrum, the sacroiliac joint and the coccyx.

What lies on a face of the sacrum is looked up on that face; other positions are the mean of both sides of the
BodyParts3D man, in the sacral frame (`explorer.anatomy.pelvis.frames`).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import directs, places
from explorer.anatomy.pelvis.auricular import SIJ_CENTRE, SIJ_NORMAL, rim_points
from explorer.anatomy.pelvis.coccyx import COCCYX_TIP
from explorer.anatomy.pelvis.endplate import endplate_way
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.sacral_plate import ala_top, in_sacrum, lamina_top
from explorer.anatomy.pelvis.sacral_tunnels import FORAMINA, foramen_ends, hiatus_apex, hiatus_base
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point

_FIXED = {
    "sacral-apex": (0.0, 61.0, -87.7),
    "sacral-ala-anterior-left": (58.0, 2.4, -11.1),
    "sacrum-lateral-left": (60.3, 6.0, 0.0),
    "s1-superior-articular-process-tip-left": (27.5, 22.5, 21.8),
    "s1-sap-ala-junction-left": (32.8, 19.6, 9.7),
    "sij-centre-left": tuple(SIJ_CENTRE),
    "piriformis-origin-left": (31.0, 40.0, -44.5),
}


@places
def sacral_landmarks(_body: Body) -> Mapping[str, Point]:
    """S1 rim, foramina, hiatus, cornua, auricular surface and apex of the sacrum; tip of the coccyx."""
    pose = sacral_frame()
    own = {name: np.array(where) for name, where in _FIXED.items()} | rim_points()
    own |= _endplate_rim() | _openings() | _hiatus()
    own |= {"sacral-ala-top-left": ala_top(), "s1-lamina-upper-midline": lamina_top()}
    return {name: pose.to_world(where) for name, where in {**own, "coccyx-tip": COCCYX_TIP}.items()}


def _openings() -> dict[str, Point]:
    ends = {one: foramen_ends(one) for one in FORAMINA}
    front = {f"{one}-anterior-foramen-left": in_sacrum(pair[0]) for one, pair in ends.items()}
    return front | {f"{one}-posterior-foramen-left": in_sacrum(pair[1]) for one, pair in ends.items()}


def _hiatus() -> dict[str, Point]:
    tip = in_sacrum([0.5 * size("intercornual-distance"), 111.5, 9.8])
    return {
        "sacral-hiatus-apex": hiatus_apex(),
        "sacral-hiatus-base-midline": hiatus_base(),
        "sacral-cornu-tip-left": tip,
    }


def _endplate_rim() -> dict[str, Point]:
    ahead = 0.5 * size("s1-endplate-depth") * endplate_way()
    return {
        "sacral-promontory": ahead,
        "s1-endplate-rim-anterior": ahead,
        "s1-endplate-rim-posterior": -ahead,
        "s1-endplate-rim-left": np.array([0.5 * size("s1-endplate-width"), 0.0, 0.0]),
    }


@directs
def sacral_directions(_body: Body) -> Mapping[str, Point]:
    """Normal of the sacroiliac joint (out of the ilium), axes of the foramina.

    A foraminal axis points from the anterior to the posterior opening, so it leaves the body at the back.
    """
    ways = {f"{one}-posterior-foramen-axis-left": np.subtract(*foramen_ends(one)[::-1]) for one in FORAMINA}
    in_bone = {name: in_sacrum(way) - in_sacrum([0.0, 0.0, 0.0]) for name, way in ways.items()}
    turned = {name: sacral_frame().direction(way) for name, way in {**in_bone, "sij-normal-left": SIJ_NORMAL}.items()}
    return {name: way / np.linalg.norm(way) for name, way in turned.items()}
