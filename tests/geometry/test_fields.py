"""What must hold for distances to surfaces and for values on a lattice."""

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.fields import Grid, Surroundings, shared_volume, surroundings

few = settings(deadline=None, max_examples=25)
points = st.lists(st.tuples(*[st.floats(-40.0, 40.0)] * 3), min_size=1, max_size=40).map(np.array)
BALL = trimesh.creation.icosphere(subdivisions=4, radius=20.0)
ROUND_BALL = surroundings([BALL])
BOX = surroundings([trimesh.creation.box((30.0, 20.0, 10.0))], spacing_mm=1.0)


@few
@given(points)
def test_distance_to_a_ball_is_radius_minus_twenty(where):
    exact = np.linalg.norm(where, axis=1) - 20.0
    assert ROUND_BALL.distance(where) == pytest.approx(exact, abs=0.1)


@few
@given(points)
def test_the_way_out_leads_away_from_the_middle_of_a_ball(where):
    where = where[np.linalg.norm(where, axis=1) > 2.0]
    _, way = ROUND_BALL.nearest(where)
    outward = where / np.linalg.norm(where, axis=1, keepdims=True)
    assert np.sum(way * outward, axis=1) == pytest.approx(1.0, abs=0.05)


@few
@given(points)
def test_a_box_knows_inside_from_outside_and_how_far(where):
    q = np.abs(where) - (15.0, 10.0, 5.0)
    exact = np.linalg.norm(np.maximum(q, 0.0), axis=1) + np.minimum(q.max(axis=1), 0.0)
    assert BOX.distance(where) == pytest.approx(exact, abs=0.75)


def test_joined_surroundings_are_the_nearer_of_both():
    far = surroundings([BALL.copy().apply_translation((70.0, 0.0, 0.0))])
    where = np.random.default_rng(1).uniform(-30, 90, (300, 3))
    both = ROUND_BALL.joined(far).distance(where)
    assert both == pytest.approx(np.minimum(ROUND_BALL.distance(where), far.distance(where)), abs=0.05)


def test_where_two_surfaces_touch_outside_stays_outside():
    boxes = [trimesh.creation.box((20.0, 20.0, 10.0)).apply_translation((0.0, 0.0, z)) for z in (-5.0, 5.0)]
    beside = np.array([(10.0 + out, y, z) for out in (0.2, 1.0, 3.0) for y in (-4.0, 0.0) for z in (-0.7, 0.0, 0.7)])
    assert (surroundings(boxes).distance(beside) > 0.0).all()


def test_no_two_samples_lie_further_apart_than_the_spacing():
    box = surroundings([trimesh.creation.box((30.0, 20.0, 10.0))], spacing_mm=2.0)
    on = trimesh.sample.sample_surface(trimesh.creation.box((30.0, 20.0, 10.0)), 2000, seed=0)[0]
    gap = np.linalg.norm(on[:, None] - box.clouds[0].points[None], axis=2).min(axis=1)
    assert gap.max() < 2.0


@few
@given(st.floats(5.0, 15.0), st.tuples(*[st.floats(-3.0, 3.0)] * 3))
def test_a_lattice_finds_the_points_within_a_closed_surface(radius, centre):
    ball = trimesh.creation.icosphere(subdivisions=3, radius=radius).apply_translation(centre)
    grid = Grid.over(((-20.0,) * 3, (20.0,) * 3), 1.3)
    where = np.stack(np.meshgrid(*grid.axes, indexing="ij"), axis=-1)
    far = np.linalg.norm(where - centre, axis=-1) - radius
    inside = grid.inside(ball)
    assert inside[far < -0.15].all()
    assert not inside[far > 0.15].any()


def test_looking_up_a_linear_field_gives_its_value_and_its_gradient():
    grid = Grid.over(((-5.0, -4.0, -3.0), (5.0, 4.0, 3.0)), 0.7)
    x, y, z = np.meshgrid(*grid.axes, indexing="ij")
    grid.values[:] = 2.0 * x - 3.0 * y + 0.5 * z + 1.0
    where = np.random.default_rng(2).uniform((-4, -3, -2), (4, 3, 2), (50, 3))
    assert grid.at(where) == pytest.approx(where @ (2.0, -3.0, 0.5) + 1.0)
    assert grid.gradient(where) == pytest.approx(np.tile((2.0, -3.0, 0.5), (50, 1)))


def test_the_shared_volume_of_two_boxes_is_that_of_their_overlap():
    one = trimesh.creation.box((20.0, 20.0, 20.0))
    other = one.copy().apply_translation((10.3, 0.0, 0.0))
    assert shared_volume(one, other, spacing_mm=0.5) == pytest.approx(9.7 * 20 * 20 / 1000, rel=0.05)
    assert shared_volume(one, one.copy().apply_translation((50.0, 0.0, 0.0))) == 0.0


def test_surroundings_leave_the_mesh_as_it_was():
    ball = BALL.copy()
    before = ball.vertices.tobytes()
    assert isinstance(surroundings([ball]), Surroundings)
    assert ball.vertices.tobytes() == before


def test_in_one_piece_keeps_the_larger_of_two_balls():
    grid = Grid.over(((-9.0, -5.0, -5.0), (9.0, 5.0, 5.0)), 0.5)
    points = grid.points()
    balls = [np.linalg.norm(points - (x, 0.0, 0.0), axis=1) - radius for x, radius in ((-4.0, 3.0), (5.0, 1.5))]
    grid.values[:] = np.minimum(*balls).reshape(grid.values.shape)
    left, right = grid.in_one_piece().at([(-4.0, 0.0, 0.0), (5.0, 0.0, 0.0)])
    assert left == pytest.approx(-3.0)
    assert right > 1.0
