"""What must hold for every swept loft."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.lofts import closed_rings, frames, spline, swept, swept_rings, tangents

few = settings(deadline=None, max_examples=25)
lengths = st.floats(1.0, 6.0)
steps = st.tuples(st.floats(-6.0, 6.0), st.floats(-6.0, 6.0), st.floats(18.0, 30.0))
ways = st.lists(steps, min_size=1, max_size=4).map(lambda rows: np.vstack([np.zeros(3), np.cumsum(rows, axis=0)]))


@few
@given(ways, lengths, st.floats(0.4, 1.0), st.integers(6, 24))
def test_a_loft_is_one_closed_outward_body(nodes, radius, flat, sides):
    widths = np.tile([radius, flat * radius], (len(nodes), 1))
    mesh = swept(nodes, widths, across=(1.0, 0.0, 0.0), sides=sides)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert mesh.euler_number == 2


@few
@given(ways, lengths)
def test_the_same_loft_twice_is_the_same_to_the_last_bit(nodes, radius):
    one, other = (swept(nodes, np.full(len(nodes), radius)) for _ in range(2))
    assert one.vertices.tobytes() == other.vertices.tobytes()
    assert one.faces.tobytes() == other.faces.tobytes()


def test_a_straight_tube_has_the_volume_of_a_cylinder_with_two_domes():
    mesh = swept([(0, 0, 0), (0, 0, 60)], [5.0, 5.0], sides=96)
    assert mesh.volume == pytest.approx(np.pi * 25 * 60 + 4 / 3 * np.pi * 125, rel=0.02)


def test_every_point_of_a_tube_lies_at_its_radius_from_the_line():
    line = spline([(0, 0, 0), (10, 4, 30), (0, 0, 60)], 80)
    rings = swept_rings(line, np.full(80, 3.0), sides=12)[4:-4]
    assert np.linalg.norm(rings - line[:, None], axis=2) == pytest.approx(3.0)


@few
@given(ways)
def test_frames_are_square_to_the_curve_and_to_each_other(nodes):
    line = spline(nodes, 40)
    along, (first, second) = tangents(line), frames(line)
    for one, other in ((along, first), (along, second), (first, second)):
        assert np.abs(np.sum(one * other, axis=1)).max() < 1e-9


@few
@given(ways)
def test_a_spline_runs_through_its_ends_in_even_steps(nodes):
    line = spline(nodes, 120)
    gaps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    assert line[[0, -1]] == pytest.approx(nodes[[0, -1]])
    assert np.ptp(gaps) < 0.02 * gaps.mean()


@few
@given(ways, st.lists(lengths, min_size=5, max_size=5))
def test_a_radius_never_overshoots_the_radii_at_the_nodes(nodes, radii):
    table = np.column_stack([nodes, radii[: len(nodes)]])
    radius = spline(table, 90)[:, 3]
    assert table[:, 3].min() - 1e-9 <= radius.min()
    assert radius.max() <= table[:, 3].max() + 1e-9


def test_triangles_of_a_tube_are_about_as_long_as_wide():
    edges = swept([(0, 0, 0), (3, 0, 40), (0, 0, 80)], [3.0, 3.0, 3.0], sides=14).edges_unique_length
    assert np.percentile(edges, 95) < 2.5 * np.percentile(edges, 30)


@pytest.mark.parametrize("slit", [True, False])
def test_rings_close_whichever_way_they_turn(slit):
    turn = 2 * np.pi * np.arange(12) / 12
    ring = np.column_stack([4 * np.cos(turn), 4 * np.sin(turn), np.zeros(12)])
    rings = np.array([np.add(ring, (0, 0, z)) for z in range(9)])
    assert closed_rings(rings, slit=slit).volume == pytest.approx(closed_rings(rings[:, ::-1], slit=slit).volume)
    assert closed_rings(rings, slit=slit).is_volume
