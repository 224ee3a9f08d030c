"""Needles into muscle stop where bone or depth stops them; those to flavum, trunk and root keep to their windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.domain.body import Level
from explorer.geometry.distances import clearance
from explorer.geometry.rays import crossings

if TYPE_CHECKING:
    from tests.targeting.conftest import Plans


def test_trigger_points_are_needled_inside_their_muscle(plans: Plans) -> None:
    for muscle, procedure in (
        ("gluteus-medius", "gluteus-medius-trigger-point-injection"),
        ("multifidus", "paraspinal-trigger-point-injection"),
        ("quadratus-lumborum", "quadratus-lumborum-trigger-point-injection"),
    ):
        for plan, needle in plans.needles(procedure):
            assert plans.lies_in(needle.target, f"{muscle}-{plan.side}")
            assert plans.gap(needle.target, f"{muscle}-{plan.side}") > 1.0


def test_the_lamina_stands_behind_a_needle_in_multifidus(plans: Plans) -> None:
    for _, needle in plans.needles("paraspinal-trigger-point-injection"):
        way = (needle.target - needle.entry) / needle.depth_mm
        assert crossings(needle.target, needle.target + 25.0 * way, plans.surface("vertebra-l4"))
        assert 10.0 <= abs(needle.target[0]) <= 25.0


def test_a_needle_in_quadratus_lumborum_is_no_deeper_than_the_transverse_processes(plans: Plans) -> None:
    """Kidney and colon lie in front of the muscle."""
    limits = plans.atlas.procedures["quadratus-lumborum-trigger-point-injection"].geometry["lateral_from_midline_mm"]
    for plan, needle in plans.needles("quadratus-lumborum-trigger-point-injection"):
        tips = [plans.atlas.landmarks[f"{level}-transverse-process-tip-{plan.side}"][1] for level in ("l3", "l4")]
        assert needle.target[1] >= min(tips)
        assert limits.low <= abs(needle.target[0]) <= limits.high


def test_a_sympathetic_needle_lies_at_the_front_edge_of_the_body_beside_the_trunk(plans: Plans) -> None:
    for plan, needle in plans.needles("lumbar-sympathetic-block"):
        assert plans.gap(needle.target, f"sympathetic-trunk-{plan.side}") < 8.0
        assert plans.gap(needle.target, f"vertebra-{plan.level}") < 9.0
        upper, lower = (plans.atlas.landmarks[f"{plan.level}-{p}-rim-anterior"] for p in ("superior", "inferior"))
        share = (needle.target[2] - lower[2]) / (upper[2] - lower[2])
        third = (-0.1, 0.45) if plan.level is Level.L2 else (0.55, 1.1)
        assert third[0] <= share <= third[1]
        assert needle.target[1] <= max(upper[1], lower[1]) + 9.0
        for vessel in ("abdominal-aorta", "inferior-vena-cava"):
            assert clearance(needle.entry, needle.target, plans.surface(vessel)) > 0.3


def test_a_trocar_for_decompression_reaches_the_flavum_and_not_the_dura(plans: Plans) -> None:
    """Always behind the line of the epidurogram (ENCORE 2018 by way of the record)."""
    for plan, needle in plans.needles("minimally-invasive-lumbar-decompression"):
        assert plans.gap(needle.target, f"ligamentum-flavum-{plan.level}") < 0.1
        assert needle.clearance_mm["dural-sac"] > 2.6, "half the trocar"
        way = (needle.target - needle.entry) / needle.depth_mm
        assert 44.0 <= np.degrees(np.arcsin(way[2])) <= 56.0


def test_a_selective_block_outlines_one_root_outside_its_foramen(plans: Plans) -> None:
    limits = plans.atlas.procedures["selective-nerve-root-block"].geometry["lateral_of_pedicle_border_mm"]
    for plan, needle in plans.needles("selective-nerve-root-block"):
        if plan.level is Level.S1:
            continue
        upper = plan.level.vertebrae[0]
        pedicle = plans.atlas.landmarks[f"{upper}-pedicle-centre-{plan.side}"]
        side = np.array([plan.side.sign, 0.0, 0.0])
        ((_, border), *_) = crossings(pedicle, pedicle - 40 * side, plans.surface(f"vertebra-{upper}"))
        outside = (needle.target - pedicle) @ side - border
        assert limits.low - 0.01 <= outside <= limits.high + 0.01
        assert 0.0 < plans.gap(needle.target, f"nerve-root-{upper}-{plan.side}") < 6.0


def test_an_infraneural_tip_lies_above_the_lower_body_below_the_root_and_off_the_dura(plans: Plans) -> None:
    """The triangle of Kambin: root, dura, upper edge of the lower body (AJR 2017)."""
    for plan, needle in plans.needles("transforaminal-epidural-injection"):
        if plan.approach != "infraneural":
            continue
        upper, lower = plan.level.vertebrae
        root = f"nerve-root-{upper}-{plan.side}"
        rim = "s1-endplate-rim-posterior" if lower is Level.S1 else f"{lower}-superior-rim-posterior"
        corner = plans.atlas.landmarks[rim]
        name = "s1-endplate-normal" if lower is Level.S1 else f"{lower}-superior-endplate-normal"
        assert -0.05 <= (needle.target - corner) @ plans.atlas.directions[name] <= 8.01
        points = plans.mesh(root).vertices
        beside = points[np.abs(points[:, 0] - needle.target[0]) < 2.0]
        assert needle.target[2] < beside[:, 2].mean(), (plan, "below the root")
        assert needle.clearance_mm.get("dural-sac", 99.0) >= 2.0
