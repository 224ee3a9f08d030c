"""The bodies of the vertebrae and the posture of the spine, as an anatomist measures them."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.posture import SEGMENTS, VERTEBRAE, endplate_pose, half_wedge_deg
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, proportions
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from tests.anatomy.spine import bone, reach, row


@pytest.fixture(scope="module")
def body() -> Body:
    gather()
    return Body()


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_body_is_as_wide_deep_and_high_as_published(body, level):
    its = proportions(level)
    for up, which in ((1.0, "upper"), (-1.0, "lower")):
        left = reach(body, level, up)
        assert 2.0 * left[0] == pytest.approx(size(f"{which}-endplate-width", level), abs=1.5)
        assert left[2] - left[1] == pytest.approx(size(f"{which}-endplate-depth", level), abs=1.5)
    for share, where in ((-0.85, "anterior"), (0.85, "posterior")):
        bottom, top = row(body, level, at(6.0, share * its.half_depth, 0.0), 2)
        assert top - bottom == pytest.approx(size(f"{where}-body-height", level), abs=1.2)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_body_is_waisted_rimmed_and_hollow(body, level):
    its = proportions(level)
    upper, waist, lower = (2.0 * reach(body, level, up)[0] for up in (1.0, 0.0, -1.0))
    assert 4.0 <= 0.5 * (upper + lower) - waist < 9.0
    for upper in (True, False):
        plate = endplate_pose(level, upper=upper)
        way = 1.0 if upper else -1.0
        depths = way * np.arange(-6.0, 2.0, 0.05)
        middle = plate.to_world(np.stack([0 * depths, 0 * depths, depths], axis=1))
        surface = np.abs(depths[bone(body, level).contains(middle)]).min()
        assert 0.8 < surface < 2.0
    hollow = row(body, level, at(0.0, 0.0, 0.0), 1)[1]
    corner = row(body, level, at(0.5 * its.half_width, 0.0, 0.0), 1)[1]
    assert corner > hollow + 0.3


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_ring_stands_up_around_the_hollow_of_an_endplate(body, level):
    half = 0.5 * size("upper-endplate-depth", level)
    plate = endplate_pose(level, upper=True)

    def top(share: float) -> float:
        z = np.arange(-5.0, 3.0, 0.05)
        line = plate.to_world(np.stack([0 * z, -share * half + 0 * z, z], axis=1))
        return float(z[bone(body, level).contains(line)].max())

    assert top(0.85) - top(0.0) > 1.2


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_basivertebral_foramen_opens_in_the_middle_of_the_back(body, level):
    its = proportions(level)
    pit = row(body, level, at(0.0, 0.0, 0.1 * its.half_height), 1)[1]
    above, beside = (
        row(body, level, at(0.0, 0.0, 0.6 * its.half_height), 1)[1],
        row(body, level, at(7.0, 0.0, 0.0), 1)[1],
    )
    assert min(above, beside) - pit > 1.0


def test_lumbar_bodies_grow_wider_downwards(body):
    widths = [reach(body, level, 1.0)[0] for level in VERTEBRAE]
    assert widths == sorted(widths)


def test_the_fifth_endplates_are_wedged_most(body):
    assert 2.0 * half_wedge_deg(Level.L5) > 6.0
    assert half_wedge_deg(Level.L1) < 0.0
    assert max(LUMBAR_VERTEBRAE, key=half_wedge_deg) is Level.L5


def test_the_lumbar_lordosis_adds_up(body):
    upper, lower = body.direction("l1-superior-endplate-normal"), body.direction("s1-endplate-normal")
    whole = np.degrees(np.arccos(upper @ lower))
    assert whole == pytest.approx(sum(size("segment-lordosis", segment) for segment in LUMBAR_SEGMENTS), abs=0.1)
    assert 40.0 < whole < 52.0


def test_the_third_vertebra_is_the_origin_and_level(body):
    assert np.allclose(body.landmark("l3-body-centre"), 0.0)
    assert np.allclose(body.direction("l3-superior-endplate-normal"), (0.0, 0.0, 1.0))
    slope = np.degrees(np.arccos(body.direction("s1-endplate-normal")[2]))
    assert slope == pytest.approx(38.0, abs=1.0)


def test_bodies_follow_each_other_downwards_without_overlap(body):
    for segment in SEGMENTS:
        lower, upper = endplate_pose(segment.vertebrae[0], upper=False), endplate_pose(segment.vertebrae[1], upper=True)
        for y in (-15.0, 0.0, 15.0):
            assert lower.to_local(upper.to_world(at(0.0, y, 0.0)))[2] < -2.0


def test_left_is_the_mirror_of_right(body):
    for level in VERTEBRAE:
        assert bone(body, level).symmetric
        points = np.random.default_rng(6).uniform(*bone(body, level).bounds, (2000, 3))
        mirror = bone(body, level).distance(points * (-1.0, 1.0, 1.0))
        assert np.array_equal(bone(body, level).distance(points), mirror)
