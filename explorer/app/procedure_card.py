"""The card for a procedure: where, step by step, the needle in numbers, and what the evidence says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.app.blocks import (
    Block,
    Card,
    Choice,
    Column,
    Columns,
    Fact,
    Facts,
    Item,
    Links,
    Points,
    Problem,
    Prose,
    Said,
    Steps,
)
from explorer.app.condition_card import way_up
from explorer.app.plans import STEPS, Worked
from explorer.app.wording import VERDICTS, Speaker, evidence, named, structure_links
from explorer.domain.body import Level, Side
from explorer.domain.plan import CArm, Needle, Plan
from explorer.domain.procedure import Procedure
from explorer.domain.view import Audience

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas

MOST_NEAR = {Audience.PATIENT: 2, Audience.CLINICIAN: 6}
"""How many of the nearest structures at risk are listed."""


def procedure_card(session: Session, speaker: Speaker) -> Card:
    """How the chosen procedure is done at the chosen level and side."""
    atlas, view = session.atlas, session.view
    procedure = atlas.procedures[view.procedure or ""]
    worked = session.worked
    plan = worked.plan if worked else None
    blocks: list[Block] = [Prose(speaker.voiced(procedure.text)), *_where(session, procedure, speaker)]
    if plan:
        blocks += [_steps(session, plan, procedure, speaker), *_needle_facts(atlas, plan, speaker)]
    elif worked:
        blocks.append(_no_plan(worked, view.side))
    else:
        blocks.append(Prose((Said("Working out the way of the needle…"),)))
    blocks += [*_known(procedure, speaker), Links("Targets", structure_links(atlas, _targets(atlas, procedure, plan)))]
    title = named(procedure, speaker.audience)
    return Card(
        key=f"procedure:{procedure.id}",
        kind="procedure",
        title=title,
        subtitle=str(procedure.summary),
        badge=evidence(procedure),
        trail=way_up(atlas, view),
        blocks=(*blocks, speaker.sources()),
        primary=_next(session) if plan else None,
        announce=f"{title}{_at(view.level, view.side)}. {_announced(worked)}",
    )


def _at(level: Level | None, side: Side | None) -> str:
    place = " ".join(one for one in (side.value if side else "", level.label if level else "") if one)
    return f", {place}" if place else ""


def _announced(worked: Worked | None) -> str:
    if worked is None:
        return "Working out the way of the needle."
    if worked.plan is None:
        return "No needle is shown here."
    return "1 needle is shown." if len(worked.plan.needles) == 1 else f"{len(worked.plan.needles)} needles are shown."


def _where(session: Session, procedure: Procedure, speaker: Speaker) -> list[Block]:
    view = session.view
    levels = tuple(
        Item(label=one.label, act=("place", one.value, _value(view.side)), chosen=one is view.level)
        for one in procedure.levels
    )
    sides = tuple(
        Item(label=one.value.capitalize(), act=("place", _value(view.level), one.value), chosen=one is view.side)
        for one in procedure.sides
    )
    now = view.approach or next((one.id for one in procedure.approaches), None)
    ways = tuple(Item(label=one.name, act=("approach", one.id), chosen=one.id == now) for one in procedure.approaches)
    choices = (("Level", levels), ("Side", sides), ("Way", ways))
    noted = [Prose(speaker.said(one.note)) for one in procedure.approaches if one.id == now and len(ways) > 1]
    return [*(Choice(label, items) for label, items in choices if len(items) > 1), *noted]


def _value(place: Level | Side | None) -> str:
    return place.value if place else ""


def _no_plan(worked: Worked, now: Side | None) -> Problem:
    items = tuple(
        Item(label=_place(*one, now), act=("place", _value(one[0]), _value(one[1]))) for one in worked.instead
    )
    return Problem(worked.reason[:1].upper() + worked.reason[1:], items)


def _place(level: Level | None, side: Side | None, now: Side | None) -> str:
    """What a button to another place says; the side only where it is another one."""
    words = (level.label if level else "", side.value if side and side is not now else "")
    place = " ".join(one for one in words if one)
    return place[:1].upper() + place[1:]


def _next(session: Session) -> Item:
    if session.step + 1 < len(STEPS):
        return Item(label=f"Next: {STEPS[session.step + 1].lower()}", act=("tell", session.step + 1), icon="vaccines")
    return Item(label="Start again at the skin", act=("tell", 0), icon="replay")


def _steps(session: Session, plan: Plan, procedure: Procedure, speaker: Speaker) -> Steps:
    shown = (
        tuple(Said(_entered(one, at, plan)) for at, one in enumerate(plan.needles, 1)),
        tuple(Said(_passed(session.atlas, one, at, plan)) for at, one in enumerate(plan.needles, 1)),
        tuple(Said(_aimed(one, at, plan)) for at, one in enumerate(plan.needles, 1)),
        (),
    )[session.step]
    written = (procedure.entry, procedure.trajectory, procedure.end_point, procedure.relief)[session.step]
    spoken = speaker.said(written) if speaker.to_clinician or session.step == len(STEPS) - 1 else ()
    return Steps(STEPS, session.step, (*shown, *spoken))


def _name(at: int, plan: Plan) -> str:
    return "The needle" if len(plan.needles) == 1 else f"Needle {at}"


def _entered(needle: Needle, at: int, plan: Plan) -> str:
    return f"{_name(at, plan)} goes in here, {needle.depth_mm:.0f} mm from its target."


def _passed(atlas: Atlas, needle: Needle, at: int, plan: Plan) -> str:
    through = [_plain(atlas, one) for one in needle.crosses if one != "skin"]
    return f"{_name(at, plan)} passes through the skin{_listed(through)}."


def _listed(names: list[str]) -> str:
    if not names:
        return " and the tissue under it only"
    return f", {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f" and {names[0]}"


def _plain(atlas: Atlas, structure: str) -> str:
    name = atlas.structures[structure].name if structure in atlas.structures else structure
    head, _, tail = name.partition(" ")
    return f"{head.lower()} {tail}" if head in {"Left", "Right"} else f"the {name[:1].lower()}{name[1:]}"


def _aimed(needle: Needle, at: int, plan: Plan) -> str:
    return f"{_name(at, plan)} comes to {needle.aim}." if needle.aim else f"{_name(at, plan)} is at its target."


def _needle_facts(atlas: Atlas, plan: Plan, speaker: Speaker) -> list[Block]:
    several = len(plan.needles) > 1
    facts: list[Block] = []
    for at, needle in enumerate(plan.needles, 1):
        more = _beam(needle) if speaker.to_clinician else ()
        facts.append(Facts(f"Needle {at}" if several else "The needle", (*_facts(needle, needle.c_arm), *more)))
        if speaker.to_clinician:
            facts.append(Choice("Look", (Item(label="Down the beam", act=("beam", at)),)))
        if needle.clearance_mm:
            facts.append(Facts("Keep clear of", _clearances(atlas, needle)[: MOST_NEAR[speaker.audience]]))
        if speaker.to_clinician and needle.crosses:
            names = ", then ".join(atlas.structures[one].name for one in needle.crosses if one in atlas.structures)
            facts.append(Points("It crosses", ((Said(names),),)))
    return facts


def _facts(needle: Needle, c_arm: CArm) -> tuple[Fact, ...]:
    return (
        Fact(name="Gauge", value=f"{needle.gauge} G"),
        Fact(name="Length", value=f"{needle.length_mm:.0f} mm"),
        Fact(name="Depth", value=f"{needle.depth_mm:.0f} mm", aim="skin to tip"),
        Fact(name="C-arm", value=_turned(c_arm), aim=_tilted(c_arm)),
    )


def _beam(needle: Needle) -> tuple[Fact, ...]:
    """How the needle is seen in its view, and which two views confirm how deep it lies."""
    off = round(needle.off_beam_deg)
    front, _ = needle.confirm
    return (
        Fact(name="Seen", value=f"{off}° off the beam" if off else "down the barrel"),
        Fact(name="Confirm depth", value="AP and lateral", aim=f"AP {_tilted(front)}"),
    )


def _turned(c_arm: CArm) -> str:
    if round(c_arm.oblique_deg) == 0:
        return "no oblique"
    return f"{abs(c_arm.oblique_deg):.0f}° {'left' if c_arm.oblique_deg > 0 else 'right'} oblique"


def _tilted(c_arm: CArm) -> str:
    if round(c_arm.cranial_deg) == 0:
        return "no tilt"
    return f"{abs(c_arm.cranial_deg):.0f}° {'cranial' if c_arm.cranial_deg > 0 else 'caudal'}"


def _clearances(atlas: Atlas, needle: Needle) -> tuple[Fact, ...]:
    near = sorted(needle.clearance_mm.items(), key=lambda one: one[1])
    names = {one: atlas.structures[one].name if one in atlas.structures else one for one, _ in near}
    return tuple(Fact(name=names[one], value=f"{distance:.1f} mm", tone="danger") for one, distance in near)


def _known(procedure: Procedure, speaker: Speaker) -> list[Block]:
    told: list[Block] = [
        speaker.points("What the evidence says", (procedure.evidence.summary,)),
    ]
    if procedure.stances:
        columns = tuple(
            Column(title=one.body, badge=VERDICTS[one.verdict], said=speaker.said(one.says))
            for one in procedure.stances
        )
        told.append(Columns("What guidelines say", columns))
    told += [
        speaker.points("How long it may last", (procedure.relief,), folded=True),
        speaker.points("Afterwards", procedure.aftercare, folded=True),
        Points(
            "What can go wrong",
            tuple(_rate(one.event, speaker.said(one.rate)) for one in procedure.complications),
            folded=True,
        ),
        speaker.points("Not done if", procedure.contraindications, folded=True),
    ]
    return [*told, *(_technique(procedure, speaker) if speaker.to_clinician else [])]


def _rate(event: str, rate: tuple[Said, ...]) -> tuple[Said, ...]:
    return (Said(f"{event}:"), *rate)


def _technique(procedure: Procedure, speaker: Speaker) -> list[Block]:
    told: list[Block] = [
        speaker.points(
            "Technique",
            (procedure.position, procedure.imaging, procedure.c_arm.description, procedure.landmark),
            folded=True,
        ),
        speaker.points("What to keep clear of", tuple(one.what for one in procedure.dangers), folded=True),
    ]
    if procedure.uncertainties:
        told.append(speaker.points("What is not known", (procedure.uncertainties,), folded=True))
    if procedure.cpt:
        told.append(Facts("Codes", (Fact(name="CPT", value=", ".join(procedure.cpt)),)))
    return told


def _targets(atlas: Atlas, procedure: Procedure, plan: Plan | None) -> tuple[str, ...]:
    named_here = plan.targets if plan and plan.targets else procedure.targets
    return tuple(one for one in named_here if one in atlas.structures)
