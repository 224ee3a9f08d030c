"""Fibres of every surface that shows them, in four small numbers a vertex."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.fibres.attachments import FIBROUS, attachments_of, fibres_of
from explorer.anatomy.fibres.places import fibre_places, tendinous
from explorer.anatomy.growing import RECIPES, grown_id
from explorer.content.meshes import FIBRE_STEP_MM, TENDON
from explorer.domain.body import Tissue
from explorer.domain.plan import Point

if TYPE_CHECKING:
    import trimesh

    from explorer.domain.body import Level


def streaks(
    meshes: Mapping[str, trimesh.Trimesh], tissues: Mapping[str, Tissue], landmark: Callable[[str], Point]
) -> dict[str, NDArray[np.int16]]:
    """What ``explorer.content.meshes.FIBRES`` keeps, for every surface of a fibrous tissue; a right one is as its left.

    Parameters
    ----------
    meshes : mapping of str to trimesh.Trimesh
        Closed surfaces, mm.
    tissues : mapping of str to Tissue
        What each is made of.
    landmark : callable
        From an id to a landmark, (3,) mm.
    """
    fibrous = [one for one in meshes if tissues[one] in FIBROUS]
    laid = {
        one: _streaks(one, RECIPES[one].level, meshes[one], landmark)
        for one in dict.fromkeys(grown_id(one) for one in fibrous)
    }
    return {one: laid[grown_id(one)] for one in fibrous}


def _streaks(
    identifier: str, level: Level | None, mesh: trimesh.Trimesh, landmark: Callable[[str], Point]
) -> NDArray[np.int16]:
    ends = attachments_of(identifier, level, landmark)
    places = fibre_places(mesh, ends) / FIBRE_STEP_MM
    sinew = TENDON * tendinous(mesh, ends, fibres_of(identifier, level).tendon)
    return np.rint(np.column_stack([places, sinew])).astype(np.int16)
