"""Fibres run from origin to insertion, come together where a muscle narrows, and end in tendon."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from scipy.spatial import cKDTree

from explorer.anatomy.catalogue import gather
from explorer.anatomy.fibres.attachments import attachments_of, fibres_of
from explorer.anatomy.fibres.places import Attachments, fibre_places, tendinous
from explorer.anatomy.growing import RECIPES
from explorer.content.meshes import FIBRE_STEP_MM, FIBRES, TENDON
from explorer.domain.body import Tissue
from explorer.errors import UnknownId

MUSCLES = (
    "gluteus-maximus", "gluteus-medius", "gluteus-minimus", "tensor-fasciae-latae", "piriformis", "obturator-internus",
    "gemelli", "quadratus-femoris", "iliacus", "psoas-major", "quadratus-lumborum", "multifidus", "longissimus",
    "iliocostalis",
)  # fmt: skip


class Streaked:
    """A surface, and triangle by triangle how the places baked for its corners change: least along a fibre."""

    def __init__(self, mesh: trimesh.Trimesh) -> None:
        self.points = np.asarray(mesh.vertices)
        baked = np.asarray(mesh.vertex_attributes[FIBRES], float)
        self.places, self.tendon = baked[:, :3] * FIBRE_STEP_MM, baked[:, 3] / TENDON
        corners, there = self.points[mesh.faces], self.places[mesh.faces]
        edges, moves = corners[:, 1:] - corners[:, :1], there[:, 1:] - there[:, :1]
        first = edges[:, 0] / np.maximum(np.linalg.norm(edges[:, 0], axis=1, keepdims=True), 1e-9)
        second = np.cross(mesh.face_normals, first)
        frame = np.stack([first, second], axis=1)
        flat = np.einsum("mei,mki->mek", edges, frame) + 1e-9 * np.eye(2)
        slopes = np.linalg.solve(flat, moves)
        sides, sizes, _ = np.linalg.svd(slopes, full_matrices=False)
        self.along = np.einsum("mk,mki->mi", sides[:, :, 1], frame)
        self.least, self.most = sizes[:, 1], sizes[:, 0]
        self.centres, self.area = corners.mean(axis=1), mesh.area_faces
        self.normals, self.faces_out = np.asarray(mesh.vertex_normals), np.asarray(mesh.face_normals)

    def mean(self, values: np.ndarray, where: np.ndarray) -> float:
        return float(np.average(values[where], weights=self.area[where]))


@pytest.fixture(scope="module")
def streaked(atlas) -> dict[str, Streaked]:
    return {one: Streaked(atlas.mesh(f"{one}-left")) for one in MUSCLES}


def test_muscles_tendons_and_ligaments_have_fibres_and_nothing_else(atlas):
    with_fibres = {one for one in atlas.structures if FIBRES in atlas.mesh(one).vertex_attributes}
    fibrous = {Tissue.MUSCLE, Tissue.TENDON, Tissue.LIGAMENT}
    assert with_fibres == {one.id for one in atlas.structures.values() if one.tissue in fibrous}


@pytest.mark.parametrize("muscle", MUSCLES)
def test_streaks_are_long_and_of_one_width_but_where_fibres_come_together(streaked, muscle):
    one = streaked[muscle]
    share = one.area / one.area.sum()
    assert share[one.least < 0.25 * one.most].sum() > 0.8
    assert share[(one.most > 0.25) & (one.most < 4.0)].sum() > 0.95
    order = np.argsort(one.most)
    middle = one.most[order][np.searchsorted(np.cumsum(share[order]), 0.5)]
    assert middle == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize("muscle", MUSCLES)
def test_the_field_does_not_fold(atlas, streaked, muscle):
    """Half way along, vertices of one face with one place lie one behind the other, not side by side."""
    one, ends = streaked[muscle], attachments_of(f"{muscle}-left", None, atlas.landmarks.__getitem__)
    near, far = (cKDTree(end).query(one.points)[0] for end in (ends.origin, ends.insertion))
    belly = np.flatnonzero(np.abs(near / (near + far) - 0.5) < 0.06)
    pairs = belly[cKDTree(one.places[belly]).query_pairs(0.5, output_type="ndarray")]
    pairs = pairs[(one.normals[pairs[:, 0]] * one.normals[pairs[:, 1]]).sum(axis=1) > 0.0]
    apart, middle = np.diff(one.points[pairs], axis=1)[:, 0], one.points[pairs].mean(axis=1)
    fibre = one.along[cKDTree(one.centres).query(middle)[1]]
    aside = np.linalg.norm(apart - (apart * fibre).sum(axis=1, keepdims=True) * fibre, axis=1)
    assert len(pairs) > 10
    assert np.mean(aside > 5.0) < 0.05  # strands of multifidus that cross at their ends


def test_below_the_crest_fibres_of_gluteus_medius_point_to_the_trochanter(atlas, streaked):
    one = streaked["gluteus-medius"]
    trochanter = atlas.landmarks["greater-trochanter-lateral-left"]
    crest = np.array([atlas.landmarks[f"iliac-{name}-left"] for name in ("crest-top", "tubercle")])
    high = one.centres[:, 2] > crest[:, 2].min() - 10.0
    way = trochanter - one.centres
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    off = np.degrees(np.arccos(np.clip(np.abs((way * one.along).sum(axis=1)), 0.0, 1.0)))
    assert np.median(off[high]) < 30.0
    down = -np.sign(one.along[:, 2:]) * one.along
    front, back = (one.centres[:, 1] < np.quantile(one.centres[:, 1], 0.2)), one.centres[:, 1] > 40.0
    assert one.mean(down[:, 1], high & front) > one.mean(down[:, 1], high & back) + 0.1  # they lean towards each other


@pytest.mark.parametrize(
    ("fan", "end"),
    [
        ("gluteus-medius", "greater-trochanter-lateral-facet-left"),
        ("gluteus-minimus", "greater-trochanter-anterior-facet-left"),
        ("iliacus", "lesser-trochanter-tip-left"),
    ],
)
def test_in_a_fan_neighbouring_fibres_converge(atlas, streaked, fan, end):
    one = streaked[fan]
    far = np.linalg.norm(one.centres - atlas.landmarks[end], axis=1)
    near, distant = far < np.quantile(far, 0.25), far > np.quantile(far, 0.75)
    assert one.mean(one.most, near) > 1.4 * one.mean(one.most, distant)


@pytest.mark.parametrize(
    ("muscle", "way", "within_deg"),
    [
        ("multifidus", (0.25, 0.1, -1.0), 25.0),  # down and outwards from the spinous processes
        ("longissimus", (0.0, 0.0, 1.0), 25.0),
        ("quadratus-femoris", (1.0, 0.0, 0.0), 25.0),
        ("piriformis", (0.85, -0.4, -0.4), 30.0),
    ],
)
def test_fibres_run_the_way_of_the_muscle(streaked, muscle, way, within_deg):
    one = streaked[muscle]
    unit = np.array(way) / np.linalg.norm(way)
    off = np.degrees(np.arccos(np.clip(np.abs(one.along @ unit), 0.0, 1.0)))
    assert one.mean(off, np.abs(one.faces_out @ unit) < 0.7) < within_deg


@pytest.mark.parametrize(
    ("muscle", "end"), [("psoas-major", "lesser-trochanter-tip-left"), ("piriformis", "greater-trochanter-tip-left")]
)
def test_the_belly_is_flesh_and_the_end_is_tendon(atlas, streaked, muscle, end):
    one = streaked[muscle]
    far = np.linalg.norm(one.points - atlas.landmarks[end], axis=1)
    assert one.tendon[far < 15.0].min() > 0.9
    belly = np.abs(far / far.max() - 0.55) < 0.1
    assert one.tendon[belly].max() < 0.05


@pytest.mark.parametrize("muscle", MUSCLES)
def test_left_mirrors_right(atlas, muscle):
    left, right = atlas.mesh(f"{muscle}-left"), atlas.mesh(f"{muscle}-right")
    assert np.allclose(left.vertices, right.vertices * (-1.0, 1.0, 1.0), atol=1e-3)
    assert np.array_equal(left.vertex_attributes[FIBRES], right.vertex_attributes[FIBRES])


def tube(length: float = 100.0, radius: float = 12.0) -> trimesh.Trimesh:
    return trimesh.creation.cylinder(radius=radius, height=length, sections=24).subdivide_to_size(6.0)


def test_on_a_tube_places_are_where_a_vertex_lies_across_it():
    mesh = tube()
    ends = Attachments(np.array([(0.0, 0.0, -50.0)]), np.array([(0.0, 0.0, 50.0)]), strands=True)
    side = np.abs(mesh.vertices[:, 2]) < 35.0
    places = fibre_places(mesh, ends)[side]
    angle = np.arctan2(*mesh.vertices[side, 1::-1].T)
    ours = np.arctan2(*(places - places.mean(axis=0))[:, 1::-1].T)
    assert np.degrees(np.abs(np.angle(np.exp(1j * (ours - angle))))).max() < 12.0
    assert np.ptp(places[:, 2]) < 8.0


def test_tendon_takes_up_the_shares_that_it_is_given():
    mesh = tube()
    ends = Attachments(np.array([(0.0, 0.0, -50.0)]), np.array([(0.0, 0.0, 50.0)]))
    share = (mesh.vertices[:, 2] + 50.0) / 100.0
    sinew = tendinous(mesh, ends, (0.0, 0.4))
    assert sinew[share > 0.85].min() > 0.9
    assert sinew[share < 0.35].max() == 0.0


def test_every_entry_of_the_table_belongs_to_a_structure_and_finds_its_landmarks(atlas):
    gather()
    for one, recipe in RECIPES.items():
        if atlas.structures[one].tissue in {Tissue.MUSCLE, Tissue.TENDON, Tissue.LIGAMENT}:
            ends = attachments_of(one, recipe.level, atlas.landmarks.__getitem__)
            gaps = [cKDTree(atlas.mesh(one).vertices).query(end)[0].min() for end in (ends.origin, ends.insertion)]
            assert max(gaps) < 30.0, one


def test_a_structure_without_fibres_is_named():
    with pytest.raises(UnknownId, match="sacrum"):
        fibres_of("sacrum", None)
