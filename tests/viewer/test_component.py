"""In a real browser: the viewer draws the View it is given, and says what a person did."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from tests.browser import free_port, opened, serving
from tests.viewer.served import body, structures

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

JOINT, MUSCLE, NERVE = "facet-joint-l3-l4-left", "multifidus-left", "nerve-root-l3-left"
BACK = {"position": [0, 700, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24}
LEFT = {"position": [700, 0, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24}
FRONT = {"position": [0, -700, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24}
THREAD = [[20, 5, 5], [70, -10, -40]]
HOME_TURN_DEG = 52
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
COUNTING = """for (const name of ["drawElements", "drawArrays"]) {
  const draw = WebGL2RenderingContext.prototype[name];
  WebGL2RenderingContext.prototype[name] = function (...all) {
    window.drawn = (window.drawn ?? 0) + 1;
    return draw.apply(this, all);
  };
}"""
NO_WEBGL = """const get = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : get.call(this, kind, ...more);
};"""
RESTS = """(window.rests = 0, new MutationObserver((changes) => {
  window.rests += changes.filter(({ oldValue }) => oldValue === "true" && e.dataset.moving === "false").length;
}).observe(e, { attributeFilter: ["data-moving"], attributeOldValue: true }))"""
FRAMES = """new Promise((done) => {
  let left = 30;
  const next = () => (left-- ? requestAnimationFrame(next) : done());
  next();
})"""


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


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    port = free_port()
    script = str(Path(__file__).with_name("served.py"))
    with serving((sys.executable, script, str(port)), f"http://localhost:{port}/") as url:
        yield url


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
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


@pytest.mark.parametrize("structure", ["vertebra-l3", "disc-l3-l4", NERVE, MUSCLE])
def test_whatever_can_be_seen_can_be_picked(seat, structure):
    seat.page.mouse.click(*seat.pixel(structure))
    seat.until("(e, a) => e.dataset.selected === a", structure)
    assert seat.hears("pick")["id"] == structure


def test_a_press_beside_the_body_picks_nothing(seat):
    seat.view(selected="vertebra-l3")
    box = seat.viewer.bounding_box()
    seat.page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert seat.hears("pick")["id"] is None
    seat.until("e => e.dataset.selected === ''")


def test_a_shaky_press_picks_and_a_drag_turns(seat):
    seat.view(camera=BACK)
    x, y = seat.pixel("vertebra-l4")
    mouse = seat.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 5, y + 3)
    mouse.up()
    assert seat.hears("pick")["id"] == "vertebra-l4"
    before = seat.eye()
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 60, y, steps=4)
    mouse.up()
    seat.is_still()
    assert len(seat.said("pick")) == 1
    # Dragged to the right, the body shows more of its left: seen from behind, its left is on the left.
    assert seat.eye()[0] > before[0] + 0.1


def test_a_thread_of_two_millimetres_is_hit_from_beside_it_but_not_from_afar(seat):
    thick = ["skin", MUSCLE, "vertebra-l3", "vertebra-l4", "disc-l3-l4", JOINT]
    seat.view(camera={**LEFT, "position": [1500, 0, 0]}, hidden=thick)
    start, end = (np.array(seat.project(point)) for point in THREAD)
    along = (end - start) / np.linalg.norm(end - start)
    beside = np.array([-along[1], along[0]])
    middle = (start + end) / 2
    seat.page.mouse.click(*(middle + 9 * beside))
    assert seat.hears("pick")["id"] == NERVE
    seat.page.mouse.click(*(middle - 30 * beside))
    assert seat.hears("pick", 2)["id"] is None


def test_the_mouse_names_what_it_points_at(seat):
    seat.page.mouse.move(*seat.pixel("vertebra-l3"))
    seat.until("e => e.dataset.hovered === 'vertebra-l3'")
    assert seat.page.get_by_text("L3 vertebra", exact=True).is_visible()
    seat.page.mouse.move(690, 610)
    seat.until("e => e.dataset.hovered === ''")


def test_another_language_renames_the_body_without_loading_it_again(seat):
    loads: list[str] = []
    seat.page.on("request", lambda request: loads.append(request.url))
    seat.order(set={"structures": [{**one, "name": f"{one['id']}!"} for one in structures()]})
    seat.view(selected="vertebra-l3")
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.textContent === 'vertebra-l3!')")
    assert not [url for url in loads if ".glb" in url]
    seat.order(set={"structures": structures()})
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.textContent === 'L3 vertebra')")


def test_only_what_hides_the_selection_steps_back_and_only_from_there(seat):
    seat.view(camera=BACK)
    assert JOINT not in seat.owned()
    seat.view(selected=JOINT)
    assert seat.ask("e.explorer.shown().ghosted") == [MUSCLE]
    seat.page.mouse.click(*seat.project([20, 62, 0]))  # on the ghost, and on the joint behind it
    assert seat.hears("pick")["id"] == JOINT
    seat.view(camera={**LEFT, "position": [500, 400, 0]})
    assert seat.ask("e.explorer.shown().ghosted") == []
    seat.view(camera=BACK, ghost_others=False)
    assert seat.ask("e.explorer.shown().ghosted") == []


def test_hidden_ghosted_and_isolated_structures_own_no_pixels(seat):
    everything = {"vertebra-l3", "vertebra-l4", "disc-l3-l4", JOINT, NERVE, MUSCLE}
    assert seat.owned() == everything
    seat.view(hidden=["skin", MUSCLE], ghosted=["vertebra-l3"])
    assert seat.owned() == everything - {MUSCLE, "vertebra-l3"}
    seat.view(selected="disc-l3-l4", isolated=True)
    assert seat.owned() == {"disc-l3-l4"}
    seat.view(selected="skin", isolated=True)
    assert seat.owned() == {"skin"}


def test_skin_is_a_veil_that_lets_through_what_lies_behind(seat):
    x, y = seat.pixel("vertebra-l3")
    bare = seat.colour(x, y)
    seat.view(hidden=[])
    veiled = seat.colour(x, y)
    assert 4 < np.abs(veiled - bare).max() < 90
    seat.page.mouse.click(x, y)
    assert seat.hears("pick")["id"] == "vertebra-l3"


def test_the_selection_is_teal_and_outlined(seat):
    x, y = seat.pixel("vertebra-l4")
    red, green, _ = seat.colour(x, y)
    assert red > green  # ivory
    seat.view(selected="vertebra-l4", labels=False)
    red, green, blue = seat.colour(x, y)
    assert green > red + 40
    assert blue > red + 40


@pytest.mark.parametrize(
    ("key", "eye"),
    [("1", (0, -1, 0)), ("2", (0, 1, 0)), ("3", (1, 0, 0)), ("4", (-1, 0, 0)), ("5", (0, 0, 1)), ("6", (0, 0, -1))],
)
def test_number_keys_look_from_the_six_sides(calm, key, eye):
    calm.viewer.get_by_role("application").press(key)
    assert calm.eye() == pytest.approx(eye, abs=1e-3)


def test_the_keyboard_turns_zooms_moves_and_returns_home(calm):
    stage = calm.viewer.get_by_role("application")
    stage.press("0")
    home = calm.camera()
    stage.press("ArrowRight")
    assert calm.turn_deg() == pytest.approx(HOME_TURN_DEG + 5, abs=0.05)
    stage.press("Shift+ArrowUp")
    assert calm.camera()["focal_point"][2] > home["focal_point"][2] + 1
    far = calm.distance()
    stage.press("+")
    assert calm.distance() == pytest.approx(far / 1.15, rel=1e-3)
    stage.press("-")
    assert calm.distance() == pytest.approx(far, rel=1e-3)
    stage.press("0")
    assert calm.camera() == home
    stage.press("Escape")
    assert calm.hears("key")["key"] == "Escape"
    stage.press("Tab")
    assert not stage.evaluate("e => e === e.getRootNode().activeElement")


def test_no_view_from_a_pole_is_a_trap(calm):
    stage = calm.viewer.get_by_role("application")
    for _ in range(30):
        stage.press("ArrowUp")
    assert calm.eye()[2] == pytest.approx(1, abs=1e-6)
    up = calm.camera()["up"]
    stage.press("ArrowRight")
    assert not np.allclose(calm.camera()["up"], up)  # it still turns, about the axis of sight
    stage.press("ArrowDown")
    assert calm.eye()[2] < 0.9999


def test_python_is_told_where_the_camera_came_to_rest_and_what_it_repeats_moves_nothing(seat):
    stage = seat.viewer.get_by_role("application")
    stage.press("ArrowLeft")
    first = seat.hears("camera")["camera"]
    stage.press("ArrowLeft")  # while the page repeats the first
    second = seat.hears("camera", 2)["camera"]
    seat.is_still()
    assert seat.camera() == second != first
    seat.view(camera=first)  # taken back
    assert seat.camera() == first
    assert len(seat.said("camera")) == 2


def test_panels_move_the_body_to_the_middle_of_what_is_free_and_leave_the_canvas_as_it_is(seat):
    seat.view(camera=BACK)
    size = "[e.querySelector('canvas:not([hidden])').width, e.querySelector('.le-stage canvas').width]"
    canvas = seat.ask(size)
    box = seat.viewer.bounding_box()
    assert seat.project([0, 0, 0]) == pytest.approx(
        (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), abs=0.6
    )
    seat.order(set={"insets": {"left": 0, "right": 200, "top": 40, "bottom": 0}})
    middle = (box["x"] + (box["width"] - 200) / 2, box["y"] + (box["height"] + 40) / 2)
    seat.until(
        "(e, a) => { const p = e.explorer.project([0, 0, 0]); return Math.hypot(p.x - a[0], p.y - a[1]) < 0.6; }",
        list(middle),
    )
    assert seat.ask(size) == canvas


def test_a_flight_frames_the_structure_in_the_free_area(calm):
    calm.order(set={"insets": {"left": 0, "right": 240, "top": 0, "bottom": 0}})
    calm.order(call=["fly", NERVE])
    box = calm.viewer.bounding_box()
    centre = [45, -2.5, -17.5]  # of the thread
    goal = [box["x"] + (box["width"] - 240) / 2, box["y"] + box["height"] / 2]
    calm.until(
        "(e, a) => { const p = e.explorer.project(a[0]); return Math.hypot(p.x - a[1][0], p.y - a[1][1]) < 8; }",
        [centre, goal],
    )
    assert calm.eye()[0] > 0  # it lies on the left, and is looked at from there


def test_a_needle_goes_from_the_skin_to_its_target(seat):
    seat.order(set={"plan": PLAN})
    entry, target = (PLAN["needles"][0][end] for end in ("entry", "target"))
    seat.until("e => e.explorer.needles().length === 1")
    seat.is_still()
    (needle,) = seat.ask("e.explorer.needles()")
    assert needle["tip_mm"] == pytest.approx(target)
    assert needle["depth_mm"] == pytest.approx(np.linalg.norm(np.subtract(entry, target)))
    assert (needle["tip"]["x"], needle["tip"]["y"]) == pytest.approx(seat.project(target), abs=0.1)
    assert (needle["entry"]["x"], needle["entry"]["y"]) == pytest.approx(seat.project(entry), abs=0.1)
    shaft = seat.project(list(np.add(entry, np.subtract(entry, target) * 0.15)))
    assert np.ptp(seat.colour(*shaft)) < 40  # grey steel
    seat.page.mouse.click(*shaft)
    assert seat.hears("pick")["id"] is None  # a needle is not picked
    seat.order(set={"plan": None})
    seat.until("e => e.explorer.needles().length === 0")


def test_names_stand_still_never_cross_and_leave_while_the_camera_moves(seat):
    seat.view(camera={**LEFT, "position": [600, 350, 80]}, selected=JOINT)
    seat.order(set={"plan": PLAN})
    seat.until("e => [...e.querySelectorAll('.le-chip')].some((chip) => chip.dataset.kind === 'needle')")
    seat.is_still()
    ends = "['x1', 'y1', 'x2', 'y2'].map((end) => +line.getAttribute(end))"
    drawn = seat.ask(f"[...e.querySelectorAll('.le-labels line')].map((line) => {ends})")
    lines = drawn[1::2]  # each lies on its halo
    assert 2 <= len(lines) <= 5
    assert not any(_cross(a, b) for i, a in enumerate(lines) for b in lines[:i])
    x, y = seat.pixel("vertebra-l3")
    seat.page.mouse.move(x, y)
    seat.page.mouse.down()
    seat.page.mouse.move(x + 40, y, steps=3)
    seat.until("e => e.querySelector('.le-labels').hidden")
    seat.page.mouse.up()
    seat.is_still()
    assert seat.page.get_by_text("Left L3–L4 facet joint").first.is_visible()
    seat.view(labels=False)
    assert seat.ask("e.querySelectorAll('.le-chip').length") == 0


def _cross(a: list[float], b: list[float]) -> bool:
    def side(p: np.ndarray, q: np.ndarray, r: np.ndarray) -> float:
        return float(np.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])))

    (p, q), (r, s) = np.reshape(a, (2, 2)), np.reshape(b, (2, 2))
    return side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0


def test_dark_changes_colours_only(seat):
    light, _ = seat.owners()
    seat.view(dark=True)
    dark, _ = seat.owners()
    assert (light == dark).all()
    box = seat.viewer.bounding_box()
    assert seat.colour(box["x"] + 3, box["y"] + 3).max() < 80


def test_a_still_scene_draws_nothing(seat):
    before = seat.page.evaluate("window.drawn")
    seat.page.evaluate(FRAMES)
    assert before > 0
    assert seat.page.evaluate("window.drawn") == before


def test_a_camera_that_python_repeats_disturbs_nothing(seat):
    seat.ask(RESTS)
    seat.page.mouse.move(350, 200)
    seat.page.mouse.wheel(0, -200)
    seat.hears("camera")  # and by then Python's repetition has arrived
    seat.page.evaluate(FRAMES)
    seat.is_still()
    assert seat.page.evaluate("window.rests") == 1


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
    seat.hears("nowebgl")


def test_a_body_that_cannot_be_loaded_is_named(bench):
    seat = bench("nobody", ready=False)
    assert "nobody.glb" in seat.hears("error")["text"]
    assert seat.page.get_by_text("The body could not be loaded.").is_visible()


def test_fingers_tap_list_and_pinch(bench):
    seat = bench(has_touch=True)
    seat.view(camera=BACK, selected=JOINT)
    x, y = seat.project([20, 62, 0])
    touch = seat.page.context.new_cdp_session(seat.page)

    def fingers(kind: str, *points: tuple[float, float]) -> None:
        touch.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": px, "y": py, "id": i} for i, (px, py) in enumerate(points)]},
        )

    fingers("touchStart", (x, y))
    listed = seat.hears("list")
    fingers("touchEnd")
    assert listed["ids"][:2] == [MUSCLE, JOINT]
    assert (listed["x"], listed["y"]) == pytest.approx((x, y), abs=1)
    before = seat.distance()
    fingers("touchStart", (x - 30, y), (x + 30, y))
    for spread in (40, 60, 80):
        fingers("touchMove", (x - spread, y), (x + spread, y))
    fingers("touchEnd")
    seat.is_still()
    assert seat.distance() < 0.6 * before
    assert not seat.said("pick")
    seat.page.touchscreen.tap(*seat.pixel(JOINT))
    assert seat.hears("pick")["id"] == JOINT


def test_it_tells_what_it_costs(seat):
    stats = seat.ask("e.explorer.stats()")
    assert stats["triangles"] == sum(len(mesh.faces) for mesh in body().values())
    assert stats["drawCalls"] >= 6
    assert 0 < stats["bytes"] < 200_000
    assert stats["firstFrameMs"] > 0
