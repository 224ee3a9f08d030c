"""The surfaces of the spine as they are shipped: closed, manifold, apart from one another."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest
import trimesh

from explorer.anatomy.posture import SEGMENTS, VERTEBRAE
from explorer.content.atlas import Atlas
from explorer.domain.body import LUMBAR_SEGMENTS, Level

NAMES = (
    *(f"vertebra-{level}" for level in VERTEBRAE),
    *(f"facet-{kind}-{segment}-left" for kind in ("joint", "cartilage") for segment in LUMBAR_SEGMENTS),
)


def body_of(mesh: trimesh.Trimesh) -> manifold3d.Manifold:
    return manifold3d.Manifold(manifold3d.Mesh(mesh.vertices.astype(np.float32), mesh.faces.astype(np.uint32)))


@pytest.mark.parametrize("name", NAMES)
def test_a_surface_is_manifold_and_faces_outward(atlas: Atlas, name: str) -> None:
    mesh = atlas.mesh(name)
    assert mesh.is_watertight
    assert mesh.volume > 0.0
    assert body_of(mesh).status() == manifold3d.Error.NoError


@pytest.mark.parametrize("segment", SEGMENTS)
def test_two_neighbouring_bones_share_no_volume(atlas: Atlas, segment: Level) -> None:
    first, second = ("sacrum" if level is Level.S1 else f"vertebra-{level}" for level in segment.vertebrae)
    shared = body_of(atlas.mesh(first)) ^ body_of(atlas.mesh(second))
    assert shared.volume() == pytest.approx(0.0, abs=1e-3)
