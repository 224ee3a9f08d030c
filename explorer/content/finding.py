"""Finding structures, conditions and procedures by any words that people use for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import NamedTuple, Protocol

from explorer.domain.condition import Condition
from explorer.domain.procedure import Procedure
from explorer.domain.structure import Structure

# Weights of where words are found. They only rank hits: what people call a thing first counts before what it resembles.
_NAME, _PLAIN, _SYNONYM, _CODE, _SYMPTOM = 6.0, 5.5, 4.0, 3.0, 1.5
_EXACT, _PREFIX, _PART = 1.0, 0.7, 0.6
_SCATTERED = 0.6  # words that are found in several places count less than the same words together
_LONGEST = 8  # words; nobody asks for more, and an answer must stay quick
_SEGMENT = re.compile(r"\b([tls])(\d{1,2})\s*[-\u2010-\u2015/]\s*([tls])?(\d{1,2})\b")
_WORD = re.compile(r"[a-z0-9]+(?:[._][a-z0-9]+)*")
_NOISE = frozenset({"a", "an", "and", "at", "for", "from", "in", "into", "my", "of", "on", "or", "the", "to", "with"})


class Kind(StrEnum):
    """What was found."""

    STRUCTURE = "structure"
    CONDITION = "condition"
    PROCEDURE = "procedure"


class Hit(NamedTuple):
    """One thing that was found, with the words that led to it."""

    kind: Kind
    id: str
    title: str
    why: str


class Searched(Protocol):
    """What can be searched: annotations, or an atlas."""

    @property
    def structures(self) -> Mapping[str, Structure]: ...
    @property
    def conditions(self) -> Mapping[str, Condition]: ...
    @property
    def procedures(self) -> Mapping[str, Procedure]: ...


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    weight: float
    text: str


class _Entry(NamedTuple):
    kind: Kind
    id: str
    title: str
    phrases: tuple[_Phrase, ...]


class Finder:
    """An index of names, plain names, synonyms, codes and symptoms; made once, asked often.

    Parameters
    ----------
    content : Searched
        Annotations or an atlas.
    """

    def __init__(self, content: Searched) -> None:
        records: list[Structure | Condition | Procedure] = [
            *content.structures.values(),
            *content.conditions.values(),
            *content.procedures.values(),
        ]
        self._entries = [_entry(record) for record in records]
        self._vocabulary = sorted({w for entry in self._entries for phrase in entry.phrases for w in phrase.words})

    def search(self, words: str, limit: int = 12) -> list[Hit]:
        """The best hits first; all words must be found. A misspelt word is read as the nearest known one.

        ``L4-5``, ``l4/5`` and ``L4–L5`` mean the same; case and accents do not matter; the beginning of a word will do.
        """
        wanted = _words(words)
        wanted = ([word for word in wanted if word not in _NOISE] or wanted)[:_LONGEST]
        return (self._found(wanted) or self._found(self._corrected(wanted)))[:limit]

    def _found(self, wanted: list[str]) -> list[Hit]:
        if not wanted:
            return []
        scored = [(*_score(entry, wanted), entry) for entry in self._entries]
        best = sorted((one for one in scored if one[0] > 0), key=lambda one: -one[0])
        return [Hit(entry.kind, entry.id, entry.title, why) for _, why, entry in best]

    def _corrected(self, wanted: list[str]) -> list[str]:
        return [(get_close_matches(word, self._vocabulary, n=1, cutoff=0.75) or [word])[0] for word in wanted]


def search(content: Searched, words: str, limit: int = 12) -> list[Hit]:
    """Ask once; see ``Finder.search``. Whoever asks often keeps a ``Finder``."""
    return Finder(content).search(words, limit)


def _entry(record: Structure | Condition | Procedure) -> _Entry:
    phrases = tuple(_Phrase(tuple(_words(text)), weight, text) for weight, text in _texts(record))
    return _Entry(_kind(record), record.id, record.name, phrases)


def _kind(record: Structure | Condition | Procedure) -> Kind:
    match record:
        case Structure():
            return Kind.STRUCTURE
        case Condition():
            return Kind.CONDITION
        case Procedure():
            return Kind.PROCEDURE


def _texts(record: Structure | Condition | Procedure) -> Iterator[tuple[float, str]]:
    yield _NAME, record.name
    yield _PLAIN, record.plain_name
    yield from ((_SYNONYM, one) for one in record.synonyms)
    yield from ((_CODE, one) for one in (record.id, *record.aliases))
    match record:
        case Structure():
            yield from ((_CODE, one) for one in (record.latin, record.fma) if one)
        case Condition():
            yield from ((_CODE, one.code) for one in record.icd10)
            yield from ((_SYMPTOM, str(one)) for one in record.symptoms)
        case Procedure():
            yield from ((_CODE, one) for one in record.cpt)


def _words(text: str) -> list[str]:
    """Lower-case words without accents; a segment such as ``L4-5`` becomes the one word ``l4_l5``."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _WORD.findall(_SEGMENT.sub(_segment, plain))


def _segment(found: re.Match[str]) -> str:
    region, upper, lower_region, lower = found.groups()
    below = {"t": "l", "l": "s"}.get(region, region) if int(lower) < int(upper) else region
    return f"{region}{upper}_{lower_region or below}{lower}"


def _score(entry: _Entry, wanted: list[str]) -> tuple[float, str]:
    """How well a record answers, 0 if a word is missing, and the phrase that answers best."""
    tables = [(phrase, [_match(word, phrase.words) for word in wanted]) for phrase in entry.phrases]
    together = [(_together(phrase, row, wanted), phrase.text) for phrase, row in tables if all(row)]
    scattered = _scattered(tables, len(wanted))
    return max([*together, scattered], key=lambda one: one[0])


def _together(phrase: _Phrase, row: list[float], wanted: list[str]) -> float:
    """Words within one phrase count more, the more of the phrase they make up."""
    covered = min(1.0, len(wanted) / len(phrase.words))
    return phrase.weight * sum(row) / len(row) * (0.5 + 0.5 * covered)


def _scattered(tables: list[tuple[_Phrase, list[float]]], count: int) -> tuple[float, str]:
    bests = [max((row[at] * phrase.weight, phrase.text) for phrase, row in tables) for at in range(count)]
    score = _SCATTERED * sum(value for value, _ in bests) / count if all(value for value, _ in bests) else 0.0
    return score, " · ".join(dict.fromkeys(text for _, text in bests))


def _match(word: str, there: tuple[str, ...]) -> float:
    if word in there:
        return _EXACT
    if any(word in one.split("_") for one in there):
        return _PART
    return _PREFIX if any(one.startswith(word) for one in there) else 0.0
