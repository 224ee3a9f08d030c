"""The ways that nerves take through the sacrum: its canal with the hiatus, and four pairs of foramina."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.pelvis.landmarks import ANTERIOR_FORAMINA, FORAMINA, HIATUS_APEX, POSTERIOR_FORAMINA
from explorer.anatomy.sizes import size
from explorer.geometry.combining import union
from explorer.geometry.primitives import capsule, tube
from explorer.geometry.solid import Solid

# y, z, half width, half depth: from above S1 to the floor of the hiatus.
CANAL = np.array(
    [
        (12.0, 18.0, 15.5, 8.5),
        (21.5, 5.5, 14.5, 7.4),
        (30.0, -4.5, 13.0, 5.9),
        (41.0, -15.0, 11.0, 5.2),
        (52.5, -30.5, 9.0, 4.3),
        (61.5, -49.0, 7.0, 3.3),
        (65.8, -66.0, 5.4, 2.7),
    ]
)
# Radius in front and behind, and where in the canal (x, y, z) the root leaves it.
_OPENINGS = {
    "s1": (6.2, 3.9, (10.0, 26.0, -1.0)),
    "s2": (5.8, 4.0, (7.0, 43.0, -18.0)),
    "s3": (5.0, 3.8, (5.0, 54.0, -34.0)),
    "s4": (3.8, 3.2, (4.0, 61.5, -50.0)),
}
_BEYOND = 12.0
"""How far (mm) a foramen's cut runs on in front of and behind the bone."""


def sacral_canal() -> Solid:
    """The canal from the lumbar one down to the hiatus, where it opens backwards between the cornua."""
    line = np.column_stack([np.zeros(len(CANAL)), CANAL[:, :2]])
    hollow = tube(line, CANAL[:, 2], flatten=CANAL[:, 3] / CANAL[:, 2], flatten_along=(0.0, 0.8, 0.6), pieces=14)
    return union(hollow, _hiatus(), blend=2.0)


_DOWN = np.array([(0.0, 1.0, -9.0), (0.0, 1.5, -30.0)])
"""The floor of the hiatus, from its top."""


def _hiatus() -> Solid:
    half = 0.5 * size("intercornual-distance") - 2.4
    deep = 0.5 * size("sacral-hiatus-depth")
    top = HIATUS_APEX - (0.0, deep + 0.4, half - 1.0)
    return tube([top, top + _DOWN[0], top + _DOWN[1]], [half, half, half + 2.0], flatten=[0.9, 1.0, 1.0])


def sacral_foramina() -> list[Solid]:
    """Four left tunnels from the pelvic to the dorsal face, each joined to the canal."""
    return [_foramen(one) for one in FORAMINA]


def _foramen(one: str) -> Solid:
    front, back = np.array(ANTERIOR_FORAMINA[one]), np.array(POSTERIOR_FORAMINA[one])
    wide, narrow, start = _OPENINGS[one]
    way = (back - front) / np.linalg.norm(back - front)
    middle = 0.5 * (front + back)
    mouth = front - _BEYOND * way + (3.0, 0.0, 0.0)
    pelvic = tube([mouth, front, middle], [wide + 1.5, wide, 0.5 * (wide + narrow)], pieces=6)
    dorsal = capsule(middle, back + _BEYOND * way, 0.5 * (wide + narrow), narrow)
    return union(pelvic, dorsal, capsule(start, middle, 3.5, 4.0), blend=2.0)
