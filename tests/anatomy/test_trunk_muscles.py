"""What must be true of the muscles of back and loin, and of their fascia, in every body that is grown.

Volumes are measured on the finished surfaces by exact intersection, not by the fields that they were grown with.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import manifold3d
import numpy as np
import pytest

if TYPE_CHECKING:
    import trimesh

    from explorer.content.atlas import Atlas
    from tests.anatomy.conftest import Space

LUMBAR = ("l1", "l2", "l3", "l4", "l5")
ERECTOR = ("longissimus-left", "iliocostalis-left")
MUSCLES = ("multifidus-left", *ERECTOR, "quadratus-lumborum-left", "psoas-major-left", "iliacus-left")
TENDONS = ("erector-spinae-aponeurosis-left", "thoracolumbar-fascia")
VERTEBRAE = ("t8", "t9", "t10", "t11", "t12", *LUMBAR)
BONES = (*(f"vertebra-{level}" for level in VERTEBRAE), "rib-11-left", "rib-12-left", "sacrum", "hip-bone-left")

ORIGINS_AND_INSERTIONS = {
    "multifidus-left": (*(f"vertebra-{level}" for level in LUMBAR), "sacrum"),
    "longissimus-left": ("hip-bone-left", "multifidus-left"),
    "iliocostalis-left": ("hip-bone-left", "longissimus-left"),
    "quadratus-lumborum-left": (
        "hip-bone-left",
        "rib-12-left",
        "vertebra-l1",
        "vertebra-l2",
        "vertebra-l3",
        "vertebra-l4",
    ),
    "psoas-major-left": ("vertebra-t12", *(f"vertebra-{level}" for level in LUMBAR[:4]), "disc-l4-l5", "femur-left"),
    "iliacus-left": ("hip-bone-left", "femur-left", "psoas-major-left"),
    "erector-spinae-aponeurosis-left": ("multifidus-left", "longissimus-left"),
    "thoracolumbar-fascia": ("longissimus-left", "iliocostalis-left", "erector-spinae-aponeurosis-left"),
}
TOUCHING_MM = 2.5

SECTIONS_CM2 = {
    ("multifidus-left", "l3"): (3.0, 5.5),
    ("multifidus-left", "l4"): (5.8, 8.0),
    ("longissimus-left", "l3"): (7.0, 12.0),
    ("iliocostalis-left", "l3"): (4.0, 8.0),
    ("quadratus-lumborum-left", "l3"): (3.5, 7.0),
    ("psoas-major-left", "l3"): (7.0, 11.0),
    ("psoas-major-left", "l4"): (9.0, 13.0),
}
"""Ranges of an adult of average build, from plain anatomy: no published table was at hand."""


@cache
def _solid(mesh: trimesh.Trimesh) -> manifold3d.Manifold:
    points, faces = np.asarray(mesh.vertices, np.float32), np.asarray(mesh.faces, np.uint32)
    return manifold3d.Manifold(manifold3d.Mesh(points, faces))


def _shared_ml(one: trimesh.Trimesh, other: trimesh.Trimesh) -> float:
    return float((_solid(one) ^ _solid(other)).volume()) / 1000.0


def _section(atlas: Atlas, muscle: str, height: float) -> manifold3d.CrossSection:
    return _solid(atlas.mesh(muscle)).slice(height)


def _centre(section: manifold3d.CrossSection) -> np.ndarray:
    low_x, low_y, high_x, high_y = section.bounds()
    return 0.5 * np.array([low_x + high_x, low_y + high_y])


@pytest.mark.parametrize("structure", [*MUSCLES, *TENDONS])
def test_it_is_one_closed_manifold_body(atlas: Atlas, structure: str) -> None:
    mesh = atlas.mesh(structure)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert _solid(mesh).status() == manifold3d.Error.NoError
    assert mesh.area_faces.min() > 0.0


@pytest.mark.parametrize("muscle", [*MUSCLES, TENDONS[0]])
def test_the_right_one_is_its_mirror_image(atlas: Atlas, muscle: str) -> None:
    left, right = atlas.mesh(muscle), atlas.mesh(muscle.replace("-left", "-right"))
    assert right.is_volume
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)
    assert left.bounds[0, 0] > 0.0


def test_the_fascia_is_the_same_on_both_sides(atlas: Atlas) -> None:
    low, high = atlas.mesh("thoracolumbar-fascia").bounds
    assert low[0] == pytest.approx(-high[0], abs=0.01)


@pytest.mark.parametrize(("one", "other"), list(combinations([*MUSCLES, *TENDONS], 2)))
def test_no_two_fill_the_same_room(atlas: Atlas, one: str, other: str) -> None:
    first, second = atlas.mesh(one), atlas.mesh(other)
    assert _shared_ml(first, second) < 0.005 * min(first.volume, second.volume) / 1000.0


@pytest.mark.parametrize("structure", [*MUSCLES, *TENDONS])
def test_it_enters_bone_at_most_where_it_is_fixed(atlas: Atlas, structure: str) -> None:
    mesh = atlas.mesh(structure)
    assert sum(_shared_ml(mesh, atlas.mesh(bone)) for bone in BONES) < 0.005 * mesh.volume / 1000.0


@pytest.mark.parametrize("segment", ["l1-l2", "l2-l3", "l3-l4", "l4-l5", "l5-s1"])
def test_multifidus_covers_capsules_and_ligaments_and_does_not_swallow_them(atlas: Atlas, segment: str) -> None:
    muscle = atlas.mesh("multifidus-left")
    for covered in (f"facet-joint-{segment}-left", f"ligamentum-flavum-{segment}", f"interspinous-ligament-{segment}"):
        mesh = atlas.mesh(covered)
        assert _shared_ml(muscle, mesh) < 0.02 * mesh.volume / 1000.0, covered


@pytest.mark.parametrize("level", ["l2", "l3", "l4", "l5"])
def test_multifidus_fills_the_groove_on_the_lamina(atlas: Atlas, space: Space, level: str) -> None:
    """Behind the lamina, half way out to the joint, there is muscle within 3 mm."""
    lamina, joint = (
        atlas.landmarks[f"{level}-{place}"] for place in ("lamina-lower-midline", "superior-articular-process-tip-left")
    )
    start = np.array([0.4 * joint[0], lamina[1], lamina[2] + 4.0])
    line = start + np.arange(-6.0, 14.0, 0.25)[:, None] * (0.0, 1.0, 0.0)
    behind = line[space(f"vertebra-{level}").distance(line) > 0.0]
    behind = behind[behind[:, 1] > line[space(f"vertebra-{level}").distance(line).argmin(), 1]]
    assert space("multifidus-left").distance(behind[:1])[0] < 3.0


@pytest.mark.parametrize(
    ("muscle", "bone"), [(muscle, bone) for muscle, bones in ORIGINS_AND_INSERTIONS.items() for bone in bones]
)
def test_it_touches_what_it_is_fixed_to(atlas: Atlas, space: Space, muscle: str, bone: str) -> None:
    reach = space(bone).nearest(atlas.mesh(muscle).vertices, reach_mm=TOUCHING_MM)[0]
    assert reach.min() < TOUCHING_MM


@pytest.mark.parametrize(("muscle", "level"), list(SECTIONS_CM2))
def test_its_section_is_that_of_an_adult(atlas: Atlas, muscle: str, level: str) -> None:
    least, most = SECTIONS_CM2[muscle, level]
    area = _section(atlas, muscle, atlas.landmarks[f"{level}-body-centre"][2]).area() / 100.0
    assert least < area < most


@pytest.mark.parametrize("muscle", [*ERECTOR, "psoas-major-left"])
def test_its_bundles_show_as_grooves(atlas: Atlas, muscle: str) -> None:
    section = _section(atlas, muscle, atlas.landmarks["l3-body-centre"][2])
    assert section.area() < 0.985 * section.hull().area()


@pytest.mark.parametrize("level", ["l1", "l2", "l3", "l4"])
def test_the_muscles_lie_round_the_transverse_process_as_in_a_section_of_the_body(atlas: Atlas, level: str) -> None:
    tip = atlas.landmarks[f"{level}-transverse-process-tip-left"]
    at = {muscle: _centre(_section(atlas, muscle, tip[2])) for muscle in MUSCLES[:5]}
    multifidus, longissimus, iliocostalis, quadratus, psoas = (at[muscle] for muscle in MUSCLES[:5])
    assert 0.0 < multifidus[0] < longissimus[0] < iliocostalis[0]
    assert psoas[1] < tip[1] < longissimus[1]
    assert quadratus[0] > tip[0]
    assert psoas[1] < quadratus[1] < iliocostalis[1]


def test_psoas_and_iliacus_pass_in_front_of_the_hip_joint_side_by_side(atlas: Atlas) -> None:
    head = atlas.landmarks["femoral-head-centre-left"]
    psoas, iliacus = (_centre(_section(atlas, f"{name}-left", head[2])) for name in ("psoas-major", "iliacus"))
    assert max(psoas[1], iliacus[1]) < head[1] - 18.0
    assert psoas[0] + 10.0 < iliacus[0]


@pytest.mark.parametrize("muscle", ["psoas-major-left", "iliacus-left"])
def test_it_ends_on_the_lesser_trochanter(atlas: Atlas, space: Space, muscle: str) -> None:
    tip = atlas.landmarks["lesser-trochanter-tip-left"]
    assert space(muscle).distance(tip[None])[0] < 8.0


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_fascia_hangs_on_the_spinous_processes(atlas: Atlas, space: Space, level: str) -> None:
    """As far behind them as the supraspinous ligament is thick."""
    fascia = space("thoracolumbar-fascia")
    assert -1.0 < fascia.distance(atlas.landmarks[f"{level}-spinous-tip-upper"][None])[0] < 6.0


@pytest.mark.parametrize("level", LUMBAR)
def test_the_fascia_lies_behind_the_muscles_of_the_back(atlas: Atlas, level: str) -> None:
    height = atlas.landmarks[f"{level}-body-centre"][2]
    fascia = _section(atlas, "thoracolumbar-fascia", height)
    for muscle in ("multifidus-left", *ERECTOR):
        section = _section(atlas, muscle, height)
        if not section.is_empty():
            x = _centre(section)[0]
            strip = manifold3d.CrossSection.square((2.0, 400.0)).translate((x - 1.0, -200.0))
            assert (fascia ^ strip).bounds()[1] > (section ^ strip).bounds()[3]
