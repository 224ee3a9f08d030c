"""Named parts of the body."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from explorer.domain.body import Level, Side, Tissue
from explorer.domain.source import Prose, Texts


class Group(StrEnum):
    """Under which heading of the list a structure stands; the members are in the order of the list."""

    BONES = "bones"
    FACET_JOINTS = "facet joints"
    SACROILIAC_JOINTS = "sacroiliac joints"
    OTHER_JOINTS = "other joints"
    DISCS = "discs"
    NERVES = "nerves"
    MUSCLES = "muscles"
    LIGAMENTS = "ligaments"
    FASCIAE = "fasciae"
    BURSAE = "bursae"
    VESSELS = "vessels"
    FAT = "fat"
    SKIN = "skin"

    @property
    def label(self) -> str:
        """As it is written for people: ``Facet joints``."""
        return self.value.capitalize()


class Layer(StrEnum):
    """How near to the surface of the body a structure lies, which decides what is put aside when a page opens.

    What is deep is always shown; what is superficial is put aside on the side that is turned to the eye; what is
    covering would hide everything, and is put aside until it is asked for.
    """

    DEEP = "deep"
    SUPERFICIAL = "superficial"
    COVERING = "covering"


class Structure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One named part of the body, as the atlas draws it.

    Attributes
    ----------
    id : str
        Kebab-case, stable for ever, such as ``"facet-joint-l4-l5-left"``.
    name : str
        The field's own term with level and side: ``Left L4–L5 facet joint``.
    short_name : str
        What tells it from the others of its group: ``Left L4–L5``.
    plain_name : str
        For everybody, in lower case: ``a small joint at the back of the spine``.
    tissue, group, level, side, layer
        What it is made of, under which heading it stands, and where it lies.
    latin, fma : str or None
        Terminologia Anatomica name; id in the Foundational Model of Anatomy, only where it was seen.
    synonyms : tuple of str
        Other names, lay words among them, by which it can be found.
    innervation, pain_generator : Prose or None
        What supplies it, or where it runs if it is itself a nerve; how it can come to hurt.
    text : Texts
        What it is, for patients and for clinicians.
    sources : tuple of str
        Keys of all works that this record rests on.
    aliases : tuple of str
        Former ids, which still lead here.
    """

    id: str
    name: str
    short_name: str
    plain_name: str
    tissue: Tissue
    group: Group
    level: Level | None = None
    side: Side | None = None
    layer: Layer = Layer.DEEP
    latin: str | None = None
    fma: str | None = None
    synonyms: tuple[str, ...] = ()
    innervation: Prose | None = None
    pain_generator: Prose | None = None
    text: Texts
    sources: tuple[str, ...]
    aliases: tuple[str, ...] = ()


class Member(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one member of a family has that differs from the others."""

    name: str | None = None
    short_name: str | None = None
    plain_name: str | None = None
    fma: str | None = None
    synonyms: tuple[str, ...] | None = None
    innervation: str | None = None
    pain_generator: str | None = None


class FamilyTexts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The two voices of a family, with placeholders."""

    patient: str
    clinician: str


class StructureFamily(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Structures that differ in level and side only; one file each, with placeholders in the words.

    The fields are those of ``Structure``. ``{level}`` stands for the level (``l4-l5`` in ids, ``L4–L5`` in words),
    ``{side}`` for the side (``{Side}`` gives ``Left``), ``{upper}`` and ``{lower}`` for the vertebrae of a segment.

    Attributes
    ----------
    order : int
        Place among the families of the group, from the head down or from the middle out.
    levels, sides : tuple
        Which members there are; empty for a single structure.
    each : mapping of str to Member
        What differs, by level, by side, or by full id.
    """

    id: str
    order: int
    levels: tuple[Level, ...] = ()
    sides: tuple[Side, ...] = ()
    name: str
    short_name: str | None = None
    plain_name: str
    tissue: Tissue
    group: Group
    layer: Layer = Layer.DEEP
    latin: str | None = None
    fma: str | None = None
    synonyms: tuple[str, ...] = ()
    innervation: str | None = None
    pain_generator: str | None = None
    text: FamilyTexts
    sources: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    each: dict[str, Member] = {}
