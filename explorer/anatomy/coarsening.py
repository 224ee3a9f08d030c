"""A surface in few triangles, for the first picture while the fine one is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    import trimesh

SHARE = 0.08
"""Of its triangles that a coarse surface keeps: edges three to four times as long."""

FEWEST = 160
"""Triangles below which a surface loses its shape; a smaller one is kept as it is."""


def coarse(mesh: trimesh.Trimesh, fewer: trimesh.Trimesh | None = None) -> trimesh.Trimesh:
    """A surface in few triangles; each vertex takes what was baked from the nearest one before.

    Parameters
    ----------
    mesh : trimesh.Trimesh
        With what was baked for its vertices, as colours and attributes.
    fewer : trimesh.Trimesh, optional
        Its triangles where they are known; otherwise they are found by quadric decimation.

    Quadric decimation: Garland M, Heckbert PS. Surface simplification using quadric error metrics. SIGGRAPH 1997.
    """
    import trimesh

    fewer = _decimated(mesh) if fewer is None else fewer
    _, nearest = cKDTree(mesh.vertices).query(fewer.vertices)
    visual: Any = mesh.visual
    return trimesh.Trimesh(
        fewer.vertices,
        fewer.faces,
        vertex_colors=visual.vertex_colors[nearest] if visual.kind == "vertex" else None,
        vertex_attributes={name: np.asarray(values)[nearest] for name, values in mesh.vertex_attributes.items()},
        process=False,
        validate=False,
    )


def _decimated(mesh: trimesh.Trimesh) -> trimesh.Trimesh:
    wanted = max(FEWEST, round(SHARE * len(mesh.faces)))
    return mesh.simplify_quadric_decimation(face_count=wanted) if wanted < len(mesh.faces) else mesh
