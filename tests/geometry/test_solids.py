"""What must hold for every solid and every way of combining them."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.geometry.combining import (
    difference,
    intersection,
    mirrored,
    offset,
    shell,
    smooth_min,
    symmetric,
    union,
)
from explorer.geometry.posing import Pose, posed, turn, warped
from explorer.geometry.primitives import (
    capsule,
    ellipsoid,
    half_space,
    plate,
    rounded_box,
    superellipsoid,
    tube,
)
from explorer.geometry.solid import Points, Solid

relaxed = settings(derandomize=True, deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
blends = st.sampled_from([0.0, 1.5, 3.0, 6.0])
lengths = st.floats(2.0, 12.0)
places = st.tuples(*[st.floats(-15.0, 15.0)] * 3)
degrees = st.floats(-180.0, 180.0)
turns = st.builds(lambda yaw, pitch, roll: turn(yaw=yaw, pitch=pitch, roll=roll), degrees, degrees, degrees)

primitives = st.one_of(
    st.builds(ellipsoid, places, st.tuples(lengths, lengths, lengths), turns),
    st.builds(superellipsoid, places, st.tuples(lengths, lengths, lengths), st.just((3.0, 5.0)), turns),
    st.builds(rounded_box, places, st.tuples(lengths, lengths, lengths), st.floats(0.2, 2.0), turns),
    st.builds(capsule, places, places, lengths, lengths),
    st.builds(
        lambda a, b, c, radius, flat: tube(
            [a, (b[0] + 40.0, *b[1:]), (c[0] + 80.0, *c[1:])],
            [radius, 2.0, radius],
            flatten=flat,
            flatten_along=(0.1, 0.2, 1.0),
        ),
        places, places, places, lengths, st.floats(0.4, 1.3),
    ),
    st.builds(
        lambda size, bend, half, frame, at: plate(
            [(-size, -size), (size, -size), (1.4 * size, size), (-size, size)],
            lambda u, v: bend * np.sin(u / 9.0) + 0.1 * v,
            half,
            frame=Pose(frame, np.array(at)),
        ),
        lengths, st.floats(0.0, 3.0), st.floats(0.6, 2.0), turns, places,
    ),
)  # fmt: skip


def cloud(*solids: Solid, margin: float = 6.0, count: int = 3000) -> Points:
    low = np.min([one.bounds[0] for one in solids], axis=0) - margin
    high = np.max([one.bounds[1] for one in solids], axis=0) + margin
    return np.random.default_rng(7).uniform(low, high, (count, 3))


@relaxed
@given(primitives)
def test_bounds_contain_the_solid(solid):
    points = cloud(solid)
    beyond = ((points < solid.bounds[0] - 1e-6) | (points > solid.bounds[1] + 1e-6)).any(axis=1)
    assert (solid.distance(points)[beyond] > 0.0).all()


@relaxed
@given(primitives, primitives, blends)
def test_a_union_holds_its_parts_and_bulges_by_at_most_a_quarter_of_the_seam(a, b, blend):
    points = cloud(a, b)
    least = np.minimum(a.distance(points), b.distance(points))
    joined = union(a, b, blend=blend).distance(points)
    assert (joined[least <= 0.0] <= 0.0).all()
    assert (joined >= least - blend / 4 - 1e-9).all()
    assert (joined[least < 0.0] <= least[least < 0.0] + 1e-9).all()


@relaxed
@given(primitives, primitives, blends)
def test_leaving_far_parts_out_does_not_move_the_skin_of_a_union(a, b, blend):
    points = cloud(a, b)
    joined = union(a, b, blend=blend).distance(points)
    dense = smooth_min(a.distance(points), b.distance(points), blend)
    near = np.abs(dense) < 0.5
    assert np.allclose(joined[near], dense[near], atol=0.1)


@relaxed
@given(primitives, primitives)
def test_without_a_seam_inside_is_a_matter_of_logic(a, b):
    points = cloud(a, b)
    in_a, in_b = a.contains(points), b.contains(points)
    assert (union(a, b).contains(points) == (in_a | in_b)).all()
    assert (intersection(a, b).contains(points) == (in_a & in_b)).all()
    cut = difference(a, b).distance(points) < 0.0
    assert (cut == (in_a & ~in_b)).all()


@relaxed
@given(primitives)
def test_a_symmetric_solid_is_its_own_mirror_image(solid):
    both = symmetric(solid)
    points = cloud(both)
    assert both.symmetric
    assert np.array_equal(both.distance(points), both.distance(points * (-1.0, 1.0, 1.0)))
    assert np.array_equal(mirrored(both).distance(points), both.distance(points))
    assert np.array_equal(both.bounds, mirrored(both).bounds)


@relaxed
@given(primitives)
def test_mirroring_twice_changes_nothing(solid):
    twice = mirrored(mirrored(solid))
    points = cloud(solid)
    assert np.array_equal(twice.distance(points), solid.distance(points))
    assert np.array_equal(twice.bounds, solid.bounds)


@relaxed
@given(primitives, turns, places)
def test_a_posed_solid_carries_its_field_along(solid, rotation, origin):
    pose = Pose(rotation, np.array(origin))
    points = cloud(solid)
    moved = posed(solid, pose)
    assert np.allclose(moved.distance(pose.to_world(points)), solid.distance(points), atol=1e-6)
    assert np.allclose(pose.to_local(pose.to_world(points)), points, atol=1e-9)
    inside = pose.to_world(points[solid.contains(points)])
    assert ((inside >= moved.bounds[0] - 1e-6) & (inside <= moved.bounds[1] + 1e-6)).all()


@relaxed
@given(degrees, degrees, degrees)
def test_a_turn_is_a_proper_rotation(yaw, pitch, roll):
    matrix = turn(yaw=yaw, pitch=pitch, roll=roll)
    assert np.allclose(matrix @ matrix.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(matrix) == pytest.approx(1.0)


def test_turns_go_the_way_they_say():
    assert np.allclose(turn(yaw=90) @ [1, 0, 0], [0, 1, 0])
    assert np.allclose(turn(pitch=90) @ [0, 1, 0], [0, 0, 1])
    assert np.allclose(turn(roll=90) @ [0, 0, 1], [1, 0, 0])


@relaxed
@given(primitives, st.floats(0.5, 3.0))
def test_an_offset_moves_the_skin_outwards(solid, mm):
    points = cloud(solid)
    assert np.allclose(offset(solid, mm).distance(points), solid.distance(points) - mm)
    layer = shell(solid, 0.5 * mm, mm).contains(points)
    assert (layer == offset(solid, mm).contains(points) & (solid.distance(points) >= 0.5 * mm)).all()


@relaxed
@given(lengths, lengths)
def test_exact_primitives_are_exact(radius, length):
    points = np.random.default_rng(3).uniform(-30, 30, (500, 3))
    ball = capsule((0, 0, 0), (0, 0, 0), radius)
    assert np.allclose(ball.distance(points), np.linalg.norm(points, axis=1) - radius)
    assert np.allclose(ellipsoid((0, 0, 0), [radius] * 3).distance(points), ball.distance(points))
    wall = half_space((0, 0, length), (0, 0, 2))
    assert np.allclose(wall.distance(points), points[:, 2] - length)
    round_tube = tube([(0, 0, 0), (0, 0, length)], radius)
    assert np.allclose(round_tube.distance(points), capsule((0, 0, 0), (0, 0, length), radius).distance(points))


def test_a_flattened_tube_is_thin_along_the_given_direction():
    rod = tube([(0, 0, 0), (0, 0, 10), (0, 0, 20)], 6.0, flatten=0.5, flatten_along=(0, 1, 0))
    skin = rod.distance(np.array([[6.0, 0, 10], [-6.0, 0, 10], [0, 3.0, 10], [0, -3.0, 10]]))
    assert np.allclose(skin, 0.0, atol=1e-9)


def test_a_warp_moves_the_solid_and_tempers_its_field():
    ball = ellipsoid((0, 0, 0), (5, 5, 5))
    leaning = warped(ball, lambda p: p - np.stack([0 * p[:, 2], 0.2 * p[:, 2], 0 * p[:, 2]], axis=1), 0.8, margin=1.0)
    assert leaning.distance(np.array([[0.0, 0.0, 6.0]]))[0] < 0.8 * 1.3
    assert np.allclose(leaning.distance(np.array([[5.0, 0.0, 0.0], [0.0, 1.0, 5.0]])), 0.0, atol=1e-9)
    assert np.allclose(leaning.bounds, np.array([[-6.0] * 3, [6.0] * 3]))
