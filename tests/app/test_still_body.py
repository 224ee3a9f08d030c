"""The server's pictures: how they turn, and what is said when there is none."""

from __future__ import annotations

import math

import pytest

from explorer.app.session import Session
from explorer.app.still_body import StillBody, Window, nearer, turned
from explorer.domain.view import Camera, View
from explorer.scene.framing import pixel_of
from explorer.scene.rendering import RenderingFailed

BEHIND = Camera(position=(0.0, 500.0, 0.0), focal_point=(0.0, 0.0, 0.0))
ABOVE = Camera(position=(0.0, 0.0, 500.0), focal_point=(0.0, 0.0, 0.0), up=(0.0, -1.0, 0.0))
PAGE = (1000, 600)
COVERED = {"top": 64, "left": 260, "right": 400, "bottom": 90}


class Broken:
    """A painter whose machine cannot draw."""

    async def picture(self, *_asked, **_how):
        raise RenderingFailed("the drawing process died twice")


def test_a_painter_that_fails_is_told_in_words(atlas, monkeypatch):
    running = []
    monkeypatch.setattr("panel.state.execute", lambda work: running.append(work()))
    body = StillBody(atlas, Broken())
    body.show(Session(atlas))
    assert not running, "nothing is drawn before the browser says how large"
    body.pane._handle_msg({"size": [400, 300]})
    assert body.pane.drawing
    with pytest.raises(StopIteration):
        running[0].send(None)
    assert body.pane.fault == "No picture could be drawn: the drawing process died twice."
    assert not body.pane.drawing
    assert body.pane.ready


@pytest.mark.parametrize("camera", [BEHIND, ABOVE])
@pytest.mark.parametrize(("turn", "height"), [(30, 0), (-30, 0), (0, 30), (0, -30)])
def test_a_turn_keeps_the_distance_and_is_never_lost(camera, turn, height):
    there = turned(camera, turn, height)
    assert math.dist(there.position, there.focal_point) == pytest.approx(500)
    assert all(math.isfinite(one) for one in (*there.position, *there.up))


def test_turning_goes_to_the_patients_left_and_stops_below_the_pole():
    assert turned(BEHIND, 30, 0).position == pytest.approx((250, 500 * math.cos(math.radians(30)), 0))
    camera = BEHIND
    for _ in range(5):
        camera = turned(camera, 0, 30)
    assert math.hypot(*camera.position[:2]) > 0


def test_nearer_divides_the_distance():
    assert nearer(BEHIND, 2.0).position == (0.0, 250.0, 0.0)


def test_the_eye_rests_on_the_middle_of_what_is_free_and_sees_at_the_same_scale():
    window = Window.of(PAGE, COVERED)
    camera = window.through(View(camera=BEHIND)).camera
    left, top = window.corner
    x, y = pixel_of((0, 0, 0), camera, window.size)
    assert (x + left, y + top) == pytest.approx(((260 + 600) / 2, (64 + 510) / 2))
    width, height = window.size
    assert left <= 0 <= PAGE[0] <= left + width
    assert top <= 0 <= PAGE[1] <= top + height
    alone = pixel_of((10, 0, 10), BEHIND, PAGE)
    shifted = pixel_of((10, 0, 10), camera, window.size)
    assert shifted[0] - x == pytest.approx(alone[0] - PAGE[0] / 2)
    assert shifted[1] - y == pytest.approx(alone[1] - PAGE[1] / 2)
