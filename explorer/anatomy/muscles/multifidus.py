"""Multifidus: fascicles from each spinous process down to mammillary processes, sacrum and iliac spine.

It is the one muscle in which the bundles are the shape: every fascicle is a tube, and their smooth union keeps the
grooves. Scheme of origins and insertions: Macintosh, Valencia, Bogduk and Munro 1986 (see soft_tissue.yaml).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, SPINE, around, axes, shifted
from explorer.anatomy.growing import grows
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.geometry.combining import smooth_max, union
from explorer.geometry.fields import Grid
from explorer.geometry.primitives import tube
from explorer.geometry.solid import Solid, grown

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

REACH: dict[Level, tuple[str, ...]] = {
    Level.L1: ("l3", "l4", "l5", "s1", "psis"),
    Level.L2: ("l4", "l5", "s1", "psis", "s2"),
    Level.L3: ("l5", "s1", "s1-side", "s2"),
    Level.L4: ("s1", "s1-side", "s2", "s3"),
    Level.L5: ("s1-side", "s2", "s3", "s4"),
}
"""From each spinous process, where its fascicles end, from the deepest to the most superficial."""

RADIUS_MM = {Level.L1: 4.6, Level.L2: 5.2, Level.L3: 5.8, Level.L4: 6.4, Level.L5: 6.0}
SEAM_MM = 1.6
"""Blend of neighbouring fascicles: more would fill the grooves between them."""

GAP_MM = 0.5
BONE_SEAM_MM = 2.5
MELT_MM = 0.8
"""Softness of all edges and slits: sharp ones end in blades that no surface can follow."""
SPACING_MM = 1.1

FASCICLE = np.array([0.28, 0.62, 0.95, 1.0, 0.95, 0.62, 0.30])
"""Radius along a fascicle over its greatest: tendons at both ends."""


@grows("multifidus-left", spacing_mm=1.1, triangles=14000)
def multifidus(body: Body) -> Solid:
    """Its fascicles and its deep bulk in the groove beside the spinous processes, with the bones cut out."""
    whole = union(
        *deep_bulk(body), *(tube(points, radii, pieces=6) for points, radii in fascicles(body)), blend=SEAM_MM
    )
    grid = Grid.over(grown(whole.bounds, 2.0), SPACING_MM)
    points = grid.points()
    far = whole.distance(points)
    near = far < 3.0
    bone = around(body, *SPINE, *DISCS, "hip-bone-left")
    room = bone.nearest(points[near], reach_mm=15.0)[0] - GAP_MM
    far[near] = smooth_max(far[near], -np.minimum(room, points[near, 0] - GAP_MM), BONE_SEAM_MM)
    grid.values[:] = np.clip(far, -6.0, 6.0).reshape(grid.values.shape)
    return grid.smoothed(MELT_MM).solid()


def fascicles(body: Body) -> Iterator[tuple[Array, Array]]:
    """Nodes (7, 3) and radii (7,) of every fascicle, mm."""
    for level, ends in REACH.items():
        upper, lower = (body.landmark(f"{level}-spinous-tip-{edge}") for edge in ("upper", "lower"))
        for rank, end in enumerate(ends):
            start = shifted(upper + (0.35 + 0.55 * rank / len(ends)) * (lower - upper), 3.5, -8.0 + 1.4 * rank, -1.0)
            yield _bowed(start, attachment(body, end), rank), RADIUS_MM[level] * (0.92 + 0.05 * rank) * FASCICLE


def _bowed(start: Array, end: Array, rank: int) -> Array:
    """(7, 3) nodes from start to end, bulging outwards and backwards in the middle."""
    t = np.linspace(0.0, 1.0, len(FASCICLE))[:, None]
    bow = np.array([2.0 + 0.8 * rank, 1.5 + 0.9 * rank, 0.0])
    return np.asarray(start + t * (end - start) + 4.0 * t * (1.0 - t) * bow, np.float64)


def attachment(body: Body, end: str) -> Array:
    """Where a fascicle ends, (3,) mm: mammillary processes, back of the sacrum, posterior superior iliac spine."""
    match end:
        case "psis":
            return shifted(body.landmark("psis-left"), -7.0, -3.0, 3.0)
        case "s1":
            return shifted(body.landmark("s1-superior-articular-process-tip-left"), -1.0, 8.0, -9.0)
        case "s1-side":
            return shifted(body.landmark("s1-posterior-foramen-left"), 6.0, 6.0, 3.0)
        case "s2" | "s3" | "s4":
            return shifted(body.landmark(f"{end}-posterior-foramen-left"), -2.0, 5.0, 1.0)
        case _:
            offset = np.array([2.0, 4.0, -5.0]) @ axes(body, Level(end))
            return np.asarray(body.landmark(f"{end}-superior-articular-process-tip-left") + offset)


def deep_bulk(body: Body) -> list[Solid]:
    """The short fibres that fill the groove between spinous and articular processes, from L1 to S3."""
    groove = []
    for level in LUMBAR_VERTEBRAE:
        lamina, joint = (
            body.landmark(f"{level}-lamina-lower-midline"),
            body.landmark(f"{level}-superior-articular-process-tip-left"),
        )
        groove.append(shifted(lamina * (0.0, 1.0, 1.0), 0.52 * joint[0] + 1.5, 4.0, 6.0))
    sacral = [shifted(body.landmark(f"s{i}-posterior-foramen-left"), -6.0, 5.0, 2.0) for i in (1, 2, 3)]
    radii = [3.5, 6.5, 8.0, 9.0, 9.0, 7.5, 5.0, 2.5]
    return [tube(np.array([*groove, *sacral]), radii, pieces=24)]
