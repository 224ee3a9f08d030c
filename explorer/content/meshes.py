"""Surfaces on disk: one .glb a structure, and a manifest that vouches for them.

Files are glTF (metres, +X left, +Y up, +Z front); everything else is in mm, LPS. The border is here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from explorer.errors import BadContent

if TYPE_CHECKING:
    import numpy as np
    import trimesh
    from numpy.typing import NDArray

MANIFEST = "manifest.json"
REBUILD = "run `lumbar-explorer build`"

FIBRES = "_FIBRES"
"""Attribute of surfaces that show fibres, (n, 4) int16: a place that moves on across the fibres, and tendon."""

FIBRE_STEP_MM = 0.1
"""One step of its first three numbers; unseen between streaks of a millimetre."""

TENDON = 255
"""Its fourth where all is tendon; 0 is flesh."""


class MeshEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the manifest says of one surface."""

    file: str
    sha256: str
    triangles: int
    source: str
    recipe: str
    grown_from: tuple[str, ...] = ()


class PackEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The one compressed file that browsers load: all surfaces together, and what decided how they were baked."""

    file: str
    sha256: str
    recipe: str = ""


class Placement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What decided the landmarks and directions."""

    recipe: str
    grown_from: tuple[str, ...]


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every surface, landmark (mm, LPS) and direction (unit vector, LPS) of a body."""

    structures: dict[str, MeshEntry]
    pack: PackEntry
    placement: Placement
    landmarks: dict[str, tuple[float, float, float]]
    directions: dict[str, tuple[float, float, float]]


def gltf_from_lps(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 3) mm LPS to (n, 3) glTF metres: +X left, +Y up, +Z front."""
    import numpy as np

    return np.stack([points[:, 0], points[:, 2], -points[:, 1]], axis=1) / 1000.0


def lps_from_gltf(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 3) glTF metres to (n, 3) mm LPS."""
    import numpy as np

    return np.stack([points[:, 0], -points[:, 2], points[:, 1]], axis=1) * 1000.0


def glb_of(
    identifier: str,
    mesh: trimesh.Trimesh,
    shade: NDArray[np.uint8] | None = None,
    fibres: NDArray[np.int16] | None = None,
) -> bytes:
    """One surface (mm, LPS) as a binary glTF, with what was baked for its vertices.

    Parameters
    ----------
    identifier : str
    mesh : trimesh.Trimesh
    shade : (n, 4) uint8, optional
        Occlusion and curvature, as vertex colour.
    fibres : (n, 4) int16, optional
        See ``FIBRES``.
    """
    import trimesh

    baked: dict[str, Any] = {} if fibres is None else {FIBRES: fibres}
    surface = trimesh.Trimesh(
        gltf_from_lps(mesh.vertices), mesh.faces, vertex_attributes=baked, process=False, validate=False
    )
    if shade is not None:
        surface.visual = trimesh.visual.ColorVisuals(surface, vertex_colors=shade)
    scene = trimesh.Scene()
    scene.add_geometry(surface, node_name=identifier, geom_name=identifier)
    export: Any = scene.export  # trimesh does not say what it returns
    exported: bytes = export(file_type="glb")
    return exported


def read_glb(path: Path) -> trimesh.Trimesh:
    """The surface in a .glb, in mm LPS, vertex for vertex as it was written."""
    import trimesh

    scene = trimesh.load_scene(path, process=False)
    mesh: Any
    (mesh,) = scene.geometry.values()
    mesh.vertices = lps_from_gltf(mesh.vertices)
    read: trimesh.Trimesh = mesh
    return read


def sha256(content: bytes) -> str:
    """Hexadecimal SHA-256."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder of surfaces, once every file in it has been found unaltered.

    Raises
    ------
    BadContent
        If the manifest cannot be read, or a file that it names is missing or altered.
    """
    path = folder / MANIFEST
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except FileNotFoundError:
        raise BadContent(f"{path}: missing; {REBUILD}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise BadContent(f"{path}: {fault}; {REBUILD}") from None
    files: Mapping[str, MeshEntry | PackEntry] = {**manifest.structures, "": manifest.pack}
    for entry in files.values():
        _judge(folder / entry.file, entry.sha256)
    return manifest


def _judge(path: Path, expected: str) -> None:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise BadContent(f"{path}: missing mesh; {REBUILD}") from None
    if sha256(content) != expected:
        raise BadContent(f"{path}: altered mesh, not the one in {MANIFEST}; {REBUILD}")
