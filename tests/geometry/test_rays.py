"""A straight line enters a closed surface as often as it leaves it, however badly it grazes."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.distances import Surface
from explorer.geometry.rays import Beams, crossings

SEEDS = st.integers(0, 2**32 - 1)
CUBE = trimesh.creation.box(extents=(2.0, 2.0, 2.0))


def at(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)


@pytest.mark.parametrize(
    ("a", "b", "inside"),
    [
        (at(-5, 0.3, 0.2), at(5, 0.3, 0.2), [(4, 6)]),
        (at(-5, 0, 0), at(5, 0, 0), [(4, 6)]),  # through the diagonals of two faces
        (at(-5, -5, -5), at(5, 5, 5), [(8.660254 - 1.7320508, 8.660254 + 1.7320508)]),  # through two corners
        (at(-5, -5, 0), at(5, 5, 0), [(7.0710678 - 1.4142136, 7.0710678 + 1.4142136)]),  # through two edges
        (at(-5, 0.3, 0.2), at(0, 0.3, 0.2), [(4, 5)]),  # ends inside
        (at(0, 0.3, 0.2), at(5, 0.3, 0.2), [(0, 1)]),  # starts inside
        (at(-5, 0.3, 0.2), at(-2, 0.3, 0.2), []),  # stops short
        (at(-5, 1.5, 0), at(5, 1.5, 0), []),
    ],
)
def test_crossings_of_a_cube(a: np.ndarray, b: np.ndarray, inside: list[tuple[float, float]]) -> None:
    found = crossings(a, b, Surface.of(CUBE))
    assert len(found) == len(inside)
    for got, wanted in zip(found, inside, strict=True):
        assert got == pytest.approx(wanted, abs=1e-4)


@pytest.mark.parametrize("graze", [at(1, 0.2, 0), at(1, 1, 0), at(1, 1, 1), at(0, 1, 1)])
def test_a_line_along_a_face_an_edge_or_past_a_corner_is_no_fault(graze: np.ndarray) -> None:
    for along in (at(0, 0, 1), at(0, 1, 0), at(0, 1, -1), at(1, -1, 0)):
        for start, end in crossings(graze - 5 * along, graze + 5 * along, Surface.of(CUBE)):
            assert end > start


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_a_ball_is_crossed_where_its_formula_says(seed: int) -> None:
    chance = np.random.default_rng(seed)
    ball = trimesh.creation.icosphere(subdivisions=4, radius=10.0)
    a = 30 * unit(chance.normal(size=3))
    b = -a + chance.uniform(-4, 4, 3)
    ((start, end),) = crossings(a, b, Surface.of(ball))
    along = unit(b - a)
    middle, half = -a @ along, np.sqrt(100 - (a @ a - (a @ along) ** 2))
    assert (start, end) == pytest.approx((middle - half, middle + half), abs=0.15)


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_first_hits_agree_with_exact_crossings(seed: int) -> None:
    chance = np.random.default_rng(seed)
    ball = trimesh.creation.icosphere(subdivisions=3, radius=10.0)
    block = CUBE.copy().apply_scale(6).apply_translation([0, 0, 25])
    origins = 60 * np.array([unit(one) for one in chance.normal(size=(30, 3))])
    directions = np.array([unit(one) for one in chance.uniform(-12, 12, (30, 3)) - origins])
    distances, owners = Beams([ball, block]).first(origins, directions)
    for origin, direction, distance, owner in zip(origins, directions, distances, owners, strict=True):
        ways = [crossings(origin, origin + 200 * direction, Surface.of(mesh)) for mesh in (ball, block)]
        starts = [way[0][0] if way else np.inf for way in ways]
        assert distance == pytest.approx(min(starts), abs=1e-3)
        assert owner == (int(np.argmin(starts)) if min(starts) < np.inf else -1)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_surface_with_a_hole_is_named(axis: int) -> None:
    faces = CUBE.faces[CUBE.triangles_center[:, axis] < 0.9]
    open_box = trimesh.Trimesh(CUBE.vertices, faces, process=False)
    along = np.eye(3)[axis]
    beside = at(0.31, 0.17, 0.23) * (1 - along)
    with pytest.raises(ValueError, match="not closed"):
        crossings(beside - 5 * along, beside + 5 * along, Surface.of(open_box))


def unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)
