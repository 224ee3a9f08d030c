"""Sentences with their sources, as a card shows them: numbered in order of appearance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from explorer.app.blocks import Badge, Cited, Item, Points, Said, Sources
from explorer.domain.procedure import EvidenceGrade, Procedure, Verdict
from explorer.domain.source import Claim, Prose, Source, Status, Texts
from explorer.domain.view import Audience

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

TONES = {
    EvidenceGrade.STRONG: "good",
    EvidenceGrade.MODERATE: "good",
    EvidenceGrade.LIMITED: "caution",
    EvidenceGrade.DISPUTED: "caution",
    EvidenceGrade.EXPERIMENTAL: "caution",
    EvidenceGrade.WEAK: "danger",
}
"""Colour repeats the word of the evidence; red is kept for what is weak and for what to keep clear of."""

VERDICTS = {
    Verdict.FOR: Badge(word="In favour", tone="good"),
    Verdict.CONDITIONAL: Badge(word="If selected", tone="caution"),
    Verdict.AGAINST: Badge(word="Against", tone="danger"),
    Verdict.SILENT: Badge(word="No advice", tone="plain"),
}


class Speaker:
    """Words for one card, in one voice; it numbers the works that they rest on."""

    def __init__(self, works: Mapping[str, Source], audience: Audience) -> None:
        self._works, self.audience = works, audience
        self._numbers: dict[str, int] = {}

    @property
    def to_clinician(self) -> bool:
        """Whether a clinician reads."""
        return self.audience is Audience.CLINICIAN

    def said(self, prose: Prose) -> tuple[Said, ...]:
        """Sentences, marked where they are not checked; for clinicians with the numbers of their works."""
        return tuple(self._one(claim) for claim in prose.claims)

    def _one(self, claim: Claim) -> Said:
        numbers = tuple(self._number(key) for key in claim.sources)
        return Said(claim.text, numbers if self.to_clinician else (), claim.status is Status.CHECKED)

    def voiced(self, texts: Texts) -> tuple[Said, ...]:
        """The same matter in the voice of this card."""
        return self.said(texts.clinician if self.to_clinician else texts.patient)

    def points(self, label: str, proses: Iterable[Prose], *, tone: str = "", folded: bool = False) -> Points:
        """A list of sentences."""
        return Points(label, tuple(self.said(one) for one in proses), tone, folded)

    def sources(self) -> Sources:
        """All works that were spoken of so far, in the order of their numbers."""
        return Sources(tuple(self._cited(key, number) for key, number in self._numbers.items()))

    def _number(self, key: str) -> int:
        return self._numbers.setdefault(key, len(self._numbers) + 1)

    def _cited(self, key: str, number: int) -> Cited:
        work = self._works[key]
        return Cited(number=number, text=work.citation, checked=work.status is Status.CHECKED, url=work.url or "")


def named(thing: object, audience: Audience) -> str:
    """What a condition or procedure is called in that voice."""
    name: str = getattr(thing, "name" if audience is Audience.CLINICIAN else "plain_name")
    return name[:1].upper() + name[1:]


def evidence(procedure: Procedure) -> Badge:
    """The chip of a procedure."""
    return Badge(word=procedure.evidence.word, tone=TONES[procedure.evidence.grade])


def procedure_row(procedure: Procedure, audience: Audience) -> Item:
    """A procedure as one line of a list."""
    return Item(
        label=named(procedure, audience),
        detail=str(procedure.summary),
        act=("choose", procedure.id),
        icon=icon(procedure),
        badge=evidence(procedure),
    )


def icon(procedure: Procedure) -> str:
    """The Material icon of a procedure: heat where a nerve is heated, else a needle."""
    return "bolt" if "ablation" in procedure.id else "vaccines"


def structure_links(atlas: Atlas, ids: Iterable[str]) -> tuple[Item, ...]:
    """Structures as links to them."""
    return tuple(Item(label=atlas.structures[one].name, act=("pick", one)) for one in ids)


def counted(number: int, noun: str) -> str:
    """``1 condition``, ``3 conditions``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
