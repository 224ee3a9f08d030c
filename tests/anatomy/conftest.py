"""Surfaces that several tests of the body measure from."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeAlias

import pytest

from explorer.domain.body import Tissue
from explorer.geometry.fields import Surroundings, surroundings

Space: TypeAlias = Callable[[str], Surroundings]


@pytest.fixture(scope="session")
def spinal_bones(atlas) -> Surroundings:
    """Every vertebra, and the sacrum."""
    names = [one for one in atlas.structures if one.startswith("vertebra-") or one == "sacrum"]
    return surroundings(atlas.mesh(one) for one in names)


@pytest.fixture(scope="session")
def left_bones(atlas, spinal_bones) -> Surroundings:
    """Every bone of the midline and of the left side."""
    others = [
        one.id
        for one in atlas.structures.values()
        if one.tissue is Tissue.BONE
        and not one.id.startswith("vertebra-")
        and one.id != "sacrum"
        and not one.id.endswith("-right")
    ]
    return spinal_bones.joined(surroundings(atlas.mesh(one) for one in others))


@pytest.fixture(scope="session")
def discs(atlas) -> Surroundings:
    """Every intervertebral disc."""
    return surroundings(atlas.mesh(one) for one in atlas.structures if one.startswith("disc-"))


@pytest.fixture(scope="session")
def flava(atlas) -> Surroundings:
    """Every yellow ligament."""
    return surroundings(atlas.mesh(one) for one in atlas.structures if one.startswith("ligamentum-flavum-"))


@pytest.fixture(scope="session")
def sac(atlas) -> Surroundings:
    """The dural sac."""
    return surroundings([atlas.mesh("dural-sac")])


@pytest.fixture(scope="session")
def space(atlas) -> Space:
    """Signed distances to any built surface, made once each."""
    return cache(lambda structure: surroundings([atlas.mesh(structure)]))
