"""The sacroiliac joint's auricular surface: two limbs that meet at a corner in front, found on the joint as built."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level
from explorer.geometry.fields import surroundings

JOINT = "sacroiliac-joint-left"
BACK, UP = 0, 1
FREE = (0.5, 0.9)
"""Of the joint's extent, backwards or upwards: where a limb is by itself, between the other one and its own end."""

SLAB_MM, LIMB_REACH_MM = 3.0, 4.0
"""Breadth of the strips across a limb, and how near to its axis its length is taken."""

TOUCHES_MM = 0.8
"""So near to the joint the bone is its auricular surface."""


@dataclass(frozen=True, eq=False)
class Limb:
    """One limb in the joint's plane.

    Attributes
    ----------
    middle : (2,) float64
        On its axis, mm backwards and upwards along the plane.
    way : (2,) float64
        Unit, away from the corner.
    widths : (n,) float64
        Across strips of it (mm).
    """

    middle: Array
    way: Array
    widths: Array


def _in_plane(body: Measured, points: Array) -> Array:
    """(n, 2) mm backwards and upwards along the joint's plane."""
    normal = unit(body.atlas.directions["sij-normal-left"])
    up = unit(np.array([0.0, 0.0, 1.0]) - normal[2] * normal)
    back = np.cross(normal, up)
    return np.stack([points @ (back * np.sign(back[1])), points @ up], axis=1)


def _limb(body: Measured, along: int) -> Limb:
    """The lower limb runs backwards, the upper one upwards; its axis runs through the middles of strips across it."""
    flat = _in_plane(body, body.points(JOINT))
    low, extent = flat[:, along].min(), np.ptp(flat[:, along])
    stations = np.arange(low + FREE[0] * extent, low + FREE[1] * extent, SLAB_MM)
    strips = [flat[np.abs(flat[:, along] - station) < 0.5 * SLAB_MM, 1 - along] for station in stations]
    ends = np.array([(strip.min(), strip.max()) for strip in strips])
    slope, offset = np.polyfit(stations, ends.mean(axis=1), 1)
    station = stations.mean()
    middle, way = np.array([station, slope * station + offset]), unit([1.0, slope])
    widths = np.ptp(ends, axis=1) * way[0]
    return Limb(middle, way, widths) if along == BACK else Limb(middle[::-1], way[::-1], widths)


def _length(body: Measured, along: int) -> float:
    """From the end of a limb to the outer border of the other one, along its axis."""
    limb = _limb(body, along)
    off = _in_plane(body, body.points(JOINT)) - limb.middle
    across = off @ np.array([-limb.way[1], limb.way[0]])
    return float(np.ptp((off @ limb.way)[np.abs(across) < LIMB_REACH_MM]))


@measures("auricular-superior-limb")
def superior_limb(body: Measured, _level: Level) -> float:
    """Length of the upper limb, to the outer border of the lower one (mm)."""
    return _length(body, UP)


@measures("auricular-inferior-limb")
def inferior_limb(body: Measured, _level: Level) -> float:
    """Length of the lower limb, to the outer border of the upper one (mm)."""
    return _length(body, BACK)


@measures("auricular-limb-angle")
def limb_angle(body: Measured, _level: Level) -> float:
    """Angle between the limbs' axes (degrees)."""
    return angle_deg(_limb(body, UP).way, _limb(body, BACK).way)


@measures("auricular-limb-width")
def limb_width(body: Measured, _level: Level) -> float:
    """Mean width of the two limbs, each where it is by itself (mm)."""
    return float(np.mean([_limb(body, along).widths.mean() for along in (UP, BACK)]))


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
    limb, psis = _limb(body, UP), _in_plane(body, body.at("psis-left")[None])[0]
    off = psis - limb.middle
    return float(abs(limb.way[0] * off[1] - limb.way[1] * off[0]))
