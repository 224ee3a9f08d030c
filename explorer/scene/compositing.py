"""Puts the passes of a picture together: pure sums on (h, w, ...) arrays of sRGB values from 0 to 1."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.float32]
"""(h, w, 3), sRGB, 0 to 1."""

Layer = NDArray[np.float32]
"""(h, w), coverage or opacity, 0 to 1."""

# The page's radial gradients: reach as a share of the picture, centre, and colours at their stops
LIGHT_GROUND = (0.90, ((0.0, "#FBFCFD"), (0.52, "#EDF2F5"), (1.0, "#D9E2E8")))
DARK_GROUND = (0.85, ((0.0, "#24333F"), (0.55, "#141E27"), (1.0, "#0B1218")))
CENTRE = (0.46, 0.42)


def colour(text: str) -> NDArray[np.float32]:
    """(3,) sRGB, 0 to 1, of a colour such as ``#F6EDD6``."""
    return np.array([int(text[at : at + 2], 16) for at in (1, 3, 5)], np.float32) / np.float32(255.0)


@lru_cache(maxsize=4)
def ground(width: int, height: int, *, dark: bool) -> Picture:
    """The calm background; not to be changed."""
    reach, stops = DARK_GROUND if dark else LIGHT_GROUND
    across = (np.arange(width, dtype=np.float32) + 0.5) / width - CENTRE[0]
    down = (np.arange(height, dtype=np.float32) + 0.5) / height - CENTRE[1]
    place = np.hypot(across[None, :], down[:, None]) / reach
    at = [stop for stop, _ in stops]
    channels = [np.interp(place, at, [colour(text)[channel] for _, text in stops]) for channel in range(3)]
    background = np.stack(channels, axis=2).astype(np.float32)
    background.setflags(write=False)
    return background


def over(below: Picture, shade: NDArray[np.float32], opacity: Layer) -> Picture:
    """A colour (3,) or a picture laid over another as far as it is opaque."""
    return below + (shade - below) * opacity[..., None]


def premultiplied_over(below: Picture, pixels: NDArray[np.uint8]) -> Picture:
    """Pixels (h, w, 4) whose colours are already weighted by their coverage, laid over a picture."""
    drawn = pixels.astype(np.float32) / np.float32(255.0)
    return drawn[..., :3] + below * (1.0 - drawn[..., 3:])


def outline(mask: Layer, width_px: float) -> Layer:
    """A line of constant width round a mask, outside it."""
    from scipy.ndimage import maximum_filter

    reach = int(np.ceil(width_px))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    grown: Layer = maximum_filter(mask, footprint=np.hypot(x, y) <= width_px + 0.3)
    return grown - mask


def disc(width: int, height: int, centre: tuple[float, float], radius: float) -> Layer:
    """A filled circle with smooth edges; pixels from the top left corner."""
    x = np.arange(width, dtype=np.float32) + 0.5 - centre[0]
    y = np.arange(height, dtype=np.float32) + 0.5 - centre[1]
    covered: Layer = np.clip(radius + 0.5 - np.hypot(x[None, :], y[:, None]), 0.0, 1.0).astype(np.float32)
    return covered


def as_bytes(picture: Picture) -> NDArray[np.uint8]:
    """(h, w, 3) bytes."""
    coded: NDArray[np.uint8] = np.rint(np.clip(picture, 0.0, 1.0) * 255.0).astype(np.uint8)
    return coded
