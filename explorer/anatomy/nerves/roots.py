"""The lumbar roots and the first sacral root, from the dural sac through their foramina.

Each root leaves the sac above its pedicle, turns out under it, swells into the dorsal root ganglion in the foramen and
runs on in front of the transverse process below. Points are given from the centre of the pedicle (or foramen) along the
axes of that vertebra, then the line is relaxed until it keeps clear of bone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, SPINE, around, axes, between, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

LEVELS = (*LUMBAR_VERTEBRAE, Level.S1)

BEFORE_GANGLION = 0.72
"""Thickness of the bare root over that of the nerve beyond the ganglion, so that the swelling reads."""

SAMPLES = 92
GAP_MM = 0.5
LOW_GAP_MM = 0.9
"""Gap to bone and disc down to L3, and below, where the nerves are crowded against the ala and the last disc."""


@places
def ganglia(body: Body) -> dict[str, Point]:
    """The middle of each dorsal root ganglion, on the root as it runs."""
    return {
        f"{level}-dorsal-root-ganglion-left": _nearest_on(root_line(body, level), _ganglion(body, level))
        for level in LEVELS
    }


def _nearest_on(line: Array, point: Array) -> Point:
    return np.asarray(line[np.argmin(np.linalg.norm(line[:, :3] - point, axis=1)), :3], np.float64)


@grows("nerve-root-{level}-left", levels=LEVELS)
def nerve_root(body: Body, level: Level) -> trimesh.Trimesh:
    """One root with its ganglion, and the first part of its ventral ramus."""
    line = root_line(body, level)
    return closed_rings(swept_rings(line[:, :3], line[:, 3], sides=12))


def root_line(body: Body, level: Level) -> Array:
    """(n, 4) centre line of a root and its radius, mm."""
    nodes = sacral_nodes(body) if level is Level.S1 else lumbar_nodes(body, level)
    line = spline(nodes, SAMPLES)
    radius = _radius(line, _ganglion(body, level), level)
    gap = LOW_GAP_MM if level in {Level.L4, Level.L5, Level.S1} else GAP_MM
    fade = np.clip(np.arange(SAMPLES) / 8.0, 0.0, 1.0)
    line = relaxed(line, (radius + gap) * fade, around(body, *SPINE, *DISCS))
    return np.column_stack([line, radius])


def lumbar_nodes(body: Body, level: Level) -> Array:
    """(n, 3) points of a lumbar root before it is relaxed."""
    pedicle, left_back_up = body.landmark(f"{level}-pedicle-centre-left"), axes(body, level)
    canal = body.landmark(f"{level}-canal-centre") * (0.0, 1.0, 1.0)
    inner = min(0.62 * pedicle[0], 12.5)
    ganglion = _ganglion(body, level)
    inside = [
        canal + np.array([0.30 * pedicle[0], -0.5, 11.0]) @ left_back_up,
        canal + np.array([inner - 3.0, -2.5, 2.5]) @ left_back_up,
    ]
    under = pedicle + np.array([inner - pedicle[0] + 2.5, 0.5, -7.5]) @ left_back_up
    return np.array([*inside, under, ganglion, *_beyond(body, level, ganglion)])


def _ganglion(body: Body, level: Level) -> Array:
    """In the foramen under the pedicle: above the disc, behind the lower part of the body."""
    if level is Level.S1:
        return shifted(between(body, "s1-anterior-foramen-left", "s1-posterior-foramen-left", 0.45), -4.0, 0.0, 5.0)
    down = 8.6 + 0.5 * size("ganglion-width", level)
    offset = np.array([1.5, 2.0, -down]) @ axes(body, level)
    return np.asarray(body.landmark(f"{level}-pedicle-centre-left") + offset)


def _beyond(body: Body, level: Level, ganglion: Array) -> list[Array]:
    """The way on: down in front of the transverse processes into psoas; L4 and L5 over the ala to the notch."""
    left_back_up = axes(body, level)
    out = ganglion + np.array([8.0, -3.5, -5.5]) @ left_back_up
    if level not in {Level.L4, Level.L5}:
        return [
            out,
            ganglion + np.array([14.5, -8.5, -17.0]) @ left_back_up,
            ganglion + np.array([19.0, -11.5, -34.0]) @ left_back_up,
        ]
    ala, brim = lumbosacral_trunk(body)
    if level is Level.L5:
        return [ganglion + np.array([9.0, -4.5, -7.0]) @ left_back_up, ala, brim, sciatic_root(body)]
    return [
        out,
        ganglion + np.array([14.0, -8.0, -20.0]) @ left_back_up,
        shifted(ala, 6.0, -5.0, 17.0),
        shifted(ala, 4.2, -3.0, 1.0),
        brim,
    ]


def lumbosacral_trunk(body: Body) -> tuple[Array, Array]:
    """Where L4 and L5 cross the top of the ala, and where they run down in front of the sacroiliac joint."""
    foramen = body.landmark("s1-anterior-foramen-left")
    shoulder = between(body, "s1-endplate-rim-left", "sacral-ala-anterior-left", 0.5)
    return shifted(shoulder, 2.0, -3.0, 2.0), shifted(foramen, 27.0, -14.0, -20.0)


def sciatic_root(body: Body) -> Array:
    """Where the roots meet: in front of piriformis, at the top of the greater sciatic notch."""
    return shifted(between(body, "greater-sciatic-notch-apex-left", "ischial-spine-left", 0.5), 2.0, 0.0, 0.0)


def sacral_nodes(body: Body) -> Array:
    """(n, 3) points of the first sacral root: down the canal, out through the first anterior foramen, to the notch."""
    front = body.landmark("s1-anterior-foramen-left")
    entry = between(body, "s1-endplate-rim-posterior", "s1-lamina-upper-midline", 0.4) * (0.0, 1.0, 1.0)
    ganglion = _ganglion(body, Level.S1)
    return np.array(
        [
            shifted(entry, 4.5, 0.0, 10.0),
            shifted(entry, 9.0, 0.0, 0.0),
            ganglion,
            shifted(front, 0.5, 0.5, -1.0),
            shifted(front, 6.0, -5.0, -14.0),
            shifted(front, 18.0, 0.0, -33.0),
            shifted(sciatic_root(body), -2.0, 2.0, -1.0),
        ]
    )


def _radius(line: Array, ganglion: Array, level: Level) -> Array:
    """(n,) mm: thin root, ganglion, nerve that thins a little on its way."""
    walked = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    middle = walked[np.argmin(np.linalg.norm(line - ganglion, axis=1))]
    width, length = size("ganglion-width", level), size("ganglion-length", level)
    past = 0.5 * (1.0 + np.tanh((walked - middle) / (0.4 * length)))
    nerve = 0.5 * size("root-thickness", level) * (BEFORE_GANGLION + (0.96 - BEFORE_GANGLION) * past)
    thin = nerve * (1.0 - 0.18 * np.clip((walked - middle - 25.0) / 40.0, 0.0, 1.0))
    bell = np.exp(-0.5 * ((walked - middle) / (0.36 * length)) ** 2)
    return np.asarray(thin + (0.5 * width - thin) * bell * (0.5 * width > thin), np.float64)
