"""The way in: a procedure, a level and a side become a plan, or a reason why there is none."""

from __future__ import annotations

from contextlib import suppress
from difflib import SequenceMatcher
from typing import TypeVar

from explorer.content.atlas import Atlas
from explorer.domain.body import Level, Side
from explorer.domain.device import Device
from explorer.domain.plan import Needle, Plan
from explorer.domain.procedure import Procedure
from explorer.errors import NoSuchPlan, UnknownId
from explorer.targeting import (  # noqa: F401  they register their recipes
    ablation,
    canal,
    decompression,
    discs,
    epidurals,
    facets,
    pedicles,
    pelvic,
    sacral,
    sympathetic,
    trigger_points,
)
from explorer.targeting.recipes import RECIPES
from explorer.targeting.site import SOLD_GAUGES, Site
from explorer.targeting.surroundings import surroundings

Choice = TypeVar("Choice", Level, Side)


def planned(
    atlas: Atlas, procedure: str, *, level: str | None = None, side: str | None = None, approach: str | None = None
) -> Plan:
    """The plan of a procedure at a level and side, in the usual way or another; worked out once for each atlas.

    Raises
    ------
    UnknownId
        If the atlas has no such procedure.
    NoSuchPlan
        If it is not done there, or no safe way leads there; the message says why.
    """
    record = atlas.procedures[procedure]
    body = surroundings(atlas)
    way = _way(record, approach)
    key = (record.id, level, side, way)
    if key not in body.plans:
        where = _chosen(record, "level", level, record.levels), _chosen(record, "side", side, record.sides)
        sites = [Site(body, record, *where, gauge, way) for gauge in _gauges(record)]
        body.plans[key] = _with_thickest_needle(sites)
    return body.plans[key]


def choices(atlas: Atlas, procedure: str) -> tuple[tuple[Level | None, Side | None], ...]:
    """Every level and side at which a procedure can be asked for; none if it has no needle that is planned."""
    record = atlas.procedures[procedure]
    if record.id not in RECIPES:
        return ()
    return tuple((level, side) for level in record.levels or (None,) for side in record.sides or (None,))


def offers(atlas: Atlas, procedure: str) -> tuple[tuple[Level | None, Side | None, str | None], ...]:
    """Every level, side and approach in which a procedure can be asked for; none if it has no needle."""
    ways = tuple(one.id for one in atlas.procedures[procedure].approaches) or (None,)
    return tuple((*place, way) for place in choices(atlas, procedure) for way in ways)


def prepare(atlas: Atlas) -> None:
    """Read all surfaces and work out every plan, so that each comes at once when a person asks (seconds, once)."""
    surroundings(atlas).prepare()
    for procedure in atlas.procedures:
        for level, side, approach in offers(atlas, procedure):
            with suppress(NoSuchPlan):  # it is told to whoever asks for that plan
                planned(atlas, procedure, level=level, side=side, approach=approach)


def _gauges(record: Procedure) -> tuple[int, ...]:
    """The usual needles, thickest first."""
    thick, thin = record.needle.gauge
    return tuple(one for one in SOLD_GAUGES if thick <= one <= thin) or (thick,)


def _with_thickest_needle(sites: list[Site]) -> Plan:
    """The plan with the thickest usual needle that finds a way: a thinner one would find it, too."""
    for site in sites[:-1]:
        with suppress(NoSuchPlan):
            return _worked_out(site)
    return _worked_out(sites[-1])


def _worked_out(site: Site) -> Plan:
    if site.procedure.id not in RECIPES:
        raise NoSuchPlan(f"{site.procedure.name} has no needle that is worked out yet")
    try:
        made = tuple(RECIPES[site.procedure.id](site))
    except UnknownId as missing:
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: this body is incomplete: {missing}") from missing
    needles = tuple(one for one in made if isinstance(one, Needle))
    touched = {one for needle in needles for one in needle.touches}
    return Plan(
        procedure=site.procedure.id,
        level=site.level,
        side=site.side,
        needles=needles,
        targets=tuple(one for one in site.procedure.targets if one in touched),
        approach=site.approach,
        devices=tuple(one for one in made if isinstance(one, Device)),
    )


def _way(record: Procedure, wanted: str | None) -> str | None:
    """The approach that was asked for, or the usual one; NoSuchPlan names those that there are."""
    ways = tuple(one.id for one in record.approaches)
    if wanted is None:
        return next(iter(ways), None)
    if wanted not in ways:
        known = f"possible: {', '.join(ways)}" if ways else "there is one only; leave it out"
        raise NoSuchPlan(f"{record.name} knows no approach {wanted!r}; {known}")
    return wanted


def _chosen(procedure: Procedure, what: str, wanted: str | None, possible: tuple[Choice, ...]) -> Choice | None:
    """The level or side that was asked for; NoSuchPlan names the possible ones nearest to it."""
    if wanted is None and not possible:
        return None
    for one in possible:
        if one == wanted:
            return one
    if not possible:
        raise NoSuchPlan(f"{procedure.name} knows no {what}, so {wanted!r} means nothing; leave it out")
    asked = f"is not done at {what} {wanted!r}" if wanted else f"needs a {what}"
    raise NoSuchPlan(f"{procedure.name} {asked}; possible: {', '.join(_nearest_first(wanted or '', possible))}")


def _nearest_first(wanted: str, possible: tuple[Choice, ...]) -> list[Choice]:
    """Levels in order of their distance along the spine; anything that is no level, by its spelling."""
    order = [one.value for one in Level]
    if wanted in order:
        return sorted(possible, key=lambda one: abs(order.index(one.value) - order.index(wanted)))
    return sorted(possible, key=lambda one: -SequenceMatcher(None, wanted, one.value).ratio())
