"""The C-arm's angles and directions say the same thing, in the signs of the field."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.domain.plan import CArm
from explorer.targeting.beam import (
    across_beam,
    edge_on_oblique,
    fan,
    squared,
    tilted,
    towards_detector,
)

OBLIQUES = st.floats(-89, 89)
CRANIALS = st.floats(-80, 80)


def view(oblique: float, cranial: float) -> CArm:
    return CArm(oblique_deg=oblique, cranial_deg=cranial)


def test_an_anteroposterior_view_has_its_detector_behind_a_prone_patient() -> None:
    assert towards_detector(view(0, 0)) == pytest.approx([0, 1, 0])


def test_a_positive_oblique_turns_left_and_a_positive_cranial_goes_to_the_head() -> None:
    assert towards_detector(view(30, 0))[0] == pytest.approx(0.5)
    assert towards_detector(view(0, 30))[2] == pytest.approx(0.5)


@settings(deadline=None)
@given(OBLIQUES, st.floats(-50, 50), st.floats(-10, 10))
def test_a_squared_endplate_is_seen_edge_on(oblique: float, forward: float, sideways: float) -> None:
    normal = towards_detector(view(sideways, 90 - forward)) * [1, -1, 1]  # leans forward when above 0
    assert abs(towards_detector(squared(normal, oblique)) @ normal) < 1e-9


def test_a_lordotic_endplate_that_leans_forward_needs_tilt_towards_the_head() -> None:
    leaning = np.array([0.0, -np.sin(np.radians(38)), np.cos(np.radians(38))])
    assert squared(leaning, 0.0).cranial_deg == pytest.approx(38)


@pytest.mark.parametrize("side", [1, -1])
def test_a_joint_at_40_degrees_to_the_sagittal_plane_is_seen_edge_on_at_40(side: int) -> None:
    plane = np.radians(40)
    normal = np.array([-side * np.cos(plane), np.sin(plane), 0.0])  # out of a left superior facet: inward and back
    assert edge_on_oblique(normal) == pytest.approx(side * 40)
    assert abs(towards_detector(view(edge_on_oblique(normal), 0)) @ normal) < 1e-12


@settings(deadline=None)
@given(OBLIQUES, CRANIALS)
def test_across_the_beam_is_square_to_it(oblique: float, cranial: float) -> None:
    way = towards_detector(view(oblique, cranial))
    axes = across_beam(way, np.array([0.3, 0.1, 1.0]))
    assert np.vstack([axes, way]) @ np.vstack([axes, way]).T == pytest.approx(np.eye(3), abs=1e-9)


@settings(deadline=None)
@given(st.floats(-60, 60), st.floats(-40, 40), st.floats(0, 40), st.floats(0, 30))
def test_a_fan_stays_in_its_window_and_begins_nearest_to_the_ideal(
    oblique: float, cranial: float, width: float, height: float
) -> None:
    ideal = view(oblique, cranial)
    views = list(fan(ideal, (0, width), (-height, height)))
    assert all(-1e-9 <= one.oblique_deg <= width + 1e-9 and abs(one.cranial_deg) <= height + 1e-9 for one in views)
    likeness = [towards_detector(ideal) @ towards_detector(one) for one in views]
    assert likeness == pytest.approx(sorted(likeness, reverse=True), abs=1e-8)


@settings(deadline=None)
@given(st.floats(-60, 60), st.floats(-40, 40))
def test_the_right_side_is_searched_as_the_left_in_a_mirror(oblique: float, cranial: float) -> None:
    left = fan(view(oblique, cranial), (0, 40), (-10, 10), left=1)
    right = fan(view(-oblique, cranial), (0, -40), (-10, 10), left=-1)
    for here, there in zip(left, right, strict=True):
        assert (here.oblique_deg, here.cranial_deg) == pytest.approx((-there.oblique_deg, there.cranial_deg))


def test_tilting_leaves_the_obliquity() -> None:
    assert tilted(view(10, 5), -20) == view(10, -15)
