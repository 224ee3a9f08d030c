"""Every plan of every procedure in one table: where, from which view, how deep, and what comes nearest."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from explorer.errors import NoSuchPlan
from explorer.targeting.planning import offers, planned

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.plan import Needle, Plan
    from explorer.domain.procedure import Procedure

HEADS = ("Where", "Aim", "C-arm", "Needle", "Depth", "Nearest at risk")


def plans_table(atlas: Atlas) -> Iterator[str]:
    """Lines of HTML: a table with a part for each procedure and a line for each needle."""
    heads = "".join(f"<th>{one}</th>" for one in HEADS)
    yield f"<table class=plans><thead><tr>{heads}</tr></thead>"
    for record in sorted(atlas.procedures.values(), key=lambda one: one.name):
        yield f"<tbody><tr class=head><th colspan={len(HEADS)}>{escape(record.name)}</th></tr>"
        for level, side, approach in offers(atlas, record.id):
            try:
                plan = planned(atlas, record.id, level=level, side=side, approach=approach)
            except NoSuchPlan as reason:
                yield f"<tr class=outside><td colspan={len(HEADS)} class=outside>{escape(str(reason))}</td></tr>"
            else:
                yield from (_line(atlas, record, plan, needle) for needle in plan.needles)
        yield "</tbody>"
    yield "</table>"


def _line(atlas: Atlas, record: Procedure, plan: Plan, needle: Needle) -> str:
    way = next((one.name for one in record.approaches if one.id == plan.approach), None)
    where = ", ".join(filter(None, (plan.level and plan.level.label, plan.side, way and way.lower())))
    cells = (
        escape(where) or "midline",
        escape(needle.aim),
        _view(needle),
        f"{needle.gauge} G, {needle.length_mm:.0f} mm",
        f"{needle.depth_mm:.0f} mm",
        _nearest(atlas, needle),
    )
    return f"<tr>{''.join(f'<td>{one}</td>' for one in cells)}</tr>"


def _view(needle: Needle) -> str:
    """The two angles as people say them: ``20° left, 15° cranial``."""
    turn, tilt = round(needle.c_arm.oblique_deg), round(needle.c_arm.cranial_deg)
    turned = f"{abs(turn)}° {'left' if turn > 0 else 'right'}" if turn else "straight"
    return f"{turned}, {abs(tilt)}° {'cranial' if tilt > 0 else 'caudal'}" if tilt else turned


def _nearest(atlas: Atlas, needle: Needle) -> str:
    """The three structures at risk that the needle comes nearest to, with their distances."""
    nearest = sorted(needle.clearance_mm.items(), key=lambda one: one[1])[:3]
    return escape(", ".join(f"{atlas.structures[one].name} {gap:.1f} mm" for one, gap in nearest))
