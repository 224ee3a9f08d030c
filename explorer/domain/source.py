"""Where a sentence comes from, and how far that was checked."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Self

import msgspec


class Status(StrEnum):
    """How far something was checked against the work that it is taken from."""

    CHECKED = "checked"
    UNVERIFIED = "unverified"


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One published work that sentences rest on.

    Attributes
    ----------
    key : str
        The short name that sentences cite, such as ``"cohen2020"``.
    citation : str
        Authors, title, place and year.
    doi, pmid : str or None
        Where to find it; ``None`` where not known.
    status : Status
        ``checked``: the work, or its abstract, was seen. ``unverified``: it is still to be looked up.
    note : str or None
        What a reader should know about how it was used.
    """

    key: str
    citation: str
    doi: str | None = None
    pmid: str | None = None
    status: Status = Status.UNVERIFIED
    note: str | None = None

    @property
    def url(self) -> str | None:
        """Where the work can be opened, if it is known."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/" if self.pmid else None


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that is said, with the works that it rests on.

    Attributes
    ----------
    text : str
        Plain words.
    sources : tuple of str
        Keys of the works; never empty in an atlas.
    status : Status
        ``checked`` only if these words were compared with works that were themselves seen.
    """

    text: str
    sources: tuple[str, ...]
    status: Status = Status.UNVERIFIED


class Prose(str):
    """Words for people, which know what each of their claims rests on.

    It is the plain text, ready to be shown; ``claims`` holds the same words piece by piece with their sources.
    """

    __slots__ = ("claims",)
    claims: tuple[Claim, ...]

    def __new__(cls, claims: Iterable[Claim]) -> Self:
        """The claims, one after the other."""
        kept = tuple(claims)
        spaced = "".join(one.text if one.text[0] in ",;:." else f" {one.text}" for one in kept)
        prose = super().__new__(cls, spaced.lstrip())
        prose.claims = kept
        return prose

    @property
    def sources(self) -> tuple[str, ...]:
        """Keys of all works that these words rest on, in order of appearance."""
        return tuple(dict.fromkeys(key for claim in self.claims for key in claim.sources))

    @property
    def status(self) -> Status:
        """``checked`` only if every claim is."""
        checked = all(claim.status is Status.CHECKED for claim in self.claims)
        return Status.CHECKED if checked else Status.UNVERIFIED


class Texts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same matter in two voices, named like the members of ``explorer.domain.view.Audience``."""

    patient: Prose
    clinician: Prose
