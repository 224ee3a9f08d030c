"""The cartilaginous endplates: a thin plate on either bone, between it and nucleus and inner annulus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.discs.spaces import CLEARANCE_MM, ENDPLATE_SHARE, LUMBAR, Floor, Space, space
from explorer.anatomy.growing import grows
from explorer.domain.body import Level
from explorer.geometry.lofts import closed_rings

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

OUT = (0.12, 0.38, 0.65, ENDPLATE_SHARE)
"""Shares of the way out at which a plate's rings lie."""


@grows("cartilaginous-endplates-{level}", levels=LUMBAR)
def cartilaginous_endplates(body: Body, level: Level) -> trimesh.Trimesh:
    """Both endplates of a lumbar disc, in two pieces."""
    import trimesh

    its = space(body, level)
    upper, lower = (_plate(its, floor) for floor in (its.upper, its.lower))
    vertices = np.concatenate([upper.vertices, lower.vertices])
    return trimesh.Trimesh(vertices, np.concatenate([upper.faces, lower.faces + len(upper.vertices)]), process=False)


def _plate(its: Space, floor: Floor) -> trimesh.Trimesh:
    """A closed plate: rings on the bone from the middle out, then back on the side of the disc."""
    on_bone = [floor.points(its.flat(floor, share), CLEARANCE_MM) for share in OUT]
    on_disc = [floor.points(its.flat(floor, share), CLEARANCE_MM + its.endplate) for share in OUT[::-1]]
    return closed_rings(np.stack([*on_bone, *on_disc]))
