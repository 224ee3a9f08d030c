"""The wing of the ilium: a thin, flaring, S-bent plate inside an outline through its named spines, with its crest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.pelvis.frames import in_ilium
from explorer.geometry.combining import union
from explorer.geometry.curves import chord_lengths
from explorer.geometry.posing import Pose, turn
from explorer.geometry.primitives import capsule, ellipsoid, plate, tube
from explorer.geometry.solid import Points, Solid

Values = NDArray[np.float64]

WING = Pose(np.array([[-0.62, 0.0, 0.785], [0.785, 0.0, 0.62], [0.0, 1.0, 0.0]]), np.array([83.8, -19.0, -72.4]))
"""Frame of the wing in the iliac frame: u runs from the ASIS to the PSIS, v up, w outward."""

# u, v of the border, against the clock from the ASIS over the crest; landmarks, and one point between two of them.
_BORDER = np.array(
    [
        (-77.5, 83.0),  # anterior superior iliac spine
        (-70.0, 110.0),
        (-50.0, 131.0),  # above the tubercle
        (-5.0, 145.0),  # top of the crest
        (38.0, 129.0),
        (74.5, 98.0),  # posterior superior iliac spine
        (67.0, 77.0),  # between the posterior spines
        (53.0, 57.0),  # posterior inferior iliac spine
        (38.0, 51.0),
        (20.0, 45.0),  # greater sciatic notch
        (0.0, 30.0),
        (-30.0, 33.0),
        (-47.0, 47.0),  # anterior inferior iliac spine
        (-57.0, 63.0),  # between the anterior spines
        (-69.0, 73.5),
    ]
)


def _rise(value: Values, width: float) -> Values:
    """0 to 1 around zero, smoothly, over about twice the width."""
    return np.asarray(0.5 + 0.5 * np.tanh(value / width))


def _beyond(value: Values, width: float) -> Values:
    """How far a value lies above zero, with a soft start (softplus)."""
    return np.asarray(width * np.logaddexp(0.0, value / width))


def mid_surface(u: Values, v: Values) -> Values:
    """How far out the middle of the plate lies: it flares upwards, is S-bent, and its front edge turns in."""
    return np.asarray(
        0.25 * (v - 84.0)
        - 0.16 * _beyond(v - 118.0, 8.0)
        - 4.0 * np.sin(np.pi * u / 48.0)
        - 0.4 * _beyond(-52.0 - u, 4.0)
        - 0.17 * _beyond(76.0 - v, 8.0)
    )


def half_thickness(u: Values, v: Values) -> Values:
    """Thin in the iliac fossa, thick behind, in front and towards the socket."""
    thick = 2.7 + 5.5 * _rise(u - 27.0, 16.0) + 2.0 * _rise(-u - 34.0, 12.0) + 0.2 * _beyond(80.0 - v, 6.0)
    return np.asarray(11.0 - _beyond(11.0 - thick, 2.0))


def border() -> Points:
    """The outline of the wing, (n, 2) u and v."""
    from scipy.interpolate import CubicSpline

    closed = np.vstack([_BORDER, _BORDER[:1]])
    lengths = chord_lengths(closed)
    spline = CubicSpline(lengths, closed, bc_type="periodic")
    return np.asarray(spline(np.linspace(0.0, lengths[-1], 60, endpoint=False)))


def iliac_wing() -> Solid:
    """The whole ilium but for the walls of the socket, in the iliac frame."""
    blade = plate(border(), mid_surface, half_thickness, frame=WING, rounding=5.0)
    joined = union(union(blade, crest(), blend=5.0), _tubercle(), blend=14.0)
    return union(joined, *_buttresses(), blend=8.0)


def crest() -> Solid:
    """The iliac crest: a lip along the border, from the AIIS over the ASIS and the tubercle to the PSIS."""
    u = np.array([-45.0, -54.0, -65.5, -73.0, -69.0, -58.0, -40.0, -5.0, 33.0, 57.0, 69.0])
    v = np.array([47.0, 62.0, 74.0, 83.0, 103.0, 120.0, 131.0, 140.0, 127.0, 111.0, 96.0])
    w = mid_surface(u, v)
    radii = [6.0, 4.4, 5.0, 6.2, 5.4, 7.0, 5.6, 5.0, 5.4, 6.4, 6.4]
    return tube(WING.to_world(np.column_stack([u, v, w])), radii, pieces=30)


def _tubercle() -> Solid:
    """The iliac tubercle, on the outer lip of the crest."""
    u, v = np.array([-62.0, -50.0]), np.array([106.0, 119.0])
    start, end = WING.to_world(np.column_stack([u, v, mid_surface(u, v) + 3.4]))
    return capsule(start, end, 7.0)


# x, y, z, radius in the acetabular frame: the arcuate line to the auricular surface.
_ARCUATE = np.array([(67, 4, 40, 11), (62, 15, 52, 9.5), (55, 34, 63, 10), (50, 50, 72, 8)], dtype=float)


def _buttresses() -> list[Solid]:
    body = ellipsoid(in_ilium((80.0, 0.0, 37.0)), (16.0, 36.0, 20.0), turn(yaw=33.0))
    arcuate = tube(in_ilium(_ARCUATE[:, :3]), _ARCUATE[:, 3], pieces=10)
    return [body, arcuate]
