"""A browser that cannot draw gets pictures from the server, and can do the main job with them."""

from __future__ import annotations

import base64
import io
import math

import msgspec
import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import expect

from explorer.app.opening import opening_view
from explorer.domain.address import view_of
from explorer.scene.painter import Painter
from tests.browser import executable
from tests.pages.conftest import app_served
from tests.pages.visiting import visiting

pytestmark = pytest.mark.slow

FACET, INJECTION = "facet-joint-l4-l5-left", "facet-joint-injection"
LOOKING_AT_IT = "cam=302.7,399.6,-16.0,37.1,59.7,-46.1"
SMALL = 1000, 620
WITHOUT_WEBGL = ("--no-sandbox", "--disable-gpu", "--disable-3d-apis", "--disable-background-networking")


@pytest.fixture(scope="module")
def visit_without_webgl(browser, served):
    """Opens pages of the app, served as people serve it, in a browser without WebGL."""
    lesser = browser.browser_type.launch(executable_path=executable(), args=list(WITHOUT_WEBGL))
    with visiting(lesser, served) as visit:
        yield visit
    lesser.close()


def test_without_webgl_a_click_leads_to_the_needle(visit_without_webgl, atlas):
    visitor = visit_without_webgl(LOOKING_AT_IT, *SMALL)
    expect(visitor.viewer).to_have_attribute("data-renderer", "server")
    fills_the_scene(visitor)
    visitor.page.mouse.click(*pixel_of(visitor, atlas, FACET))
    visitor.expect_selected(FACET)
    expect(visitor.card.get_by_role("heading", level=2)).to_have_text(atlas.structures[FACET].name)
    visitor.settle()
    before = share_of_needle(visitor)
    visitor.part(f"choose-{INJECTION}").click()
    looks_elsewhere(visitor, LOOKING_AT_IT)
    expect(visitor.part("step-0")).to_be_visible()
    assert share_of_needle(visitor) > before + 0.0005
    fills_the_scene(visitor)


def test_the_picture_turns_in_steps_and_follows_the_theme(visit_without_webgl, atlas):
    visitor = visit_without_webgl(LOOKING_AT_IT, *SMALL)
    start = heading(visitor, atlas)
    visitor.page.get_by_role("button", name="Turn left").click()
    looks_elsewhere(visitor, LOOKING_AT_IT)
    turned = heading(visitor, atlas)
    assert abs(turned - start) == pytest.approx(30, abs=0.1)
    here = next(part for part in visitor.query.split("&") if part.startswith("cam="))
    mouse = visitor.page.mouse
    mouse.move(500, 300)
    mouse.down()
    mouse.move(590, 300)
    mouse.up()
    looks_elsewhere(visitor, here)
    assert heading(visitor, atlas) - turned == pytest.approx(start - turned, abs=0.2), "dragging right turns back"
    light = picture(visitor).mean()
    visitor.page.get_by_role("button", name="Toggle theme").click()
    expect(visitor.viewer).to_have_attribute("data-dark", "true")
    visitor.expect_query("theme=dark")
    visitor.settle()
    assert picture(visitor).mean() < light - 60


def test_the_server_draws_for_every_browser_when_asked_to(browser):
    with app_served("--renderer", "pyvista") as url, visiting(browser, url) as visit:
        visitor = visit(f"s={FACET}", *SMALL)
        expect(visitor.viewer).to_have_attribute("data-renderer", "server")
        visitor.expect_selected(FACET)
        fills_the_scene(visitor)


def fills_the_scene(visitor):
    box = visitor.viewer.locator("img").bounding_box()
    assert box["x"] <= 0 and box["y"] <= 0, box  # noqa: PT018
    assert box["x"] + box["width"] >= SMALL[0] and box["y"] + box["height"] >= SMALL[1], box  # noqa: PT018


def looks_elsewhere(visitor, camera):
    """Wait until the address says that the eye is no longer there, and its picture is drawn."""
    visitor.page.wait_for_function("camera => !location.search.includes(camera)", arg=camera)
    visitor.settle()


def view(visitor, atlas):
    return view_of(visitor.query, opening=opening_view(atlas)).view


def heading(visitor, atlas):
    camera = view(visitor, atlas).camera
    x, y, _ = np.subtract(camera.position, camera.focal_point)
    return math.degrees(math.atan2(y, x))


def picture(visitor):
    coded = visitor.viewer.locator("img").get_attribute("src").partition(",")[2]
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(coded))).convert("RGB")).astype(int)


def share_of_needle(visitor):
    """Of all pixels, those as pink as a needle's hub and ring."""
    red, green, blue = np.moveaxis(picture(visitor), 2, 0)
    return float(np.mean((red > green + 80) & (blue > green + 30)))


def pixel_of(visitor, atlas, structure):
    """Where on the page the body shows a structure, as another painter finds it."""
    box = visitor.viewer.locator("img").bounding_box()
    seen = view(visitor, atlas)
    slope = math.tan(math.radians(seen.camera.view_angle_deg) / 2) * box["height"] / SMALL[1]
    camera = msgspec.structs.replace(seen.camera, view_angle_deg=2 * math.degrees(math.atan(slope)))
    with Painter(atlas) as painter:
        owners = painter.id_picture(
            msgspec.structs.replace(seen, camera=camera), (round(box["width"]), round(box["height"]))
        )
    rows, columns = np.nonzero(owners == list(atlas.structures).index(structure))
    middle = np.argmin(np.hypot(rows - np.median(rows), columns - np.median(columns)))
    return box["x"] + float(columns[middle]), box["y"] + float(rows[middle])
