"""A card says what is chosen, in the reader's words, with its sources; each leads on and back."""

import msgspec
import pytest

from explorer.app.cards import card_of
from explorer.app.outline import outline
from explorer.app.session import Session
from explorer.app.wording import TONES
from explorer.domain.procedure import EvidenceGrade
from explorer.domain.view import Audience

FACET = "facet-joint-l4-l5-left"


@pytest.fixture(params=list(Audience))
def session(atlas, planner, request):
    one = Session(atlas, planner)
    one.speak(request.param)
    return one


@pytest.fixture(scope="module")
def planner(atlas):
    return Session(atlas).planner


def blocks(card, kind):
    return [one for one in card.blocks if type(one).__name__ == kind]


def acts(card):
    return [item.act for kind in ("Chips", "Rows", "Links") for block in blocks(card, kind) for item in block.items]


def test_nothing_chosen_has_no_card(session):
    assert card_of(session) is None


def test_a_structure_names_all_its_conditions(session, atlas):
    for structure in atlas.structures:
        session.pick(structure)
        card = card_of(session)
        offered = {act[1] for act in acts(card) if act[0] == "consider"}
        assert offered == {one.id for one in atlas.conditions_of(structure)}


def test_a_structure_is_announced_with_its_counts(session, atlas):
    session.pick(FACET)
    conditions = len(atlas.conditions_of(FACET))
    card = card_of(session)
    (rows,) = blocks(card, "Rows")
    assert card.announce == f"Left L4–L5 facet joint. {conditions} conditions, {len(rows.items)} procedures."


def test_conditions_lead_to_procedures_and_back_to_structures(session, atlas):
    for condition in atlas.conditions.values():
        session.consider(condition.id)
        led = acts(card_of(session))
        assert {act[1] for act in led if act[0] == "choose"} == set(condition.procedures)
        assert {act[1] for act in led if act[0] == "pick"} == set(condition.structures)


def test_red_flags_are_on_every_condition(session, atlas):
    for condition in atlas.conditions.values():
        session.consider(condition.id)
        flags = [one for one in blocks(card_of(session), "Points") if one.label == "When to see a doctor soon"]
        assert len(flags[0].points) == len(condition.red_flags) > 0


def test_every_procedure_has_a_card_with_its_evidence_in_words(session, atlas):
    for procedure in atlas.procedures.values():
        session.choose(procedure.id)
        card = card_of(session)
        assert card.badge.word == procedure.evidence.word
        assert len(blocks(card, "Columns")) == (1 if procedure.stances else 0)


def test_a_procedure_shows_its_needle_or_says_why_not(session, atlas):
    for procedure in atlas.procedures.values():
        session.choose(procedure.id)
        card, worked = card_of(session), session.worked
        if worked.plan:
            assert len([one for one in blocks(card, "Facts") if "eedle" in one.label]) == len(worked.plan.needles)
            assert len(blocks(card, "Steps")) == 1
        else:
            (problem,) = blocks(card, "Problem")
            assert problem.text


def test_approaches_are_offered_with_what_tells_them_apart(session):
    session.choose("transforaminal-epidural-injection")
    (ways,) = [one for one in blocks(card_of(session), "Choice") if one.label == "Way"]
    assert [(one.label, one.chosen) for one in ways.items] == [("Under the pedicle", True), ("Above the disc", False)]
    session.choose("discography")
    assert not [one for one in blocks(card_of(session), "Choice") if one.label == "Way"]


def test_numbers_carry_their_unit(session, atlas):
    for procedure in atlas.procedures.values():
        session.choose(procedure.id)
        for block in blocks(card_of(session), "Facts"):
            for fact in block.facts:
                in_words = fact.value in {"down the barrel", "AP and lateral"}
                units = (" mm", " G", "oblique", "° off the beam")
                assert fact.name == "CPT" or in_words or fact.value.endswith(units), fact


def test_every_number_in_brackets_is_in_the_list_of_sources(session, atlas):
    for structure in atlas.structures:
        session.pick(structure)
        card = card_of(session)
        listed = {work.number for work in card.blocks[-1].works}
        used = {number for block in blocks(card, "Prose") for one in block.said for number in one.sources}
        assert used <= listed


def test_a_card_speaks_the_readers_words(atlas, planner):
    session = Session(atlas, planner)
    session.pick(FACET)
    patient = card_of(session).blocks[0]
    session.speak(Audience.CLINICIAN)
    clinician = card_of(session).blocks[0]
    texts = atlas.structures[FACET].text
    assert " ".join(one.text for one in patient.said) == texts.patient
    assert " ".join(one.text for one in clinician.said) == texts.clinician


def test_one_filled_button_and_one_disclaimer_a_card(session):
    session.pick(FACET)
    words = msgspec.json.encode(card_of(session)).decode()
    assert words.count("not diagnosis") == 1
    assert card_of(session).primary.label == "Show the needle"


def test_every_grade_of_evidence_has_its_tone():
    assert set(TONES) == set(EvidenceGrade)


def test_the_list_holds_every_structure_once(atlas):
    leaves = [leaf.id for branch in outline(atlas) for leaf in branch.leaves]
    assert leaves == list(dict.fromkeys(leaves))
    assert set(leaves) == set(atlas.structures)
