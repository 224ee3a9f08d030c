"""Grow the whole body and write ``meshes/``: surfaces, landmarks, baked occlusion and the pack for browsers."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import platformdirs

from explorer.anatomy.body import Body, recipe_of
from explorer.anatomy.catalogue import gather
from explorer.anatomy.coarsening import coarse
from explorer.anatomy.fibres.attachments import fibres_file
from explorer.anatomy.fibres.baking import streaks
from explorer.anatomy.growing import RECIPES, grown_id, image_id
from explorer.anatomy.memory import Memory, Origin, canonical, mirrored, recipe_fingerprint
from explorer.anatomy.mottling import mottled
from explorer.anatomy.occlusion import baked
from explorer.anatomy.provenance import fingerprint
from explorer.content.annotations import read_annotations
from explorer.content.atlas import Catalogue
from explorer.content.meshes import (
    FIBRES,
    MANIFEST,
    Manifest,
    MeshEntry,
    PackEntry,
    Placement,
    glb_of,
    read_manifest,
    sha256,
)
from explorer.domain.plan import Point
from explorer.errors import BadContent, ExplorerError
from explorer.viewer.packing import compressed, packed

if TYPE_CHECKING:
    import trimesh
    from numpy.typing import NDArray

Say = Callable[[str], None]
SOURCE = "grown from published sizes by Lumbar Explorer"
BAKING = (
    "explorer.anatomy.coarsening",
    "explorer.anatomy.fibres.baking",
    "explorer.anatomy.mottling",
    "explorer.anatomy.occlusion",
    "explorer.viewer.packing",
)
"""What decides how surfaces are baked and packed."""


def build(folder: Path, *, only: Collection[str] = (), say: Say = print, memory_folder: Path | None = None) -> Manifest:
    """Grow what has changed and write ``folder/meshes``; the folder is exchanged file by file, the manifest last.

    Parameters
    ----------
    folder : path
        Holds ``annotations/``; receives ``meshes/``.
    only : collection of str
        Structures to grow again even though nothing changed; empty for those that changed.
    say : callable
        Told of each step in a line.
    memory_folder : path, optional
        Where grown surfaces are kept between builds; the user's cache when absent.

    Raises
    ------
    UnknownId
        If ``only`` names a structure that is not grown.
    BadContent
        If the annotations are broken.
    """
    gather()
    for identifier in only:
        recipe_of(grown_id(identifier))
    meshes = folder / "meshes"
    if not only and not outdated(meshes):
        say("Nothing has changed.")
        return read_manifest(meshes)
    memory = Memory(memory_folder or Path(platformdirs.user_cache_dir("lumbar-explorer")) / "grown")
    for identifier in only:
        memory.forget(grown_id(identifier))
    _remember(memory, meshes, only)
    with _growers(memory) as growers:
        _grow_all(growers, memory, say)
        return _assemble(folder, memory, growers.submit(_places), say)


def outdated(meshes: Path) -> tuple[str, ...]:
    """Structures whose surface is missing, altered, or no longer what its sources and sizes would give.

    ``"landmarks"`` stands among them when landmarks or directions are out of date, ``"pack"`` when they would be baked
    or packed otherwise.
    """
    gather()
    try:
        manifest = read_manifest(meshes)
    except BadContent:
        return tuple(RECIPES)
    stale = [one for one, recipe in RECIPES.items() if not _holds(manifest.structures.get(one), recipe.id)]
    if fingerprint(manifest.placement.grown_from) != manifest.placement.recipe:
        stale.append("landmarks")
    if manifest.pack.recipe != _baked_by():
        stale.append("pack")
    known = RECIPES.keys() | {image_id(one) for one in RECIPES}
    return (*stale, *(manifest.structures.keys() - known))


def _holds(entry: MeshEntry | None, identifier: str) -> bool:
    return entry is not None and entry.recipe == recipe_fingerprint(RECIPES[identifier], list(entry.grown_from))


def _remember(memory: Memory, meshes: Path, but: Collection[str]) -> None:
    """Take over the committed surfaces that still hold, so that a fresh checkout grows only what changed."""
    try:
        manifest = read_manifest(meshes)
    except BadContent:
        return
    again = {grown_id(one) for one in but}
    for identifier in RECIPES.keys() & manifest.structures.keys() - again:
        entry = manifest.structures[identifier]
        if _holds(entry, identifier) and not memory.holds(RECIPES[identifier]):
            memory.adopt(identifier, meshes / entry.file, Origin(entry.recipe, list(entry.grown_from)))


@dataclass(frozen=True, eq=False)
class _Places:
    """Every landmark and direction of a body, and the modules that decided them."""

    landmarks: Mapping[str, Point]
    directions: Mapping[str, Point]
    grown_from: tuple[str, ...]


_body: Body
_memory: Memory


def _start_worker(folder: Path) -> None:
    global _body, _memory  # noqa: PLW0603 - one body a worker process, so that solids are made once in each
    gather()
    _memory = Memory(folder)
    _body = Body(_memory.kept, canonical)


def _grow_one(identifier: str) -> tuple[str, float]:
    began = time.perf_counter()
    try:
        _memory.keep(recipe_of(identifier), _body.grown(identifier))
    except ValueError as fault:
        raise ExplorerError(
            f"{identifier} cannot be grown: {fault}; its function is in {recipe_of(identifier).module}"
        ) from fault
    return identifier, time.perf_counter() - began


def _places() -> _Places:
    return _Places(_body.landmarks, _body.directions, tuple(sorted(_body.placed_by())))


def _growers(memory: Memory) -> ProcessPoolExecutor:
    workers = max(1, min(os.cpu_count() or 1, 4))
    return ProcessPoolExecutor(workers, get_context("spawn"), _start_worker, (memory.folder,))


def _grow_all(growers: ProcessPoolExecutor, memory: Memory, say: Say) -> None:
    changed = [one for one, recipe in RECIPES.items() if not memory.holds(recipe)]
    growing = [growers.submit(_grow_one, one) for one in changed]
    for count, done in enumerate(as_completed(growing), start=1):
        identifier, seconds = done.result()
        say(f"[{count}/{len(changed)}] {identifier} grown in {seconds:.1f} s")


def _assemble(folder: Path, memory: Memory, placing: Future[_Places], say: Say) -> Manifest:
    body = Body(memory.kept, canonical)
    surfaces = dict(_both_sides(body))
    say(f"Baking occlusion of {len(surfaces)} surfaces")
    records = read_annotations(folder / "annotations").structures
    tissues = {one: records[one].tissue for one in surfaces if one in records}
    if nameless := surfaces.keys() - tissues.keys():
        raise BadContent(f"{folder / 'annotations' / 'structures'}: no record for {sorted(nameless)}")
    occlusion = baked(surfaces, tissues)
    shades = {one: mottled(occlusion[one], np.asarray(mesh.vertices), tissues[one]) for one, mesh in surfaces.items()}
    say("Laying fibres")
    places = placing.result()
    fibres = streaks(surfaces, tissues, Catalogue("landmark", places.landmarks).__getitem__)
    say("Packing for browsers")
    shaded = {one: _shaded(mesh, shades[one], fibres.get(one)) for one, mesh in surfaces.items()}
    pack = compressed(packed(shaded, _coarse(shaded), {one: grown_id(one) for one in surfaces if one not in RECIPES}))
    files = {f"{one}.glb": glb_of(one, mesh, shades[one], fibres.get(one)) for one, mesh in surfaces.items()}
    pack_file = f"atlas-{sha256(pack)[:12]}.glb.gz"
    manifest = Manifest(
        structures={one: _entry(body, one, files[f"{one}.glb"], mesh) for one, mesh in sorted(surfaces.items())},
        pack=PackEntry(file=pack_file, sha256=sha256(pack), recipe=_baked_by()),
        landmarks=_rounded(places.landmarks),
        directions=_rounded(places.directions),
        placement=Placement(recipe=fingerprint(places.grown_from), grown_from=places.grown_from),
    )
    _exchange(folder / "meshes", {**files, pack_file: pack, MANIFEST: _readable(manifest)})
    say(f"{sum(entry.triangles for entry in manifest.structures.values()):,} triangles in {len(surfaces)} surfaces")
    return manifest


def _both_sides(body: Body) -> Iterator[tuple[str, trimesh.Trimesh]]:
    for identifier in RECIPES:
        mesh = body.mesh(identifier)
        yield identifier, mesh
        if (right := image_id(identifier)) is not None:
            yield right, mirrored(mesh)


def _baked_by() -> str:
    return fingerprint(BAKING, sha256(fibres_file().read_bytes()))


def _shaded(mesh: trimesh.Trimesh, shade: NDArray[np.uint8], fibres: NDArray[np.int16] | None) -> trimesh.Trimesh:
    import trimesh

    laid: dict[str, Any] = {} if fibres is None else {FIBRES: fibres}
    return trimesh.Trimesh(
        mesh.vertices, mesh.faces, vertex_colors=shade, vertex_attributes=laid, process=False, validate=False
    )


def _coarse(shaded: Mapping[str, trimesh.Trimesh]) -> dict[str, trimesh.Trimesh]:
    """Every surface in few triangles; those of mirror images mirror one another, too."""
    few: dict[str, trimesh.Trimesh] = {}
    for one, mesh in shaded.items():
        few[one] = coarse(mesh, None if one in RECIPES else mirrored(few[grown_id(one)]))
    return few


def _entry(body: Body, identifier: str, content: bytes, mesh: trimesh.Trimesh) -> MeshEntry:
    recipe = recipe_of(grown_id(identifier))
    modules = sorted(body.grown(recipe.id)[1])
    return MeshEntry(
        file=f"{identifier}.glb",
        sha256=sha256(content),
        triangles=len(mesh.faces),
        source=SOURCE,
        recipe=recipe_fingerprint(recipe, modules),
        grown_from=tuple(modules),
    )


def _rounded(points: Mapping[str, NDArray[np.float64]]) -> dict[str, tuple[float, float, float]]:
    return {name: (x, y, z) for name, (x, y, z) in ((n, np.round(p, 6).tolist()) for n, p in sorted(points.items()))}


def _readable(manifest: Manifest) -> bytes:
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def _exchange(meshes: Path, files: Mapping[str, bytes]) -> None:
    meshes.mkdir(exist_ok=True)
    for name, content in files.items():
        part = meshes / f"{name}.part"
        part.write_bytes(content)
    for name in sorted(files, key=lambda one: one == MANIFEST):
        (meshes / f"{name}.part").replace(meshes / name)
    for left_over in {*meshes.glob("*.glb"), *meshes.glob("*.glb.gz")} - {meshes / name for name in files}:
        left_over.unlink()
