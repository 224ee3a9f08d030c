"""Named points and directions of T8 to T11 and the joints between them and T12, in the world."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import directs, places
from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.bones import facet_in_world
from explorer.anatomy.thorax.posture import SEGMENTS, VERTEBRAE, pose, segment_pose
from explorer.anatomy.thorax.proportions import Proportions, at, canal_centre, interspace, proportions
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
        "canal-centre": canal_centre(its),
        "lamina-upper-midline": its.lamina_upper,
        "lamina-lower-midline": its.lamina_lower,
        "transverse-process-tip-left": its.transverse_tip,
        "superior-articular-process-tip-left": its.superior_tip,
        "spinous-tip-upper": its.spinous_upper,
        "spinous-tip-lower": its.spinous_lower,
        "costal-facet-left": its.costal_head,
    }


@places
def segment_landmarks(body: Body) -> Mapping[str, Point]:
    """Discs, facet joints, foramina and interlaminar gaps."""
    found: dict[str, Point] = {}
    for segment in SEGMENTS:
        above, below = segment.vertebrae
        facet = facet_in_world(body, below)
        upper_edge = body.landmark(f"{below}-lamina-upper-midline")
        found[f"{segment}-disc-centre"] = segment_pose(segment).origin
        found[f"{segment}-facet-joint-centre-left"] = facet.to_world(at(0.0, 0.5 * size("thoracic-facet-gap"), 0.0))
        found[f"{segment}-interspace-midline"] = interspace(segment, upper_edge)
        found[f"{segment}-foramen-centre-left"] = _foramen_centre(above)
    return found


def _foramen_centre(level: Level) -> Point:
    """Middle of the left foramen: below the pedicle of the upper vertebra, behind its body."""
    its = proportions(level)
    return pose(level).to_world(at(its.pedicle[0], its.wall + 5.0, its.pedicle[2] - its.pedicle_half[1] - 5.0))


@directs
def vertebral_directions(_body: object) -> Mapping[str, Point]:
    """Axes of the pedicles, backwards."""
    found: dict[str, Point] = {}
    for level in VERTEBRAE:
        angle = np.radians(size("thoracic-pedicle-convergence", level))
        found[f"{level}-pedicle-axis-left"] = pose(level).direction(at(np.sin(angle), np.cos(angle), 0.0))
    return found
