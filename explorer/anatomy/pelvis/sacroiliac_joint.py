"""The sacroiliac joint: two layers of cartilage on an L, with the line of the joint space between them at the rim."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.auricular import beyond_rim, joint_normal, on_joint, surface_height
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.sizes import size
from explorer.geometry.solid import Points, Solid

if TYPE_CHECKING:
    import trimesh

Values = NDArray[np.float64]

_SKIN_MM = 0.25
"""Between the cartilage and either bone, so that their surfaces do not fight for the same pixels."""
_GIVE_MM = 0.6
"""How far a layer follows its bone where that falls away at its edges."""
_SACRAL_SHARE = (0.62, 0.72)
"""Share of the cleft that the sacral layer fills, and where the iliac one begins: sacral cartilage is the thicker."""
_GROOVE_MM = 1.5
"""Depth of the joint space's line at the rim."""
_STEP_MM, _RIM_POINTS = 1.7, 128


@grows("sacroiliac-joint-left")
def sacroiliac_joint(body: Body) -> trimesh.Trimesh:
    """Both cartilages of the left joint as one body, L-shaped, from bone to bone; world."""
    import trimesh

    inner, rim, inward = _lattice(), *_rim()
    flat = np.vstack([rim, inner])
    sacral, iliac = _levels(body, flat)
    edge = [_at(flat[: len(rim)], sacral[: len(rim)])]
    for share, depth in ((_SACRAL_SHARE[0], 0.0), (np.mean(_SACRAL_SHARE), _GROOVE_MM), (_SACRAL_SHARE[1], 0.0)):
        level = sacral[: len(rim)] + share * (iliac - sacral)[: len(rim)]
        edge.append(_at(rim + depth * inward, level))
    faces = _plane_faces(flat, rim - 1.1 * inward)
    vertices = np.vstack([_at(flat, sacral), _at(flat, iliac), *edge[1:]])
    rings = [np.arange(len(rim)), *(2 * len(flat) + k * len(rim) + np.arange(len(rim)) for k in range(3))]
    rings.append(len(flat) + np.arange(len(rim)))
    closed = np.vstack([faces[:, ::-1], faces + len(flat), *(_strip(a, b) for a, b in pairwise(rings))])
    mesh = trimesh.Trimesh(np.round(vertices, 4), closed, process=False)
    if mesh.volume < 0.0:
        mesh.invert()
    return mesh


def _rim() -> tuple[Points, Points]:
    """The rim of the L, (n, 2) a and b evenly spaced, and the unit ways inward."""
    from skimage.measure import find_contours

    span = np.arange(-40.0, 45.0, 0.5)
    a, b = np.meshgrid(span, span, indexing="ij")
    field = beyond_rim(a.ravel(), b.ravel()).reshape(a.shape)
    contours = find_contours(field, 0.0)  # type: ignore[no-untyped-call,unused-ignore]
    loop = span[0] + 0.5 * max(contours, key=len)
    lengths = np.concatenate([[0.0], np.cumsum(np.sqrt((np.diff(loop, axis=0) ** 2).sum(axis=1)))])
    even = np.linspace(0.0, lengths[-1], _RIM_POINTS, endpoint=False)
    rim = np.stack([np.interp(even, lengths, column) for column in loop.T], axis=1)
    slope = np.stack([_slope(rim, np.array([0.1, 0.0])), _slope(rim, np.array([0.0, 0.1]))], axis=1)
    return rim, -slope / np.sqrt((slope**2).sum(axis=1, keepdims=True))


def _slope(at: Points, step: Values) -> Values:
    ahead, behind = at + step, at - step
    return np.asarray(beyond_rim(ahead[:, 0], ahead[:, 1]) - beyond_rim(behind[:, 0], behind[:, 1]))


def _lattice() -> Points:
    """Points inside the rim, (n, 2) a and b, on a lattice of equilateral triangles."""
    rows = np.arange(-40.0, 45.0, _STEP_MM * 0.5 * np.sqrt(3.0))
    points = np.vstack(
        [
            np.stack([np.full(60, row), -45.0 + _STEP_MM * (np.arange(60) + 0.5 * (k % 2))], axis=1)
            for k, row in enumerate(rows)
        ]
    )
    return np.asarray(points[beyond_rim(points[:, 0], points[:, 1]) < -0.62 * _STEP_MM])


def _plane_faces(points: Points, guard: Points) -> NDArray[np.int64]:
    """Triangles between points, of which the first ones are the rim; a guard ring outside keeps the rim's edges."""
    from scipy.spatial import Delaunay

    faces: NDArray[np.int64] = Delaunay(np.vstack([points, guard])).simplices.astype(np.int64)
    faces = faces[(faces < len(points)).all(axis=1)]
    middle = points[faces].mean(axis=1)
    faces = faces[beyond_rim(middle[:, 0], middle[:, 1]) < 0.1]
    first, second, third = points[faces].transpose(1, 0, 2)
    turning = (second - first)[:, 0] * (third - first)[:, 1] - (second - first)[:, 1] * (third - first)[:, 0]
    faces[turning < 0.0] = faces[turning < 0.0][:, ::-1]
    return faces


def _levels(body: Body, flat: Points) -> tuple[Values, Values]:
    """How far out of the joint's plane the cartilage meets the sacrum and the ilium, (n,) mm each."""
    sacral = surface_height(flat[:, 0], flat[:, 1])
    iliac = sacral + size("sacroiliac-cleft")
    return (
        _followed(body.solid("sacrum"), flat, sacral, 1.0),
        _followed(body.solid("hip-bone-left"), flat, iliac, -1.0),
    )


def _followed(bone: Solid, flat: Points, level: Values, away: float) -> Values:
    """The level moved until it lies on the skin of its bone, or has given way as far as it may."""
    moved = level.copy()
    for _ in range(3):
        moved = moved - away * (bone.distance(_at(flat, moved)) - _SKIN_MM)
        moved = np.clip(moved, level - _GIVE_MM, level + _GIVE_MM)
    return moved


def _at(flat: Points, level: Values) -> Points:
    local = on_joint(flat[:, 0], flat[:, 1]) + level[:, None] * joint_normal()
    return sacral_frame().to_world(local)


def _strip(lower: NDArray[np.int64], upper: NDArray[np.int64]) -> NDArray[np.int64]:
    a, b, c, d = lower, np.roll(lower, -1), np.roll(upper, -1), upper
    return np.vstack([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
