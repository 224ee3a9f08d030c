"""A real server for all tests of the pages; every page must stay on this machine and without faults."""

from __future__ import annotations

import sys

import pytest

from tests.browser import free_port, serving
from tests.pages.visiting import Visit


@pytest.fixture(scope="session")
def served():
    """The address of the app, served as people serve it."""
    port = free_port()
    command = (sys.executable, "-m", "explorer.cli", "serve", "--no-show", "--port", str(port))
    with serving(command, f"http://127.0.0.1:{port}/liveness") as url:
        yield url.removesuffix("liveness")


@pytest.fixture
def visit(browser, served):
    """Opens pages of the app; when the test is over, none of them may have looked elsewhere or met a fault."""
    visits = []

    def open_at(query="", width=1440, height=900, **context):
        visits.append(Visit(browser, served, query, width, height, **context))
        return visits[-1]

    yield open_at
    for one in visits:
        one.page.context.close()
        assert one.elsewhere == [], "a page asked another machine"
        assert one.faults == [], "a page met faults"
