"""Facet joints: needles end in the slit, and on the two nerves that cross the vertebrae below their own number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from explorer.domain.body import Level
from explorer.targeting.beam import edge_on_oblique, squared
from explorer.targeting.ways import FLANK_MM

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans


def test_a_medial_branch_block_has_two_needles_each_on_the_vertebra_below_the_number_of_its_nerve(plans: Plans) -> None:
    for plan in plans.of("lumbar-medial-branch-block"):
        assert len(plan.needles) == 2
        for needle, vertebra in zip(plan.needles, plan.level.vertebrae, strict=True):
            nerve, bone = needle.touches
            assert bone == ("sacrum" if vertebra is Level.S1 else f"vertebra-{vertebra}")
            above = {"l2": "l1", "l3": "l2", "l4": "l3", "l5": "l4", "s1": "l5"}[vertebra.value]
            assert nerve == f"{'dorsal-ramus' if vertebra is Level.S1 else 'medial-branch'}-{above}-{plan.side}"
            assert nerve in plan.targets
            assert above.upper() in needle.aim


def test_the_tip_rests_on_the_groove_beside_its_nerve(plans: Plans) -> None:
    record = plans.atlas.procedures["lumbar-medial-branch-block"]
    tolerance = record.geometry["bone_contact_tolerance_mm"].value
    for plan, needle in plans.needles("lumbar-medial-branch-block"):
        nerve, bone = needle.touches
        vertebra = "s1" if bone == "sacrum" else bone.removeprefix("vertebra-")
        name = "s1-sap-ala-junction" if bone == "sacrum" else f"{vertebra}-sap-tp-junction"
        groove = plans.atlas.landmarks[f"{name}-{plan.side}"]
        assert np.linalg.norm(needle.target - groove) <= tolerance
        assert plans.gap(needle.target, bone) < 0.01
        assert plans.gap(needle.target, nerve) <= tolerance


def test_neighbouring_joints_share_a_nerve_and_its_needle(plans: Plans) -> None:
    upper = plans.all["lumbar-medial-branch-block", Level.L3_L4, "left"].needles[1]
    lower = plans.all["lumbar-medial-branch-block", Level.L4_L5, "left"].needles[0]
    assert upper.target == pytest.approx(lower.target)


def test_the_endplate_of_the_target_vertebra_is_squared(plans: Plans) -> None:
    for plan in plans.of("lumbar-medial-branch-block"):
        for needle, vertebra in zip(plan.needles, plan.level.vertebrae, strict=True):
            name = "s1-endplate-normal" if vertebra is Level.S1 else f"{vertebra}-superior-endplate-normal"
            wanted = squared(plans.atlas.directions[name], needle.c_arm.oblique_deg).cranial_deg
            leeway = 16 if vertebra is Level.S1 else 6  # the iliac crest covers the ala in a steeper view
            assert needle.c_arm.cranial_deg == pytest.approx(wanted, abs=leeway), (plan, vertebra)


def test_the_tip_lies_in_the_slit_between_both_articular_processes(plans: Plans) -> None:
    for plan, needle in plans.needles("facet-joint-injection"):
        joint, upper, lower = needle.touches
        for bone in (upper, lower):
            assert plans.gap(needle.target, bone) < FLANK_MM, (plan, bone)
        assert joint in needle.crosses
        assert joint == f"facet-joint-{plan.level}-{plan.side}"
        tip = plans.atlas.landmarks[f"{plan.level.vertebrae[0]}-inferior-articular-process-tip-{plan.side}"]
        centre = plans.atlas.landmarks[f"{plan.level}-facet-joint-centre-{plan.side}"]
        assert needle.target[2] < centre[2]
        assert np.linalg.norm(needle.target - tip) < 15


def test_the_view_looks_along_the_joint(plans: Plans) -> None:
    for plan in plans.of("facet-joint-injection"):
        normal = plans.atlas.directions[f"{plan.level}-facet-joint-normal-{plan.side}"]
        assert plan.c_arm.oblique_deg == pytest.approx(edge_on_oblique(normal), abs=12)
