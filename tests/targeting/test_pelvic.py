"""Pelvic needles end in the lower cleft of the sacroiliac joint, in the piriformis, and in the trochanteric bursa."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans


UP = np.array([0.0, 0.0, 1.0])


def test_the_sacroiliac_tip_lies_in_the_lower_cleft_between_sacrum_and_ilium(plans: Plans) -> None:
    record = plans.atlas.procedures["sacroiliac-joint-injection"]
    limits = record.geometry["above_caudal_end_mm"]
    for plan, needle in plans.needles("sacroiliac-joint-injection"):
        for bone in ("sacrum", f"hip-bone-{plan.side}"):
            assert plans.gap(needle.target, bone) < 3, bone
        low, high = plans.mesh(f"sacroiliac-joint-{plan.side}").bounds[:, 2]
        above = needle.target[2] - low
        assert limits.low - 5 <= above <= limits.high + 5
        assert above < (high - low) / 2
        assert f"sacroiliac-joint-{plan.side}" in needle.crosses
        assert record.c_arm.cranial_deg[0] - 1e-6 <= needle.c_arm.cranial_deg <= record.c_arm.cranial_deg[1] + 1e-6


def test_the_sacroiliac_needle_comes_from_behind_and_from_the_inside(plans: Plans) -> None:
    for plan, needle in plans.needles("sacroiliac-joint-injection"):
        assert needle.entry[1] > needle.target[1]
        assert abs(needle.entry[0]) < abs(needle.target[0])
        assert plan.side.sign * needle.entry[0] > 0


def test_the_piriformis_tip_lies_inside_the_muscle_and_off_the_sciatic_nerve(plans: Plans) -> None:
    geometry = plans.atlas.procedures["piriformis-injection"].geometry
    for plan, needle in plans.needles("piriformis-injection"):
        assert plans.lies_in(needle.target, f"piriformis-{plan.side}")
        assert needle.crosses[-1] == f"piriformis-{plan.side}"
        assert plans.gap(needle.target, f"piriformis-{plan.side}") > 1.5, "well inside"
        nerve = plans.surface(f"sciatic-nerve-{plan.side}")
        assert clearance(needle.entry, needle.target, nerve) >= geometry["sciatic_clearance_mm"].low
        joint_end = plans.atlas.landmarks[f"sij-inferior-posterior-{plan.side}"]
        below, beside = joint_end[2] - needle.target[2], plan.side.sign * (needle.target - joint_end)[0]
        assert 9 <= below <= 21
        assert 9 <= beside <= 21


def test_the_bursa_is_entered_from_the_side_just_off_the_trochanter(plans: Plans) -> None:
    geometry = plans.atlas.procedures["trochanteric-bursa-injection"].geometry
    for plan, needle in plans.needles("trochanteric-bursa-injection"):
        bursa = f"trochanteric-bursa-{plan.side}"
        assert plans.lies_in(needle.target, bursa) or plans.gap(needle.target, bursa) < 0.5, "a bursa is a slit"
        off = plans.gap(needle.target, f"femur-{plan.side}")
        assert 0.5 <= off <= geometry["bone_offset_mm"].high
        way = (needle.entry - needle.target) / needle.depth_mm
        assert plan.side.sign * way[0] > 0.7
        beyond = crossings(needle.target, needle.target - 10 * way, plans.surface(f"femur-{plan.side}"))
        assert beyond, "bone is next"
