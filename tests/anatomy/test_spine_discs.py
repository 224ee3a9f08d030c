"""The discs and the ligamenta flava fill their rooms, and no more."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.posture import SEGMENTS, segment_pose
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.combining import union
from tests.anatomy.spine import STEP, bone


@pytest.fixture(scope="module")
def body() -> Body:
    gather()
    return Body()


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_fills_the_space_between_its_bones(body, segment):
    disc, frame = body.solid(f"disc-{segment}"), segment_pose(segment)
    points = frame.to_world(np.random.default_rng(2).uniform((-14, -10, -9), (14, 10, 9), (12000, 3)))
    bones = union(*(bone(body, level) for level in segment.vertebrae))
    assert not ((disc.distance(points) < -0.05) & (bones.distance(points) < -0.05)).any()
    nowhere = (disc.distance(points) > 0.3) & (bones.distance(points) > 0.3)
    assert not nowhere.any()


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_is_as_high_as_published_and_bulges_a_little(body, segment):
    disc, frame = body.solid(f"disc-{segment}"), segment_pose(segment)
    heights = []
    half_depth = 0.5 * size("lower-endplate-depth", segment.vertebrae[0])
    for y in (-0.75 * half_depth, 0.0, 0.75 * half_depth):
        z = np.arange(-15.0, 15.0, STEP)
        heights.append(np.count_nonzero(disc.contains(frame.to_world(np.stack([0 * z, y + 0 * z, z], axis=1)))) * STEP)
    assert np.mean(heights) == pytest.approx(size("disc-height", segment), abs=1.2)
    x = np.arange(0.0, 40.0, STEP)
    width = 2 * x[disc.contains(frame.to_world(np.stack([x, 2.0 + 0 * x, 0 * x], axis=1)))].max()
    rims = 0.5 * (size("lower-endplate-width", segment.vertebrae[0])
                  + size("s1-endplate-width" if segment is Level.L5_S1 else "upper-endplate-width",
                         None if segment is Level.L5_S1 else segment.vertebrae[1]))  # fmt: skip
    assert 0.0 < width - rims < 3.5


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_nucleus_lies_inside_its_disc(body, segment):
    nucleus, disc = body.solid(f"nucleus-pulposus-{segment}"), body.solid(f"disc-{segment}")
    points = np.random.default_rng(4).uniform(*disc.bounds, (20000, 3))
    core = nucleus.contains(points)
    assert disc.distance(points[core]).max() < -0.5
    assert 0.15 < np.count_nonzero(core) / np.count_nonzero(disc.contains(points)) < 0.5
    assert points[core].mean(axis=0)[1] > points[disc.contains(points)].mean(axis=0)[1]


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_the_flavum_closes_the_window_and_leaves_the_canal_free(body, segment):
    flavum = body.solid(f"ligamentum-flavum-{segment}")
    for level in segment.vertebrae:
        if level is not Level.S1:
            canal = body.landmark(f"{level}-canal-centre")
            assert flavum.distance(canal[None])[0] > 4.0
    points = np.random.default_rng(8).uniform(*flavum.bounds, (20000, 3))
    held = flavum.distance(points) < -0.1
    assert np.count_nonzero(held) > 300
    for level in segment.vertebrae:
        assert bone(body, level).distance(points[held]).min() > -0.05
    assert -flavum.distance(points).min() < 0.5 * size("flavum-thickness", segment) + 0.3
