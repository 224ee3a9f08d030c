"""Published sizes, and what they ask of an average adult who lies prone: ``annotations/published_sizes.csv``."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from explorer.domain.body import Level
from explorer.errors import BadContent

FILE = "published_sizes.csv"
COLUMNS = (
    "measure", "quantity", "structure", "level", "sex", "mean", "sd", "dispersion", "unit", "n", "confidence",
    "not_judged", "source", "notes",
)  # fmt: skip
SHARE_WITHOUT_SD = 0.1
"""How far a size may lie from a published mean that comes without a standard deviation."""

FINEST = {"mm": 0.5, "deg": 1.0, "mm2": 1.0}
"""What can be told apart on the surfaces; no tolerance is narrower."""

TRUSTED = frozenset({"A", "A2"})
_RANGE = re.compile(r"(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)")
_THIRD = re.compile(r"([TLS]\d+) (upper|middle|lower) third.*")
THIRDS = ("upper", "middle", "lower")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the table, as it was published.

    Attributes
    ----------
    measure : str
        What measures it (``explorer.anatomy.measuring.ruler``); empty where nothing does.
    mean, sd : str
        As printed; a mean may be a range or words.
    dispersion : str
        What ``sd`` is: ``SD``, ``SEM``, ``pooled SE``, ``none`` ...
    not_judged : str
        Why the adult who is modelled need not have this size; empty where he should.
    """

    measure: str
    quantity: str
    structure: str
    level: str
    sex: str
    mean: str
    sd: str
    dispersion: str
    unit: str
    n: str
    confidence: str
    not_judged: str
    source: str
    notes: str

    @property
    def count(self) -> int:
        """How many were measured; 0 where that is not said."""
        found = re.search(r"\d+", self.n)
        return int(found[0]) if found else 0

    @property
    def where(self) -> Level | None:
        """The vertebra or segment, where it is a single one."""
        written = self.level.lower()
        return Level(written) if written in set(Level) else None


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What one study asks of the modelled adult: women and men of the same study averaged.

    Attributes
    ----------
    low, high : float
        One standard deviation about the mean, or a tenth where none is given (mm, degrees or mm2).
    why_not : str
        Why it is shown and not judged; empty where it is judged.
    """

    rows: tuple[Row, ...]
    mean: float | None
    low: float
    high: float
    why_not: str

    @property
    def row(self) -> Row:
        """The first of its rows, for its words."""
        return self.rows[0]


def read_rows(annotations: Path) -> tuple[Row, ...]:
    """All published sizes of a folder of annotations, in the order of the file.

    Raises
    ------
    BadContent
        If the file is missing, or its columns are not those of ``Row``.
    """
    path = annotations / FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if tuple(reader.fieldnames or ()) != COLUMNS:
                raise BadContent(f"{path}: the columns should be {', '.join(COLUMNS)}")
            return tuple(Row(**line) for line in reader)
    except FileNotFoundError:
        raise BadContent(f"{path}: no such file") from None


def expectations(rows: Iterable[Row]) -> tuple[Expected, ...]:
    """What the table asks for, study by study; contradictions between studies are settled for the larger one."""
    studies = [_of_study(list(group)) for _, group in groupby(rows, key=_study)]
    return _without_contradictions(studies)


def _study(row: Row) -> tuple[str, ...]:
    """Rows of one study about one size at one place differ in nothing but the sex; they need not be neighbours."""
    return row.measure or row.quantity, row.structure, row.level, row.source, row.quantity


def in_study_order(rows: Iterable[Row]) -> list[Row]:
    """The same rows, those of women beside those of men; otherwise in the order of the file."""
    listed = list(rows)
    first = {key: place for place, key in reversed([*enumerate(map(_study, listed))])}
    return sorted(listed, key=lambda row: first[_study(row)])


def _of_study(rows: Sequence[Row]) -> Expected:
    means = [value for row in rows if (value := _number(row.mean)) is not None]
    if len(means) < len(rows):
        return _of_words(rows)
    mean = sum(means) / len(means)
    half = max(_half_width(rows, means), FINEST.get(rows[0].unit, 0.0))
    return Expected(rows=tuple(rows), mean=mean, low=mean - half, high=mean + half, why_not=_why_not(rows))


def rung(level: Level) -> int:
    """A vertebra's place in the row; how far down one something lies is a number between its place and the next."""
    return [one for one in Level if not one.is_segment].index(level)


def in_vertebrae(place: float, end: float | None = None) -> str:
    """Such a number, or an interval of them in one vertebra, in words: ``L1, 81 % down``, ``L1, 67 to 100 % down``."""
    level = [one for one in Level if not one.is_segment][int(place)]
    shares = [100.0 * (one - int(place)) for one in (place, end) if one is not None]
    return f"{level.label}, {' to '.join(f'{one:.0f}' for one in shares)} % down"


def _of_words(rows: Sequence[Row]) -> Expected:
    """A range, or a third of a vertebra, asks for nothing but itself; other words for nothing that can be measured."""
    low, high = _bounds(rows[0].mean)
    why = _why_not(rows) or ("" if high else "published in words")
    return Expected(rows=tuple(rows), mean=None, low=low, high=high, why_not=why)


def _bounds(words: str) -> tuple[float, float]:
    """Least and greatest value that they leave room for; twice 0 for words without a number."""
    if found := _RANGE.fullmatch(words):
        return float(found[1]), float(found[2])
    if found := _THIRD.fullmatch(words):
        low = rung(Level(found[1].lower())) + THIRDS.index(found[2]) / 3.0
        return low, low + 1.0 / 3.0
    return 0.0, 0.0


def _half_width(rows: Sequence[Row], means: Sequence[float]) -> float:
    """Half of the interval: the mean SD, and half of what lies between the sexes."""
    spreads = [_sd(row, mean) for row, mean in zip(rows, means, strict=True)]
    return sum(spreads) / len(spreads) + 0.5 * (max(means) - min(means))


def _sd(row: Row, mean: float) -> float:
    """The population's standard deviation; a standard error of a mean is not one until it is multiplied by root n."""
    given = _number(row.sd)
    if given is None or row.dispersion in {"none", "unlabelled", "pooled SE"}:
        return SHARE_WITHOUT_SD * abs(mean)
    return given * row.count**0.5 if row.dispersion.startswith("SEM") else given


def _why_not(rows: Sequence[Row]) -> str:
    row, sexes = rows[0], {row.sex for row in rows}
    if row.confidence not in TRUSTED:
        return f"confidence {row.confidence}"
    if row.not_judged:
        return row.not_judged
    if sexes in ({"M"}, {"F"}):
        return "men only" if sexes == {"M"} else "women only"
    return "" if row.measure else "not measured here"


def _without_contradictions(studies: Sequence[Expected]) -> tuple[Expected, ...]:
    """Where no size could satisfy all studies, those that a larger one excludes are shown and not judged."""
    settled: dict[int, Expected] = dict(enumerate(studies))
    by_size: dict[tuple[str, str], list[int]] = {}
    for place, one in settled.items():
        if not one.why_not:
            by_size.setdefault((one.row.measure, one.row.level), []).append(place)
    for places in by_size.values():
        low, high = float("-inf"), float("inf")
        for place in sorted(places, key=lambda at: -max(row.count for row in settled[at].rows)):
            one = settled[place]
            if max(low, one.low) > min(high, one.high):
                settled[place] = _contradicted(one)
            else:
                low, high = max(low, one.low), min(high, one.high)
    return tuple(settled[place] for place in range(len(studies)))


def _contradicted(one: Expected) -> Expected:
    return Expected(
        rows=one.rows, mean=one.mean, low=one.low, high=one.high, why_not="contradicts larger studies of the same size"
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
