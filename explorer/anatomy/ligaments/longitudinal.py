"""The anterior and the posterior longitudinal ligament: straps along the fronts and the backs of bodies and discs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.column import VERTEBRAE, bones_and_discs, segment_below
from explorer.anatomy.contact import around, axes
from explorer.anatomy.growing import grows
from explorer.anatomy.ligaments.straps import Strap
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.geometry.curves import monotone
from explorer.geometry.lofts import spline

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

COLUMN = bones_and_discs(VERTEBRAE[0])
"""What the bodies and discs are made of, from the uppermost vertebra to the sacrum."""

ANTERIOR_STATIONS, POSTERIOR_STATIONS = 104, 90

OFF_MM = 26.0
"""From where the anterior strap is laid on the bone: so far in front of the rims."""

WAIST = 0.84
"""Its width over the waist of a body, as a share of that over rims and discs."""

FOOT_MM = 14.0
"""How far down the front of the sacrum the anterior one ends."""


@grows("anterior-longitudinal-ligament")
def anterior_longitudinal_ligament(body: Body) -> trimesh.Trimesh:
    """A broad band over the fronts of bodies and discs; it fills the waists of the bodies and widens downwards."""
    line = spline(_front(body), ANTERIOR_STATIONS)
    towards = line[:, 3:6] / np.linalg.norm(line[:, 3:6], axis=1, keepdims=True)
    strap = Strap(line[:, :3], towards, 0.5 * line[:, 6], line[:, 7], samples=12, bridging=2.2)
    return strap.laid(around(body, *COLUMN))


def _front(body: Body) -> Array:
    """(n, 8) stations in front of the rims, the way back from there, width and thickness."""
    rows = []
    for level in VERTEBRAE:
        back = axes(body, level)[1]
        upper, lower = (body.landmark(f"{level}-{rim}-rim-anterior") for rim in ("superior", "inferior"))
        for share, widening in ((_start(level), 1.0), (0.5, WAIST), (1.0, 1.0)):
            rows.append(_row((1.0 - share) * upper + share * lower - OFF_MM * back, back, level, widening))
    back, up = axes(body, Level.S1)[1:]
    edge = body.landmark("s1-endplate-rim-anterior")
    rows.append(_row(edge - OFF_MM * back, back, Level.S1, 1.0))
    slope = (back + 0.35 * up) / np.linalg.norm(back + 0.35 * up)
    for down, widening in ((0.7, 0.85), (1.0, 0.5)):
        rows.append(_row(edge - OFF_MM * slope - down * FOOT_MM * up, slope, Level.S1, widening))
    return np.array(rows)


def _row(point: Array, way: Array, level: Level, widening: float) -> Array:
    width = widening * size("anterior-longitudinal-ligament-width", level)
    return np.array([*point, *way, width, _thickness("anterior")])


def _start(level: Level) -> float:
    """Where on a body the strap has its first station: at the rim, but on the uppermost body well below the edge."""
    return 0.12 if level is VERTEBRAE[0] else 0.0


def _thickness(which: str) -> float:
    return size(f"{which}-longitudinal-ligament-thickness")


@grows("posterior-longitudinal-ligament")
def posterior_longitudinal_ligament(body: Body) -> trimesh.Trimesh:
    """A narrow band behind the bodies, spanning the hollows of their backs, that fans out over every disc."""
    nodes, widths = _behind(body)
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(nodes[:, :3], axis=0), axis=1))]
    line = spline(nodes, POSTERIOR_STATIONS)
    towards = line[:, 3:] / np.linalg.norm(line[:, 3:], axis=1, keepdims=True)
    half = 0.5 * monotone(walked / walked[-1], widths)(np.linspace(0.0, 1.0, POSTERIOR_STATIONS))
    thick = np.full(POSTERIOR_STATIONS, _thickness("posterior"))
    return Strap(line[:, :3], towards, half, thick, samples=11, bridging=1.6).laid(around(body, *COLUMN))


def _behind(body: Body) -> tuple[Array, Array]:
    """(n, 6) stations in the canal with the way forward, and (n,) widths: narrow at the bodies, broad at the discs."""
    narrow, broad = (size(f"posterior-longitudinal-ligament-width-at-{where}") for where in ("body", "disc"))
    rows, widths = [], []
    for level in VERTEBRAE:
        back = axes(body, level)[1]
        upper, lower = (body.landmark(f"{level}-{rim}-rim-posterior") for rim in ("superior", "inferior"))
        for share, width in ((_start(level), 0.8 * broad), (0.5, narrow), (1.0, 0.8 * broad)):
            rows.append(np.r_[(1.0 - share) * upper + share * lower + 7.0 * back, -back])
            widths.append(width)
        other = segment_below(level).vertebrae[1]
        next_rim = "s1-endplate-rim-posterior" if other is Level.S1 else f"{other}-superior-rim-posterior"
        middle = 0.5 * (lower + body.landmark(next_rim))
        rows.append(np.r_[middle + 7.0 * back, -back])
        widths.append(broad)
    back, up = axes(body, Level.S1)[1:]
    edge = body.landmark("s1-endplate-rim-posterior")
    rows += [np.r_[edge + 6.0 * back, -back], np.r_[edge + 6.0 * back - 11.0 * up, -back]]
    return np.array(rows), np.array([*widths, 0.8 * broad, narrow])
