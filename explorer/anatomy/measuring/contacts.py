"""What must not share room, as two bones or two muscles, or a nerve and a bone; and what must not float alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from explorer.domain.body import Side, Tissue
from explorer.geometry.soundness import shared_volume_ml, solid_of

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.structure import Structure

HARD = frozenset({Tissue.BONE, Tissue.ANNULUS, Tissue.NUCLEUS, Tissue.CARTILAGE})
CORDS = frozenset({Tissue.NERVE, Tissue.DURA, Tissue.ARTERY, Tissue.VEIN})
APART = (HARD, frozenset({Tissue.MUSCLE}), CORDS | {Tissue.BONE})
"""Within each of these families no two may be in one place; cords may meet and join one another."""

ENTERS_BONE = "basivertebral-nerve"
"""The one nerve that runs inside a bone."""

ALLOWED_SHARE = {Tissue.MUSCLE: 0.02, Tissue.CARTILAGE: 0.02, Tissue.BONE: 0.002}
"""Of the smaller one: muscles touch along whole faces, as discs and cartilages touch bone; bones and cords do not."""

ALLOWED_ML = 0.02
"""What two neighbours may share whatever their size: triangles that cut a little into one another."""

TOUCHING_MM = 3.0
"""Nearer than this to its nearest neighbour, a structure is held."""


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Two structures that share room.

    Attributes
    ----------
    one, other : str
        Ids.
    tissue : Tissue
        Muscle; cartilage for discs and cartilages; bone for bones and what runs beside them.
    shared_ml : float
    share : float
        Of the smaller of the two.
    """

    one: str
    other: str
    tissue: Tissue
    shared_ml: float
    share: float

    @property
    def is_fault(self) -> bool:
        """Whether they share more than neighbours may."""
        muscles = self.tissue is Tissue.MUSCLE
        return self.share > ALLOWED_SHARE[self.tissue] and (muscles or self.shared_ml > ALLOWED_ML)


def overlaps(atlas: Atlas) -> Iterator[Overlap]:
    """Every two structures that should not, but do share room; of mirrored pairs only the left one.

    A surface that bounds no body cannot be judged; that is another fault (``explorer.anatomy.checking``).
    """
    chosen = [one for one in atlas.structures.values() if any(one.tissue in family for family in APART)]
    bounds = {one.id: np.asarray(atlas.mesh(one.id).bounds) for one in chosen}
    solids: dict[str, Any] = {}
    for one in chosen:
        with suppress(ValueError):
            solids[one.id] = solid_of(atlas.mesh(one.id))
    for one, other in combinations([each for each in chosen if each.id in solids], 2):
        if _comparable(one, other) and _meet(bounds[one.id], bounds[other.id]):
            shared = shared_volume_ml(solids[one.id], solids[other.id])
            smaller = min(solids[one.id].volume(), solids[other.id].volume()) / 1000.0
            if shared > 0.0:
                tissue = _kind({one.tissue, other.tissue})
                yield Overlap(one=one.id, other=other.id, tissue=tissue, shared_ml=shared, share=shared / smaller)


def _kind(tissues: set[Tissue]) -> Tissue:
    if Tissue.MUSCLE in tissues:
        return Tissue.MUSCLE
    return Tissue.CARTILAGE if tissues & (HARD - {Tissue.BONE}) else Tissue.BONE


def _comparable(one: Structure, other: Structure) -> bool:
    tissues = {one.tissue, other.tissue}
    if Side.RIGHT in {one.side, other.side} or (tissues <= CORDS) or any(_enters_bone(each) for each in (one, other)):
        return False
    return any(tissues <= family for family in APART)


def _enters_bone(structure: Structure) -> bool:
    return structure.id.startswith(ENTERS_BONE)


def floating(atlas: Atlas) -> Iterator[str]:
    """Structures within the skin that touch nothing else."""
    from scipy.spatial import cKDTree

    within = [one.id for one in atlas.structures.values() if one.tissue is not Tissue.SKIN]
    points = {one: np.asarray(atlas.mesh(one).vertices) for one in within}
    bounds = {one: np.array([each.min(axis=0), each.max(axis=0)]) for one, each in points.items()}
    trees = {one: cKDTree(each) for one, each in points.items()}
    reach = np.array([[-TOUCHING_MM], [TOUCHING_MM]])
    for one in within:
        near = (other for other in within if other != one and _meet(bounds[one] + reach, bounds[other]))
        gaps = (trees[other].query(points[one], distance_upper_bound=TOUCHING_MM)[0].min() for other in near)
        if not any(np.isfinite(gap) for gap in gaps):
            yield one


def _meet(one: np.ndarray, other: np.ndarray) -> bool:
    return bool((one[0] <= other[1]).all() and (other[0] <= one[1]).all())
