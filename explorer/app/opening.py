"""The view with which the page opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.domain.body import Side
from explorer.domain.structure import Layer, Structure
from explorer.domain.view import View

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

TURNED_TO_THE_EYE = Side.LEFT


def opening_view(atlas: Atlas) -> View:
    """What would hide the joints, nerves and bursae put aside; no camera, so that each painter frames by itself."""
    return View(hidden=tuple(one.id for one in atlas.structures.values() if _is_aside(one)))


def _is_aside(structure: Structure) -> bool:
    nearer = structure.side is TURNED_TO_THE_EYE and structure.layer is Layer.SUPERFICIAL
    return nearer or structure.layer is Layer.COVERING
