"""What can be wrong with structures, and how it feels."""

from __future__ import annotations

import msgspec

from explorer.domain.source import Prose, Texts


class Code(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A code of ICD-10-CM; a trailing hyphen means that further digits follow."""

    code: str
    words: str


class Grade(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of a severity scale.

    Attributes
    ----------
    grade : str
        As the scale calls it: ``"2"``, ``"II"``, ``"B"``.
    word : str
        One word for everybody: ``Moderate``.
    value : Prose
        What defines the step.
    anatomy : Prose or None
        What changes in the body; illustrative unless the scale says so.
    """

    grade: str
    word: str
    value: Prose
    anatomy: Prose | None = None


class Severity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A scale from healthy to severe.

    Attributes
    ----------
    name, question : str
        The field's name of the scale, and what a slider asks: ``How worn?``
    measure, normal : Prose
        What is measured, and what is usual.
    validated : bool
        Whether the scale is a published one; otherwise it is illustrative.
    note : Prose or None
        What is and what is not part of the published scale.
    grades : tuple of Grade
        From healthy to most severe; at least two.
    """

    name: str
    question: str
    measure: Prose
    normal: Prose
    validated: bool
    note: Prose | None = None
    grades: tuple[Grade, ...]

    def at(self, severity: float) -> Grade:
        """The grade nearest to a severity from 0 (healthy) to 1 (most severe)."""
        last = len(self.grades) - 1
        return self.grades[round(min(max(severity, 0.0), 1.0) * last)]


class Condition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that can be wrong, what it feels like and what is known about it.

    Attributes
    ----------
    order : int
        Place among the conditions that are offered for a structure: the least first.
    structures : tuple of str
        Ids of what it affects; in files also patterns such as ``facet-joint-*``.
    icd10 : tuple of Code
        Codes of ICD-10-CM.
    red_flags : tuple of Prose
        When to see a doctor soon.
    procedures : tuple of str
        Ids of what can be done, in the order in which they are offered.
    sources : tuple of str
        Keys of all works that the record rests on: a sentence that cites none rests on these.
    """

    id: str
    order: int
    name: str
    plain_name: str
    synonyms: tuple[str, ...] = ()
    icd10: tuple[Code, ...] = ()
    structures: tuple[str, ...]
    procedures: tuple[str, ...] = ()
    text: Texts
    pathology: Prose
    severity: Severity
    referral: Prose
    symptoms: tuple[Prose, ...]
    prevalence: Prose
    tests: tuple[Prose, ...]
    red_flags: tuple[Prose, ...]
    conservative_care: tuple[Prose, ...]
    uncertainties: Prose | None = None
    sources: tuple[str, ...]
    aliases: tuple[str, ...] = ()
