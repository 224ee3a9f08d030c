"""In a real browser: where the camera goes, by key, by order and by itself, and when it rests."""

from __future__ import annotations

import numpy as np
import pytest

from tests.viewer.seat import BACK, NERVE

HOME_TURN_DEG = 52
RESTS = """(window.rests = 0, new MutationObserver((changes) => {
  window.rests += changes.filter(({ oldValue }) => oldValue === "true" && e.dataset.moving === "false").length;
}).observe(e, { attributeFilter: ["data-moving"], attributeOldValue: true }))"""
FRAMES = """new Promise((done) => {
  let left = 30;
  const next = () => (left-- ? requestAnimationFrame(next) : done());
  next();
})"""


@pytest.mark.parametrize(
    ("key", "eye"),
    [("1", (0, -1, 0)), ("2", (0, 1, 0)), ("3", (1, 0, 0)), ("4", (-1, 0, 0)), ("5", (0, 0, 1)), ("6", (0, 0, -1))],
)
def test_number_keys_look_from_the_six_sides(calm, key, eye):
    calm.viewer.get_by_role("application").press(key)
    assert calm.eye() == pytest.approx(eye, abs=1e-3)


def test_the_keyboard_turns_zooms_moves_and_returns_home(calm):
    stage = calm.viewer.get_by_role("application")
    stage.press("0")
    home = calm.camera()
    stage.press("ArrowRight")
    assert calm.turn_deg() == pytest.approx(HOME_TURN_DEG + 5, abs=0.05)
    stage.press("Shift+ArrowUp")
    assert calm.camera()["focal_point"][2] > home["focal_point"][2] + 1
    far = calm.distance()
    stage.press("+")
    assert calm.distance() == pytest.approx(far / 1.15, rel=1e-3)
    stage.press("-")
    assert calm.distance() == pytest.approx(far, rel=1e-3)
    stage.press("0")
    assert calm.camera() == home
    stage.press("Escape")
    assert calm.hears("key")["key"] == "Escape"
    stage.press("Tab")
    assert not stage.evaluate("e => e === e.getRootNode().activeElement")


def test_no_view_from_a_pole_is_a_trap(calm):
    stage = calm.viewer.get_by_role("application")
    for _ in range(30):
        stage.press("ArrowUp")
    assert calm.eye()[2] == pytest.approx(1, abs=1e-6)
    up = calm.camera()["up"]
    stage.press("ArrowRight")
    assert not np.allclose(calm.camera()["up"], up)  # it still turns, about the axis of sight
    stage.press("ArrowDown")
    assert calm.eye()[2] < 0.9999


def test_python_is_told_where_the_camera_came_to_rest_and_what_it_repeats_moves_nothing(seat):
    stage = seat.viewer.get_by_role("application")
    stage.press("ArrowLeft")
    first = seat.hears("camera")["camera"]
    stage.press("ArrowLeft")  # while the page repeats the first
    second = seat.hears("camera", 2)["camera"]
    seat.is_still()
    assert seat.camera() == second != first
    seat.view(camera=first)  # taken back
    assert seat.camera() == first
    assert len(seat.said("camera")) == 2


def test_panels_move_the_body_to_the_middle_of_what_is_free_and_leave_the_canvas_as_it_is(seat):
    seat.view(camera=BACK)
    size = "[e.querySelector('canvas:not([hidden])').width, e.querySelector('.le-stage canvas').width]"
    canvas = seat.ask(size)
    box = seat.viewer.bounding_box()
    assert seat.project([0, 0, 0]) == pytest.approx(
        (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), abs=0.6
    )
    seat.order(set={"insets": {"left": 0, "right": 200, "top": 40, "bottom": 0}})
    middle = (box["x"] + (box["width"] - 200) / 2, box["y"] + (box["height"] + 40) / 2)
    seat.until(
        "(e, a) => { const p = e.explorer.project([0, 0, 0]); return Math.hypot(p.x - a[0], p.y - a[1]) < 0.6; }",
        list(middle),
    )
    assert seat.ask(size) == canvas


def test_a_flight_frames_the_structure_in_the_free_area(calm):
    calm.order(set={"insets": {"left": 0, "right": 240, "top": 0, "bottom": 0}})
    calm.order(call=["fly", NERVE])
    box = calm.viewer.bounding_box()
    centre = [45, -2.5, -17.5]  # of the thread
    goal = [box["x"] + (box["width"] - 240) / 2, box["y"] + box["height"] / 2]
    calm.until(
        "(e, a) => { const p = e.explorer.project(a[0]); return Math.hypot(p.x - a[1][0], p.y - a[1][1]) < 8; }",
        [centre, goal],
    )
    assert calm.eye()[0] > 0  # it lies on the left, and is looked at from there


def test_a_still_scene_draws_nothing(seat):
    before = seat.page.evaluate("window.drawn")
    seat.page.evaluate(FRAMES)
    assert before > 0
    assert seat.page.evaluate("window.drawn") == before


def test_a_camera_that_python_repeats_disturbs_nothing(seat):
    seat.ask(RESTS)
    seat.page.mouse.move(350, 200)
    seat.page.mouse.wheel(0, -200)
    seat.hears("camera")  # and by then Python's repetition has arrived
    seat.page.evaluate(FRAMES)
    seat.is_still()
    assert seat.page.evaluate("window.rests") == 1
