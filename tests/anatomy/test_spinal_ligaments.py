"""What must be true of the ligaments of the spine in every body that is grown."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest

from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.fields import surroundings
from explorer.geometry.soundness import self_crossings, solid_of

SEGMENTS = ("t12-l1", *(segment.value for segment in LUMBAR_SEGMENTS))
FLAVA = tuple(f"ligamentum-flavum-{segment}" for segment in SEGMENTS)
INTERSPINOUS = tuple(f"interspinous-ligament-{segment}" for segment in SEGMENTS)
INTERTRANSVERSE = tuple(f"intertransverse-ligament-{segment}-left" for segment in SEGMENTS[1:-1])
VERTEBRAE = ("l1", "l2", "l3", "l4", "l5")
MAMILLO_ACCESSORY = tuple(f"mamillo-accessory-ligament-{level}-left" for level in VERTEBRAE)
STRAPS = ("anterior-longitudinal-ligament", "posterior-longitudinal-ligament", "supraspinous-ligament")
LIGAMENTS = (*FLAVA, *INTERSPINOUS, *INTERTRANSVERSE, *MAMILLO_ACCESSORY, *STRAPS)

PUBLISHED_FLAVUM = {"l2-l3": (3.19, 0.27), "l3-l4": (3.38, 0.11), "l4-l5": (3.71, 0.29), "l5-s1": (3.64, 0.21)}
"""Mean and SD, mm, on MRI: Khasawneh R et al. Folia Morphol 2023;82(1):72-78."""


def bone_of(level: str) -> str:
    return "sacrum" if level == "s1" else f"vertebra-{level}"


def ends(ligament: str) -> tuple[str, str]:
    """The bones between which a segmental ligament runs."""
    segment = next(one for one in SEGMENTS if one in ligament)
    above, below = Level(segment).vertebrae
    return bone_of(above), bone_of(below)


@pytest.fixture(scope="module")
def bones(atlas):
    return {one: surroundings([atlas.mesh(one)]) for one in (*map(bone_of, ("t12", *VERTEBRAE, "s1")),)}


@pytest.mark.parametrize("ligament", LIGAMENTS)
def test_it_is_one_closed_outward_manifold(atlas, ligament):
    mesh = atlas.mesh(ligament)
    assert mesh.is_volume
    assert mesh.body_count == 1
    solid = manifold3d.Mesh(np.asarray(mesh.vertices, np.float32), np.asarray(mesh.faces, np.uint32))
    assert manifold3d.Manifold(solid).status() == manifold3d.Error.NoError


@pytest.mark.parametrize("ligament", [*FLAVA, *INTERSPINOUS, *INTERTRANSVERSE])
def test_it_is_fixed_to_both_bones_and_sinks_in_neither(atlas, bones, ligament):
    for bone in ends(ligament):
        assert -3.0 <= bones[bone].distance(atlas.mesh(ligament).vertices).min() <= 0.3, bone


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_mamillo_accessory_ligament_spans_the_notch_of_its_vertebra(atlas, bones, level):
    points = atlas.mesh(f"mamillo-accessory-ligament-{level}-left").vertices
    for process in ("mammillary", "accessory"):
        assert np.linalg.norm(points - atlas.landmarks[f"{level}-{process}-process-left"], axis=1).min() < 3.0
    far = bones[bone_of(level)].distance(points)
    assert -3.0 <= far.min() <= 0.3
    middle = points[np.abs(points[:, 2] - points[:, 2].mean()) < 1.5]
    assert bones[bone_of(level)].distance(middle).max() > 1.0, "room for the medial branch"


def thickness(mesh, point) -> float:
    """Of a sheet at a point inside it, mm: the shortest chord in the level plane and in the sagittal one."""
    turn = np.radians(np.arange(-70.0, 71.0, 5.0))
    level = np.column_stack([np.sin(turn), np.cos(turn), np.zeros_like(turn)])
    upright = np.column_stack([np.zeros_like(turn), np.cos(turn), np.sin(turn)])
    ways = np.vstack([level, upright])
    far = []
    for sign in (1.0, -1.0):
        hits, rays, _ = mesh.ray.intersects_location(np.tile(point, (len(ways), 1)), sign * ways, multiple_hits=False)
        reach = np.full(len(ways), np.inf)
        reach[rays] = np.linalg.norm(hits - point, axis=1)
        far.append(reach)
    return float((far[0] + far[1]).min())


def inside(mesh, x: float, height: float):
    """The middle of a sheet at a place across and a height, (3,) mm."""
    start = np.array([x, mesh.bounds[0, 1] - 5.0, height])
    hits, _, _ = mesh.ray.intersects_location(start[None], [[0.0, 1.0, 0.0]])
    return np.array([x, 0.5 * (hits[:, 1].min() + hits[:, 1].max()), height])


@pytest.mark.parametrize("segment", PUBLISHED_FLAVUM)
def test_the_flavum_is_as_thick_as_published(atlas, segment):
    mesh, window = atlas.mesh(f"ligamentum-flavum-{segment}"), atlas.landmarks[f"{segment}-interspace-midline"]
    mean, sd = PUBLISHED_FLAVUM[segment]
    made = np.median([thickness(mesh, inside(mesh, x, window[2] + up)) for x in (4.5, 6.0, 7.5) for up in (1.0, 3.0)])
    assert made == pytest.approx(mean, abs=max(sd, 0.1 * mean))


@pytest.mark.parametrize("segment", SEGMENTS)
def test_its_halves_meet_in_a_v_with_a_cleft(atlas, segment):
    mesh, window = atlas.mesh(f"ligamentum-flavum-{segment}"), atlas.landmarks[f"{segment}-interspace-midline"]
    middle, half = (inside(mesh, x, window[2] + 2.0) for x in (0.0, 6.0))
    assert middle[1] > half[1] + 0.8, "the midline lies behind"
    assert thickness(mesh, middle) < 0.75 * thickness(mesh, half)


@pytest.mark.parametrize("segment", SEGMENTS[1:])
def test_it_reaches_the_capsules_of_both_joints_and_not_into_the_joints(atlas, segment):
    mesh, capsule = atlas.mesh(f"ligamentum-flavum-{segment}"), atlas.mesh(f"facet-joint-{segment}-left")
    assert mesh.bounds[0, 0] == pytest.approx(-mesh.bounds[1, 0], abs=0.05)
    assert surroundings([capsule]).distance(mesh.vertices).min() < 0.3
    cartilage = solid_of(atlas.mesh(f"facet-cartilage-{segment}-left"))
    assert (solid_of(mesh) ^ cartilage).volume() < 10.0, "mm3"


@pytest.mark.parametrize("ligament", LIGAMENTS)
def test_it_runs_through_itself_nowhere(atlas, ligament):
    assert not len(self_crossings(atlas.mesh(ligament)))


def test_the_anterior_ligament_lies_on_every_body_down_to_the_sacrum(atlas, bones):
    points = atlas.mesh("anterior-longitudinal-ligament").vertices
    for bone in bones.values():
        assert -1.5 <= bone.distance(points).min() <= 0.0
    assert points[:, 2].min() < atlas.landmarks["sacral-promontory"][2] - 5.0
    assert points[:, 2].max() > atlas.landmarks["t9-body-centre"][2]
    for level in VERTEBRAE:
        here = points[np.abs(points[:, 2] - atlas.landmarks[f"{level}-body-centre"][2]) < 6.0]
        assert (here[:, 1] < atlas.landmarks[f"{level}-body-centre"][1]).all()


def test_the_posterior_ligament_is_narrow_behind_bodies_and_fans_out_over_discs(atlas):
    points = atlas.mesh("posterior-longitudinal-ligament").vertices
    for segment in ("l1-l2", "l2-l3", "l3-l4", "l4-l5"):
        disc = atlas.landmarks[f"{segment}-disc-centre"][2]
        body = atlas.landmarks[f"{segment[:2]}-body-centre"][2]
        at_disc, at_body = (np.abs(points[np.abs(points[:, 2] - z) < 2.5, 0]).max() for z in (disc, body))
        assert at_disc > 1.6 * at_body


def test_the_supraspinous_ligament_runs_over_the_tips_and_ends_at_l5(atlas, bones):
    points = atlas.mesh("supraspinous-ligament").vertices
    for level in ("t12", *VERTEBRAE):
        assert -3.0 <= bones[bone_of(level)].distance(points).min() <= 0.3
    upper, lower = (atlas.landmarks[f"l5-spinous-tip-{which}"][2] for which in ("upper", "lower"))
    assert lower - 2.0 < points[:, 2].min() < upper


@pytest.mark.parametrize("segment", SEGMENTS)
def test_an_interspinous_ligament_lies_behind_the_flavum_in_the_midline(atlas, segment):
    points = atlas.mesh(f"interspinous-ligament-{segment}").vertices
    assert np.abs(points[:, 0]).max() < 4.0
    assert surroundings([atlas.mesh(f"ligamentum-flavum-{segment}")]).distance(points).min() > -1.0
