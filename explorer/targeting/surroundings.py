"""The body as a needle meets it: what stops it, what it passes through, how near it comes to everything else."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.content.atlas import Atlas
from explorer.domain.body import Tissue
from explorer.domain.plan import Plan, Point
from explorer.errors import NoSuchPlan
from explorer.geometry.crowds import Crowd
from explorer.geometry.distances import Surface
from explorer.geometry.rays import Beams, crossings

if TYPE_CHECKING:
    import trimesh

OUTSIDE_MM = 400.0
"""From here, measured from any point of the body towards the detector, rays start outside the skin."""


TENDER = frozenset({Tissue.BONE, Tissue.NERVE, Tissue.DURA, Tissue.ARTERY, Tissue.VEIN})


class Surroundings:
    """The surfaces of one atlas, made ready for many questions.

    Attributes
    ----------
    bones : tuple of str
        Ids of everything that a needle cannot pass.
    tender : frozenset of str
        Ids of bones, nerves and vessels: what is named when a needle comes near it.
    plans : dict
        Plans that were worked out before.
    """

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.bones = tuple(one.id for one in atlas.structures.values() if one.tissue is Tissue.BONE)
        self.tender = frozenset(one.id for one in atlas.structures.values() if one.tissue in TENDER)
        self.plans: dict[tuple[str, str | None, str | None, str | None], Plan] = {}
        self._meshes: dict[str, trimesh.Trimesh] = {}
        self._surfaces: dict[str, Surface] = {}
        self._beams: dict[tuple[str, ...], Beams] = {}

    def prepare(self) -> None:
        """Read every surface now, rather than when it is first needed."""
        self._cast(self.bones)
        self.crowd  # noqa: B018  made here

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

    def free_way(
        self, points: NDArray[np.float64], along: Point, structures: tuple[str, ...] = ()
    ) -> NDArray[np.float64]:
        """How far, (n,) mm, it is from each of (n, 3) points along a unit vector to bone, or to some structures."""
        distances, _ = self._cast(structures or self.bones).first(points, np.broadcast_to(along, points.shape))
        return distances

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
        starts = {one: found[0][0] for one, found in self.crowd.crossings(entry, target).items() if one != "skin"}
        return ("skin", *sorted(starts, key=lambda one: starts[one]))

    def nearer(self, a: Point, b: Point, structures: Collection[str], limit: float = np.inf) -> dict[str, float]:
        """Clearances (mm) of the structures that the segment a-b comes nearer to than a limit."""
        return self.crowd.clearances(a, b, structures, limit)

    @cached_property
    def crowd(self) -> Crowd:
        """All structures at once."""
        return Crowd({one: self.surface(one) for one in self.atlas.structures})

    def _cast(self, structures: tuple[str, ...]) -> Beams:
        if structures not in self._beams:
            self._beams[structures] = Beams([self.mesh(one) for one in structures])
        return self._beams[structures]


@lru_cache(maxsize=4)  # posed atlases come and go; each holds its meshes
def surroundings(atlas: Atlas) -> Surroundings:
    """The surroundings of an atlas, made once."""
    return Surroundings(atlas)
