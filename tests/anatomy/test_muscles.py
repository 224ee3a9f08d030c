"""What must be true of the muscles in every body that is grown."""

from itertools import combinations

import numpy as np
import pytest

from explorer.geometry.fields import shared_volume, surroundings

MUSCLES = ("piriformis-left", "gluteus-medius-left", "gluteus-maximus-left")
BONES = (
    "vertebra-l1",
    "vertebra-l2",
    "vertebra-l3",
    "vertebra-l4",
    "vertebra-l5",
    "sacrum",
    "hip-bone-left",
    "femur-left",
)


@pytest.mark.parametrize("muscle", MUSCLES)
def test_it_is_one_closed_outward_body(atlas, muscle):
    assert atlas.mesh(muscle).is_volume
    assert atlas.mesh(muscle).body_count == 1


@pytest.mark.parametrize("muscle", MUSCLES)
def test_the_right_one_is_its_mirror_image(atlas, muscle):
    left, right = atlas.mesh(muscle), atlas.mesh(muscle.replace("-left", "-right"))
    assert right.is_volume
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)


@pytest.mark.parametrize("muscle", MUSCLES)
def test_it_does_not_cross_the_midline(atlas, muscle):
    assert atlas.mesh(muscle).bounds[0, 0] > 0.0


@pytest.mark.parametrize("muscle", MUSCLES)
def test_it_leaves_bone_its_room(atlas, muscle):
    mesh = atlas.mesh(muscle)
    shared = sum(shared_volume(mesh, atlas.mesh(bone), spacing_mm=1.2) for bone in BONES)
    assert shared < 0.01 * mesh.volume / 1000.0


@pytest.mark.parametrize(("one", "other"), list(combinations(MUSCLES, 2)))
def test_no_two_muscles_fill_the_same_room(atlas, one, other):
    assert shared_volume(atlas.mesh(one), atlas.mesh(other), spacing_mm=1.2) < 1.0


def test_piriformis_runs_from_the_front_of_the_sacrum_to_the_tip_of_the_trochanter(atlas):
    muscle = surroundings([atlas.mesh("piriformis-left")])
    ends = np.array([atlas.landmarks[f"piriformis-{end}-left"] for end in ("origin", "belly", "insertion")])
    assert np.abs(muscle.distance(ends[[0, 2]])).max() < 8.0
    assert muscle.distance(ends[1:2])[0] < -5.0
    assert 80.0 < np.linalg.norm(ends[2] - ends[0]) < 125.0
