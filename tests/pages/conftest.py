"""A real server for all tests of the pages; every page must stay on this machine and without faults."""

from __future__ import annotations

import sys
from contextlib import contextmanager

import pytest

from tests.browser import free_port, serving
from tests.pages.visiting import visiting


@contextmanager
def app_served(*options, port=None):
    """The address of the app, served as people serve it, with options of its own."""
    port = port or free_port()
    program = "import sys; from explorer.cli import main; sys.exit(main())"
    command = (sys.executable, "-c", program, "serve", "--no-show", "--port", str(port), *options)
    with serving(command, f"http://127.0.0.1:{port}/liveness") as url:
        yield url.removesuffix("liveness")


@pytest.fixture(scope="session")
def served():
    """The address of the app for all tests."""
    with app_served() as url:
        yield url


@pytest.fixture
def visit(browser, served):
    """Opens pages of the app; when the test is over, none of them may have looked elsewhere or met a fault."""
    with visiting(browser, served) as opening:
        yield opening
