"""At every size nothing scrolls sideways, nothing covers another, and everything is big enough to touch."""

from __future__ import annotations

from itertools import combinations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

FACET = "facet-joint-l4-l5-left"
SIZES = {"desktop": (1440, 900), "tablet": (1024, 768), "phone": (390, 844)}
SMALLEST = 24  # CSS pixels; WCAG 2.2, success criterion 2.5.8


@pytest.mark.parametrize(("width", "height"), SIZES.values(), ids=SIZES)
def test_the_page_holds_together(visit, width, height):
    visitor = visit(f"s={FACET}", width, height, has_touch=width < 600)
    expect(visitor.card).to_be_visible()
    assert visitor.asked("visiblePixel", FACET) is not None, "the selection is covered"
    page = visitor.page
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    boxes = {name: visitor.part(name).bounding_box() for name in ("card", "tools", "search")}
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        assert apart(a, b), f"{one} covers {other}"
    for name, box in boxes.items():
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, f"{name} is cut off"  # noqa: PT018
        assert box["y"] >= 0 and box["y"] + box["height"] <= height + 1, f"{name} is cut off"  # noqa: PT018
    for button in visible(page.get_by_role("button"), page.get_by_role("treeitem")):
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= SMALLEST, button.evaluate("one => one.outerHTML")


def visible(*locators):
    return [one for locator in locators for one in locator.all() if one.is_visible() and one.bounding_box()]


def apart(a, b):
    return (
        a["x"] + a["width"] <= b["x"]
        or b["x"] + b["width"] <= a["x"]
        or a["y"] + a["height"] <= b["y"]
        or b["y"] + b["height"] <= a["y"]
    )


def test_the_sheet_has_three_stops(visit):
    visitor = visit(f"s={FACET}", *SIZES["phone"])
    heights = []
    for stop in ("half", "full", "peek"):
        expect(visitor.card).to_have_attribute("data-stop", stop)
        visitor.page.wait_for_function("card => card.getAnimations().length === 0", arg=visitor.card.element_handle())
        heights.append(visitor.card.bounding_box()["height"])
        visitor.part("sheet-grip").click()
    half, full, peek = heights
    assert peek == pytest.approx(132, abs=1)
    assert peek < half < full < SIZES["phone"][1]


def test_the_list_opens_over_the_scene_on_a_phone(visit):
    visitor = visit("", *SIZES["phone"])
    expect(visitor.part("tree-panel")).to_be_hidden()
    visitor.part("tree-open").click()
    expect(visitor.part("tree-panel")).to_be_visible()
    visitor.page.get_by_role("treeitem", name="Facet joints").click()
    visitor.page.get_by_role("treeitem", name="Left L4–L5 facet joint").click()
    visitor.expect_selected(FACET)
    expect(visitor.part("tree-panel")).to_be_hidden()


def test_on_a_phone_no_name_stands_beside_a_needle(visit):
    chosen = visit(f"s={FACET}", *SIZES["phone"])
    expect(chosen.viewer.locator(".le-chip:visible")).to_have_count(1)
    planned = visit(f"s={FACET}&p=facet-joint-injection&level=l4-l5&side=left", *SIZES["phone"])
    expect(planned.part("step-0")).to_be_visible()
    planned.settle()
    expect(planned.viewer.locator(".le-chip:visible")).to_have_count(0)
