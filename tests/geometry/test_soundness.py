"""Whether a surface bounds a body, and what two bodies share."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from explorer.geometry.soundness import is_manifold, self_crossings, shared_volume_ml, solid_of


def ball(radius: float = 10.0, x: float = 0.0) -> trimesh.Trimesh:
    mesh = trimesh.creation.icosphere(subdivisions=3, radius=radius)
    mesh.apply_translation((x, 0.0, 0.0))
    return mesh


def test_a_ball_bounds_a_body_and_crosses_itself_nowhere():
    assert is_manifold(ball())
    assert len(self_crossings(ball())) == 0
    assert solid_of(ball()).volume() == pytest.approx(ball().volume, rel=1e-4)


def test_a_ball_with_a_hole_bounds_none():
    open_ball = trimesh.Trimesh(ball().vertices, ball().faces[1:], process=False)
    assert not is_manifold(open_ball)
    with pytest.raises(ValueError, match="Manifold"):
        solid_of(open_ball)


def test_two_balls_in_one_surface_cross_where_they_meet():
    both = trimesh.util.concatenate([ball(), ball(x=12.0)])
    crossings = self_crossings(both)
    assert len(crossings) > 10
    assert np.abs(crossings[:, 0] - 6.0).max() < 2.0


def test_a_fold_through_a_surface_is_found():
    folded = ball()
    folded.vertices[np.argmax(folded.vertices[:, 2])] = (0.0, 0.0, -13.0)
    assert len(self_crossings(folded)) > 0


def test_balls_share_the_volume_of_a_lens():
    apart, height = 12.0, 10.0 - 6.0
    lens = 2 * np.pi * height**2 * (3 * 10.0 - height) / 3 / 1000
    assert shared_volume_ml(solid_of(ball()), solid_of(ball(x=apart))) == pytest.approx(lens, rel=0.05)
    assert shared_volume_ml(solid_of(ball()), solid_of(ball(x=21.0))) == 0.0
