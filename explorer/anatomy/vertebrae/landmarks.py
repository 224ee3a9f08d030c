"""Named points and directions of the vertebrae and their joints, in the world."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explorer.anatomy.growing import directs, places
from explorer.anatomy.posture import SEGMENTS, VERTEBRAE, pose, segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions, at, facet_frame, proportions
from explorer.domain.body import Level
from explorer.domain.plan import Point


@places
def vertebral_landmarks(_body: object) -> Mapping[str, Point]:
    """Pedicles, canal, laminae, processes: as planned; the bones are grown around them."""
    return {
        f"{level}-{name}": pose(level).to_world(point)
        for level in VERTEBRAE
        for name, point in _own_landmarks(proportions(level)).items()
    }


def _own_landmarks(its: Proportions) -> dict[str, Point]:
    return {
        "pedicle-centre-left": its.pedicle,
        "canal-centre": at(0.0, 0.5 * (its.wall + its.roof), its.pedicle[2]),
        "lamina-upper-midline": its.lamina_upper,
        "lamina-lower-midline": its.lamina_lower,
        "pars-lateral-border-left": its.pars,
        "sap-tp-junction-left": its.groove,
        "transverse-process-tip-left": its.transverse_tip,
        "superior-articular-process-tip-left": its.superior_tip,
        "inferior-articular-process-tip-left": its.inferior_tip,
        "spinous-tip-upper": its.spinous_upper,
        "spinous-tip-lower": its.spinous_lower,
    }


@places
def segment_landmarks(_body: object) -> Mapping[str, Point]:
    """Discs, facet joints and interlaminar windows."""
    found: dict[str, Point] = {}
    for segment in SEGMENTS:
        found[f"{segment}-disc-centre"] = segment_pose(segment).origin
        found[f"{segment}-facet-joint-centre-left"] = facet_frame(segment).origin
        found[f"{segment}-foramen-centre-left"] = foramen_centre(segment)
        if segment is not Level.L5_S1:  # that one needs the lamina of the sacrum
            found[f"{segment}-interspace-midline"] = interspace(segment)
    return found


def interspace(segment: Level) -> Point:
    """Middle of the interlaminar window on the midline."""
    above, below = segment.vertebrae
    lower = pose(above).to_world(proportions(above).lamina_lower)
    upper = pose(below).to_world(proportions(below).lamina_upper)
    return np.asarray(0.5 * (lower + upper))


def foramen_centre(segment: Level) -> Point:
    """Middle of the left intervertebral foramen: under the upper pedicle, in front of the joint, behind the disc."""
    above = segment.vertebrae[0]
    its = proportions(above)
    back = its.wall + size("foramen-behind-wall", segment)
    floor = its.pedicle[2] - its.pedicle_half[1]
    return pose(above).to_world(at(its.pedicle[0], back, floor - size("foramen-below-pedicle", segment)))


@directs
def vertebral_directions(_body: object) -> Mapping[str, Point]:
    """Axes of the pedicles (backwards), and normals of the facet joints (out of the superior articular process)."""
    found: dict[str, Point] = {}
    for level in VERTEBRAE:
        angle = np.radians(size("pedicle-convergence", level))
        found[f"{level}-pedicle-axis-left"] = pose(level).direction(at(np.sin(angle), np.cos(angle), 0.0))
    for segment in SEGMENTS:
        found[f"{segment}-facet-joint-normal-left"] = facet_frame(segment).rotation[:, 0]
        found[f"{segment}-facet-joint-upright-left"] = facet_frame(segment).rotation[:, 2]
    return found
