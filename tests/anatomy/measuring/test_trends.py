"""How sizes change down the spine, and the features that a mean distance to a real bone does not see."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from explorer.anatomy.measuring.ruler import bone_of
from explorer.anatomy.measuring.vertebrae import spinous_length
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level

UP, LEFT, BACK = np.eye(3)[[2, 0, 1]]


@pytest.mark.parametrize("measure", ["upper-endplate-width", "lower-endplate-width", "canal-width"])
def test_the_canal_and_the_bodies_grow_wider_downwards(size_of, measure):
    widths = [size_of(measure, level) for level in LUMBAR_VERTEBRAE]
    assert widths == sorted(widths)


def test_facet_joints_turn_from_sagittal_to_coronal(size_of):
    """The last two are published 0.3 degrees apart (Jentzsch 2013: 47.0 and 47.3); one degree can be told apart."""
    angles = [size_of("facet-angle", segment) for segment in LUMBAR_SEGMENTS]
    assert all(lower > upper for upper, lower in pairwise(angles[:4]))
    assert angles[4] > angles[3] - 1.0
    assert angles[4] > angles[0] + 15.0


def test_discs_grow_higher_down_to_that_of_l4_l5(size_of):
    heights = [size_of("disc-height-middle", segment) for segment in LUMBAR_SEGMENTS]
    assert heights[:4] == sorted(heights[:4])
    assert max(heights) == heights[3]


def test_discs_are_higher_in_front_than_behind_and_the_last_most_of_all(size_of):
    wedges = [
        size_of("disc-height-anterior", segment) - size_of("disc-height-posterior", segment)
        for segment in LUMBAR_SEGMENTS
    ]
    assert min(wedges) > 1.5
    assert max(wedges[3:]) == max(wedges)


def test_transverse_processes_are_longest_at_l3_and_shortest_at_l1(size_of):
    l1, l2, l3, l4, l5 = (size_of("transverse-process-span", level) for level in LUMBAR_VERTEBRAE)
    assert l3 > l2 > l1
    assert l3 > l4 > l1
    assert l5 > l4


def test_l5_is_wedged_and_l1_the_other_way(size_of):
    wedges = [size_of("body-wedge", level) for level in LUMBAR_VERTEBRAE]
    assert wedges[4] < -3.0 < wedges[2]
    assert wedges[0] > 1.0
    assert wedges == sorted(wedges, reverse=True)


def test_the_spine_and_the_pelvis_stand_at_published_angles(size_of):
    """Mac-Thiong 2011 and a review of 627 spines, standing; those who lie are a little straighter."""
    assert 36.8 - 13.2 < size_of("lumbar-lordosis", Level.S1) < 49.8 + 11.2
    assert 39.5 - 7.75 < size_of("sacral-slope", Level.S1) < 39.5 + 7.75
    incidence, tilt = (size_of(one, Level.S1) for one in ("pelvic-incidence", "pelvic-tilt"))
    assert incidence == pytest.approx(tilt + size_of("sacral-slope", Level.S1), abs=1.0)


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_the_canal_is_wider_than_deep(size_of, level):
    """About 22 to 27 by 15 to 19 mm (Panjabi 1992, Griffith 2016)."""
    width, depth = size_of("canal-width", level), size_of("canal-depth", level)
    assert 1.15 < width / depth < 1.9


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_a_body_is_waisted_between_its_rims(measured, size_of, level):
    frame = measured.frame(level)
    start = frame.to_world([0.0, -5.0, 0.0])
    waist = measured.thickness(measured.surface(bone_of(level)), start, frame.direction(LEFT))
    rims = 0.5 * (size_of("upper-endplate-width", level) + size_of("lower-endplate-width", level))
    assert 4.0 < rims - waist < 9.0


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_a_pedicle_is_an_isthmus(measured, size_of, level):
    """Lower in its middle than where it leaves the body and where it joins the arch; above L5 higher than wide."""
    frame, surface = measured.frame(level), measured.surface(bone_of(level))
    centre, up = measured.at(f"{level}-pedicle-centre-left"), frame.direction(UP)
    heights = [measured.thickness(surface, centre + frame.direction(back * BACK), up) for back in (-7.0, 0.0, 9.0)]
    assert heights[1] < min(heights[0], heights[2]) + 0.5
    if level is not Level.L5:
        assert size_of("pedicle-height", level) > size_of("pedicle-width", level)


def _at(measured, level: Level, share: float) -> np.ndarray:
    """A point of the left transverse process: at a share of the way from the pedicle to its tip."""
    start, end = (measured.at(f"{level}-{one}-left") for one in ("pedicle-centre", "transverse-process-tip"))
    return start + share * (end - start)


def test_transverse_processes_are_flat_at_l3_and_stout_at_l5(measured):
    """Height and thickness of the section at seven tenths of the way to the tip."""
    sections = {}
    for level in (Level.L3, Level.L5):
        frame, surface = measured.frame(level), measured.surface(bone_of(level))
        near = [_at(measured, level, 0.7) + frame.direction(up * UP) for up in np.arange(-4.0, 5.0, 1.0)]
        deep = max(measured.thickness(surface, one, frame.direction(BACK)) for one in near)
        high = max(
            measured.thickness(surface, _at(measured, level, 0.7) + frame.direction(back * BACK), frame.direction(UP))
            for back in np.arange(-3.0, 4.0, 1.0)
        )
        sections[level] = high, deep
    assert sections[Level.L3][0] > 1.4 * sections[Level.L3][1]
    assert np.prod(sections[Level.L5]) > 1.5 * np.prod(sections[Level.L3])


def test_the_spinous_process_is_shortest_at_l5(measured):
    lengths = [spinous_length(measured, level) for level in LUMBAR_VERTEBRAE]
    assert min(lengths) == lengths[4]


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_bone_faces_bone_across_an_even_gap_in_a_facet_joint(measured, segment):
    """1 to 4 mm, along the joint's normal, over its middle."""
    upper, lower = (bone_of(one) for one in segment.vertebrae)
    centre, directions = measured.at(f"{segment}-facet-joint-centre-left"), measured.atlas.directions
    normal, upright = (directions[f"{segment}-facet-joint-{one}-left"] for one in ("normal", "upright"))
    aside = np.cross(normal, upright)
    starts = [centre + up * upright + off * aside for up in (-4.0, 0.0, 4.0) for off in (-2.5, 0.0, 2.5)]
    gaps = np.array([measured.gap(measured.surface(upper, lower), start, normal) for start in starts])
    assert gaps.min() > 0.8
    assert gaps.max() < 4.0
    assert np.ptp(gaps) < 1.5
