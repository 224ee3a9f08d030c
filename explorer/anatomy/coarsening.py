"""A surface in few triangles, for the first picture while the fine one is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    import trimesh

SHARE = 0.08
"""Of its triangles that a coarse surface keeps: edges three to four times as long."""

FEWEST = 160
"""Triangles below which a surface loses its shape; a smaller one is kept as it is."""


def coarse(mesh: trimesh.Trimesh, colours: NDArray[np.uint8]) -> trimesh.Trimesh:
    """A surface in few triangles by quadric decimation; each vertex takes its colour from the nearest one before.

    Parameters
    ----------
    mesh : trimesh.Trimesh
    colours : (n, 4) uint8
        What was baked for its vertices.

    Quadric decimation: Garland M, Heckbert PS. Surface simplification using quadric error metrics. SIGGRAPH 1997.
    """
    import trimesh

    wanted = max(FEWEST, round(SHARE * len(mesh.faces)))
    fewer = mesh.simplify_quadric_decimation(face_count=wanted) if wanted < len(mesh.faces) else mesh
    _, nearest = cKDTree(mesh.vertices).query(fewer.vertices)
    return trimesh.Trimesh(fewer.vertices, fewer.faces, vertex_colors=colours[nearest], process=False, validate=False)
