"""The lower thoracic vertebrae and the last two ribs as an anatomist tells them from lumbar ones."""

from __future__ import annotations

from functools import cache

import manifold3d
import numpy as np
import pytest

from explorer.anatomy.sizes import size
from explorer.domain.body import THORACIC_SEGMENTS, THORACIC_VERTEBRAE, Level
from explorer.geometry.distances import Surface
from explorer.geometry.fields import surroundings
from explorer.geometry.rays import crossings

VERTEBRAE = THORACIC_VERTEBRAE[:-1]
RIBS = {"rib-11-left": Level.T11, "rib-12-left": Level.T12}
LEFT = np.array([1.0, 0.0, 0.0])


@cache
def surface(atlas, structure: str) -> Surface:
    return Surface.of(atlas.mesh(structure))


def axes(atlas, level: Level) -> tuple[np.ndarray, np.ndarray]:
    """Ways back and up of a vertebra."""
    up = atlas.landmarks[f"{level}-superior-endplate-centre"] - atlas.landmarks[f"{level}-inferior-endplate-centre"]
    up = up / np.linalg.norm(up)
    return np.cross(up, LEFT), up


def held(atlas, level: Level, point: np.ndarray, way: np.ndarray) -> float:
    """Length (mm) of bone around a point along a way."""
    found = crossings(point - 40.0 * way, point + 40.0 * way, surface(atlas, f"vertebra-{level}"))
    return next(end - start for start, end in found if start <= 40.0 <= end)


@pytest.mark.parametrize("bone", [*(f"vertebra-{level}" for level in VERTEBRAE), *RIBS])
def test_it_is_one_closed_sound_body(atlas, bone):
    mesh = atlas.mesh(bone)
    made = manifold3d.Manifold(manifold3d.Mesh(mesh.vertices.astype(np.float32), mesh.faces.astype(np.uint32)))
    assert made.status() == manifold3d.Error.NoError
    assert mesh.is_volume
    assert mesh.body_count == 1


@pytest.mark.parametrize("segment", THORACIC_SEGMENTS)
def test_two_vertebrae_form_joints_and_never_touch(atlas, segment):
    """True joint gaps are 1 to 3 mm wide, bone to bone."""
    upper, lower = (atlas.mesh(f"vertebra-{level}") for level in segment.vertebrae)
    apart = surroundings([lower]).nearest(upper.vertices, reach_mm=12.0)[0]
    assert 0.9 < apart.min() < 2.5
    joint = atlas.landmarks[f"{segment}-facet-joint-centre-left"]
    near = np.linalg.norm(upper.vertices - joint, axis=1) < 7.0
    assert np.count_nonzero(apart[near] < 3.0) > 15, "the two processes do not face each other"


@pytest.mark.parametrize("segment", THORACIC_SEGMENTS[:-1])
def test_superior_facets_face_back(atlas, space, segment):
    """Coronal joints: the superior facet looks back, a little up and outwards."""
    mesh = atlas.mesh(f"vertebra-{segment.vertebrae[1]}")
    joint = atlas.landmarks[f"{segment}-facet-joint-centre-left"]
    above = space(f"vertebra-{segment.vertebrae[0]}")
    centres = mesh.triangles_center
    facing = (np.linalg.norm(centres - joint, axis=1) < 3.5) & (above.nearest(centres, reach_mm=12.0)[0] < 3.0)
    normal = (mesh.face_normals[facing] * mesh.area_faces[facing, None]).sum(axis=0)
    back, up = axes(atlas, segment.vertebrae[1])
    lean = normal / np.linalg.norm(normal) @ np.stack([LEFT, back, up], axis=1)
    assert lean[1] > 0.8
    assert 0.0 < lean[0] < 0.55
    assert 0.05 < lean[2] < 0.55


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_body_is_as_wide_deep_and_high_as_planned_and_nearly_as_deep_as_wide(atlas, level):
    back, up = axes(atlas, level)
    centre = atlas.landmarks[f"{level}-body-centre"]
    for name, which, way in (("superior", "upper", -1.0), ("inferior", "lower", 1.0)):
        rim = atlas.landmarks[f"{level}-{name}-endplate-centre"] + way * 3.0 * up
        width = held(atlas, level, rim + 1.0 * back, LEFT)
        assert width == pytest.approx(size(f"thoracic-{which}-endplate-width", level), abs=3.2)
    depth = held(atlas, level, centre, back)
    assert depth == pytest.approx(0.95 * size("thoracic-upper-endplate-depth", level), abs=2.5)
    assert 0.8 < depth / held(atlas, level, centre, LEFT) < 1.15
    for share, where in ((-0.75, "anterior"), (0.75, "posterior")):
        height = held(atlas, level, centre + share * 0.5 * depth * back + 0.3 * LEFT, up)
        assert height == pytest.approx(size(f"thoracic-{where}-body-height", level), abs=1.5)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_pedicles_are_slender_and_spring_from_the_upper_half(atlas, level):
    back, up = axes(atlas, level)
    centre = atlas.landmarks[f"{level}-pedicle-centre-left"]
    heights = [held(atlas, level, centre + step * back, up) for step in (-2.0, -1.0, 0.0, 1.0)]
    widths = [held(atlas, level, centre + step * back, LEFT) for step in (-2.0, -1.0, 0.0, 1.0)]
    assert min(widths) == pytest.approx(size("thoracic-pedicle-width", level), abs=1.2)
    assert min(heights) == pytest.approx(size("thoracic-pedicle-height", level), abs=1.8)
    assert (centre - atlas.landmarks[f"{level}-body-centre"]) @ up > 2.0


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_canal_is_open_and_nearly_round(atlas, level):
    back, up = axes(atlas, level)
    centre = atlas.landmarks[f"{level}-canal-centre"]
    bone = surface(atlas, f"vertebra-{level}")
    assert not crossings(centre - 45.0 * up, centre + 35.0 * up, bone)
    beside = crossings(centre, centre + 40.0 * LEFT, bone)[0][0]
    assert 2.0 * beside == pytest.approx(size("thoracic-canal-width", level), abs=1.5)
    low = centre - 6.0 * up  # at the height of the lamina
    depth = sum(crossings(low, low + way * 40.0 * back, bone)[0][0] for way in (1.0, -1.0))
    assert depth == pytest.approx(size("thoracic-canal-depth", level), abs=2.5)
    assert 0.8 < 2.0 * beside / depth < 1.3


def test_spinous_processes_slant_down_more_and_more_upwards(atlas):
    slants = []
    for level in VERTEBRAE:
        back, up = axes(atlas, level)
        way = atlas.landmarks[f"{level}-spinous-tip-lower"] - atlas.landmarks[f"{level}-lamina-upper-midline"]
        slants.append(np.degrees(np.arctan2(-way @ up, way @ back)))
    assert slants == sorted(slants, reverse=True)
    assert slants[0] > 45.0
    assert slants[-1] < 46.0


def test_laminae_reach_down_to_the_next_ones(atlas):
    """Imbricated, they leave less room than the 12 to 15 mm of the lumbar windows; most is left above T12."""
    for segment in THORACIC_SEGMENTS[:-1]:
        above, below = segment.vertebrae
        edges = atlas.landmarks[f"{above}-lamina-lower-midline"], atlas.landmarks[f"{below}-lamina-upper-midline"]
        assert np.linalg.norm(edges[0] - edges[1]) < 10.5
        assert atlas.landmarks[f"{segment}-interspace-midline"] == pytest.approx(0.5 * (edges[0] + edges[1]))


def test_transverse_processes_slant_back_and_shorten_downwards(atlas):
    spans = []
    for level in VERTEBRAE:
        back, _ = axes(atlas, level)
        way = atlas.landmarks[f"{level}-transverse-process-tip-left"] - atlas.landmarks[f"{level}-pedicle-centre-left"]
        assert way @ back > 10.0
        spans.append(2.0 * atlas.landmarks[f"{level}-transverse-process-tip-left"][0])
    assert spans == sorted(spans, reverse=True)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_named_points_lie_on_the_bone(atlas, space, level):
    bone = space(f"vertebra-{level}")
    names = (
        "lamina-upper-midline",
        "lamina-lower-midline",
        "spinous-tip-upper",
        "spinous-tip-lower",
        "transverse-process-tip-left",
        "superior-articular-process-tip-left",
        "costal-facet-left",
    )
    for name in names:
        away = bone.distance(atlas.landmarks[f"{level}-{name}"][None])[0]
        assert abs(away) < 2.2, f"{level}-{name} is {away:.1f} mm off the bone"


def test_the_lower_thoracic_spine_bends_forward(atlas):
    upper, lower = (atlas.directions[f"{level}-superior-endplate-normal"] for level in (Level.T8, Level.T12))
    bend = np.degrees(np.arctan2(lower[1], lower[2]) - np.arctan2(upper[1], upper[2]))
    assert bend == pytest.approx(sum(size("thoracic-segment-kyphosis", one) for one in THORACIC_SEGMENTS), abs=0.2)


@pytest.mark.parametrize(("rib", "level"), RIBS.items())
def test_a_rib_meets_its_own_vertebra_only(atlas, space, rib, level):
    """A joint gap of 1 to 2 mm at the head; nothing else of the spine comes nearer than 3 mm."""
    points = atlas.mesh(rib).vertices
    own = space(f"vertebra-{level}").nearest(points, reach_mm=30.0)[0]
    assert 1.0 < own.min() < 2.0
    head = points[own.argmin()]
    assert np.linalg.norm(head - atlas.landmarks[f"{level}-costal-facet-left"]) < 7.0
    others = surroundings(atlas.mesh(f"vertebra-{one}") for one in (*THORACIC_VERTEBRAE, Level.L1) if one is not level)
    assert others.nearest(points, reach_mm=30.0)[0].min() > 3.0


def test_ribs_slope_down_round_the_flank_and_end_in_a_point(atlas):
    lengths = {}
    for rib, level in RIBS.items():
        mesh = atlas.mesh(rib)
        tip, head = atlas.landmarks[rib.replace("-left", "-tip-left")], atlas.landmarks[f"{level}-costal-facet-left"]
        hindmost = mesh.vertices[mesh.vertices[:, 1].argmax()]
        assert head[2] - tip[2] > 70.0
        assert hindmost[1] - max(head[1], tip[1]) > 20.0
        end = mesh.vertices[np.linalg.norm(mesh.vertices - tip, axis=1) < 3.0]
        assert np.ptp(end, axis=0).max() < 6.0
        lengths[rib] = np.linalg.norm(hindmost - head) + np.linalg.norm(tip - hindmost)
    assert lengths["rib-11-left"] == pytest.approx(190.0, abs=25.0)
    assert lengths["rib-12-left"] == pytest.approx(125.0, abs=20.0)


@pytest.mark.parametrize("rib", RIBS)
def test_the_right_rib_is_the_mirror_image(atlas, rib):
    left, right = atlas.mesh(rib), atlas.mesh(rib.replace("-left", "-right"))
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)
