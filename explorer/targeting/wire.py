"""A plan as plain values that JSON can hold, for the browser."""

from __future__ import annotations

from typing import Any

from explorer.domain.device import Device, Ellipsoid, Tube
from explorer.domain.plan import CArm, Needle, Plan, Point
from explorer.targeting.site import OUTER_DIAMETER_MM


def as_json(plan: Plan) -> dict[str, Any]:
    """The plan as dictionaries, lists, numbers and words; mm in LPS rounded to 0.01, angles to 0.1 degrees."""
    return {
        "procedure": plan.procedure,
        "level": plan.level and plan.level.value,
        "side": plan.side and plan.side.value,
        "approach": plan.approach,
        "targets": list(plan.targets),
        "c_arm": _view(plan.c_arm),
        "needles": [_needle(one) for one in plan.needles],
        "devices": [_device(one) for one in plan.devices],
    }


def _needle(needle: Needle) -> dict[str, Any]:
    return {
        "entry": _point(needle.entry),
        "target": _point(needle.target),
        "c_arm": _view(needle.c_arm),
        "gauge": needle.gauge,
        "diameter_mm": OUTER_DIAMETER_MM[needle.gauge],
        "length_mm": needle.length_mm,
        "depth_mm": round(needle.depth_mm, 2),
        "aim": needle.aim,
        "off_beam_deg": round(needle.off_beam_deg, 1),
        "confirm": [_view(one) for one in needle.confirm],
        "crosses": list(needle.crosses),
        "touches": list(needle.touches),
        "clearance_mm": {one: round(distance, 2) for one, distance in needle.clearance_mm.items()},
    }


def _device(device: Device) -> dict[str, Any]:
    shape = device.shape
    said: dict[str, Any] = {"kind": device.kind.value, "name": device.name}
    if isinstance(shape, Tube):
        return said | {"path": [_point(one) for one in shape.path], "radius_mm": round(shape.radius_mm, 2)}
    axes = {"centre": _point(shape.centre), "axes": [_point(one) for one in shape.axes]}
    return said | axes | ({} if isinstance(shape, Ellipsoid) else {"corner_mm": round(shape.corner_mm, 2)})


def _view(view: CArm) -> dict[str, float]:
    return {"oblique_deg": round(view.oblique_deg, 1) + 0.0, "cranial_deg": round(view.cranial_deg, 1) + 0.0}


def _point(point: Point) -> list[float]:
    return [round(float(part), 2) + 0.0 for part in point]
