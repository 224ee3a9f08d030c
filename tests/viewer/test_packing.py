"""A pack holds every surface, whole and in place, in a fraction of the bytes."""

from __future__ import annotations

import gzip
import json
import struct
from pathlib import Path

import numpy as np
import pytest
import trimesh

from explorer.anatomy.coarsening import coarse
from explorer.anatomy.memory import mirrored
from explorer.content.meshes import FIBRES, lps_from_gltf
from explorer.errors import BadContent
from explorer.geometry.fields import surroundings
from explorer.viewer.meshopt import Encoder, Module
from explorer.viewer.packing import compressed, packed

DECODER = Path(__file__).parent / "meshopt_decoder.wasm"
NUMBERS = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5123: np.uint16, 5125: np.uint32}
WIDTHS = {"SCALAR": 1, "VEC3": 3, "VEC4": 4}


class Unpacked:
    """A pack, read as a browser reads it: with the official decoder, from the description in the file."""

    def __init__(self, content: bytes) -> None:
        magic, version, length = struct.unpack_from("<3I", content)
        assert (magic, version, length) == (0x46546C67, 2, len(content))
        size, kind = struct.unpack_from("<2I", content, 12)
        assert kind == 0x4E4F534A
        self.gltf = json.loads(content[20 : 20 + size])
        self.binary = content[28 + size :]
        self.decoder = Module(DECODER)
        self.nodes = {node["name"]: node for node in self.gltf["nodes"]}

    def attribute(self, identifier: str, name: str) -> np.ndarray:
        (primitive,) = self.gltf["meshes"][self.nodes[identifier]["mesh"]]["primitives"]
        accessor = self.gltf["accessors"][primitive["indices"] if name == "indices" else primitive["attributes"][name]]
        rows = self.view(accessor["bufferView"]).view(NUMBERS[accessor["componentType"]])
        return rows[: accessor["count"], : WIDTHS[accessor["type"]]]

    def view(self, index: int) -> np.ndarray:
        at = self.gltf["bufferViews"][index]["extensions"]["EXT_meshopt_compression"]
        source = np.frombuffer(self.binary, np.uint8)[at["byteOffset"] :][: at["byteLength"]]
        count, stride = at["count"], at["byteStride"]
        target = self.decoder.allocate((count + 3) * stride)
        function = {"ATTRIBUTES": "meshopt_decodeVertexBuffer", "TRIANGLES": "meshopt_decodeIndexBuffer"}[at["mode"]]
        assert self.decoder.call(function, target, count, stride, self.decoder.store(source), len(source)) == 0
        if at.get("filter") == "OCTAHEDRAL":
            self.decoder.call("meshopt_decodeFilterOct", target, (count + 3) // 4 * 4, stride)
        decoded = self.decoder.load(target, count * stride)
        self.decoder.release(target)
        return np.frombuffer(decoded, np.uint8).reshape(count, stride)

    def points_mm(self, identifier: str) -> np.ndarray:
        node = self.nodes[identifier]
        return lps_from_gltf(self.attribute(identifier, "POSITION") * node["scale"][0] + node["translation"])

    def corners(self, identifier: str) -> np.ndarray:
        return self.points_mm(identifier)[self.attribute(identifier, "indices").reshape(-1, 3)]


def bone(seed: int, subdivisions: int = 4) -> trimesh.Trimesh:
    """A lumpy closed surface in mm, with a different occlusion at every vertex."""
    random = np.random.default_rng(seed)
    mesh = trimesh.creation.icosphere(subdivisions=subdivisions, radius=1.0)
    lumps = 1.0 + 0.2 * np.sin(mesh.vertices @ random.normal(size=(3, 3)) * 3.0).mean(axis=1, keepdims=True)
    mesh.vertices = mesh.vertices * lumps * random.uniform(20.0, 90.0, 3) + random.uniform(-200.0, 200.0, 3)
    mesh.visual.vertex_colors = random.integers(0, 256, (len(mesh.vertices), 4), np.uint8)
    return mesh


@pytest.fixture(scope="module")
def bones() -> dict[str, trimesh.Trimesh]:
    return {"vertebra-l4": bone(1), "disc-l4-l5": bone(2, 3), "hip-bone-left": bone(3)}


@pytest.fixture(scope="module")
def pack(bones) -> Unpacked:
    return Unpacked(packed(bones))


def in_order(corners: np.ndarray) -> np.ndarray:
    """Triangles (m, 3, 3), each from its lowest corner on and then sorted, whatever their order was."""
    first = np.lexsort(np.moveaxis(corners, 2, 0)[::-1])[:, 0]
    turned = np.take_along_axis(corners, ((first[:, None] + np.arange(3)) % 3)[:, :, None], axis=1)
    return turned[np.lexsort(turned.reshape(len(turned), -1).T[::-1])]


def test_structures_keep_their_ids_and_their_order(pack, bones):
    assert [node["name"] for node in pack.gltf["nodes"]] == list(bones)
    assert pack.gltf["extensionsRequired"] == ["EXT_meshopt_compression", "KHR_mesh_quantization"]


def test_every_triangle_is_there_in_place_and_faces_outward(pack, bones):
    for identifier, mesh in bones.items():
        on_grid = lps_from_gltf(
            np.rint(np.stack([mesh.vertices[:, 0], mesh.vertices[:, 2], -mesh.vertices[:, 1]], 1) * 50)
        )
        there = in_order(np.rint(pack.corners(identifier) * 50).astype(int))
        assert np.array_equal(there, in_order(np.rint(on_grid[mesh.faces] / 1000).astype(int)))


def test_no_vertex_moves_by_a_fiftieth_of_a_millimetre(pack, bones):
    for identifier, mesh in bones.items():
        points = pack.points_mm(identifier)
        gaps, _ = trimesh.proximity.cKDTree(mesh.vertices).query(points)
        assert len(points) == len(mesh.vertices)
        assert gaps.max() < 0.02


def test_normals_and_occlusion_stay_with_their_vertices(pack, bones):
    for identifier, mesh in bones.items():
        _, origin = trimesh.proximity.cKDTree(mesh.vertices).query(pack.points_mm(identifier))
        normals = lps_from_gltf(pack.attribute(identifier, "NORMAL").astype(float))
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        cosines = (normals * mesh.vertex_normals[origin]).sum(axis=1)
        assert np.degrees(np.arccos(np.clip(cosines, -1, 1))).max() < 1.5
        assert np.array_equal(pack.attribute(identifier, "_OCCLUSION"), mesh.visual.vertex_colors[origin])


def test_bounds_are_those_of_the_points(pack, bones):
    for identifier in bones:
        points = pack.attribute(identifier, "POSITION")
        accessor = pack.gltf["accessors"][
            pack.gltf["meshes"][pack.nodes[identifier]["mesh"]]["primitives"][0]["attributes"]["POSITION"]
        ]
        assert (accessor["min"], accessor["max"]) == (points.min(axis=0).tolist(), points.max(axis=0).tolist())


def test_a_structure_is_complete_before_the_next_begins(pack):
    places = [view["extensions"]["EXT_meshopt_compression"]["byteOffset"] for view in pack.gltf["bufferViews"]]
    assert places == sorted(places)
    used = [pack.gltf["meshes"][node["mesh"]]["primitives"][0] for node in pack.gltf["nodes"]]
    views = [[*one["attributes"].values(), one["indices"]] for one in used]
    assert views == [list(range(4 * place, 4 * place + 4)) for place in range(len(views))]


def test_a_mirror_image_is_the_same_bytes_from_left_to_right_with_its_own_occlusion():
    left = bone(8, 3)
    left.vertex_attributes[FIBRES] = np.random.default_rng(8).integers(-900, 900, (len(left.vertices), 4), np.int16)
    right = mirrored(left)
    right.visual.vertex_colors = np.random.default_rng(9).integers(0, 256, (len(left.vertices), 4), np.uint8)
    both, twice = (packed({"left": left, "right": right}, images=given) for given in ({"right": "left"}, None))
    pack = Unpacked(both)
    assert pack.nodes["right"]["scale"][0] < 0.0
    for name in ("POSITION", "NORMAL", FIBRES, "indices"):
        assert np.array_equal(pack.attribute("left", name), pack.attribute("right", name))
    flipped = pack.attribute("right", "POSITION") * pack.nodes["right"]["scale"] + pack.nodes["right"]["translation"]
    there = lps_from_gltf(flipped)[pack.attribute("right", "indices").reshape(-1, 3)[:, ::-1]]
    assert np.array_equal(
        in_order(np.rint(there * 50).astype(int)), in_order(np.rint(Unpacked(twice).corners("right") * 50).astype(int))
    )
    _, origin = trimesh.proximity.cKDTree(right.vertices).query(lps_from_gltf(flipped))
    assert np.array_equal(pack.attribute("right", "_OCCLUSION"), right.visual.vertex_colors[origin])
    assert np.array_equal(pack.attribute("right", FIBRES), left.vertex_attributes[FIBRES][origin])


def test_what_is_no_mirror_image_is_not_packed_as_one():
    with pytest.raises(BadContent, match="not its mirror image"):
        packed({"left": bone(8, 3), "right": bone(9, 3)}, images={"right": "left"})


def test_touching_surfaces_still_touch():
    left, right = bone(5, 3), bone(6, 3)
    shared = left.vertices[:40]
    right.vertices[:40] = shared
    pack = Unpacked(packed({"left": left, "right": right}))
    rounded = np.rint(pack.points_mm("left") * 50).astype(int), np.rint(pack.points_mm("right") * 50).astype(int)
    both = set(map(tuple, rounded[0])) & set(map(tuple, rounded[1]))
    assert {tuple(point) for point in np.rint(shared * 50).astype(int)} <= both


def test_a_surface_with_more_vertices_than_16_bits_count():
    large = bone(7, 7)
    pack = Unpacked(packed({"skin": large}))
    assert len(large.vertices) > 65_536
    assert len(in_order(pack.corners("skin"))) == len(large.faces)
    assert pack.points_mm("skin")[pack.attribute("skin", "indices").ravel()].shape == (large.faces.size, 3)


def test_the_same_surfaces_give_the_same_bytes_and_are_left_alone(bones):
    before = {name: (mesh.vertices.copy(), mesh.faces.copy()) for name, mesh in bones.items()}
    assert packed(bones) == packed(bones)
    for name, (vertices, faces) in before.items():
        assert np.array_equal(vertices, bones[name].vertices)
        assert np.array_equal(faces, bones[name].faces)


def test_a_pack_is_at_least_four_times_smaller_than_plain_glb():
    meshes = {f"bone-{seed}": smoothly_shaded(bone(seed, 5)) for seed in range(3)}
    plain = sum(len(mesh.export(file_type="glb", include_normals=True)) for mesh in meshes.values())
    assert 4 * len(packed(meshes)) < plain


def smoothly_shaded(mesh: trimesh.Trimesh) -> trimesh.Trimesh:
    """With an occlusion that changes as slowly as a baked one."""
    mesh.visual.vertex_colors = np.clip(128 + 50 * mesh.vertex_normals[:, [0, 1, 2, 2]], 0, 255).astype(np.uint8)
    return mesh


def test_a_surface_without_a_bake_is_lit_and_flat():
    ball = trimesh.creation.icosphere(subdivisions=2, radius=7.0)
    occlusion = Unpacked(packed({"ball": ball})).attribute("ball", "_OCCLUSION")
    assert np.array_equal(np.unique(occlusion, axis=0), [[255, 255, 255, 128]])


def test_vertices_that_no_triangle_uses_are_left_out():
    triangles, order = Encoder().reorder(np.array([[5, 1, 3]], np.uint32), 7)
    assert sorted(order) == [1, 3, 5]
    assert sorted(order[triangles[0]]) == [1, 3, 5]


def test_a_surface_in_the_wrong_unit_or_without_triangles_is_refused():
    metres = trimesh.creation.box((2000.0, 1.0, 1.0))
    with pytest.raises(BadContent, match="skin: larger than"):
        packed({"skin": metres})
    with pytest.raises(BadContent, match="skin: the surface has no triangles"):
        packed({"skin": trimesh.Trimesh()})


@pytest.fixture(scope="module")
def layered(bones) -> Unpacked:
    return Unpacked(packed(bones, {one: coarse(mesh) for one, mesh in bones.items()}))


def test_coarse_surfaces_come_first_as_the_lower_level_of_their_structures(layered, bones):
    nodes = layered.gltf["nodes"]
    assert [node["name"] for node in nodes] == [*(f"{one}-coarse" for one in bones), *bones]
    for identifier in bones:
        (lower,) = layered.nodes[identifier]["extensions"]["MSFT_lod"]["ids"]
        assert nodes[lower]["name"] == f"{identifier}-coarse"
    assert layered.gltf["scenes"][0]["nodes"] == [len(bones) + at for at in range(len(bones))]
    assert "MSFT_lod" not in layered.gltf["extensionsRequired"]


def test_a_coarse_surface_has_few_triangles_near_the_fine_one(layered, bones):
    for identifier, mesh in bones.items():
        few, points = layered.corners(f"{identifier}-coarse"), layered.points_mm(f"{identifier}-coarse")
        assert len(few) < 0.15 * len(mesh.faces)
        away = surroundings([mesh]).distance(points)
        assert np.abs(away).max() < 0.02 * mesh.scale


def test_a_compressed_pack_is_smaller_and_the_same_each_time(bones):
    pack = packed(bones)
    assert compressed(pack) == compressed(pack)
    assert len(compressed(pack)) < len(pack)
    assert gzip.decompress(compressed(pack)) == pack
