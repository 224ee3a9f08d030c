"""The sacroiliac joint's auricular surface: two limbs that meet at a corner in front."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.anatomy.pelvis.auricular import joint_coordinates, limb_axes
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.domain.body import Level
from explorer.geometry.fields import surroundings

JOINT = "sacroiliac-joint-left"
LIMB_REACH_MM, SLAB_MM, ASIDE_MM = 9.0, 3.0, 16.0
"""How near to its axis a limb's length is taken; half of the slab in which its width is taken, and how far aside."""

UPPER, LOWER = 0, 2
TOUCHES_MM = 0.8
"""So near to the joint the bone is its auricular surface."""


def _in_plane(body: Measured, limb: int) -> tuple[Array, Array]:
    """Of the joint's vertices, (n,) mm along a limb's axis from the corner, and across it, in the joint's plane."""
    up, back, _ = joint_coordinates(sacral_frame().to_local(body.points(JOINT)))
    axes = limb_axes()
    way = unit(axes[limb] - axes[1])
    flat = np.column_stack([up, back]) - axes[1]
    return flat @ way, flat @ np.array([-way[1], way[0]])


def _length(body: Measured, limb: int) -> float:
    """From the end of a limb to the outer border of the other one."""
    along, across = _in_plane(body, limb)
    return float(np.ptp(along[np.abs(across) < LIMB_REACH_MM]))


@measures("auricular-superior-limb")
def superior_limb(body: Measured, _level: Level) -> float:
    """Length of the upper limb (mm)."""
    return _length(body, UPPER)


@measures("auricular-inferior-limb")
def inferior_limb(body: Measured, _level: Level) -> float:
    """Length of the lower limb (mm)."""
    return _length(body, LOWER)


@measures("auricular-limb-angle")
def limb_angle(_body: Measured, _level: Level) -> float:
    """Angle between the limbs' axes (degrees)."""
    upper, corner, lower = limb_axes()
    return angle_deg(upper - corner, lower - corner)


@measures("auricular-limb-width")
def limb_width(body: Measured, _level: Level) -> float:
    """Mean width of the two limbs, each half way along (mm)."""
    return 0.5 * (_width(body, UPPER) + _width(body, LOWER))


def _width(body: Measured, limb: int) -> float:
    along, across = _in_plane(body, limb)
    middle = 0.5 * along.max()
    return float(np.ptp(across[(np.abs(along - middle) < SLAB_MM) & (np.abs(across) < ASIDE_MM)]))


@measures("auricular-area")
def auricular_area(body: Measured, _level: Level) -> float:
    """Area of one face, laid flat as a photograph shows it (mm2): each of the two cartilages has it on either side."""
    mesh = body.mesh(JOINT)
    facing = np.asarray(mesh.face_normals) @ unit(body.atlas.directions["sij-normal-left"])
    return float(0.5 * (np.asarray(mesh.area_faces) * facing)[facing > 0.0].sum())


@measures("auricular-height")
def auricular_height(body: Measured, _level: Level) -> float:
    """Greatest extent along the chord of the sacrum (mm)."""
    return float(np.ptp(body.points(JOINT) @ unit(body.at("sacral-promontory") - body.at("sacral-apex"))))


@measures("interauricular-distance")
def interauricular_distance(body: Measured, _level: Level) -> float:
    """Greatest distance between the faces of both sides, of the sacrum (mm)."""
    bone = body.points("sacrum")
    near = surroundings([body.mesh(JOINT)]).distance(bone) < TOUCHES_MM
    return float(2.0 * bone[near, 0].max())


@measures("psis-to-superior-limb")
def psis_to_superior_limb(body: Measured, _level: Level) -> float:
    """Square from the axis of the upper limb to the hindmost point of the iliac crest, in the joint's plane (mm)."""
    up, back, _ = joint_coordinates(sacral_frame().to_local(body.at("psis-left")[None]))
    axes = limb_axes()
    way, flat = unit(axes[UPPER] - axes[1]), np.array([up[0], back[0]]) - axes[1]
    return float(abs(way[0] * flat[1] - way[1] * flat[0]))
