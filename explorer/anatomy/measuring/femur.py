"""The upper end of the femur."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level

NECK_MM = 28.0
"""From the middle of the head to where the neck is cut, beside the head."""


def femoral_head(body: Measured) -> tuple[Array, float]:
    """Middle (3,) and radius (mm) of the sphere that fits the upper, inner half of the left femoral head."""
    points, near = body.points("femur-left"), body.at("femoral-head-centre-left")
    neck = unit(body.at("femoral-neck-centre-left") - near)
    on_head = points[(np.linalg.norm(points - near, axis=1) < 30.0) & ((points - near) @ neck < -2.0)]
    system = np.column_stack([2.0 * on_head, np.ones(len(on_head))])
    solved = np.linalg.lstsq(system, (on_head**2).sum(axis=1), rcond=None)[0]
    return solved[:3], float(np.sqrt(solved[3] + solved[:3] @ solved[:3]))


@measures("femoral-head-diameter")
def femoral_head_diameter(body: Measured, _level: Level) -> float:
    """Diameter of that sphere (mm)."""
    return 2.0 * femoral_head(body)[1]


def _shaft(body: Measured) -> tuple[Array, Array]:
    """A point on the left shaft's axis below the lesser trochanter, and its direction upwards: through two sections."""
    points, low = body.points("femur-left"), body.points("femur-left")[:, 2].min()
    top = body.at("lesser-trochanter-tip-left")[2] - 14.0
    heights = np.linspace(low + 4.0, top, 2)
    middles = [_middle(points[np.abs(points[:, 2] - height) < 3.0]) for height in heights]
    return middles[0], unit(middles[1] - middles[0])


def _middle(ring: Array) -> Array:
    return np.asarray(0.5 * (ring.min(axis=0) + ring.max(axis=0)), np.float64)


@measures("femoral-offset")
def femoral_offset(body: Measured, _level: Level) -> float:
    """From the middle of the head to the shaft's axis (mm)."""
    on_axis, along = _shaft(body)
    return float(np.linalg.norm(np.cross(femoral_head(body)[0] - on_axis, along)))


def _neck(body: Measured) -> Array:
    """Direction of the left neck, from the middle of its section beside the head to the head's."""
    centre = femoral_head(body)[0]
    way = unit(body.at("femoral-neck-centre-left") - centre)
    cut = body.mesh("femur-left").section(plane_origin=centre + NECK_MM * way, plane_normal=way)
    if cut is None:
        raise ValueError("the femur has no neck where its landmark says")
    rings = [np.asarray(ring) for ring in cut.discrete]
    ring = min(rings, key=lambda one: float(np.linalg.norm(one.mean(axis=0) - centre)))
    weight = np.linalg.norm(ring[1:] - ring[:-1], axis=1)[:, None]
    return unit(centre - (weight * 0.5 * (ring[1:] + ring[:-1])).sum(axis=0) / weight.sum())


@measures("neck-shaft-angle")
def neck_shaft_angle(body: Measured, _level: Level) -> float:
    """Angle between neck and shaft (degrees)."""
    return 180.0 - angle_deg(_neck(body), _shaft(body)[1])


@measures("neck-version")
def neck_version(body: Measured, _level: Level) -> float:
    """How far the neck points forwards, seen along the shaft (degrees)."""
    neck = _neck(body)
    return float(np.degrees(np.arctan2(-neck[1], -neck[0])))
