"""Cannulas through pedicles keep a wall of bone, end where they should, and leave what they bring inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.domain.device import DeviceKind, Ellipsoid
from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings
from explorer.targeting.site import OUTER_DIAMETER_MM

if TYPE_CHECKING:
    from explorer.domain.device import Device
    from explorer.domain.plan import Needle, Plan
    from tests.targeting.conftest import Plans

CEMENT = "vertebroplasty", "balloon-kyphoplasty"
NERVE = "basivertebral-nerve-ablation"


def side_of(needle: Needle) -> str:
    return "left" if needle.entry[0] > 0 else "right"


def walls(plans: Plans, plan: Plan) -> tuple[np.ndarray, np.ndarray]:
    """The middle of the posterior and of the anterior wall of the body, mm."""
    landmarks = plans.atlas.landmarks
    back, front = (
        (landmarks[f"{plan.level}-superior-rim-{end}"] + landmarks[f"{plan.level}-inferior-rim-{end}"]) / 2
        for end in ("posterior", "anterior")
    )
    return back, front


def depth_share(plans: Plans, plan: Plan, point: np.ndarray) -> float:
    """How far from the posterior to the anterior wall of its body a point lies, as a share."""
    back, front = walls(plans, plan)
    return float((point - back) @ (front - back) / ((front - back) @ (front - back)))


def samples(device: Device) -> np.ndarray:
    """Points on an ellipsoid, (n, 3) mm."""
    assert isinstance(device.shape, Ellipsoid)
    ways = np.random.default_rng(1).normal(size=(200, 3))
    return device.shape.centre + ways / np.linalg.norm(ways, axis=1)[:, None] @ device.shape.axes


def test_the_cannula_runs_inside_the_pedicle_with_a_millimetre_of_bone_to_its_medial_wall(plans: Plans) -> None:
    """Pedicles at least 1 mm wider than the cannula on each side; the dura is 1.5 mm from them (Ebraheim 1997)."""
    for plan, needle in [*plans.needles(*CEMENT), *plans.needles(NERVE)]:
        bone = needle.touches[0]
        ((start, end),) = crossings(needle.entry, needle.target, plans.surface(bone))
        assert end == pytest.approx(needle.depth_mm), "it ends in the bone"
        way = (needle.target - needle.entry) / needle.depth_mm
        sunk = needle.entry + (start + 8.5) * way
        wall = clearance(sunk, needle.target, plans.surface(bone)) - OUTER_DIAMETER_MM[needle.gauge] / 2
        assert wall >= 0.9, (plan, wall)
        assert needle.clearance_mm["dural-sac"] > 1.0 + OUTER_DIAMETER_MM[needle.gauge] / 2


def test_the_cannula_passes_through_the_pedicle_of_its_side(plans: Plans) -> None:
    for plan, needle in plans.needles(*CEMENT):
        pedicle = plans.atlas.landmarks[f"{plan.level}-pedicle-centre-{side_of(needle)}"]
        assert clearance(needle.entry, needle.target, plans.surface(needle.touches[0])) == 0.0
        way = (needle.target - needle.entry) / needle.depth_mm
        off = pedicle - needle.entry
        assert np.linalg.norm(off - (off @ way) * way) <= 9.0, plan


def test_it_ends_in_the_front_third_of_the_body(plans: Plans) -> None:
    for plan, needle in plans.needles(*CEMENT):
        assert 0.62 <= depth_share(plans, plan, needle.target) <= 0.8


def test_two_pedicles_serve_two_halves_and_one_pedicle_the_middle(plans: Plans) -> None:
    tolerance = plans.atlas.procedures["vertebroplasty"].geometry["midline_tolerance_mm"].value
    for plan in plans.of(*CEMENT):
        ends = [needle.target[0] for needle in plan.needles]
        if plan.approach == "both-pedicles":
            assert ends[0] * ends[1] < 0
            assert plan.side.sign * ends[0] > 0, "the side that was asked for comes first"
        else:
            assert abs(ends[0]) <= tolerance + 0.01


def test_cement_and_balloons_lie_within_the_body(plans: Plans) -> None:
    for plan in plans.of(*CEMENT):
        filled = [one for one in plan.devices if one.kind in (DeviceKind.CEMENT, DeviceKind.BALLOON)]
        assert len(filled) == len(plan.needles)
        for device in filled:
            points = samples(device)
            inside = plans.mesh(f"vertebra-{plan.level}").contains(points)
            assert inside.mean() > 0.97, (plan, inside.mean())


def test_the_volume_of_cement_is_that_of_the_record(plans: Plans) -> None:
    limits = plans.atlas.procedures["vertebroplasty"].geometry["cement_ml"]
    for plan in plans.of("vertebroplasty"):
        volume = sum(4 / 3 * np.pi * abs(np.linalg.det(one.shape.axes)) / 1000.0 for one in plan.devices)
        assert limits.low <= volume <= limits.high


def test_the_working_cannula_ends_just_past_the_posterior_wall(plans: Plans) -> None:
    limits = plans.atlas.procedures["balloon-kyphoplasty"].geometry["cannula_past_posterior_wall_mm"]
    for plan in plans.of("balloon-kyphoplasty"):
        for device in (one for one in plan.devices if one.kind is DeviceKind.CANNULA):
            back, front = walls(plans, plan)
            past = (device.shape.path[0] - back) @ (front - back) / np.linalg.norm(front - back)
            assert limits.low <= past <= limits.high


def test_heat_reaches_the_basivertebral_nerve_in_the_midline_between_30_and_50_percent(plans: Plans) -> None:
    geometry = plans.atlas.procedures[NERVE].geometry
    for plan in plans.of(NERVE):
        probe, lesion = plan.devices
        end = probe.shape.path[-1]
        assert end == pytest.approx(lesion.shape.centre)
        assert abs(end[0]) <= geometry["midline_tolerance_mm"].value
        assert plans.gap(end, f"basivertebral-nerve-{plan.level}") < 2.0
        assert plans.mesh(plan.needles[0].touches[0]).contains(probe.shape.path).all()
        limits = geometry["from_posterior_wall_percent"]
        if plan.level != "s1":
            assert limits.low - 6 <= 100 * depth_share(plans, plan, end) <= limits.high + 6, plan
