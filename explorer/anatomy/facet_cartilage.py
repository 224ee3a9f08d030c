"""The cartilages of the facet joints: a layer on each articular process, with the joint space between them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import facet_frame
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.domain.plan import Point
from explorer.geometry.solid import Points, Solid
from explorer.geometry.triangulation import on_skin

if TYPE_CHECKING:
    import trimesh

GRID_MM = 0.6
"""Between samples of a bone's field; where the bone bends with a radius of 3 mm, that is 0.02 mm off."""

OFF_BONE_MM = 0.1
"""So far off its bone a cartilage lies, so that no two skins coincide."""

EDGE_MM = 0.25
"""What is left of its thickness at its margin."""

LEAST_SPACE_MM = 0.6
"""Left between the two cartilages even where the bones are nearest."""

RINGS, SECTORS = 7, 22
"""Of each face of a layer."""


@grows("facet-cartilage-{level}-left", levels=LUMBAR_SEGMENTS)
def facet_cartilage(body: Body, level: Level) -> trimesh.Trimesh:
    """The two cartilages of the left joint, each a closed layer."""
    import trimesh

    upper, lower = facing_bones(body, level)
    middle = _middle(upper, lower, level)
    thick = size("facet-cartilage-thickness", level)
    layers = [_layer(bone, middle, thick) for bone in (upper, lower)]
    faces = np.concatenate([_FACES[:, ::-1], _FACES + len(layers[0])])
    return trimesh.Trimesh(np.round(np.concatenate(layers), 4), faces, process=False)


def _middle(upper: Solid, lower: Solid, segment: Level) -> Points:
    """Points half way between two bones, in rings around the joint's middle; (1 + RINGS * SECTORS, 3), world."""
    joint = facet_frame(segment)
    half = 0.5 * np.array([size("facet-joint-width", segment), size("facet-joint-height", segment)])
    angle = 2.0 * np.pi * np.arange(SECTORS) / SECTORS
    way = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    edge = (np.abs(way / half) ** 2.5).sum(axis=1) ** (-1.0 / 2.5)
    inner = np.linspace(0.0, 1.0, 25)
    flat = inner[:, None, None] * edge[None, :, None] * way
    gaps = _half_way(upper, lower, segment, flat.reshape(-1, 2))[1].reshape(len(inner), SECTORS)
    facing = np.cumprod(gaps < size("facet-gap", segment) + 1.3, axis=0).sum(axis=0) - 1
    share = 0.95 * inner[np.maximum(facing, len(inner) // 4)]  # clear of the sharp rims
    for _ in range(2):  # no corner sticks out where the bones turn away from one another
        share = np.minimum(share, 0.3 * np.roll(share, 1) + 0.3 * np.roll(share, -1) + 0.4 * share)
    rings = np.sin(0.5 * np.pi * np.arange(1, RINGS + 1) / RINGS)  # closer to one another towards the margin
    spread = (rings[:, None, None] * (share * edge)[None, :, None] * way).reshape(-1, 2)
    flat = np.concatenate([np.zeros((1, 2)), spread])
    return joint.to_world(np.column_stack([_half_way(upper, lower, segment, flat)[0], flat]))


def _half_way(upper: Solid, lower: Solid, segment: Level, flat: NDArray[np.float64]) -> tuple[Points, Points]:
    """Where (n, 2) points in the plane of a joint are equally far from both bones: (n,) height, and (n,) gap there."""
    heights = np.arange(-4.0, 7.0, 0.1)
    grid = np.concatenate([np.column_stack([np.full(len(flat), one), flat]) for one in heights])
    world = facet_frame(segment).to_world(grid)
    shape = (len(heights), len(flat))
    above, below = upper.distance(world).reshape(shape), lower.distance(world).reshape(shape)
    best = (np.abs(above - below) + 0.3 * np.abs(above + below)).argmin(axis=0)
    columns = np.arange(len(flat))
    return heights[best], above[best, columns] + below[best, columns]


def _layer(bone: Solid, middle: Points, thick: float) -> Points:
    """The two faces of one layer: on the bone, and towards the joint space; (2 + 2 * RINGS * SECTORS, 3)."""
    share = np.concatenate([[0.0], np.repeat(np.arange(1, RINGS + 1) / RINGS, SECTORS)])
    rises = EDGE_MM + (thick - EDGE_MM) * (1.0 - share**6)
    inner = on_skin(middle, lambda points: bone.distance(points) - OFF_BONE_MM, reach_mm=4.0, rounds=6)
    out = middle - inner
    length = np.maximum(np.sqrt((out**2).sum(axis=1, keepdims=True)), 1e-6)
    reach = np.minimum(rises[:, None] - OFF_BONE_MM, length - 0.5 * LEAST_SPACE_MM)
    return np.concatenate([inner, inner + np.maximum(reach, 0.05) * out / length])


def _faces() -> NDArray[np.int64]:
    """Triangles of the lower bone's layer: a fan and bands on either face, and a band around the margin."""
    ring = np.arange(SECTORS)
    after = (ring + 1) % SECTORS
    first = [(0, 1 + one, 1 + two) for one, two in zip(ring, after, strict=True)]
    bands = [
        quad
        for step in range(RINGS - 1)
        for one, two in zip(1 + step * SECTORS + ring, 1 + step * SECTORS + after, strict=True)
        for quad in ((one, one + SECTORS, two + SECTORS), (one, two + SECTORS, two))
    ]
    face = np.array([*first, *bands])
    count = 1 + RINGS * SECTORS
    last = count - SECTORS
    rim = [
        triangle
        for one, two in zip(last + ring, last + after, strict=True)
        for triangle in ((one, two, two + count), (one, two + count, one + count))
    ]
    return np.concatenate([face[:, ::-1], face + count, np.array(rim)]).astype(np.int64)


_FACES = _faces()


def facing_bones(body: Body, segment: Level) -> tuple[Solid, Solid]:
    """The two bones near a joint, each sampled once on a grid: whole vertebrae are slow to ask again and again."""
    above, below = segment.vertebrae
    bones = body.solid(f"vertebra-{above}"), body.solid("sacrum" if below is Level.S1 else f"vertebra-{below}")
    known = _SAMPLED.setdefault(body, {})
    if segment not in known:
        half = 0.5 * max(size("facet-joint-height", segment), size("facet-joint-width", segment)) + 7.0
        centre = facet_frame(segment).origin
        known[segment] = gridded(bones[0], centre, half), gridded(bones[1], centre, half)
    return known[segment]


_SAMPLED: WeakKeyDictionary[Body, dict[Level, tuple[Solid, Solid]]] = WeakKeyDictionary()


def gridded(solid: Solid, centre: Point, half: float) -> Solid:
    """A solid inside a cube (its half side in mm), its field read between samples `GRID_MM` apart."""
    from scipy.interpolate import RegularGridInterpolator

    axes = [middle + np.arange(-half, half + GRID_MM, GRID_MM) for middle in centre]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    field = RegularGridInterpolator(axes, solid.distance(grid.reshape(-1, 3)).reshape(grid.shape[:3]))
    low, high = np.array([(one[0], one[-1]) for one in axes]).T
    return Solid(lambda points: np.asarray(field(np.clip(points, low, high))), np.stack([low, high]))
