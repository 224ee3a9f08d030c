"""The dorsal face of the sacrum: the plate of fused laminae, the ditch of the foramina beside it, and five crests.

Everything is a height w over (x, s) of the plate frame (`explorer.anatomy.pelvis.sacral_plate`); x is the distance from
the midline, mm. Levels were read off the BodyParts3D man, 1-2 mm, and the tubercles made alike on both sides.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.curves import monotone

Values = NDArray[np.float64]
Line = Callable[[Values], Values]


def line(*nodes: tuple[float, float]) -> Line:
    """A smooth function of s through nodes (s, value), quick to look up."""
    s, value = np.array(nodes, dtype=np.float64).T
    at = np.arange(s[0], s[-1] + 0.25, 0.25)
    table = monotone(s, value)(np.minimum(at, s[-1]))
    return lambda where: np.interp(where, at, table)


def rise(value: Values, width: float) -> Values:
    """0 to 1 around zero, smoothly, over about twice the width."""
    return np.asarray(0.5 + 0.5 * np.tanh(value / width))


def bump(value: Values, width: float) -> Values:
    """A bell of height 1 at zero; the width is where it has fallen to 37 %."""
    return np.asarray(np.exp(-((value / width) ** 2)))


lamina = line(
    (0, 42), (10, 43.5), (18, 45), (26, 45.6), (34, 45.4), (42, 44.8), (50, 43.6), (58, 41.9), (66, 39.6), (74, 36.4),
    (82, 32.4), (90, 27.4), (97, 22), (104, 14.6), (110, 8.5), (116, 3),
)  # fmt: skip
"""W of the fused laminae beside the median crest, at s."""
_DITCH = line(
    (0, 35.5), (10, 39.6), (20, 41.5), (30, 40.5), (42, 37.2), (50, 35.6), (58, 34), (66, 31), (74, 26.8), (82, 23),
    (90, 17.6), (97, 12), (104, 6), (116, 1),
)  # fmt: skip
"""W of the bottom of the ditch in which the foramina open."""
_CREST = line(
    (0, 47), (8, 46.5), (16, 41.5), (24, 38.6), (34, 38.2), (44, 38.6), (52, 37), (60, 34.6), (68, 32), (76, 28.6),
    (84, 24.2), (92, 16.8), (100, 8.5), (116, 1),
)  # fmt: skip
"""W of the lateral crest: the tubercle of the ala, the transverse tubercles, and the inferior lateral angle."""
_CREST_X = line(
    (0, 49), (8, 47.5), (18, 42), (28, 38.5), (40, 37.5), (52, 37), (62, 36), (70, 34), (80, 31.5), (88, 27), (96, 19),
    (104, 12), (112, 8),
)  # fmt: skip
_LAMINA_EDGE = line(
    (0, 21), (18, 20.5), (26, 19.6), (34, 17.8), (44, 17.6), (54, 15.2), (64, 15), (75, 13.2), (84, 12.4), (92, 11),
    (100, 9.2), (112, 7.6),
)  # fmt: skip
"""X of the edge of the laminae, along which the articular processes have fused."""

_MEDIAN = ((31.5, 5.4, 5.4), (52.5, 4.4, 5.2), (71.5, 3.6, 4.6), (86.0, 2.6, 4.0))
_ARTICULAR = ((24.5, 1.4, 4.0), (44.0, 2.5, 4.4), (64.0, 2.4, 4.2), (80.5, 1.9, 3.8))
_TRANSVERSE = ((30.0, 1.6, 5.0), (45.5, 2.4, 4.6), (62.0, 2.0, 4.4), (77.0, 1.8, 4.2))
"""Tubercles of the spinous, articular and transverse processes: s, height and half length (mm)."""


def back(x: Values, s: Values) -> Values:
    """W of the dorsal face with its crests at (n,) distance from the midline and (n,) s."""
    edge, beyond = _LAMINA_EDGE(s) - x, x - _CREST_X(s)
    roof = lamina(s) - 0.008 * x * x + _median(x, s) + _intermediate(edge, s)
    outer = _DITCH(s) + (_CREST(s) - _DITCH(s) + _tubercles(s, _TRANSVERSE)) * _ridge(beyond) - _fall(beyond)
    return np.asarray(outer + (roof - outer) * rise(edge, 2.6) - _tuberosity(x, s))


def _tubercles(s: Values, levels: tuple[tuple[float, float, float], ...]) -> Values:
    """Each a hump that rises slowly from above and ends steeply below, as a process does (n,) mm."""
    total = np.zeros_like(s)
    for at, height, half in levels:
        reach = half * (1.0 + 0.3 * np.tanh((at - s) / half))
        total += height * np.exp(-(((s - at) / reach) ** 2))
    return total


def _median(x: Values, s: Values) -> Values:
    tall = 0.7 + _tubercles(s, _MEDIAN)
    return np.asarray(tall * bump(x, 4.2) * rise(s - 23.0, 2.0) * rise(93.0 - s, 2.5))


def _intermediate(edge: Values, s: Values) -> Values:
    """On the edge of the laminae; below, it runs out into the cornua."""
    tall = 0.5 + _tubercles(s, _ARTICULAR) + 1.8 * rise(s - 94.0, 4.0)
    return np.asarray(tall * bump(edge - 2.4, 3.0) * rise(s - 20.0, 3.0))


def _ridge(beyond: Values) -> Values:
    """The lateral crest across: a slope out of the ditch, a rounded top."""
    return np.asarray(np.where(beyond < 0.0, bump(beyond, 7.5), bump(beyond, 12.0)))


def _fall(beyond: Values) -> Values:
    """Beyond the crest the bone rounds off towards the border (n,) mm."""
    past = 3.0 * np.logaddexp(0.0, (beyond - 4.0) / 3.0)
    return np.asarray(0.025 * past * past)


def _tuberosity(x: Values, s: Values) -> Values:
    """The rough pits behind the ear, in which the interosseous ligament is anchored (n,) mm."""
    there = bump(x - 45.0, 5.5) * bump(s - 27.0, 9.0)
    return np.asarray(there * (4.0 + 0.9 * np.sin(0.71 * x + 0.33 * s) * np.sin(0.53 * s - 0.2 * x)))
