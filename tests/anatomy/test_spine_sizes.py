"""Every size that the body is grown from has a unit, a source and a confidence, and is asked for by name."""

import pytest

from explorer.anatomy.posture import SEGMENTS, VERTEBRAE
from explorer.anatomy.sizes import size, sizes
from explorer.domain.body import Level
from explorer.errors import UnknownId


def test_every_size_says_where_it_comes_from():
    for name, entry in sizes().items():
        assert entry.unit in {"mm", "deg", "mm2", "1"}, name
        assert len(entry.source) > 10, name
        assert entry.confidence in {"A", "A2", "P", "B", "C", "R", "D"}, name


def test_sizes_of_the_spine_cover_all_vertebrae_or_all_segments():
    for name in ("pedicle-width", "canal-depth", "anterior-body-height"):
        assert all(size(name, level) > 0 for level in VERTEBRAE)
    for name in ("disc-height", "facet-angle", "interlaminar-gap"):
        assert all(size(name, segment) > 0 for segment in SEGMENTS)


def test_an_unknown_size_is_refused_with_the_nearest_one():
    with pytest.raises(UnknownId, match="pedicle-width"):
        size("pedicle-with", Level.L4)
    with pytest.raises(UnknownId, match="disc-height of"):
        size("disc-height", Level.L4)
    with pytest.raises(UnknownId, match="pedicle-width of l"):
        size("pedicle-width")
