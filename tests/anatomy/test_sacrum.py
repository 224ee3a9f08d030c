"""The sacrum and the coccyx as built."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest

from tests.anatomy.pelvic import chord, shared_ml, solid, void_at

STRUCTURES = ("sacrum", "coccyx", "sacroiliac-joint-left")


@pytest.mark.parametrize("structure", STRUCTURES)
def test_it_is_a_closed_manifold_outward_body(atlas, structure):
    mesh = atlas.mesh(structure)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert solid(atlas, structure).status() == manifold3d.Error.NoError


def test_it_keeps_to_its_share_of_the_triangles(atlas):
    faces = {one: len(atlas.mesh(one).faces) for one in STRUCTURES}
    assert faces["sacrum"] <= 22_000
    assert faces["coccyx"] <= 3_500
    assert faces["sacroiliac-joint-left"] <= 4_000


def test_its_size_is_as_published(atlas):
    """Width 121.3 (SD 7.2) in men, 119.2 (7.1) in women; height 106.7 (10.2); S1 body 50 wide (one man)."""
    size = np.ptp(atlas.mesh("sacrum").vertices, axis=0)
    assert size[0] == pytest.approx(120.25, abs=7.1)
    height = np.linalg.norm(atlas.landmarks["sacral-promontory"] - atlas.landmarks["sacral-apex"])
    assert height == pytest.approx(106.67, abs=10.16)


def test_its_pelvic_face_is_hollow_and_deepest_at_s3(atlas, space):
    start, down, back = chord(atlas)
    depth = []
    for station in np.arange(6.0, 102.0, 2.0):
        line = start + station * down + np.arange(-8.0, 32.0, 0.25)[:, None] * back
        inside = space("sacrum").distance(line) < 0.0
        depth.append((station, -8.0 + 0.25 * inside.argmax()))
    station, deepest = max(depth, key=lambda pair: pair[1])
    upper, lower = (float((atlas.landmarks[f"s{k}-anterior-foramen-left"] - start) @ down) for k in (2, 3))
    assert upper - 2.0 < station < lower
    assert 14.0 < deepest < 26.0


def test_the_median_crest_has_tubercles(atlas, space):
    stations = np.arange(26.0, 92.0, 1.0)
    heights = np.array([void_at(atlas, space, at)[-1] for at in stations])
    trend = np.polyval(np.polyfit(stations, heights, 3), stations)
    bumps = heights - trend
    peaks = [k for k in range(2, len(bumps) - 2) if bumps[k] == bumps[k - 2 : k + 3].max() and bumps[k] > 0.4]
    assert 3 <= len(peaks) <= 5


def test_landmarks_of_the_sacrum_lie_on_it(atlas, space):
    named = (
        "sacral-promontory", "sacral-ala-top-left", "sacral-ala-anterior-left", "sacrum-lateral-left",
        "s1-superior-articular-process-tip-left", "s1-sap-ala-junction-left", "sacrum-auricular-upper-left",
        "sacrum-auricular-lower-left", "sacrum-auricular-posterior-left", "sacral-hiatus-apex",
        "sacral-hiatus-base-midline", "s1-endplate-rim-left", "sacral-apex", "s1-lamina-upper-midline",
    )  # fmt: skip
    far = dict(zip(named, space("sacrum").distance(np.array([atlas.landmarks[one] for one in named])), strict=True))
    assert max(map(abs, far.values())) < 3.0, far


@pytest.mark.parametrize("aside", [0.0, 4.0, 8.0, 12.0])
def test_the_window_between_l5_and_s1_is_open_to_a_needle_beside_the_midline(atlas, space, aside):
    """Some 12.2 mm high between the laminae (Barrow Neurological Institute, 8 spines): 4 and more to all sides."""
    edges = [atlas.landmarks[name][1] for name in ("s1-endplate-rim-posterior", "s1-lamina-upper-midline")]
    depths, heights = np.arange(edges[0] + 10.0, edges[1] + 4.0), np.arange(-30.0, 10.0, 0.5)
    heights = heights + atlas.landmarks["l5-s1-interspace-midline"][2]
    grid = np.array([(aside, depth, height) for depth in depths for height in heights])
    free = np.minimum(space("sacrum").distance(grid), space("vertebra-l5").distance(grid))
    assert free.reshape(len(depths), -1).max(axis=1).min() > 4.0


def test_the_sacrum_touches_no_other_bone(atlas):
    for other in ("hip-bone-left", "vertebra-l5", "coccyx"):
        assert shared_ml(atlas, "sacrum", other) < 0.005


def test_the_first_sacral_facet_faces_that_of_l5_across_one_to_four_millimetres(atlas, space):
    centre = atlas.landmarks["l5-s1-facet-joint-centre-left"]
    l5 = atlas.mesh("vertebra-l5")
    near = np.linalg.norm(l5.vertices - centre, axis=1) < 6.0
    toward = (l5.vertex_normals @ atlas.directions["l5-s1-facet-joint-normal-left"]) < -0.6
    gap = space("sacrum").distance(l5.vertices[near & toward])
    assert len(gap) > 10
    assert np.percentile(gap, 5) > 1.0
    assert np.percentile(gap, 75) < 4.0


def test_the_coccyx_has_four_segments_and_hangs_below_the_sacrum(atlas, space):
    mesh = atlas.mesh("coccyx")
    heights = np.arange(mesh.bounds[0, 2] + 1.5, mesh.bounds[1, 2] - 3.0, 0.5)
    areas = []
    for height in heights:
        cut = mesh.section(plane_origin=[0.0, 0.0, height], plane_normal=[0.0, 0.0, 1.0])
        areas.append(np.prod(np.ptp(cut.vertices[:, :2], axis=0)))
    smooth = np.convolve(areas, np.ones(3) / 3.0, mode="same")
    waists = [
        k
        for k in range(3, len(smooth) - 3)
        if smooth[k] == smooth[k - 3 : k + 4].min() and smooth[k] < 0.92 * smooth[k + 3]
    ]
    assert len(waists) == 3
    tip = atlas.landmarks["coccyx-tip"]
    assert abs(space("coccyx").distance(tip[None])[0]) < 3.0
    gap = space("sacrum").distance(mesh.vertices).min()
    assert 0.0 < gap < 4.0
