"""Surfaces that were built before, and which of them still hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from explorer.anatomy.growing import Recipe
from explorer.anatomy.provenance import fingerprint
from explorer.content.meshes import glb_of, gltf_from_lps, lps_from_gltf, read_glb

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Grown

GRAIN_MM = 1e-4
"""Vertices are rounded to this before they are kept: far below any anatomy, far above float noise between machines."""


class Origin(msgspec.Struct, frozen=True):
    """What one kept thing was made from."""

    recipe: str
    modules: list[str]


def recipe_fingerprint(recipe: Recipe, modules: frozenset[str] | list[str]) -> str:
    """The content that decides a surface, as one hash."""
    return fingerprint(modules, recipe.id, recipe.spacing_mm, recipe.triangles)


def canonical(mesh: trimesh.Trimesh) -> trimesh.Trimesh:
    """The same surface with the exact vertices that a file keeps (float32 metres), in mm LPS."""
    import trimesh

    grains = np.round(np.asarray(mesh.vertices) / GRAIN_MM) * GRAIN_MM
    kept = gltf_from_lps(grains).astype(np.float32).astype(np.float64)
    return trimesh.Trimesh(lps_from_gltf(kept), np.asarray(mesh.faces), process=False, validate=False)


def mirrored(mesh: trimesh.Trimesh) -> trimesh.Trimesh:
    """The right-hand counterpart of a left surface, turned so that it still faces outward."""
    import trimesh

    return trimesh.Trimesh(
        np.asarray(mesh.vertices) * (-1.0, 1.0, 1.0), np.asarray(mesh.faces)[:, ::-1], process=False, validate=False
    )


class Memory:
    """A folder of surfaces as they were grown, each with what it was made from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def origin(self, identifier: str) -> Origin | None:
        """What a kept thing was made from; ``None`` where nothing is kept."""
        path = self.folder / f"{identifier}.json"
        return msgspec.json.decode(path.read_bytes(), type=Origin) if path.is_file() else None

    def holds(self, recipe: Recipe) -> bool:
        """Whether the surface of a recipe is kept and everything that decided it is unchanged."""
        origin = self.origin(recipe.id)
        return origin is not None and origin.recipe == recipe_fingerprint(recipe, origin.modules)

    def kept(self, recipe: Recipe) -> Grown | None:
        """The surface of a recipe and the modules that decided it, where it still holds."""
        origin = self.origin(recipe.id)
        if origin is None or not self.holds(recipe):
            return None
        return read_glb(self.folder / f"{recipe.id}.glb"), frozenset(origin.modules)

    def keep(self, recipe: Recipe, grown: Grown) -> None:
        """Keep a surface and what it was made from; the record is written last, so that it never speaks too early."""
        mesh, modules = grown
        (self.folder / f"{recipe.id}.glb").write_bytes(glb_of(recipe.id, mesh))
        origin = Origin(recipe_fingerprint(recipe, modules), sorted(modules))
        (self.folder / f"{recipe.id}.json").write_bytes(msgspec.json.encode(origin))

    def adopt(self, identifier: str, path: Path, origin: Origin) -> None:
        """Keep a surface that was built elsewhere from the same origin."""
        (self.folder / f"{identifier}.glb").write_bytes(path.read_bytes())
        (self.folder / f"{identifier}.json").write_bytes(msgspec.json.encode(origin))

    def forget(self, identifier: str) -> None:
        """Forget a surface, so that it is grown again."""
        (self.folder / f"{identifier}.json").unlink(missing_ok=True)
