"""The ring and the processes of the vertebrae: pedicles, canal, laminae, pars, spinous and transverse processes."""

from __future__ import annotations

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.posture import VERTEBRAE, endplate_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import at, proportions
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from tests.anatomy.spine import STEP, bone, extent, inside, row


@pytest.fixture(scope="module")
def body() -> Body:
    gather()
    return Body()


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_pedicle_is_as_high_and_wide_as_published(body, level):
    centre = proportions(level).pedicle
    backwards = [centre + at(0.0, step, 0.0) for step in np.arange(-1.0, 3.0, 0.5)]
    height = min(np.ptp(row(body, level, one, 2)) for one in backwards)
    assert height == pytest.approx(size("pedicle-height", level), abs=1.0)
    if level is not Level.L5:  # its transverse process springs from the pedicle itself
        width = min(np.ptp(row(body, level, one, 0)) for one in backwards)
        assert width == pytest.approx(size("pedicle-width", level), abs=1.0)


@pytest.mark.parametrize("level", [Level.L1, Level.L2, Level.L3])
def test_the_upper_border_of_a_pedicle_lies_nearer_to_the_midline_than_its_lower_one(body, level):
    """So real sections lean (BodyParts3D man), and the foramina above and below are higher for it."""
    its = proportions(level)
    x = its.pedicle[0] + np.arange(-0.8, 0.9, 0.2) * its.pedicle_half[0]
    ends = np.array([row(body, level, its.pedicle * (0, 1, 1) + at(one, 0, 0), 2) for one in x])
    assert x[ends[:, 0].argmin()] - x[ends[:, 1].argmax()] > 0.6


def test_the_laminae_of_l5_are_arched_beside_the_spinous_process(body):
    """There the lowest interlaminar window is high; a needle beside the midline passes there."""
    its = proportions(Level.L5)
    y = np.arange(its.roof - 4.0, its.spinous_upper[1], 0.5)
    low = np.stack([0.42 * its.inferior_joint[0] + 0 * y, y, its.lamina_lower[2] + 3.0 + 0 * y], axis=1)
    assert not inside(body, Level.L5, low).any()
    assert inside(body, Level.L5, low + at(0.0, 0.0, 8.0)).any()


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


def test_pedicles_stand_further_apart_and_grow_thicker_downwards(body):
    """Interpedicular distance and pedicle width rise from L1 to L5 (Amonoo-Kuofi 1982; Panjabi 1992; Zindrick 1987)."""
    inner, outer = [], []
    for level in LUMBAR_VERTEBRAE[:-1]:
        ends = [row(body, level, proportions(level).pedicle + at(0.0, step, 0.0), 0) for step in (-1.0, 0.0, 1.0, 2.0)]
        inner.append(min(one[0] for one in ends))
        outer.append(min(np.ptp(one) for one in ends))
    assert (np.diff(inner) > -0.2).all()  # published: 22.6 mm at L1, 22.7 at L2
    assert (np.diff(outer) > 0.0).all()


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE[:-1])
def test_mammillary_and_accessory_processes_leave_a_notch_between_them(body, level):
    """The medial branch turns round the root of the superior process in that notch."""
    its = proportions(level)
    joint = its.superior_joint
    y = np.arange(joint[1] - 10.0, joint[1] + 14.0, STEP)

    def back(x: float, z: float) -> float:
        held = inside(body, level, np.stack([x + 0 * y, y, z + 0 * y], axis=1))
        return float(y[held].max()) if held.any() else float(y[0])

    xs = np.arange(joint[0] + 1.0, its.groove[0] + 3.0, 1.0)
    mammillary = max(back(x, joint[2] + rise) for x in xs for rise in (-2.0, 0.0, 2.0))
    notch = back(its.groove[0] - 0.5, its.groove[2] - 2.0)
    assert mammillary - notch > 3.0


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_the_pars_is_an_isthmus(body, level):
    """From its lateral border, the pars is 6 to 13 mm deep from front to back; 7.4 to 11.3 in one man (BodyParts3D)."""
    its = proportions(level)
    start = its.pars - at(3.0, 0.0, 0.0)
    assert 5.5 < np.ptp(row(body, level, start, 1)) < 13.0
