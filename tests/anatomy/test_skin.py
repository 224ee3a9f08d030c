"""What must be true of the skin: it holds everything, it is symmetric, targets lie as deep under it as in people."""

from dataclasses import replace

import numpy as np
import pytest

from explorer.geometry.fields import Grid, Surroundings, surroundings


@pytest.fixture(scope="module")
def under(atlas) -> Surroundings:
    return surroundings([atlas.mesh("skin")], spacing_mm=2.0)


def depth_mm(atlas, landmark, way):
    """From a landmark straight out to the skin."""
    start, way = atlas.landmarks[landmark], np.array(way)
    hits, _, _ = atlas.mesh("skin").ray.intersects_location([start], [way])
    return np.linalg.norm(hits - start, axis=1).min()


def test_it_is_one_closed_outward_body(atlas):
    assert atlas.mesh("skin").is_volume
    assert atlas.mesh("skin").body_count == 1


def test_everything_lies_at_least_three_millimetres_under_it(atlas, under):
    skin = atlas.mesh("skin")
    grid = Grid.over(np.add(skin.bounds, [[-6.0], [6.0]]), 3.0)
    within = replace(grid, values=grid.inside(skin).astype(float))
    for structure in set(atlas.structures) - {"skin"}:
        points = atlas.mesh(structure).vertices
        far = under.nearest(points, reach_mm=6.0)[0]
        assert far[np.isfinite(far)].max(initial=-6.0) <= -3.0, structure
        assert (within.at(points[np.isinf(far)]) > 0.5).all(), structure


def test_it_is_its_own_mirror_image(atlas, under):
    skin = atlas.mesh("skin")
    low, high = skin.bounds[:, 2]
    grown = (skin.vertices[:, 2] > low + 8.0) & (skin.vertices[:, 2] < high - 8.0)  # not where it is cut off
    apart = np.abs(under.distance(skin.vertices[grown] * (-1.0, 1.0, 1.0)))
    assert apart.mean() < 0.2
    assert apart.max() < 2.0  # less than the spacing of the lattice on which it is made


@pytest.mark.parametrize(
    ("landmark", "way", "least", "most"),
    [
        ("greater-trochanter-lateral-left", (1.0, 0.0, 0.0), 19.5, 42.5),  # Nielson 2009: 31 (SD 11.5)
        ("l4-l5-facet-joint-centre-left", (0.0, 1.0, 0.0), 30.0, 70.0),
        ("piriformis-belly-left", (0.0, 1.0, 0.0), 55.0, 79.0),  # its middle; Park 2011: 63 (SD 8) to its back
        ("l3-l4-interspace-midline", (0.0, 1.0, 0.0), 45.3, 68.8),  # epidural, MRI: 57.05 (SD 11.77)
        ("sij-inferior-posterior-left", (0.0, 1.0, 0.0), 35.0, 70.0),
        ("psis-left", (0.0, 1.0, 0.0), 4.0, 25.0),
        ("sacral-hiatus-apex", (0.0, 1.0, 0.0), 4.0, 25.0),
    ],
)
def test_a_target_is_as_deep_as_in_an_adult_of_average_build(atlas, landmark, way, least, most):
    assert least < depth_mm(atlas, landmark, way) < most


def test_there_is_a_furrow_down_the_back_and_a_cleft_between_the_buttocks(atlas):
    for height, deeper in (
        (atlas.landmarks["l3-body-centre"][2], 2.0),
        (atlas.landmarks["sacral-apex"][2] - 15.0, 8.0),
    ):
        skin = atlas.mesh("skin").vertices
        level = skin[(np.abs(skin[:, 2] - height) < 6.0) & (skin[:, 1] > 0.0)]
        middle = level[np.abs(level[:, 0]) < 5.0, 1].max()
        beside = level[(level[:, 0] > 25.0) & (level[:, 0] < 60.0), 1].max()
        assert beside - middle > deeper


def test_the_buttock_stands_out_behind_waist_and_thigh_and_a_fold_parts_it_from_the_thigh(atlas):
    skin = atlas.mesh("skin")

    def back(height):
        hits = skin.ray.intersects_location([[62.0, 300.0, height]], [[0.0, -1.0, 0.0]])[0]
        return hits[:, 1].max()

    seat = atlas.landmarks["ischial-tuberosity-low-left"][2]
    buttock = back(atlas.landmarks["greater-trochanter-lateral-left"][2])
    assert buttock - back(atlas.landmarks["l4-body-centre"][2]) > 8.0
    assert buttock - back(seat - 18.0) > 12.0
    heights = seat - np.arange(8.0, 60.0, 2.0)
    behind = np.column_stack([np.full_like(heights, 62.0), np.full_like(heights, 300.0), heights])
    hits, rays, _ = skin.ray.intersects_location(behind, np.tile([0.0, -1.0, 0.0], (len(heights), 1)))
    profile = np.array([hits[rays == one, 1].max() for one in range(len(heights))])
    crease = int(profile[:14].argmin())
    assert profile[crease:].max() > profile[crease] + 0.5, "the thigh stands out again below the fold"


def test_it_has_a_waist_and_reaches_above_the_highest_vertebra(atlas):
    skin = atlas.mesh("skin").vertices

    def width(height):
        return 2.0 * skin[np.abs(skin[:, 2] - height) < 5.0, 0].max()

    waist, hips = width(atlas.landmarks["l3-body-centre"][2]), width(atlas.landmarks["lesser-trochanter-tip-left"][2])
    assert 1.2 < hips / waist < 1.5
    assert width(atlas.landmarks["t12-body-centre"][2] + 20.0) > waist
    top = max(atlas.mesh(one).bounds[1, 2] for one in atlas.structures if one.startswith("vertebra-"))
    assert skin[:, 2].max() > top + 10.0
