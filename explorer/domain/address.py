"""A View as the query of a web address, and back: what is shared is what is seen.

Lists of hidden structures are written as differences from the opening view, and a pair of sides as one
(``piriformis-*``), so that an address stays under 2,000 characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeVar
from urllib.parse import parse_qsl, quote

import msgspec

from explorer.domain.body import Level, Side
from explorer.domain.view import Audience, Camera, Mode, View

VERSION = "1"
LONGEST = 2000  # characters; some messengers and QR readers cut longer links
UPRIGHT = (0.0, 0.0, 1.0)
BOTH_SIDES = "-*"
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z]{2})?\Z")

Choice = TypeVar("Choice", bound=StrEnum)

_THEMES = {False: "default", True: "dark"}
"""As Panel itself reads ``theme`` in an address: what we mean by it, the widgets must mean, too."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What an address says: a view, and the parts (``key=value``) that could not be read."""

    view: View
    unread: tuple[str, ...] = ()


class _UnreadableError(Exception):
    """A part of an address that means nothing to us."""


def query_of(view: View, *, opening: View) -> str:
    """The query (without ``?``) that opens this view again on a body whose opening view is given."""
    return "&".join(f"{key}={quote(value, safe=',-@:*.')}" for key, value in _parts(view, opening))


def view_of(query: str, *, opening: View) -> Reading:
    """The view that a query asks for; what it leaves out is as in the opening view.

    Never fails: a part that cannot be read is passed over and named in ``unread``. Ids are not judged here.
    """
    given = dict(parse_qsl(query.removeprefix("?"), keep_blank_values=True))
    changes: dict[str, object] = {}
    unread: list[str] = []
    for key, read in _READERS.items():
        if key not in given:
            continue
        try:
            changes |= read(given[key], opening, changes)
        except _UnreadableError:
            unread.append(f"{key}={given[key]}")
    return Reading(view=msgspec.structs.replace(opening, **changes), unread=tuple(unread))


def _parts(view: View, opening: View) -> Iterator[tuple[str, str]]:
    yield "v", VERSION
    yield "aud", view.audience.value
    if view.language != opening.language:
        yield "lang", view.language
    yield from _chosen(view)
    if view.severities:
        yield "sev", ",".join(f"{where}:{_short(how)}" for where, how in sorted(view.severities.items()))
    if view.mode is not opening.mode:
        yield "mode", view.mode.value
    yield from _changes("hide", "show", view.hidden, opening.hidden)
    yield from _changes("ghost", "unghost", view.ghosted, opening.ghosted)
    yield from _switches(view, opening)
    if view.camera is not None:
        yield "cam", _camera_text(view.camera)


def _chosen(view: View) -> Iterator[tuple[str, str]]:
    chosen = {
        "s": view.selected,
        "c": view.condition,
        "p": view.procedure,
        "level": view.level,
        "side": view.side,
        "way": view.approach,
    }
    yield from ((key, str(value)) for key, value in chosen.items() if value)


def _switches(view: View, opening: View) -> Iterator[tuple[str, str]]:
    switches = {
        "iso": (view.isolated, opening.isolated),
        "others": (view.ghost_others, opening.ghost_others),
        "labels": (view.labels, opening.labels),
    }
    yield from ((key, str(int(now))) for key, (now, then) in switches.items() if now != then)
    if view.dark != opening.dark:
        yield "theme", _THEMES[view.dark]


def _changes(added: str, removed: str, now: Iterable[str], then: Iterable[str]) -> Iterator[tuple[str, str]]:
    fresh, gone = sorted(set(now) - set(then)), sorted(set(then) - set(now))
    if fresh:
        yield added, ",".join(_folded(fresh))
    if gone:
        yield removed, ",".join(_folded(gone))


def _folded(ids: list[str]) -> Iterator[str]:
    both = {one.removesuffix("-left") for one in ids if one.endswith("-left")} & {
        one.removesuffix("-right") for one in ids if one.endswith("-right")
    }
    for one in ids:
        stem, _, last = one.rpartition("-")
        if stem not in both or last not in set(Side):
            yield one
        elif last == Side.LEFT:
            yield stem + BOTH_SIDES


def _unfolded(text: str) -> Iterator[str]:
    for one in text.split(","):
        stem = one.removesuffix(BOTH_SIDES)
        if ID.match(stem) is None:
            raise _UnreadableError
        yield from [one] if stem == one else (f"{stem}-{side}" for side in Side)


def _camera_text(camera: Camera) -> str:
    numbers = [*camera.position, *camera.focal_point]
    tail = [*camera.up, camera.view_angle_deg]
    if tail != [*UPRIGHT, Camera(position=UPRIGHT, focal_point=UPRIGHT).view_angle_deg]:
        return ",".join([*(f"{one:.1f}" for one in numbers), *(_short(one) for one in tail)])
    return ",".join(f"{one:.1f}" for one in numbers)


def _short(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")


def rounded(camera: Camera) -> Camera:
    """The camera that an address can carry: 0.1 mm, and thousandths of a direction or a degree."""
    return _camera(_camera_text(camera))


def _camera(text: str) -> Camera:
    numbers = [_number(one) for one in text.split(",")]
    if len(numbers) not in {6, 10} or numbers[:3] == numbers[3:6]:
        raise _UnreadableError
    x, y, z, to_x, to_y, to_z, *tail = numbers
    if not tail:
        return Camera(position=(x, y, z), focal_point=(to_x, to_y, to_z))
    up_x, up_y, up_z, angle = tail
    if not any(tail[:3]) or not 1.0 <= angle <= 120.0:
        raise _UnreadableError
    return Camera(position=(x, y, z), focal_point=(to_x, to_y, to_z), up=(up_x, up_y, up_z), view_angle_deg=angle)


def _number(text: str) -> float:
    if re.fullmatch(r"-?\d{1,6}(\.\d{1,6})?", text) is None:
        raise _UnreadableError
    return float(text) + 0.0  # -0.0 becomes 0.0


def _an_id(text: str) -> str:
    if ID.match(text) is None:
        raise _UnreadableError
    return text


def _one_of(kind: type[Choice], text: str) -> Choice:
    try:
        return kind(text)
    except ValueError:
        raise _UnreadableError from None


def _language(text: str) -> str:
    if LANGUAGE.match(text) is None:
        raise _UnreadableError
    return text


def _severities(text: str) -> dict[str, float]:
    found = {}
    for one in text.split(","):
        where, _, how = one.partition(":")
        if any(ID.match(part) is None for part in where.split("@")) or not 0.0 <= _number(how) <= 1.0:
            raise _UnreadableError
        found[where] = _number(how)
    return found


def _switch(text: str) -> bool:
    if text not in {"0", "1"}:
        raise _UnreadableError
    return text == "1"


def _theme(text: str) -> bool:
    if text not in _THEMES.values():
        raise _UnreadableError
    return text == _THEMES[True]


def _more(field: str, text: str, opening: View, changes: Mapping[str, object]) -> dict[str, object]:
    so_far = changes.get(field, getattr(opening, field))
    assert isinstance(so_far, tuple)
    return {field: tuple(dict.fromkeys((*so_far, *_unfolded(text))))}


def _fewer(field: str, text: str, opening: View, changes: Mapping[str, object]) -> dict[str, object]:
    so_far, gone = changes.get(field, getattr(opening, field)), set(_unfolded(text))
    assert isinstance(so_far, tuple)
    return {field: tuple(one for one in so_far if one not in gone)}


_READERS: dict[str, Callable[[str, View, Mapping[str, object]], dict[str, object]]] = {
    "aud": lambda text, _o, _c: {"audience": _one_of(Audience, text)},
    "lang": lambda text, _o, _c: {"language": _language(text)},
    "s": lambda text, _o, _c: {"selected": _an_id(text)},
    "c": lambda text, _o, _c: {"condition": _an_id(text)},
    "p": lambda text, _o, _c: {"procedure": _an_id(text)},
    "level": lambda text, _o, _c: {"level": _one_of(Level, text)},
    "side": lambda text, _o, _c: {"side": _one_of(Side, text)},
    "way": lambda text, _o, _c: {"approach": _an_id(text)},
    "sev": lambda text, _o, _c: {"severities": _severities(text)},
    "mode": lambda text, _o, _c: {"mode": _one_of(Mode, text)},
    "hide": lambda text, opening, changes: _more("hidden", text, opening, changes),
    "show": lambda text, opening, changes: _fewer("hidden", text, opening, changes),
    "ghost": lambda text, opening, changes: _more("ghosted", text, opening, changes),
    "unghost": lambda text, opening, changes: _fewer("ghosted", text, opening, changes),
    "iso": lambda text, _o, _c: {"isolated": _switch(text)},
    "others": lambda text, _o, _c: {"ghost_others": _switch(text)},
    "labels": lambda text, _o, _c: {"labels": _switch(text)},
    "theme": lambda text, _o, _c: {"dark": _theme(text)},
    "cam": lambda text, _o, _c: {"camera": _camera(text)},
}
"""What each key of a query sets; each takes its text, the opening view and what is set so far."""
