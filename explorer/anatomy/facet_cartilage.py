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

if TYPE_CHECKING:
    import trimesh

GRID_MM = 0.6
"""Between samples of a bone's field; where the bone bends with a radius of 3 mm, that is 0.02 mm off."""

OFF_BONE_MM = 0.1
"""So far off its bone a cartilage lies, so that no two skins coincide."""

EDGE_MM = 0.25
"""What is left of its thickness at its margin."""

LEAST_SPACE_MM = 0.4
"""Left between the two cartilages even where the bones are nearest."""

FULLER = 1.3
"""Where the bones stand further apart, a cartilage is so many times as thick at the most."""

WIDEST = 1.7
"""Where the bones are further apart than so many gaps, along the joint's axis, they no longer face one another."""

LEAST_SLOPE = 0.45
"""Where a bone stands steeper to the plane of the joint, its cartilage thins."""

HEIGHTS = np.arange(-5.0, 8.0, 0.1)
"""Over the plane of a joint, on the way from the lower bone to the upper one (mm)."""

RINGS, SECTORS = 7, 22
"""Of each face of a layer."""


@grows("facet-cartilage-{level}-left", levels=LUMBAR_SEGMENTS)
def facet_cartilage(body: Body, level: Level) -> trimesh.Trimesh:
    """The two cartilages of the left joint, each a closed layer."""
    import trimesh

    upper, lower = facing_bones(body, level)
    flat = _reach(upper, lower, level)
    rests = np.stack([_rest(bone, upper, lower, level, flat) for bone in (lower, upper)])
    steep = np.stack([_steepness(bone, level, rest, flat) for bone, rest in zip((lower, upper), rests, strict=True)])
    under, over = _layers(rests, steep, size("facet-cartilage-thickness", level))
    joint = facet_frame(level)
    sheets = [joint.to_world(np.column_stack([height, flat])) for height in (*under, *over[::-1])]
    faces = np.concatenate([_FACES, _FACES + 2 * len(flat)])
    return trimesh.Trimesh(np.round(np.concatenate(sheets), 4), faces, process=False)


def _reach(upper: Solid, lower: Solid, segment: Level) -> Points:
    """Places in the plane of a joint where its bones face one another, in rings; (1 + RINGS * SECTORS, 2)."""
    half = 0.5 * np.array([size("facet-joint-width", segment), size("facet-joint-height", segment)])
    angle = 2.0 * np.pi * np.arange(SECTORS) / SECTORS
    way = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    edge = (np.abs(way / half) ** 2.5).sum(axis=1) ** (-1.0 / 2.5)
    inner = np.linspace(0.0, 1.0, 25)
    flat = inner[:, None, None] * edge[None, :, None] * way
    low, high = (_rest(bone, upper, lower, segment, flat.reshape(-1, 2)) for bone in (lower, upper))
    near = (high - low < WIDEST * size("facet-gap", segment)).reshape(len(inner), SECTORS)
    facing = np.cumprod(near, axis=0).sum(axis=0) - 1
    share = 0.96 * inner[np.maximum(facing, 0)]  # clear of the sharp rims
    for _ in range(2):  # no corner sticks out where the bones turn away from one another
        share = np.minimum(share, 0.3 * np.roll(share, 1) + 0.3 * np.roll(share, -1) + 0.4 * share)
    rings = np.sin(0.5 * np.pi * np.arange(1, RINGS + 1) / RINGS)  # closer to one another towards the margin
    spread = (rings[:, None, None] * (share * edge)[None, :, None] * way).reshape(-1, 2)
    return np.concatenate([np.zeros((1, 2)), spread])


def _half_way(upper: Solid, lower: Solid, segment: Level, flat: Points) -> NDArray[np.float64]:
    """(n,) heights at which (n, 2) places in the plane of a joint are equally far from both bones."""
    above, below = (_field(bone, segment, flat) for bone in (upper, lower))
    return np.asarray(HEIGHTS[(np.abs(above - below) + 0.3 * np.abs(above + below)).argmin(axis=0)])


def _field(bone: Solid, segment: Level, flat: Points) -> NDArray[np.float64]:
    """(heights, n) distances to a bone over (n, 2) points in the plane of a joint."""
    grid = np.concatenate([np.column_stack([np.full(len(flat), one), flat]) for one in HEIGHTS])
    return bone.distance(facet_frame(segment).to_world(grid)).reshape(len(HEIGHTS), len(flat))


def _rest(bone: Solid, upper: Solid, lower: Solid, segment: Level, flat: Points) -> NDArray[np.float64]:
    """(n,) heights at which one of two bones is met straight up or down from half way between them; else infinite."""
    start = _half_way(upper, lower, segment, flat)
    rises, far = HEIGHTS[:, None] - start, _field(bone, segment, flat)
    met = (far <= 0.0) & (rises >= 0.0 if bone is upper else rises <= 0.0)
    at = np.clip(np.where(met, np.abs(rises), np.inf).argmin(axis=0), 1, len(HEIGHTS) - 2)
    back = at - 1 if bone is upper else at + 1
    columns = np.arange(len(flat))
    inside, outside = far[at, columns], far[back, columns]
    share = np.clip(inside / np.minimum(inside - outside, -1e-9), 0.0, 1.0)
    height = HEIGHTS[at] + share * (HEIGHTS[back] - HEIGHTS[at])
    return np.where(met.any(axis=0), height, np.inf if bone is upper else -np.inf)


def _steepness(bone: Solid, segment: Level, height: NDArray[np.float64], flat: Points) -> NDArray[np.float64]:
    """(n,) lengths along the joint's axis of what is 1 mm thick on a bone that slopes to its plane."""
    joint = facet_frame(segment)
    points = joint.to_world(np.column_stack([height, flat]))
    steps = [joint.direction(one) for one in 0.5 * np.eye(3)]
    slope = np.stack([bone.distance(points + step) - bone.distance(points - step) for step in steps], axis=1)
    along = np.abs(slope[:, 0]) / np.maximum(np.sqrt((slope**2).sum(axis=1)), 1e-9)
    return np.asarray(1.0 / np.maximum(along, LEAST_SLOPE))


def _layers(rests: NDArray[np.float64], steep: NDArray[np.float64], thick: float) -> NDArray[np.float64]:
    """(2, 2, n) heights: of the lower and the upper layer, where each lies on its bone and where it ends.

    Both are heights over one plane, in order, so that no layer can run through itself or through the other.
    """
    share = np.concatenate([[0.0], np.repeat(np.arange(1, RINGS + 1) / RINGS, SECTORS)])
    first = np.stack([rests[0] + OFF_BONE_MM * steep[0], rests[1] - OFF_BONE_MM * steep[1]])
    room = first[1] - first[0] - LEAST_SPACE_MM * steep.mean(axis=0)
    full = np.clip(room / steep.sum(axis=0), thick, FULLER * thick) - OFF_BONE_MM
    wanted = steep * (EDGE_MM + (full - EDGE_MM) * (1.0 - share**6))
    drawn = wanted * np.clip(room / wanted.sum(axis=0), 0.1, 1.0)
    return np.stack([[first[0], first[0] + drawn[0]], [first[1], first[1] - drawn[1]]])


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
