"""The nucleus pulposus: it fills the hole of the annulus from endplate to endplate, a little behind the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.discs.spaces import CLEARANCE_MM, LUMBAR, THORACIC, Space, space
from explorer.anatomy.growing import grows
from explorer.domain.body import Level
from explorer.geometry.lofts import closed_rings

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

ROUNDING = 0.85
"""Heights beyond this share of the half height belong to the rounded edge."""


@grows("nucleus-pulposus-{level}", levels=LUMBAR)
def lumbar_nucleus(body: Body, level: Level) -> trimesh.Trimesh:
    """The soft middle of a lumbar disc."""
    return _core(space(body, level), (0.12, 0.38, 0.6))


@grows("nucleus-pulposus-{level}", levels=THORACIC)
def thoracic_nucleus(body: Body, level: Level) -> trimesh.Trimesh:
    """The soft middle of a thoracic disc."""
    return _core(space(body, level), (0.12, 0.38))


def _core(its: Space, inwards: tuple[float, ...]) -> trimesh.Trimesh:
    """Rings over the lower face, up the side and over the upper face; ``inwards`` are the shares of those of a face."""
    edge = its.core - 0.008
    lift = (its.endplate + 2.0 * CLEARANCE_MM) if its.endplate else CLEARANCE_MM
    rings = [its.wall(share, np.array([-1.0]), lift)[0] for share in inwards]
    rings += list(its.wall(edge, np.array([-ROUNDING, 0.0, ROUNDING]), lift))
    rings += [its.wall(share, np.array([1.0]), lift)[0] for share in inwards[::-1]]
    return closed_rings(np.stack(rings))
