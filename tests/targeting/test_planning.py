"""What is true of every plan, whatever the procedure, level and side."""

from __future__ import annotations

import json
from copy import copy
from typing import TYPE_CHECKING

import numpy as np
import pytest

import explorer
from explorer.content.atlas import Catalogue
from explorer.domain.body import LUMBAR_SEGMENTS, Side, Tissue
from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings
from explorer.targeting.beam import towards_detector
from explorer.targeting.planning import choices, offers, planned
from explorer.targeting.recipes import RECIPES
from explorer.targeting.recipes import plans as register
from explorer.targeting.wire import as_json

if TYPE_CHECKING:
    from explorer.domain.plan import Needle
    from tests.targeting.conftest import Plans


MIRROR = np.array([-1.0, 1.0, 1.0])
MIRROR_MM = 3.0
"""Surfaces on the midline mirror themselves but for their triangles; a search steps by up to 2 mm or 2 degrees."""
CONTACT_MM = 1.0
"""The last stretch of a needle, in which it may touch the bone that it is meant to touch."""


CLEAR_MM = 0.2
"""Free way that a needle keeps to every other bone."""


def apart_mm(bounds: np.ndarray, needle: Needle) -> float:
    """Least distance between the box of a surface and that of a needle; 0 where they overlap."""
    low, high = np.minimum(needle.entry, needle.target), np.maximum(needle.entry, needle.target)
    return float(np.linalg.norm(np.maximum(np.maximum(bounds[0] - high, low - bounds[1]), 0.0)))


def bones(plans: Plans) -> list[str]:
    return [one.id for one in plans.atlas.structures.values() if one.tissue is Tissue.BONE]


THROUGH_BONE = frozenset({"vertebroplasty", "balloon-kyphoplasty", "basivertebral-nerve-ablation"})
INTO_FLUID = "intrathecal-drug-pump"
BESIDE_ONE_SIDED_VESSELS = frozenset({"lumbar-sympathetic-block"})
"""The vena cava has no twin: what is planned beside it on the right need not mirror the left."""

NOT_DOWN_THE_BEAM = frozenset(
    {
        "trochanteric-bursa-injection",
        "caudal-epidural-injection",
        "gluteus-medius-trigger-point-injection",
        "paraspinal-trigger-point-injection",
        "quadratus-lumborum-trigger-point-injection",
        "spinal-cord-stimulator-trial",
        "spinal-cord-stimulator-implant",
        "intrathecal-drug-pump",
        "minimally-invasive-lumbar-decompression",
    }
)
A_LITTLE_FROM_ABOVE = frozenset(
    {
        "lumbar-medial-branch-block",
        "sacral-lateral-branch-block",
        "sacral-lateral-branch-radiofrequency-ablation",
    }
)


def test_every_procedure_level_side_and_approach_that_is_offered_has_a_plan(plans: Plans) -> None:
    assert not plans.refused
    assert {plan.procedure for plan in plans.of()} == set(plans.atlas.procedures)
    for record in plans.atlas.procedures.values():
        mine = plans.of(record.id)
        assert {plan.side for plan in mine} == set(record.sides or (None,))
        assert {plan.level for plan in mine} == set(record.levels or (None,))
        assert {plan.approach for plan in mine} == ({one.id for one in record.approaches} or {None})
        assert len(mine) == len(offers(plans.atlas, record.id))
    for procedure in ("facet-joint-injection", "transforaminal-epidural-injection", "discography"):
        assert {plan.level for plan in plans.of(procedure)} == set(LUMBAR_SEGMENTS)


def test_every_path_is_free_of_bone_but_for_what_it_is_meant_to_touch(plans: Plans) -> None:
    for plan, needle in plans.needles():
        for bone in bones(plans):
            surface = plans.surface(bone)
            if apart_mm(surface.bounds, needle) > CLEAR_MM:
                continue
            if bone not in needle.touches:
                assert clearance(needle.entry, needle.target, surface) > CLEAR_MM, (plan, bone)
            elif plan.procedure not in THROUGH_BONE:
                inside = crossings(needle.entry, needle.target, surface)
                assert all(start >= needle.depth_mm - CONTACT_MM for start, _ in inside), (plan, bone)


def test_every_needle_begins_on_the_skin_and_stays_beneath_it(plans: Plans) -> None:
    skin = plans.surface("skin")
    for _, needle in plans.needles():
        ((start, end),) = crossings(needle.entry, needle.target, skin)
        assert (start, end) == pytest.approx((0, needle.depth_mm), abs=1e-3)
        assert needle.crosses[0] == "skin"


def test_what_is_crossed_is_in_order_and_complete(plans: Plans) -> None:
    for _, needle in plans.needles():
        begins = {}
        for one in plans.atlas.structures:
            if found := crossings(needle.entry, needle.target, plans.surface(one)):
                begins[one] = found[0][0]
        assert set(needle.crosses) == {"skin", *begins}
        assert list(needle.crosses[1:]) == sorted(needle.crosses[1:], key=begins.__getitem__)


def test_no_needle_runs_through_a_nerve_root_the_dura_or_the_sciatic_nerve(plans: Plans) -> None:
    for plan, needle in plans.needles():
        allowed = ("dural-sac",) if plan.procedure == INTO_FLUID else ()
        tender = ("nerve-root", "dural-sac", "sciatic", "spinal-cord", "conus", "abdominal-aorta", "inferior-vena")
        hit = [one for one in needle.crosses if one.startswith(tender) and one not in allowed]
        assert not hit, (plan, hit)


def test_clearances_are_exact(plans: Plans) -> None:
    for _, needle in plans.needles():
        assert needle.clearance_mm
        for structure, distance in needle.clearance_mm.items():
            exact = clearance(needle.entry, needle.target, plans.surface(structure))
            assert distance == pytest.approx(exact, abs=1e-9)
            assert structure not in needle.touches


def test_the_needle_is_long_enough_and_of_a_usual_gauge(plans: Plans) -> None:
    for plan, needle in plans.needles():
        kit = plans.atlas.procedures[plan.procedure].needle
        assert needle.depth_mm < needle.length_mm
        assert needle.length_mm in kit.lengths_mm
        assert kit.gauge[0] <= needle.gauge <= kit.gauge[1]


def test_the_right_side_is_the_mirror_of_the_left(plans: Plans) -> None:
    for plan in plans.of():
        if plan.side is not Side.LEFT or plan.procedure in BESIDE_ONE_SIDED_VESSELS:
            continue
        for here, there in zip(plan.needles, plans.opposite(plan).needles, strict=True):
            assert here.target == pytest.approx(there.target * MIRROR, abs=MIRROR_MM), plan
            assert here.entry == pytest.approx(there.entry * MIRROR, abs=2 * MIRROR_MM), plan
            assert here.c_arm.oblique_deg == pytest.approx(-there.c_arm.oblique_deg, abs=4.1), plan
            assert here.c_arm.cranial_deg == pytest.approx(there.c_arm.cranial_deg, abs=4.1), plan


def test_obliquities_are_those_of_the_record(plans: Plans) -> None:
    for plan, needle in plans.needles(
        "facet-joint-injection", "transforaminal-epidural-injection", "piriformis-injection"
    ):
        low, high = plans.atlas.procedures[plan.procedure].c_arm.oblique_deg
        assert low - 1e-6 <= plan.side.sign * needle.c_arm.oblique_deg <= high + 1e-6


def test_needles_come_down_the_beam(plans: Plans) -> None:
    for plan, needle in plans.needles():
        if plan.procedure in NOT_DOWN_THE_BEAM:
            continue
        way = (needle.entry - needle.target) / needle.depth_mm
        allowed = 20 if plan.procedure in A_LITTLE_FROM_ABOVE else 0.01
        assert way @ towards_detector(needle.c_arm) >= np.cos(np.radians(allowed))


def test_each_needle_says_how_it_is_seen_and_which_views_confirm_its_depth(plans: Plans) -> None:
    for plan, needle in plans.needles():
        way = (needle.entry - needle.target) / needle.depth_mm
        cosine = way @ towards_detector(needle.c_arm)
        assert np.cos(np.radians(needle.off_beam_deg)) == pytest.approx(cosine, abs=1e-6)
        front, side = (towards_detector(one) for one in needle.confirm)
        assert abs(front @ side) < 1e-9, "square to one another"
        assert abs(side[0]) == pytest.approx(1.0), plan


def test_a_plan_is_worked_out_once(plans: Plans) -> None:
    ask = {"level": "l4-l5", "side": "left"}
    assert planned(plans.atlas, "discography", **ask) is planned(plans.atlas, "discography", **ask)


def test_a_plan_says_in_plain_values_all_that_the_page_needs(plans: Plans) -> None:
    for plan in plans.of():
        said = json.loads(json.dumps(as_json(plan)))
        assert said["procedure"] == plan.procedure
        assert len(said["needles"]) == len(plan.needles)
        for words, needle in zip(said["needles"], plan.needles, strict=True):
            assert words["target"] == pytest.approx(needle.target, abs=0.005)
            assert words["entry"] == pytest.approx(needle.entry, abs=0.005)
            assert set(words["clearance_mm"]) == set(needle.clearance_mm)
            assert words["aim"]


@pytest.mark.parametrize(
    ("procedure", "ask", "says"),
    [
        ("lumbar-medial-branch-block", {"level": "l1-l2", "side": "left"}, "l2-l3"),
        ("lumbar-medial-branch-block", {"level": "l4-l6", "side": "left"}, "l4-l5"),
        ("lumbar-medial-branch-block", {"side": "left"}, "level"),
        ("lumbar-medial-branch-block", {"level": "l4-l5"}, "side"),
        ("lumbar-medial-branch-block", {"level": "l4-l5", "side": "leftt"}, "left"),
        ("sacroiliac-joint-injection", {"level": "l4-l5", "side": "left"}, "no level"),
        ("vertebroplasty", {"level": "l4", "side": "left", "approach": "through-the-rib"}, "both-pedicles"),
        ("discography", {"level": "l4-l5", "side": "left", "approach": "any"}, "leave it out"),
    ],
)
def test_what_cannot_be_done_is_answered_with_a_reason(
    plans: Plans, procedure: str, ask: dict[str, str], says: str
) -> None:
    with pytest.raises(explorer.NoSuchPlan, match=says) as raised:
        planned(plans.atlas, procedure, **ask)
    assert "\n" not in str(raised.value)


def test_an_unknown_procedure_is_answered_with_the_nearest(plans: Plans) -> None:
    with pytest.raises(explorer.UnknownId, match="discography"):
        planned(plans.atlas, "discografy", level="l4-l5", side="left")
    with pytest.raises(explorer.UnknownId, match="discography"):
        choices(plans.atlas, "discografy")


def test_every_procedure_of_the_annotations_has_a_recipe(plans: Plans) -> None:
    assert set(plans.atlas.procedures) == set(RECIPES)


def test_a_body_that_lacks_a_landmark_is_answered_with_what_is_missing(plans: Plans) -> None:
    landmarks = {name: at for name, at in plans.atlas.landmarks.items() if name != "l4-pedicle-centre-left"}
    poorer = copy(plans.atlas)
    poorer.landmarks = Catalogue("landmark", landmarks)
    with pytest.raises(explorer.NoSuchPlan, match="l4-pedicle-centre-left"):
        planned(poorer, "transforaminal-epidural-injection", level="l4-l5", side="left")


def test_the_usual_approach_is_taken_unless_another_is_asked_for(plans: Plans) -> None:
    ask = {"level": "l3", "side": "left"}
    usual = planned(plans.atlas, "vertebroplasty", **ask)
    assert usual is planned(plans.atlas, "vertebroplasty", **ask, approach="both-pedicles")
    other = planned(plans.atlas, "vertebroplasty", **ask, approach="one-pedicle")
    assert (len(usual.needles), len(other.needles)) == (2, 1)


def test_two_functions_cannot_plan_the_same_procedure() -> None:
    with pytest.raises(ValueError, match="discography"):
        register("discography")(lambda _site: iter(()))


def test_a_plan_fits_into_a_click(plans: Plans) -> None:
    assert np.median(plans.seconds) < 0.05
    assert sum(plans.seconds) < 8.0
