"""Viewers in a real browser, alone on a page of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import free_port, opened, serving
from tests.viewer.seat import Seat

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

COUNTING = """for (const name of ["drawElements", "drawArrays"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...all) {
    window.drawn = (window.drawn ?? 0) + 1;
    return draw.apply(this, all);
  };
}"""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    port = free_port()
    script = str(Path(__file__).with_name("served.py"))
    with serving((sys.executable, script, str(port)), f"http://localhost:{port}/") as url:
        yield url


@pytest.fixture(scope="session")
def bench(browser: Browser, address: str) -> Iterator[Callable[..., Seat]]:
    """Pages of their own, for tests that need a special one; none may have had an error in its script."""
    pages: list[Page] = []

    def sit(path: str = "", *, ready: bool = True, script: str = "", **context: Any) -> Seat:
        page = opened(browser, "about:blank", 700, 620, **context)
        pages.append(page)
        if script:
            page.add_init_script(script)
        page.goto(address + path)
        seat = Seat(page)
        if ready:
            seat.is_still()
        return seat

    yield sit
    for page in pages:
        faults = page.faults  # type: ignore[attr-defined]
        page.context.close()
        assert not faults


@pytest.fixture(scope="session")
def shared(bench: Callable[..., Seat]) -> Seat:
    return bench(script=COUNTING)


@pytest.fixture
def seat(shared: Seat) -> Seat:
    """A viewer as it is when it opens, seen from the left, in a page that tests share."""
    shared.page.emulate_media(reduced_motion="no-preference")
    shared.page.mouse.move(690, 610)
    shared.order(start=True)
    shared.until(
        "e => e.explorer.view().camera.position[0] === 700 && e.dataset.selected === '' && e.dataset.hovered === ''"
    )
    shared.is_still()
    shared.order(forget=True)
    return shared


@pytest.fixture
def calm(seat: Seat) -> Seat:
    """The same, for a person who asked for reduced motion: the camera jumps."""
    seat.page.emulate_media(reduced_motion="reduce")
    return seat
