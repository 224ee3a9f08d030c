"""Surfaces are read as they were written, or not at all."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
import trimesh
from hypothesis import given
from hypothesis import strategies as st

from explorer.content.meshes import (
    MANIFEST,
    Manifest,
    MeshEntry,
    PackEntry,
    Placement,
    glb_of,
    gltf_from_lps,
    lps_from_gltf,
    read_glb,
    read_manifest,
    sha256,
)
from explorer.errors import BadContent


@pytest.fixture
def folder(tmp_path):
    ball = trimesh.creation.icosphere(subdivisions=1, radius=5.0)
    content = glb_of("ball", ball)
    (tmp_path / "ball.glb").write_bytes(content)
    (tmp_path / "pack.glb").write_bytes(b"pack")
    manifest = Manifest(
        structures={"ball": MeshEntry(file="ball.glb", sha256=sha256(content), triangles=80, source="", recipe="")},
        pack=PackEntry(file="pack.glb", sha256=sha256(b"pack")),
        placement=Placement(recipe="", grown_from=()),
        landmarks={},
        directions={},
    )
    (tmp_path / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    return tmp_path


@given(st.lists(st.tuples(*[st.floats(-500, 500)] * 3), min_size=1, max_size=20))
def test_frames_convert_there_and_back(points):
    points = np.array(points)
    assert np.allclose(lps_from_gltf(gltf_from_lps(points)), points)


def test_up_in_the_body_is_up_in_gltf_and_front_is_front():
    left, front, up = (1000.0, 0, 0), (0, -1000.0, 0), (0, 0, 1000.0)
    assert np.allclose(gltf_from_lps(np.array([left, front, up])), [[1, 0, 0], [0, 0, 1], [0, 1, 0]])


def test_a_surface_keeps_its_vertices_and_its_occlusion(tmp_path):
    ball = trimesh.creation.icosphere(subdivisions=2, radius=5.0).apply_translation((10, -20, 30))
    shade = np.random.default_rng(0).integers(0, 256, (len(ball.vertices), 4), dtype=np.uint8)
    (tmp_path / "ball.glb").write_bytes(glb_of("ball", ball, shade))
    read = read_glb(tmp_path / "ball.glb")
    assert np.abs(read.vertices - ball.vertices).max() < 1e-4
    assert np.array_equal(read.faces, ball.faces)
    assert np.array_equal(read.visual.vertex_colors, shade)


def test_a_sound_folder_is_read(folder):
    assert list(read_manifest(folder).structures) == ["ball"]


@pytest.mark.parametrize("file", ["ball.glb", "pack.glb"])
@pytest.mark.parametrize(
    ("spoil", "fault"), [(lambda p: p.write_bytes(b"x"), "altered"), (lambda p: p.unlink(), "missing")]
)
def test_a_missing_or_altered_mesh_is_named_in_one_line(folder, file, spoil, fault):
    spoil(folder / file)
    with pytest.raises(BadContent) as raised:
        read_manifest(folder)
    assert str(raised.value).startswith(str(folder / file))
    assert fault in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b'{"structures": 1}', b"\xff"])
def test_a_broken_manifest_is_named_in_one_line(folder, content):
    (folder / MANIFEST).write_bytes(content)
    with pytest.raises(BadContent) as raised:
        read_manifest(folder)
    assert str(raised.value).startswith(str(folder / MANIFEST))
    assert "\n" not in str(raised.value)
