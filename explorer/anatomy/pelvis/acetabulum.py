"""The socket of the hip joint: walls, rim, lunate surface, fossa and notch; in the iliac frame."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.pelvis.frames import femoral_head_centre, iliac_frame
from explorer.anatomy.pelvis.landmarks import ACETABULAR_AXIS
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import intersection, union
from explorer.geometry.primitives import capsule, ellipsoid, half_space, superellipsoid, tube
from explorer.geometry.solid import Points, Solid

RIM_LEVEL_MM = -3.5
"""The bony rim lies a little deeper (mm) than the head's centre: a centre-edge angle of about 34 degrees."""

_NOTCH_DEG = (-54.0, 48.0)
"""Where the rim is missing, seen from outside: from the front to the back horn of the lunate surface, 0 is lowest."""

_RIM_RADIUS = 3.4


def _from_head(*offset: float) -> Point:
    """A point given from the centre of the femoral head, in the iliac frame."""
    return np.asarray(iliac_frame().to_local(femoral_head_centre()) + offset)


def socket_radius() -> float:
    """Radius (mm) of the lunate surface: the head and the joint space."""
    return 0.5 * size("femoral-head-diameter") + size("hip-joint-space")


def socket_axes() -> tuple[Point, Point, Point]:
    """Out of the socket, and in the plane of its rim down (towards the notch) and back; unit, iliac frame."""
    out = ACETABULAR_AXIS / np.sqrt((ACETABULAR_AXIS**2).sum())
    down = np.array([0.0, -0.1, -1.0])
    down = down - (down * out).sum() * out
    down = down / np.sqrt((down**2).sum())
    return out, down, np.cross(out, down)


def rim_line(*, radius: float, level: float, start_deg: float, end_deg: float, count: int) -> Points:
    """Points (count, 3) of a circle round the socket's axis; angles from its lowest point towards the back."""
    out, down, back = socket_axes()
    angles = np.radians(np.linspace(start_deg, end_deg, count))
    around = np.cos(angles)[:, None] * down + np.sin(angles)[:, None] * back
    return np.asarray(_from_head(0.0, 0.0, 0.0) + level * out + radius * around)


def socket_block() -> Solid:
    """What the socket is carved from, with the roof above, the posterior wall and the rim that stands out."""
    block = superellipsoid(_from_head(-8.0, 0.5, 3.0), (28.8, 31.0, 30.0), (2.3, 2.2))
    inner = np.sqrt(socket_radius() ** 2 - RIM_LEVEL_MM**2)
    front, back = _NOTCH_DEG
    line = rim_line(
        radius=inner + 0.6 * _RIM_RADIUS, level=RIM_LEVEL_MM - 2.5, start_deg=back, end_deg=360.0 + front, count=25
    )
    thick = _RIM_RADIUS * np.array([0.65, 0.7, 0.8, 1.05, 1.3, 1.2, 0.95, 0.85, 0.75])
    radii = np.interp(np.linspace(0.0, 1.0, 25), np.linspace(0.0, 1.0, len(thick)), thick)
    return union(block, tube(line, radii, pieces=24), blend=8.0)


def beyond_rim() -> Solid:
    """All that would stick out of the plane of the bony rim."""
    out, _, _ = socket_axes()
    centre = _from_head(0.0, 0.0, 0.0)
    return intersection(half_space(centre + RIM_LEVEL_MM * out, -out), ellipsoid(centre + 28.0 * out, [46.0] * 3))


def socket_cuts() -> list[Solid]:
    """The cavity; and deeper than the lunate surface the fossa, open below through the notch."""
    deeper = ellipsoid(_from_head(0.0, 0.0, 0.0), [socket_radius() + size("acetabular-fossa-depth")] * 3)
    floor = intersection(deeper, bare_floor(), blend=1.5)
    return [ellipsoid(_from_head(0.0, 0.0, 0.0), [socket_radius()] * 3), union(floor, notch(), blend=4.0)]


def bare_floor() -> Solid:
    """All that lies, seen from the head's centre, over the floor of the socket that bears no cartilage."""
    window = capsule(_from_head(-8.0, 0.6, -1.0), _from_head(-33.0, 2.5, -6.0), 8.0, 13.5)
    return union(window, notch(), blend=8.0)


def notch() -> Solid:
    """Where the rim is missing below, between the horns of the lunate surface, with the way on to the foramen."""
    out, down, back = socket_axes()
    centre = _from_head(0.0, 0.0, 0.0) + 30.0 * down - 2.0 * back + 5.0 * out
    gap = ellipsoid(centre, (11.5, 14.5, 16.0), np.column_stack([out, down, back]))
    below = capsule(_from_head(-17.0, -8.0, -21.0), _from_head(-26.0, -20.0, -23.0), 11.0)
    return union(gap, below, blend=5.0)
