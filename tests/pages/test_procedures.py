"""One procedure of each family, played to its end in a real browser: what is drawn and said is the plan."""

from __future__ import annotations

import math
import re

import pytest
from playwright.sync_api import expect

import explorer
from explorer.app.opening import opening_view
from explorer.app.plans import STEPS
from explorer.domain.address import view_of
from tests.pages.visiting import visiting

pytestmark = pytest.mark.slow

FAMILIES = (
    "lumbar-medial-branch-radiofrequency-ablation",
    "transforaminal-epidural-injection",
    "caudal-epidural-injection",
    "sacral-lateral-branch-block",
    "quadratus-lumborum-trigger-point-injection",
    "intradiscal-biologic-injection",
    "spinal-cord-stimulator-implant",
    "intrathecal-drug-pump",
    "balloon-kyphoplasty",
    "basivertebral-nerve-ablation",
    "minimally-invasive-lumbar-decompression",
    "lumbar-sympathetic-block",
)


@pytest.fixture(scope="module")
def visitor(browser, served):
    """One page for all, reached one after the other through the search."""
    with visiting(browser, served) as visit:
        yield visit()


@pytest.mark.parametrize("procedure", FAMILIES)
def test_a_procedure_is_played_to_its_end(visitor, atlas, procedure):
    visitor.page.keyboard.press("/")
    visitor.part("search").fill(atlas.procedures[procedure].name)
    visitor.page.keyboard.press("Enter")
    visitor.expect_query(f"p={procedure}")
    expect(visitor.part("step-0")).to_be_visible()
    view = view_of(visitor.query, opening=opening_view(atlas)).view
    plan = explorer.plan(atlas, procedure, level=view.level, side=view.side, approach=view.approach)
    for at in range(1, len(STEPS)):
        visitor.part(f"step-{at}").click()
        expect(visitor.part(f"step-{at}")).to_have_attribute("aria-current", "step")
    visitor.settle()
    drawn = visitor.asked("needles")
    assert len(drawn) == len(plan.needles)
    for needle, planned in zip(drawn, plan.needles, strict=True):
        assert math.dist(needle["tip_mm"], planned.target) < 0.05
        assert needle["depth_mm"] == pytest.approx(planned.depth_mm, abs=0.05)
        expect(visitor.card.get_by_text(f"{planned.depth_mm:.0f} mm", exact=True).first).to_be_attached()


def test_another_way_is_one_click(visitor, atlas):
    visitor.page.keyboard.press("/")
    visitor.part("search").fill("Vertebroplasty")
    visitor.page.keyboard.press("Enter")
    visitor.expect_query("p=vertebroplasty")
    visitor.part("approach-one-pedicle").click()
    visitor.expect_query("way=one-pedicle")
    visitor.settle()
    assert len(visitor.asked("needles")) == 1


def test_down_the_beam_tip_and_entry_are_one(visit):
    visitor = visit("aud=clinician&p=discography&level=l3-l4&side=left")
    expect(visitor.part("step-0")).to_be_visible()
    visitor.part("beam-1").click()
    expect(visitor.page).to_have_url(re.compile(r"[?&]cam="))
    visitor.settle()
    (needle,) = visitor.asked("needles")
    apart = math.dist((needle["tip"]["x"], needle["tip"]["y"]), (needle["entry"]["x"], needle["entry"]["y"]))
    assert apart < 6.0, "seen end on"
