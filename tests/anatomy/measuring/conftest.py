"""The built body beside what has been published, measured once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explorer.anatomy.measuring.comparing import Finding, findings
from explorer.anatomy.measuring.ruler import MEASURES, Measured
from explorer.content.places import builtin_folder
from explorer.domain.body import Level


@pytest.fixture(scope="session")
def found(atlas) -> tuple[Finding, ...]:
    return findings(atlas, builtin_folder() / "annotations")


@pytest.fixture(scope="session")
def measured(atlas) -> Measured:
    return Measured(atlas)


@pytest.fixture(scope="session")
def size_of(found, measured) -> Callable[[str, Level], float]:
    """The size of any measure at any level, published there or not."""
    return lambda measure, level: MEASURES[measure](measured, level)
