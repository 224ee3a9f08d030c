"""What must be true of the bursae: flat, and each between its bone and what glides over it."""

import numpy as np
import pytest

from explorer.geometry.fields import shared_volume

PAIRS = (
    ("trochanteric-bursa-left", "femur-left", ("gluteus-maximus-left", "iliotibial-tract-left")),
    ("subgluteus-medius-bursa-left", "femur-left", ("gluteus-medius-left",)),
    ("subgluteus-minimus-bursa-left", "femur-left", ("gluteus-minimus-left",)),
    ("ischial-bursa-left", "hip-bone-left", ("gluteus-maximus-left",)),
)

OUTWARDS = {
    "trochanteric-bursa-left": (1.0, 0.0, 0.0),
    "subgluteus-medius-bursa-left": (0.96, 0.0, 0.29),
    "subgluteus-minimus-bursa-left": (0.38, -0.76, 0.52),
    "ischial-bursa-left": (0.0, 1.0, 0.0),
}
"""From the bone to what glides over it; for the bursae of the trochanter, the normals of its facets."""


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_is_a_small_flat_closed_pad(atlas, bursa, bone, covers):
    mesh = atlas.mesh(bursa)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert 0.05 < mesh.volume / 1000.0 < 3.0
    assert atlas.mesh(bursa.replace("-left", "-right")).is_volume


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_lies_between_its_bone_and_what_glides_over_it(atlas, space, bursa, bone, covers):
    """A line from the middle of the bursa outwards meets one of its covers; the bone lies close behind it."""
    centre = atlas.mesh(bursa).centroid
    assert abs(space(bone).distance(centre[None])[0]) < 9.0
    reached = []
    for cover in covers:
        hits, _, _ = atlas.mesh(cover).ray.intersects_location([centre], [OUTWARDS[bursa]])
        reached += np.linalg.norm(hits - centre, axis=1).tolist()
    assert min(reached) < 14.0


@pytest.mark.parametrize(("bursa", "bone", "covers"), PAIRS)
def test_it_fills_no_room_of_its_neighbours(atlas, bursa, bone, covers):
    mesh = atlas.mesh(bursa)
    for other in (bone, *covers):
        assert shared_volume(mesh, atlas.mesh(other), spacing_mm=0.5) < 0.08 * mesh.volume / 1000.0, other
