"""What a visitor can do, as the browser says it: a verb and what it needs. Judged here, at the door."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from explorer.app.session import Session
from explorer.domain.body import Level, Side
from explorer.domain.view import Audience, Camera
from explorer.errors import ExplorerError


class BadAct(ExplorerError):
    """The browser asks for something that cannot be done."""


def perform(session: Session, act: Sequence[Any]) -> None:
    """Do what the browser asks for.

    Raises
    ------
    BadAct
        If there is no such verb, or it needs something else.
    UnknownId
        If it names something that the atlas does not have.
    """
    match [*act]:
        case [str(verb), *needs] if verb in _VERBS and all(isinstance(one, str) for one in needs):
            _called(verb, _VERBS[verb], session, needs)
        case ["tell", int(step)]:
            session.tell(step)
        case ["beam", int(number)]:
            _called("beam", Session.look_down_beam, session, [number])
        case ["darken", bool(dark)]:
            session.darken(dark)
        case ["look", dict(camera)]:
            session.look(_camera(camera))
        case _:
            verbs = sorted({*_VERBS, "tell", "beam", "darken", "look"})
            raise BadAct(f"cannot do {act!r}; the verbs are {', '.join(verbs)}")


def _called(verb: str, how: Callable[..., None], session: Session, needs: Sequence[object]) -> None:
    try:
        how(session, *needs)
    except (TypeError, ValueError) as fault:
        raise BadAct(f"cannot do {verb!r} with {list(needs)!r}: {fault}") from None


def _camera(camera: Mapping[str, Any]) -> Camera:
    try:
        return msgspec.convert(camera, Camera)
    except msgspec.ValidationError as fault:
        raise BadAct(f"no camera: {fault}") from None


def _place(session: Session, level: str, side: str) -> None:
    session.place(Level(level) if level else None, Side(side) if side else None)


def _speak(session: Session, audience: str) -> None:
    session.speak(Audience(audience))


def _pick(session: Session, structure: str = "") -> None:
    session.pick(structure or None)


_VERBS: dict[str, Callable[..., None]] = {
    "pick": _pick,
    "consider": Session.consider,
    "choose": Session.choose,
    "place": _place,
    "approach": Session.approach,
    "back": Session.back,
    "close": Session.close,
    "hide": Session.hide,
    "show": Session.show,
    "isolate": Session.isolate,
    "ghost": Session.ghost,
    "label": Session.label,
    "speak": _speak,
    "undo": Session.undo,
    "redo": Session.redo,
    "home": Session.home,
    "open": Session.open,
    "dismiss": Session.dismiss,
}
"""Verbs that need words only."""
