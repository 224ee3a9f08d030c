"""Whether a surface bounds a body: closed, manifold, nowhere through itself; and what two bodies share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.distances import pierces

if TYPE_CHECKING:
    import trimesh

TRIM = 0.01
"""Share of an edge left out at both ends, where it meets the triangles of its own corners."""


def solid_of(mesh: trimesh.Trimesh) -> Any:
    """The body that a surface bounds, a ``manifold3d.Manifold`` (mm).

    Raises
    ------
    ValueError
        If the surface is not an oriented manifold; the message is the library's own word for what is wrong.
    """
    import manifold3d

    corners = np.asarray(mesh.vertices, np.float32)
    solid = manifold3d.Manifold(manifold3d.Mesh(corners, np.asarray(mesh.faces, np.uint32)))
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(solid.status().name)
    return solid


def is_manifold(mesh: trimesh.Trimesh) -> bool:
    """Whether a surface bounds a body."""
    try:
        solid_of(mesh)
    except ValueError:
        return False
    return True


def shared_volume_ml(one: Any, other: Any) -> float:
    """Volume (ml) that two bodies of ``solid_of`` have in common."""
    return float((one ^ other).volume()) / 1000.0


def self_crossings(mesh: trimesh.Trimesh) -> NDArray[np.float64]:
    """Where a surface runs through itself: (n, 3) middles of the edges that pierce one of its triangles (mm).

    Each edge is traced through the surface in single precision; what it meets is then tested in double precision, and
    triangles at its own corners are left out.
    """
    from embreex.mesh_construction import TriangleMesh
    from embreex.rtcore_scene import EmbreeScene

    edges, triangles = np.asarray(mesh.edges_unique), np.asarray(mesh.triangles)
    ends = np.asarray(mesh.vertices)[edges]
    way, length = ends[:, 1] - ends[:, 0], np.asarray(mesh.edges_unique_length)
    scene: Any = EmbreeScene()
    held = TriangleMesh(scene, triangles.astype(np.float32))
    starts, unit = ends[:, 0] + TRIM * way, way / np.maximum(length, 1e-9)[:, None]
    reach = ((1.0 - 2.0 * TRIM) * length).astype(np.float32)
    met = scene.run(starts.astype(np.float32), unit.astype(np.float32), reach, output=True)["primID"]
    del held
    strange = (met >= 0) & ~(np.asarray(mesh.faces)[met][:, :, None] == edges[:, None, :]).any(axis=(1, 2))
    met_from = ((at, triangles[met[at]][None]) for at in np.flatnonzero(strange))
    crossing = [at for at, triangle in met_from if pierces(ends[at, 0], ends[at, 1], triangle).any()]
    return np.asarray(ends[crossing].mean(axis=1))
