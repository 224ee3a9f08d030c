"""People find things by the words that they use for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.content.annotations import Annotations, read_annotations
from explorer.content.finding import Finder, Kind, search

WORDS: Annotations = read_annotations(Path(__file__).parents[2] / "annotations")
FINDER = Finder(WORDS)


def _ids(words: str, limit: int = 12) -> list[str]:
    return [hit.id for hit in FINDER.search(words, limit)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("slipped disc", "disc-herniation"),
        ("slipped disk", "disc-herniation"),
        ("L5", "vertebra-l5"),
        ("hip bursa", "trochanteric-bursa-left"),
        ("tailbone", "coccyx"),
        ("sciatica", "lumbar-radiculopathy"),
        ("left facet L4-5", "facet-joint-l4-l5-left"),
        ("right si joint", "sacroiliac-joint-right"),
        ("Z-joint l5/s1 right", "facet-joint-l5-s1-right"),
        ("nerve block", "lumbar-medial-branch-block"),
        ("stem cells", "intradiscal-biologic-injection"),
        ("M48.062", "spinal-stenosis"),
        ("FMA16202", "sacrum"),
        ("trochanteric-bursitis", "greater-trochanteric-pain-syndrome"),
    ],
)
def test_what_is_meant_comes_first(words: str, first: str) -> None:
    assert _ids(words)[0] == first


def test_lay_words_lead_to_muscles_and_to_injections() -> None:
    assert {"piriformis-left", "piriformis-right", "gluteus-maximus-left"} <= set(_ids("buttock muscle"))
    assert {"facet-joint-injection", "sacroiliac-joint-injection"} <= set(_ids("cortisone"))


@pytest.mark.parametrize("words", ["L4-5", "l4/5", "L4–L5", "l4-l5", "L4 / L5", "L4/5"])
def test_a_segment_may_be_written_in_any_way(words: str) -> None:
    assert _ids(words) == _ids("L4–L5")
    assert "disc-l4-l5" in _ids(words)[:2]


def test_the_sacrum_follows_the_fifth_lumbar_vertebra() -> None:
    assert _ids("disc l5-1")[0] == "disc-l5-s1"


@pytest.mark.parametrize("words", ["GLUTEUS médius", "gluteus medi", "gluteus mediuz"])
def test_case_accents_endings_and_slips_do_not_matter(words: str) -> None:
    assert _ids(words)[0] == "gluteus-medius-left"


def test_accents_are_read_as_plain_letters() -> None:
    assert _ids("çoççýx") == _ids("coccyx") == ["coccyx"]


def test_nothing_is_found_for_nothing() -> None:
    assert _ids("") == []
    assert _ids("  ,-") == []
    assert _ids("qwxyzzy") == []


def test_a_hit_says_what_it_is_and_why() -> None:
    hit = search(WORDS, "wallet sciatica", limit=1)[0]
    assert hit == (Kind.CONDITION, "piriformis-syndrome", "Piriformis syndrome", "wallet sciatica")


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([*WORDS.structures.values(), *WORDS.conditions.values(), *WORDS.procedures.values()]))
def test_everything_is_found_by_its_own_name(record) -> None:
    assert _ids(record.name)[0] == record.id


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=30), st.integers(0, 5))
def test_any_text_gets_an_answer_of_at_most_the_wanted_length(words: str, limit: int) -> None:
    assert len(FINDER.search(words, limit)) <= limit
