"""The facet joints: angles, gaps, cartilages and capsules, and the windows and foramina beside them."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy.spatial import cKDTree

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.posture import SEGMENTS, pose, segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, facet_frame
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.geometry.combining import union
from explorer.geometry.distances import Surface
from explorer.geometry.fields import surroundings
from explorer.geometry.rays import crossings
from explorer.geometry.solid import Points
from explorer.geometry.soundness import self_crossings
from tests.anatomy.spine import bone


@pytest.fixture(scope="module")
def body() -> Body:
    gather()
    return Body()


def joint_cloud(segment: Level, count: int = 16000) -> Points:
    return facet_frame(segment).to_world(np.random.default_rng(5).uniform(-14.0, 14.0, (count, 3)))


@pytest.mark.parametrize("segment", SEGMENTS)
def test_two_bones_form_a_joint_and_never_touch(body, segment):
    above, below = (bone(body, level) for level in segment.vertebrae)
    points = joint_cloud(segment)
    upper, lower = above.distance(points), below.distance(points)
    assert upper[np.abs(lower) < 0.25].min() > 1.0
    assert not ((upper <= 0.0) & (lower <= 0.0)).any()


def facing(body: Body, segment: Level) -> tuple[Points, np.ndarray]:
    """Points on the lower bone that face the upper one across the joint, and the gaps there (mm)."""
    points = joint_cloud(segment, 40000)
    lower = bone(body, segment.vertebrae[1]).distance(points)
    points = points[np.abs(lower) < 0.3]
    gaps = bone(body, segment.vertebrae[0]).distance(points)
    return points[gaps < 4.0], gaps[gaps < 4.0]


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_gap_of_a_joint_is_even_and_1_to_4_mm_from_bone_to_bone(body, segment):
    points, gaps = facing(body, segment)
    local = facet_frame(segment).to_local(points)
    central = gaps[(np.abs(local[:, 1]) < 4.0) & (np.abs(local[:, 2]) < 5.0)]
    assert len(central) > 40, "the two processes do not face each other"
    assert central.min() > 1.0
    assert central.max() < 4.0
    assert np.percentile(central, 90) - np.percentile(central, 10) < 1.0


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_a_joint_surface_faces_back_and_inwards_at_the_published_angle(body, segment):
    """Within 10 % of Jentzsch 2013, or 4.5 degrees; in front it turns to the frontal plane, behind to the sagittal."""
    points, _ = facing(body, segment)
    local = facet_frame(segment).to_local(points)
    level = np.abs(local[:, 2]) < 4.0
    angle = angle_to_sagittal(body, segment, points[level & (np.abs(local[:, 1]) < 3.0)])
    wanted = size("facet-angle", segment)
    assert angle == pytest.approx(wanted, abs=max(4.5, 0.1 * wanted))
    behind = angle_to_sagittal(body, segment, points[level & (local[:, 1] > -6.0) & (local[:, 1] < -3.0)])
    front = angle_to_sagittal(body, segment, points[level & (local[:, 1] > 2.5) & (local[:, 1] < 5.0)])
    assert front - behind > 15.0, "the surface is not hollow"


def angle_to_sagittal(body: Body, segment: Level, points: Points) -> float:
    lower = bone(body, segment.vertebrae[1])
    slope = np.stack([lower.distance(points + one) - lower.distance(points - one) for one in 0.2 * np.eye(3)], axis=1)
    axial = segment_pose(segment) if segment is Level.L5_S1 else pose(segment.vertebrae[1])  # as the scan is tilted
    normal = axial.undirection(slope.mean(axis=0))
    return float(np.degrees(np.arctan2(normal[1], -normal[0])))


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_the_capsule_closes_the_joint_all_round_and_leaves_its_middle_free(body, segment):
    above, below = (bone(body, level) for level in segment.vertebrae)
    joint, frame = body.solid(f"facet-joint-{segment}-left"), facet_frame(segment)
    points = joint_cloud(segment)
    within = joint.distance(points) < -0.15
    upper, lower = above.distance(points), below.distance(points)
    assert upper[within].min() > -0.1
    assert lower[within].min() > -0.1
    assert np.minimum(upper, lower)[within].max() < 4.5
    assert joint.distance(frame.origin[None])[0] > 2.0
    half = 0.5 * size("facet-joint-height", segment)
    for rise in (half + 2.0, -half - 2.0):
        near = np.abs(frame.to_local(points)[:, 2] - rise) < 1.5
        assert np.count_nonzero(within & near) > 20, "there is no recess"


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_the_capsule_is_a_sleeve_with_a_single_hole_through_which_the_joint_looks(atlas, segment):
    capsule, frame = atlas.mesh(f"facet-joint-{segment}-left"), facet_frame(segment)
    assert capsule.body_count == 1
    assert capsule.euler_number == 0, "a ring has one hole"
    assert not len(self_crossings(capsule))
    across = frame.to_world(np.array([[-14.0, 0.0, 0.0], [14.0, 0.0, 0.0]]))
    assert not crossings(*across, Surface.of(capsule)), "from process to process nothing of it is in the way"
    assert surroundings([capsule]).distance(frame.origin[None])[0] > 3.0


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_two_cartilages_of_a_millimetre_or_more_leave_a_thin_joint_space(atlas, segment):
    cartilage, frame = atlas.mesh(f"facet-cartilage-{segment}-left"), facet_frame(segment)
    assert not len(self_crossings(cartilage))
    surface = Surface.of(cartilage)
    for y, z in product((-2.0, 0.1, 2.0), (-3.0, 0.1, 3.0)):
        lower, upper = crossings(*frame.to_world(np.array([[-6.0, y, z], [8.0, y, z]])), surface)
        assert 0.85 < lower[1] - lower[0] < 2.0
        assert 0.85 < upper[1] - upper[0] < 2.0
        assert 0.3 < upper[0] - lower[1] < 1.5


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_each_bone_of_a_joint_carries_a_layer_of_cartilage_and_a_space_is_left(body, segment):
    layers = body.mesh(f"facet-cartilage-{segment}-left").split()
    assert len(layers) == 2
    bones = [bone(body, level) for level in segment.vertebrae]
    for layer in layers:
        assert layer.is_watertight
        assert layer.is_winding_consistent
        assert layer.volume > 80.0
        away = np.array([one.distance(layer.vertices) for one in bones])
        own = int(away.mean(axis=1).argmin())
        assert away[own].min() > -0.1
        assert 0.8 < np.percentile(away[own], 95) < 1.5
        assert away[1 - own].min() > 0.2, "it touches the other bone"
        assert np.percentile(away[1 - own], 10) > 0.9
    first, second = layers
    assert cKDTree(first.vertices).query(second.vertices)[0].min() > 0.05


@pytest.mark.parametrize("segment", SEGMENTS[:-1])
def test_the_interlaminar_window_is_as_high_as_published(body, segment):
    above, below = segment.vertebrae
    edges = body.landmark(f"{above}-lamina-lower-midline"), body.landmark(f"{below}-lamina-upper-midline")
    assert np.linalg.norm(edges[0] - edges[1]) == pytest.approx(size("interlaminar-gap", segment), abs=0.2)
    window = body.landmark(f"{segment}-interspace-midline")
    away = min(bone(body, level).distance(window[None])[0] for level in segment.vertebrae)
    assert away > 3.0


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_a_foramen_leaves_room_for_its_ganglion(body, segment):
    """A dorsal root ganglion is 4 to 6 mm thick; the foramen must be open from the canal to the side."""
    bones = union(*(bone(body, level) for level in segment.vertebrae))
    disc = surroundings([body.mesh(f"disc-{segment}")])
    centre = body.landmark(f"{segment}-foramen-centre-left")
    path = centre + np.linspace(-4.0, 12.0, 17)[:, None] * at(1.0, 0.0, 0.0)
    assert min(bones.distance(path).min(), disc.distance(path).min()) > 2.1
