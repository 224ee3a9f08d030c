"""The light is soft, comes from above, and goes with the eye."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.domain.view import Camera
from explorer.scene.light import lamps, linear, surroundings


def irradiance(direction, *, dark: bool) -> np.ndarray:
    x, y, z = direction
    basis = [0.282095, *(2 / 3 * 0.488603 * one for one in (y, z, x))]  # Ramamoorthi and Hanrahan 2001, eq. 8
    return np.maximum(np.array(basis) @ np.array(surroundings(dark=dark))[:4], 0.0)


def test_white_and_black_and_the_middle_of_srgb():
    assert linear("#FFFFFF") == pytest.approx([1.0, 1.0, 1.0])
    assert linear("#000000") == pytest.approx([0.0, 0.0, 0.0])
    assert linear("#808080") == pytest.approx([0.2158605] * 3, abs=1e-6)  # IEC 61966-2-1


@pytest.mark.parametrize("dark", [False, True])
def test_more_light_comes_from_above_than_from_below(dark):
    above, below = irradiance((0, 0, 1), dark=dark), irradiance((0, 0, -1), dark=dark)
    assert (above > 1.5 * below).all()
    assert (below > 0.0).all()


def test_the_lamps_go_with_the_eye():
    front = lamps(Camera(position=(0.0, -900.0, 0.0), focal_point=(0.0, 0.0, 0.0)))
    back = lamps(Camera(position=(0.0, 900.0, 0.0), focal_point=(0.0, 0.0, 0.0)))
    turned = np.array([-1.0, -1.0, 1.0])
    assert np.array(front.key) * turned == pytest.approx(back.key)
    assert np.array(front.rim) * turned == pytest.approx(back.rim)
    assert front.key[1] < 0 < front.rim[1]
    assert np.linalg.norm(front.key) == pytest.approx(1.0)
