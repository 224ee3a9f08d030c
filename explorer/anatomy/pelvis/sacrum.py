"""The sacrum: fused bodies, wings, arch with its crests, foramina and canal.

Every table is in the sacral frame (mm, left half), read off the levels and widths of the BodyParts3D man and
moved to the published sizes; the tunnels that nerves run in are cut last, so that they are truly open.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.landmarks import SIJ_CENTRE, SIJ_NORMAL, endplate_way
from explorer.anatomy.pelvis.sacral_tunnels import sacral_canal, sacral_foramina
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.articulating import cleared_for, superior_process_for
from explorer.anatomy.vertebrae.bones import inferior_bone
from explorer.anatomy.vertebrae.proportions import facet_frame
from explorer.domain.body import Level
from explorer.geometry.combining import difference, intersection, symmetric, union
from explorer.geometry.posing import Pose, posed, turn
from explorer.geometry.primitives import capsule, ellipsoid, half_space, plate, tube
from explorer.geometry.solid import Points, Solid

Values = NDArray[np.float64]

Knobs = tuple[tuple[tuple[float, float, float], tuple[float, float, float]], ...]
"""Centres and radii of low tubercles, mm."""

# y, z of the centre, half width, half depth: from above the S1 endplate to the apex.
_BODIES = np.array(
    [
        (-8.0, 9.0, 24.0, 16.0),
        (2.0, -3.0, 24.0, 15.5),
        (17.0, -12.0, 19.5, 12.5),
        (33.5, -21.5, 17.0, 10.0),
        (48.0, -34.5, 14.5, 7.2),
        (57.0, -49.0, 13.0, 5.2),
        (61.5, -65.0, 12.0, 4.6),
        (62.0, -77.0, 9.8, 4.6),
        (61.3, -86.0, 7.2, 4.2),
    ]
)
# x, y, z, radius of the wing of S1, from the body out, and of the lateral mass, from S1 down to the inferior angle.
_ALA = np.array([(12, 5, -9, 12), (28, 13, -8, 12.5), (42, 15.5, -8, 13), (55, 13, -9, 12)], dtype=float)
_PELVIC_FACE = np.array([(30, 12, -13, 10), (33, 25, -22, 11), (33, 38, -33, 9)], dtype=float)
_ALA_HORN = np.array([(40, 19, 2, 9), (46, 20, 8, 8.5), (51, 20, 10, 7)], dtype=float)
_AURICULAR_LIMB = np.array([(54, 5, -19, 7.5), (50, 11, -27, 9.5), (46, 20, -29, 9.5), (41, 31, -31, 8.5)], dtype=float)
_LATERAL_MASS = np.array(
    [
        (39, 22, -6, 9),
        (38, 30, -16, 11),
        (36, 40, -30, 10.5),
        (34, 51.5, -46, 6.6),
        (31, 54.5, -58, 5.4),
        (25, 56, -69, 4.8),
        (15, 58.5, -78, 4.2),
    ],
    dtype=float,
)


_DISH_RADIUS = 110.0
_DISH_DEPTH = 1.3
"""The endplate is hollowed as by a ball, so that its rim stands out (mm)."""


@grows("sacrum", spacing_mm=1.0, triangles=22_000)
def sacrum(_body: Body) -> Solid:
    """The sacrum in the world; its left and right halves are alike."""
    l5 = inferior_bone(Level.L5)
    whole = union(bodies(), wing(), arch(), superior_root(), blend=4.0)
    bone = posed(difference(whole, *sacral_foramina(), blend=2.0), sacral_frame())
    bone = union(bone, superior_process_for(l5, Level.L5_S1), blend=3.0)
    bone = difference(bone, posed(sacral_canal(), sacral_frame()), blend=1.2)
    return cleared_for(symmetric(bone), l5, Level.L5_S1)


def bodies() -> Solid:
    """The five fused bodies, cut by the S1 endplate, with the ridges where their discs were."""
    line = np.column_stack([np.zeros(len(_BODIES)), _BODIES[:, :2]])
    column = tube(line, _BODIES[:, 2], flatten=_BODIES[:, 3] / _BODIES[:, 2], flatten_along=(0.0, 0.6, 0.8), pieces=16)
    ahead = endplate_way()
    out = np.array([0.0, ahead[2], -ahead[1]])
    top = intersection(column, half_space((0.0, 0.0, 0.0), out), blend=3.0)
    dish = ellipsoid((_DISH_RADIUS - _DISH_DEPTH) * out, [_DISH_RADIUS] * 3)
    return difference(union(top, *_transverse_ridges(top), blend=5.0), dish, blend=2.0)


def _transverse_ridges(column: Solid) -> list[Solid]:
    """Four low ridges across the pelvic face, where the bodies have fused."""
    rows = ((17.0, -12.0, 13.0), (38.0, -25.0, 12.0), (51.5, -40.0, 10.0), (59.0, -57.0, 8.0))
    ridges = []
    for y, z, half in rows:
        forward = np.array([0.0, -0.6, -0.8])
        path = np.array([0.0, y, z]) + np.linspace(0.0, 25.0, 251)[:, None] * forward
        front = path[np.argmin(np.abs(column.distance(path)))] - 1.2 * forward
        ridges.append(capsule(front, front + np.array([half, 0.0, 0.0]), 2.1, 1.5))
    return ridges


def wing() -> Solid:
    """The ala and the lateral mass, ending at the auricular surface."""
    mass = tube(_LATERAL_MASS[:, :3], _LATERAL_MASS[:, 3], pieces=14)
    return union(_auricular_wing(), mass, _between(), blend=6.0)


def _auricular_wing() -> Solid:
    ala = tube(_ALA[:, :3], _ALA[:, 3], pieces=10)
    horn = tube(_ALA_HORN[:, :3], _ALA_HORN[:, 3], pieces=5)
    limb = tube(_AURICULAR_LIMB[:, :3], _AURICULAR_LIMB[:, 3], pieces=8)
    face = tube(_PELVIC_FACE[:, :3], _PELVIC_FACE[:, 3], pieces=6)
    full = union(ala, horn, limb, face, blend=8.0)
    return difference(intersection(full, auricular_side(), blend=2.5), _tuberosity(), blend=3.0)


def auricular_block() -> Solid:
    """The left wing that carries the auricular surface, in the world: what the ilium must keep clear of."""
    mass = tube(_LATERAL_MASS[:, :3], _LATERAL_MASS[:, 3], pieces=14)
    return posed(union(_auricular_wing(), mass, *_knobs(_LATERAL_TUBERCLES), blend=6.0), sacral_frame())


def _tuberosity() -> Solid:
    """The rough hollow behind the upper limb of the auricular surface, where interosseous ligaments attach."""
    return ellipsoid((47.0, 44.0, 4.0), (15.0, 18.0, 19.0), turn(yaw=-12.0))


def auricular_side() -> Solid:
    """All that lies medial of the auricular surface: a plane, gently hollowed along the middle of the joint."""
    out = -SIJ_NORMAL / np.linalg.norm(SIJ_NORMAL)
    at = SIJ_CENTRE

    def distance(points: Points) -> Values:
        off = points - at
        swell = 1.1 * np.sin((off[:, 1] - 0.6 * off[:, 2]) / 8.0)
        return np.asarray((off * out).sum(axis=1) + swell)

    return Solid(distance, half_space(at, out).bounds)


# z, y and half thickness of the slab between bodies and lateral mass.
_SLAB = np.array(
    [
        (-90.0, 61.0, 4.0),
        (-78.0, 60.5, 4.0),
        (-66.0, 59.5, 4.2),
        (-54.0, 58.0, 4.6),
        (-46.0, 56.0, 5.0),
        (-38.0, 50.0, 7.5),
        (-30.0, 45.0, 9.0),
        (-22.0, 39.0, 11.0),
        (-8.0, 28.0, 12.0),
    ]
)


def _between() -> Solid:
    """The slab between bodies and lateral mass that the foramina pierce."""
    outline = [(0, -10), (34, -10), (37, -30), (34, -52), (29, -66), (19, -75), (10, -82), (0, -83)]

    def depth(x: Values, z: Values) -> Values:
        return np.asarray(np.interp(z, _SLAB[:, 0], _SLAB[:, 1]) - 0.0025 * x * x)

    def half(_x: Values, z: Values) -> Values:
        return np.asarray(np.interp(z, _SLAB[:, 0], _SLAB[:, 2]))

    axes = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
    return plate(outline, depth, half, frame=Pose(axes, np.zeros(3)), rounding=3.0)


def superior_root() -> Solid:
    """The post that carries the left superior articular process, from behind the body of S1."""
    joint = facet_frame(Level.L5_S1)
    back = -0.5 * size("facet-gap", Level.L5_S1) - 4.0
    nodes = [sacral_frame().to_local(joint.to_world([back, 0.0, height])) for height in (3.0, -5.0)]
    return tube(np.stack([*nodes, np.array([25.0, 22.0, -4.0])]), [3.6, 5.6, 8.0], pieces=8)


_CREST = np.array([(0, 44, -4, 3.5), (0, 52, -16, 3.2), (0, 61, -31, 3), (0, 67, -46, 2.8), (0, 68.5, -60, 2.6)])
_SPINES = (
    ((0.0, 45.5, -1.0), (3.8, 5.0, 4.2)),
    ((0.0, 56.5, -19.0), (3.5, 4.2, 5.0)),
    ((0.0, 66.5, -41.0), (3.4, 4.2, 6.0)),
    ((0.0, 69.0, -57.0), (3.0, 3.4, 5.0)),
)
_ARTICULAR_CREST = np.array(
    [
        (19.5, 29, 0, 5.0),
        (16.5, 39, -9, 4.4),
        (14.0, 49, -21, 4.2),
        (12.8, 59, -37, 4.0),
        (11.2, 66, -53, 3.8),
        (9.4, 69.5, -66, 3.6),
        (7.8, 71, -76, 3.3),
        (6.2, 70.8, -82, 2.6),
    ]
)
_LATERAL_TUBERCLES = (
    ((36.0, 35.0, -9.0), (4.5, 5.0, 6.0)),
    ((38.5, 45.5, -23.0), (4.5, 5.5, 6.5)),
    ((36.5, 52.0, -37.0), (4.2, 5.0, 6.0)),
    ((32.0, 57.0, -53.0), (3.6, 4.0, 5.5)),
)
# y, z, half width, half depth of the arch, which the canal will hollow out.
_ARCH = np.array(
    [
        (36.0, -2.0, 16.0, 6.6),
        (43.0, -11.0, 15.5, 7.0),
        (53.5, -26.0, 13.5, 7.2),
        (61.5, -42.0, 12.0, 6.5),
        (65.0, -56.0, 10.5, 5.4),
        (66.3, -67.0, 9.5, 4.6),
    ]
)


_LAMINA_TOP = np.array([0.0, 35.0, 2.6])
"""Upper edge of the lamina of S1."""


def arch() -> Solid:
    """The fused laminae with median, articular (intermediate) and lateral crests, and the cornua."""
    line = np.column_stack([np.zeros(len(_ARCH)), _ARCH[:, :2]])
    roof = tube(line, _ARCH[:, 2], flatten=_ARCH[:, 3] / _ARCH[:, 2], flatten_along=(0.0, 0.8, 0.6), pieces=12)
    roof = intersection(roof, half_space(_LAMINA_TOP, (0.0, -0.65, 0.76)), blend=3.0)
    median = tube(_CREST[:, :3], _CREST[:, 3], pieces=8)
    articular = tube(_ARTICULAR_CREST[:, :3], _ARTICULAR_CREST[:, 3], pieces=14)
    return union(roof, median, articular, *_knobs(_SPINES), *_knobs(_LATERAL_TUBERCLES), blend=4.0)


def _knobs(table: Knobs) -> list[Solid]:
    return [ellipsoid(at, radii, turn(pitch=-35.0)) for at, radii in table]
