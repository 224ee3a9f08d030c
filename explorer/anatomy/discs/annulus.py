"""The annulus fibrosus: concentric lamellae around the nucleus, joined to their neighbours now above, now below.

Real discs have 15 to 25 lamellae; a few thicker ones stand for them. The clefts between them are open to the upper and
to the lower bone in turn, so that the annulus stays one body and any cut through it shows rings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.discs.spaces import CLEARANCE_MM, ENDPLATE_SHARE, LUMBAR, THORACIC, Space, space
from explorer.anatomy.growing import grows
from explorer.domain.body import Level

if TYPE_CHECKING:
    import trimesh

Array = NDArray[np.float64]

CLEFT = 0.2
"""Width of a cleft as a share of the distance from one lamella to the next."""

WEB = 0.8
"""How far a cleft cuts: at this share of the half height, the lamellae on its sides are joined."""

BEND = np.array([-1.0, -0.6, 0.0, 0.6, 1.0])
"""Heights of the rings on the skin of a disc, which bulges."""


@grows("disc-{level}", levels=LUMBAR)
def lumbar_annulus(body: Body, level: Level) -> trimesh.Trimesh:
    """Seven lamellae around the nucleus."""
    return _ring(space(body, level), lamellae=7)


@grows("disc-{level}", levels=THORACIC)
def thoracic_annulus(body: Body, level: Level) -> trimesh.Trimesh:
    """Five lamellae around the nucleus."""
    return _ring(space(body, level), lamellae=5)


def _ring(its: Space, lamellae: int) -> trimesh.Trimesh:
    """The closed surface that the lamellae's winding section sweeps once around the nucleus."""
    import trimesh

    shares, heights = _section(lamellae, its.core)
    rings = np.empty((len(shares), len(its.swell), 3))
    for share in np.unique(shares):
        here = shares == share
        rings[here] = its.wall(float(share), heights[here], _lift(its, float(share)))
    mesh = trimesh.Trimesh(np.round(rings.reshape(-1, 3), 4), _torus(*rings.shape[:2]), process=False)
    if mesh.volume < 0:
        mesh.invert()
    return mesh


def _lift(its: Space, share: float) -> float:
    """How far from the bone the annulus ends: at the cartilage on its inner part, at the bone itself further out."""
    if its.endplate and share <= ENDPLATE_SHARE + 0.02:
        return its.endplate + 3.0 * CLEARANCE_MM
    return CLEARANCE_MM


def _section(lamellae: int, core: float) -> tuple[Array, Array]:
    """The outline of the winding section: shares of the way out and heights of its (m,) points, in order.

    It goes from the skin in to the ``core`` and back, up and down each lamella.
    """
    pitch = (1.0 - core) / lamellae
    edges = 1.0 - pitch * np.arange(1, lamellae)
    path: list[tuple[float, float]] = [(1.0, float(height)) for height in BEND]
    path += [step for at, edge in enumerate(edges) for step in _past_cleft(edge, pitch, open_here=at % 2 == 0)]
    path += [(core, height) for height in (1.0, 0.33, -0.33, -1.0)]
    below = reversed(list(enumerate(edges)))
    back = [step for at, edge in below for step in _past_cleft(edge, -pitch, open_here=at % 2 == 1)]
    path += [(share, -height) for share, height in back]
    shares, heights = np.array(path).T
    return shares, heights


def _past_cleft(edge: float, pitch: float, *, open_here: bool) -> list[tuple[float, float]]:
    """The way along the upper bone past a cleft: down into it and out again, or over the web that closes it."""
    if not open_here:
        return [(edge, 1.0)]
    first, second = edge + 0.5 * CLEFT * pitch, edge - 0.5 * CLEFT * pitch
    return [*((first, height) for height in (1.0, 0.0, -WEB)), *((second, height) for height in (-WEB, 0.0, 1.0))]


def _torus(rings: int, around: int) -> NDArray[np.int64]:
    """Faces of a lattice that is closed both ways."""
    at = np.arange(rings * around).reshape(rings, around)
    a, b = at, np.roll(at, -1, axis=1)
    c, d = np.roll(at, -1, axis=0), np.roll(np.roll(at, -1, axis=0), -1, axis=1)
    return np.concatenate([np.stack([a, b, d], axis=-1).reshape(-1, 3), np.stack([a, d, c], axis=-1).reshape(-1, 3)])
