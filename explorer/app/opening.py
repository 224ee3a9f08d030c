"""The view with which the page opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.domain.body import Side
from explorer.domain.view import Camera, View

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

COVERING = ("multifidus", "psoas-major", "gluteus-medius", "gluteus-maximus")
"""Muscles that would hide the joints, nerves, piriformis and bursa of the side that is turned to the eye."""

AZIMUTH_DEG, ELEVATION_DEG = 38.0, 4.0  # from straight behind towards the patient's left; above the horizon
DISTANCE_MM = 1060.0  # with the view angle of 24 degrees: from the first lumbar vertebra to below the trochanters
CENTRE_MM = (22.0, 25.0, -92.0)  # between the fourth and fifth lumbar bodies and the left hip


def opening_view(atlas: Atlas) -> View:
    """Lumbar spine and pelvis from behind and the left, skin and the left superficial muscles put aside."""
    aside = ("skin", *(f"{muscle}-{Side.LEFT}" for muscle in COVERING))
    return View(hidden=tuple(one for one in aside if one in atlas.structures), camera=opening_camera())


def opening_camera() -> Camera:
    """Where the eye is when the page opens (mm, LPS)."""
    azimuth, elevation = np.radians([AZIMUTH_DEG, ELEVATION_DEG])
    towards = np.array(
        [np.sin(azimuth) * np.cos(elevation), np.cos(azimuth) * np.cos(elevation), np.sin(elevation)],
    )
    x, y, z = (round(float(one), 1) for one in np.array(CENTRE_MM) + DISTANCE_MM * towards)
    return Camera(position=(x, y, z), focal_point=CENTRE_MM)
