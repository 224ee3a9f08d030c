"""What lies close is darker, by what casts there; what is alone is open; left is the mirror of right."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from explorer.anatomy.memory import mirrored
from explorer.anatomy.occlusion import baked
from explorer.domain.body import Tissue

OPEN = 250  # of 255: a ray or two may graze
SELF, HARD, ALL, BEND = range(4)


def ball(radius: float = 10.0, centre=(0.0, 0.0, 0.0)) -> trimesh.Trimesh:
    return trimesh.creation.icosphere(subdivisions=3, radius=radius).apply_translation(centre)


def plate(height: float, width: float = 400.0) -> trimesh.Trimesh:
    """A wide flat slab whose faces are 2 mm apart, with vertices all over it."""
    mesh = trimesh.creation.box((width, width, 2.0)).apply_translation((0.0, 0.0, height))
    return mesh.subdivide_to_size(30.0)


def bowl() -> trimesh.Trimesh:
    """A thick half shell that opens upward: its inside looks upon itself."""
    outline = [(0, -20), *((20 * np.sin(t), -20 * np.cos(t)) for t in np.linspace(0.1, 1.5, 20))]
    inside = [*((16 * np.sin(t), -16 * np.cos(t)) for t in np.linspace(1.5, 0.1, 20)), (0, -16)]
    mesh = trimesh.creation.revolve(np.array([*outline, *inside]), sections=48)
    assert mesh.is_volume
    return mesh


def test_what_is_alone_is_open():
    shade = baked({"femur": ball()}, {"femur": Tissue.BONE})["femur"]
    assert shade[:, :3].min() >= OPEN


@pytest.mark.parametrize("share", [0.25, 0.5, 0.8])
def test_openness_between_two_plates_is_what_theory_says(share):
    lower, upper = plate(-1.0), plate(1.0 + 45.0 * share)
    shade = baked({"lower": lower, "upper": upper}, {"lower": Tissue.BONE, "upper": Tissue.BONE})["lower"]
    x, y, z = lower.vertices.T
    middle = (np.abs(x) < 40) & (np.abs(y) < 40) & (z > -0.1)
    expected = 2 * share - share**2  # integral of min(share / cos, 1) over the cosine-weighted hemisphere
    assert middle.sum() > 4
    assert np.abs(shade[middle][:, ALL] / 255.0 - expected).max() < 0.03
    assert shade[middle][:, SELF].min() >= OPEN


def test_muscle_darkens_only_the_layer_of_everything_and_skin_none():
    bone = ball()
    touching = (21.0, 0.0, 0.0)
    by_muscle = baked({"a": bone, "b": ball(centre=touching)}, {"a": Tissue.BONE, "b": Tissue.MUSCLE})["a"]
    by_bone = baked({"a": bone, "b": ball(centre=touching)}, {"a": Tissue.BONE, "b": Tissue.BONE})["a"]
    by_skin = baked({"a": bone, "b": ball(centre=touching)}, {"a": Tissue.BONE, "b": Tissue.SKIN})["a"]
    near = bone.vertices[:, 0] > 9.0
    assert by_muscle[near][:, ALL].max() < 200
    assert by_muscle[near][:, HARD].min() >= OPEN
    assert np.array_equal(by_bone[:, HARD], by_muscle[:, ALL])
    assert by_skin[:, :3].min() >= OPEN


def test_bone_behind_muscle_still_casts():
    meshes = {"a": ball(), "thin": plate(14.0, 60.0), "b": ball(20.0, (0.0, 0.0, 37.0))}
    tissues = {"a": Tissue.BONE, "thin": Tissue.MUSCLE, "b": Tissue.BONE}
    without = {one: meshes[one] for one in ("a", "b")}
    hard = baked(meshes, tissues)["a"][:, HARD]
    assert np.array_equal(hard, baked(without, tissues)["a"][:, ALL])
    assert hard.min() < 200


def test_the_inside_of_a_bowl_is_dark_by_itself_and_concave():
    mesh = bowl()
    shade = baked({"acetabulum": mesh}, {"acetabulum": Tissue.BONE})["acetabulum"]
    depth = np.linalg.norm(mesh.vertices, axis=1)
    inside, outside = (depth < 16.5) & (mesh.vertices[:, 2] < -12), (depth > 19.5) & (mesh.vertices[:, 2] < -12)
    assert shade[inside][:, ALL].max() < 240
    assert shade[outside][:, ALL].min() >= OPEN
    assert shade[inside][:, BEND].max() < 128 < shade[outside][:, BEND].min()


def test_what_lies_within_another_part_is_open_as_it_is_only_seen_without_it():
    meshes = {"nucleus": ball(8.0), "annulus": ball(20.0)}
    shade = baked(meshes, {"nucleus": Tissue.NUCLEUS, "annulus": Tissue.ANNULUS})["nucleus"]
    assert shade[:, :3].min() >= OPEN


def test_flat_is_128_and_so_is_every_tube():
    slab = plate(0.0)
    inner = np.abs(slab.vertices[:, :2]).max(axis=1) < 150
    assert set(baked({"slab": slab}, {"slab": Tissue.BONE})["slab"][inner][:, BEND]) == {128}
    assert set(baked({"nerve": ball()}, {"nerve": Tissue.NERVE})["nerve"][:, BEND]) == {128}


@pytest.mark.parametrize("radius", [16.0, 32.0])
def test_gentle_bends_are_hardly_stained(radius):
    shade = baked({"ball": ball(radius)}, {"ball": Tissue.BONE})["ball"]
    assert np.abs(shade[:, BEND] - (128.0 + 127.0 * 8.0 / radius)).max() < 3.0


def pair(shift: float = 0.0) -> dict[str, trimesh.Trimesh]:
    left = ball(centre=(12.0, 0.0, 0.0))
    right = mirrored(left).apply_translation((shift, 0.0, 0.0))
    return {"hip-bone-left": left, "hip-bone-right": right}


def test_the_right_is_the_mirror_of_the_left_only_in_a_body_that_is_symmetric():
    tissues = {"hip-bone-left": Tissue.BONE, "hip-bone-right": Tissue.BONE, "bursa-right": Tissue.BURSA}
    same = baked(pair(), tissues)
    assert np.array_equal(same["hip-bone-left"], same["hip-bone-right"])
    with_more = baked({**pair(), "bursa-right": ball(5.0, (-30.0, 0.0, 0.0))}, tissues)
    assert not np.array_equal(with_more["hip-bone-left"], with_more["hip-bone-right"])


def test_the_same_body_gives_the_same_bytes_and_is_left_alone():
    meshes = pair(shift=-3.0)
    tissues = dict.fromkeys(meshes, Tissue.BONE)
    before = {one: mesh.vertices.copy() for one, mesh in meshes.items()}
    first, second = baked(meshes, tissues), baked(meshes, tissues)
    for one in meshes:
        assert first[one].dtype == np.uint8
        assert np.array_equal(first[one], second[one])
        assert np.array_equal(before[one], meshes[one].vertices)
