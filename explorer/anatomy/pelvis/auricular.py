"""The auricular surface: an L of two limbs on the plane of the sacroiliac joint, from which both bones are shaped.

On that plane a point has two coordinates: a up along the joint, b backwards along it (mm), from the joint's centre.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import FAR_MM, smooth_min
from explorer.geometry.primitives import half_space
from explorer.geometry.solid import Points, Solid

Values = NDArray[np.float64]

SIJ_CENTRE = np.array([51.1, 19.9, -19.2])
"""Centre of the joint in the sacral frame (BodyParts3D man)."""
SIJ_NORMAL = np.array([-0.911, -0.351, 0.218])
"""Out of the ilium, in the sacral frame: mean normal of the facing surfaces of the BodyParts3D man."""

_OUT = -SIJ_NORMAL / np.sqrt((SIJ_NORMAL**2).sum())
_UP = np.array([0.0, 0.0, 1.0]) - _OUT[2] * _OUT
_UP = _UP / np.sqrt((_UP**2).sum())
_BACK = np.cross(_OUT, _UP) * (1.0 if np.cross(_OUT, _UP)[1] > 0.0 else -1.0)

_CORNER = np.array([-7.0, -11.0])
"""Where the axes of both limbs meet, (a, b): below and in front, at S2 (chosen so that the rim runs through the four
extremes of the facing surfaces of the BodyParts3D man, 2-4 mm)."""
_LOWER_LIMB_DEG = 100.0
"""Direction of the lower limb, from straight up (a) towards the back (b)."""
_ROUNDING_MM = 6.0
"""Of the ends and of the outer corner of the L."""

RELIEF_MM = 1.9
"""How far the articular surface stands out of the rough bone around it."""
_RIM_MM = 4.0
"""Over how many mm beyond the rim the surface falls away."""
_BELOW, _BEHIND = -27.0, 29.0
"""Below the joint, from this a (mm), and behind it, from this b, the lateral mass bulges out of the plane."""
_WAVE_MM = 0.6
"""Half height of the central ridge of the iliac surface and of the groove of the sacral one."""


def limb_axes() -> tuple[Values, Values, Values]:
    """End of the upper limb's axis, corner between both, end of the lower limb's axis; (2,) a and b each.

    A limb's published length counts from its end to the outer border of the other limb.
    """
    width, low = size("auricular-limb-width"), np.radians(_LOWER_LIMB_DEG)
    high = low - np.radians(size("auricular-limb-angle"))
    ways = [np.array([np.cos(angle), np.sin(angle)]) for angle in (high, low)]
    lengths = [size("auricular-upper-limb-length"), size("auricular-lower-limb-length")]
    upper, lower = (_CORNER + (length - 0.5 * width) * way for length, way in zip(lengths, ways, strict=True))
    return np.asarray(upper), _CORNER.copy(), np.asarray(lower)


def joint_normal() -> Point:
    """Out of the sacrum, towards the ilium; unit, sacral frame."""
    return np.array(_OUT)


def on_joint(a: Values, b: Values) -> Points:
    """Points (n, 3) of the joint's plane, in the sacral frame."""
    return np.asarray(SIJ_CENTRE + np.multiply.outer(a, _UP) + np.multiply.outer(b, _BACK))


def joint_coordinates(points: Points) -> tuple[Values, Values, Values]:
    """Up (a) and back (b) along the plane, and out of it towards the ilium, (n,) mm each; from the sacral frame."""
    off = points - SIJ_CENTRE
    x, y, z = off[:, 0], off[:, 1], off[:, 2]
    a, b, out = (x * way[0] + y * way[1] + z * way[2] for way in (_UP, _BACK, _OUT))
    return np.asarray(a), np.asarray(b), np.asarray(out)


def beyond_rim(a: Values, b: Values) -> Values:
    """Signed distance (n,) mm to the rim of the L; negative on the articular surface."""
    upper, corner, lower = limb_axes()
    half = 0.5 * size("auricular-limb-width")
    limbs = [_limb(a, b, corner, end, half) for end in (upper, lower)]
    return smooth_min(limbs[0], limbs[1], 5.0)


def _limb(a: Values, b: Values, start: Values, end: Values, half: float) -> Values:
    """A strip from half a width before its start to its end, with rounded corners."""
    way = end - start
    length = float(np.sqrt((way**2).sum()))
    way = way / length
    along = (a - start[0]) * way[0] + (b - start[1]) * way[1]
    aside = np.abs((b - start[1]) * way[0] - (a - start[0]) * way[1])
    middle, reach = 0.5 * (length - half), 0.5 * (length + half)
    past, wide = np.abs(along - middle) - reach + _ROUNDING_MM, aside - half + _ROUNDING_MM
    outside = np.sqrt(np.maximum(past, 0.0) ** 2 + np.maximum(wide, 0.0) ** 2)
    return np.asarray(outside + np.minimum(np.maximum(past, wide), 0.0) - _ROUNDING_MM)


def rim_points() -> dict[str, Points]:
    """Named points of the rim, (3,) each, in the sacral frame; that of the needle in the middle of the cleft."""
    upper, corner, lower = limb_axes()
    half = 0.5 * size("auricular-limb-width")
    up, along = ((end - corner) / np.sqrt(((end - corner) ** 2).sum()) for end in (upper, lower))
    entry = lower - 4.0 * along - half * np.array([along[1], -along[0]])
    named = {
        "sacrum-auricular-upper-left": upper - 3.0 * up,
        "sacrum-auricular-anterior-left": corner - 0.72 * half * (up + along),
        "sacrum-auricular-lower-left": corner + 0.6 * (lower - corner) - half * np.array([along[1], -along[0]]),
        "sacrum-auricular-posterior-left": lower,
        "sij-inferior-posterior-left": entry,
    }
    flat = {name: on_joint(at[:1], at[1:])[0] for name, at in named.items()}
    flat["sij-inferior-posterior-left"] = flat["sij-inferior-posterior-left"] + 0.5 * size("sacroiliac-cleft") * _OUT
    return flat


def surface_height(a: Values, b: Values) -> Values:
    """How far out of the plane the sacral articular surface lies: a long groove, and a slight twist; (n,) mm."""
    upper, corner, lower = limb_axes()
    near = np.minimum(_from_axis(a, b, corner, upper), _from_axis(a, b, corner, lower))
    groove = np.exp(-((near / 7.0) ** 2))
    return np.asarray(_WAVE_MM * (0.4 - 1.3 * groove) + 0.5 * np.sin(a / 7.0 + 0.6) * np.sin(b / 8.0))


def _from_axis(a: Values, b: Values, start: Values, end: Values) -> Values:
    way = end - start
    share = np.clip(((a - start[0]) * way[0] + (b - start[1]) * way[1]) / float((way**2).sum()), 0.0, 1.0)
    return np.asarray(np.sqrt((a - start[0] - share * way[0]) ** 2 + (b - start[1] - share * way[1]) ** 2))


def auricular_side(*, relief: bool = False) -> Solid:
    """All that lies medial of the auricular surface, in the sacral frame.

    Parameters
    ----------
    relief : bool
        Whether the bone around the L falls back behind it, roughly where the interosseous ligament is attached.
    """

    def distance(points: Points) -> Values:
        a, b, out = joint_coordinates(points)
        near = np.flatnonzero(np.abs(out) < 3.0 * FAR_MM)
        beyond = out.copy()
        beyond[near] -= _level(a[near], b[near], relief)
        return beyond

    return Solid(distance, half_space(SIJ_CENTRE, _OUT).bounds)


def _bulge(a: Values, b: Values) -> Values:
    below = 3.0 * np.logaddexp(0.0, (_BELOW - a - 0.25 * b) / 3.0)
    behind = 4.0 * np.logaddexp(0.0, (b - _BEHIND) / 4.0) * (0.5 - 0.5 * np.tanh(a / 11.0))
    return np.asarray(1.1 * below + 0.75 * behind)


def _level(a: Values, b: Values, relief: bool) -> Values:
    height = surface_height(a, b) + _bulge(a, b)
    if not relief:
        return height
    rim = np.clip(beyond_rim(a, b) / _RIM_MM, 0.0, 1.0)
    fall = rim * rim * (3.0 - 2.0 * rim)
    fall = fall * np.clip((a + 0.5 * b + 12.0) / 10.0, 0.0, 1.0)
    rough = 0.3 * np.sin(0.62 * a + 0.3 * b) * np.sin(0.47 * b - 0.31 * a + 1.0) - 2.5 * np.exp(
        -(((a - 12.0) / 11.0) ** 2) - ((b - 12.0) / 10.0) ** 2
    )
    return np.asarray(height * (1.0 - fall) + fall * (rough - RELIEF_MM))


def auricular_line() -> Points:
    """Middle of the L, from the end of its upper to the end of its lower limb; (6, 3), sacral frame."""
    upper, corner, lower = limb_axes()
    bend = corner + 0.1 * (upper - corner) + 0.1 * (lower - corner)
    share = np.array([0.0, 0.45])[:, None]
    line = np.vstack([upper + share * (bend - upper), bend, bend + np.array([[0.35], [0.65]]) * (lower - bend), lower])
    return on_joint(line[:, 0], line[:, 1])


AURICULAR_LINE: Point = auricular_line()
