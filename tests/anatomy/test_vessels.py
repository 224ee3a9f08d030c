"""What must be true of the blood vessels in every body that is grown."""

from __future__ import annotations

from types import SimpleNamespace

import manifold3d
import numpy as np
import pytest

from explorer.anatomy.column import bones_and_discs
from explorer.domain.body import Level
from explorer.geometry.fields import shared_volume, surroundings
from explorer.geometry.soundness import shared_volume_ml, solid_of

LUMBAR = ("l1", "l2", "l3", "l4")
SIDES = ("left", "right")
COMMON = tuple(f"common-iliac-{kind}-{side}" for kind in ("artery", "vein") for side in SIDES)
PELVIC = tuple(f"{part}-iliac-{kind}-left" for part in ("external", "internal") for kind in ("artery", "vein"))
SEGMENTAL = tuple(f"lumbar-artery-{level}-{side}" for level in LUMBAR for side in SIDES)
RADICULAR = tuple(f"radicular-artery-{level}-left" for level in ("l2", "l3", "l4", "l5"))
GREAT = ("abdominal-aorta", "inferior-vena-cava")
OTHERS = ("artery-of-adamkiewicz", "superior-gluteal-artery-left", "epidural-venous-plexus")
NEAR_MM = 6.0
"""How near bone is looked for: a wall that ran into bone would have corners in the bone's first millimetres."""

VESSELS = (*GREAT, *COMMON, *PELVIC, *SEGMENTAL, *RADICULAR, *OTHERS)


@pytest.fixture(scope="module")
def column(atlas):
    """Distances to the bones and discs that vessels pass, infinite where they are not near."""
    names = (*bones_and_discs(Level.T11), "hip-bone-left", "hip-bone-right")
    walls = surroundings(atlas.mesh(one) for one in names)
    return SimpleNamespace(distance=lambda points: walls.nearest(points, reach_mm=NEAR_MM)[0])


def level_of(atlas, level: str) -> tuple[float, float]:
    """Lower and upper height of a body in front of which vessels lie, mm."""
    return tuple(atlas.landmarks[f"{level}-{which}-endplate-centre"][2] for which in ("inferior", "superior"))


def loops(mesh, height: float) -> int:
    """Into how many parts a level plane cuts a surface."""
    return len(mesh.section(plane_origin=(0.0, 0.0, height), plane_normal=(0.0, 0.0, 1.0)).discrete)


@pytest.mark.parametrize("vessel", VESSELS)
def test_it_is_one_closed_outward_manifold(atlas, vessel):
    mesh = atlas.mesh(vessel)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert solid_of(mesh).status() == manifold3d.Error.NoError


@pytest.mark.parametrize("vessel", VESSELS)
def test_it_passes_no_bone_and_no_disc(atlas, column, vessel):
    assert column.distance(atlas.mesh(vessel).vertices).min() >= 0.0


@pytest.mark.parametrize("level", LUMBAR)
def test_aorta_and_cava_lie_side_by_side_in_front_of_the_bodies(atlas, level):
    low, high = level_of(atlas, level)
    front = atlas.landmarks[f"{level}-body-centre"][1] - 12.0
    for vessel, sign in (("abdominal-aorta", 1.0), ("inferior-vena-cava", -1.0)):
        points = atlas.mesh(vessel).vertices
        here = points[(points[:, 2] > low) & (points[:, 2] < high)]
        assert sign * here[:, 0].mean() > 4.0
        assert here[:, 1].mean() < front


@pytest.mark.parametrize("level", ["l2", "l3", "l4"])
@pytest.mark.parametrize("vessel", GREAT)
def test_the_great_vessels_lie_1_to_4_mm_off_bone_and_ligament(atlas, space, column, vessel, level):
    low, high = level_of(atlas, level)
    points = atlas.mesh(vessel).vertices
    here = points[(points[:, 2] > low) & (points[:, 2] < high)]
    ligament = space("anterior-longitudinal-ligament")
    assert ligament.distance(here).min() >= 0.5
    assert 0.9 <= column.distance(here).min() <= 4.5


def test_the_aorta_divides_in_front_of_l4_left_of_the_midline(atlas):
    low, high = level_of(atlas, "l4")
    fork = atlas.landmarks["aortic-bifurcation"]
    assert low - 4.0 < fork[2] < high
    assert 2.0 < fork[0] < 12.0
    aorta = atlas.mesh("abdominal-aorta")
    assert loops(aorta, high) == 1
    assert loops(aorta, fork[2] - 11.0) == 2


def test_the_cava_begins_in_front_of_l5_right_of_the_midline(atlas):
    low, high = level_of(atlas, "l5")
    start = atlas.landmarks["caval-confluence"]
    assert low < start[2] < high
    assert -20.0 < start[0] < -5.0
    assert loops(atlas.mesh("inferior-vena-cava"), high + 5.0) == 1


def test_the_right_common_iliac_artery_crosses_in_front_of_the_left_vein(atlas):
    artery, vein = (atlas.mesh(f"common-iliac-{one}").vertices for one in ("artery-right", "vein-left"))
    apart = np.linalg.norm(artery[:, None, [0, 2]] - vein[None, :, [0, 2]], axis=2)
    over, under = np.nonzero(apart < 1.5)
    assert len(over) > 10
    assert (artery[over, 1] < vein[under, 1]).all()


@pytest.mark.parametrize("pair", ["common-iliac-artery", "common-iliac-vein", "lumbar-artery-l2", "lumbar-artery-l4"])
def test_its_sides_are_no_mirror_images(atlas, pair):
    left, right = (atlas.mesh(f"{pair}-{side}") for side in SIDES)
    assert abs(left.volume - right.volume) > 0.04 * left.volume


@pytest.mark.parametrize("vessel", [*GREAT, *COMMON, *PELVIC])
def test_it_does_not_run_through_psoas_or_piriformis(atlas, vessel):
    for muscle in ("psoas-major-left", "psoas-major-right", "piriformis-left"):
        assert shared_volume(atlas.mesh(vessel), atlas.mesh(muscle)) < 0.1


@pytest.mark.parametrize("vein", ["common-iliac-vein-left", "external-iliac-vein-left", "internal-iliac-vein-left"])
@pytest.mark.parametrize("part", ["common", "external", "internal"])
def test_no_iliac_artery_lies_in_a_vein(atlas, part, vein):
    artery = atlas.mesh(f"{part}-iliac-artery-left")
    assert shared_volume_ml(solid_of(artery), solid_of(atlas.mesh(vein))) < 0.005


def test_the_artery_lies_in_front_and_the_vein_inward_along_the_brim(atlas):
    artery, vein = (atlas.mesh(f"external-iliac-{kind}-left").vertices for kind in ("artery", "vein"))
    for height in (-125.0, -140.0):
        here = [points[np.abs(points[:, 2] - height) < 6.0] for points in (artery, vein)]
        assert here[1][:, 0].mean() < here[0][:, 0].mean()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("level", LUMBAR)
def test_a_lumbar_artery_hugs_the_waist_from_the_aorta_to_the_foramen(atlas, space, level, side):
    artery = atlas.mesh(f"lumbar-artery-{level}-{side}").vertices
    assert space("abdominal-aorta").distance(artery).min() < 0.0, "it begins in the aorta"
    points = artery * (1.0 if side == "left" else -1.0, 1.0, 1.0)
    centre = atlas.landmarks[f"{level}-body-centre"]
    beside = points[(points[:, 0] > 17.0) & (np.abs(points[:, 1] - centre[1]) < 8.0)]
    assert len(beside)
    assert space(f"vertebra-{level}").distance(beside).min() < 2.0
    low, high = level_of(atlas, level)
    assert low < beside[:, 2].mean() < high
    segment = next(one for one in ("l1-l2", "l2-l3", "l3-l4", "l4-l5") if one.startswith(level))
    assert np.linalg.norm(points - atlas.landmarks[f"{segment}-foramen-centre-left"], axis=1).min() < 16.0


@pytest.mark.parametrize("artery", RADICULAR)
def test_a_radicular_artery_goes_with_its_root_through_the_foramen(atlas, space, artery):
    level = artery.split("-")[2]
    points = atlas.mesh(artery).vertices
    far = space(f"nerve-root-{level}-left").distance(points)
    assert far.min() >= 0.0
    assert np.median(far) < 2.0
    ganglion = atlas.landmarks[f"{level}-dorsal-root-ganglion-left"]
    near = points[np.linalg.norm(points - ganglion, axis=1).argsort()[:12]]
    assert near[:, 1].mean() < ganglion[1], "on its front"


def test_the_artery_of_adamkiewicz_enters_on_the_left_below_t12_and_turns_on_the_front_of_the_cord(atlas):
    points = atlas.mesh("artery-of-adamkiewicz").vertices
    assert np.linalg.norm(points - atlas.landmarks["t12-l1-foramen-centre-left"], axis=1).min() < 6.0
    assert points[:, 0].min() > -1.0
    turn = atlas.landmarks["artery-of-adamkiewicz-turn"]
    assert points[:, 2].max() == pytest.approx(turn[2], abs=4.0)
    assert turn[2] > atlas.landmarks["t12-canal-centre"][2] + 15.0
    low, high = level_of(atlas, "l1")
    assert low < points[:, 2].min() < high
    assert turn[1] < atlas.landmarks["t12-canal-centre"][1]


def test_the_superior_gluteal_artery_leaves_between_the_notch_and_piriformis(atlas):
    artery, piriformis = atlas.mesh("superior-gluteal-artery-left"), atlas.mesh("piriformis-left")
    apex = atlas.landmarks["greater-sciatic-notch-apex-left"]
    here = artery.vertices[np.linalg.norm(artery.vertices - apex, axis=1) < 11.0]
    assert len(here)
    assert (here[:, 2] < apex[2] + 6.0).all()
    assert surroundings([piriformis]).distance(artery.vertices).min() > 0.0
    assert artery.bounds[0, 1] < apex[1] - 5.0
    assert artery.bounds[1, 1] > apex[1] + 15.0


def test_the_epidural_veins_lie_on_the_front_wall_outside_the_sac(atlas, space):
    veins = atlas.mesh("epidural-venous-plexus")
    cut_in = 0.3  # two triangulated walls that touch
    assert space("dural-sac").distance(veins.vertices).min() > -cut_in
    for level in ("l1", "l2", "l3", "l4", "l5"):
        centre = atlas.landmarks[f"{level}-canal-centre"]
        here = veins.vertices[np.abs(veins.vertices[:, 2] - centre[2]) < 4.0]
        assert here[:, 1].mean() < centre[1]
    assert np.allclose(veins.bounds[:, 0].sum(), 0.0, atol=0.6)
