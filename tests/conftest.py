"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

import explorer
from explorer.content.atlas import Atlas
from tests.browser import launched

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a browser come last: from the first of them on, an event loop runs in this thread."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The built-in body, read once; nothing in it can be changed by a test."""
    return explorer.load()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One real browser for all tests; each test opens pages of its own (``tests.browser.opened``)."""
    with launched() as running:
        yield running
