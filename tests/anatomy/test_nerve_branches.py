"""The small branches that are blocked and ablated: each lies where the needle is put."""

import numpy as np
import pytest

from explorer.domain.body import LUMBAR_VERTEBRAE, Level

BRANCHES = {Level.T12: Level.L1, Level.L1: Level.L2, Level.L2: Level.L3, Level.L3: Level.L4, Level.L4: Level.L5}
BODIES = (*LUMBAR_VERTEBRAE, Level.S1)


@pytest.mark.parametrize(("level", "below"), list(BRANCHES.items()))
def test_a_medial_branch_lies_in_the_groove_of_the_vertebra_below(atlas, spinal_bones, level, below):
    branch = atlas.mesh(f"medial-branch-{level}-left").vertices
    target, groove = (
        atlas.landmarks[name] for name in (f"{level}-medial-branch-target-left", f"{below}-sap-tp-junction-left")
    )
    assert np.linalg.norm(branch - target, axis=1).min() < 2.5
    assert np.linalg.norm(target - groove) < 2.0
    near = branch[np.linalg.norm(branch - target, axis=1) < 3.0]
    assert 0.2 <= spinal_bones.distance(near).min() <= 2.0


def test_the_dorsal_ramus_of_l5_lies_between_process_and_ala(atlas, space):
    ramus = atlas.mesh("dorsal-ramus-l5-left").vertices
    target = atlas.landmarks["l5-dorsal-ramus-target-left"]
    assert np.linalg.norm(ramus - target, axis=1).min() < 2.0
    assert abs(space("sacrum").distance(target[None])[0]) < 0.2, "on bone"
    assert np.linalg.norm(target - atlas.landmarks["s1-sap-ala-junction-left"]) < 2.5


@pytest.mark.parametrize("level", ["s1", "s2", "s3"])
def test_lateral_branches_leave_the_posterior_foramen_and_fan_out_to_the_joint(atlas, left_bones, level):
    branch = atlas.mesh(f"lateral-branch-{level}-left").vertices
    mouth, axis = (
        atlas.landmarks[f"{level}-posterior-foramen-left"],
        atlas.directions[f"{level}-posterior-foramen-axis-left"],
    )
    assert np.linalg.norm(branch - mouth, axis=1).min() < 5.0
    behind = branch[(branch - mouth) @ axis > 0.0]
    assert behind[:, 0].max() > mouth[0] + 7.0, "outward"
    assert left_bones.distance(behind[behind[:, 0] > mouth[0] + 5.0]).max() < 8.0, "on bone"


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_a_sinuvertebral_nerve_turns_back_into_the_canal_and_climbs_to_the_disc(atlas, discs, level):
    nerve = atlas.mesh(f"sinuvertebral-nerve-{level}-left").vertices
    pedicle = atlas.landmarks[f"{level}-pedicle-centre-left"]
    assert nerve[:, 0].max() > pedicle[0], "from outside the canal"
    assert nerve[:, 0].min() < 5.0, "to beside the midline"
    high = nerve[np.argmax(nerve[:, 2])]
    assert discs.distance(high[None])[0] < 2.5
    assert high[2] > atlas.landmarks[f"{level}-superior-endplate-centre"][2] - 6.0


@pytest.mark.parametrize("level", BODIES)
def test_a_basivertebral_nerve_is_the_one_that_enters_bone(atlas, space, spinal_bones, level):
    nerve = atlas.mesh(f"basivertebral-nerve-{level}").vertices
    bone = space("sacrum" if level is Level.S1 else f"vertebra-{level}")
    assert bone.distance(nerve).min() < -3.0
    mouth = atlas.landmarks[f"{level}-basivertebral-foramen"]
    assert np.abs(mouth[0]) < 0.1
    if level is not Level.S1:
        assert mouth[1] < atlas.landmarks[f"{level}-canal-centre"][1], "in the wall in front of the canal"
    assert np.linalg.norm(nerve - mouth, axis=1).min() < 1.5


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_its_trunk_ends_where_ablation_aims(atlas, level):
    """30 to 50 % of the depth of the body in front of its back wall, at mid-height."""
    mouth, end = (atlas.landmarks[f"{level}-basivertebral-{name}"] for name in ("foramen", "nerve-end"))
    front, back = (atlas.landmarks[f"{level}-superior-rim-{name}"] for name in ("anterior", "posterior"))
    share = np.linalg.norm(end - mouth) / np.linalg.norm(front - back)
    assert 0.40 <= share <= 0.55
    heights = [atlas.landmarks[f"{level}-{name}-endplate-centre"][2] for name in ("inferior", "superior")]
    assert 0.3 < (end[2] - heights[0]) / (heights[1] - heights[0]) < 0.7


def test_the_superior_cluneal_nerves_cross_the_iliac_crest_and_lie_on_its_outer_side(atlas, space):
    nerves, hip = atlas.mesh("superior-cluneal-nerves-left"), space("hip-bone-left")
    crossing = atlas.landmarks["superior-cluneal-nerve-crossing-left"]
    assert 65.0 <= crossing[0] <= 80.0
    assert np.linalg.norm(nerves.vertices - crossing, axis=1).min() < 6.0
    for nerve in nerves.split(only_watertight=True):
        assert hip.distance(nerve.vertices).min() < 5.0
        assert nerve.vertices[:, 2].min() < crossing[2] - 20.0
