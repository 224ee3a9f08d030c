"""What must be true of the bursae: flat, and each between its bone and what glides over it."""

import numpy as np
import pytest

from explorer.geometry.fields import shared_volume, surroundings

PAIRS = (
    ("trochanteric-bursa-left", "femur-left", ("gluteus-maximus-left", "iliotibial-tract-left")),
    ("subgluteus-medius-bursa-left", "femur-left", ("gluteus-medius-left",)),
    ("subgluteus-minimus-bursa-left", "femur-left", ("gluteus-minimus-left",)),
    ("ischial-bursa-left", "hip-bone-left", ("gluteus-maximus-left",)),
)


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_is_a_small_flat_closed_pad(atlas, bursa, bone, covers):
    mesh = atlas.mesh(bursa)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert 0.05 < mesh.volume / 1000.0 < 3.0
    assert atlas.mesh(bursa.replace("-left", "-right")).is_volume


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_lies_between_its_bone_and_what_glides_over_it(atlas, bursa, bone, covers):
    """A line from the bone through the middle of the bursa meets one of its covers next."""
    points, under = atlas.mesh(bursa).vertices, surroundings([atlas.mesh(bone)])
    outer = points[under.distance(points) >= np.median(under.distance(points))]
    centre = outer[np.linalg.norm(outer - points.mean(axis=0), axis=1).argmin()]
    far, way = under.nearest(centre[None])
    assert 0.0 < far[0] < 9.0
    reached = []
    for cover in covers:
        hits, _, _ = atlas.mesh(cover).ray.intersects_location([centre], way)
        reached += np.linalg.norm(hits - centre, axis=1).tolist()
    assert min(reached) < 14.0


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_fills_no_room_of_its_neighbours(atlas, bursa, bone, covers):
    mesh = atlas.mesh(bursa)
    for other in (bone, *covers):
        assert shared_volume(mesh, atlas.mesh(other), spacing_mm=0.5) < 0.08 * mesh.volume / 1000.0, other
