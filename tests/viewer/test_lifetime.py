"""In a real browser: a viewer opens, costs, is lost and rebuilt, shares its page, fails in words and leaves."""

from __future__ import annotations

import pytest

from tests.viewer.seat import BACK, JOINT, LEFT, MUSCLE, PLAN, Seat
from tests.viewer.served import body

FIRST_USES = """const log = WebGL2RenderingContext.prototype.getProgramInfoLog;
WebGL2RenderingContext.prototype.getProgramInfoLog = function (program) {
  window.used = (window.used ?? 0) + 1;
  return log.call(this, program);
};"""
NO_WEBGL = """const get = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : get.call(this, kind, ...more);
};"""


def test_it_tells_what_it_costs(seat):
    stats = seat.ask("e.explorer.stats()")
    assert stats["triangles"] == sum(len(mesh.faces) for mesh in body().values())
    assert stats["drawCalls"] >= 6
    assert 0 < stats["bytes"] < 200_000
    assert stats["firstFrameMs"] > 0


def test_no_click_waits_for_a_program_to_be_made(bench):
    seat = bench(script=FIRST_USES)
    assert (before := seat.page.evaluate("window.used")) > 0
    seat.view(camera=BACK, selected=JOINT, hidden=[])
    seat.page.mouse.move(*seat.project([20, 62, 30]))
    seat.order(set={"plan": PLAN})
    seat.until("e => e.explorer.needles().length === 1")
    seat.is_still()
    assert seat.ask("e.explorer.shown().ghosted") == [MUSCLE]
    assert seat.page.evaluate("window.used") == before


def test_a_lost_context_is_rebuilt_and_can_be_picked_again(bench):
    seat = bench()
    seat.view(camera=LEFT)
    colour = seat.colour(*seat.pixel("vertebra-l3"))
    seat.ask("e.explorer.loseContext()")
    assert seat.hears("lost")["final"] is False
    seat.hears("restored")
    seat.is_still()
    at = seat.pixel("vertebra-l3")
    assert seat.colour(*at) == pytest.approx(colour, abs=12)
    seat.page.mouse.click(*at)
    assert seat.hears("pick")["id"] == "vertebra-l3"


def test_two_viewers_share_a_page(bench):
    first = bench("two")
    first.page.set_viewport_size({"width": 1400, "height": 620})
    second = Seat(first.page, 1)
    second.is_still()
    first.view(selected="vertebra-l3")
    assert second.ask("e.dataset.selected") == ""
    assert second.pixel("vertebra-l4")


def test_a_viewer_that_leaves_the_page_gives_its_context_back(bench):
    seat = bench()
    canvas = seat.viewer.locator(".le-stage canvas").element_handle()
    seat.order(remove=True)
    seat.page.wait_for_function("(canvas) => canvas.getContext('webgl2').isContextLost()", arg=canvas)
    assert seat.viewer.count() == 0


def test_without_webgl_python_is_told(bench):
    seat = bench(
        ready=False,
        script=NO_WEBGL,
    )
    assert seat.hears("nowebgl")
    assert seat.ask("e.dataset.ready") == "false"


def test_a_body_that_cannot_be_loaded_is_named(bench):
    seat = bench("nobody", ready=False)
    assert "nobody.glb" in seat.hears("error")["text"]
    assert seat.page.get_by_text("The body could not be loaded.").is_visible()
