"""The pubis: body with its symphysial face, crest and tubercle, both rami, and the foramen they frame; iliac frame.

Tables are written from the acetabular frame, whose origin lies between both hip joints; x is the distance from the
midplane. Levels and widths follow the BodyParts3D man.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.pelvis.frames import in_ilium
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import intersection, union
from explorer.geometry.posing import Pose, turn
from explorer.geometry.primitives import capsule, half_space, plate, superellipsoid, tube
from explorer.geometry.solid import Points, Solid

FACE_CENTRE = np.array([3.0, -39.2, -19.0])
"""Middle of the symphysis, acetabular frame (BodyParts3D man, half a millimetre lower for the published height)."""
FACE_PITCH_DEG = 39.0
"""How far the long axis of the symphysis leans: its upper end lies in front."""

# x, y, z, radius
_SUPERIOR_RAMUS = np.array(
    [
        (68, -5, 26, 10),
        (59, -17, 12, 10.5),
        (50, -26, 2, 9.5),
        (39, -34.5, -6, 8.4),
        (28, -41, -12, 8.4),
        (17, -43, -16, 8.5),
    ],
    dtype=float,
)
_PECTEN = np.array(
    [(63, -4, 36, 4), (57, -15, 22, 4), (49, -26, 10, 3.4), (38, -36.5, -1, 3), (27, -47, -10, 3)], dtype=float
)
_CREST = np.array([(8, -48.5, -11.5, 4.2), (16, -52, -13, 4.4), (24, -53, -12.5, 4.6)], dtype=float)
_INFERIOR_RAMUS = np.array(
    [
        (15, -30, -29, 11),
        (19.5, -16.5, -37, 10),
        (26.5, -3.5, -44.5, 10),
        (33, 8.5, -48.5, 9.6),
        (41, 21, -50, 9),
        (50, 28, -48, 10),
    ],
    dtype=float,
)
FORAMEN_NORMAL = np.array([0.51, -0.62, -0.60])
"""Out of the pelvis through the obturator foramen, acetabular frame."""


def pubis() -> Solid:
    """Both rami and the body, which ends at the symphysial face."""
    superior = tube(in_ilium(_SUPERIOR_RAMUS[:, :3]), _SUPERIOR_RAMUS[:, 3], pieces=14)
    pecten = tube(in_ilium(_PECTEN[:, :3]), _PECTEN[:, 3], pieces=10)
    crest = tube(in_ilium(_CREST[:, :3]), _CREST[:, 3], pieces=5)
    inferior = tube(
        in_ilium(_INFERIOR_RAMUS[:, :3]), _INFERIOR_RAMUS[:, 3], flatten=0.55, flatten_along=FORAMEN_NORMAL, pieces=18
    )
    whole = union(union(superior, body(), inferior, blend=8.0), pecten, crest, blend=7.0)
    return intersection(whole, _left_of_symphysis(), blend=1.5)


def body() -> Solid:
    """The body: an ellipsoid about the middle of the symphysis, so that its cut face is the published oval."""
    half = (26.0, 0.5 * size("symphysis-depth"), 0.5 * size("symphysis-height"))
    return superellipsoid(in_ilium(FACE_CENTRE), half, (2.3, 2.2), turn(yaw=13.0, pitch=FACE_PITCH_DEG))


def _left_of_symphysis() -> Solid:
    return half_space((0.5 * size("symphysis-width"), 0.0, 0.0), (-1.0, 0.0, 0.0))


def foramen_frame() -> Pose:
    """Frame of the obturator foramen in the iliac frame: u from pubis to ischium, v up to the groove, w outward."""
    out = FORAMEN_NORMAL / np.sqrt((FORAMEN_NORMAL**2).sum())
    along = np.array([0.47, 0.785, -0.41])
    along = along - (along * out).sum() * out
    along = along / np.sqrt((along**2).sum())
    return Pose(np.column_stack([along, np.cross(out, along), out]), in_ilium((38.0, -4.0, -24.0)))


# u, v: the rounded triangle between pubic body (front), ischium (back) and inferior ramus (below).
_FORAMEN = np.array(
    [(-24, 2), (-20, 10), (-6, 14.5), (10, 12), (21, 4), (24, -4), (17, -8.5), (0, -11.5), (-16, -9)], dtype=float
)


def obturator_opening() -> Solid:
    """The foramen between pubis and ischium."""
    from scipy.interpolate import CubicSpline

    closed = np.vstack([_FORAMEN, _FORAMEN[:1]])
    outline: Points = CubicSpline(np.arange(len(closed)), closed, bc_type="periodic")(
        np.linspace(0, len(_FORAMEN), 37)[:-1]
    )
    return plate(outline, lambda u, _v: 0.0 * u, 13.0, frame=foramen_frame(), rounding=3.0)


def obturator_groove() -> Solid:
    """The groove under the superior ramus through which the obturator nerve leaves the pelvis."""
    start: Point = in_ilium((48.0, -14.0, 0.0))
    return capsule(start, in_ilium((43.0, -30.0, -13.0)), 4.5, 5.0)
