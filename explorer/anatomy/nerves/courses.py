"""How a nerve is laid: along its nodes, clear of what it must not pass through, as thick as it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.sheets_wrapping import relaxed
from explorer.geometry.soundness import self_crossings

if TYPE_CHECKING:
    from collections.abc import Sequence

    import trimesh

Array = NDArray[np.float64]

EDGES_MM = (0.03, 0.02, 0.045, 0.01, 0.06, 0.005, 0.09, 0.13, 0.18, 0.25)
"""Edges shorter than one of these are taken out where tubes have been joined: the first that leaves a sound surface."""

LEAST_RADIUS_MM = 0.25
"""Of a nerve where there is no room for it."""

LEAST_MM2 = 1e-6
"""Of a triangle that is not degenerate."""


def course(
    nodes: ArrayLike,
    clearance_mm: ArrayLike,
    walls: Surroundings,
    *,
    samples: int,
    tension: float = 0.35,
) -> Array:
    """(samples, 3) line through (n, 3) nodes, bent until it is clear of the walls by one figure, or by one a sample."""
    line = spline(nodes, samples)
    clearance = np.broadcast_to(np.asarray(clearance_mm, np.float64), samples)
    return relaxed(line, clearance, walls, tension=tension)


def fitting(line: Array, radius_mm: Array, walls: Surroundings, gap_mm: float) -> Array:
    """(n,) radius along an (n, 3) line, less where the walls are nearer than the nerve and its gap: no nerve cuts bone.

    What is taken away is spread over the neighbouring points, so that the nerve narrows and widens evenly.
    """
    from scipy.ndimage import gaussian_filter1d, maximum_filter1d

    lack = np.clip(radius_mm + gap_mm - walls.distance(line), 0.0, None)
    wide = gaussian_filter1d(maximum_filter1d(lack, 5), 1.0, mode="nearest")
    return np.asarray(np.maximum(radius_mm - np.maximum(lack, wide), LEAST_RADIUS_MM), np.float64)


def room(walls: Surroundings, starts: Array, way: Array, *, reach_mm: float) -> Array:
    """(n,) how far it is from (n, 3) points along their unit ways to the walls, at the most the reach."""
    gone = np.zeros(len(starts))
    for _ in range(24):
        free = walls.nearest(starts + gone[:, None] * way, reach_mm=reach_mm)[0]
        step = np.where(free > 0.02, np.maximum(0.9 * free, 0.05), 0.0)  # a little less than is surely free
        gone = np.clip(gone + step, 0.0, reach_mm)
    return np.asarray(gone, np.float64)


def out_of(bed: Surroundings, start: ArrayLike, way: ArrayLike, *, clear_mm: float, reach_mm: float) -> Array:
    """(3,) the first point from a start along a unit way that is so clear of a bed; the start where none is."""
    on_way = np.asarray(start, np.float64) + np.arange(0.0, reach_mm, 0.25)[:, None] * np.asarray(way, np.float64)
    return np.asarray(on_way[np.argmax(bed.distance(on_way) >= clear_mm)], np.float64)


def roomiest(point: ArrayLike, walls: Surroundings, *, reach_mm: float) -> Array:
    """(3,) where there is most room within a reach of a point, at its own height; a nearer place counts for more."""
    step = np.linspace(-reach_mm, reach_mm, 13)
    off = np.stack(np.meshgrid(step, step, [0.0], indexing="ij"), axis=-1).reshape(-1, 3)
    places = np.asarray(point, np.float64) + off
    return np.asarray(places[np.argmax(walls.distance(places) - 0.2 * np.linalg.norm(off, axis=1))], np.float64)


def walked(line: Array) -> Array:
    """(n,) length of an (n, 3+) line up to each of its points, mm."""
    steps = np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1)
    return np.asarray(np.r_[0.0, np.cumsum(steps)], np.float64)


def at(line: Array, length_mm: float) -> Array:
    """(3,) the point of a line at a length from its start."""
    far = walked(line)
    return np.array([np.interp(length_mm, far, line[:, k]) for k in range(3)])


def nearest(line: Array, point: ArrayLike) -> int:
    """Which point of a line lies nearest to another."""
    return int(np.argmin(np.linalg.norm(line[:, :3] - np.asarray(point, np.float64), axis=1)))


def length_to(line: Array, point: ArrayLike) -> float:
    """Length (mm) of a line up to where it comes nearest to a point."""
    return float(walked(line)[nearest(line, point)])


def beyond(line: Array, point: ArrayLike, by_mm: float) -> Array:
    """(3,) the point of a line so many mm after it has come nearest to a point."""
    return at(line, length_to(line, point) + by_mm)


def tapered(line: Array, radius_mm: float, *, to: float = 0.7, start: float = 0.7) -> Array:
    """(n,) a radius that falls to a share of itself over the last part of the length."""
    share = walked(line) / walked(line)[-1]
    return np.asarray(radius_mm * (1.0 - (1.0 - to) * np.clip((share - start) / (1.0 - start), 0.0, 1.0)), np.float64)


def tube(line: Array, radius_mm: ArrayLike, *, sides: int) -> trimesh.Trimesh:
    """A round nerve along an (n, 3) line, its radius one number or one a point."""
    radius = np.broadcast_to(np.asarray(radius_mm, np.float64), len(line))
    return closed_rings(swept_rings(line[:, :3], radius, sides=sides))


def ribbon(line: Array, half_widths: Array, across: ArrayLike, *, sides: int) -> trimesh.Trimesh:
    """A flat nerve along an (n, 3) line: (n, 2) half widths, along a direction and square to it."""
    return closed_rings(swept_rings(line, half_widths, across=across, sides=sides))


def joined(tubes: Sequence[trimesh.Trimesh]) -> trimesh.Trimesh:
    """Tubes that run into one another as one closed mesh, without the walls between them."""
    import manifold3d

    parts = [
        manifold3d.Manifold(manifold3d.Mesh64(np.asarray(one.vertices, np.float64), np.asarray(one.faces, np.uint64)))
        for one in tubes
    ]
    whole = manifold3d.Manifold.batch_boolean(parts, manifold3d.OpType.Add)
    tries = (_meshed(whole.simplify(edge)) for edge in EDGES_MM)
    return next((one for one in tries if _is_sound(one)), _meshed(whole))


def _meshed(solid: Any) -> trimesh.Trimesh:
    import trimesh

    mesh = solid.to_mesh64()
    return trimesh.Trimesh(np.round(mesh.vert_properties[:, :3], 4), mesh.tri_verts.astype(np.int64), process=False)


def _is_sound(mesh: trimesh.Trimesh) -> bool:
    return bool(mesh.area_faces.min() > LEAST_MM2) and len(self_crossings(mesh)) == 0


def together(strands: Sequence[trimesh.Trimesh]) -> trimesh.Trimesh:
    """Strands that do not touch as one structure of several bodies."""
    import trimesh

    counts = np.cumsum([0, *(len(strand.vertices) for strand in strands)])
    faces = [strand.faces + first for strand, first in zip(strands, counts, strict=False)]
    return trimesh.Trimesh(np.vstack([one.vertices for one in strands]), np.vstack(faces), process=False)
