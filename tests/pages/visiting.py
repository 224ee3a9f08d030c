"""One visit to the page, as a person makes it: look, click, type; and what can be seen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser import PATIENCE_MS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator

expect.set_options(timeout=PATIENCE_MS)

STANDPOINTS = "213"  # keys: from behind, from the front, from the left
HERE = {"127.0.0.1", "localhost", None}


class Visit:
    """A page of the app in a context of its own, cut off from all other machines."""

    def __init__(
        self, browser: Browser, url: str, query: str, width: int, height: int, *, settled: bool = True, **context: Any
    ) -> None:
        self.elsewhere: list[str] = []
        self.faults: list[str] = []
        still = {"reduced_motion": "reduce"} | context  # the processor draws: a flight of half a second takes many
        within = browser.new_context(viewport={"width": width, "height": height}, **still)
        within.route("**/*", self._judge)
        self.page = within.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.faults.append(message.text))
        self.page.goto(f"{url}?{query}")
        if settled:
            expect(self.viewer).to_have_attribute("data-ready", "true")
            self.settle()

    def _judge(self, route: Any) -> None:
        if urlsplit(route.request.url).hostname in HERE:
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()

    @property
    def viewer(self) -> Locator:
        return self.page.get_by_test_id("viewer")

    @property
    def card(self) -> Locator:
        return self.page.get_by_test_id("card")

    @property
    def query(self) -> str:
        return urlsplit(self.page.url).query

    def part(self, name: str) -> Locator:
        return self.page.get_by_test_id(name)

    @property
    def drawn(self) -> set[str]:
        """Ids of what is drawn, be it as glass."""
        shown = self.asked("shown")
        return {*shown["solid"], *shown["ghosted"]}

    def settle(self) -> None:
        """Wait until the body has come to rest."""
        expect(self.viewer).to_have_attribute("data-moving", "false")

    def asked(self, call: str, *needs: object) -> Any:
        """Ask the viewer, which answers as the browser contract says."""
        return self.viewer.evaluate(f"(viewer, needs) => viewer.explorer.{call}(...needs)", list(needs))

    def click_on_body(self, structure: str) -> None:
        """A real mouse click at a pixel where that structure is the one on top, once the body is turned to show it."""
        self.settle()
        for standpoint in (None, *STANDPOINTS):
            if standpoint is not None:
                self.press_on_body(standpoint)
            if (pixel := self.asked("visiblePixel", structure)) is not None:
                break
        assert pixel is not None, f"{structure} is nowhere to be seen"
        self.page.mouse.click(pixel["x"], pixel["y"])

    def press_on_body(self, key: str) -> None:
        """Press a key while the canvas has the focus."""
        self.viewer.locator("[role=application]").focus()
        before = self.asked("view")
        self.page.keyboard.press(key)
        self.page.wait_for_function(
            "([viewer, before]) => JSON.stringify(viewer.explorer.view()) !== before",
            arg=[self.viewer.element_handle(), before],
        )
        self.settle()

    def expect_selected(self, structure: str) -> None:
        expect(self.viewer).to_have_attribute("data-selected", structure)

    def expect_query(self, *parts: str) -> None:
        self.page.wait_for_function(
            "parts => parts.every(one => location.search.slice(1).split('&').includes(one))", arg=list(parts)
        )


@contextmanager
def visiting(browser: Browser, url: str) -> Iterator[Callable[..., Visit]]:
    """Opens pages; when done, none of them may have asked another machine or met a fault."""
    visits: list[Visit] = []

    def open_at(query: str = "", width: int = 1280, height: int = 720, **context: Any) -> Visit:
        visits.append(Visit(browser, url, query, width, height, **context))
        return visits[-1]

    yield open_at
    for one in visits:
        one.page.context.close()
        assert one.elsewhere == [], f"a page asked another machine: {one.elsewhere}"
        assert one.faults == [], f"a page met faults: {one.faults}"
