"""Leads lie behind the dura in the midline up to T8, catheters within it; pumps and generators under the skin."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.domain.device import Device, DeviceKind, Slab
from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings

if TYPE_CHECKING:
    from explorer.domain.plan import Plan
    from tests.targeting.conftest import Plans

STIMULATORS = "spinal-cord-stimulator-trial", "spinal-cord-stimulator-implant"
PUMP = "intrathecal-drug-pump"


def device(plan: Plan, kind: DeviceKind) -> Device:
    return next(one for one in plan.devices if one.kind is kind)


def test_a_lead_is_dorsal_in_the_midline_and_reaches_t8(plans: Plans) -> None:
    """Dorsal midline at T8 to T10 (as the record says, after PROCESS and the chapter on implantation)."""
    tolerance = plans.atlas.procedures[STIMULATORS[0]].geometry["midline_tolerance_mm"].value
    for plan in plans.of(*STIMULATORS):
        lead = device(plan, DeviceKind.LEAD)
        path, radius = lead.shape.path, lead.shape.radius_mm
        assert path[0] == pytest.approx(plan.needles[0].target), "it leaves the needle"
        assert np.abs(path[:, 0]).max() <= tolerance
        rims = [plans.atlas.landmarks[f"t8-{plate}-rim-posterior"][2] for plate in ("inferior", "superior")]
        assert rims[0] < path[-1, 2] < rims[1]
        for start, end in pairwise(path):
            assert not crossings(start, end, plans.surface("dural-sac"))
            assert clearance(start, end, plans.surface("spinal-cord")) > radius
        bones = [f"vertebra-{level}" for level in ("t8", "t9", "t10", "t11", "t12", "l1")]
        for bone in bones:
            nearest = min(clearance(a, b, plans.surface(bone)) for a, b in pairwise(path))
            assert nearest > 0.2, (plan, bone, "the sac gives way where a lamina is near")


def test_the_needle_for_a_lead_stops_behind_the_dura(plans: Plans) -> None:
    for plan, needle in plans.needles(*STIMULATORS):
        assert f"ligamentum-flavum-{plan.level}" in needle.crosses
        assert needle.clearance_mm["dural-sac"] > 0.9
        assert abs(needle.target[0]) <= 3.0
        assert needle.entry[2] < needle.target[2] - 30.0, "it slants up from one or two levels below"


def test_a_trial_stays_outside_and_an_implant_has_a_generator_beneath_the_skin(plans: Plans) -> None:
    for plan in plans.of(STIMULATORS[0]):
        assert {one.kind for one in plan.devices} == {DeviceKind.LEAD}
    for plan in plans.of(STIMULATORS[1]):
        assert_in_its_pocket(plans, plan, device(plan, DeviceKind.GENERATOR))
        assert device(plan, DeviceKind.EXTENSION).shape.path[0] == pytest.approx(plan.needles[0].entry)


def assert_in_its_pocket(plans: Plans, plan: Plan, case: Device) -> None:
    limits = plans.atlas.procedures[plan.procedure].geometry["pocket_depth_mm"]
    assert isinstance(case.shape, Slab)
    signs = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)])
    within = case.shape.corner_mm * (1 - np.sqrt(0.5)) / np.linalg.norm(case.shape.axes[:2], axis=1)
    corners = case.shape.centre + (signs * (1 - np.append(within, 0.0))) @ case.shape.axes
    assert plans.mesh("skin").contains(corners).all()
    outer = case.shape.centre - case.shape.axes[2]
    low, high = limits.low or limits.value, limits.high or limits.value
    assert low - 4 <= plans.gap(outer, "skin") <= high + 4
    bones = [one for one in plans.atlas.structures if one.startswith(("rib", "hip-bone", "vertebra"))]
    assert min(plans.gap(case.shape.centre, bone) for bone in bones) > np.linalg.norm(case.shape.axes[2])


def test_an_intrathecal_needle_ends_in_the_sac_below_the_conus(plans: Plans) -> None:
    """Below the conus, which ends at L1 to L2 (PACC 2017 by way of the record)."""
    for _, needle in plans.needles(PUMP):
        assert "dural-sac" in needle.crosses
        assert plans.lies_in(needle.target, "dural-sac")
        assert needle.target[2] < plans.atlas.landmarks["conus-medullaris-tip"][2] - 10.0
        assert not [one for one in needle.crosses if one.startswith(("nerve-root", "conus", "spinal-cord", "vertebra"))]


def test_a_catheter_runs_up_behind_the_cord_within_the_dura(plans: Plans) -> None:
    for plan in plans.of(PUMP):
        within, outside = (one for one in plan.devices if one.kind is DeviceKind.CATHETER)
        assert plans.mesh("dural-sac").contains(within.shape.path).all()
        assert not plans.mesh("spinal-cord").contains(within.shape.path).any()
        assert within.shape.path[-1, 2] > plans.atlas.landmarks["t9-body-centre"][2]
        assert outside.shape.path[0] == pytest.approx(plan.needles[0].entry)
        assert plans.mesh("skin").contains(outside.shape.path[1:]).all()


def test_the_pump_lies_in_front_below_the_ribs(plans: Plans) -> None:
    for plan in plans.of(PUMP):
        pump = device(plan, DeviceKind.PUMP)
        assert pump.shape.centre[1] < 0.0
        assert pump.shape.centre[2] < plans.atlas.landmarks["rib-11-tip-left"][2]
        assert_in_its_pocket(plans, plan, pump)
