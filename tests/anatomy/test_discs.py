"""The discs as a cut through them shows: rings around a nucleus, endplates on the bones, no gap and no overlap."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise

import manifold3d
import numpy as np
import pytest

from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_SEGMENTS, THORACIC_SEGMENTS, Level
from explorer.geometry.distances import Surface
from explorer.geometry.rays import crossings
from explorer.geometry.soundness import self_crossings, solid_of

LUMBAR = (Level.T12_L1, *LUMBAR_SEGMENTS)
SEGMENTS = (*THORACIC_SEGMENTS, *LUMBAR)
UP, LEFT = np.array([0.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0])


def bones(segment: Level) -> tuple[str, ...]:
    return tuple("sacrum" if level is Level.S1 else f"vertebra-{level}" for level in segment.vertebrae)


def parts(segment: Level) -> tuple[str, ...]:
    inner = (f"disc-{segment}", f"nucleus-pulposus-{segment}")
    return (*inner, f"cartilaginous-endplates-{segment}") if segment in LUMBAR else inner


def frame(atlas, segment: Level) -> tuple[np.ndarray, np.ndarray, np.ndarray, float, float]:
    """Middle of the disc, its ways back and up, and half the width and depth of the endplate above it."""
    above, below = segment.vertebrae
    lower = "s1-endplate" if below is Level.S1 else f"{below}-superior-endplate"
    up = atlas.directions[f"{lower}-normal"] - atlas.directions[f"{above}-inferior-endplate-normal"]
    up = up / np.linalg.norm(up)
    rim = {name: atlas.landmarks[f"{above}-inferior-rim-{name}"] for name in ("left", "anterior", "posterior")}
    centre = 0.5 * (atlas.landmarks[f"{above}-inferior-endplate-centre"] + atlas.landmarks[f"{lower}-centre"])
    half_depth = 0.5 * np.linalg.norm(rim["posterior"] - rim["anterior"])
    return centre, np.cross(up, LEFT), up, float(rim["left"][0]), float(half_depth)


@cache
def surface(atlas, structure: str) -> Surface:
    return Surface.of(atlas.mesh(structure))


@cache
def solid(atlas, structure: str) -> manifold3d.Manifold:
    return solid_of(atlas.mesh(structure))


def gap(atlas, segment: Level, at: np.ndarray, up: np.ndarray) -> float:
    """Bone to bone on a line through a point of the disc."""
    above, below = (crossings(at - 14 * up, at + 14 * up, surface(atlas, bone)) for bone in bones(segment))
    return above[0][0] - below[-1][1]


@pytest.mark.parametrize("segment", SEGMENTS)
def test_its_parts_are_closed_and_sound(atlas, segment):
    for part in parts(segment):
        assert solid(atlas, part).status() == manifold3d.Error.NoError
        assert atlas.mesh(part).is_volume
        assert not len(self_crossings(atlas.mesh(part)))
        assert atlas.mesh(part).body_count == (2 if part.startswith("cartilaginous") else 1)


@pytest.mark.parametrize("segment", SEGMENTS)
def test_no_part_overlaps_another_or_the_bones(atlas, segment):
    """In mm3: a tenth of a millilitre at most, of bone; hardly anything of one another."""
    solids = {name: solid(atlas, name) for name in (*parts(segment), *bones(segment))}
    for one, other in combinations(solids, 2):
        shared = (solids[one] ^ solids[other]).volume()
        assert shared < (100.0 if other in bones(segment) else 15.0), f"{one} and {other} share {shared:.0f} mm3"


def gaps(atlas, names: tuple[str, ...], start: np.ndarray, end: np.ndarray) -> list[float]:
    """Lengths (mm) on a line of what lies in none of some structures, between its first and its last part in them."""
    found = sorted(part for name in names for part in crossings(start, end, surface(atlas, name)))
    reached, free = found[0][1], []
    for entry, leaving in found[1:]:
        free.append(entry - reached)
        reached = max(reached, leaving)
    return free


@pytest.mark.parametrize("segment", SEGMENTS)
def test_there_is_no_daylight_in_it(atlas, segment):
    """From bone to bone through the nucleus, and from there out through the rings: no gap over 0.5 mm."""
    centre, back, up, half_width, half_depth = frame(atlas, segment)
    everything = (*parts(segment), *bones(segment))
    for x, y in ((0.02, 0.0), (0.3, 0.2), (0.5, 0.1), (0.2, -0.45), (0.3, 0.4)):
        at = centre + x * half_width * LEFT + y * half_depth * back
        assert max(gaps(atlas, everything, at - 12.0 * up, at + 12.0 * up)) < 0.5
    for height in (-0.6, 0.3, 0.8):
        for turn in np.radians(np.arange(10.0, 360.0, 35.0)):
            way = 0.85 * (half_width * np.sin(turn) * LEFT + half_depth * np.cos(turn) * back)
            start = centre + height * up
            assert max(gaps(atlas, everything, start, start + way)) < 0.5


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_cut_through_the_middle_shows_rings(atlas, segment):
    centre, back, up, _, _ = frame(atlas, segment)
    annulus = surface(atlas, f"disc-{segment}")
    lamellae = 7 if segment in LUMBAR else 5
    for way in (LEFT, -LEFT, back, -back, LEFT + back, LEFT - back):
        rings = crossings(centre + 0.31 * up, centre + 0.31 * up + 40.0 * way, annulus)
        assert len(rings) == lamellae
        assert all(0.2 < end - start < 2.5 for start, end in rings)


@pytest.mark.parametrize("segment", SEGMENTS)
def test_it_is_as_high_as_published(atlas, segment):
    centre, back, up, _, half_depth = frame(atlas, segment)
    heights = [gap(atlas, segment, centre + share * half_depth * back, up) for share in (-0.65, 0.0, 0.65)]
    name = "disc-height" if segment in LUMBAR else "thoracic-disc-height"
    assert np.mean(heights) == pytest.approx(size(name, segment), abs=1.2)


def test_discs_grow_higher_down_to_l4_l5_and_the_last_is_a_wedge(atlas):
    middles = [gap(atlas, segment, frame(atlas, segment)[0], frame(atlas, segment)[2]) for segment in SEGMENTS[:-1]]
    assert all(lower > upper - 0.4 for upper, lower in pairwise(middles))
    assert middles.index(max(middles)) == len(middles) - 1
    centre, back, up, _, half_depth = frame(atlas, Level.L5_S1)
    front, rear = (gap(atlas, Level.L5_S1, centre + way * 0.6 * half_depth * back, up) for way in (-1.0, 1.0))
    assert front > rear + 2.0


@pytest.mark.parametrize("segment", SEGMENTS)
def test_it_bulges_a_little_beyond_the_rims(atlas, segment):
    _, _, _, half_width, _ = frame(atlas, segment)
    beyond = atlas.mesh(f"disc-{segment}").vertices[:, 0].max() - half_width
    assert 0.0 < beyond < 2.5


def back_hollow(atlas, segment: Level) -> float:
    """How much further forward the skin of a disc lies on the midline than at its hindmost beside it (mm)."""
    centre, back, _, _, _ = frame(atlas, segment)
    annulus = surface(atlas, f"disc-{segment}")
    edge = [
        crossings(centre + x * LEFT, centre + x * LEFT + 40.0 * back, annulus)[-1][1]
        for x in (0.3, 5.0, 7.5, 10.0, 12.5, 15.0)
    ]
    return max(edge) - edge[0]


def test_it_is_hollow_behind_in_the_upper_lumbar_spine_and_flat_below(atlas):
    hollows = {segment: back_hollow(atlas, segment) for segment in LUMBAR}
    assert all(hollows[segment] > 0.7 for segment in (Level.L1_L2, Level.L2_L3))
    assert all(hollows[segment] < 0.8 for segment in (Level.L4_L5, Level.L5_S1))


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_nucleus_lies_a_little_behind_the_middle(atlas, segment):
    volumes = [atlas.mesh(part).volume for part in parts(segment)]
    assert 0.25 < volumes[1] / sum(volumes) < 0.5
    _, back, _, _, _ = frame(atlas, segment)
    nucleus, annulus = (atlas.mesh(part).vertices @ back for part in parts(segment)[1::-1])
    behind = 0.5 * (nucleus.max() + nucleus.min()) - 0.5 * (annulus.max() + annulus.min())
    assert 0.2 < behind < 3.0


@pytest.mark.parametrize("segment", LUMBAR)
def test_the_endplates_are_as_thin_as_cartilage_is(atlas, segment):
    centre, back, up, _, half_depth = frame(atlas, segment)
    plates = surface(atlas, f"cartilaginous-endplates-{segment}")
    for share in (-0.5, 0.0, 0.5):
        at = centre + share * half_depth * back + 0.3 * LEFT
        found = crossings(at - 14 * up, at + 14 * up, plates)
        assert len(found) == 2
        assert all(0.55 < end - start < 1.1 for start, end in found)
