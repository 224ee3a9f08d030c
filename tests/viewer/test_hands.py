"""In a real browser: what a person presses, drags, points at and touches is what the viewer says."""

from __future__ import annotations

import numpy as np
import pytest

from tests.viewer.seat import BACK, JOINT, LEFT, MUSCLE, NERVE

THREAD = [[20, 5, 5], [70, -10, -40]]


@pytest.mark.parametrize("structure", ["vertebra-l3", "disc-l3-l4", NERVE, MUSCLE])
def test_whatever_can_be_seen_can_be_picked(seat, structure):
    seat.page.mouse.click(*seat.pixel(structure))
    seat.until("(e, a) => e.dataset.selected === a", structure)
    assert seat.hears("pick")["id"] == structure


def test_a_press_beside_the_body_picks_nothing(seat):
    seat.view(selected="vertebra-l3")
    box = seat.viewer.bounding_box()
    seat.page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert seat.hears("pick")["id"] is None
    seat.until("e => e.dataset.selected === ''")


def test_a_shaky_press_picks_and_a_drag_turns(seat):
    seat.view(camera=BACK)
    x, y = seat.pixel("vertebra-l4")
    mouse = seat.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 5, y + 3)
    mouse.up()
    assert seat.hears("pick")["id"] == "vertebra-l4"
    before = seat.eye()
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 60, y, steps=4)
    mouse.up()
    seat.is_still()
    assert len(seat.said("pick")) == 1
    # Dragged to the right, the body shows more of its left: seen from behind, its left is on the left.
    assert seat.eye()[0] > before[0] + 0.1


def test_a_thread_of_two_millimetres_is_hit_from_beside_it_but_not_from_afar(seat):
    thick = ["skin", MUSCLE, "vertebra-l3", "vertebra-l4", "disc-l3-l4", JOINT]
    seat.view(camera={**LEFT, "position": [1500, 0, 0]}, hidden=thick)
    start, end = (np.array(seat.project(point)) for point in THREAD)
    along = (end - start) / np.linalg.norm(end - start)
    beside = np.array([-along[1], along[0]])
    middle = (start + end) / 2
    seat.page.mouse.click(*(middle + 9 * beside))
    assert seat.hears("pick")["id"] == NERVE
    seat.page.mouse.click(*(middle - 30 * beside))
    assert seat.hears("pick", 2)["id"] is None


def test_the_mouse_names_what_it_points_at(seat):
    seat.page.mouse.move(*seat.pixel("vertebra-l3"))
    seat.until("e => e.dataset.hovered === 'vertebra-l3'")
    assert seat.page.get_by_text("L3 vertebra", exact=True).is_visible()
    seat.page.mouse.move(690, 610)
    seat.until("e => e.dataset.hovered === ''")


def test_fingers_tap_list_and_pinch(bench):
    seat = bench(has_touch=True)
    seat.view(camera=BACK, selected=JOINT)
    x, y = seat.project([20, 62, 0])
    touch = seat.page.context.new_cdp_session(seat.page)

    def fingers(kind: str, *points: tuple[float, float]) -> None:
        touch.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": px, "y": py, "id": i} for i, (px, py) in enumerate(points)]},
        )

    fingers("touchStart", (x, y))
    listed = seat.hears("list")
    fingers("touchEnd")
    assert listed["ids"][:2] == [MUSCLE, JOINT]
    assert (listed["x"], listed["y"]) == pytest.approx((x, y), abs=1)
    before = seat.distance()
    fingers("touchStart", (x - 30, y), (x + 30, y))
    for spread in (40, 60, 80):
        fingers("touchMove", (x - spread, y), (x + spread, y))
    fingers("touchEnd")
    seat.is_still()
    assert seat.distance() < 0.6 * before
    assert not seat.said("pick")
    seat.page.touchscreen.tap(*seat.pixel(JOINT))
    assert seat.hears("pick")["id"] == JOINT
