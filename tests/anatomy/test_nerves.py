"""What must be true of nerves and dural sac in every body that is grown."""

import numpy as np
import pytest

from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.geometry.fields import surroundings

ROOTS = (*LUMBAR_VERTEBRAE, Level.S1)
BRANCHES = {Level.L1: Level.L2, Level.L2: Level.L3, Level.L3: Level.L4, Level.L4: Level.L5}
BONES = (*(f"vertebra-{level}" for level in LUMBAR_VERTEBRAE), "sacrum")
NERVES = (
    "dural-sac",
    "sciatic-nerve-left",
    "dorsal-ramus-l5-left",
    *(f"nerve-root-{level}-left" for level in ROOTS),
    *(f"medial-branch-{level}-left" for level in BRANCHES),
)


@pytest.fixture(scope="module")
def spine(atlas):
    return surroundings(atlas.mesh(bone) for bone in BONES)


@pytest.fixture(scope="module")
def discs(atlas):
    return surroundings(atlas.mesh(f"disc-{segment}") for segment in LUMBAR_SEGMENTS)


@pytest.mark.parametrize("nerve", NERVES)
def test_it_is_one_closed_outward_body(atlas, nerve):
    mesh = atlas.mesh(nerve)
    assert mesh.is_volume
    assert mesh.body_count == 1


@pytest.mark.parametrize("nerve", [nerve for nerve in NERVES if nerve.endswith("-left")])
def test_the_right_one_is_its_mirror_image(atlas, nerve):
    left, right = atlas.mesh(nerve), atlas.mesh(nerve.replace("-left", "-right"))
    assert right.is_volume
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)


@pytest.mark.parametrize("nerve", NERVES)
def test_it_keeps_out_of_bone(atlas, spine, nerve):
    assert spine.distance(atlas.mesh(nerve).vertices).min() >= 0.2


@pytest.mark.parametrize("level", ROOTS)
def test_a_root_does_not_run_through_a_disc(atlas, discs, level):
    assert discs.distance(atlas.mesh(f"nerve-root-{level}-left").vertices).min() >= 0.2


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_a_root_passes_close_under_its_pedicle(atlas, level):
    pedicle, root = atlas.landmarks[f"{level}-pedicle-centre-left"], atlas.mesh(f"nerve-root-{level}-left").vertices
    below = root[(np.abs(root[:, 0] - pedicle[0]) < 2.5) & (np.abs(root[:, 1] - pedicle[1]) < 9.0)]
    assert len(below)
    assert (below[:, 2] < pedicle[2]).all()
    assert pedicle[2] - below[:, 2].max() < 14.0


@pytest.mark.parametrize("level", ROOTS)
def test_a_root_begins_in_the_sac_and_leaves_it(atlas, level):
    root, sac = atlas.mesh(f"nerve-root-{level}-left"), surroundings([atlas.mesh("dural-sac")])
    far = sac.distance(root.vertices)
    assert far.min() < 0.0 < far.max()


@pytest.mark.parametrize("level", ROOTS)
def test_the_ganglion_is_the_thickest_part_of_its_foramen(atlas, level):
    root = surroundings([atlas.mesh(f"nerve-root-{level}-left")])
    assert root.distance(atlas.landmarks[f"{level}-dorsal-root-ganglion-left"][None])[0] < -0.5


@pytest.mark.parametrize(("level", "below"), list(BRANCHES.items()))
def test_a_medial_branch_lies_in_the_groove_of_the_vertebra_below(atlas, spine, level, below):
    branch = atlas.mesh(f"medial-branch-{level}-left").vertices
    target, groove = (
        atlas.landmarks[name] for name in (f"{level}-medial-branch-target-left", f"{below}-sap-tp-junction-left")
    )
    assert np.linalg.norm(branch - target, axis=1).min() < 2.0
    assert np.linalg.norm(target - groove) < 2.0
    near = branch[np.linalg.norm(branch - target, axis=1) < 3.0]
    assert 0.2 <= spine.distance(near).min() <= 0.7


def test_the_dorsal_ramus_of_l5_lies_between_process_and_ala(atlas, spine):
    ramus = atlas.mesh("dorsal-ramus-l5-left").vertices
    target = atlas.landmarks["l5-dorsal-ramus-target-left"]
    assert np.linalg.norm(ramus - target, axis=1).min() < 2.0
    assert np.linalg.norm(target - atlas.landmarks["s1-sap-ala-junction-left"]) < 2.0


def test_the_sac_keeps_clear_of_its_canal(atlas, spine, discs):
    sac = atlas.mesh("dural-sac").vertices
    flavum = surroundings(atlas.mesh(f"ligamentum-flavum-{segment}") for segment in LUMBAR_SEGMENTS)
    assert spine.distance(sac).min() >= 0.5
    assert discs.distance(sac).min() >= 0.5
    assert flavum.distance(sac).min() >= 0.3


def test_the_sac_ends_at_the_middle_of_s2(atlas):
    sac = atlas.mesh("dural-sac")
    upper, lower = (atlas.landmarks[f"s{i}-posterior-foramen-left"][2] for i in (1, 2))
    assert lower < sac.bounds[0, 2] < upper
    assert np.linalg.norm(sac.vertices - atlas.landmarks["dural-sac-end"], axis=1).min() < 4.0


def test_the_sciatic_nerve_leaves_below_piriformis_and_touches_nothing(atlas):
    nerve = atlas.mesh("sciatic-nerve-left")
    walls = surroundings(atlas.mesh(name) for name in ("hip-bone-left", "femur-left", "piriformis-left"))
    assert walls.distance(nerve.vertices).min() > 0.0
    notch = atlas.landmarks["sciatic-nerve-notch-left"]
    assert surroundings([nerve]).distance(notch[None])[0] < 4.0
