"""The vertebral column as a whole, from T8 to the sacrum, for what runs along many of its levels."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, THORACIC_SEGMENTS, THORACIC_VERTEBRAE, Level

VERTEBRAE = (*THORACIC_VERTEBRAE, *LUMBAR_VERTEBRAE)
SEGMENTS = (*THORACIC_SEGMENTS, Level.T12_L1, *LUMBAR_SEGMENTS)


def bones_and_discs(first: Level, last: Level = Level.S1) -> tuple[str, ...]:
    """Vertebrae and discs from one level down to another; with S1, the sacrum, too."""
    levels = VERTEBRAE[VERTEBRAE.index(first) :]
    levels = levels if last is Level.S1 else levels[: levels.index(last) + 1]
    below = (Level.S1,) if last is Level.S1 else ()
    discs = [one for one in SEGMENTS if set(one.vertebrae) <= {*levels, *below}]
    return (*vertebrae(levels), *(("sacrum",) if below else ()), *(f"disc-{segment}" for segment in discs))


def vertebrae(levels: Sequence[Level]) -> tuple[str, ...]:
    """Ids of vertebrae."""
    return tuple(f"vertebra-{level}" for level in levels)


def segment_below(level: Level) -> Level:
    """The motion segment of which a vertebra is the upper one."""
    return next(one for one in SEGMENTS if one.vertebrae[0] is level)
