"""A plan as plain values that JSON can hold, for the browser."""

from __future__ import annotations

from typing import Any

from explorer.domain.plan import CArm, Needle, Plan, Point


def as_json(plan: Plan) -> dict[str, Any]:
    """The plan as dictionaries, lists, numbers and words; mm in LPS rounded to 0.01, angles to 0.1 degrees."""
    return {
        "procedure": plan.procedure,
        "level": plan.level and plan.level.value,
        "side": plan.side and plan.side.value,
        "targets": list(plan.targets),
        "c_arm": _view(plan.c_arm),
        "needles": [_needle(one) for one in plan.needles],
    }


def _needle(needle: Needle) -> dict[str, Any]:
    return {
        "entry": _point(needle.entry),
        "target": _point(needle.target),
        "c_arm": _view(needle.c_arm),
        "gauge": needle.gauge,
        "length_mm": needle.length_mm,
        "depth_mm": round(needle.depth_mm, 2),
        "aim": needle.aim,
        "crosses": list(needle.crosses),
        "touches": list(needle.touches),
        "clearance_mm": {one: round(distance, 2) for one, distance in needle.clearance_mm.items()},
    }


def _view(view: CArm) -> dict[str, float]:
    return {"oblique_deg": round(view.oblique_deg, 1) + 0.0, "cranial_deg": round(view.cranial_deg, 1) + 0.0}


def _point(point: Point) -> list[float]:
    return [round(float(part), 2) + 0.0 for part in point]
