"""Cannulas for radiofrequency lie along their nerve, touch bone, and heat what lies behind the foramen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.domain.body import Level
from explorer.domain.device import DeviceKind
from explorer.geometry.distances import clearance
from explorer.targeting.beam import squared

if TYPE_CHECKING:
    from explorer.domain.plan import Needle, Plan
    from tests.targeting.conftest import Plans

RFA = "lumbar-medial-branch-radiofrequency-ablation"


def active_tip(needle: Needle, length_mm: float) -> tuple[np.ndarray, np.ndarray]:
    back = (needle.entry - needle.target) / needle.depth_mm
    return needle.target, needle.target + length_mm * back


def groove(plans: Plans, plan: Plan, vertebra: Level) -> np.ndarray:
    name = "s1-sap-ala-junction" if vertebra is Level.S1 else f"{vertebra}-sap-tp-junction"
    return plans.atlas.landmarks[f"{name}-{plan.side}"]


def test_the_cannula_is_within_20_degrees_of_the_nerve_and_its_active_tip_within_3_mm(plans: Plans) -> None:
    """Parallel placement: Maas 2015 and LEARN 2021, as far as the record carries them."""
    geometry = plans.atlas.procedures[RFA].geometry
    for plan in plans.of(RFA):
        for needle, vertebra in zip(plan.needles, plan.level.vertebrae, strict=True):
            nerve, _ = needle.touches
            points = plans.mesh(nerve).vertices
            near = points[np.linalg.norm(points - groove(plans, plan, vertebra), axis=1) < 6.0]
            along = np.linalg.svd(near - near.mean(axis=0), full_matrices=False)[2][0]
            way = (needle.entry - needle.target) / needle.depth_mm
            angle = np.degrees(np.arccos(min(1.0, abs(along @ way))))
            assert angle <= geometry["parallel_tolerance_deg"].value + 2.0, (plan, angle)
            tip = active_tip(needle, geometry["active_tip_mm"].value)
            assert clearance(*tip, plans.surface(nerve)) <= geometry["nerve_to_electrode_axis_mm"].high


def test_the_active_tip_lies_against_bone_and_not_in_it(plans: Plans) -> None:
    length = plans.atlas.procedures[RFA].geometry["active_tip_mm"].value
    for plan, needle in plans.needles(RFA):
        _, bone = needle.touches
        assert bone not in needle.crosses
        assert clearance(*active_tip(needle, length), plans.surface(bone)) < 2.5, plan


def test_the_tip_stays_behind_the_root_in_the_foramen(plans: Plans) -> None:
    """From the side behind the foramen (Furman 2018)."""
    for plan in plans.of(RFA):
        for needle, vertebra in zip(plan.needles, plan.level.vertebrae, strict=True):
            nerve, _ = needle.touches
            root = f"nerve-root-{nerve.split('-')[2]}-{plan.side}"
            assert plans.gap(needle.target, root) > 3.0, (plan, vertebra)


def test_the_view_is_declined_towards_the_feet(plans: Plans) -> None:
    """About 40 to 45 degrees from the squared endplate (Furman 2018); the search may leave that by 15."""
    limits = plans.atlas.procedures[RFA].geometry["caudal_tilt_from_squared_endplate_deg"]
    for plan in plans.of(RFA):
        for needle, vertebra in zip(plan.needles, plan.level.vertebrae, strict=True):
            name = "s1-endplate-normal" if vertebra is Level.S1 else f"{vertebra}-superior-endplate-normal"
            level = squared(plans.atlas.directions[name], needle.c_arm.oblique_deg).cranial_deg
            assert limits.low - 15 <= level - needle.c_arm.cranial_deg <= limits.high + 15


def test_each_cannula_makes_a_lesion_about_its_active_tip(plans: Plans) -> None:
    geometry = plans.atlas.procedures[RFA].geometry
    for plan in plans.of(RFA):
        assert [one.kind for one in plan.devices] == [DeviceKind.LESION] * 2
        for needle, lesion in zip(plan.needles, plan.devices, strict=True):
            assert lesion.shape.path == pytest.approx(np.stack(active_tip(needle, geometry["active_tip_mm"].value)))
            assert lesion.shape.radius_mm > geometry["lesion_radius_mm"].low
            assert clearance(*lesion.shape.path, plans.surface(needle.touches[0])) < lesion.shape.radius_mm
