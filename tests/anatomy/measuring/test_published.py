"""What a table of published sizes asks of an average adult."""

from __future__ import annotations

import dataclasses

import pytest

from explorer.anatomy.measuring.published import (
    FILE,
    Row,
    expectations,
    in_study_order,
    in_vertebrae,
    read_rows,
    rung,
)  # fmt: skip
from explorer.content.places import builtin_folder
from explorer.domain.body import Level
from explorer.errors import BadContent

ROW = Row(
    measure="canal-depth", quantity="canal depth", structure="canal", level="L3", sex="all", mean="17", sd="2",
    dispersion="SD", unit="mm", n="100", confidence="A", not_judged="", source="One et al.", notes="",
)  # fmt: skip


def row(**changes: str) -> Row:
    return dataclasses.replace(ROW, **changes)


def only(*rows: Row):
    (found,) = expectations(in_study_order(rows))
    return found


def test_a_size_may_lie_one_standard_deviation_from_its_mean():
    one = only(row())
    assert (one.low, one.high, one.why_not) == (15.0, 19.0, "")


def test_without_a_standard_deviation_it_may_lie_a_tenth_away():
    for dispersion in ("none", "unlabelled", "pooled SE"):
        one = only(row(sd="" if dispersion == "none" else "0.2", dispersion=dispersion))
        assert (one.low, one.high) == pytest.approx((15.3, 18.7))


def test_a_standard_error_is_widened_to_the_standard_deviation_of_those_measured():
    one = only(row(sd="0.5", dispersion="SEM", n="16 cadavers"))
    assert (one.low, one.high) == (15.0, 19.0)


def test_women_and_men_of_one_study_are_averaged_wherever_they_stand_in_the_table():
    men, women = row(sex="M", mean="18", sd="2"), row(sex="F", mean="16", sd="1")
    one, other = expectations(in_study_order((men, row(source="Another"), women)))
    assert [each.sex for each in one.rows] == ["M", "F"]
    assert (one.low, one.high) == (17 - 1.5 - 1.0, 17 + 1.5 + 1.0)
    assert other.row.source == "Another"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sex": "F"}, "women only"),
        ({"sex": "M"}, "men only"),
        ({"confidence": "C"}, "confidence C"),
        ({"not_judged": "standing"}, "standing"),
        ({"measure": ""}, "not measured here"),
        ({"mean": "see source"}, "published in words"),
    ],
)
def test_what_does_not_apply_is_shown_with_the_reason(changes, reason):
    assert only(row(**changes)).why_not == reason


def test_a_range_asks_for_nothing_but_itself():
    one = only(row(mean="5-6", sd="", dispersion="none"))
    assert (one.mean, one.low, one.high, one.why_not) == (None, 5.0, 6.0, "")


def test_a_third_of_a_vertebra_is_an_interval_down_the_spine():
    one = only(row(mean="L1 lower third", sd="", dispersion="none", unit="level"))
    assert (one.low, one.high) == pytest.approx((rung(Level.L1) + 2.0 / 3.0, rung(Level.L1) + 1.0))
    assert in_vertebrae(one.low, one.high) == "L1, 67 to 100 % down"
    assert rung(Level.S1) == rung(Level.L5) + 1


def test_of_studies_that_exclude_one_another_the_larger_one_is_judged():
    small, large = row(source="Small", mean="25", n="12"), row(source="Large", n="500")
    reasons = {one.row.source: one.why_not for one in expectations((small, large))}
    assert reasons == {"Small": "contradicts larger studies of the same size", "Large": ""}


def test_studies_that_leave_room_for_one_size_are_all_judged():
    assert not any(one.why_not for one in expectations((row(), row(source="Other", mean="20"))))


def test_a_table_with_other_columns_is_refused(tmp_path):
    (tmp_path / FILE).write_text("quantity,mean\ncanal depth,17\n")
    with pytest.raises(BadContent, match="the columns should be measure, quantity"):
        read_rows(tmp_path)
    with pytest.raises(BadContent, match="no such file"):
        read_rows(tmp_path / "nowhere")


def test_every_published_size_has_a_source_and_a_confidence():
    rows = read_rows(builtin_folder() / "annotations")
    assert len(rows) > 400
    assert all(len(one.source) > 10 for one in rows)
    assert {one.confidence for one in rows} <= {"A", "A2", "P", "B", "C", "D"}
