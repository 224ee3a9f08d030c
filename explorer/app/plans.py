"""Plans as the page needs them: each worked out once for all visitors, and a reason where there is none."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from explorer.domain.body import Level, Side
from explorer.domain.plan import Plan
from explorer.domain.structure import Structure
from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.procedure import Procedure

USUAL = (Level.L4_L5, Level.L4, Level.L5, Level.L5_S1, Level.S1)  # where a procedure opens when nothing is chosen

Place: TypeAlias = tuple[Level | None, Side | None]

Wanted: TypeAlias = tuple[str, Level | None, Side | None, str | None]
"""A procedure, where, and in which way."""

MOST_INSTEAD = 3
STEPS = ("Skin", "Path", "Target", "Medicine")
"""A procedure is told in this order."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Worked:
    """A plan; or in plain words why there is none, and at which nearest levels and sides there is one."""

    plan: Plan | None = None
    reason: str = ""
    instead: tuple[Place, ...] = ()


class Planner:
    """Works out plans on one atlas and remembers them; visitors share it.

    Attributes
    ----------
    thread : ThreadPoolExecutor
        Where plans are worked out while a server answers; one after the other.
    """

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="planning")
        self._got_ready = False
        self._plans: dict[Wanted, Worked] = {}
        self._worked: dict[Wanted, Worked] = {}

    def known(
        self, procedure: str, level: Level | None, side: Side | None, approach: str | None = None
    ) -> Worked | None:
        """What was worked out before; None if it was not."""
        return self._worked.get((procedure, level, side, approach))

    def worked(self, procedure: str, level: Level | None, side: Side | None, approach: str | None = None) -> Worked:
        """The plan at that level and side in the usual way or another, or why there is none. It may take seconds."""
        wanted = (procedure, level, side, approach)
        if wanted not in self._worked:
            worked = self._plan(*wanted)
            self._worked[wanted] = worked if worked.plan else replace(worked, instead=self._instead(*wanted))
        return self._worked[wanted]

    def _plan(self, procedure: str, level: Level | None, side: Side | None, approach: str | None) -> Worked:
        import explorer

        wanted = (procedure, level, side, approach)
        if wanted not in self._plans:
            try:
                plan = explorer.plan(self.atlas, procedure, level=level, side=side, approach=approach)
                self._plans[wanted] = Worked(plan=plan)
            except ExplorerError as fault:  # NoSuchPlan, or a body that lacks a landmark
                self._plans[wanted] = Worked(reason=str(fault))
        return self._plans[wanted]

    def _instead(
        self, procedure: str, level: Level | None, side: Side | None, approach: str | None
    ) -> tuple[Place, ...]:
        from explorer.targeting.planning import choices

        def far(place: Place) -> tuple[int, bool]:
            return abs(_height(place[0]) - _height(level)), place[1] is not side

        others = sorted((one for one in choices(self.atlas, procedure) if one != (level, side)), key=far)
        return tuple(islice((one for one in others if self._plan(procedure, *one, approach).plan), MOST_INSTEAD))

    def get_ready(self) -> None:
        """Have everything at hand that the first plan needs, in the planning thread."""
        if self._got_ready:
            return
        from explorer.targeting.surroundings import surroundings

        self._got_ready = True
        self.thread.submit(surroundings, self.atlas)

    def shown_first(self, procedures: Iterable[Procedure]) -> Procedure | None:
        """The first of them whose needle can be shown."""
        from explorer.targeting.planning import choices

        return next((one for one in procedures if choices(self.atlas, one.id)), None)

    def place(self, procedure: str, near: Structure | None) -> tuple[Level | None, Side | None]:
        """At which level and side a procedure is first shown: those of the structure, or the nearest it knows."""
        known = self.atlas.procedures[procedure]
        return _level(known, near), _side(known, near)


def _level(procedure: Procedure, near: Structure | None) -> Level | None:
    if not procedure.levels:
        return None
    wanted = near.level if near else None
    if wanted in procedure.levels:
        return wanted
    touching = [one for one in procedure.levels if wanted and {*one.vertebrae} & {*wanted.vertebrae}]
    usual = [one for one in USUAL if one in procedure.levels]
    return (touching or usual or list(procedure.levels))[0]


def _side(procedure: Procedure, near: Structure | None) -> Side | None:
    if not procedure.sides:
        return None
    return near.side if near and near.side in procedure.sides else procedure.sides[0]


def _height(level: Level | None) -> int:
    return list(Level).index(level) if level else 0
