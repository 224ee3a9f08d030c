"""The register of procedures that can be worked out: a procedure id and the function that places its needles.

@plans("facet-joint-injection")
def facet_joint(site: Site) -> Iterator[Needle]: ...
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from explorer.domain.device import Device
from explorer.domain.plan import Needle
from explorer.targeting.site import Site

Recipe = Callable[[Site], Iterator[Needle | Device]]
"""Yields needles, and what they leave or make in the body, in the order in which that is done."""

RECIPES: dict[str, Recipe] = {}


def plans(procedure: str) -> Callable[[Recipe], Recipe]:
    """Register the function that places the needles of a procedure; raises ValueError if there is one already."""

    def register(recipe: Recipe) -> Recipe:
        if procedure in RECIPES:
            raise ValueError(f"two functions plan {procedure!r}")
        RECIPES[procedure] = recipe
        return recipe

    return register
