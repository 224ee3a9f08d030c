"""The ways for nerves and needles through the sacrum: canal, foramina and hiatus."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import label

from explorer.geometry.fields import Grid
from tests.anatomy.pelvic import between, chord, unit, void_at

FORAMINA = ("s1", "s2", "s3", "s4")


def test_a_ball_rolls_down_the_sacral_canal(atlas, space):
    """Of 3.4 mm across: the caudal space is 3.6 deep (SD 0.9)."""
    start, down, back = chord(atlas)
    middles = []
    for station in np.arange(26.0, 93.0, 1.5):
        walls = void_at(atlas, space, station)
        assert len(walls) == 4, f"no roofed canal {station} mm below the promontory"
        middles.append(start + station * down + 0.5 * (walls[1] + walls[2]) * back)
    assert space("sacrum").distance(np.array(middles)).min() > 1.7


def test_the_canal_is_a_triangle_wider_in_front_than_behind(atlas, space):
    start, down, back = chord(atlas)
    for station in (30.0, 45.0):
        front, rear = void_at(atlas, space, station)[1:3]
        widths = []
        for depth in (front + 0.25 * (rear - front), front + 0.75 * (rear - front)):
            middle = start + station * down + depth * back
            line = middle + np.arange(0.0, 30.0, 0.2)[:, None] * np.array([1.0, 0.0, 0.0])
            widths.append(0.4 * (space("sacrum").distance(line) < 0.0).argmax())
        assert widths[0] > 1.4 * widths[1]


@pytest.mark.parametrize("level", FORAMINA)
def test_a_ball_passes_each_sacral_foramen_from_front_to_back(atlas, space, level):
    """Of 4.6 mm across; bone lies beside it."""
    front, back = (atlas.landmarks[f"{level}-{side}-foramen-left"] for side in ("anterior", "posterior"))
    way = unit(back - front)
    assert space("sacrum").distance(between(front - 6.0 * way, back + 6.0 * way)).min() > 2.3
    middle = 0.5 * (front + back)
    for aside in (np.array([22.0, 0.0, 0.0]), np.array([0.0, 0.0, -12.0])):
        assert space("sacrum").distance(between(middle, middle + aside)).min() < -0.8
    assert atlas.directions[f"{level}-posterior-foramen-axis-left"] @ way == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("level", FORAMINA)
def test_a_root_can_reach_each_foramen_from_the_canal(atlas, space, level):
    """A ball of 3 mm finds a way that does not leave the bone by the front or the back."""
    start, down, back = chord(atlas)
    ends = [atlas.landmarks[f"{level}-{side}-foramen-left"] for side in ("anterior", "posterior")]
    middle = 0.5 * (ends[0] + ends[1])
    station = float((middle - start) @ down) - 5.0
    walls = void_at(atlas, space, station)
    canal = start + station * down + 0.5 * (walls[1] + walls[2]) * back
    corners = np.array([canal, middle])
    low, high = corners.min(axis=0) - (1.5, 6.0, 6.0), corners.max(axis=0) + np.array([3.0, 6.0, 6.0])
    grid = Grid.over((low, high), 0.6)
    points = grid.points()
    way = (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0]) ** 2
    depth, rearmost = (points - ends[0]) @ way, max(1.2, (canal - ends[0]) @ way + 0.2)
    free = (space("sacrum").distance(points) > 1.5) & (depth > 0.05) & (depth < rearmost)
    rooms, _ = label(free.reshape(grid.values.shape))
    both = [rooms[tuple(np.round((place - grid.origin) / grid.spacing_mm).astype(int))] for place in (canal, middle)]
    assert both[0] == both[1] > 0


def test_the_hiatus_is_open_below_its_apex_as_long_and_as_deep_as_published(atlas, space):
    """Nastoulis et al. 2023: length 19.05 (SD 8.65), depth at the apex 5.39 (1.84)."""
    apex, base = atlas.landmarks["sacral-hiatus-apex"], atlas.landmarks["sacral-hiatus-base-midline"]
    assert np.linalg.norm(apex - base) == pytest.approx(19.05, abs=1.905)
    start, down, back = chord(atlas)
    roofed = [at for at in np.arange(80.0, 108.0, 0.5) if len(void_at(atlas, space, at)) == 4]
    last = start + max(roofed) * down
    assert abs(float((apex - last) @ down)) < 2.0
    walls = void_at(atlas, space, max(roofed) - 0.5)
    floor = void_at(atlas, space, max(roofed) + 6.0)[1] - void_at(atlas, space, max(roofed))[1]
    depth = (walls[2] - walls[1]) * np.cos(np.arctan2(abs(floor), 6.0))
    assert depth == pytest.approx(5.39, abs=1.84)
    middle = apex + 0.55 * (base - apex)
    assert space("sacrum").distance(between(middle + 1.5 * back, middle + 25.0 * back)).min() > 0.5


def test_the_cornua_stand_beside_the_hiatus_as_far_apart_as_published(atlas, space):
    """Nastoulis et al. 2023: 12.41 (SD 3.16); Aggarwal et al. 2009: 11.95 (2.78)."""
    tip = atlas.landmarks["sacral-cornu-tip-left"]
    near = atlas.mesh("sacrum").vertices
    near = near[(np.linalg.norm(near - tip, axis=1) < 6.0) & (near[:, 0] > 0.0)]
    _, down, _ = chord(atlas)
    lowest = near[(near @ down) > (near @ down).max() - 1.0]
    assert 2.0 * lowest[:, 0].mean() == pytest.approx(12.2, abs=2.8)
    assert abs(space("sacrum").distance(tip[None])[0]) < 2.0


def test_the_hiatus_has_its_apex_at_s4(atlas):
    apex = atlas.landmarks["sacral-hiatus-apex"][2]
    upper, lower = (atlas.landmarks[f"s{k}-posterior-foramen-left"][2] for k in (3, 4))
    assert lower - 6.0 < apex < upper
    assert atlas.landmarks["s2-posterior-foramen-left"][2] - apex > 7.25, "Aggarwal et al. 2009: S2 to the apex"


def test_the_membrane_closes_the_hiatus(atlas, space):
    """Rhee et al. 2008: 1.8 mm thick (SD 0.8)."""
    apex, base = atlas.landmarks["sacral-hiatus-apex"], atlas.landmarks["sacral-hiatus-base-midline"]
    _, _, back = chord(atlas)
    for share in (0.25, 0.5, 0.75):
        start = apex + share * (base - apex)
        inside = space("sacrococcygeal-membrane").distance(start + np.arange(-2.0, 25.0, 0.05)[:, None] * back) < 0.0
        assert 0.05 * inside.sum() == pytest.approx(1.8, abs=0.8)
