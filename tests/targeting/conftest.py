"""Every plan of the built-in body, worked out once."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest
import trimesh
from numpy.typing import NDArray

from explorer.content.atlas import Atlas
from explorer.domain.body import Level, Side
from explorer.domain.plan import Needle, Plan
from explorer.errors import NoSuchPlan
from explorer.geometry.distances import Surface, clearance
from explorer.targeting.planning import offers, planned, prepare
from explorer.targeting.surroundings import surroundings


@dataclass(frozen=True, eq=False)
class Plans:
    """All plans by procedure, level and side, and the reasons why some are missing."""

    atlas: Atlas
    every: dict[tuple[str, Level | None, Side | None, str | None], Plan]

    refused: tuple[str, ...]
    seconds: tuple[float, ...]
    """Of processor time that each plan took."""

    @property
    def procedures(self) -> tuple[str, ...]:
        return tuple(self.atlas.procedures)

    @property
    def all(self) -> dict[tuple[str, Level | None, Side | None], Plan]:
        """The plans done in the usual way."""
        usual = {one.id: next((way.id for way in one.approaches), None) for one in self.atlas.procedures.values()}
        return {key[:3]: plan for key, plan in self.every.items() if key[3] == usual[key[0]]}

    @cache  # noqa: B019 - one session, one object
    def mesh(self, structure: str) -> trimesh.Trimesh:
        return self.atlas.mesh(structure)

    @cache  # noqa: B019
    def surface(self, structure: str) -> Surface:
        return Surface.of(self.mesh(structure))

    def of(self, *procedures: str) -> list[Plan]:
        """Plans of these procedures, or of all."""
        return [plan for plan in self.every.values() if plan.procedure in (procedures or self.procedures)]

    def needles(self, *procedures: str) -> list[tuple[Plan, Needle]]:
        return [(plan, needle) for plan in self.of(*procedures) for needle in plan.needles]

    def opposite(self, plan: Plan) -> Plan:
        assert plan.side is not None
        return self.every[plan.procedure, plan.level, plan.side.other, plan.approach]

    def gap(self, point: NDArray[np.float64], structure: str) -> float:
        """Distance (mm) from a point to the surface of a structure."""
        return clearance(point, point, self.surface(structure))

    def lies_in(self, point: NDArray[np.float64], structure: str) -> bool:
        return bool(self.mesh(structure).contains(point[None])[0])


@pytest.fixture(scope="session")
def plans(atlas: Atlas) -> Plans:
    """Worked out twice: surfaces are made ready for rays when they are first met, and that is not timed."""
    prepare(atlas)
    surroundings(atlas).plans.clear()
    found, refused, seconds = {}, [], []
    for procedure in atlas.procedures:
        for level, side, approach in offers(atlas, procedure):
            began = time.process_time()
            try:
                plan = planned(atlas, procedure, level=level, side=side, approach=approach)
            except NoSuchPlan as reason:
                refused.append(str(reason))
            else:
                found[procedure, level, side, approach] = plan
            seconds.append(time.process_time() - began)
    return Plans(atlas, found, tuple(refused), tuple(seconds))
