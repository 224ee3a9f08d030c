"""In a real browser: structures are solid, step back, vanish, shine and are named as the View says."""

from __future__ import annotations

import numpy as np

from tests.viewer.seat import BACK, JOINT, LEFT, MUSCLE, NERVE
from tests.viewer.served import structures


def test_only_what_hides_the_selection_steps_back_and_only_from_there(seat):
    seat.view(camera=BACK)
    assert JOINT not in seat.owned()
    seat.view(selected=JOINT)
    assert seat.ask("e.explorer.shown().ghosted") == [MUSCLE]
    seat.page.mouse.click(*seat.project([20, 62, 0]))  # on the ghost, and on the joint behind it
    assert seat.hears("pick")["id"] == JOINT
    seat.view(camera={**LEFT, "position": [500, 400, 0]})
    assert seat.ask("e.explorer.shown().ghosted") == []
    seat.view(camera=BACK, ghost_others=False)
    assert seat.ask("e.explorer.shown().ghosted") == []


def test_hidden_ghosted_and_isolated_structures_own_no_pixels(seat):
    everything = {"vertebra-l3", "vertebra-l4", "disc-l3-l4", JOINT, NERVE, MUSCLE}
    assert seat.owned() == everything
    seat.view(hidden=["skin", MUSCLE], ghosted=["vertebra-l3"])
    assert seat.owned() == everything - {MUSCLE, "vertebra-l3"}
    seat.view(selected="disc-l3-l4", isolated=True)
    assert seat.owned() == {"disc-l3-l4"}
    seat.view(selected="skin", isolated=True)
    assert seat.owned() == {"skin"}


def test_skin_is_a_veil_that_lets_through_what_lies_behind(seat):
    x, y = seat.pixel("vertebra-l3")
    bare = seat.colour(x, y)
    seat.view(hidden=[])
    veiled = seat.colour(x, y)
    assert 4 < np.abs(veiled - bare).max() < 90
    seat.page.mouse.click(x, y)
    assert seat.hears("pick")["id"] == "vertebra-l3"


def test_the_selection_is_teal_and_outlined(seat):
    x, y = seat.pixel("vertebra-l4")
    red, green, _ = seat.colour(x, y)
    assert red > green  # ivory
    seat.view(selected="vertebra-l4", labels=False)
    red, green, blue = seat.colour(x, y)
    assert green > red + 40
    assert blue > red + 40


def test_dark_changes_colours_only(seat):
    light, _ = seat.owners()
    seat.view(dark=True)
    dark, _ = seat.owners()
    assert (light == dark).all()
    box = seat.viewer.bounding_box()
    assert seat.colour(box["x"] + 3, box["y"] + 3).max() < 80


def test_another_language_renames_the_body_without_loading_it_again(seat):
    loads: list[str] = []
    seat.page.on("request", lambda request: loads.append(request.url))
    seat.order(set={"structures": [{**one, "name": f"{one['id']}!"} for one in structures()]})
    seat.view(selected="vertebra-l3")
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.textContent === 'vertebra-l3!')")
    assert not [url for url in loads if ".glb" in url]
    seat.order(set={"structures": structures()})
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.textContent === 'L3 vertebra')")
