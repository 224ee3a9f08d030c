"""The body as a needle meets it: what stops it, what it passes through, how near it comes to everything else."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.content.atlas import Atlas
from explorer.domain.body import Tissue
from explorer.domain.plan import Plan, Point
from explorer.errors import NoSuchPlan
from explorer.geometry.distances import Surface, box_clearance, clearance
from explorer.geometry.rays import Beams, crossings

if TYPE_CHECKING:
    import trimesh

OUTSIDE_MM = 400.0
"""From here, measured from any point of the body towards the detector, rays start outside the skin."""


class Surroundings:
    """The surfaces of one atlas, made ready for many questions.

    Attributes
    ----------
    bones : tuple of str
        Ids of everything that a needle cannot pass.
    plans : dict
        Plans that were worked out before.
    """

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.bones = tuple(one.id for one in atlas.structures.values() if one.tissue is Tissue.BONE)
        self.plans: dict[tuple[str, str | None, str | None], Plan] = {}
        self._meshes: dict[str, trimesh.Trimesh] = {}
        self._surfaces: dict[str, Surface] = {}
        self._beams: dict[tuple[str, ...], Beams] = {}

    def prepare(self) -> None:
        """Read every surface now, rather than when it is first needed."""
        self._cast(self.bones)
        for one in self.atlas.structures:
            self.surface(one)

    def mesh(self, structure: str) -> trimesh.Trimesh:
        """The closed surface of a structure; treat it as read-only."""
        if structure not in self._meshes:
            self._meshes[structure] = self.atlas.mesh(structure)
        return self._meshes[structure]

    def surface(self, structure: str) -> Surface:
        """The triangles of a structure, made ready for distances."""
        if structure not in self._surfaces:
            self._surfaces[structure] = Surface.of(self.mesh(structure))
        return self._surfaces[structure]

    def stops(
        self, points: NDArray[np.float64], towards: Point, structures: tuple[str, ...] = ()
    ) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Where needles that come down the beam first meet bone, or one of some structures.

        Parameters
        ----------
        points : (n, 3) float64
            One point on the way of each needle, mm.
        towards : (3,) float64
            Unit vector from the points to the detector.
        structures : tuple of str
            What is looked for; all bones unless given.

        Returns
        -------
        heights : (n,) float64
            How far before each point, mm towards the detector, the needle stops; below 0 beyond it, and minus
            infinity where nothing stops it.
        owners : (n,) int
            Index among ``structures`` (or ``bones``) of what stops it; -1 for nothing.
        """
        origins = points + OUTSIDE_MM * towards
        distances, owners = self._cast(structures or self.bones).first(origins, np.broadcast_to(-towards, points.shape))
        return OUTSIDE_MM - distances, owners

    def inside(self, points: NDArray[np.float64], structures: tuple[str, ...]) -> NDArray[np.bool_]:
        """Which of (n, 3) points, mm, lie inside one of some structures."""
        return self._cast(structures).inside(points)

    def entry(self, target: Point, towards: Point) -> Point:
        """Where the way from a target towards the detector leaves the skin; raises NoSuchPlan if it never does."""
        inside = crossings(target, target + OUTSIDE_MM * towards, self.surface("skin"))
        if not inside or inside[0][0] > 0.0:
            raise NoSuchPlan("the target lies outside the skin")
        return target + inside[0][1] * towards

    def crossed(self, entry: Point, target: Point) -> tuple[str, ...]:
        """Ids of all that a needle passes through or ends in, in order from the skin to the tip."""
        starts = {
            one: found[0][0]
            for one in self.atlas.structures
            if one != "skin" and (found := crossings(entry, target, self.surface(one)))
        }
        return ("skin", *sorted(starts, key=lambda one: starts[one]))

    def clearance(self, a: Point, b: Point, structure: str) -> float:
        """Shortest distance (mm) from the segment a-b to the surface of a structure."""
        return clearance(a, b, self.surface(structure))

    def nearer(self, a: Point, b: Point, structures: tuple[str, ...], limit: float) -> dict[str, float]:
        """Clearances (mm) of the structures that the segment a-b comes nearer to than a limit."""
        close = (one for one in structures if self._may_be_nearer(a, b, one, limit))
        distances = {one: self.clearance(a, b, one) for one in close}
        return {one: distance for one, distance in distances.items() if distance < limit}

    def _may_be_nearer(self, a: Point, b: Point, structure: str, limit: float) -> bool:
        surface = self.surface(structure)
        return box_clearance(a, b, surface.bounds) < limit and len(surface.within(a, b, limit)) > 0

    def nearest(self, a: Point, b: Point, structures: tuple[str, ...]) -> dict[str, float]:
        """The structure that the segment a-b comes nearest to, with its clearance (mm); empty if there are none."""
        best: dict[str, float] = {}
        at_least = {one: box_clearance(a, b, self.surface(one).bounds) for one in structures}
        for one in sorted(at_least, key=lambda one: at_least[one]):
            limit = min(best.values(), default=np.inf)
            if at_least[one] < limit and (distance := self.clearance(a, b, one)) < limit:
                best = {one: distance}
        return best

    def _cast(self, structures: tuple[str, ...]) -> Beams:
        if structures not in self._beams:
            self._beams[structures] = Beams([self.mesh(one) for one in structures])
        return self._beams[structures]


@lru_cache(maxsize=4)  # posed atlases come and go; each holds its meshes
def surroundings(atlas: Atlas) -> Surroundings:
    """The surroundings of an atlas, made once."""
    return Surroundings(atlas)
