"""The card for a condition: what it is, how it feels, how bad it can be, when to see a doctor soon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.app.blocks import Block, Card, Grades, Heading, Item, Links, Points, Prose, Rows
from explorer.app.wording import Speaker, counted, icon, named, procedure_row, structure_links
from explorer.domain.condition import Condition, Severity
from explorer.domain.procedure import Procedure
from explorer.domain.view import View

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas


def condition_card(session: Session, speaker: Speaker) -> Card:
    """What is known about the condition that is chosen."""
    atlas, view = session.atlas, session.view
    condition = atlas.conditions[view.condition or ""]
    procedures = atlas.procedures_for(condition.id)
    rows = tuple(procedure_row(one, speaker.audience) for one in procedures)
    done: list[Block] = [Heading("What can be done"), Rows("What can be done", rows)] if rows else []
    blocks: list[Block] = [
        Prose(speaker.voiced(condition.text)),
        speaker.points("When to see a doctor soon", condition.red_flags, tone="danger", folded=True),
        *done,
        speaker.points("How it feels", condition.symptoms),
        _grades(condition.severity, speaker),
        *_details(condition, speaker),
        Links("Where it happens", structure_links(atlas, _places(condition, view.selected))),
    ]
    return Card(
        key=f"condition:{condition.id}",
        kind="condition",
        title=named(condition, speaker.audience),
        subtitle=_subtitle(condition, speaker),
        trail=way_up(atlas, view),
        blocks=(*blocks, speaker.sources()),
        primary=first_needle(session, procedures),
        announce=f"{named(condition, speaker.audience)}. {counted(len(rows), 'procedure')}.",
    )


def first_needle(session: Session, procedures: Sequence[Procedure]) -> Item | None:
    """The next thing to do: see the needle of the first procedure that has one."""
    first = session.planner.shown_first(procedures)
    return Item(label="Show the needle", act=("choose", first.id), icon=icon(first)) if first else None


def way_up(atlas: Atlas, view: View) -> tuple[Item, ...]:
    """From the structure to where we are."""
    way = []
    if view.selected:
        way.append(Item(label=atlas.structures[view.selected].name, act=("pick", view.selected)))
    if view.condition and view.procedure:
        condition = atlas.conditions[view.condition]
        way.append(Item(label=named(condition, view.audience), act=("consider", condition.id)))
    return tuple(way)


def _subtitle(condition: Condition, speaker: Speaker) -> str:
    if speaker.to_clinician and condition.icd10:
        return "ICD-10-CM " + ", ".join(code.code for code in condition.icd10)
    return condition.name if not speaker.to_clinician else condition.plain_name


def _grades(severity: Severity, speaker: Speaker) -> Grades:
    note = severity.name if severity.validated else f"{severity.name} · illustrative"
    points = tuple(speaker.said(grade.value) for grade in severity.grades) if speaker.to_clinician else ()
    return Grades(severity.question, tuple(grade.word for grade in severity.grades), note, points)


def _details(condition: Condition, speaker: Speaker) -> list[Points]:
    told: list[Points] = [
        speaker.points("What helps first", condition.conservative_care, folded=True),
        speaker.points("When more is needed", (condition.referral,), folded=True),
        speaker.points("How common it is", (condition.prevalence,), folded=True),
    ]
    if speaker.to_clinician:
        told.append(speaker.points("Examination and imaging", condition.tests, folded=True))
        told.append(speaker.points("Pathology", (condition.pathology,), folded=True))
    if condition.uncertainties:
        told.append(speaker.points("What is not known", (condition.uncertainties,), folded=True))
    return told


def _places(condition: Condition, selected: str | None) -> Sequence[str]:
    """Where it happens, what is chosen first."""
    return sorted(condition.structures, key=lambda one: one != selected)
