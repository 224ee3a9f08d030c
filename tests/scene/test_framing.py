"""The camera shows what it should, and rays and projection are the inverse of one another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.body import Side
from explorer.domain.view import Camera, Standpoint
from explorer.scene.framing import depth_range, home, mm_per_pixel, pixel_of, ray_of, seen_from

SIZE = (400, 300)
CAMERA = Camera(position=(310.0, 950.0, -40.0), focal_point=(5.0, 20.0, -90.0))
CORNERS = np.array([[x, y, z] for x in (-150.0, 130.0) for y in (-90.0, 110.0) for z in (-280.0, 160.0)])


@given(st.floats(0, 400), st.floats(0, 300), st.floats(100, 3000))
def test_a_ray_through_a_pixel_stays_on_it(x, y, distance):
    origin, direction = ray_of(x, y, CAMERA, SIZE)
    assert pixel_of(origin + distance * direction, CAMERA, SIZE) == pytest.approx((x, y), abs=1e-6)


def test_the_focal_point_is_in_the_middle():
    assert pixel_of(CAMERA.focal_point, CAMERA, SIZE) == pytest.approx((200.0, 150.0))


@pytest.mark.parametrize("size", [(1440, 900), (390, 844), (300, 300)])
@pytest.mark.parametrize("standpoint", Standpoint)
def test_everything_fits_from_every_side_and_fills_the_picture(standpoint, size):
    places = np.array([pixel_of(point, seen_from(CORNERS, standpoint, size), size) for point in CORNERS])
    shares = places / size
    assert shares.min() >= 0.0
    assert shares.max() <= 1.0
    assert np.abs(shares - 0.5).max() > 0.45


def test_left_is_on_the_right_of_the_picture_from_the_front_and_on_the_left_from_behind():
    left = (50.0, 0.0, -60.0)
    assert pixel_of(left, seen_from(CORNERS, Standpoint.ANTERIOR, SIZE), SIZE)[0] > SIZE[0] / 2
    assert pixel_of(left, seen_from(CORNERS, Standpoint.POSTERIOR, SIZE), SIZE)[0] < SIZE[0] / 2


def test_the_front_of_the_body_is_up_when_seen_from_above_or_below():
    centre, front = (CORNERS.mean(axis=0), CORNERS.mean(axis=0) - (0.0, 40.0, 0.0))
    for standpoint in (Standpoint.SUPERIOR, Standpoint.INFERIOR):
        camera = seen_from(CORNERS, standpoint, SIZE)
        assert pixel_of(front, camera, SIZE)[1] < pixel_of(centre, camera, SIZE)[1]


def test_home_is_behind_and_on_the_side_of_what_is_chosen():
    for side in Side:
        camera = home(CORNERS, SIZE, side)
        towards = np.subtract(camera.position, camera.focal_point)
        assert np.sign(towards[0]) == side.sign
        assert towards[1] > abs(towards[0])


def test_a_pixel_spans_as_much_as_the_picture_says():
    span = mm_per_pixel(CAMERA.focal_point, CAMERA, SIZE)
    beside = np.add(CAMERA.focal_point, (0.0, 0.0, 10.0 * span))
    assert pixel_of(beside, CAMERA, SIZE)[1] == pytest.approx(140.0, abs=0.1)


def test_the_body_lies_within_the_depth_that_is_drawn():
    nearest, farthest = depth_range(CAMERA)
    depths = np.linalg.norm(CORNERS - CAMERA.position, axis=1)
    assert nearest < depths.min()
    assert depths.max() < farthest
