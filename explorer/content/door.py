"""One YAML file to one plain mapping or one record, judged at the door."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from explorer.errors import BadContent

Record = TypeVar("Record")
_UNKNOWN_FIELD = re.compile(r"unknown field `([^`]+)`")
_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _Loader(yaml.CSafeLoader):  # type: ignore[misc,unused-ignore]
    """The quick safe loader, which also minds a name that stands twice in one mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """The mapping of a node; a repeated key would silently replace the first."""
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            names = [key.value for key, _ in node.value]
            twice = next(name for name in names if names.count(name) > 1)
            raise yaml.MarkedYAMLError(problem=f"{twice!r} stands twice", problem_mark=node.start_mark)
        return mapping


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder, by name; raises BadContent where there are none."""
    found = sorted(folder.glob("*.yaml"))
    if not found:
        raise BadContent(f"{folder}: no .yaml files here")
    return found


def read_mapping(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds; raises BadContent."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 (it is a safe loader)
    except FileNotFoundError:
        raise BadContent(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as fault:
        raise BadContent(f"{path}: cannot be read: {fault}") from None
    except yaml.YAMLError as fault:
        raise BadContent(f"{path}: not valid YAML: {_where_and_what(fault)}") from None
    if not isinstance(content, dict) or not all(isinstance(name, str) for name in content):
        raise BadContent(f"{path}: expected names with values, such as 'name: Sacrum'")
    return content


def convert(path: Path, content: Any, kind: type[Record], hook: Callable[[type, Any], Any] | None = None) -> Record:
    """A plain mapping as a record; raises BadContent naming the field at fault."""
    try:
        return msgspec.convert(content, kind, dec_hook=hook)
    except msgspec.ValidationError as fault:
        raise BadContent(f"{path}: {_with_nearest_field(str(fault), kind)}") from None


def check_id(path: Path, identifier: str, expected: str) -> None:
    """Ids are kebab-case, and files are named after them; raises BadContent."""
    if not _KEBAB.fullmatch(identifier):
        raise BadContent(f"{path}: id {identifier!r} is not kebab-case, such as 'facet-arthropathy'")
    if path.stem != expected:
        raise BadContent(f"{path}: id {identifier!r} belongs into a file named {expected + '.yaml'!r}")


def _where_and_what(fault: yaml.YAMLError) -> str:
    mark = getattr(fault, "problem_mark", None)
    what = " ".join(str(getattr(fault, "problem", None) or fault).split())
    return f"line {mark.line + 1}, column {mark.column + 1}: {what}" if mark else what


def _with_nearest_field(message: str, kind: type) -> str:
    unknown = _UNKNOWN_FIELD.search(message)
    nearest = get_close_matches(unknown[1], sorted(_fields(kind)), n=1, cutoff=0.5) if unknown else []
    return f"{message} (did you mean {nearest[0]!r}?)" if nearest else message


def _fields(kind: type) -> Iterable[str]:
    """Names of all fields of a record and of the records in it."""
    components = msgspec.json.schema_components([kind], schema_hook=lambda _: {"type": "string"})[1]
    return {name for component in components.values() for name in component.get("properties", {})}
