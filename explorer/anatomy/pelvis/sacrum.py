"""The sacrum: fused bodies, wings, arch with its crests, foramina and canal.

Every table is in the sacral frame (mm, left half), read off the levels and widths of the BodyParts3D man and
moved to the published sizes; the tunnels that nerves run in are cut last, so that they are truly open.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.landmarks import SIJ_NORMAL, endplate_way
from explorer.anatomy.pelvis.sacral_tunnels import sacral_canal, sacral_foramina
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, intersection, symmetric, union
from explorer.geometry.posing import Pose, posed, turn
from explorer.geometry.primitives import capsule, ellipsoid, half_space, plate, tube
from explorer.geometry.solid import Points, Solid

# y, z of the centre, half width, half depth: from above the S1 endplate to the apex.
_BODIES = np.array(
    [
        (-8.0, 9.0, 24.0, 16.0),
        (2.0, -3.0, 24.0, 15.5),
        (17.0, -12.0, 19.5, 12.5),
        (33.0, -22.0, 17.0, 10.5),
        (47.0, -35.0, 15.0, 8.2),
        (56.0, -49.0, 13.0, 6.6),
        (60.0, -65.0, 12.0, 5.6),
        (61.5, -78.0, 10.5, 5.2),
        (61.3, -86.5, 8.5, 4.6),
    ]
)
# x, y, z, radius of the wing of S1, from the body out, and of the lateral mass, from S1 down to the inferior angle.
_ALA = np.array([(12, 5, -9, 12), (28, 12, -8, 12), (42, 14, -7, 13), (56, 13, -9, 15)], dtype=float)
_ALA_HORN = np.array([(44, 19, 2, 9), (50, 22, 12, 6.5), (52, 22.5, 17, 4)], dtype=float)
_AURICULAR_LIMB = np.array([(52, 3, -20, 9), (50, 12, -29, 9.5), (46, 24, -31, 10), (42, 36, -32, 9.5)], dtype=float)
_LATERAL_MASS = np.array(
    [
        (40, 22, -6, 11),
        (38, 32, -18, 12),
        (36, 42, -32, 10.5),
        (34.5, 50, -46, 7.8),
        (31, 54, -60, 6.2),
        (24, 57, -70, 5.4),
        (14, 60, -79, 4.6),
    ],
    dtype=float,
)


@grows("sacrum", spacing_mm=1.0, triangles=22_000)
def sacrum(_body: Body) -> Solid:
    """The sacrum in the world; its left and right halves are alike."""
    whole = union(bodies(), wing(), arch(), blend=4.0)
    open_ = difference(whole, *sacral_foramina(), blend=2.0)
    return posed(symmetric(difference(open_, sacral_canal(), blend=1.2)), sacral_frame())


def bodies() -> Solid:
    """The five fused bodies, cut by the S1 endplate, with the ridges where their discs were."""
    line = np.column_stack([np.zeros(len(_BODIES)), _BODIES[:, :2]])
    column = tube(
        line, _BODIES[:, 2], flatten=_BODIES[:, 3] / _BODIES[:, 2], flatten_along=(0.0, 0.6, 0.8), pieces=16
    )
    ahead = endplate_way()
    out = np.array([0.0, ahead[2], -ahead[1]])
    top = intersection(column, half_space((0.0, 0.0, 0.0), out), blend=3.0)
    half = (0.5 * size("s1-endplate-width"), 0.5 * size("s1-endplate-depth"))
    dish = ellipsoid(0.6 * out, (half[0] - 3.5, half[1] - 3.0, 2.2), turn(pitch=size("s1-endplate-tilt-in-sacrum")))
    return difference(union(top, *_transverse_ridges(), blend=3.0), dish, blend=2.0)


def _transverse_ridges() -> list[Solid]:
    """Four low ridges on the pelvic face: y, z, half width."""
    rows = ((17.5, -26.3, 15.0), (39.0, -38.4, 13.0), (51.0, -53.0, 11.0), (55.0, -70.0, 9.0))
    return [capsule((0.0, y, z), (half, y + 0.5, z + 0.5), 1.8, 1.2) for y, z, half in rows]


def wing() -> Solid:
    """The ala and the lateral mass, ending at the auricular surface."""
    ala = tube(_ALA[:, :3], _ALA[:, 3], pieces=10)
    horn = tube(_ALA_HORN[:, :3], _ALA_HORN[:, 3], pieces=5)
    limb = tube(_AURICULAR_LIMB[:, :3], _AURICULAR_LIMB[:, 3], pieces=8)
    mass = tube(_LATERAL_MASS[:, :3], _LATERAL_MASS[:, 3], pieces=14)
    full = union(ala, horn, limb, blend=8.0)
    cut = intersection(full, auricular_side(), blend=2.5)
    return union(cut, mass, _between(), blend=6.0)


def auricular_side() -> Solid:
    """All that lies medial of the auricular surface: a plane, gently hollowed along the middle of the joint."""
    out = -SIJ_NORMAL / np.linalg.norm(SIJ_NORMAL)
    at = np.array([51.1, 19.9, -19.2])

    def distance(points: Points) -> np.ndarray:
        off = points - at
        swell = 1.2 * np.cos((off[:, 1] - 0.5 * off[:, 2]) / 9.0) * np.exp(-((off[:, 1] / 30.0) ** 2))
        return np.asarray((off * out).sum(axis=1) + swell - 0.6)

    return Solid(distance, half_space(at, out).bounds)


def _between() -> Solid:
    """The slab between bodies and lateral mass that the foramina pierce."""
    outline = [(0, -12), (36, -12), (38, -30), (36, -52), (31, -66), (20, -77), (8, -86), (0, -86)]
    levels = np.array([(-90, 60), (-78, 59), (-66, 57.5), (-54, 55), (-42, 49), (-30, 41), (-20, 33), (-8, 24)], float)

    def depth(x: np.ndarray, z: np.ndarray) -> np.ndarray:
        return np.asarray(np.interp(z, levels[:, 0], levels[:, 1]) - 0.003 * x * x)

    axes = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
    return plate(outline, depth, 4.6, frame=Pose(axes, np.zeros(3)), rounding=3.0)


_CREST = np.array([(0, 44, -4, 3.5), (0, 52, -16, 3.2), (0, 61, -31, 3), (0, 67, -46, 2.8), (0, 68.5, -60, 2.6)])
_SPINES = (
    ((0.0, 45.5, -1.0), (3.8, 5.0, 4.2)),
    ((0.0, 56.5, -19.0), (3.5, 4.2, 5.0)),
    ((0.0, 66.5, -41.0), (3.4, 4.2, 6.0)),
    ((0.0, 69.0, -57.0), (3.0, 3.4, 5.0)),
)
_ARTICULAR_CREST = np.array(
    [
        (22, 27, 2, 5.5),
        (19, 36, -6, 4.6),
        (15.5, 47, -19, 4.2),
        (13.5, 58, -35, 4.0),
        (11.5, 66, -52, 3.8),
        (9.5, 69.5, -66, 3.6),
        (7.8, 71, -76, 3.1),
        (6.2, 70.8, -82.5, 2.4),
    ]
)
_LATERAL_TUBERCLES = (
    ((36.0, 37.0, -10.0), (5.5, 5.5, 6.0)),
    ((38.5, 47.0, -24.0), (5.0, 5.5, 6.5)),
    ((36.5, 53.0, -38.0), (4.5, 5.0, 6.0)),
    ((32.0, 57.0, -53.0), (4.0, 4.2, 5.5)),
)
# y, z, half width, half depth of the arch, which the canal will hollow out.
_ARCH = np.array(
    [
        (33.5, -2.0, 17.0, 6.0),
        (43.0, -11.0, 17.5, 7.0),
        (53.5, -26.0, 15.5, 7.2),
        (61.5, -42.0, 13.5, 6.5),
        (65.0, -56.0, 12.0, 5.4),
        (66.3, -67.0, 10.5, 4.6),
    ]
)


def arch() -> Solid:
    """The fused laminae with median, articular (intermediate) and lateral crests, and the cornua."""
    line = np.column_stack([np.zeros(len(_ARCH)), _ARCH[:, :2]])
    roof = tube(line, _ARCH[:, 2], flatten=_ARCH[:, 3] / _ARCH[:, 2], flatten_along=(0.0, 0.8, 0.6), pieces=12)
    median = tube(_CREST[:, :3], _CREST[:, 3], pieces=8)
    articular = tube(_ARTICULAR_CREST[:, :3], _ARTICULAR_CREST[:, 3], pieces=14)
    knobs = [ellipsoid(at, radii, turn(pitch=-35.0)) for at, radii in (*_SPINES, *_LATERAL_TUBERCLES)]
    return union(roof, median, articular, *knobs, blend=4.0)
