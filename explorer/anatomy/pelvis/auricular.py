"""The auricular surface: an L of two limbs on the plane of the sacroiliac joint, from which both bones are shaped.

On that plane a point has two coordinates: a up along the joint, b backwards along it (mm), from the joint's centre.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import FAR_MM, smooth_max, smooth_min
from explorer.geometry.primitives import half_space
from explorer.geometry.solid import Points, Solid, box

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
_ROUNDING_MM = 5.0
"""Of the ends of the L."""
_CORNER_REACH = 1.0
"""How far out of the corner of the axes the blunt outer corner of the L lies, in half widths (BodyParts3D man)."""

RELIEF_MM = 1.9
"""How far the articular surface stands out of the rough bone around it."""
_RIM_MM = 4.0
"""Over how many mm beyond the rim the surface falls away."""
_BELOW, _BEHIND = -27.0, 31.0
"""Below the joint, from this a (mm), and behind it, from this b, the lateral mass bulges out of the plane."""
ABOUT_JOINT = SIJ_CENTRE + box((-30.0, -44.0, -44.0), (30.0, 54.0, 54.0))
"""Bounds of all that is shaped by the joint, in the sacral frame."""
_SLAB_ROUNDING_MM = 8.0
"""Blend of the edges of the bone that bears a face."""
_WAVE_MM = 1.0
"""Half height of the central ridge of the iliac surface and of the groove of the sacral one."""

_UPPER_TURN_DEG, _LOWER_TURN_DEG = -5.0, 18.0
"""How far the upper and the lower limb are turned about a, out of the joint's mean plane: the upper one faces more
backwards, the lower one lies nearer to the sagittal plane, as a beam that shows its margin overlapped is turned by
5.4 degrees (SD 2.9) alone (Cho KY et al. Korean J Pain 2009;22(1):47-51); between both limbs of the BodyParts3D man
lie 15 to 20 degrees."""
_TURNS_AT, _TURNS_OVER_MM = -7.0, 7.0
"""The a (mm) at which half of the turn is reached, and over about how many mm to either side."""
_TURNS_ABOUT = (-11.0, 17.0)
"""The b (mm) of the axis about which the upper and the lower limb are turned."""
_TURN_REACH_MM = 40.0
"""Further from that axis the surface runs on level."""


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


def on_face(a: Values, b: Values) -> Points:
    """Points (n, 3) of the sacral articular surface, in the sacral frame."""
    return np.asarray(on_joint(a, b) + np.multiply.outer(surface_height(a, b), _OUT))


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
    way = -_unit(_unit(upper - corner) + _unit(lower - corner))
    beyond_corner = (a - corner[0]) * way[0] + (b - corner[1]) * way[1] - _CORNER_REACH * half
    return smooth_max(smooth_min(limbs[0], limbs[1], 5.0), beyond_corner, 4.0)


def _unit(way: Values) -> Values:
    return np.asarray(way / np.sqrt((way**2).sum()))


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
    up, along = (_unit(end - corner) for end in (upper, lower))
    entry = lower - 4.0 * along - half * np.array([along[1], -along[0]])
    named = {
        "sacrum-auricular-upper-left": upper - 3.0 * up,
        "sacrum-auricular-anterior-left": corner - 0.6 * half * (up + along),
        "sacrum-auricular-lower-left": corner + 0.6 * (lower - corner) - half * np.array([along[1], -along[0]]),
        "sacrum-auricular-posterior-left": lower,
        "sij-inferior-posterior-left": entry,
    }
    faced = {name: on_face(at[:1], at[1:])[0] for name, at in named.items()}
    faced["sij-inferior-posterior-left"] = faced["sij-inferior-posterior-left"] + 0.5 * size("sacroiliac-cleft") * _OUT
    return faced


def surface_height(a: Values, b: Values) -> Values:
    """How far out of the plane the sacral articular surface lies: turned limbs with a long groove; (n,) mm."""
    upper, corner, lower = limb_axes()
    near = np.minimum(_from_axis(a, b, corner, upper), _from_axis(a, b, corner, lower))
    groove = np.exp(-((near / 7.0) ** 2))
    uneven = 0.5 * np.sin(a / 7.0 + 0.6) * np.sin(b / 8.0)
    return np.asarray(_WAVE_MM * (0.4 - 1.3 * groove) + uneven + _turned(a, b))


def _turned(a: Values, b: Values) -> Values:
    """How far out of the plane the two limbs come by their turn, each about its own axis; (n,) mm."""
    low = 0.5 + 0.5 * np.tanh((_TURNS_AT - a) / _TURNS_OVER_MM)
    steep = [np.tan(np.radians(turn)) for turn in (_UPPER_TURN_DEG, _LOWER_TURN_DEG)]
    off = [_TURN_REACH_MM * np.tanh((b - about) / _TURN_REACH_MM) for about in _TURNS_ABOUT]
    return np.asarray((1.0 - low) * steep[0] * off[0] + low * steep[1] * off[1])


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


def auricular_slab(level_mm: float, half_mm: float, beyond_mm: float) -> Solid:
    """The bone that bears one face: an L so far out of the sacral face in its middle, and to either side of that.

    Parameters
    ----------
    level_mm, half_mm : float
        Out of the sacral face, and half of its thickness.
    beyond_mm : float
        How far it reaches beyond the rim.

    Returns
    -------
    Solid
        In the sacral frame.
    """

    def distance(points: Points) -> Values:
        a, b, out = joint_coordinates(points)
        thick = np.abs(out - surface_height(a, b) - level_mm) - half_mm
        return smooth_max(beyond_rim(a, b) - beyond_mm, thick, _SLAB_ROUNDING_MM)

    return Solid(distance, ABOUT_JOINT)


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
    return on_face(line[:, 0], line[:, 1])


AURICULAR_LINE: Point = auricular_line()
