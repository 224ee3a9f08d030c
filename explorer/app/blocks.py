"""What a card is made of, as plain values: the browser draws them, and tests read them."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

Act: TypeAlias = tuple[str | int, ...]
"""What a button asks the session to do: a verb of ``explorer.app.acts`` and what it needs."""


class Said(msgspec.Struct, frozen=True, array_like=True):
    """A sentence, the numbers of its sources in the card's list, and whether it was checked against them."""

    text: str
    sources: tuple[int, ...] = ()
    checked: bool = True


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """A word on a tint. The word says it all; the tint repeats it."""

    word: str
    tone: str


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be chosen."""

    label: str
    act: Act
    detail: str = ""
    icon: str = ""
    chosen: bool = False
    badge: Badge | None = None


class Prose(msgspec.Struct, frozen=True, tag="prose"):
    """A paragraph."""

    said: tuple[Said, ...]


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A line over what follows."""

    text: str
    note: str = ""


class Chips(msgspec.Struct, frozen=True, tag="chips"):
    """Small choices side by side."""

    label: str
    items: tuple[Item, ...]


class Rows(msgspec.Struct, frozen=True, tag="rows"):
    """Choices below one another, each with its evidence."""

    label: str
    items: tuple[Item, ...]


class Links(msgspec.Struct, frozen=True, tag="links"):
    """Where else to go from here."""

    label: str
    items: tuple[Item, ...]


class Choice(msgspec.Struct, frozen=True, tag="choice"):
    """One of a few: a level, a side, an approach."""

    label: str
    items: tuple[Item, ...]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A name and a value with its unit; ``aim`` is what it should be."""

    name: str
    value: str
    aim: str = ""
    tone: str = ""


class Facts(msgspec.Struct, frozen=True, tag="facts"):
    """Numbers with their units."""

    label: str
    facts: tuple[Fact, ...]


class Points(msgspec.Struct, frozen=True, tag="points"):
    """A list of sentences; folded under its label when ``folded``."""

    label: str
    points: tuple[tuple[Said, ...], ...]
    tone: str = ""
    folded: bool = False


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """What one guideline says."""

    title: str
    badge: Badge
    said: tuple[Said, ...]


class Columns(msgspec.Struct, frozen=True, tag="columns"):
    """Guidelines side by side, of equal weight."""

    label: str
    columns: tuple[Column, ...]


class Grades(msgspec.Struct, frozen=True, tag="grades"):
    """The words of a severity scale, from healthy to severe."""

    label: str
    words: tuple[str, ...]
    note: str
    points: tuple[tuple[Said, ...], ...] = ()


class Steps(msgspec.Struct, frozen=True, tag="steps"):
    """A short story in order, of which one step is told."""

    words: tuple[str, ...]
    current: int
    said: tuple[Said, ...]


class Problem(msgspec.Struct, frozen=True, tag="problem"):
    """Why something cannot be shown, and what can be instead."""

    text: str
    items: tuple[Item, ...] = ()


class Cited(msgspec.Struct, frozen=True, kw_only=True):
    """One work of the card's list."""

    number: int
    text: str
    checked: bool
    url: str = ""


class Sources(msgspec.Struct, frozen=True, tag="sources"):
    """All works that the card rests on."""

    works: tuple[Cited, ...]


Block: TypeAlias = (
    Prose | Heading | Chips | Rows | Links | Choice | Facts | Points | Columns | Grades | Steps | Problem | Sources
)


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """All that is said of what is chosen.

    Attributes
    ----------
    key : str
        Changes when the card is about something else: the browser then scrolls up and moves the focus.
    trail : tuple of Item
        The way up, from the outermost.
    primary : Item or None
        The one filled button: the next thing to do.
    announce : str
        What a screen reader says when the card opens.
    """

    key: str
    kind: str
    title: str
    subtitle: str = ""
    trail: tuple[Item, ...] = ()
    badge: Badge | None = None
    blocks: tuple[Block, ...] = ()
    primary: Item | None = None
    closing: str = "For teaching, not diagnosis"
    announce: str = ""
