"""Sentences with their sources: the small mark-up of the annotation files.

``Joint space narrows. [checked cohen2020, weishaupt1999]`` cites two works for the words before the brackets. Without
``checked`` the words were not compared with the works. Words that end without brackets, or with empty ones, rest on the
works of their whole record, unverified; ``[checked]`` alone rests on those of them that were seen.
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
            return Claim(text=text, sources=self._seen(cited), status=Status.CHECKED)
        return Claim(text=text, sources=cited or self._own)

    def _seen(self, cited: tuple[str, ...]) -> tuple[str, ...]:
        """The cited works, which must all have been seen; without any, those of the record that were."""
        unseen = [key for key in cited or self._own if self._works[key].status is not Status.CHECKED]
        seen = tuple(key for key in cited or self._own if key not in unseen)
        if not seen or (cited and unseen):
            raise ValueError(f"says 'checked', but source {unseen[0]!r} is itself unverified")
        return seen
