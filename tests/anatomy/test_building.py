"""A body is built from what changed, and a body that was built is a body that can be read."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from explorer.anatomy.body import Body
from explorer.anatomy.building import _both_sides, outdated
from explorer.anatomy.growing import BOTH, RECIPES, Recipe, grown_id, grows, image_id, mirror_id
from explorer.anatomy.memory import Memory, canonical, mirrored
from explorer.anatomy.provenance import fingerprint
from explorer.domain.body import Level, Side
from explorer.errors import UnknownId


@pytest.fixture
def ball() -> trimesh.Trimesh:
    mesh = trimesh.creation.icosphere(subdivisions=2, radius=7.0)
    return mesh.apply_translation((31.234567, -12.345678, 5.0))


def recipe(ball, identifier="ball-left", grow=None) -> Recipe:
    return Recipe(id=identifier, grow=grow or (lambda _body: ball), level=None, spacing_mm=1.0, triangles=None)


def test_a_kept_surface_is_vertex_for_vertex_the_one_that_was_grown(tmp_path, ball):
    memory = Memory(tmp_path)
    grown = canonical(ball), frozenset({"explorer.geometry"})
    memory.keep(recipe(ball), grown)
    kept, modules = memory.kept(recipe(ball))
    assert np.array_equal(kept.vertices, grown[0].vertices)
    assert np.array_equal(kept.faces, grown[0].faces)
    assert modules == grown[1]


def test_a_surface_does_not_hold_when_its_recipe_changes(tmp_path, ball):
    memory = Memory(tmp_path)
    memory.keep(recipe(ball), (canonical(ball), frozenset({"explorer.geometry"})))
    finer = Recipe(id="ball-left", grow=lambda _body: ball, level=None, spacing_mm=0.5, triangles=None)
    assert memory.holds(recipe(ball))
    assert not memory.holds(finer)


def test_what_is_forgotten_is_grown_again(tmp_path, ball):
    memory = Memory(tmp_path)
    memory.keep(recipe(ball), (canonical(ball), frozenset({"explorer.geometry"})))
    memory.forget("ball-left")
    assert memory.kept(recipe(ball)) is None


def test_the_fingerprint_follows_imports():
    assert fingerprint(["explorer.anatomy.body"]) == fingerprint(["explorer.anatomy.body", "explorer.errors"])
    assert fingerprint(["explorer.anatomy.body"]) != fingerprint(["explorer.errors"])


def test_canonical_moves_no_vertex_by_more_than_a_micrometre(ball):
    assert np.abs(canonical(ball).vertices - ball.vertices).max() < 1e-3


def test_the_mirror_image_lies_on_the_other_side_and_faces_outward(ball):
    image = mirrored(ball)
    assert image.volume == pytest.approx(ball.volume)
    assert np.allclose(image.bounds[:, 1:], ball.bounds[:, 1:])
    assert np.allclose(image.bounds[::-1, 0], -ball.bounds[:, 0])


def test_what_a_surface_depends_on_is_noted(monkeypatch, ball):
    def grown_elsewhere(_body):
        return ball

    grown_elsewhere.__module__ = "explorer.geometry.solid"
    inner = Recipe(id="ball-left", grow=grown_elsewhere, level=None, spacing_mm=1.0, triangles=None)
    outer = Recipe(id="shell-left", grow=lambda b: b.mesh("ball-left"), level=None, spacing_mm=1.0, triangles=None)
    monkeypatch.setitem(RECIPES, inner.id, inner)
    monkeypatch.setitem(RECIPES, outer.id, outer)
    body = Body()
    body.mesh("ball-left")
    assert "explorer.geometry.solid" in body.grown("shell-left")[1]


def test_what_is_noted_does_not_depend_on_what_was_asked_before(monkeypatch, ball):
    def uses_its_own_landmark(body):
        body.landmark("wanted")
        return ball

    monkeypatch.setitem(RECIPES, "ball-left", recipe(ball, grow=uses_its_own_landmark))
    monkeypatch.setattr("explorer.anatomy.body.PLACERS", [given("a.stranger", "unwanted"), given("a.friend", "wanted")])
    first, later = Body(), Body()
    assert later.landmarks.keys() == {"unwanted", "wanted"}
    assert first.grown("ball-left")[1] == later.grown("ball-left")[1]
    assert "a.friend" in first.grown("ball-left")[1]
    assert "a.stranger" not in first.grown("ball-left")[1]


def given(module, landmark):
    """A function of some module that gives one landmark."""

    def give(_body):
        return {landmark: (0.0, 0.0, 0.0)}

    give.__module__ = module
    return give


def test_two_functions_may_not_grow_one_structure(monkeypatch, ball):
    monkeypatch.setitem(RECIPES, "disc-l4-l5", recipe(ball, "disc-l4-l5"))
    with pytest.raises(ValueError, match="disc-l4-l5"):
        grows("disc-{level}", levels=[Level.L4_L5])(lambda _body, _level: ball)


def test_an_unknown_structure_is_named_with_its_nearest():
    from explorer.anatomy.catalogue import gather

    gather()
    with pytest.raises(UnknownId, match="disc-l4-l5"):
        Body().mesh("disc-l4-l6")


@pytest.mark.parametrize(("left", "right"), [("piriformis-left", "piriformis-right"), ("sacrum", None)])
def test_only_paired_things_have_a_mirror_image(left, right):
    assert mirror_id(left) == right


@pytest.fixture
def two_sides(monkeypatch, ball) -> dict[Side, trimesh.Trimesh]:
    """A register with one structure whose sides differ, and one whose right side is the left one's image."""
    register: dict[str, Recipe] = {}
    monkeypatch.setattr("explorer.anatomy.growing.RECIPES", register)
    monkeypatch.setattr("explorer.anatomy.body.RECIPES", register)
    monkeypatch.setattr("explorer.anatomy.building.RECIPES", register)
    shapes = {Side.LEFT: ball, Side.RIGHT: trimesh.creation.icosphere(subdivisions=1, radius=3.0)}
    grows("vein-{side}", sides=BOTH)(lambda _body, side: shapes[side])
    grows("ball-left")(lambda _body: ball)
    return shapes


def test_a_right_side_that_is_grown_is_not_mirrored(two_sides):
    grown = dict(_both_sides(Body()))
    assert grown.keys() == {"vein-left", "vein-right", "ball-left", "ball-right"}
    assert grown["vein-right"].volume == pytest.approx(two_sides[Side.RIGHT].volume)
    assert grown["ball-right"].bounds[1, 0] == pytest.approx(-two_sides[Side.LEFT].bounds[0, 0])


@pytest.mark.usefixtures("two_sides")
def test_a_mirror_image_is_known_by_its_left_side_and_what_is_grown_by_itself():
    assert (grown_id("ball-right"), image_id("ball-left")) == ("ball-left", "ball-right")
    assert (grown_id("vein-right"), image_id("vein-left")) == ("vein-right", None)


def test_a_right_landmark_that_is_given_is_not_mirrored(monkeypatch):
    def give(_body):
        return {"fork-left": (5.0, 1.0, 2.0), "fork-right": (-3.0, 1.0, 2.0), "end-left": (4.0, 0.0, 0.0)}

    monkeypatch.setattr("explorer.anatomy.body.PLACERS", [give])
    body = Body()
    assert body.landmark("fork-right").tolist() == [-3.0, 1.0, 2.0]
    assert body.landmark("end-right").tolist() == [-4.0, 0.0, 0.0]


def test_a_change_of_the_baking_alone_is_noticed(monkeypatch, atlas):
    assert "pack" not in outdated(atlas.folder / "meshes")
    monkeypatch.setattr("explorer.anatomy.building.sha256", lambda _: "another table of fibres")
    assert "pack" in outdated(atlas.folder / "meshes")
