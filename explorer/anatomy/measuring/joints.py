"""Discs, facet joints, and the windows between the arches."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Measured, bone_of, measures
from explorer.domain.body import Level
from explorer.geometry.fields import surroundings

NEAR_RIM = 0.9
FACING_MM, OPPOSED = 3.2, -0.5
"""Surfaces nearer than this, with normals against one another, form a joint."""

SLICE_MM, REACH_MM = 3.0, 14.0
"""Half a thick axial slice, and how far from its middle a joint reaches at most."""


def _disc_height(body: Measured, segment: Level, share: float) -> float:
    frame = body.segment_frame(segment)
    above = segment.vertebrae[0]
    wall = frame.to_local(body.at(f"{above}-inferior-rim-posterior"))[1]
    bones = body.surface(*(bone_of(one) for one in segment.vertebrae))
    return body.gap(bones, frame.to_world([0.0, share * wall, 0.0]), frame.direction([0.0, 0.0, 1.0]))


@measures("disc-height-anterior")
def disc_height_anterior(body: Measured, segment: Level) -> float:
    """From bone to bone near the front (mm)."""
    return _disc_height(body, segment, -NEAR_RIM)


@measures("disc-height-middle")
def disc_height_middle(body: Measured, segment: Level) -> float:
    """From bone to bone in the middle (mm)."""
    return _disc_height(body, segment, 0.0)


@measures("disc-height-posterior")
def disc_height_posterior(body: Measured, segment: Level) -> float:
    """From bone to bone near the back (mm)."""
    return _disc_height(body, segment, NEAR_RIM)


@measures("disc-height")
def disc_height(body: Measured, segment: Level) -> float:
    """Mean of front, middle and back (mm)."""
    return float(np.mean([_disc_height(body, segment, share) for share in (-NEAR_RIM, 0.0, NEAR_RIM)]))


@measures("disc-depth")
def disc_depth(body: Measured, segment: Level) -> float:
    """From front to back on the midline (mm)."""
    points = body.segment_frame(segment).to_local(body.points(f"disc-{segment}"))
    return float(np.ptp(points[np.abs(points[:, 0]) < 1.5, 1]))


@measures("facet-angle")
def facet_angle(body: Measured, segment: Level) -> float:
    """Angle of the left joint with the sagittal plane (degrees), as on an axial CT: along its slit."""
    upper, lower = (bone_of(one) for one in segment.vertebrae)
    mesh, centre = body.mesh(lower), body.at(f"{segment}-facet-joint-centre-left")
    frame = body.segment_frame(segment)
    middles, normals = np.asarray(mesh.triangles_center), np.asarray(mesh.face_normals)
    slab = np.abs((middles - centre) @ frame.rotation[:, 2]) < SLICE_MM
    near = np.flatnonzero(slab & (np.linalg.norm(middles - centre, axis=1) < REACH_MM))
    away, way = surroundings([body.mesh(upper)]).nearest(middles[near])
    facing = (np.abs(away) < FACING_MM) & ((normals[near] * way).sum(axis=1) < OPPOSED)
    slit = frame.to_local(middles[near][facing])[:, :2]
    along = np.linalg.svd(slit - slit.mean(axis=0), full_matrices=False)[2][0]
    return float(np.degrees(np.arctan2(abs(along[0]), abs(along[1]))))


@measures("facet-angle-upper")
def facet_angle_upper(body: Measured, _level: Level) -> float:
    """Angle of the left joint of L1-L2 with the sagittal plane, along its slit (degrees)."""
    return facet_angle(body, Level.L1_L2)


@measures("facet-angle-lower")
def facet_angle_lower(body: Measured, _level: Level) -> float:
    """Angle of the left joints of L3-L4 to L5-S1 with the sagittal plane, along their slits; mean (degrees)."""
    return float(np.mean([facet_angle(body, segment) for segment in (Level.L3_L4, Level.L4_L5, Level.L5_S1)]))


@measures("interlaminar-gap")
def interlaminar_gap(body: Measured, segment: Level) -> float:
    """On the midline from the lower edge of one lamina to the upper edge of the next (mm)."""
    upper, lower = segment.vertebrae
    ends = body.at(f"{upper}-lamina-lower-midline"), body.at(f"{lower}-lamina-upper-midline")
    return float(np.linalg.norm(ends[0] - ends[1]))


@measures("interspinous-distance")
def interspinous_distance(body: Measured, segment: Level) -> float:
    """Least distance between the spinous processes, behind the laminae (mm)."""
    upper, lower = segment.vertebrae
    if lower is Level.S1:
        behind = body.at("s1-lamina-upper-midline")[1]
    else:
        behind = body.at(f"{lower}-lamina-upper-midline")[1] + 8.0
    points = body.points(bone_of(lower))
    process = points[(np.abs(points[:, 0]) < 6.0) & (points[:, 1] > behind)]
    return float(surroundings([body.mesh(bone_of(upper))]).distance(process).min())


@measures("flavum-thickness")
def flavum_thickness(body: Measured, segment: Level) -> float:
    """Median thickness of the ligamentum flavum a little beside the midline, square to its back (mm)."""
    mesh, frame = body.mesh(f"ligamentum-flavum-{segment}"), body.segment_frame(segment)
    surface = body.surface(f"ligamentum-flavum-{segment}")
    local = frame.to_local(np.asarray(mesh.triangles_center))
    normals = np.asarray(mesh.face_normals)
    behind = (local[:, 0] > 2.5) & (local[:, 0] < 8.0) & (normals @ frame.rotation[:, 1] > 0.6)
    chosen = np.flatnonzero(behind)[:: max(1, int(behind.sum()) // 60)]
    starts = mesh.triangles_center[chosen] - 0.3 * normals[chosen]
    return float(
        np.median([body.thickness(surface, start, way) for start, way in zip(starts, normals[chosen], strict=True)])
    )
