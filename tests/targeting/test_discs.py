"""Disc needles end in the middle of the nucleus, from behind and the side, in front of the articular process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.domain.body import Level
from explorer.targeting.site import OUTER_DIAMETER_MM

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans


def test_the_tip_lies_in_the_middle_of_the_nucleus(plans: Plans) -> None:
    tolerance = plans.atlas.procedures["discography"].geometry["centre_tolerance_mm"].value
    for plan, needle in plans.needles("discography"):
        nucleus = plans.mesh(f"nucleus-pulposus-{plan.level}")
        assert np.abs(needle.target - nucleus.centroid).max() <= tolerance
        assert nucleus.contains(needle.target[None])[0]
        assert needle.crosses[-2:] == (f"disc-{plan.level}", f"nucleus-pulposus-{plan.level}")


def test_the_needle_comes_from_behind_and_from_its_own_side(plans: Plans) -> None:
    for plan, needle in plans.needles("discography"):
        way = (needle.entry - needle.target) / needle.depth_mm
        assert plan.side.sign * way[0] > 0.35
        assert way[1] > 0.35


def test_it_passes_outside_the_facet_joint(plans: Plans) -> None:
    for plan, needle in plans.needles("discography"):
        joint = plans.atlas.landmarks[f"{plan.level}-facet-joint-centre-{plan.side}"]
        way = (needle.entry - needle.target) / needle.depth_mm
        beside = needle.target + (joint - needle.target) @ way * way
        grazing = plan.level is Level.L5_S1  # between iliac crest and sacrum there is no other way than by its capsule
        assert plan.side.sign * (beside - joint)[0] > (-2.0 if grazing else 0.0), plan
        assert f"facet-cartilage-{plan.level}-{plan.side}" not in needle.crosses
        assert grazing or f"facet-joint-{plan.level}-{plan.side}" not in needle.crosses


def test_it_keeps_from_roots_and_dura(plans: Plans) -> None:
    for _plan, needle in plans.needles("discography"):
        tender = {one: gap for one, gap in needle.clearance_mm.items() if one.startswith(("nerve-root", "dural"))}
        assert tender
        assert min(tender.values()) > OUTER_DIAMETER_MM[needle.gauge] / 2
