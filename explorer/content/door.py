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
_TEXT = "tag:yaml.org,2002:str"
_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder, by name; raises BadContent where there are none."""
    found = sorted(folder.glob("*.yaml"))
    if not found:
        raise BadContent(f"{folder}: no .yaml files here")
    return found


def read_mapping(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds; raises BadContent."""
    try:
        content = _parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadContent(f"{path}: no such file") from None
    except yaml.YAMLError as fault:
        raise BadContent(f"{path}: not valid YAML: {_where_and_what(fault)}") from None
    except (OSError, ValueError, RecursionError) as fault:
        raise BadContent(f"{path}: cannot be read: {' '.join(str(fault).split())}") from None
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


def _parsed(text: str) -> Any:
    """What a YAML document says, as plain values."""
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
        return _plain(loader, node) if node else None
    finally:
        loader.dispose()


def _plain(loader: yaml.CSafeLoader, node: yaml.Node) -> Any:
    """A node as plain values: several times quicker than PyYAML's own constructor, and minds names that stand twice."""
    match node:
        case yaml.ScalarNode(tag=tag, value=value):
            return value if tag == _TEXT else loader.construct_object(node)
        case yaml.SequenceNode(value=items):
            return [_plain(loader, item) for item in items]
        case yaml.MappingNode(value=pairs) if all(isinstance(name, yaml.ScalarNode) for name, _ in pairs):
            mapping = {_plain(loader, name): _plain(loader, value) for name, value in pairs}
            if len(mapping) < len(pairs):
                raise _twice(node)
            return mapping
        case _:
            raise yaml.MarkedYAMLError(problem="not a plain value", problem_mark=node.start_mark)


def _twice(node: yaml.MappingNode) -> yaml.MarkedYAMLError:
    """The fault of a name that stands twice in one mapping, where the second would silently replace the first."""
    names = [name.value for name, _ in node.value]
    at, twice = next((at, name) for at, name in enumerate(names) if name in names[:at])
    return yaml.MarkedYAMLError(problem=f"{twice!r} stands twice", problem_mark=node.value[at][0].start_mark)


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
