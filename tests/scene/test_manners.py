"""Who steps back so that the selection is seen, and which way strands run."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import trimesh

from explorer.domain.body import Tissue
from explorer.domain.view import Camera, View
from explorer.scene.manners import Manner, Sight

EYE = Camera(position=(0.0, 900.0, 0.0), focal_point=(0.0, 0.0, 0.0))


def wall(y: float, tissue: Tissue, *, from_x: float = -60.0, to_x: float = 60.0):
    """A plate between the eye and the origin."""
    box = trimesh.creation.box(bounds=[[from_x, y, -60.0], [to_x, y + 4.0, 60.0]])
    return SimpleNamespace(tissue=tissue, mesh=box)


def body(**parts) -> Sight:
    target = trimesh.creation.icosphere(subdivisions=3, radius=20.0)
    parts = {"target": SimpleNamespace(tissue=Tissue.CARTILAGE, mesh=target), **parts}
    return Sight(SimpleNamespace(structures=parts, mesh=lambda one: parts[one].mesh))


def ghosts(sight: Sight, view: View) -> set[str]:
    return {one for one, manner in sight.manners(view, EYE).items() if manner is Manner.GHOST}


CHOSEN = View(selected="target")


def test_all_that_covers_the_selection_steps_back_and_what_is_behind_or_beside_it_stays():
    sight = body(
        muscle=wall(100.0, Tissue.MUSCLE),
        bone=wall(60.0, Tissue.BONE),
        behind=wall(-80.0, Tissue.BONE),
        beside=wall(60.0, Tissue.BONE, from_x=70.0, to_x=90.0),
    )
    assert ghosts(sight, CHOSEN) == {"muscle", "bone"}


def test_soft_tissue_steps_back_before_bone_behind_it():
    bone = wall(60.0, Tissue.BONE, from_x=-60.0, to_x=-11.0)
    sight = body(bone=bone, muscle=wall(100.0, Tissue.MUSCLE, from_x=-60.0, to_x=4.0))
    assert ghosts(sight, CHOSEN) == {"muscle"}


def test_the_skin_is_a_veil_and_never_hides():
    sight = body(skin=wall(200.0, Tissue.SKIN))
    assert sight.manners(CHOSEN, EYE)["skin"] is Manner.SKIN


@pytest.mark.parametrize(
    "view", [View(), View(selected="target", ghost_others=False), View(selected="target", isolated=True)]
)
def test_nothing_steps_back_unasked(view):
    assert not ghosts(body(bone=wall(60.0, Tissue.BONE)), view)
