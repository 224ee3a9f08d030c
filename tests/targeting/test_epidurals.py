"""Epidural needles end beside the root under its pedicle, or between flavum and dura, and in neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.domain.body import Level
from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans


def test_a_transforaminal_tip_lies_below_the_pedicle_and_not_inward_of_its_middle(plans: Plans) -> None:
    limits = plans.atlas.procedures["transforaminal-epidural-injection"].geometry["below_pedicle_mm"]
    for plan, needle in plans.needles("transforaminal-epidural-injection"):
        upper = plan.level.vertebrae[0]
        pedicle = plans.atlas.landmarks[f"{upper}-pedicle-centre-{plan.side}"]
        assert plan.side.sign * (needle.target - pedicle)[0] >= -0.01
        if plan.approach == "infraneural":
            continue
        normal = plans.atlas.directions[f"{upper}-superior-endplate-normal"]
        ((_, roof),) = crossings(pedicle, pedicle - 15 * normal, plans.surface(f"vertebra-{upper}"))[:1]
        below = (pedicle - needle.target) @ normal - roof
        assert limits.low - 0.01 <= below <= limits.high + 0.01, plan


def test_a_transforaminal_needle_keeps_from_root_and_dura(plans: Plans) -> None:
    geometry = plans.atlas.procedures["transforaminal-epidural-injection"].geometry
    for plan, needle in plans.needles("transforaminal-epidural-injection"):
        (root,) = needle.touches
        assert root == f"nerve-root-{plan.level.vertebrae[0]}-{plan.side}"
        assert 0 < clearance(needle.entry, needle.target, plans.surface(root)) < 10
        assert clearance(needle.entry, needle.target, plans.surface("dural-sac")) >= geometry["dura_clearance_mm"].low


def test_an_interlaminar_tip_lies_behind_the_dura_and_in_front_of_the_flavum(plans: Plans) -> None:
    for plan, needle in plans.needles("interlaminar-epidural-injection"):
        flavum = f"ligamentum-flavum-{plan.level}"
        assert flavum in needle.crosses
        assert flavum in plan.targets
        (*_, (_, out)) = crossings(needle.entry, needle.target, plans.surface(flavum))
        assert 0.2 < needle.depth_mm - out < 3, plan
        assert needle.clearance_mm["dural-sac"] > 0.3
        towards_front = needle.target + 25 * (needle.target - needle.entry) / needle.depth_mm
        narrow = plan.level is Level.L5_S1  # the sac tapers there, and the tip may come to lie behind its side
        assert narrow or crossings(needle.target, towards_front, plans.surface("dural-sac")), plan


def test_an_interlaminar_needle_runs_beside_the_midline_and_touches_no_bone(plans: Plans) -> None:
    limits = plans.atlas.procedures["interlaminar-epidural-injection"].geometry["lateral_from_midline_mm"]
    for plan, needle in plans.needles("interlaminar-epidural-injection"):
        assert limits.low <= plan.side.sign * needle.target[0] <= limits.high
        bones = [one for one in needle.crosses if one.startswith("vertebra") or one == "sacrum"]
        assert not bones
        assert needle.entry[2] < needle.target[2], "it runs towards the head"
        assert np.abs(needle.entry[0]) >= np.abs(needle.target[0]), "and inward"
