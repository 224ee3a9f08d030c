"""How each structure is drawn for a View: solid, as a ghost, as skin, or not at all. Both painters keep these rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Tissue
from explorer.domain.view import Camera, View
from explorer.geometry.rays import Beams

if TYPE_CHECKING:
    import trimesh

    from explorer.content.atlas import Atlas

SAMPLES = 48  # points of the near side of the selection
ENOUGH = 0.45  # share of them that must be seen
SOFT_FIRST = 3  # what soft tissue weighs against bone
ADJOINING_MM = 8.0  # bone no thicker than this over it is what it lies on: ghosting that leaves it in the air


class Manner(Enum):
    """How a structure is drawn."""

    SOLID = "solid"
    GHOST = "ghost"
    SKIN = "skin"
    HIDDEN = "hidden"


class Sight:
    """What lines of sight meet in a body; surfaces are prepared when they are first asked for."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._meshes: dict[str, trimesh.Trimesh] = {}
        self._beams: dict[str, Beams] = {}

    def mesh(self, structure: str) -> trimesh.Trimesh:
        """The surface of a structure; not to be changed."""
        if structure not in self._meshes:
            self._meshes[structure] = self._atlas.mesh(structure)
        return self._meshes[structure]

    def manners(self, view: View, camera: Camera) -> dict[str, Manner]:
        """How each structure is drawn, in the order of the atlas."""
        ghosts = {*view.ghosted, *self._in_the_way(view, camera)}
        return {one: _manner(one, record.tissue, view, ghosts) for one, record in self._atlas.structures.items()}

    def nearest(
        self, structures: Mapping[str, Manner], origin: NDArray[np.float64], direction: NDArray[np.float64]
    ) -> str | None:
        """The solid structure that a ray from (3,) origin along (3,) unit direction meets first."""
        solid = [one for one, manner in structures.items() if manner is Manner.SOLID]
        met = [(float(self._distances(one, origin[None], direction[None])[0]), one) for one in solid]
        distance, first = min(met, default=(np.inf, ""))
        return first if np.isfinite(distance) else None

    def _distances(
        self, structure: str, origins: NDArray[np.float64], directions: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        if structure not in self._beams:
            self._beams[structure] = Beams([self.mesh(structure)])
        return self._beams[structure].first(origins, directions)[0]

    def _in_the_way(self, view: View, camera: Camera) -> set[str]:
        """As few structures as must step back so that enough of the selection is seen."""
        if not (view.selected and view.ghost_others) or view.isolated:
            return set()
        covers, away = self._between(view, camera), set[str]()
        enough = (1.0 - ENOUGH) * len(covers)
        while sum(map(bool, covers)) > enough:
            away.add(self._heaviest(one for ids in covers for one in ids))
            covers = [[one for one in ids if one not in away] for ids in covers]
        return away

    def _heaviest(self, ids: Iterable[str]) -> str:
        """The structure that covers most; soft tissue steps back before bone does."""
        weights: Counter[str] = Counter()
        for one in ids:
            weights[one] += 1 if self._atlas.structures[one].tissue is Tissue.BONE else SOFT_FIRST
        return weights.most_common(1)[0][0]

    def _between(self, view: View, camera: Camera) -> list[list[str]]:
        """The structures, in the order of the atlas, between the eye and each of some points of the selection."""
        assert view.selected is not None
        eye = np.array(camera.position)
        points = _near_side(self.mesh(view.selected), eye)
        ways = eye - points
        lengths = np.linalg.norm(ways, axis=1, keepdims=True)
        directions = ways / lengths
        found: list[list[str]] = [[] for _ in points]
        for one, record in self._atlas.structures.items():
            if one == view.selected or record.tissue is Tissue.SKIN or one in {*view.hidden, *view.ghosted}:
                continue
            distances = self._distances(one, points + ADJOINING_MM * directions, directions)
            for place in np.flatnonzero(distances < lengths[:, 0]):
                found[place].append(one)
        return found


def _near_side(mesh: trimesh.Trimesh, eye: NDArray[np.float64]) -> NDArray[np.float64]:
    """Up to SAMPLES points (n, 3) of a surface that face the eye."""
    points, normals = np.asarray(mesh.vertices), np.asarray(mesh.vertex_normals)
    facing: NDArray[np.float64] = points[((eye - points) * normals).sum(axis=1) > 0.0]
    return facing[:: max(1, -(-len(facing) // SAMPLES))]


def _manner(structure: str, tissue: Tissue, view: View, ghosts: set[str]) -> Manner:
    if structure == view.selected:
        return Manner.SOLID
    if structure in view.hidden or (view.isolated and view.selected):
        return Manner.HIDDEN
    if tissue is Tissue.SKIN:
        return Manner.SKIN
    return Manner.GHOST if structure in ghosts else Manner.SOLID
