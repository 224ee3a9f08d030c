"""A person before one viewer in a real browser."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from playwright.sync_api import Page

JOINT, MUSCLE, NERVE = "facet-joint-l3-l4-left", "multifidus-left", "nerve-root-l3-left"
BACK = {"position": [0, 700, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24}
LEFT = {"position": [700, 0, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24}
PLAN = {
    "procedure": "lumbar-facet-joint-injection",
    "needles": [{"entry": [40, 95, 10], "target": [20, 33, 2], "gauge": 22, "length_mm": 89, "tolerance_mm": 3}],
    "c_arm": None,
}
SAYING = """(function find(root) {
  return [...root.querySelectorAll("*")].reduce(
    (found, one) => found ?? (one.dataset.testid === "said" ? one : one.shadowRoot && find(one.shadowRoot)), null);
})(document)"""
SAID = f'JSON.parse({SAYING}?.textContent ?? "[]")'


class Seat:
    """A person before one viewer, who can also ask the page to change what Python sets."""

    def __init__(self, page: Page, nth: int = 0) -> None:
        self.page = page
        self.viewer = page.locator("[data-testid=viewer]").nth(nth)
        self.orders = page.get_by_role("textbox").nth(nth)
        self.count = 0

    def is_still(self) -> None:
        self.until("e => e.dataset.ready === 'true' && e.dataset.moving === 'false'")

    def until(self, condition: str, argument: Any = None) -> None:
        handle = self.viewer.element_handle()
        self.page.wait_for_function(f"([e, a]) => ({condition})(e, a)", arg=[handle, argument])

    def ask(self, function: str, argument: Any = None) -> Any:
        return self.viewer.evaluate(f"(e, a) => {function}", argument)

    def order(self, **what: Any) -> None:
        """Have the page obey (see ``tests.viewer.served``), and wait until what it changed has arrived."""
        self.count += 1
        self.orders.fill(json.dumps({**what, "order": self.count}))
        self.orders.press("Enter")
        self.page.wait_for_function(f"(count) => {SAYING}?.dataset.obeyed === count", arg=str(self.count))

    def view(self, **changes: Any) -> None:
        """Have Python draw another View, and wait until it is drawn."""
        self.order(view=changes)
        self.until(
            "(e, a) => Object.entries(a).every(([k, v]) => JSON.stringify(e.explorer.view()[k]) === v)",
            {key: json.dumps(value, separators=(",", ":")) for key, value in changes.items() if key != "camera"},
        )
        if "camera" in changes:
            self.looks_from(changes["camera"]["position"])
        self.is_still()

    def looks_from(self, place: list[float]) -> None:
        self.until("(e, a) => e.explorer.view().camera.position.every((x, i) => Math.abs(x - a[i]) < 0.5)", place)

    def pixel(self, structure: str) -> tuple[float, float] | None:
        """Where on the page a structure can be picked."""
        at = self.ask("e.explorer.visiblePixel(a)", structure)
        return (at["x"], at["y"]) if at else None

    def project(self, point: list[float]) -> tuple[float, float]:
        at = self.ask("e.explorer.project(a)", point)
        return at["x"], at["y"]

    def camera(self) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("e.explorer.view().camera")
        return found

    def eye(self) -> np.ndarray:
        """Unit vector from the target to the eye."""
        camera = self.camera()
        way = np.subtract(camera["position"], camera["focal_point"])
        return way / np.linalg.norm(way)

    def turn_deg(self) -> float:
        """How far the eye stands to the patient's left of straight behind."""
        return float(np.degrees(np.arctan2(*self.eye()[:2])))

    def distance(self) -> float:
        """From the eye to the target (mm)."""
        camera = self.camera()
        return float(np.linalg.norm(np.subtract(camera["position"], camera["focal_point"])))

    def said(self, kind: str) -> list[dict[str, Any]]:
        messages = json.loads(self.page.get_by_test_id("said").first.inner_text())
        return [message for message in messages if message["type"] == kind]

    def hears(self, kind: str, count: int = 1) -> dict[str, Any]:
        """The latest message of a kind, once there are so many."""
        self.page.wait_for_function(
            f"([kind, count]) => {SAID}.filter((m) => m.type === kind).length >= count", arg=[kind, count]
        )
        return self.said(kind)[-1]

    def owners(self, width: int = 160, height: int = 110) -> tuple[np.ndarray, list[str]]:
        """(height, width) number of the structure at each pixel, from 1; and their ids."""
        picture = self.ask("e.explorer.idPicture(...a)", [width, height])
        numbers = np.frombuffer(base64.b64decode(picture["data"]), dtype="<u2").reshape(height, width)
        return numbers, picture["ids"]

    def owned(self) -> set[str]:
        numbers, ids = self.owners()
        return {ids[number - 1] for number in np.unique(numbers) if number}

    def colour(self, x: float, y: float) -> np.ndarray:
        """(3,) what is on screen at a pixel, 0 to 255."""
        from io import BytesIO

        from PIL import Image

        shot = self.page.screenshot(clip={"x": x, "y": y, "width": 1, "height": 1})
        with Image.open(BytesIO(shot)) as picture:
            return np.array(picture.convert("RGB"), dtype=float)[0, 0]
