"""Our viewer beside Panel's own VTK pane: the same meshes, the same browser, the same run; printed as a table.

By itself, on a machine that does nothing else: ``uv run pytest -m slow -s tests/benchmarks``.
"""

from __future__ import annotations

import base64
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from statistics import median

import numpy as np
import psutil
import pytest
from PIL import Image

from tests.browser import PATIENCE_MS

pytestmark = pytest.mark.slow

WINDOW = {"width": 1200, "height": 900}
FURTHER_VISITORS = 3
FURTHER_SESSIONS = 3
BINARY = 2
"""Opcode of a web socket's frame."""
CONTRAST = 20  # standard deviation of brightness, of 255; a page without body has less than 10


class Filmed:
    """The pictures that a page shows, as the browser composes them, from the moment of its opening."""

    def __init__(self, page) -> None:
        self._camera = page.context.new_cdp_session(page)
        self._camera.on("Page.screencastFrame", self._keep)
        self._camera.send("Page.startScreencast", {"format": "jpeg", "quality": 60, "maxWidth": 400, "maxHeight": 300})
        self.began = time.time()
        self.seconds_to_body: float | None = None

    def _keep(self, frame: dict) -> None:
        self._camera.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})
        if self.seconds_to_body is None and shows_body(frame["data"]):
            self.seconds_to_body = frame["metadata"]["timestamp"] - self.began


def shows_body(picture: str) -> bool:
    """Whether there is more than background and a sign of waiting in the middle of the window."""
    pixels = np.asarray(Image.open(BytesIO(base64.b64decode(picture))).convert("RGB"), dtype=float)
    height, width, _ = pixels.shape
    middle = pixels[height * 3 // 10 : height * 7 // 10, width * 3 // 10 : width * 7 // 10]
    return bool(middle.std(axis=(0, 1)).max() > CONTRAST)


@dataclass
class Traffic:
    """Bytes that a page received, by what they were."""

    scripts: dict[str, int] = field(default_factory=dict)
    geometry: int = 0

    def watch(self, page) -> None:
        urls: dict[str, str] = {}
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on(
            "Network.responseReceived", lambda event: urls.update({event["requestId"]: event["response"]["url"]})
        )
        network.on("Network.loadingFinished", lambda event: self._file(urls.get(event["requestId"], ""), event))
        network.on("Network.webSocketFrameReceived", lambda event: self._frame(event["response"]))

    def _file(self, url: str, event: dict) -> None:
        path = url.split("?", maxsplit=1)[0]
        if path.endswith((".glb", ".glb.gz")):
            self.geometry += int(event["encodedDataLength"])
        elif path.endswith((".js", ".mjs")):
            self.scripts[path.rsplit("/", 1)[-1]] = int(event["encodedDataLength"])

    def _frame(self, frame: dict) -> None:
        if frame["opcode"] == BINARY:  # base64 in the protocol; arrays travel in binary frames, words in text
            self.geometry += len(frame["payloadData"]) * 3 // 4


@contextmanager
def serving(kind: str) -> Iterator[tuple[str, psutil.Process]]:
    command = [sys.executable, str(Path(__file__).with_name("served.py")), kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/", psutil.Process(server.pid)
        finally:
            server.terminate()
            server.communicate(timeout=60)


def opened(browser, url: str):
    """A page that shows the body, the seconds that took, and what came over the wire until then."""
    page = browser.new_context(viewport=WINDOW).new_page()
    traffic = Traffic()
    traffic.watch(page)
    film = Filmed(page)
    page.goto(url)
    while film.seconds_to_body is None or not traffic.geometry:
        assert time.time() - film.began < PATIENCE_MS / 1000, f"{url}: {film.seconds_to_body=}, {traffic=}"
        page.wait_for_timeout(50)
    return page, film.seconds_to_body, traffic


def seconds_for_further_visitors(browser, url: str) -> float:
    """To the first frame, when the server has served one visitor before."""
    times = []
    for _ in range(FURTHER_VISITORS):
        page, seconds, _ = opened(browser, url)
        page.context.close()
        times.append(seconds)
    return median(times)


def memory_per_further_session(browser, url: str, server: psutil.Process) -> float:
    """MB that the server grows by with each session that stays open, after the first."""
    pages = [opened(browser, url)[0]]
    before = server.memory_info().rss
    pages += [opened(browser, url)[0] for _ in range(FURTHER_SESSIONS)]
    grown = server.memory_info().rss - before
    for page in pages:
        page.context.close()
    return grown / FURTHER_SESSIONS / 1e6


def measured(browser, kind: str) -> dict[str, float]:
    with serving(kind) as (url, server):
        page, seconds, traffic = opened(browser, url)
        figures = {
            "geometry on the wire (MB)": traffic.geometry / 1e6,
            "scripts (MB)": sum(traffic.scripts.values()) / 1e6,
            "first frame, first visitor (s)": seconds,
        }
        if kind == "explorer":
            figures |= picked(page)
        page.context.close()
        figures["first frame, further visitors (s)"] = seconds_for_further_visitors(browser, url)
        figures["memory per further session (MB)"] = memory_per_further_session(browser, url, server)
    return figures


def picked(page) -> dict[str, float]:
    """Pick time, and the time from a real click on the canvas to the card that tells what was clicked."""
    viewer = page.locator("[data-testid=viewer][data-ready=true][data-moving=false]")
    viewer.wait_for(timeout=PATIENCE_MS)
    pixel = viewer.evaluate("element => element.explorer.visiblePixel('vertebra-l3')")
    card = page.get_by_test_id("card")
    began = time.perf_counter()
    page.mouse.click(pixel["x"], pixel["y"])
    card.get_by_role("heading", level=2).wait_for(timeout=PATIENCE_MS)
    waited = (time.perf_counter() - began) * 1000
    stats = viewer.evaluate("element => element.explorer.stats()")
    return {"pick (ms)": stats["pickMs"], "click to card (ms)": waited}


def test_we_are_smaller_sooner_and_lighter_than_panels_vtk_pane(browser, capsys):
    ours, theirs = measured(browser, "explorer"), measured(browser, "panel-vtk")
    with capsys.disabled():
        print(f"\n\n{'':34}{'ours':>10}{'pane.VTK':>10}{'ratio':>8}")  # noqa: T201 - the table is the point
        for name, figure in ours.items():
            other = theirs.get(name)
            rest = f"{other:10.2f}{other / figure:8.1f}" if other is not None else f"{'none':>10}"
            print(f"{name:34}{figure:10.2f}{rest}")  # noqa: T201
    assert theirs["geometry on the wire (MB)"] >= 4 * ours["geometry on the wire (MB)"]
    assert theirs["first frame, first visitor (s)"] >= 2 * ours["first frame, first visitor (s)"]
    assert theirs["memory per further session (MB)"] >= 100 * ours["memory per further session (MB)"]
