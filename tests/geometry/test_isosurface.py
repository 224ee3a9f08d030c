"""What every skin must be: closed, outward, one body, true to its field, evenly triangulated, the same each time."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.geometry.combining import difference, intersection, offset, symmetric, union
from explorer.geometry.isosurface import sampled, surface
from explorer.geometry.primitives import capsule, ellipsoid, half_space, rounded_box, superellipsoid, tube
from explorer.geometry.solid import Solid
from explorer.geometry.triangulation import gradient

blends = st.sampled_from([0.0, 2.0, 5.0])
radii = st.floats(5.0, 14.0)
places = st.tuples(*[st.floats(-5.0, 5.0)] * 3)
lumps = st.lists(st.builds(ellipsoid, places, st.tuples(radii, radii, radii)), min_size=1, max_size=4)


def bony(blend: float = 4.0) -> Solid:
    """A block with a bent arm and a hole: the sort of thing that bones are made of."""
    arm = tube([(0, 0, 0), (10, 5, 20), (0, 20, 40)], [6, 4, 6], flatten=[0.5, 0.8, 0.5], flatten_along=(1, 0, 0))
    solid = union(
        ellipsoid((0, 0, 0), (20, 15, 10)), arm, superellipsoid((-20, 0, 10), (8, 9, 10), (3, 6)), blend=blend
    )
    return difference(solid, capsule((0, -30, 0), (0, 30, 0), 4), blend=2)


def roundness(mesh) -> np.ndarray:
    """1 for an equilateral triangle, 0 for a sliver; (m,)."""
    edges = np.linalg.norm(mesh.triangles - np.roll(mesh.triangles, -1, axis=1), axis=2)
    return 4 * np.sqrt(3) * mesh.area_faces / (edges**2).sum(axis=1)


@settings(max_examples=15, deadline=None, derandomize=True)
@given(lumps, blends)
def test_any_solid_gets_a_closed_outward_skin_of_one_body(parts, blend):
    mesh = surface(union(*parts, blend=blend), spacing_mm=1.5, triangles=1200)
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert mesh.volume > 0
    assert mesh.body_count == 1
    assert len(mesh.faces) <= 1200
    assert mesh.euler_number == 2


@pytest.mark.parametrize(
    ("solid", "volume"),
    [
        (ellipsoid((3, 2, 1), (20, 15, 10)), 4 / 3 * np.pi * 3000),
        (capsule((0, 0, 0), (0, 0, 30), 8), np.pi * 64 * 30 + 4 / 3 * np.pi * 512),
        (intersection(ellipsoid((0, 0, 0), (12, 12, 12)), half_space((0, 0, 0), (0, 1, 1))), 2 / 3 * np.pi * 12**3),
    ],
)
def test_a_skin_holds_the_known_volume(solid, volume):
    assert surface(solid, spacing_mm=0.8, triangles=4000).volume == pytest.approx(volume, rel=0.008)


def test_decimation_keeps_the_skin_and_makes_round_triangles():
    solid = bony()
    mesh = surface(solid, spacing_mm=0.7, triangles=6000)
    away, _ = gradient(mesh.triangles_center, solid.distance)
    assert np.abs(away).mean() < 0.05
    quality = roundness(mesh)
    assert np.median(quality) > 0.93
    assert np.percentile(quality, 5) > 0.75
    assert quality.min() > 0.2


def test_culling_blocks_does_not_change_the_skin():
    solid = bony()
    values, origin = sampled(solid, 1.0)
    grid = np.indices(values.shape).reshape(3, -1).T + origin
    dense = solid.distance(grid).reshape(values.shape)
    near = np.abs(dense[1:-1, 1:-1, 1:-1]) < 1.8
    assert np.allclose(values[1:-1, 1:-1, 1:-1][near], dense[1:-1, 1:-1, 1:-1][near], atol=1e-4)
    assert (np.sign(values) == np.sign(dense)).all()


def test_the_same_solid_gives_the_same_bytes():
    first, second = (surface(bony(), spacing_mm=1.0, triangles=3000) for _ in range(2))
    assert first.vertices.tobytes() == second.vertices.tobytes()
    assert first.faces.tobytes() == second.faces.tobytes()


def test_a_symmetric_solid_is_sampled_on_one_side_and_comes_out_the_same():
    half = union(ellipsoid((0, 0, 0), (12, 8, 10)), capsule((5, 0, 0), (25, 4, 6), 4), blend=3)
    both = symmetric(half)
    told = Solid(both.distance, both.bounds, symmetric=False)
    mesh, whole = (surface(one, spacing_mm=0.8) for one in (both, told))
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(whole.volume, rel=2e-3)
    assert np.allclose(mesh.bounds, whole.bounds, atol=0.05)
    mirror = mesh.vertices * (-1, 1, 1)
    assert np.abs(both.distance(mirror)).max() < 0.1


def test_hollows_and_specks_are_left_out():
    ball = ellipsoid((0, 0, 0), (12, 12, 12))
    hollow = difference(ball, ellipsoid((0, 0, 0), (6, 6, 6)))
    speck = union(hollow, ellipsoid((20, 0, 0), (2, 2, 2)))
    assert surface(speck, spacing_mm=1.0).volume == pytest.approx(4 / 3 * np.pi * 12**3, rel=0.01)


def test_what_cannot_be_one_closed_body_is_refused():
    far = union(ellipsoid((0, 0, 0), (5, 5, 5)), ellipsoid((30, 0, 0), (5, 5, 5)))
    with pytest.raises(ValueError, match="falls into 2 bodies"):
        surface(far, spacing_mm=1.0)
    with pytest.raises(ValueError, match="unbounded"):
        surface(half_space((0, 0, 0), (0, 0, 1)), spacing_mm=1.0)
    with pytest.raises(ValueError, match="empty"):
        surface(offset(rounded_box((0, 0, 0), (5, 5, 5), 1.0), -9.0), spacing_mm=1.0)
