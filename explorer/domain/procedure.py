"""What is done about conditions, and where its needle goes."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from explorer.domain.body import Level, Side
from explorer.domain.source import Prose, Status, Texts


class Goal(StrEnum):
    """Why a procedure is done."""

    DIAGNOSTIC = "diagnostic"
    PROGNOSTIC = "prognostic"
    THERAPEUTIC = "therapeutic"


class ObliqueSide(StrEnum):
    """Which way the detector is turned away from a true anteroposterior view."""

    NONE = "none"
    IPSILATERAL = "ipsilateral"
    CONTRALATERAL = "contralateral"
    EITHER = "either"


class EvidenceGrade(StrEnum):
    """What the evidence comes down to; it decides the colour of the chip, never its words."""

    STRONG = "strong"
    MODERATE = "moderate"
    LIMITED = "limited"
    DISPUTED = "disputed"
    WEAK = "weak"
    EXPERIMENTAL = "experimental"


class Verdict(StrEnum):
    """How a guideline stands to a procedure."""

    FOR = "for"
    CONDITIONAL = "conditional"
    AGAINST = "against"
    SILENT = "silent"


class CArmView(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From where to start looking; always squared again to the patient at hand.

    Attributes
    ----------
    oblique_deg : (float, float)
        Least and greatest turn towards ``oblique_side``; below 0 the other way.
    cranial_deg : (float, float) or None
        Tilt from true anteroposterior, above 0 towards the head, where the source gives figures.
    tilt : str
        The tilt in words.
    description : Prose
        What to bring into view.
    """

    oblique_deg: tuple[float, float]
    oblique_side: ObliqueSide
    cranial_deg: tuple[float, float] | None = None
    tilt: str
    description: Prose


class NeedleKit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which needle is taken.

    Attributes
    ----------
    gauge : (int, int)
        Thickest and thinnest usual, Stubs gauge (a greater number is thinner).
    lengths_mm : tuple of float
        Usual lengths of the shaft.
    note : str or None
        Anything else, such as a Tuohy tip.
    """

    gauge: tuple[int, int]
    lengths_mm: tuple[float, ...]
    note: str | None = None


class Approach(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of several ways in which a procedure can be done.

    Attributes
    ----------
    id : str
        Kebab-case.
    name : str
        As it is offered.
    note : Prose
        What tells it from the others.
    """

    id: str
    name: str
    note: Prose


class Quantity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number of the geometry of a needle; its unit ends the name under which it stands (``tolerance_mm``).

    Attributes
    ----------
    value, low, high : float or None
        One figure, or limits of which either may be open.
    note : str or None
        From where to where it is measured.
    sources : tuple of str
        Keys of works; those of the procedure where none is given.
    status : Status
        Whether the figure was seen in them.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()
    status: Status = Status.UNVERIFIED

    def __post_init__(self) -> None:
        """A quantity says something."""
        if self.value is None and self.low is None and self.high is None:
            raise ValueError("a quantity needs a value, a low or a high")


class Danger(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to keep clear of, and which structures of the atlas that is."""

    what: Prose
    structures: tuple[str, ...] = ()


class Complication(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What can go wrong and how often; ``rate.status`` says whether the figure was seen."""

    event: str
    rate: Prose


class Evidence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What trials say: a chip of a few words, and a paragraph."""

    grade: EvidenceGrade
    word: str
    summary: Prose


class Stance(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one guideline says."""

    body: str
    verdict: Verdict
    says: Prose


class Procedure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that can be done, with its target, its dangers and its evidence.

    Attributes
    ----------
    order : int
        Place among the procedures that are offered for a structure: the least first.
    summary : Prose
        One line for patients.
    cpt : tuple of str
        Bare code numbers.
    targets : tuple of str
        Ids of the structures that the tip is brought to; in files also patterns such as ``medial-branch-*``.
    treats : tuple of str
        Ids of the structures whose pain it tests or treats, beyond the targets.
    levels, sides : tuple
        Where it is done; empty where it knows no level or no side.
    approaches : tuple of Approach
        The ways in which it can be done, the usual one first; empty where there is one only.
    geometry : mapping of str to Quantity
        Numbers for planning, each named with its unit.
    relief : Prose
        How long it may last.
    sources : tuple of str
        Keys of all works that the record rests on: a sentence that cites none rests on these.
    """

    id: str
    order: int
    name: str
    plain_name: str
    synonyms: tuple[str, ...] = ()
    cpt: tuple[str, ...] = ()
    goals: tuple[Goal, ...]
    targets: tuple[str, ...]
    treats: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    sides: tuple[Side, ...] = ()
    approaches: tuple[Approach, ...] = ()
    summary: Prose
    text: Texts
    imaging: Prose
    position: Prose
    c_arm: CArmView
    landmark: Prose
    needle: NeedleKit
    entry: Prose
    trajectory: Prose
    end_point: Prose
    geometry: dict[str, Quantity] = {}
    dangers: tuple[Danger, ...]
    complications: tuple[Complication, ...]
    contraindications: tuple[Prose, ...]
    relief: Prose
    aftercare: tuple[Prose, ...]
    evidence: Evidence
    stances: tuple[Stance, ...]
    uncertainties: Prose | None = None
    sources: tuple[str, ...]
    aliases: tuple[str, ...] = ()
