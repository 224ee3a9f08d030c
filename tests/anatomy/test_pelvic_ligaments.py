"""The ligaments between spine and pelvis."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest

from tests.anatomy.pelvic import shared_ml, solid, unit

LIGAMENTS = {
    "interosseous-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "posterior-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "long-posterior-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "sacrotuberous-ligament-left": ("sacrum", "hip-bone-left", "coccyx"),
    "sacrospinous-ligament-left": ("sacrum", "hip-bone-left", "coccyx"),
    "iliolumbar-ligament-left": ("vertebra-l5", "hip-bone-left"),
    "sacrococcygeal-membrane": ("sacrum", "coccyx"),
}


@pytest.mark.parametrize("ligament", LIGAMENTS)
def test_it_is_a_closed_manifold_outward_body(atlas, ligament):
    mesh = atlas.mesh(ligament)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert solid(atlas, ligament).status() == manifold3d.Error.NoError


def test_all_of_them_keep_to_their_share_of_the_triangles(atlas):
    faces = {one: len(atlas.mesh(one).faces) for one in LIGAMENTS}
    assert sum(faces[one] * (2 if one.endswith("-left") else 1) for one in LIGAMENTS) <= 16_000


@pytest.mark.parametrize(("ligament", "bones"), LIGAMENTS.items())
def test_a_ligament_is_attached_to_its_bones_and_runs_outside_them(atlas, space, ligament, bones):
    """Ends may sink up to 3 mm into bone; most of it lies free."""
    mesh = atlas.mesh(ligament)
    depths = {bone: space(bone).distance(mesh.vertices) for bone in bones}
    for bone, depth in depths.items():
        assert depth.min() < 0.6, f"it does not reach {bone}"
        assert depth.min() > -3.0, f"it sinks into {bone}"
    sunk = sum(shared_ml(atlas, ligament, bone) for bone in bones)
    assert sunk < 0.18 * mesh.volume / 1000.0


@pytest.mark.parametrize("ligament", [one for one in LIGAMENTS if one.endswith("-left")])
def test_the_right_ligament_mirrors_the_left(atlas, ligament):
    left, right = atlas.mesh(ligament), atlas.mesh(ligament.replace("-left", "-right"))
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)


def section(mesh, place, way):
    """Extents of a cut square to a way, along its long and its short axis, and the long axis."""
    points = mesh.section(plane_origin=place, plane_normal=way).vertices
    points = points[np.linalg.norm(points - place, axis=1) < 40.0]
    off = points - points.mean(axis=0)
    axis = np.linalg.svd(off, full_matrices=False)[2]
    return np.ptp(off @ axis[0]), np.ptp(off @ axis[1]), axis[0]


def test_the_sacrotuberous_ligament_narrows_and_turns(atlas):
    mesh = atlas.mesh("sacrotuberous-ligament-left")
    start = 0.5 * (atlas.landmarks["piis-left"] + atlas.landmarks["sacral-apex"])
    end = 0.5 * (atlas.landmarks["ischial-tuberosity-low-left"] + atlas.landmarks["ischial-tuberosity-back-left"])
    way = unit(end - start)
    cuts = [section(mesh, start + share * (end - start), way) for share in (0.2, 0.6, 0.88)]
    assert cuts[0][0] > 1.8 * cuts[1][0]
    assert cuts[1][0] < 24.0
    assert cuts[1][1] < 0.6 * cuts[1][0]
    turn = np.degrees(np.arccos(abs(cuts[0][2] @ cuts[2][2])))
    assert 30.0 < turn <= 90.0
