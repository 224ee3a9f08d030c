"""The dural sac, what hangs in it, and the epidural space around it."""

import numpy as np
import pytest
from scipy.spatial import ConvexHull

SEGMENTS = ("l1-l2", "l2-l3", "l3-l4", "l4-l5", "l5-s1")
MIDDLE = ("l2-l3", "l3-l4")


def _behind_the_sac(sac, walls, start, end):
    """Depth (mm) of the space between the back of the sac and the walls of its canal, along a line."""
    way = (end - start) / np.linalg.norm(end - start)
    points = start + np.arange(0.0, 70.0, 0.05)[:, None] * way
    inside = np.flatnonzero(sac.distance(points) < 0.0)
    wall = np.flatnonzero(walls.distance(points[inside[-1] :]) < 0.0)
    return 0.05 * wall[0] if len(wall) else np.inf


@pytest.fixture(scope="module")
def walls(spinal_bones, discs, flava):
    return spinal_bones.joined(discs).joined(flava)


@pytest.fixture(scope="module")
def depth(atlas, sac, walls):
    def at_the_interspace(segment, beside_mm=0.0):
        ends = (atlas.landmarks[f"{segment}-{name}"] for name in ("disc-centre", "interspace-midline"))
        return _behind_the_sac(sac, walls, *(np.add(end, (beside_mm, 0.0, 0.0)) for end in ends))

    return at_the_interspace


def test_the_sac_keeps_clear_of_its_canal(atlas, spinal_bones, discs, flava):
    points = atlas.mesh("dural-sac").vertices
    for wall in (spinal_bones, discs, flava):
        assert wall.distance(points).min() >= 0.25


def test_the_sac_ends_at_the_middle_of_s2(atlas):
    points = atlas.mesh("dural-sac").vertices
    upper, lower = (atlas.landmarks[f"s{i}-posterior-foramen-left"][2] for i in (1, 2))
    assert lower < points[:, 2].min() < upper
    assert np.linalg.norm(points - atlas.landmarks["dural-sac-end"], axis=1).min() < 4.0


def test_the_sac_reaches_the_uppermost_vertebra(atlas):
    top = max(
        mesh.bounds[1, 2] for one in atlas.structures if one.startswith("vertebra-") for mesh in [atlas.mesh(one)]
    )
    assert atlas.mesh("dural-sac").bounds[1, 2] > top - 20.0


def test_its_section_at_l4_l5_is_as_published(atlas):
    """Lim YS et al. Medicine 2017;96(49): 151.7 mm2 (SD 53.6)."""
    middle = atlas.landmarks["l4-l5-disc-centre"]
    outline = atlas.mesh("dural-sac").section(plane_origin=middle, plane_normal=_up(atlas, "l4-l5"))
    way = _up(atlas, "l4-l5") / np.linalg.norm(_up(atlas, "l4-l5"))
    across = np.column_stack([outline.vertices[:, 0], outline.vertices @ np.cross(way, (1.0, 0.0, 0.0))])
    assert 151.7 - 53.6 < ConvexHull(across).volume < 151.7 + 53.6


def _up(atlas, segment):
    upper, lower = segment.split("-")
    return atlas.landmarks[f"{upper}-body-centre"] - atlas.landmarks[f"{lower}-body-centre"]


@pytest.mark.parametrize("segment", MIDDLE)
def test_the_epidural_space_behind_it_is_deepest_between_laminae(depth, segment):
    """5 to 6 mm at most in the middle of the lumbar spine (review text after Reynolds)."""
    assert 3.0 <= depth(segment) <= 6.5


@pytest.mark.parametrize("segment", ["l2-l3", "l3-l4", "l4-l5"])
def test_there_is_room_behind_it_for_the_tip_of_a_needle(depth, segment):
    """An interlaminar needle ends 2 to 6 mm behind the dura, 3 to 12 mm from the midline."""
    assert 1.3 <= depth(segment, 3.5) <= 7.0


@pytest.mark.parametrize("level", ["l2", "l3", "l4"])
def test_the_space_all_but_closes_at_the_upper_edge_of_a_lamina(atlas, sac, walls, depth, level):
    """The space is saw-toothed (review text after Reynolds)."""
    edge, centre = atlas.landmarks[f"{level}-lamina-upper-midline"], atlas.landmarks[f"{level}-canal-centre"]
    axis = np.array([0.0, centre[1] - 8.0, edge[2]])
    above = {"l2": "l1-l2", "l3": "l2-l3", "l4": "l3-l4"}[level]
    shifts = np.array([(0.0, 0.0, -down) for down in (1.0, 2.0, 3.0, 4.0)])
    at_edge = min(_behind_the_sac(sac, walls, axis + shift, edge + shift) for shift in shifts)
    assert at_edge < 3.3
    assert at_edge < depth(above) - 0.6


def test_the_cord_ends_at_the_lower_third_of_l1(atlas):
    """Saifuddin A et al. Spine 1998;23(13):1452-1456."""
    tip = atlas.mesh("conus-medullaris").bounds[0, 2]
    upper, lower = (atlas.landmarks[f"l1-{end}-endplate-centre"][2] for end in ("superior", "inferior"))
    assert lower - 2.0 <= tip <= lower + (upper - lower) / 3.0
    assert (
        np.linalg.norm(atlas.landmarks["conus-medullaris-tip"] - atlas.mesh("conus-medullaris").vertices, axis=1).min()
        < 1
    )


@pytest.mark.parametrize("inside", ["spinal-cord", "conus-medullaris", "cauda-equina"])
def test_cord_and_cauda_equina_lie_within_the_sac(atlas, sac, inside):
    points = atlas.mesh(inside).vertices
    within = points[points[:, 2] < atlas.mesh("dural-sac").bounds[1, 2] - 4.0]
    assert sac.distance(within).max() < 0.0


def test_the_cauda_equina_keeps_to_the_back_half_of_the_sac(atlas):
    strands, sac = atlas.mesh("cauda-equina"), atlas.mesh("dural-sac")
    for level in ("l3", "l4", "l5"):
        height = atlas.landmarks[f"{level}-canal-centre"][2]
        there = np.abs(sac.vertices[:, 2] - height) < 2.0
        middle = 0.5 * np.ptp(sac.vertices[there, 1]) + sac.vertices[there, 1].min()
        cut = strands.vertices[np.abs(strands.vertices[:, 2] - height) < 2.0]
        assert cut[:, 1].mean() > middle + 1.0


def test_the_filum_goes_on_to_the_back_of_the_coccyx(atlas, space, sac):
    filum, coccyx = atlas.mesh("filum-terminale"), space("coccyx")
    low = filum.vertices[np.argmin(filum.vertices[:, 2])]
    assert coccyx.distance(low[None])[0] < 2.5
    assert sac.distance(filum.vertices).min() < -2.0
    assert np.abs(filum.vertices[:, 0]).max() < 1.5


def test_the_fat_fills_the_space_behind_the_sac_without_running_into_it(atlas, sac, spinal_bones):
    fat = atlas.mesh("epidural-fat")
    assert sac.distance(fat.vertices).min() >= 0.0
    assert spinal_bones.distance(fat.vertices).min() >= 0.0
    assert sac.distance(fat.vertices).max() > 2.5
    pads = fat.split(only_watertight=True)
    assert len(pads) >= len(SEGMENTS)
    for segment in SEGMENTS:
        space = atlas.landmarks[f"{segment}-interspace-midline"]
        assert min(np.linalg.norm(pad.vertices - space, axis=1).min() for pad in pads) < 12.0
