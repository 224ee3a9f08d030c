"""Published sizes that the body is grown from, read from ``annotations/morphometry/``.

Every size carries its unit, source and confidence there; the code asks for it by name.
"""

from __future__ import annotations

from functools import cache

import msgspec

from explorer.content.door import convert, read_mapping, yaml_files
from explorer.content.places import builtin_folder
from explorer.domain.body import Level
from explorer.errors import BadContent, UnknownId


class Size(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One size: a single value, or one for each level.

    Attributes
    ----------
    unit : str
        ``mm``, ``deg``, ``mm2`` or ``1``.
    source : str
        Where it was published, or how it was chosen.
    confidence : str
        A, A2, P, B, C, R or D, as the head of each file explains.
    value : float or None
    levels : dict of Level to float
    """

    unit: str
    source: str
    confidence: str
    value: float | None = None
    levels: dict[Level, float] = {}


@cache
def sizes() -> dict[str, Size]:
    """Every size by name; raises BadContent, naming the file, for one that cannot be trusted."""
    known: dict[str, Size] = {}
    for path in yaml_files(builtin_folder() / "annotations" / "morphometry"):
        for name, entry in convert(path, read_mapping(path), dict[str, Size]).items():
            if name in known:
                raise BadContent(f"{path}: {name!r} is given in another file, too; keep one of them")
            if (entry.value is None) == (not entry.levels):
                raise BadContent(f"{path}: {name!r} needs either a value or levels")
            known[name] = entry
    return known


def size(name: str, level: Level | None = None) -> float:
    """A size in the unit of its entry: mm or degrees.

    Parameters
    ----------
    name : str
        Such as ``"pedicle-width"``.
    level : Level, optional
        The vertebra or motion segment, where the size differs between them.

    Raises
    ------
    UnknownId
        If there is no such size, or none for that level.
    """
    if name not in sizes():
        raise UnknownId("size", name, sizes())
    entry = sizes()[name]
    if level is None and entry.value is not None:
        return entry.value
    if level is None or level not in entry.levels:
        asked = name if level is None else f"{name} of {level}"
        raise UnknownId("size", asked, [f"{name} of {one}" for one in entry.levels] or [name])
    return entry.levels[level]
