"""The card for what is chosen: a structure, a condition or a procedure, in the reader's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.app.blocks import Block, Card, Chips, Heading, Item, Points, Prose, Rows
from explorer.app.condition_card import condition_card, first_needle
from explorer.app.procedure_card import procedure_card
from explorer.app.wording import Speaker, counted, named, procedure_row
from explorer.domain.condition import Condition
from explorer.domain.procedure import Procedure
from explorer.domain.structure import Structure

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas


def card_of(session: Session) -> Card | None:
    """The card for what is chosen; None when nothing is."""
    view, atlas = session.view, session.atlas
    speaker = Speaker(atlas.sources, view.audience)
    if view.procedure:
        return procedure_card(session, speaker)
    if view.condition:
        return condition_card(session, speaker)
    if view.selected:
        return structure_card(session, speaker)
    return None


def structure_card(session: Session, speaker: Speaker) -> Card:
    """What a structure is, what can be wrong with it and what can be done."""
    atlas = session.atlas
    structure = atlas.structures[session.view.selected or ""]
    conditions = conditions_near(atlas, structure)
    procedures = procedures_near(atlas, structure)
    blocks: list[Block] = [Prose(speaker.voiced(structure.text))]
    if conditions:
        items = tuple(Item(label=named(one, speaker.audience), act=("consider", one.id)) for one in conditions)
        blocks += [Heading("What can be wrong"), Chips("What can be wrong", items)]
    if procedures:
        rows = tuple(procedure_row(one, speaker.audience) for one in procedures)
        blocks += [Heading("What can be done"), Rows("What can be done", rows)]
    blocks += _for_clinicians(structure, speaker)
    return Card(
        key=f"structure:{structure.id}",
        kind="structure",
        title=structure.name,
        subtitle=_subtitle(structure, speaker),
        blocks=(*blocks, speaker.sources()),
        primary=first_needle(session, procedures),
        announce=announced(structure.name, len(conditions), len(procedures)),
    )


def procedures_near(atlas: Atlas, structure: Structure) -> tuple[Procedure, ...]:
    """What is done to a structure, or about a condition that it can have; what reaches it directly comes first."""
    direct = [one for one in atlas.procedures.values() if structure.id in (*one.targets, *one.treats)]
    about = [one for condition in conditions_near(atlas, structure) for one in atlas.procedures_for(condition.id)]
    offered = [one for one in about if one in direct]
    return tuple({one.id: one for one in (*offered, *direct)}.values())


def conditions_near(atlas: Atlas, structure: Structure) -> list[Condition]:
    """What can be wrong with a structure; first what is special to structures of its kind."""

    def spread(condition: Condition) -> tuple[float, int]:
        kin = [one for one in condition.structures if atlas.structures[one].group is structure.group]
        return -len(kin) / len(condition.structures), len(condition.structures)

    return sorted(atlas.conditions_of(structure.id), key=spread)


def announced(name: str, conditions: int, procedures: int) -> str:
    """What a screen reader says: ``Left L4–L5 facet joint. 3 conditions, 4 procedures.``."""
    return f"{name}. {counted(conditions, 'condition')}, {counted(procedures, 'procedure')}."


def _subtitle(structure: Structure, speaker: Speaker) -> str:
    if speaker.to_clinician and structure.latin:
        return structure.latin
    return structure.plain_name[:1].upper() + structure.plain_name[1:]


def _for_clinicians(structure: Structure, speaker: Speaker) -> list[Block]:
    if not speaker.to_clinician:
        return []
    told = {"Nerve supply": structure.innervation, "How it can hurt": structure.pain_generator}
    return [Points(label, (speaker.said(prose),), folded=True) for label, prose in told.items() if prose]
