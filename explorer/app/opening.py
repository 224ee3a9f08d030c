"""The view with which the page opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.domain.body import Side
from explorer.domain.view import View

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

COVERING = ("multifidus", "psoas-major", "gluteus-medius", "gluteus-maximus")
"""Muscles that would hide the joints, nerves, piriformis and bursa of the side that is turned to the eye."""


def opening_view(atlas: Atlas) -> View:
    """Skin and the left superficial muscles put aside; no camera, so that each painter frames the spine by itself."""
    aside = ("skin", *(f"{muscle}-{Side.LEFT}" for muscle in COVERING))
    return View(hidden=tuple(one for one in aside if one in atlas.structures))
