"""Whether a surface bounds a body: closed, manifold, nowhere through itself; and what two bodies share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from explorer.geometry.distances import pierces

if TYPE_CHECKING:
    import trimesh

UNTANGLING_ROUNDS = 60
"""Of smoothing; a fold at the rim of a sheet is gone after a few."""

SWELLING_MM = 0.08
"""How far a thin sheet swells at each round where its two faces run through one another."""

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
    edges, _ = _piercing(mesh)
    middles: NDArray[np.float64] = np.asarray(mesh.vertices)[edges].mean(axis=1)
    return middles


def untangled(mesh: trimesh.Trimesh) -> trimesh.Trimesh:
    """A surface that runs through itself nowhere: where it does, it is smoothed until it no longer does.

    Corners of the edges and triangles that pierce one another, and their neighbours, move half way to the middle of
    their own neighbours; a wider ring moves along from time to time. Where two faces of a thin sheet lie in one
    another, that does not part them; then they swell a little at each round, too. A surface without such places is
    given back as it is.

    Raises
    ------
    ValueError
        If it stays tangled; the message says where (mm).
    """
    tangled = _piercing(mesh)
    if not len(tangled[0]):
        return mesh
    for swelling_mm, widening in ((0.0, 8), (SWELLING_MM, UNTANGLING_ROUNDS)):
        if (sound := _untangled(mesh, swelling_mm, widening)) is not None:
            return sound
    where = np.round(np.asarray(mesh.vertices)[tangled[0][0, 0]]).tolist()
    raise ValueError(f"its surface runs through itself near {where} mm")


def _untangled(mesh: trimesh.Trimesh, swelling_mm: float, widening: int) -> trimesh.Trimesh | None:
    import trimesh

    for turn in range(UNTANGLING_ROUNDS):
        edges, triangles = _piercing(mesh)
        if not len(edges):
            return mesh
        moving = np.union1d(edges, np.asarray(mesh.faces)[triangles])
        points = _eased(mesh, moving, rings=1 + turn // widening, swelling_mm=swelling_mm)
        mesh = trimesh.Trimesh(points, mesh.faces, process=False, validate=False)
    return None


def _eased(mesh: trimesh.Trimesh, moving: NDArray[np.int64], *, rings: int, swelling_mm: float) -> NDArray[np.float64]:
    """The vertices, those that move and some rings round them half way to the middle of their neighbours."""
    from scipy.sparse import coo_matrix

    points, edges = np.asarray(mesh.vertices), np.asarray(mesh.edges_unique)
    ends = np.concatenate([edges, edges[:, ::-1]])
    near = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(len(points),) * 2).tocsr()
    chosen = np.zeros(len(points))
    chosen[moving] = 1.0
    for _ in range(rings):
        chosen = np.minimum(chosen + near @ chosen, 1.0)
    middle = (near @ points) / np.maximum(np.asarray(near.sum(axis=1)), 1.0)
    eased = 0.5 * (points + middle) + swelling_mm * np.asarray(mesh.vertex_normals)
    return np.asarray(np.where(chosen[:, None] > 0.0, eased, points))


def _piercing(mesh: trimesh.Trimesh) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Edges (n, 2) that pierce a triangle of the same surface, and those triangles (n,)."""
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
    return edges[crossing], np.asarray(met[crossing], np.int64)
