"""The spine as an anatomist measures it: bodies, pedicles, canal, processes, joints, discs, posture."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.posture import SEGMENTS, VERTEBRAE, endplate_pose, pose, segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, facet_frame, proportions
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.geometry.combining import union
from explorer.geometry.solid import Points, Solid

STEP = 0.1


@pytest.fixture(scope="module")
def body() -> Body:
    gather()
    return Body()


def bone(body: Body, level: Level) -> Solid:
    return body.solid("sacrum" if level is Level.S1 else f"vertebra-{level}")


def inside(body: Body, level: Level, points: Points) -> np.ndarray:
    """Which points, given in a vertebra's own frame, lie in its bone."""
    return bone(body, level).contains(pose(level).to_world(points))


def run_through(mask: np.ndarray, values: np.ndarray, start: float) -> tuple[float, float]:
    """The unbroken stretch of bone around ``start``: its two ends."""
    middle = int(np.abs(values - start).argmin())
    assert mask[middle], "there is no bone where it should be"
    below, above = np.flatnonzero(~mask[:middle]), np.flatnonzero(~mask[middle:])
    return values[below[-1] + 1], values[middle + above[0] - 1]


def row(body: Body, level: Level, start: np.ndarray, axis: int, half: float = 60.0) -> tuple[float, float]:
    """Ends of the bone on a line through a point along one axis of the vertebra's frame."""
    values = start[axis] + np.arange(-half, half, STEP)
    points = np.tile(start, (len(values), 1))
    points[:, axis] = values
    return run_through(inside(body, level, points), values, start[axis])


def reach(body: Body, level: Level, up: float) -> tuple[float, float, float]:
    """Of the rim (up 1 or -1) or waist (0) of a body: its half width, and its front and back on the midline."""
    its = proportions(level)
    heights = np.array([0.0]) if up == 0.0 else up * np.linspace(0.7, 1.0, 13) * its.half_height
    x, y = np.arange(0.0, 34.0, STEP), np.arange(-26.0, its.wall + 2.0, STEP)
    across = np.stack(np.meshgrid(x, [-5.0 if up == 0.0 else 2.0], heights, indexing="ij"), axis=-1).reshape(-1, 3)
    along = np.stack(np.meshgrid([0.0], y, heights, indexing="ij"), axis=-1).reshape(-1, 3)
    side = across[inside(body, level, across), 0].max()
    middle = along[inside(body, level, along), 1]
    return side, middle.min(), middle.max()


def extent(body: Body, level: Level, name: str) -> float:
    return body.landmark(f"{level}-{name}-left")[0] * 2


# -- bodies


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_body_is_as_wide_deep_and_high_as_published(body, level):
    its = proportions(level)
    for up, which in ((1.0, "upper"), (-1.0, "lower")):
        left = reach(body, level, up)
        assert 2.0 * left[0] == pytest.approx(size(f"{which}-endplate-width", level), abs=1.5)
        assert left[2] - left[1] == pytest.approx(size(f"{which}-endplate-depth", level), abs=1.5)
    for share, where in ((-0.85, "anterior"), (0.85, "posterior")):
        bottom, top = row(body, level, at(0.0, share * its.half_depth, 0.0), 2)
        assert top - bottom == pytest.approx(size(f"{where}-body-height", level), abs=1.2)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_body_is_waisted_rimmed_and_hollow(body, level):
    its = proportions(level)
    upper, waist, lower = (2.0 * reach(body, level, up)[0] for up in (1.0, 0.0, -1.0))
    assert 3.0 < 0.5 * (upper + lower) - waist < 9.0
    for upper in (True, False):
        plate = endplate_pose(level, upper=upper)
        way = 1.0 if upper else -1.0
        depths = way * np.arange(-6.0, 2.0, 0.05)
        middle = plate.to_world(np.stack([0 * depths, 0 * depths, depths], axis=1))
        surface = np.abs(depths[bone(body, level).contains(middle)]).min()
        assert 0.8 < surface < 2.0
    hollow = row(body, level, at(0.0, 0.0, 0.0), 1)[1]
    corner = row(body, level, at(0.5 * its.half_width, 0.0, 0.0), 1)[1]
    assert corner > hollow + 0.3


def test_lumbar_bodies_grow_wider_downwards():
    widths = [size("upper-endplate-width", level) for level in VERTEBRAE]
    assert widths == sorted(widths)


# -- pedicles and canal


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_pedicle_is_as_high_and_wide_as_published(body, level):
    centre = proportions(level).pedicle
    backwards = [centre + at(0.0, step, 0.0) for step in np.arange(-1.0, 3.0, 0.5)]
    height = min(np.ptp(row(body, level, one, 2)) for one in backwards)
    assert height == pytest.approx(size("pedicle-height", level), abs=1.0)
    if level is not Level.L5:  # its transverse process springs from the pedicle itself
        width = min(np.ptp(row(body, level, one, 0)) for one in backwards)
        assert width == pytest.approx(size("pedicle-width", level), abs=1.0)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_canal_is_as_wide_and_deep_as_published(body, level):
    its = proportions(level)
    inner = min(row(body, level, its.pedicle + at(0.0, step, 0.0), 0)[0] for step in np.arange(-1.0, 3.0, 0.5))
    assert 2.0 * inner == pytest.approx(size("canal-width", level), abs=1.5)
    y = np.arange(0.0, its.roof + 20.0, STEP)
    depths = []
    for z in np.arange(-10.0, 4.0, 1.0):
        mask = inside(body, level, np.stack([0 * y, y, z + 0 * y], axis=1))
        changes = np.flatnonzero(mask[1:] != mask[:-1])
        if mask[0] and len(changes) >= 3:
            depths.append((changes[1] - changes[0]) * STEP)
    assert min(depths[-6:]) == pytest.approx(size("canal-depth", level), abs=2.5)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_canal_is_open_from_top_to_bottom(body, level):
    its = proportions(level)
    middle = 0.5 * (its.wall + its.roof)
    z = np.arange(-40.0, 30.0, 0.5)
    assert not inside(body, level, np.stack([0 * z, middle + 0 * z, z], axis=1)).any()


# -- processes

ON_BONE = (
    ("sap-tp-junction-left", 1.5),
    ("pars-lateral-border-left", 1.8),
    ("transverse-process-tip-left", 1.2),
    ("superior-articular-process-tip-left", 1.5),
    ("inferior-articular-process-tip-left", 1.8),
    ("lamina-upper-midline", 1.5),
    ("lamina-lower-midline", 1.8),
    ("spinous-tip-upper", 1.5),
    ("spinous-tip-lower", 1.5),
    ("superior-rim-anterior", 1.2),
    ("inferior-rim-left", 1.2),
)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_named_points_lie_on_the_bone(body, level):
    for name, tolerance in ON_BONE:
        away = bone(body, level).distance(body.landmark(f"{level}-{name}")[None])[0]
        assert abs(away) < tolerance, f"{level}-{name} is {away:.1f} mm off the bone"


def test_l3_has_the_longest_free_transverse_process_and_l5_the_stoutest(body):
    spans = {level: extent(body, level, "transverse-process-tip") for level in LUMBAR_VERTEBRAE}
    free = {level: spans[level] - size("upper-endplate-width", level) for level in LUMBAR_VERTEBRAE}
    assert max(free, key=free.__getitem__) is Level.L3
    heights = {}
    for level in LUMBAR_VERTEBRAE:
        its = proportions(level)
        near_tip = its.pedicle + 0.75 * (its.transverse_tip - its.pedicle)
        z = np.arange(-15.0, 15.0, STEP)
        y = np.arange(-8.0, 8.0, 0.5)
        grid = np.stack(np.meshgrid([0.0], y, z, indexing="ij"), axis=-1).reshape(-1, 3)
        found = inside(body, level, near_tip + grid)
        heights[level] = np.count_nonzero(found) * STEP * 0.5
    assert max(heights, key=heights.__getitem__) is Level.L5
    for level in LUMBAR_VERTEBRAE:
        assert spans[level] == pytest.approx(size("transverse-process-span", level), abs=0.1)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_superior_process_rises_above_the_endplate(body, level):
    tip = endplate_pose(level, upper=True).to_local(body.landmark(f"{level}-superior-articular-process-tip-left"))
    assert 2.5 < tip[2] < 10.0


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_there_is_a_notch_between_superior_and_transverse_process(body, level):
    its = proportions(level)
    sap = its.superior_joint + at(1.5, -2.0, 2.0)
    bar = its.pedicle + 0.6 * (its.transverse_tip - its.pedicle)
    height = its.groove[2] + 2.5
    across = np.linspace(sap * (1, 1, 0) + at(0, 0, height), bar * (1, 1, 0) + at(0, 0, height), 60)
    assert not inside(body, level, across).all(), "the bone between them is not notched"


def test_the_spinous_process_is_shortest_at_l5_and_thickest_at_its_end(body):
    lengths = {level: size("spinous-tip-behind-canal", level) for level in LUMBAR_VERTEBRAE}
    assert min(lengths, key=lengths.__getitem__) is Level.L5
    for level in LUMBAR_VERTEBRAE:
        its = proportions(level)
        low = 0.25 * its.spinous_upper + 0.75 * its.spinous_lower
        tip, neck = low - at(0.0, 3.5, 0.0), low * (1, 0.5, 1) + at(0, 0.5 * its.lamina_upper[1] + 3.0, 2.0)
        assert np.ptp(row(body, level, tip, 0)) > np.ptp(row(body, level, neck, 0))


# -- joints


def joint_cloud(segment: Level, count: int = 16000) -> Points:
    return facet_frame(segment).to_world(np.random.default_rng(5).uniform(-14.0, 14.0, (count, 3)))


@pytest.mark.parametrize("segment", SEGMENTS)
def test_two_bones_form_a_joint_and_never_touch(body, segment):
    above, below = (bone(body, level) for level in segment.vertebrae)
    points = joint_cloud(segment)
    upper, lower = above.distance(points), below.distance(points)
    on_lower = np.abs(lower) < 0.25
    assert upper[on_lower].min() > 1.0
    assert np.count_nonzero(upper[on_lower] < 2.4) > 40, "the two processes do not face each other"
    assert not ((upper <= 0.0) & (lower <= 0.0)).any()


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_a_joint_surface_faces_back_and_inwards_at_the_published_angle(body, segment):
    frame = facet_frame(segment)
    points = joint_cloud(segment)
    lower = bone(body, segment.vertebrae[1])
    upper = bone(body, segment.vertebrae[0])
    facing = points[(np.abs(lower.distance(points)) < 0.3) & (upper.distance(points) < 2.2)]
    local = frame.to_local(facing)
    central = facing[(np.abs(local[:, 1]) < 3.0) & (np.abs(local[:, 2]) < 4.0)]
    step = 0.2 * np.eye(3)
    slope = np.stack([lower.distance(central + one) - lower.distance(central - one) for one in step], axis=1)
    normal = slope.mean(axis=0) / np.linalg.norm(slope.mean(axis=0))
    assert normal @ body.direction(f"{segment}-facet-joint-normal-left") > np.cos(np.radians(15.0))
    angle = np.degrees(np.arctan2(normal[1], -normal[0]))
    assert angle == pytest.approx(size("facet-angle", segment), abs=13.0)


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_the_capsule_spans_the_gap_and_stays_near_it(body, segment):
    above, below = (bone(body, level) for level in segment.vertebrae)
    joint = body.solid(f"facet-joint-{segment}-left")
    points = joint_cloud(segment)
    within = joint.distance(points) < -0.1
    upper, lower = above.distance(points), below.distance(points)
    assert within[(upper > 0.3) & (lower > 0.3) & (np.maximum(upper, lower) < 1.6)].mean() > 0.8
    assert upper[within].min() > -0.05
    assert lower[within].min() > -0.05
    assert np.minimum(upper, lower)[within].max() < 4.0


@pytest.mark.parametrize("segment", SEGMENTS[:-1])
def test_the_interlaminar_window_is_as_high_as_published(body, segment):
    above, below = segment.vertebrae
    edges = body.landmark(f"{above}-lamina-lower-midline"), body.landmark(f"{below}-lamina-upper-midline")
    assert np.linalg.norm(edges[0] - edges[1]) == pytest.approx(size("interlaminar-gap", segment), abs=0.2)
    window = body.landmark(f"{segment}-interspace-midline")
    away = min(bone(body, level).distance(window[None])[0] for level in segment.vertebrae)
    assert away > 3.0


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_a_foramen_leaves_room_for_its_ganglion(body, segment):
    """A dorsal root ganglion is 4 to 6 mm thick; the foramen must be open from the canal to the side."""
    bones = union(*(bone(body, level) for level in segment.vertebrae), body.solid(f"disc-{segment}"))
    centre = body.landmark(f"{segment}-foramen-centre-left")
    path = centre + np.linspace(-4.0, 12.0, 17)[:, None] * at(1.0, 0.0, 0.0)
    assert bones.distance(path).min() > 2.8


# -- discs


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_fills_the_space_between_its_bones(body, segment):
    disc, frame = body.solid(f"disc-{segment}"), segment_pose(segment)
    points = frame.to_world(np.random.default_rng(2).uniform((-14, -10, -9), (14, 10, 9), (12000, 3)))
    bones = union(*(bone(body, level) for level in segment.vertebrae))
    assert not ((disc.distance(points) < -0.05) & (bones.distance(points) < -0.05)).any()
    nowhere = (disc.distance(points) > 0.3) & (bones.distance(points) > 0.3)
    assert not nowhere.any()


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_disc_is_as_high_as_published_and_bulges_a_little(body, segment):
    disc, frame = body.solid(f"disc-{segment}"), segment_pose(segment)
    heights = []
    half_depth = 0.5 * size("lower-endplate-depth", segment.vertebrae[0])
    for y in (-0.75 * half_depth, 0.0, 0.75 * half_depth):
        z = np.arange(-15.0, 15.0, STEP)
        heights.append(np.count_nonzero(disc.contains(frame.to_world(np.stack([0 * z, y + 0 * z, z], axis=1)))) * STEP)
    assert np.mean(heights) == pytest.approx(size("disc-height", segment), abs=1.2)
    x = np.arange(0.0, 40.0, STEP)
    width = 2 * x[disc.contains(frame.to_world(np.stack([x, 2.0 + 0 * x, 0 * x], axis=1)))].max()
    rims = 0.5 * (size("lower-endplate-width", segment.vertebrae[0])
                  + size("s1-endplate-width" if segment is Level.L5_S1 else "upper-endplate-width",
                         None if segment is Level.L5_S1 else segment.vertebrae[1]))  # fmt: skip
    assert 0.0 < width - rims < 3.5


@pytest.mark.parametrize("segment", SEGMENTS)
def test_the_nucleus_lies_inside_its_disc(body, segment):
    nucleus, disc = body.solid(f"nucleus-pulposus-{segment}"), body.solid(f"disc-{segment}")
    points = np.random.default_rng(4).uniform(*disc.bounds, (20000, 3))
    core = nucleus.contains(points)
    assert disc.distance(points[core]).max() < -0.5
    assert 0.15 < np.count_nonzero(core) / np.count_nonzero(disc.contains(points)) < 0.5
    assert points[core].mean(axis=0)[1] > points[disc.contains(points)].mean(axis=0)[1]


# -- ligamentum flavum


@pytest.mark.parametrize("segment", LUMBAR_SEGMENTS)
def test_the_flavum_closes_the_window_and_leaves_the_canal_free(body, segment):
    flavum = body.solid(f"ligamentum-flavum-{segment}")
    for level in segment.vertebrae:
        if level is not Level.S1:
            canal = body.landmark(f"{level}-canal-centre")
            assert flavum.distance(canal[None])[0] > 4.0
    points = np.random.default_rng(8).uniform(*flavum.bounds, (20000, 3))
    held = flavum.distance(points) < -0.1
    assert np.count_nonzero(held) > 300
    for level in segment.vertebrae:
        assert bone(body, level).distance(points[held]).min() > -0.05
    assert -flavum.distance(points).min() < 0.5 * size("flavum-thickness", segment) + 0.3


# -- posture


def test_the_lumbar_lordosis_adds_up(body):
    upper, lower = body.direction("l1-superior-endplate-normal"), body.direction("s1-endplate-normal")
    whole = np.degrees(np.arccos(upper @ lower))
    assert whole == pytest.approx(sum(size("segment-lordosis", segment) for segment in LUMBAR_SEGMENTS), abs=0.1)
    assert 40.0 < whole < 52.0


def test_the_third_vertebra_is_the_origin_and_level(body):
    assert np.allclose(body.landmark("l3-body-centre"), 0.0)
    assert np.allclose(body.direction("l3-superior-endplate-normal"), (0.0, 0.0, 1.0))
    slope = np.degrees(np.arccos(body.direction("s1-endplate-normal")[2]))
    assert slope == pytest.approx(38.0, abs=1.0)


def test_bodies_follow_each_other_downwards_without_overlap(body):
    for segment in SEGMENTS:
        lower, upper = endplate_pose(segment.vertebrae[0], upper=False), endplate_pose(segment.vertebrae[1], upper=True)
        for y in (-15.0, 0.0, 15.0):
            assert lower.to_local(upper.to_world(at(0.0, y, 0.0)))[2] < -2.0


def test_left_is_the_mirror_of_right(body):
    for level in VERTEBRAE:
        assert bone(body, level).symmetric
        points = np.random.default_rng(6).uniform(*bone(body, level).bounds, (2000, 3))
        mirror = bone(body, level).distance(points * (-1.0, 1.0, 1.0))
        assert np.array_equal(bone(body, level).distance(points), mirror)
