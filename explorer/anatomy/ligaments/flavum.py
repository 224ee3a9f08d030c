"""The ligamenta flava: yellow sheets that close the interlaminar windows from inside."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows, places
from explorer.anatomy.posture import pose, segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.arch import lamina_crest, lamina_surface
from explorer.anatomy.vertebrae.proportions import at, facet_frame, proportions
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.domain.plan import Point
from explorer.geometry.combining import difference
from explorer.geometry.posing import Pose
from explorer.geometry.primitives import plate
from explorer.geometry.solid import Points, Solid

Values = NDArray[np.float64]

ON_LAMINA = 0.5
"""How far up the front of the upper lamina the sheet begins, as a share of the lamina's height from its lower edge."""

CLEFT_SHARE, CLEFT_MM = 0.45, 1.6
"""Thickness that is left in the midline cleft, and the cleft's half width."""


@grows("ligamentum-flavum-{level}", levels=LUMBAR_SEGMENTS, spacing_mm=0.5, triangles=5000)
def ligamentum_flavum(body: Body, level: Level) -> Solid:
    """From the lower front of one lamina to the upper edge of the next, on both sides, with a cleft between them."""
    above, below = level.vertebrae
    bones = body.solid(f"vertebra-{above}"), body.solid("sacrum" if below is Level.S1 else f"vertebra-{below}")
    return difference(_sheet(body, level), *bones, blend=0.8)


def _sheet(body: Body, segment: Level) -> Solid:
    frame, half = segment_pose(segment), 0.5 * size("flavum-thickness", segment)
    reach = facet_frame(segment).origin[0] - 3.0
    x = np.linspace(0.0, reach + 2.0, 24)
    upper = frame.to_local(_upper_line(segment, x)) + at(0.0, -half - 0.3, 0.0)
    lower = frame.to_local(_lower_line(body, segment, x)) + at(0.0, -0.6 * half, -1.0)

    def height(across: Values, up: Values) -> Values:
        side = np.abs(across)
        y_top, z_top = np.interp(side, x, upper[:, 1]), np.interp(side, x, upper[:, 2])
        y_bottom, z_bottom = np.interp(side, x, lower[:, 1]), np.interp(side, x, lower[:, 2])
        share = np.clip((up - z_bottom) / (z_top - z_bottom), -0.2, 1.2)
        return y_bottom + share * (y_top - y_bottom)

    def half_thickness(across: Values, _up: Values) -> Values:
        return half * (1.0 - (1.0 - CLEFT_SHARE) * np.exp(-((across / CLEFT_MM) ** 2)))

    left = [(one, top) for one, top in zip(x, upper[:, 2], strict=True) if one <= reach]
    left += [(one, bottom) for one, bottom in zip(x[::-1], lower[::-1, 2], strict=True) if one <= reach]
    right = [(-one, z) for one, z in reversed(left)]
    axes = Pose(np.stack([frame.rotation[:, 0], frame.rotation[:, 2], frame.rotation[:, 1]], axis=1), frame.origin)
    sheet = plate([*left, *right], height, half_thickness, frame=axes, rounding=1.5)
    return Solid(sheet.distance, sheet.bounds, symmetric=True)


def _upper_line(segment: Level, x: Values) -> Points:
    """Where the sheet begins: half way up the front of the upper lamina; (n, 3), world."""
    above = segment.vertebrae[0]
    its = proportions(above)
    z = np.full_like(x, its.lamina_lower[2] + ON_LAMINA * (its.lamina_upper[2] - its.lamina_lower[2]))
    front = lamina_surface(its)(x, z) - 0.55 * size("lamina-thickness", above)
    return pose(above).to_world(np.stack([x, front, z], axis=1))


def _lower_line(body: Body, segment: Level, x: Values) -> Points:
    """Where it ends: the upper edge of the lower lamina; (n, 3), world."""
    below = segment.vertebrae[1]
    if below is Level.S1:
        return _sacral_line(body, segment, x)
    its = proportions(below)
    z = lamina_crest(its, x)
    return pose(below).to_world(np.stack([x, lamina_surface(its)(x, z), z], axis=1))


def _sacral_line(body: Body, segment: Level, x: Values) -> Points:
    """Upper edge of the first sacral lamina, looked up on the bone: its highest point at each x; (n, 3), world."""
    frame = segment_pose(segment)
    _, y, z = frame.to_local(body.landmark("s1-lamina-upper-midline"))
    ys, zs = y + np.arange(-5.0, 4.0, 0.5), z + np.arange(12.0, -8.0, -0.5)
    grid = np.stack(np.meshgrid(x, zs, ys, indexing="ij"), axis=-1)[..., [0, 2, 1]]
    inside = body.solid("sacrum").contains(frame.to_world(grid.reshape(-1, 3))).reshape(grid.shape[:3])
    count = inside.sum(axis=2)
    found = count.max(axis=1) > 0
    first = (count > 0).argmax(axis=1)
    top = np.where(found, first, first.max())
    middle = (inside * ys).sum(axis=2) / np.maximum(count, 1)
    back = np.where(found, middle[np.arange(len(x)), top], ys[0])
    return frame.to_world(np.stack([x, back, zs[top]], axis=1))


@places
def lumbosacral_window(body: Body) -> Mapping[str, Point]:
    """Middle of the L5-S1 interlaminar window on the midline."""
    lower, upper = body.landmark("l5-lamina-lower-midline"), body.landmark("s1-lamina-upper-midline")
    return {f"{Level.L5_S1}-interspace-midline": 0.5 * (lower + upper)}
