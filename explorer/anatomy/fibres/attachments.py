"""Where fibres begin and end, read from ``annotations/fibres.yaml`` and looked up on the body."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.fibres.places import Attachments
from explorer.content.door import convert, read_mapping
from explorer.content.places import builtin_folder
from explorer.domain.body import Level, Tissue
from explorer.domain.plan import Point
from explorer.errors import UnknownId

Array = NDArray[np.float64]
Offset: TypeAlias = tuple[str, float, float, float]
Place: TypeAlias = str | Offset

FIBROUS = frozenset({Tissue.MUSCLE, Tissue.TENDON, Tissue.LIGAMENT})
"""Tissues whose fibres are to be seen."""

STEP_MM = 4.0
"""Between neighbouring points of a line of attachment: about an edge of the surfaces."""

MIRROR = (-1.0, 1.0, 1.0)


class Fibres(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the table says of one structure, or of one family with placeholders for its level.

    Attributes
    ----------
    origin, insertion : tuple of places
        Lines that fibres spread between.
    strands : tuple of lines
        Instead: lines that they run along.
    tendon : (float, float)
        Shares of their length that are tendon at either end.
    confidence, source : str
        As for sizes.
    """

    origin: tuple[Place, ...] = ()
    insertion: tuple[Place, ...] = ()
    strands: tuple[tuple[Place, ...], ...] = ()
    tendon: tuple[float, float] = (0.0, 0.0)
    confidence: str
    source: str


def fibres_file() -> Path:
    """The table."""
    return builtin_folder() / "annotations" / "fibres.yaml"


@cache
def _table() -> dict[str, Fibres]:
    return convert(fibres_file(), read_mapping(fibres_file()), dict[str, Fibres])


def fibres_of(identifier: str, level: Level | None) -> Fibres:
    """The entry of a grown structure; raises UnknownId, and BadContent where the table is broken."""
    family = identifier.replace(level.value, "{level}") if level else identifier
    for name in (identifier, family):
        if name in _table():
            return _table()[name]
    raise UnknownId("structure with fibres", identifier, _table())


def attachments_of(identifier: str, level: Level | None, landmark: Callable[[str], Point]) -> Attachments:
    """Where the fibres of a grown structure begin and end; on both sides of one that lies on the midline.

    Parameters
    ----------
    identifier : str
    level : Level or None
        The structure's own.
    landmark : callable
        From an id to a landmark, (3,) mm.

    Raises
    ------
    UnknownId
        If the table lacks the structure, or the body a landmark that the table names.
    """
    entry, find = fibres_of(identifier, level), _finder(level, landmark)
    if entry.strands:
        ways = [(one, next_one) for strand in entry.strands for one, next_one in pairwise(map(find, strand))]
        ends = [np.array(side, np.float64) for side in zip(*ways, strict=True)]
    else:
        ends = [_line([find(place) for place in line]) for line in (entry.origin, entry.insertion)]
    origin, insertion = (_both_sides(end) if "-left" not in identifier else end for end in ends)
    return Attachments(origin, insertion, strands=bool(entry.strands))


def _finder(level: Level | None, landmark: Callable[[str], Point]) -> Callable[[Place], Point]:
    vertebrae = level.vertebrae if level else ()
    words = {"level": level, "upper": vertebrae[0], "lower": vertebrae[-1]} if level else {}

    def find(place: Place) -> Point:
        name, *offset = (place,) if isinstance(place, str) else place
        return np.asarray(landmark(str(name).format(**words)) + np.array(offset or (0.0, 0.0, 0.0), np.float64))

    return find


def _line(places: Sequence[Point]) -> Array:
    """(n, 3) points along a line through places."""
    return np.vstack([*_between(places), places[-1]])


def _between(places: Sequence[Point]) -> Iterator[Array]:
    for one, other in pairwise(places):
        steps = max(1, round(float(np.linalg.norm(other - one)) / STEP_MM))
        yield one + np.linspace(0.0, 1.0, steps, endpoint=False)[:, None] * (other - one)


def _both_sides(points: Array) -> Array:
    return np.concatenate([points, points * MIRROR])
