"""The built body beside what has been published: one finding for each study of each size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from explorer.anatomy.measuring.published import Expected, expectations, in_study_order, read_rows
from explorer.anatomy.measuring.ruler import MEASURES, Measured
from explorer.domain.body import Level
from explorer.errors import BadContent, UnknownId

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.content.atlas import Atlas

BOOKS = (
    "vertebrae", "joints", "foramina", "levels", "soft_tissue", "depths",
    "sacral_canal", "sacroiliac", "auricular", "pelvis", "femur", "posture",
)  # fmt: skip


class Verdict(StrEnum):
    """How a measured size stands to a published one."""

    WITHIN = "within"
    OUTSIDE = "outside"
    SHOWN = "shown"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One published size beside ours (mm, degrees or mm2); ``ours`` is None where nothing measures it."""

    expected: Expected
    ours: float | None

    @property
    def verdict(self) -> Verdict:
        """Judged are only sizes that the modelled adult should have."""
        if self.expected.why_not or self.ours is None:
            return Verdict.SHOWN
        return Verdict.WITHIN if self.expected.low <= self.ours <= self.expected.high else Verdict.OUTSIDE


def findings(atlas: Atlas, annotations: Path) -> tuple[Finding, ...]:
    """Measure everything that the table names.

    Raises
    ------
    BadContent
        If the table is missing or names a measure that does not exist.
    """
    for book in BOOKS:
        import_module(f"explorer.anatomy.measuring.{book}")
    rows = in_study_order(read_rows(annotations))
    if unknown := {row.measure for row in rows if row.measure} - MEASURES.keys():
        raise BadContent(f"{annotations / 'published_sizes.csv'}: nothing measures {', '.join(sorted(unknown))}")
    body = Measured(atlas)
    sized = cache(lambda measure, level: _measured(body, measure, level))
    return tuple(
        Finding(expected=one, ours=sized(one.row.measure, one.row.where or Level.S1) if one.row.measure else None)
        for one in expectations(rows)
    )


def _measured(body: Measured, measure: str, level: Level) -> float | None:
    """The size, or none where this body lacks the structure or the landmark."""
    try:
        return MEASURES[measure](body, level)
    except UnknownId:
        return None
