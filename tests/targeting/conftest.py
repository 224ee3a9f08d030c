"""Every plan of the built-in body, worked out once."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cache

import pytest
import trimesh

from explorer.content.atlas import Atlas
from explorer.domain.body import Level, Side
from explorer.domain.plan import Needle, Plan
from explorer.errors import NoSuchPlan
from explorer.geometry.distances import Surface
from explorer.targeting.planning import choices, planned

PROCEDURES = (
    "facet-joint-injection",
    "lumbar-medial-branch-block",
    "sacroiliac-joint-injection",
    "transforaminal-epidural-injection",
    "interlaminar-epidural-injection",
    "piriformis-injection",
    "trochanteric-bursa-injection",
    "discography",
)


@dataclass(frozen=True, eq=False)
class Plans:
    """All plans by procedure, level and side, and the reasons why some are missing."""

    atlas: Atlas
    all: dict[tuple[str, Level | None, Side | None], Plan]

    refused: tuple[str, ...]
    seconds: tuple[float, ...]
    """Of processor time that each plan took."""

    procedures: tuple[str, ...] = PROCEDURES

    @cache  # noqa: B019 - one session, one object
    def mesh(self, structure: str) -> trimesh.Trimesh:
        return self.atlas.mesh(structure)

    @cache  # noqa: B019
    def surface(self, structure: str) -> Surface:
        return Surface.of(self.mesh(structure))

    def of(self, *procedures: str) -> list[Plan]:
        """Plans of these procedures, or of all."""
        return [plan for plan in self.all.values() if plan.procedure in (procedures or PROCEDURES)]

    def needles(self, *procedures: str) -> list[tuple[Plan, Needle]]:
        return [(plan, needle) for plan in self.of(*procedures) for needle in plan.needles]

    def opposite(self, plan: Plan) -> Plan:
        assert plan.side is not None
        return self.all[plan.procedure, plan.level, plan.side.other]


@pytest.fixture(scope="session")
def plans(atlas: Atlas) -> Plans:
    found, refused, seconds = {}, [], []
    for procedure in PROCEDURES:
        for level, side in choices(atlas, procedure):
            began = time.process_time()
            try:
                found[procedure, level, side] = planned(atlas, procedure, level=level, side=side)
            except NoSuchPlan as reason:
                refused.append(str(reason))
            seconds.append(time.process_time() - began)
    return Plans(atlas, found, tuple(refused), tuple(seconds))
