"""Sacral needles: up the canal below S3, through the first foramen and no further, and beside three foramina."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.domain.body import Level

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans

BRANCHES = "sacral-lateral-branch-block", "sacral-lateral-branch-radiofrequency-ablation"


def test_a_caudal_needle_passes_the_membrane_and_stays_below_s3(plans: Plans) -> None:
    """The dural sac ends at S2; the tip stays below the S3 foramina (Furman 2018, as far as the record carries it)."""
    for _, needle in plans.needles("caudal-epidural-injection"):
        assert "sacrococcygeal-membrane" in needle.crosses
        assert "sacrum" not in needle.crosses
        foramina = [plans.atlas.landmarks[f"s3-posterior-foramen-{side}"][2] for side in ("left", "right")]
        assert needle.target[2] < min(foramina)
        assert abs(needle.target[0]) < 0.5
        assert needle.clearance_mm["dural-sac"] > 10.0 if "dural-sac" in needle.clearance_mm else True
        base = plans.atlas.landmarks["sacral-hiatus-base-midline"]
        assert needle.target[2] > base[2], "it lies in the canal"


def test_a_caudal_needle_slants_as_the_record_says(plans: Plans) -> None:
    limits = plans.atlas.procedures["caudal-epidural-injection"].geometry["entry_angle_to_skin_deg"]
    skin = plans.mesh("skin")
    for _, needle in plans.needles("caudal-epidural-injection"):
        near = np.linalg.norm(skin.triangles_center - needle.entry, axis=1) < 12.0
        normal = (skin.face_normals[near] * skin.area_faces[near, None]).sum(axis=0)
        way = (needle.entry - needle.target) / needle.depth_mm
        angle = np.degrees(np.arcsin(way @ normal / np.linalg.norm(normal)))
        assert limits.low - 12 <= angle <= limits.high + 12, "the skin is curved there"


def test_an_s1_needle_enters_the_posterior_foramen_and_not_the_anterior_one(plans: Plans) -> None:
    """No deeper than the distance between the two mouths (Furman 2018, as far as the record carries it)."""
    deepest = plans.atlas.procedures["s1-transforaminal-epidural-injection"].geometry["depth_past_posterior_cortex_mm"]
    roots = [(plan, one) for plan, one in plans.needles("selective-nerve-root-block") if plan.level is Level.S1]
    for plan, needle in [*plans.needles("s1-transforaminal-epidural-injection"), *roots]:
        mouth = plans.atlas.landmarks[f"s1-posterior-foramen-{plan.side}"]
        front = plans.atlas.landmarks[f"s1-anterior-foramen-{plan.side}"]
        inward = -plans.atlas.directions[f"s1-posterior-foramen-axis-{plan.side}"]
        assert 0.0 < (needle.target - mouth) @ inward <= deepest.high
        assert (needle.target - front) @ inward < 0.0, "it does not leave in front"
        assert "sacrum" not in needle.crosses
        assert plans.gap(needle.target, f"nerve-root-s1-{plan.side}") < 6.0


def test_lateral_branches_are_met_on_bone_outside_three_foramina_and_on_the_ala(plans: Plans) -> None:
    for plan in plans.of(*BRANCHES):
        geometry = plans.atlas.procedures[plan.procedure].geometry["lateral_from_foramen_mm"]
        assert [needle.touches[0].rsplit("-", 1)[0] for needle in plan.needles] == [
            "dorsal-ramus-l5",
            "lateral-branch-s1",
            "lateral-branch-s2",
            "lateral-branch-s3",
        ]
        for needle, level in zip(plan.needles[1:], ("s1", "s2", "s3"), strict=True):
            mouth = plans.atlas.landmarks[f"{level}-posterior-foramen-{plan.side}"]
            beside = needle.target - mouth
            assert plan.side.sign * beside[0] > 0
            assert geometry.low <= np.hypot(beside[0], beside[2]) <= geometry.high + 6.0, "from the edge of the foramen"
            assert plans.gap(needle.target, "sacrum") < 0.05
            assert plans.gap(needle.target, needle.touches[0]) < 10.0
