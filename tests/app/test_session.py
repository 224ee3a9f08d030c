"""A visit is a history of views; every act makes another."""

import numpy as np
import pytest

from explorer.app.acts import BadAct, perform
from explorer.app.session import Session
from explorer.domain.body import Level, Side
from explorer.domain.view import Audience, Camera, View
from explorer.errors import UnknownId

FACET, DISC = "facet-joint-l4-l5-left", "disc-l4-l5"
BLOCK, ARTHROPATHY = "lumbar-medial-branch-block", "facet-arthropathy"
CAMERA = {"position": [300, 400, 10], "focal_point": [0, 0, 0]}


@pytest.fixture
def session(atlas):
    return Session(atlas)


def test_the_opening_view_uncovers_the_left_side(session):
    hidden = session.view.hidden
    assert {"skin", "multifidus-left", "gluteus-maximus-left"} <= set(hidden)
    assert not {"piriformis-left", "trochanteric-bursa-left", FACET, "multifidus-right"} & set(hidden)


def test_what_is_picked_is_shown_even_if_it_was_hidden(session):
    session.pick("skin")
    assert session.view.selected == "skin"
    assert "skin" not in session.view.hidden


def test_a_new_structure_lets_go_of_condition_and_procedure(session):
    for act in (["pick", FACET], ["consider", ARTHROPATHY], ["choose", BLOCK], ["pick", DISC]):
        perform(session, act)
    view = session.view
    assert (view.selected, view.condition, view.procedure, view.level) == (DISC, None, None, None)


def test_a_procedure_opens_where_the_chosen_structure_lies(session):
    session.pick("facet-joint-l3-l4-right")
    session.choose(BLOCK)
    assert (session.view.level, session.view.side) == (Level.L3_L4, Side.RIGHT)


def test_every_procedure_opens_at_a_place_it_knows(session, atlas):
    for structure in atlas.structures:
        session.pick(structure)
        for procedure in atlas.procedures.values():
            session.choose(procedure.id)
            assert session.view.level in (procedure.levels or (None,))
            assert session.view.side in (procedure.sides or (None,))


def test_another_side_takes_the_chosen_structure_along(session):
    session.pick(FACET)
    session.choose(BLOCK)
    session.place(Level.L4_L5, Side.RIGHT)
    assert session.view.selected == "facet-joint-l4-l5-right"


def test_an_approach_is_one_step_and_goes_with_the_procedure(session):
    session.choose("vertebroplasty")
    assert len(session.worked.plan.needles) == 2
    perform(session, ["approach", "one-pedicle"])
    assert len(session.worked.plan.needles) == 1
    assert "way=one-pedicle" in session.address
    session.undo()
    assert session.view.approach is None
    session.redo()
    session.choose("discography")
    assert session.view.approach is None
    with pytest.raises(UnknownId, match="one-pedicle"):
        session.approach("one-pedicle")


def test_down_the_beam_the_needle_is_seen_end_on(session):
    with pytest.raises(ValueError, match="not shown"):
        session.look_down_beam(1)
    session.choose("lumbar-medial-branch-radiofrequency-ablation")
    perform(session, ["beam", 2])
    needle = session.worked.plan.needles[1]
    eye = np.subtract(session.view.camera.position, session.view.camera.focal_point)
    way = needle.entry - needle.target
    assert session.view.camera.focal_point == pytest.approx(needle.target, abs=0.06)
    assert eye @ way / (np.linalg.norm(eye) * np.linalg.norm(way)) > 0.9999
    with pytest.raises(BadAct, match="needle 3"):
        perform(session, ["beam", 3])


def test_a_link_to_an_approach_that_is_not_known_is_named(atlas):
    visit = Session(atlas, query="v=1&p=vertebroplasty&level=l3&side=left&way=through-the-rib")
    assert visit.view.approach is None
    assert any("through-the-rib" in one.text for one in visit.notices)


def test_back_goes_up_one_step_at_a_time(session):
    session.pick(FACET)
    session.consider(ARTHROPATHY)
    session.choose(BLOCK)
    way = []
    for _ in range(4):
        way.append((session.view.selected, session.view.condition, session.view.procedure))
        session.back()
    assert way == [(FACET, ARTHROPATHY, BLOCK), (FACET, ARTHROPATHY, None), (FACET, None, None), (None, None, None)]


@pytest.mark.parametrize(
    "act", [["hide"], ["isolate"], ["ghost"], ["label"], ["show"], ["pick", DISC], ["home"], ["back"]]
)
def test_every_act_can_be_undone_and_done_again(session, act):
    session.pick(FACET)
    before = session.view
    perform(session, act)
    after = session.view
    assert after != before
    session.undo()
    assert session.view == before
    session.redo()
    assert session.view == after


def test_undo_keeps_the_words_the_colours_and_the_eye(session):
    session.pick(FACET)
    session.speak(Audience.CLINICIAN)
    session.darken(dark=True)
    perform(session, ["look", CAMERA])
    session.undo()
    assert session.view.selected is None
    assert (session.view.audience, session.view.dark) == (Audience.CLINICIAN, True)
    assert session.view.camera == Camera(position=(300, 400, 10), focal_point=(0, 0, 0))


def test_home_is_the_opening_view(session):
    session.pick(FACET)
    session.hide()
    perform(session, ["look", CAMERA])
    session.home()
    assert session.view == session.opening


def test_a_visit_comes_back_from_its_address(session, atlas):
    for act in (["pick", FACET], ["hide", "sacrum"], ["consider", ARTHROPATHY], ["choose", BLOCK], ["look", CAMERA]):
        perform(session, act)
    again = Session(atlas, session.planner, session.address)
    assert again.view == session.view
    assert again.notices == ()


def test_hiding_everything_still_fits_into_a_link(session, atlas):
    session.hide(*list(atlas.structures)[::2])
    perform(session, ["look", CAMERA])
    assert len(session.address) < 4000  # servers and browsers take 8000


@pytest.mark.parametrize(
    ("key", "unknown", "nearest"),
    [
        ("s", "facet-joint-l4-l5-lef", "facet-joint-l4-l5-left"),
        ("c", "facet-arthropaty", ARTHROPATHY),
        ("p", "medial-branch-block", BLOCK),
    ],
)
def test_an_unknown_id_is_named_with_the_nearest_known_one(atlas, key, unknown, nearest):
    session = Session(atlas, query=f"hide=sacrum&{key}={unknown}")
    assert [(one.id, unknown in one.text) for one in session.notices] == [(nearest, True)]
    assert "sacrum" in session.view.hidden
    assert (session.view.selected, session.view.condition, session.view.procedure) == (None, None, None)


def test_visitors_do_not_disturb_one_another(session, atlas):
    other = Session(atlas, session.planner)
    session.pick(FACET)
    assert other.view == other.opening


def test_a_listener_hears_of_every_act(session):
    heard: list[View] = []
    session.listen(lambda one: heard.append(one.view))
    session.pick(FACET)
    session.hide()
    session.undo()
    assert [one.selected for one in heard] == [FACET, None, FACET]


@pytest.mark.parametrize(
    "act",
    [
        [],
        ["fly"],
        ["pick", 3],
        ["place", "l9", "left"],
        ["look", {"position": [1]}],
        ["tell", "x"],
        ["speak", "cat"],
        ["consider"],
    ],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(session, act):
    before = session.view
    with pytest.raises(BadAct):
        perform(session, act)
    assert session.view == before


def test_an_unknown_structure_is_refused(session):
    with pytest.raises(UnknownId):
        perform(session, ["pick", "facet-joint-l4-l6"])
