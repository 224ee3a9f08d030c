"""The sacroiliac joint: an L that fills its cleft, within reach of a needle."""

from __future__ import annotations

import numpy as np
import pytest

from tests.anatomy.pelvic import between, shared_ml, unit


def joint_plane(atlas):
    """The joint's rim in its own plane, (n, 2): back and up."""
    normal = atlas.directions["sij-normal-left"]
    up = unit(np.array([0.0, 0.0, 1.0]) - normal[2] * normal)
    back = np.cross(normal, up)
    back = back if back[1] > 0.0 else -back
    mesh = atlas.mesh("sacroiliac-joint-left")
    return np.stack([mesh.vertices @ back, mesh.vertices @ up], axis=1)


def test_the_auricular_surface_is_an_l_of_published_size(atlas):
    """J Orthop Trauma 1993;7(6): limbs 44 and 56, 20 wide, at 93 degrees; height 56.2 (SD 4.6), Oman Med J 2018."""
    from scipy.spatial import ConvexHull, cKDTree

    flat = joint_plane(atlas)
    hull = ConvexHull(flat)
    outer = flat[hull.vertices]
    gaps = np.linalg.norm(outer - np.roll(outer, -1, axis=0), axis=1)
    widest = gaps.argmax()
    end, start = outer[widest], outer[(widest + 1) % len(outer)]
    across = unit(end - start)
    inward = np.sign(((outer.mean(axis=0) - start) * (across[1], -across[0])).sum())
    grid = np.stack(
        np.meshgrid(*(np.arange(a, b, 0.5) for a, b in zip(flat.min(0), flat.max(0), strict=True))), axis=-1
    )
    grid = grid.reshape(-1, 2)
    within = (grid @ hull.equations[:, :2].T + hull.equations[:, 2]).max(axis=1) < 0.0
    empty = grid[within & (cKDTree(flat).query(grid)[0] > 1.5)]
    offs = ((empty - start) @ np.array([across[1], -across[0]])) * inward
    spans = (empty - start) @ across
    inside = (offs > 0.0) & (spans > 5.0) & (spans < gaps[widest] - 5.0)
    corner = empty[inside][offs[inside].argmax()]
    angle = np.degrees(np.arccos(unit(start - corner) @ unit(end - corner)))
    area = 0.25 * (within.sum() - len(empty))
    assert angle == pytest.approx(93.0, abs=20.0)
    assert 900.0 < area < 1800.0
    assert area < 0.9 * hull.volume  # an oval fills its hull
    assert np.ptp(flat[:, 1]) == pytest.approx(56.2, rel=0.1)
    assert np.ptp(flat[:, 0]) == pytest.approx(54.0, abs=5.4)


def test_its_lower_limb_lies_nearer_to_the_sagittal_plane_than_its_upper_one(atlas):
    """Some 30 and 15 degrees in the BodyParts3D man; a beam meets the lower margin at 5.4 (SD 2.9) in Cho 2009."""
    points = atlas.mesh("sacroiliac-joint-left").vertices
    turned = []
    for share in (0.1, 0.85):
        height = (1.0 - share) * points[:, 2].min() + share * points[:, 2].max()
        there = points[np.abs(points[:, 2] - height) < 2.5]
        turned.append(-np.degrees(np.arctan(np.polyfit(there[:, 1], there[:, 0], 1)[0])))
    lower, upper = turned
    assert 2.0 < lower < 15.0
    assert 20.0 < upper < 35.0


def test_bone_faces_bone_across_one_to_four_millimetres(atlas, space):
    joint = atlas.mesh("sacroiliac-joint-left")
    gap = space("sacrum").distance(joint.vertices) + space("hip-bone-left").distance(joint.vertices)
    assert gap.min() > 0.5
    assert np.percentile(gap, 2) > 1.0
    assert np.percentile(gap, 95) < 4.0
    assert np.median(gap) == pytest.approx(2.5, abs=0.5)


def test_the_joint_fills_its_cleft_and_no_bone(atlas):
    assert shared_ml(atlas, "sacroiliac-joint-left", "sacrum") < 0.1
    assert shared_ml(atlas, "sacroiliac-joint-left", "hip-bone-left") < 0.1


def test_a_needle_reaches_the_lower_back_rim_of_the_joint(atlas, space):
    entry = atlas.landmarks["sij-inferior-posterior-left"]
    assert abs(space("sacroiliac-joint-left").distance(entry[None])[0]) < 3.0
    shaft = between(entry + np.array([0.0, 1.0, 0.0]), entry + np.array([-4.0, 60.0, -14.0]), 120)
    for bone in ("sacrum", "hip-bone-left"):
        assert space(bone).distance(shaft).min() > 0.4
