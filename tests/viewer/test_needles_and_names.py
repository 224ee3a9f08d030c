"""In a real browser: needles go in, and names stand beside what they name."""

from __future__ import annotations

import numpy as np
import pytest

from tests.viewer.seat import JOINT, LEFT, PLAN


def test_a_needle_goes_from_the_skin_to_its_target(seat):
    seat.order(set={"plan": PLAN})
    entry, target = (PLAN["needles"][0][end] for end in ("entry", "target"))
    seat.until("e => e.explorer.needles().length === 1")
    seat.is_still()
    (needle,) = seat.ask("e.explorer.needles()")
    assert needle["tip_mm"] == pytest.approx(target)
    assert needle["depth_mm"] == pytest.approx(np.linalg.norm(np.subtract(entry, target)))
    assert (needle["tip"]["x"], needle["tip"]["y"]) == pytest.approx(seat.project(target), abs=0.1)
    assert (needle["entry"]["x"], needle["entry"]["y"]) == pytest.approx(seat.project(entry), abs=0.1)
    shaft = seat.project(list(np.add(entry, np.subtract(entry, target) * 0.15)))
    assert np.ptp(seat.colour(*shaft)) < 40  # grey steel
    seat.page.mouse.click(*shaft)
    assert seat.hears("pick")["id"] is None  # a needle is not picked
    seat.order(set={"plan": None})
    seat.until("e => e.explorer.needles().length === 0")


def test_names_stand_still_never_cross_and_leave_while_the_camera_moves(seat):
    seat.view(camera={**LEFT, "position": [600, 350, 80]}, selected=JOINT)
    seat.order(set={"plan": PLAN})
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.dataset.kind === 'needle')")
    seat.is_still()
    ends = "['x1', 'y1', 'x2', 'y2'].map((end) => +line.getAttribute(end))"
    drawn = seat.ask(f"[...e.querySelectorAll('.le-labels line')].map((line) => {ends})")
    lines = drawn[1::2]  # each lies on its halo
    assert 2 <= len(lines) <= 5
    assert not any(_cross(a, b) for i, a in enumerate(lines) for b in lines[:i])
    x, y = seat.pixel("vertebra-l3")
    seat.page.mouse.move(x, y)
    seat.page.mouse.down()
    seat.page.mouse.move(x + 40, y, steps=3)
    seat.until("e => e.querySelector('.le-labels').hidden")
    seat.page.mouse.up()
    seat.is_still()
    assert seat.page.get_by_text("Left L3–L4 facet joint").first.is_visible()
    seat.view(labels=False)
    assert seat.ask("e.querySelectorAll('.le-chip').length") == 0


def _cross(a: list[float], b: list[float]) -> bool:
    def side(p: np.ndarray, q: np.ndarray, r: np.ndarray) -> float:
        return float(np.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])))

    (p, q), (r, s) = np.reshape(a, (2, 2)), np.reshape(b, (2, 2))
    return side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0
