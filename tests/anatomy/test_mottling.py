"""Surfaces vary a little in colour, alike on both sides, and never enough to be taken for shadow."""

import numpy as np
import pytest

from explorer.anatomy.mottling import mottled
from explorer.domain.body import Tissue

POINTS = np.random.default_rng(0).uniform(-200.0, 200.0, (5000, 3))
OPEN = np.full((5000, 4), 255, np.uint8)


@pytest.mark.parametrize("tissue", list(Tissue))
def test_patches_are_seen_but_slight(tissue):
    layers = mottled(OPEN, POINTS, tissue)[:, :3]
    assert (layers == layers[:, :1]).all()
    assert layers.min() > 210
    assert 2.0 < layers.std() < 12.0


def test_neighbours_are_alike():
    there = mottled(OPEN, POINTS, Tissue.BONE)[:, 0].astype(int)
    near = mottled(OPEN, POINTS + np.array([0.0, 0.5, 0.5]), Tissue.BONE)[:, 0].astype(int)
    assert np.abs(there - near).max() < 10


def test_left_and_right_are_alike_and_curvature_is_left_alone():
    shade = np.random.default_rng(1).integers(0, 256, (5000, 4), np.uint8)
    left, right = (mottled(shade, POINTS * (side, 1.0, 1.0), Tissue.BONE) for side in (1.0, -1.0))
    assert np.array_equal(left, right)
    assert np.array_equal(left[:, 3], shade[:, 3])
    assert (left[:, :3] <= shade[:, :3]).all()
