"""Many surfaces asked at once answer as each of them would alone."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.crowds import Crowd
from explorer.geometry.distances import Surface, clearance
from explorer.geometry.rays import crossings

SEEDS = st.integers(0, 2**32 - 1)


def some_bodies(chance: np.random.Generator) -> dict[str, Surface]:
    """Balls and boxes of different sizes, apart and through one another."""
    balls = {f"ball-{i}": trimesh.creation.icosphere(3, chance.uniform(2, 9)) for i in range(4)}
    boxes = {f"box-{i}": trimesh.creation.box(chance.uniform(2, 15, 3)) for i in range(3)}
    return {
        name: Surface.of(mesh.apply_translation(chance.uniform(-25, 25, 3)))
        for name, mesh in {**balls, **boxes}.items()
    }


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_distances_are_those_to_each_surface(seed: int) -> None:
    chance = np.random.default_rng(seed)
    bodies = some_bodies(chance)
    a, b = chance.uniform(-30, 30, (2, 3))
    exact = {name: clearance(a, b, surface) for name, surface in bodies.items()}
    assert Crowd(bodies).clearances(a, b) == pytest.approx(exact, abs=1e-9)
    limit = float(np.median(list(exact.values()))) + 1e-6
    within = {name: gap for name, gap in exact.items() if gap < limit}
    assert Crowd(bodies).clearances(a, b, limit=limit) == pytest.approx(within, abs=1e-9)
    asked = [name for name in bodies if name.startswith("box")]
    assert Crowd(bodies).clearances(a, b, asked) == pytest.approx({name: exact[name] for name in asked}, abs=1e-9)


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_what_a_line_runs_through_is_found_in_each_surface(seed: int) -> None:
    chance = np.random.default_rng(seed)
    bodies = some_bodies(chance)
    a, b = chance.uniform(-30, 30, (2, 3))
    found = Crowd(bodies).crossings(a, b)
    for name, surface in bodies.items():
        assert np.array(found.get(name, ())) == pytest.approx(np.array(crossings(a, b, surface)), abs=1e-9)


def test_a_line_along_an_edge_is_answered_as_by_the_surface_alone() -> None:
    box = Surface.of(trimesh.creation.box((2, 2, 2)))
    a, b = np.array([-5.0, 0.0, 0.0]), np.array([5.0, 0.0, 0.0])
    assert Crowd({"box": box}).crossings(a, b)["box"] == ((pytest.approx(4.0), pytest.approx(6.0)),)


def test_a_point_is_a_line_without_length() -> None:
    crowd = Crowd({"box": Surface.of(trimesh.creation.box((2, 2, 2)))})
    point = np.array([0.0, 0.0, 4.0])
    assert crowd.clearances(point, point) == {"box": pytest.approx(3.0)}
    assert crowd.crossings(point, point) == {}
