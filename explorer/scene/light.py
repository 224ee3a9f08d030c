"""A photographer's softbox, and two lamps that go with the eye so that every angle reads alike.

The same rig as the browser's: the softbox as nine coefficients (Ramamoorthi and Hanrahan 2001, *An efficient
representation for irradiance environment maps*), which on rough tissue cannot be told from a picture of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from explorer.domain.view import Camera

Vector = NDArray[np.float64]

SAMPLES = 4096
SKY = {"top": "#EEF3F7", "middle": "#B9C3CB", "bottom": "#8D7F74"}
KEY, RIM = "#FFF0DC", "#CFE4FF"
KEY_AT, RIM_AT = (330.0, -300.0, 400.0), (-420.0, 340.0, 160.0)  # mm towards the eye, to its right, and up


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A bright rectangle that faces the origin; metres, +Y up."""

    name: str
    size: tuple[float, float]
    at: tuple[float, float, float]
    colour: str


PANELS = (
    Panel(name="key", size=(9.0, 7.0), at=(7.0, 10.0, 7.0), colour="#FFF4E4"),
    Panel(name="strip", size=(3.0, 12.0), at=(-12.0, 4.0, 2.0), colour="#DFEEFF"),
    Panel(name="fill", size=(4.0, 9.0), at=(11.0, -1.0, -9.0), colour="#EAF2FA"),
)


@dataclass(frozen=True, kw_only=True)
class Power:
    """How bright each light is; tuned by eye in both themes."""

    sky: float
    panels: tuple[float, float, float]
    surroundings: float
    key: float
    rim: float


LIGHT = Power(sky=0.8, panels=(8.0, 3.5, 2.2), surroundings=0.46, key=2.7, rim=0.9)
DARK = Power(sky=0.42, panels=(9.0, 5.0, 2.2), surroundings=0.55, key=2.4, rim=1.3)


@dataclass(frozen=True, kw_only=True)
class Lamps:
    """Unit vectors (LPS) towards the two lamps."""

    key: tuple[float, float, float]
    rim: tuple[float, float, float]


def power(*, dark: bool) -> Power:
    """The brightness of a theme."""
    return DARK if dark else LIGHT


def linear(colour: str) -> Vector:
    """(3,) linear light of an sRGB colour such as ``#F6EDD6`` (IEC 61966-2-1)."""
    coded = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255.0
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def lamps(camera: Camera) -> Lamps:
    """Where the lamps stand for an eye."""
    towards = np.subtract(camera.position, camera.focal_point)
    towards /= np.linalg.norm(towards)
    right = np.cross(camera.up, towards)
    right /= np.linalg.norm(right)
    key, rim = (_unit(near * towards + aside * right + (0.0, 0.0, up)) for near, aside, up in (KEY_AT, RIM_AT))
    return Lamps(key=key, rim=rim)


def _unit(vector: Vector) -> tuple[float, float, float]:
    x, y, z = (vector / np.linalg.norm(vector)).tolist()
    return x, y, z


@cache
def surroundings(*, dark: bool) -> tuple[tuple[float, float, float], ...]:
    """Nine spherical harmonic coefficients (RGB) of the softbox's radiance, in the LPS frame, brightness included."""
    directions = _evenly_spread(SAMPLES)
    seen = _radiance(directions, power(dark=dark))
    x, y, z = directions[:, 0], -directions[:, 2], directions[:, 1]  # +Y up to LPS
    weights = power(dark=dark).surroundings * 4.0 * np.pi / SAMPLES
    coefficients = weights * (_harmonics(x, y, z).T @ seen)
    return tuple((float(r), float(g), float(b)) for r, g, b in coefficients)


def _harmonics(x: Vector, y: Vector, z: Vector) -> Vector:
    one = np.full_like(x, 0.282095)
    linear_part = [0.488603 * y, 0.488603 * z, 0.488603 * x]
    square = [1.092548 * x * y, 1.092548 * y * z, 0.315392 * (3 * z * z - 1), 1.092548 * x * z]
    return np.stack([one, *linear_part, *square, 0.546274 * (x * x - y * y)], axis=1)


def _evenly_spread(count: int) -> Vector:
    """(count, 3) unit vectors on a Fibonacci sphere."""
    y = 1.0 - (2.0 * np.arange(count) + 1.0) / count
    turn = np.arange(count) * np.pi * (3.0 - np.sqrt(5.0))
    radius = np.sqrt(1.0 - y * y)
    return np.stack([radius * np.cos(turn), y, radius * np.sin(turn)], axis=1)


def _radiance(directions: Vector, strength: Power) -> Vector:
    """What the softbox sends (n, 3) from unit directions (n, 3), +Y up."""
    height = directions[:, 1:2]
    end = np.where(height > 0, linear(SKY["top"]), linear(SKY["bottom"]))
    seen = strength.sky * (linear(SKY["middle"]) + np.abs(height) * (end - linear(SKY["middle"])))
    for panel, bright in zip(reversed(PANELS), reversed(strength.panels), strict=True):
        seen[_meeting(directions, panel)] = bright * linear(panel.colour)
    return seen


def _meeting(directions: Vector, panel: Panel) -> NDArray[np.bool_]:
    """Which directions from the origin, (n, 3), run through a panel."""
    at = np.array(panel.at)
    distance = float(np.linalg.norm(at))
    outwards = at / distance
    across = np.cross((0.0, 1.0, 0.0), outwards)
    across /= np.linalg.norm(across)
    upwards = np.cross(outwards, across)
    ahead = directions @ outwards
    reach = distance / np.where(ahead > 0.0, ahead, np.inf)
    aside, above = np.abs(directions @ across) * reach, np.abs(directions @ upwards) * reach
    inside: NDArray[np.bool_] = (ahead > 0.0) & (aside < panel.size[0] / 2) & (above < panel.size[1] / 2)
    return inside
