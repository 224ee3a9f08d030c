"""The main job, in a real browser: click a structure, read what can be wrong, see where the needle goes."""

from __future__ import annotations

import math

import pytest
from playwright.sync_api import expect

import explorer
from explorer.app.opening import opening_view
from explorer.app.wording import named
from explorer.domain.address import view_of
from explorer.domain.view import Audience
from tests.browser import free_port
from tests.pages.conftest import app_served
from tests.pages.visiting import Visit, visiting

FACET = "facet-joint-l4-l5-left"
CLICKED = {
    FACET: "lumbar-medial-branch-block",
    "sacroiliac-joint-left": "sacroiliac-joint-injection",
    "disc-l4-l5": "discography",
    "piriformis-left": "piriformis-injection",
    "trochanteric-bursa-left": "trochanteric-bursa-injection",
}
ALWAYS = {FACET, "piriformis-left"}
"""A joint behind and a muscle beneath others are clicked in every run; a click takes half a minute without a GPU."""


@pytest.fixture(scope="module")
def visitor_of_all(browser, served):
    """One page for all structures that are clicked, since they are clicked one after the other."""
    with visiting(browser, served) as visit:
        yield visit()


@pytest.mark.parametrize(
    ("structure", "procedure"),
    [
        pytest.param(structure, procedure, marks=[] if structure in ALWAYS else pytest.mark.slow)
        for structure, procedure in CLICKED.items()
    ],
)
def test_a_click_on_the_body_leads_to_the_needle(visitor_of_all, atlas, structure, procedure):
    visitor = visitor_of_all
    visitor.part("tool-home").click()
    visitor.expect_selected("")
    visitor.settle()
    visitor.click_on_body(structure)
    visitor.expect_selected(structure)
    expect(visitor.card.get_by_role("heading", level=2)).to_have_text(atlas.structures[structure].name)
    shown = visitor.card.get_by_role("list", name="What can be wrong").get_by_role("button").all_inner_texts()
    assert sorted(shown) == sorted(named(one, Audience.PATIENT) for one in atlas.conditions_of(structure))
    visitor.part(f"choose-{procedure}").click()
    visitor.expect_query(f"p={procedure}")
    needles_end_at_their_targets(visitor, atlas)


def needles_end_at_their_targets(visitor, atlas):
    """The tips that are drawn lie within 1 mm of the targets of the plan, in space and on the screen."""
    expect(visitor.part("step-0")).to_be_visible()
    visitor.settle()
    view = view_of(visitor.query, opening=opening_view(atlas)).view
    plan = explorer.plan(atlas, view.procedure, level=view.level, side=view.side)
    drawn = visitor.asked("needles")
    assert len(drawn) == len(plan.needles) > 0
    for needle, planned in zip(drawn, plan.needles, strict=True):
        assert math.dist(needle["tip_mm"], planned.target) < 1
        target = visitor.asked("project", [float(one) for one in planned.target])
        assert math.dist(on_screen(needle["tip"]), on_screen(target)) < pixels_per_mm(visitor, planned.target)
        assert needle["depth_mm"] == pytest.approx(planned.depth_mm, abs=1)


def on_screen(pixel):
    return pixel["x"], pixel["y"]


def pixels_per_mm(visitor, point):
    here = on_screen(visitor.asked("project", [float(one) for one in point]))
    steps = ([float(part) + (at == axis) for at, part in enumerate(point)] for axis in range(3))
    return max(math.dist(here, on_screen(visitor.asked("project", step))) for step in steps)


def test_search_finds_and_enter_selects(visit):
    visitor = visit()
    visitor.page.keyboard.press("/")
    expect(visitor.part("search")).to_be_focused()
    visitor.page.keyboard.type("left l4-5 facet")
    visitor.page.keyboard.press("Enter")
    visitor.expect_selected(FACET)
    expect(visitor.part("live")).to_contain_text("Left L4–L5 facet joint.")


@pytest.mark.slow
def test_lay_words_find_conditions(visit, atlas):
    visitor = visit()
    visitor.part("search").fill("slipped disc")
    visitor.page.get_by_role("option").first.click()
    visitor.expect_query("c=disc-herniation")
    title = named(atlas.conditions["disc-herniation"], Audience.PATIENT)
    expect(visitor.card.get_by_role("heading", level=2)).to_have_text(title)


@pytest.mark.slow
def test_the_list_is_a_tree(visit):
    visitor = visit(f"s={FACET}")
    tree = visitor.page.get_by_role("tree", name="Structures")
    chosen = tree.get_by_role("treeitem", selected=True)
    expect(chosen).to_have_accessible_name("Left L4–L5 facet joint")
    expect(tree.get_by_role("treeitem", expanded=True)).to_have_count(1)
    tree.get_by_role("button", name="Hide Left L4–L5 facet joint").click()
    expect(visitor.viewer).to_have_attribute("data-selected", "")
    expect(tree.get_by_role("treeitem", name="Left L4–L5 facet joint, hidden")).to_be_attached()
    assert FACET not in visitor.asked("shown")["solid"]


@pytest.mark.slow
def test_an_address_restores_everything_and_back_goes_back(visit, atlas):
    query = f"v=1&aud=clinician&s={FACET}&c=facet-arthropathy&p=facet-joint-injection&level=l4-l5&side=left"
    visitor = visit(query + "&hide=sacrum&cam=400.0,500.0,0.0,30.0,20.0,-40.0")
    assert "sacrum" not in visitor.asked("shown")["solid"]
    needles_end_at_their_targets(visitor, atlas)
    expect(visitor.page.get_by_role("button", name="Clinician")).to_have_attribute("aria-pressed", "true")
    assert visitor.asked("view")["camera"]["focal_point"] == pytest.approx([30, 20, -40], abs=0.1)
    visitor.card.get_by_test_id("card-back").click()
    expect(visitor.part("card-back")).to_be_visible()
    expect(visitor.part("step-0")).to_have_count(0)
    visitor.page.go_back()
    visitor.expect_query("p=facet-joint-injection")
    expect(visitor.part("step-0")).to_be_visible()


@pytest.mark.slow
def test_unknown_ids_are_named_and_the_rest_opens(visit):
    visitor = visit("s=facet-joint-l4-l5-lef&hide=sacrum")
    notice = visitor.part("notices")
    expect(notice).to_contain_text("facet-joint-l4-l5-lef")
    assert "sacrum" not in visitor.asked("shown")["solid"]
    notice.get_by_role("button", name="Left L4–L5 facet joint").click()
    visitor.expect_selected(FACET)
    expect(notice).to_be_empty()


@pytest.mark.slow
def test_dark_theme_and_words_for_clinicians(visit, atlas):
    visitor = visit(f"s={FACET}")
    expect(visitor.card).to_contain_text(str(atlas.structures[FACET].text.patient)[:40])
    visitor.page.get_by_role("button", name="Clinician").click()
    expect(visitor.card).to_contain_text(str(atlas.structures[FACET].text.clinician)[:40])
    visitor.page.get_by_role("button", name="Toggle theme").click()
    expect(visitor.viewer).to_have_attribute("data-dark", "true")
    visitor.expect_query("theme=dark", "aud=clinician")


@pytest.mark.slow
def test_share_copies_the_link(visit):
    visitor = visit(f"s={FACET}", permissions=["clipboard-read", "clipboard-write"])
    visitor.page.get_by_role("button", name="Share").click()
    expect(visitor.part("toast")).to_have_text("Link copied")
    assert f"s={FACET}" in visitor.page.evaluate("navigator.clipboard.readText()")


def test_the_keyboard_alone_leads_from_the_list_to_the_needle(visit, atlas):
    visitor = visit()
    keys = visitor.page.keyboard
    visitor.part("search").focus()
    keys.press("F6")
    keys.type("fac")
    keys.press("ArrowRight")
    keys.press("End")
    keys.press("Home")
    keys.type("fac")
    for _ in range(7):
        keys.press("ArrowDown")
    keys.press("Enter")
    visitor.expect_selected(FACET)
    visitor.part("choose-facet-joint-injection").focus()
    keys.press("Enter")
    visitor.expect_query("p=facet-joint-injection")
    needles_end_at_their_targets(visitor, atlas)
    keys.press("Escape")
    visitor.expect_selected(FACET)
    expect(visitor.part("step-0")).to_have_count(0)


def test_tools_hide_isolate_and_undo(visit):
    visitor = visit(f"s={FACET}")
    drawn = visitor.drawn
    visitor.part("tool-isolate").click()
    expect(visitor.part("tool-isolate")).to_have_attribute("aria-pressed", "true")
    visitor.settle()
    assert visitor.asked("shown")["solid"] == [FACET]
    assert visitor.drawn == {FACET}
    visitor.page.keyboard.press("Control+z")
    expect(visitor.part("tool-isolate")).to_have_attribute("aria-pressed", "false")
    assert FACET in visitor.asked("shown")["solid"]
    visitor.part("tool-hide").click()
    visitor.expect_selected("")
    assert FACET not in visitor.drawn
    expect(visitor.part("tool-hide")).to_have_attribute("aria-disabled", "true")
    visitor.part("tool-hide").click(force=True)  # a dim tool can still be pressed, and says why it does nothing
    expect(visitor.part("toast")).to_have_text("Pick a part of the back first.")
    visitor.part("tool-undo").click()
    visitor.expect_selected(FACET)
    visitor.settle()
    assert visitor.drawn == drawn


@pytest.mark.slow
def test_two_visitors_do_not_disturb_one_another(visit):
    one, other = visit(f"s={FACET}"), visit("s=sacrum")
    one.part("tool-hide").click()
    one.expect_selected("")
    other.expect_selected("sacrum")
    assert FACET in other.asked("shown")["solid"]


@pytest.mark.slow
def test_help_lists_the_keys_and_can_switch_them_off(visit):
    visitor = visit(f"s={FACET}")
    visitor.page.keyboard.press("?")
    dialog = visitor.page.get_by_role("dialog")
    expect(dialog).to_contain_text("isolate what is chosen")
    dialog.get_by_role("switch").or_(dialog.get_by_role("checkbox")).click()
    visitor.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    visitor.page.keyboard.press("h")
    visitor.part("tool-label").click()
    expect(visitor.part("tool-label")).to_have_attribute("aria-pressed", "false")
    visitor.expect_selected(FACET)


@pytest.mark.slow
def test_a_right_click_lists_what_lies_there_from_near_to_far(visit, atlas):
    visitor = visit()
    pixel = visitor.asked("visiblePixel", "vertebra-l3")
    visitor.page.mouse.click(pixel["x"], pixel["y"], button="right")
    rows = visitor.part("under").get_by_role("menuitem")
    expect(rows.first).to_have_text(atlas.structures["vertebra-l3"].name)
    expect(rows.first).to_be_focused()
    visitor.page.keyboard.press("ArrowDown")
    further = rows.nth(1).get_attribute("data-structure")
    visitor.page.keyboard.press("Enter")
    visitor.expect_selected(further)
    expect(visitor.part("under")).to_be_hidden()


@pytest.mark.slow
def test_a_lost_server_is_said_and_the_page_returns_with_it(browser):
    port = free_port()
    with app_served(port=port) as url:
        visitor = Visit(browser, url, f"s={FACET}", 1280, 720)
    expect(visitor.part("lost")).to_contain_text("You can still turn and look.")
    visitor.press_on_body("2")
    with app_served(port=port):
        expect(visitor.part("lost")).to_be_hidden()
        visitor.expect_selected(FACET)
    visitor.page.context.close()


@pytest.mark.slow
def test_what_is_chosen_while_the_page_loads_is_kept(visit, atlas):
    visitor = visit(settled=False)
    visitor.part("search").fill("left l4-5 facet")
    visitor.page.get_by_role("option").first.click()
    visitor.expect_selected(FACET)
    expect(visitor.card.get_by_role("heading", level=2)).to_have_text(atlas.structures[FACET].name)
