"""The proximal femur, measured on its built surface: head, neck, shaft, and the facets of its greater trochanter."""

from itertools import combinations

import numpy as np
import pytest
from trimesh.intersections import mesh_plane

from explorer.anatomy.sizes import size


@pytest.fixture(scope="module")
def femur(atlas):
    return atlas.mesh("femur-left")


def fitted_sphere(points):
    """Centre (3,) and radius of the least-squares sphere, and the rms of what is left."""
    solved, *_ = np.linalg.lstsq(np.column_stack([2.0 * points, np.ones(len(points))]), (points**2).sum(axis=1))
    centre = solved[:3]
    radius = np.sqrt(solved[3] + centre @ centre)
    return centre, radius, np.std(np.linalg.norm(points - centre, axis=1) - radius)


@pytest.fixture(scope="module")
def head(atlas, femur):
    """The sphere fitted to the medial half of the head, the pit of the fovea left out."""
    vertices = np.asarray(femur.vertices)
    off = vertices - atlas.landmarks["femoral-head-centre-left"]
    far = np.linalg.norm(off, axis=1)
    return fitted_sphere(vertices[(far < 26.0) & (off[:, 0] < 4.0) & (np.abs(far - np.median(far[far < 26.0])) < 0.5)])


def section(mesh, origin, normal):
    """Weighted centroid (3,) of the outline of a section, and its points."""
    cut = mesh_plane(mesh, normal, origin)
    weights = np.linalg.norm(cut[:, 1] - cut[:, 0], axis=1)
    return (weights[:, None] * cut.mean(axis=1)).sum(axis=0) / weights.sum(), cut.reshape(-1, 3)


@pytest.fixture(scope="module")
def shaft(atlas, femur):
    """A point on the axis of the shaft, and its direction upwards, through the middles of sections."""
    start = atlas.landmarks["lesser-trochanter-tip-left"][2] - 25.0
    middles = np.array([section(femur, [0.0, 0.0, start - drop], [0.0, 0.0, 1.0])[0] for drop in range(0, 75, 5)])
    centre = middles.mean(axis=0)
    way = np.linalg.svd(middles - centre)[2][0]
    return centre, way * np.sign(way[2])


@pytest.fixture(scope="module")
def neck(head, shaft, femur):
    """The neck's way from the head to the shaft, through the middles of its sections; and its thinnest section."""
    centre, (on, up) = head[0], shaft
    toward = on + ((centre - on) @ up - 36.0) * up - centre
    toward /= np.linalg.norm(toward)
    cuts = []
    for far in np.arange(22.0, 34.0, 2.0):
        at = centre + far * toward
        cut = mesh_plane(femur, toward, at)
        cuts.append(cut[np.linalg.norm(cut.mean(axis=1) - at, axis=1) < 30.0])
    around = [np.linalg.norm(cut[:, 1] - cut[:, 0], axis=1).sum() for cut in cuts]
    thinnest = cuts[int(np.argmin(around))]
    weights = np.linalg.norm(thinnest[:, 1] - thinnest[:, 0], axis=1)
    middle = (weights[:, None] * thinnest.mean(axis=1)).sum(axis=0) / weights.sum()
    way = middle - centre
    return way / np.linalg.norm(way), thinnest.reshape(-1, 3)


def test_the_head_is_a_ball_of_the_published_size(head, atlas):
    centre, radius, left_over = head
    assert 2.0 * radius == pytest.approx(47.4, abs=5.2)  # CTSpinoPelvic1K, mean of men and women and of their SD
    assert 2.0 * radius == pytest.approx(size("femoral-head-diameter"), abs=0.5)
    assert left_over < 0.2
    assert np.linalg.norm(centre - atlas.landmarks["femoral-head-centre-left"]) < 0.4


def test_the_head_has_a_fovea(femur, head):
    centre, radius, _ = head
    medial = np.asarray(femur.vertices)[(femur.vertices - centre)[:, 0] < -0.75 * radius]
    depth = radius - np.linalg.norm(medial - centre, axis=1)
    assert 2.0 < depth.max() < 6.0


def test_neck_and_shaft_meet_at_the_published_angle(neck, shaft):
    angle = 180.0 - np.degrees(np.arccos(-neck[0] @ shaft[1]))
    assert angle == pytest.approx(129.2, abs=6.0)  # Toogood 2009, 375 femora


def test_the_neck_is_turned_forward_by_the_published_version(neck, shaft):
    up = shaft[1]
    medial = -(neck[0] - (neck[0] @ up) * up)
    assert np.degrees(np.arctan2(-medial[1], -medial[0])) == pytest.approx(9.7, abs=4.0)  # Toogood 2009


def test_the_head_stands_off_the_shaft_by_the_published_offset(head, shaft):
    off = head[0] - shaft[0]
    off = off - (off @ shaft[1]) * shaft[1]
    assert np.linalg.norm(off) == pytest.approx(41.5, abs=5.0)  # Han 2014, men 43.6 (4.8), women 39.4 (6.1)


def test_the_neck_has_a_waist_that_is_higher_than_deep(neck, shaft, head):
    along, outline = neck
    across = np.cross(along, shaft[1])
    across /= np.linalg.norm(across)
    depth, height = np.ptp(outline @ across), np.ptp(outline @ np.cross(across, along))
    assert 30.0 < height < 37.0
    assert 23.0 < depth < 30.0
    assert depth < 0.65 * 2.0 * head[1]


def test_both_trochanters_are_as_wide_as_asked_for(femur):
    assert 2.0 * femur.vertices[:, 0].max() == pytest.approx(size("inter-trochanteric-width"), abs=4.0)


@pytest.fixture(scope="module")
def facets(atlas, femur):
    """The mean outward normal of each facet, and how far normals within 4 mm of its middle lean from it (degrees)."""
    found = {}
    for name in ("anterior", "lateral", "superoposterior", "posterior"):
        near = np.linalg.norm(femur.triangles_center - atlas.landmarks[f"greater-trochanter-{name}-facet-left"], axis=1)
        chosen = near < 4.5
        mean = (femur.area_faces[chosen, None] * femur.face_normals[chosen]).sum(axis=0)
        mean /= np.linalg.norm(mean)
        lean = np.degrees(np.arccos(np.clip(femur.face_normals[chosen] @ mean, -1.0, 1.0)))
        found[name] = mean, np.median(lean)
    return found


def test_the_four_facets_look_where_their_names_say(facets):
    normal = {name: mean for name, (mean, _) in facets.items()}
    assert normal["anterior"][1] < -0.6
    assert normal["anterior"][0] > 0.2
    assert normal["lateral"][0] > 0.9
    assert min(normal["superoposterior"][1:]) > 0.45
    assert normal["posterior"][1] > 0.9


def test_the_four_facets_are_flat_and_differ_from_one_another(facets):
    assert max(lean for _, lean in facets.values()) < 9.0
    for one, other in combinations([mean for mean, _ in facets.values()], 2):
        assert np.degrees(np.arccos(one @ other)) > 30.0


def test_the_trochanteric_fossa_is_a_hollow_under_the_tip(atlas, femur):
    from explorer.geometry.fields import surroundings

    tip = atlas.landmarks["greater-trochanter-tip-left"]
    bone = surroundings([femur])
    wall, hollow = tip + np.array([[-2.0, 4.0, -9.0]]), tip + np.array([[-13.0, 4.0, -10.0]])
    assert bone.distance(wall)[0] < -1.0
    assert bone.distance(hollow)[0] > 1.0


def test_the_lesser_trochanter_stands_out_behind_and_medially(atlas, femur, shaft):
    def reach(height):
        ring = section(femur, [0.0, 0.0, height], [0.0, 0.0, 1.0])[1]
        on, up = shaft
        axis = on + (height - on[2]) / up[2] * up
        return ((ring - axis) @ np.array([-0.8, 0.6, 0.0])).max()

    tip = atlas.landmarks["lesser-trochanter-tip-left"]
    assert reach(tip[2]) - reach(tip[2] - 30.0) > 8.0


def test_the_shaft_ends_in_a_clean_closed_cut(femur, shaft):
    down = -shaft[1]
    flat = (femur.face_normals @ down > 0.98) & (femur.triangles_center[:, 2] < femur.vertices[:, 2].min() + 6.0)
    assert 450.0 < femur.area_faces[flat].sum() < 800.0
    assert femur.is_volume
    assert femur.body_count == 1
