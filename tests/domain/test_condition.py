"""A severity from 0 to 1 lands on a grade of the scale."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.condition import Grade, Severity
from explorer.domain.source import Claim, Prose


def _said(text: str) -> Prose:
    return Prose([Claim(text=text, sources=("k",))])


SCALE = Severity(
    name="Weishaupt",
    question="How worn?",
    measure=_said("mm"),
    normal=_said("2 mm"),
    validated=True,
    grades=tuple(Grade(grade=str(at), word=word, value=_said(word)) for at, word in enumerate(("A", "B", "C", "D"))),
)


def test_the_ends_of_the_slider_are_the_ends_of_the_scale() -> None:
    assert SCALE.at(0.0) is SCALE.grades[0]
    assert SCALE.at(1.0) is SCALE.grades[-1]


@given(st.floats(-1, 2), st.floats(-1, 2))
def test_a_greater_severity_is_never_a_lesser_grade(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert int(SCALE.at(less).grade) <= int(SCALE.at(more).grade)
