"""The built body has the sizes that have been published, and the report says so."""

from __future__ import annotations

import re
from html import escape

from explorer.anatomy.measuring.comparing import Verdict
from explorer.anatomy.measuring.report import write_report
from explorer.anatomy.measuring.ruler import MEASURES
from explorer.cli import main
from explorer.targeting.planning import offers, planned


def test_every_size_that_applies_lies_within_the_published_ones(found):
    outside = [
        f"{one.expected.row.measure} {one.expected.row.level}: {one.ours:.1f}, "
        f"not {one.expected.low:.1f} to {one.expected.high:.1f} ({one.expected.row.source[:40]})"
        for one in found
        if one.verdict is Verdict.OUTSIDE
    ]
    assert not outside, "\n".join(outside)


def test_nothing_that_is_judged_goes_unmeasured(found):
    judged = [one for one in found if not one.expected.why_not]
    assert len(judged) > 120
    assert all(one.ours is not None for one in judged)


def test_every_measure_says_how_it_measures(found):
    words = {one.expected.row.measure: MEASURES[one.expected.row.measure].__doc__ for one in found if one.ours}
    assert not [name for name, how in words.items() if not how or not how[0].isupper() or how.startswith("The same")]


def test_all_that_is_published_is_measured_or_says_why_not(found):
    silent = [one.expected.row.quantity for one in found if one.ours is None and not one.expected.row.not_judged]
    assert not silent, silent


def test_the_report_shows_every_size_with_its_source_and_verdict(atlas, found, tmp_path):
    write_report(atlas, found, tmp_path / "report.html", faults=["the sacrum floats"])
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for verdict in Verdict:
        assert page.count(f"<tr class={verdict}>") == sum(one.verdict is verdict for one in found)
    assert all(escape(one.expected.row.source) in page for one in found)
    assert all(escape(one.expected.why_not) in page for one in found if one.verdict is Verdict.SHOWN)
    assert page.count("data:image/jpeg;base64,") > 10
    assert "the sacrum floats" in page
    for record in atlas.procedures.values():
        assert f"<th colspan=6>{escape(record.name)}</th>" in page
    plans = [
        planned(atlas, one, level=level, side=side, approach=way)
        for one in atlas.procedures
        for level, side, way in offers(atlas, one)
    ]
    assert len(plans) > 140
    for needle in (one for plan in plans for one in plan.needles):
        assert escape(needle.aim) in page
    assert not re.search(r"<script|(src|href)=.http", page)


def test_the_command_line_names_a_report_that_cannot_be_written(tmp_path, capsys):
    assert main(["check", "--report", str(tmp_path / "nowhere" / "report.html")]) == 1
    assert "nowhere/report.html: cannot be written" in capsys.readouterr().err
