"""The words of an atlas: ``annotations/`` to records, all or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import translate
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

from explorer.content.claims import Citing
from explorer.content.door import check_id, convert, read_mapping, yaml_files
from explorer.content.families import members
from explorer.domain.condition import Condition
from explorer.domain.procedure import Procedure
from explorer.domain.source import Prose, Source, Status
from explorer.domain.structure import Group, Structure, StructureFamily
from explorer.errors import BadContent, UnknownId

REFERENCES = "references.yaml"
SHARED = "shared.yaml"
_SEE = re.compile(r"see ([a-z]+(?:-[a-z]+)+)")
_Linked = TypeVar("_Linked", Condition, Procedure)


@dataclass(frozen=True, kw_only=True)
class Annotations:
    """Everything that is written about the body.

    Attributes
    ----------
    structures, conditions, procedures : mapping of str to record
        By id; structures in the order of the list (group by group, from the head down, left before right), the
        others in the order in which they are offered.
    sources : mapping of str to Source
        By key.
    aliases : mapping of str to str
        Former ids of any kind, with the id that each leads to now.
    """

    structures: Mapping[str, Structure]
    conditions: Mapping[str, Condition]
    procedures: Mapping[str, Procedure]
    sources: Mapping[str, Source]
    aliases: Mapping[str, str]


def read_annotations(folder: Path) -> Annotations:
    """Read and judge all annotations of a folder.

    Raises
    ------
    BadContent
        One line that starts with the file and names the fault; nothing is half loaded.
    """
    reader = _Reader(folder)
    structures = reader.structures()
    procedures = reader.records("procedures", Procedure)
    conditions = reader.records("conditions", Condition)
    linked_procedures = {key: reader.linked(one, structures) for key, one in procedures.items()}
    linked_conditions = {key: reader.linked(one, structures) for key, one in conditions.items()}
    for one in linked_conditions.values():
        reader.known(one.id, "procedure", one.procedures, procedures)
    return Annotations(
        structures=MappingProxyType(structures),
        conditions=MappingProxyType(_in_order(linked_conditions)),
        procedures=MappingProxyType(_in_order(linked_procedures)),
        sources=MappingProxyType(reader.works),
        aliases=MappingProxyType(reader.aliases()),
    )


def schema() -> dict[str, Any]:
    """JSON Schema of the annotation files: one definition for each kind of file."""
    kinds = {"structure": StructureFamily, "condition": Condition, "procedure": Procedure, "reference": Source}
    references, definitions = msgspec.json.schema_components(kinds.values(), schema_hook=_prose_schema)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Annotations of Lumbar Explorer",
        "files": dict(zip(kinds, references, strict=True)),
        "$defs": definitions,
    }


def _prose_schema(kind: type) -> dict[str, Any]:
    if kind is not Prose:
        raise NotImplementedError
    return {"type": "string", "description": "Words with their sources behind them: 'It aches. [checked cohen2020]'"}


def _in_order(records: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sorted(records.items(), key=lambda item: (item[1].order, item[1].name.casefold())))


class _Reader:
    """One reading of one folder; remembers from which file each id came."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: dict[str, Path] = {}
        self._former: dict[str, tuple[Path, str]] = {}
        self.works = self._references(folder / REFERENCES)
        self._lists = convert(folder / SHARED, read_mapping(folder / SHARED), dict[str, list[str]])

    def structures(self) -> dict[str, Structure]:
        """All structures, in the order of the list."""
        families = [self._family(path) for path in yaml_files(self._folder / "structures")]
        groups = list(Group)
        families.sort(key=lambda pair: (groups.index(pair[1].group), pair[1].order, pair[1].id))
        found: dict[str, Structure] = {}
        for path, family in families:
            for one in members(path, family, Citing(self.works, family.sources)):
                self._register(path, one)
                found[one.id] = one
        return found

    def records(self, kind: str, record: type[_Linked]) -> dict[str, _Linked]:
        """All conditions or procedures, their links not yet followed."""
        found: dict[str, _Linked] = {}
        for path in yaml_files(self._folder / kind):
            content = self._with_shared_lists(path, read_mapping(path))
            one = convert(path, content, record, Citing(self.works, self._own(path, content)).hook)
            check_id(path, one.id, one.id)
            self._register(path, one)
            found[one.id] = self._with_sources(path, one)
        return found

    def linked(self, one: _Linked, structures: Mapping[str, Structure]) -> _Linked:
        """The same record with patterns such as ``disc-*`` followed to the structures that there are."""
        if isinstance(one, Condition):
            return msgspec.structs.replace(one, structures=self._expanded(one.id, one.structures, structures))
        dangers = tuple(
            msgspec.structs.replace(danger, structures=self._expanded(one.id, danger.structures, structures))
            for danger in one.dangers
        )
        targets, treats = (self._expanded(one.id, links, structures) for links in (one.targets, one.treats))
        return msgspec.structs.replace(one, targets=targets, treats=treats, dangers=dangers)

    def known(self, owner: str, kind: str, links: Iterable[str], there: Mapping[str, object]) -> None:
        """Judge that all links of a record lead somewhere."""
        for link in links:
            if link not in there:
                raise BadContent(f"{self._file[owner]}: {UnknownId(kind, link, there)}")

    def aliases(self) -> dict[str, str]:
        """Former ids, none of which may be in use again."""
        for alias, (path, _) in self._former.items():
            if alias in self._file:
                raise BadContent(f"{path}: alias {alias!r} is the id of {self._file[alias]}")
        return {alias: now for alias, (_, now) in self._former.items()}

    def _references(self, path: Path) -> dict[str, Source]:
        entries = convert(path, read_mapping(path), dict[str, dict[str, Any]])
        return {key: convert(path, {"key": key, **entry}, Source) for key, entry in entries.items()}

    def _family(self, path: Path) -> tuple[Path, StructureFamily]:
        content = read_mapping(path)
        self._own(path, content)
        return path, convert(path, content, StructureFamily)

    def _own(self, path: Path, content: Mapping[str, Any]) -> tuple[str, ...]:
        """Keys of the works that a record rests on; there is at least one, and all are known."""
        own = convert(path, content.get("sources", []), tuple[str, ...])
        if not own:
            raise BadContent(f"{path}: names no source; list at least one key of {REFERENCES} under 'sources'")
        for key in own:
            if key not in self.works:
                raise BadContent(f"{path}: {UnknownId('source', key, self.works)}")
        return own

    def _register(self, path: Path, one: Structure | Condition | Procedure) -> None:
        if one.id in self._file:
            raise BadContent(f"{path}: id {one.id!r} is already taken by {self._file[one.id]}")
        self._file[one.id] = path
        for alias in one.aliases:
            if alias in self._former:
                raise BadContent(f"{path}: alias {alias!r} is already taken by {self._former[alias][0]}")
            self._former[alias] = (path, one.id)

    def _with_shared_lists(self, path: Path, content: Mapping[str, Any]) -> dict[str, Any]:
        """Lists in which ``see red-flags-of-the-spine`` is replaced by the list of that name in ``shared.yaml``."""
        return {
            name: [line for one in value for line in self._lines(path, one)] if isinstance(value, list) else value
            for name, value in content.items()
        }

    def _lines(self, path: Path, line: Any) -> list[Any]:
        see = _SEE.fullmatch(line) if isinstance(line, str) else None
        if not see:
            return [line]
        if see[1] not in self._lists:
            raise BadContent(f"{path}: {UnknownId('shared list', see[1], self._lists)}")
        return list(self._lists[see[1]])

    def _expanded(self, owner: str, links: Iterable[str], there: Mapping[str, Structure]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for link in links:
            matching = _matching(link, tuple(there)) if "*" in link else (link,)
            self.known(owner, "structure", matching or (link,), there)
            found |= dict.fromkeys(matching)
        return tuple(found)

    def _with_sources(self, path: Path, one: _Linked) -> _Linked:
        """The same record; numbers without a source of their own rest on those of the record."""
        if isinstance(one, Condition):
            return one
        geometry = {}
        for name, quantity in one.geometry.items():
            self._own(path, {"sources": quantity.sources or one.sources})
            unseen = [key for key in quantity.sources if self.works[key].status is not Status.CHECKED]
            if quantity.status is Status.CHECKED and (unseen or not quantity.sources):
                raise BadContent(f"{path}: geometry {name!r} says 'checked', but not of a source that was itself seen")
            geometry[name] = msgspec.structs.replace(quantity, sources=quantity.sources or one.sources)
        return msgspec.structs.replace(one, geometry=geometry)


@cache
def _matching(pattern: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The ids that a pattern means."""
    means = re.compile(translate(pattern)).match
    return tuple(one for one in ids if means(one))
