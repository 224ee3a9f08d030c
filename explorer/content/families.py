"""One file for all members of a family: placeholders in the words become levels and sides."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import msgspec

from explorer.content.claims import Citing
from explorer.content.door import check_id, convert
from explorer.domain.body import Level, Side
from explorer.domain.structure import Member, Structure, StructureFamily
from explorer.errors import BadContent, UnknownId

_NOT_SHARED = ("order", "levels", "sides", "each", "aliases", "sources")


def members(path: Path, family: StructureFamily, citing: Citing) -> Iterator[Structure]:
    """The structures of a family, level by level, left before right; raises BadContent."""
    check_id(path, _bare(family.id), _bare(family.id))
    places = [*product(family.levels or (None,), family.sides or (None,))]
    named = {key for level, side in places for key in _keys(path, family, level, side)}
    for unknown in family.each.keys() - named:
        raise BadContent(f"{path}: {UnknownId('member under `each`', unknown, named)}")
    for level, side in places:
        yield convert(path, _member(path, family, level, side), Structure, citing.hook)


def _member(path: Path, family: StructureFamily, level: Level | None, side: Side | None) -> dict[str, Any]:
    own = [family.each[key] for key in _keys(path, family, level, side) if key in family.each]
    fields = {name: getattr(family, name) for name in family.__struct_fields__ if name not in _NOT_SHARED}
    for member in own:
        fields |= {name: value for name, value in _given(member).items() if value is not None}
    fields["text"] = msgspec.to_builtins(family.text)
    fields["short_name"] = fields["short_name"] or fields["name"]
    words = {name: _filled(path, value, _in_words(level, side)) for name, value in fields.items()}
    ids = _in_ids(level, side)
    return words | {
        "id": _filled(path, family.id, ids),
        "aliases": [_filled(path, alias, ids) for alias in family.aliases],
        "sources": family.sources,
        "level": level,
        "side": side,
    }


def _given(member: Member) -> dict[str, Any]:
    return {name: getattr(member, name) for name in member.__struct_fields__}


def _keys(path: Path, family: StructureFamily, level: Level | None, side: Side | None) -> list[str]:
    """Under which names ``each`` may speak of this member, the closest one last."""
    places = [place.value for place in (level, side) if place]
    return [*places, _filled(path, family.id, _in_ids(level, side))]


def _in_ids(level: Level | None, side: Side | None) -> dict[str, str]:
    return ({"level": level.value} if level else {}) | ({"side": side.value} if side else {})


@cache
def _in_words(level: Level | None, side: Side | None) -> dict[str, str]:
    words: dict[str, str] = {}
    if level:
        vertebrae = level.vertebrae
        words |= {"level": level.label, "upper": vertebrae[0].label, "lower": vertebrae[-1].label}
    if side:
        words |= {"side": side.value, "Side": side.value.capitalize()}
    return words


def _filled(path: Path, value: Any, places: dict[str, str]) -> Any:
    """The same value with the placeholders of all its words filled in."""
    match value:
        case str() if "{" in value:
            try:
                return value.format_map(places)
            except (KeyError, ValueError) as fault:
                raise BadContent(f"{path}: no placeholder {fault} here; there are {', '.join(places)}") from None
        case list() | tuple():
            return [_filled(path, one, places) for one in value]
        case dict():
            return {name: _filled(path, one, places) for name, one in value.items()}
        case _:
            return value


def _bare(identifier: str) -> str:
    """The id of a family without its placeholders: ``facet-joint``."""
    return identifier.replace("-{level}", "").replace("-{side}", "")
