"""Distances from a needle to surfaces are exact, and do not care how the body lies."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.distances import Surface, clearance, pierces, segment_to_triangles

SEEDS = st.integers(0, 2**32 - 1)


def sampled(a: np.ndarray, b: np.ndarray, triangle: np.ndarray, steps: int = 60) -> float:
    """Least distance between points sown on a segment and on a triangle."""
    shares = np.linspace(0, 1, steps)
    u, v = (grid.ravel() for grid in np.meshgrid(shares, shares))
    u, v = u[u + v <= 1 + 1e-9], v[u + v <= 1 + 1e-9]
    sown = triangle[0] + u[:, None] * (triangle[1] - triangle[0]) + v[:, None] * (triangle[2] - triangle[0])
    along = a + shares[:, None] * (b - a)
    return float(np.linalg.norm(along[:, None] - sown[None], axis=2).min())


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_segment_to_triangle_agrees_with_sampling(seed: int) -> None:
    chance = np.random.default_rng(seed)
    a, b = chance.uniform(-10, 10, (2, 3))
    triangles = chance.uniform(-10, 10, (4, 3, 3))
    exact = segment_to_triangles(a, b, triangles)
    for distance, triangle in zip(exact, triangles, strict=True):
        rough = sampled(a, b, triangle)
        step = (np.linalg.norm(b - a) + 2 * np.ptp(triangle, axis=0).max() * 2) / 60
        assert distance <= rough + 1e-9
        assert rough - distance <= step


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_clearance_does_not_care_how_the_body_lies(seed: int) -> None:
    chance = np.random.default_rng(seed)
    mesh = trimesh.creation.icosphere(subdivisions=2, radius=10.0)
    a, b = chance.uniform(-40, 40, (2, 3))
    motion = trimesh.transformations.random_rotation_matrix(chance.uniform(size=3))
    motion[:3, 3] = chance.uniform(-100, 100, 3)
    moved = mesh.copy().apply_transform(motion)
    there = clearance(*trimesh.transform_points(np.stack([a, b]), motion), Surface.of(moved))
    assert clearance(a, b, Surface.of(mesh)) == pytest.approx(there, abs=1e-9)


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_pruning_changes_nothing(seed: int) -> None:
    chance = np.random.default_rng(seed)
    surface = Surface(chance.uniform(-30, 30, (200, 1, 3)) + chance.uniform(-4, 4, (200, 3, 3)))
    a, b = chance.uniform(-40, 40, (2, 3))
    assert clearance(a, b, surface) == pytest.approx(segment_to_triangles(a, b, surface.triangles).min(), abs=1e-9)


def test_known_distances() -> None:
    triangle = np.array([[[0.0, 0, 0], [4, 0, 0], [0, 4, 0]]])
    for a, b, distance in [
        ([1, 1, 3], [1, 1, 9], 3.0),  # above its face, end first
        ([-2, 1, -5], [-2, 1, 5], 2.0),  # past its edge
        ([1, 1, -1], [1, 1, 1], 0.0),  # through it
        ([-3, -4, 0], [-3, -4, 7], 5.0),  # nearest to a corner
        ([1, 1, 2], [3, 3, 2], 2.0),  # beside it, level
    ]:
        assert clearance(np.array(a, float), np.array(b, float), Surface(triangle)) == pytest.approx(distance)


def test_a_segment_that_stops_short_pierces_nothing() -> None:
    triangle = np.array([[[0.0, 0, 0], [4, 0, 0], [0, 4, 0]]])
    assert pierces(np.array([1.0, 1, 1]), np.array([1.0, 1, -1]), triangle).all()
    assert not pierces(np.array([1.0, 1, 2]), np.array([1.0, 1, 1]), triangle).any()
