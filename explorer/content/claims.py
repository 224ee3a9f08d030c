"""Sentences with their sources: the small mark-up of the annotation files.

``Joint space narrows. [checked cohen2020, weishaupt1999]`` cites two works for the words before the brackets. Without
``checked`` the words were not compared with the works. Words that end without brackets, or with empty ones, rest on the
works of their whole record, unverified.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from explorer.domain.source import Claim, Prose, Source, Status
from explorer.errors import UnknownId

_MARK = re.compile(r"\s*\[(checked\b)?[ ,]*([a-z0-9][a-z0-9, -]*)?\]\s*")


class Citing:
    """Reads the marked-up words of one record.

    Parameters
    ----------
    works : mapping of str to Source
        All works, by key.
    own : tuple of str
        Keys of the works that the record as a whole rests on.
    """

    def __init__(self, works: Mapping[str, Source], own: tuple[str, ...]) -> None:
        self._works, self._own = works, own

    def hook(self, wanted: type, words: Any) -> Prose:
        """Decode a ``Prose`` for msgspec; raises ValueError where the words cannot be trusted."""
        if wanted is not Prose:
            raise NotImplementedError
        if not isinstance(words, str):
            raise ValueError(f"expected words, got {words!r}; words that YAML takes for something else need quotes")  # noqa: TRY004
        return self.read(words)

    def read(self, marked: str) -> Prose:
        """Words with marks as claims; raises ValueError where there are none, or where a source is not good enough."""
        *marks, rest = _MARK.split(marked.strip())
        claims = [self._claim(*marks[at : at + 3]) for at in range(0, len(marks), 3)]
        if rest:
            claims.append(Claim(text=rest, sources=self._own))
        if not claims:
            raise ValueError("has no words")
        return Prose(claims)

    def _claim(self, text: str, checked: str | None, keys: str | None) -> Claim:
        if not text:
            raise ValueError("a source in brackets stands behind the words that it is for")
        cited = tuple(key.strip() for key in (keys or "").split(",") if key.strip())
        for key in cited:
            if key not in self._works:
                raise ValueError(str(UnknownId("source", key, self._works)))
        if checked:
            self._judge_checked(cited)
            return Claim(text=text, sources=cited, status=Status.CHECKED)
        return Claim(text=text, sources=cited or self._own)

    def _judge_checked(self, cited: tuple[str, ...]) -> None:
        """Words are checked against works that are named and were themselves seen; raises ValueError."""
        if not cited:
            raise ValueError("says 'checked', but names no work")
        for key in cited:
            if self._works[key].status is not Status.CHECKED:
                raise ValueError(f"says 'checked', but source {key!r} is itself unverified")
