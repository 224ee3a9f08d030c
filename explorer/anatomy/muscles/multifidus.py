"""Multifidus: fascicles from each spinous process down to mammillary processes, sacrum and iliac spine.

It is the one muscle in which the bundles are the shape: every fascicle is a tube, and their smooth union keeps the
grooves. Scheme of origins and insertions: Macintosh, Valencia, Bogduk and Munro 1986.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import DISCS, FLAVA, SPINE, around, axes, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, THORACIC_VERTEBRAE, Level
from explorer.geometry.combining import smooth_max, smooth_min
from explorer.geometry.fields import Grid
from explorer.geometry.primitives import tube
from explorer.geometry.solid import Solid, grown

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

REACH: dict[Level, tuple[str, ...]] = {
    Level.T9: ("t11", "t12", "l1"),
    Level.T10: ("t12", "l1", "l2"),
    Level.T11: ("l1", "l2", "l3"),
    Level.T12: ("l2", "l3", "l4"),
    Level.L1: ("l3", "l4", "l5", "s1", "psis"),
    Level.L2: ("l4", "l5", "s1", "psis", "psis-low"),
    Level.L3: ("l5", "s1", "s1-side", "psis-low", "s2"),
    Level.L4: ("s1", "s1-side", "s2-side", "s2", "s3"),
    Level.L5: ("s1-side", "s2-side", "s2", "s3", "s4"),
}
"""From each spinous process, where its fascicles end, from the deepest to the most superficial."""

THORAX = tuple(f"vertebra-{level}" for level in THORACIC_VERTEBRAE)

JOINTS = (
    *FLAVA,
    *(f"facet-joint-{segment}-left" for segment in LUMBAR_SEGMENTS),
    *(f"interspinous-ligament-{segment}" for segment in LUMBAR_SEGMENTS),
    "supraspinous-ligament",
    "posterior-sacroiliac-ligament-left",
)
"""It lies on capsules and ligaments, and beside those between the spinous processes; it does not swallow them."""

SEAM_MM = 1.6
"""Blend of neighbouring fascicles: more would fill the grooves between them."""

GAP_MM = 0.4
BONE_SEAM_MM = 2.0
MELT_MM = 0.7
"""Softness of all edges and slits: sharp ones end in blades that no surface can follow."""
SPACING_MM = 1.1
FAR_MM = 6.0

BULK_MM = (2.5, 3.2, 3.8, 4.4, 6.0, 7.8, 11.0, 14.0, 13.5, 11.5, 9.5, 6.5, 2.5)
SACRAL_GROOVE_MM = {1: (-4.0, 7.0, 2.0), 2: (-4.0, 8.0, 2.0), 3: (-6.0, 5.5, 2.0), 4: (-7.0, 3.5, 6.0)}
"""Of the deep bulk: radii from T9 to S4, and its way past the posterior foramina, mm."""

FASCICLE = np.array([0.30, 0.60, 0.88, 1.0, 1.0, 0.95, 0.82, 0.60, 0.34])
"""Radius along a fascicle over its greatest: tendons at both ends."""


@grows("multifidus-left", spacing_mm=SPACING_MM, triangles=6_000)
def multifidus(body: Body) -> Solid:
    """Its fascicles and its deep bulk in the groove beside the spinous processes, with the bones cut out."""
    parts = [deep_bulk(body), *(tube(points, radii, pieces=8) for points, radii in fascicles(body))]
    grid = melted(parts, SEAM_MM)
    points, flat = grid.points(), grid.values.ravel()
    near = flat < 3.0
    bone = around(body, *THORAX, *SPINE, *DISCS, "hip-bone-left", *JOINTS)
    room = bone.nearest(points[near], reach_mm=12.0)[0] - GAP_MM
    flat[near] = smooth_max(flat[near], -np.minimum(room, points[near, 0] - 2.0 * GAP_MM), BONE_SEAM_MM)
    grid.values[:] = flat.reshape(grid.values.shape)
    return grid.smoothed(MELT_MM).in_one_piece().solid()


def melted(parts: list[Solid], seam_mm: float) -> Grid:
    """The smooth union of slender solids on a lattice, each looked at only where it lies."""
    low, high = (pick([part.bounds[k] for part in parts], axis=0) for k, pick in ((0, np.min), (1, np.max)))
    grid = Grid.over(grown(np.stack([low, high]), 3.0), SPACING_MM, fill=FAR_MM)
    for part in parts:
        first, last = ((grown(part.bounds, 4.0) - grid.origin) / SPACING_MM).astype(int)
        window = tuple(slice(max(a, 0), b + 1) for a, b in zip(first, last, strict=True))
        lattice = np.meshgrid(*(axis[cut] for axis, cut in zip(grid.axes, window, strict=True)), indexing="ij")
        far = part.distance(np.stack(lattice, axis=-1).reshape(-1, 3)).reshape(lattice[0].shape)
        grid.values[window] = smooth_min(grid.values[window], np.clip(far, -FAR_MM, FAR_MM), seam_mm)
    return grid


def fascicles(body: Body) -> Iterator[tuple[Array, Array]]:
    """Nodes (9, 3) and radii (9,) of every fascicle, mm."""
    roof = roof_line(body)
    for level, ends in REACH.items():
        upper, lower = (body.landmark(f"{level}-spinous-tip-{edge}") for edge in ("upper", "lower"))
        radius = size("multifidus-fascicle-radius", level)
        for rank, end in enumerate(ends):
            start = upper + (0.30 + 0.60 * rank / len(ends)) * (lower - upper)
            start = shifted(start, 3.0, -9.0 + 1.6 * rank, -1.0)
            radii = radius * (1.04 + 0.06 * rank) * FASCICLE
            yield _laid(start, attachment(body, end), rank, radii, roof), radii


def _laid(start: Array, end: Array, rank: int, radii: Array, roof: tuple[Array, Array]) -> Array:
    """(9, 3) nodes from start to end, bulging outwards, under the roof of spinous tips, sacral and iliac crest."""
    t = np.linspace(0.0, 1.0, len(FASCICLE))[:, None]
    bow = np.array([3.0 + 1.1 * rank, 0.8 * rank, 0.0])
    nodes = start + t * (end - start) + 4.0 * t * (1.0 - t) * bow
    over = np.maximum(nodes[:, 1] + 0.8 * radii - height_under(roof, nodes[:, 0], nodes[:, 2]), 0.0)
    nodes[:, 1] -= over * np.minimum(1.6 * np.sin(np.pi * t[:, 0]), 1.0)
    return np.asarray(nodes, np.float64)


ROOF_AT_MM = 45.0
"""How far out the outer line of the roof runs: about the posterior superior iliac spine."""
LOIN_MM = 13.0
"""How far that line lies behind the spinous tips: the flesh of the loin stands on both sides of a furrow."""
CREST_MM = (19.0, 17.0, 11.0, 7.0)
"""How far the median sacral crest and its fascia lie behind the posterior foramina of S1 to S4."""


def roof_line(body: Body) -> tuple[Array, Array]:
    """Under the fascia: (n, 2) y and z of spinous tips and sacral crest, and (m, 2) of a line further out."""
    tips = [body.landmark(f"{level}-spinous-tip-{edge}") for level in REACH for edge in ("upper", "lower")]
    sacral = [
        shifted(body.landmark(f"s{i}-posterior-foramen-left"), 0.0, rise, 0.0)
        for i, rise in enumerate(CREST_MM, start=1)
    ]
    loin = [shifted(body.landmark(f"{level}-spinous-tip-upper"), 0.0, LOIN_MM, 0.0) for level in list(REACH)[:-1]]
    spine = body.landmark("psis-left")
    iliac = [shifted(spine, 0.0, -7.0, 20.0), spine]
    return np.array([*tips, *sacral])[:, 1:], np.array([*loin, *iliac, *sacral[2:]])[:, 1:]


def height_under(roof: tuple[Array, Array], x: Array, z: Array) -> Array:
    """(n,) y of the roof at (n,) x and z, mm: straight from the inner line to the outer one."""
    inner, outer = (np.interp(-z, *(-line[np.argsort(-line[:, 1])].T[::-1])) * -1.0 for line in roof)
    return np.asarray(inner + np.clip(x / ROOF_AT_MM, 0.0, 1.0) * (outer - inner), np.float64)


ATTACHED: dict[str, tuple[str, tuple[float, float, float]]] = {
    "t11": ("t11-transverse-process-tip-left", (-6.0, 2.0, 2.0)),
    "t12": ("t12-transverse-process-tip-left", (-6.0, 2.0, 2.0)),
    "psis": ("psis-left", (-13.0, -6.0, 2.0)),
    "psis-low": ("psis-left", (-14.0, -6.0, -8.0)),
    "s1": ("s1-superior-articular-process-tip-left", (-1.0, 8.0, -9.0)),
    "s1-side": ("s1-posterior-foramen-left", (8.0, 6.0, 3.0)),
    "s2-side": ("s2-posterior-foramen-left", (8.0, 6.0, 3.0)),
    "s2": ("s2-posterior-foramen-left", (-3.0, 5.0, 1.0)),
    "s3": ("s3-posterior-foramen-left", (-3.0, 5.0, 1.0)),
    "s4": ("s4-posterior-foramen-left", (-3.0, 5.0, 1.0)),
}
"""Beside which landmark fascicles end, and how far left, back and up of it, mm."""


def attachment(body: Body, end: str) -> Array:
    """Where a fascicle ends, (3,) mm: the table's place, or the mammillary process of a lumbar vertebra."""
    if end in ATTACHED:
        name, step = ATTACHED[end]
        return shifted(body.landmark(name), *step)
    offset = np.array([2.0, 4.0, -5.0]) @ axes(body, Level(end))
    return np.asarray(body.landmark(f"{end}-superior-articular-process-tip-left") + offset)


def deep_bulk(body: Body) -> Solid:
    """The short fibres that fill the groove between spinous and articular processes, from T9 to S4."""
    groove = []
    for level in (*THORACIC_VERTEBRAE[1:], *LUMBAR_VERTEBRAE):
        lamina, joint = (
            body.landmark(f"{level}-lamina-lower-midline"),
            body.landmark(f"{level}-superior-articular-process-tip-left"),
        )
        groove.append(shifted(lamina * (0.0, 1.0, 1.0), 0.52 * joint[0] + 1.5, 4.0, 6.0))
    sacral = [shifted(body.landmark(f"s{i}-posterior-foramen-left"), *step) for i, step in SACRAL_GROOVE_MM.items()]
    return tube(np.array([*groove, *sacral]), BULK_MM, pieces=28)
