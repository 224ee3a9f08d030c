"""What a surface was grown from: the sources and the sizes that decided it, and whether they are still the same."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from explorer.content.places import PACKAGE, builtin_folder


def fingerprint(modules: Iterable[str], *details: object) -> str:
    """SHA-256 over the sources of modules, of all that they import from this package, and of the published sizes."""
    everything = sorted({needed for module in modules for needed in _closure(module)})
    text = [f"{module} {_source_hash(module)}" for module in everything]
    return hashlib.sha256("\n".join([*text, _sizes_hash(), *map(str, details)]).encode()).hexdigest()


@cache
def _closure(module: str) -> frozenset[str]:
    reached, waiting = set[str](), [module]
    while waiting:
        if (one := waiting.pop()) not in reached and _path(one) is not None:
            reached.add(one)
            waiting.extend(_imports(one))
    return frozenset(reached)


@cache
def _imports(module: str) -> tuple[str, ...]:
    return tuple(_imported(module))


def _imported(module: str) -> Iterator[str]:
    path = _path(module)
    assert path is not None
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@cache
def _path(module: str) -> Path | None:
    first, *rest = module.split(".")
    if first != PACKAGE.name:
        return None
    base = PACKAGE.joinpath(*rest)
    return next((path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()), None)


@cache
def _source_hash(module: str) -> str:
    path = _path(module)
    assert path is not None
    return hashlib.sha256(path.read_bytes()).hexdigest()


@cache
def _sizes_hash() -> str:
    folder = builtin_folder() / "annotations" / "morphometry"
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
