"""A real browser for tests: found on the machine, or installed; never skipped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "msedge",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
ARGUMENTS = (
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
)
PATIENCE_MS = 60_000
"""Drawing by the processor is slow; conditions are awaited this long."""
START_S = 180
"""A server imports a great deal before it answers."""


@cache
def executable() -> str:
    """Path of a Chromium, Chrome or Edge: one that is there, or one installed now."""
    for find in (_on_path, _of_playwright, _from_debian, _from_playwright):
        found = find()
        if found:
            return found
    pytest.fail(
        "The browser tests need Chromium, Chrome or Edge, and none could be found or installed. "
        "Install one, or run `playwright install chromium`."
    )


def _on_path() -> str | None:
    named = (shutil.which(name) for name in NAMES)
    return next((found for found in (*named, *PLACES) if found and Path(found).exists()), None)


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _from_debian() -> str | None:
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return None
    for arguments in (("update",), ("install", "--yes", "--no-install-recommends", "chromium")):
        subprocess.run(("apt-get", *arguments), check=False, capture_output=True)
    return shutil.which("chromium")


def _from_playwright() -> str | None:
    command = (sys.executable, "-m", "playwright", "install", "chromium")
    subprocess.run(command, check=False, capture_output=True)
    return _of_playwright()


@contextmanager
def launched() -> Iterator[Browser]:
    """A running browser that draws WebGL with the processor, so that every machine draws alike."""
    from playwright.sync_api import sync_playwright

    path = executable()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


def opened(browser: Browser, url: str, width: int = 800, height: int = 600, **context: object) -> Page:
    """A fresh page at an address; any error in its script fails the test that closes it (see ``faults``)."""
    page = browser.new_context(viewport={"width": width, "height": height}, **context).new_page()  # type: ignore[arg-type]
    page.set_default_timeout(PATIENCE_MS)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.faults = faults  # type: ignore[attr-defined]
    page.goto(url)
    return page


@contextmanager
def serving(command: tuple[str, ...], url: str) -> Iterator[str]:
    """A server in a process of its own, once it answers at an address."""
    import http.client
    import time
    from urllib.parse import urlsplit

    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    address = urlsplit(url)
    deadline = time.monotonic() + START_S
    try:
        while True:
            connection = http.client.HTTPConnection(str(address.hostname), address.port or 80, timeout=5)
            try:
                connection.request("GET", address.path or "/")
                connection.getresponse().read()
                break
            except OSError:
                if process.poll() is not None or time.monotonic() > deadline:
                    process.kill()
                    output = process.communicate()[0]
                    pytest.fail(f"the server for the browser tests did not start:\n{output}")
            finally:
                connection.close()
        yield url
    finally:
        process.terminate()
        process.wait(timeout=20)
        if process.stdout:
            process.stdout.close()


def free_port() -> int:
    """A port that nobody listens on."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
