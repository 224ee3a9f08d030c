"""The sacrum: a curved plate with its crests, the body of S1 on top, the articular processes, and the ways for nerves.

The parts are drawn in the sacral frame or in that of the plate (mm, left half); the tunnels that nerves run in are cut
last, so that they are truly open.
"""

from __future__ import annotations

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.auricular import auricular_side, auricular_slab
from explorer.anatomy.pelvis.endplate import endplate_normal
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.sacral_plate import in_sacrum, plate_frame, sacral_plate
from explorer.anatomy.pelvis.sacral_tunnels import sacral_canal, sacral_foramina
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.articulating import cleared_for
from explorer.anatomy.vertebrae.bones import inferior_bone
from explorer.anatomy.vertebrae.proportions import facet_frame
from explorer.domain.body import Level
from explorer.geometry.combining import difference, intersection, symmetric, union
from explorer.geometry.posing import posed, turn
from explorer.geometry.primitives import ellipsoid, half_space, superellipsoid, tube
from explorer.geometry.solid import Solid

_DISH_RADIUS = 150.0
_DISH_DEPTH = 1.2
"""The endplate is hollowed as by a ball, so that its rim stands out (mm)."""
_CORNU = np.array([(8.4, 94, 20.5, 3.0), (7.2, 102, 16.0, 3.1), (6.3, 107.5, 11.8, 2.9), (6.0, 110, 9.6, 2.5)])
"""x, s, w and radius of the left cornu, down to its tip (plate frame); tips 12 apart."""
_EAR_MM = (-5.0, 6.5, 1.0)
"""The bone behind the ear: its middle out of the face, half its thickness, and how far it reaches beyond the rim."""
_EAR_FRONT = ((45.5, 2.0, -31.6), (-0.80, -0.55, -0.25))
"""A point of the pelvic face in front of the ear, and the way out of it there (sacral frame; BodyParts3D man)."""
_EAR_REACH = (16.0, 24.0, 17.0)
"""How far around that point the ear is built up (mm)."""
_RIM_MM = 3.4
"""Thickness of the superior articular process at its upper rim (BodyParts3D man, 3-4)."""


@grows("sacrum", spacing_mm=1.0, triangles=18_000)
def sacrum(_body: Body) -> Solid:
    """The sacrum in the world; its left and right halves are alike."""
    l5 = inferior_bone(Level.L5)
    wings = union(posed(sacral_plate(), plate_frame()), ear(), blend=6.0)
    plate = intersection(wings, auricular_side(relief=True), blend=2.2)
    whole = union(plate, body_of_s1(), cornu(), superior_root(), blend=5.0)
    bone = posed(difference(whole, *sacral_foramina(), blend=2.6), sacral_frame())
    bone = union(bone, superior_process(), blend=4.0)
    bone = difference(bone, posed(sacral_canal(), sacral_frame()), blend=2.0)
    return cleared_for(symmetric(bone), l5, Level.L5_S1)


def body_of_s1() -> Solid:
    """The upper part of the first sacral body: kidney-shaped, with a dished and rimmed endplate."""
    out = endplate_normal()
    half = np.array([0.5 * size("s1-endplate-width"), 0.5 * size("s1-endplate-depth"), 6.0])
    lean = turn(pitch=size("s1-endplate-tilt-in-sacrum"))
    column = superellipsoid(-4.5 * out, half * (1.03, 1.03, 1.0), (2.5, 3.5), lean)
    hollow = ellipsoid(0.72 * size("s1-endplate-depth") * np.array([0.0, out[2], -out[1]]), (13.0, 7.0, 60.0), lean)
    column = difference(column, hollow, blend=4.0)
    top = intersection(half_space((0.0, 0.0, 0.0), out), column, blend=1.8)
    return difference(top, ellipsoid((_DISH_RADIUS - _DISH_DEPTH) * out, [_DISH_RADIUS] * 3), blend=1.5)


def auricular_block() -> Solid:
    """The left wing that carries the auricular surface, in the world: what the ilium must keep clear of.

    Its side runs on beyond the articular L, so that a wider cleft is left there for the interosseous ligament.
    """
    block = intersection(posed(sacral_plate(), plate_frame()), auricular_side(), blend=1.2)
    left = intersection(half_space((15.0, 0.0, 0.0), (-1.0, 0.0, 0.0)), block)
    return posed(left, sacral_frame())


def ear() -> Solid:
    """The bone behind the front end of the lower limb, which narrows towards the rim, in the sacral frame."""
    there = ellipsoid(_EAR_FRONT[0], _EAR_REACH)
    return intersection(auricular_slab(*_EAR_MM), half_space(*_EAR_FRONT), there, blend=3.0)


def superior_process() -> Solid:
    """The left superior articular process in the world: an upright slab; `cleared_for` hollows its facet."""
    joint, gap = facet_frame(Level.L5_S1), size("facet-gap", Level.L5_S1)
    half_width, half_height = (0.5 * size(f"facet-joint-{way}", Level.L5_S1) for way in ("width", "height"))
    slab = superellipsoid((-0.5 * gap - 2.0, 0.4, -1.0), (4.4, half_width + 0.2, half_height + 1.8), (3.4, 3.4))
    front = half_space((-0.5 * gap - _RIM_MM, 0.0, half_height), (-1.0, 0.0, 0.26))
    return posed(intersection(slab, front, blend=2.0), joint)


def superior_root() -> Solid:
    """The post that carries the left superior articular process, from behind the body of S1."""
    joint = facet_frame(Level.L5_S1)
    back = -0.5 * size("facet-gap", Level.L5_S1) - 4.6
    nodes = [sacral_frame().to_local(joint.to_world([back, 0.0, height])) for height in (0.0, -7.0)]
    return tube(np.stack([*nodes, np.array([24.0, 27.0, -13.0])]), [3.6, 5.4, 7.0], pieces=8)


def cornu() -> Solid:
    """The left sacral cornu, beside the hiatus."""
    return tube(in_sacrum(_CORNU[:, :3]), _CORNU[:, 3], flatten=0.8, flatten_along=(1.0, 0.0, 0.0), pieces=8)
