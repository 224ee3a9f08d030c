"""What all tests share."""

from __future__ import annotations

import pytest

import explorer
from explorer.content.atlas import Atlas


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """The built-in body, read once; nothing in it can be changed by a test."""
    return explorer.load()
