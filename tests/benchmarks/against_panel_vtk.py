"""Our viewer beside Panel's own VTK pane: the same meshes, the same browser, the same run; printed as a table.

Run it by name, on a machine that does nothing else: ``uv run pytest -m slow tests/benchmarks/against_panel_vtk.py``.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from tests.browser import PATIENCE_MS

pytestmark = pytest.mark.slow

WINDOW = {"width": 1200, "height": 900}
BODY = {"x": 300, "y": 150, "width": 600, "height": 600}
"""The middle of the window, which only the body fills."""
FURTHER_SESSIONS = 4


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
        if path.endswith(".glb"):
            self.geometry += int(event["encodedDataLength"])
        elif path.endswith((".js", ".mjs")):
            self.scripts[path.rsplit("/", 1)[-1]] = int(event["encodedDataLength"])

    def _frame(self, frame: dict) -> None:
        # a binary frame (opcode 2) is base64 in the protocol; geometry is what a big frame carries
        size = len(frame["payloadData"]) * (3 / 4 if frame["opcode"] == 2 else 1)
        if size > 50_000:
            self.geometry += int(size)


@contextmanager
def serving(kind: str) -> Iterator[tuple[str, psutil.Process]]:
    command = [sys.executable, str(Path(__file__).with_name("served.py")), kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as server:
        try:
            port = int(server.stdout.readline())
            yield f"http://localhost:{port}/", psutil.Process(server.pid)
        finally:
            server.terminate()


def drawn(page) -> bool:
    """Whether something that is not background fills a good part of the middle of the window."""
    picture = np.asarray(Image.open(BytesIO(page.screenshot(clip=BODY))).convert("RGB"), dtype=float)
    return picture.std(axis=(0, 1)).max() > 12


def seconds_to_first_frame(page, url: str) -> float:
    began = time.perf_counter()
    page.goto(url)
    while not drawn(page):
        if time.perf_counter() - began > PATIENCE_MS / 1000:
            pytest.fail(f"{url}: nothing was drawn")
    return time.perf_counter() - began


def memory_per_further_session(browser, url: str, server: psutil.Process) -> float:
    """MB that the server grows by with each session after the first two."""

    def opened():
        page = browser.new_page(viewport=WINDOW)
        seconds_to_first_frame(page, url)
        return page

    pages = [opened()]
    before = server.memory_info().rss
    pages += [opened() for _ in range(FURTHER_SESSIONS)]
    grown = server.memory_info().rss - before
    for page in pages:
        page.close()
    return grown / FURTHER_SESSIONS / 1e6


def measured(browser, kind: str) -> dict[str, float]:
    with serving(kind) as (url, server):
        page = browser.new_page(viewport=WINDOW)
        traffic = Traffic()
        traffic.watch(page)
        figures = {"first frame (s)": seconds_to_first_frame(page, url)}
        figures["geometry on the wire (MB)"] = traffic.geometry / 1e6
        figures["script (MB)"] = sum(traffic.scripts.values()) / 1e6
        if kind == "explorer":
            figures |= picked(page)
        page.close()
        figures["memory per further session (MB)"] = memory_per_further_session(browser, url, server)
    return figures


def picked(page) -> dict[str, float]:
    """Pick time, and the time from a real click on the canvas to the card that tells what was clicked."""
    viewer = page.locator("[data-testid=viewer][data-ready=true]")
    viewer.wait_for(timeout=PATIENCE_MS)
    pixel = viewer.evaluate("element => element.explorer.visiblePixel('vertebra-l3')")
    card = page.get_by_test_id("card")
    began = time.perf_counter()
    page.mouse.click(pixel["x"], pixel["y"])
    card.get_by_text("L3", exact=False).first.wait_for(timeout=PATIENCE_MS)
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
    assert theirs["first frame (s)"] >= 2 * ours["first frame (s)"]
    assert theirs["memory per further session (MB)"] >= 100 * ours["memory per further session (MB)"]
