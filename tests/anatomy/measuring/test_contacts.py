"""Nothing in the built body is in the way of anything else, and nothing floats."""

from __future__ import annotations

import pytest

from explorer.anatomy.measuring.contacts import ALLOWED_ML, floating, overlaps


@pytest.fixture(scope="module")
def shared(atlas):
    return list(overlaps(atlas))


def test_no_two_bones_muscles_or_cords_are_in_one_place(shared):
    assert not [f"{one.one} {one.other} {one.shared_ml:.2f} ml {one.share:.1%}" for one in shared if one.is_fault]


def test_what_neighbours_share_is_found_at_all(shared):
    assert shared
    assert all(one.shared_ml > 0.0 for one in shared)
    assert min(one.shared_ml for one in shared) < ALLOWED_ML


def test_nothing_floats(atlas):
    assert list(floating(atlas)) == []
