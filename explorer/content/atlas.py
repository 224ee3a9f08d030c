"""A body and what is known about it: structures, surfaces, landmarks, conditions, procedures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from explorer.content.annotations import Annotations, read_annotations
from explorer.content.meshes import MANIFEST, Manifest, read_glb, read_manifest
from explorer.domain.condition import Condition
from explorer.domain.plan import Point
from explorer.domain.procedure import Procedure
from explorer.domain.source import Source
from explorer.domain.structure import Structure
from explorer.errors import BadContent, UnknownId

if TYPE_CHECKING:
    import trimesh

Thing_co = TypeVar("Thing_co", covariant=True)


class Catalogue(Mapping[str, Thing_co], Generic[Thing_co]):
    """A read-only mapping from ids that names the nearest known ones when asked for one that it lacks."""

    def __init__(self, kind: str, things: Mapping[str, Thing_co]) -> None:
        self._kind, self._things = kind, dict(things)

    def __getitem__(self, identifier: str) -> Thing_co:
        """The thing of that id; raises UnknownId."""
        try:
            return self._things[identifier]
        except KeyError:
            raise UnknownId(self._kind, identifier, self._things) from None

    def __contains__(self, identifier: object) -> bool:
        """Whether there is a thing of that id."""
        return identifier in self._things

    def __iter__(self) -> Iterator[str]:
        """The ids, in the order of the body."""
        return iter(self._things)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._things)


class Atlas:
    """A body and what is known about it. Surfaces are read when they are first asked for.

    Attributes
    ----------
    structures, conditions, procedures, sources : Catalogue
        Records by id.
    pack : Path
        The one compressed glTF that browsers load.
    """

    def __init__(self, folder: Path, annotations: Annotations, manifest: Manifest) -> None:
        self.folder = folder
        self.structures: Catalogue[Structure] = Catalogue("structure", annotations.structures)
        self.conditions: Catalogue[Condition] = Catalogue("condition", annotations.conditions)
        self.procedures: Catalogue[Procedure] = Catalogue("procedure", annotations.procedures)
        self.sources: Catalogue[Source] = Catalogue("source", annotations.sources)
        self.annotations = annotations
        self.pack = folder / "meshes" / manifest.pack.file
        self._manifest = manifest
        self._meshes: dict[str, trimesh.Trimesh] = {}

    @cached_property
    def landmarks(self) -> Catalogue[Point]:
        """Points, (3,) float64, mm LPS, by id."""
        return Catalogue("landmark", _frozen_points(self._manifest.landmarks))

    @cached_property
    def directions(self) -> Catalogue[Point]:
        """Unit vectors, (3,) float64, LPS, by id."""
        return Catalogue("direction", _frozen_points(self._manifest.directions))

    def mesh(self, structure: str) -> trimesh.Trimesh:
        """The closed, outward surface of a structure (mm, LPS); a copy, with its baked occlusion as vertex colours."""
        self.structures[structure]
        if structure not in self._meshes:
            self._meshes[structure] = read_glb(self.folder / "meshes" / self._manifest.structures[structure].file)
        return self._meshes[structure].copy()

    def conditions_of(self, structure: str) -> tuple[Condition, ...]:
        """What can be wrong with a structure."""
        self.structures[structure]
        return tuple(one for one in self.conditions.values() if structure in one.structures)

    def procedures_for(self, identifier: str) -> tuple[Procedure, ...]:
        """What is done about a condition, or to a structure; takes the id of either."""
        if identifier in self.conditions:
            return tuple(self.procedures[one] for one in self.conditions[identifier].procedures)
        if identifier not in self.structures:
            raise UnknownId("structure or condition", identifier, (*self.structures, *self.conditions))
        return tuple(one for one in self.procedures.values() if identifier in (*one.targets, *one.treats))


def read_atlas(folder: Path) -> Atlas:
    """The atlas of a folder that holds ``annotations/`` and ``meshes/``, judged as a whole.

    Raises
    ------
    BadContent
        One line that names the file and the fault; nothing is half loaded.
    """
    annotations = read_annotations(folder / "annotations")
    manifest = read_manifest(folder / "meshes")
    where = folder / "meshes" / MANIFEST
    for missing in annotations.structures.keys() - manifest.structures.keys():
        raise BadContent(f"{where}: no mesh for structure {missing!r}; run `lumbar-explorer build`")
    for nameless in manifest.structures.keys() - annotations.structures.keys():
        raise BadContent(f"{where}: mesh {nameless!r} has no record under {folder / 'annotations' / 'structures'}")
    return Atlas(folder, annotations, manifest)


def _frozen_points(points: Mapping[str, tuple[float, float, float]]) -> dict[str, Point]:
    import numpy as np

    frozen = {name: np.array(point, dtype=np.float64) for name, point in points.items()}
    for point in frozen.values():
        point.setflags(write=False)
    return frozen
