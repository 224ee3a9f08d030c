"""What can go wrong, in words a person can act on."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class ExplorerError(Exception):
    """Any fault that Lumbar Explorer can name. Its text is one line: where, what, and what to do."""


class BadContent(ExplorerError):
    """An annotation or a mesh that cannot be trusted; the message starts with its file."""


class NoSuchPlan(ExplorerError):
    """A procedure that cannot be done there; the message gives the reason."""


class UnknownId(ExplorerError, KeyError):
    """An id that the atlas does not have.

    Parameters
    ----------
    kind : str
        What was asked for, such as ``"structure"``.
    unknown : str
        The id that was not found.
    known : iterable of str
        The ids that there are; the nearest ones are named in the message.
    """

    def __init__(self, kind: str, unknown: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.unknown = unknown
        self.nearest = tuple(get_close_matches(unknown, list(known), n=3, cutoff=0.5))
        super().__init__(unknown)

    def __str__(self) -> str:
        """Name the fault and the nearest known ids, in one line."""
        hint = f" (did you mean {' or '.join(repr(one) for one in self.nearest)}?)" if self.nearest else ""
        return f"unknown {self.kind} {self.unknown!r}{hint}"
