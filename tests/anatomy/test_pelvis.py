"""The pelvis as a whole: its parameters, its widths, and how its bones lie to one another."""

from itertools import pairwise

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.pelvis.auricular import AURICULAR_LINE, beyond_rim, joint_coordinates
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.sizes import size


@pytest.fixture(scope="module")
def body():
    gather()
    return Body()


def between(start, end, count=60):
    return start + np.linspace(0.0, 1.0, count)[:, None] * (end - start)


def angle(a, b):
    return np.degrees(np.arccos(np.dot(a, b) / np.linalg.norm(a) / np.linalg.norm(b)))


def test_pelvic_parameters_are_those_that_were_asked_for(body):
    normal, centre = body.direction("s1-endplate-normal"), body.landmark("s1-endplate-centre")
    hip_axis = body.landmark("femoral-head-centre-left") * (0.0, 1.0, 1.0)
    tilt = angle(centre - hip_axis, [0.0, 0.0, 1.0])
    assert tilt == pytest.approx(size("pelvic-tilt"), abs=0.1)
    assert angle(normal, [0.0, 0.0, 1.0]) == pytest.approx(38.0, abs=1.0)
    assert angle(normal, centre - hip_axis) == pytest.approx(50.0, abs=1.0)


@pytest.mark.parametrize(
    ("landmark", "width"),
    [
        ("asis", "inter-asis-distance"),
        ("psis", "inter-psis-distance"),
        ("femoral-head-centre", "inter-hip-centre-distance"),
        ("greater-trochanter-lateral", "inter-trochanteric-width"),
        ("sacral-cornu-tip", "intercornual-distance"),
    ],
)
def test_paired_landmarks_are_as_far_apart_as_published(body, landmark, width):
    left, right = body.landmark(f"{landmark}-left"), body.landmark(f"{landmark}-right")
    assert np.linalg.norm(left - right) == pytest.approx(size(width), abs=0.01)


@pytest.mark.parametrize(
    ("bone", "landmark", "within"),
    [
        ("hip-bone-left", "asis-left", 5.0),
        ("hip-bone-left", "psis-left", 5.0),
        ("hip-bone-left", "piis-left", 5.0),
        ("hip-bone-left", "aiis-left", 5.0),
        ("hip-bone-left", "iliac-crest-top-left", 4.0),
        ("hip-bone-left", "iliac-tubercle-left", 5.0),
        ("hip-bone-left", "ischial-spine-left", 4.0),
        ("hip-bone-left", "ischial-tuberosity-low-left", 5.0),
        ("hip-bone-left", "greater-sciatic-notch-apex-left", 5.0),
        ("hip-bone-left", "pubic-tubercle-left", 5.0),
        ("sacrum", "sacral-promontory", 3.0),
        ("sacrum", "sacral-hiatus-apex", 4.0),
        ("sacrum", "sacral-cornu-tip-left", 4.0),
        ("sacrum", "sacral-ala-top-left", 5.0),
        ("femur-left", "greater-trochanter-lateral-left", 1.5),
        ("femur-left", "greater-trochanter-tip-left", 5.0),
        ("femur-left", "lesser-trochanter-tip-left", 5.0),
    ],
)
def test_a_landmark_lies_on_its_bone(body, bone, landmark, within):
    assert abs(body.solid(bone).distance(body.landmark(landmark)[None])[0]) < within


def test_the_cleft_between_sacrum_and_ilium_is_one_to_four_millimetres(body):
    frame = sacral_frame()
    line = np.concatenate([between(a, b, 10) for a, b in pairwise(AURICULAR_LINE)])
    up, back, _ = joint_coordinates(line)
    line = frame.to_world(line[beyond_rim(up, back) < -4.0])
    outward = -body.direction("sij-normal-left")
    for start in line:
        ray = between(start - 8.0 * outward, start + 8.0 * outward, 321)
        free = (body.solid("sacrum").distance(ray) > 0.0) & (body.solid("hip-bone-left").distance(ray) > 0.0)
        assert 1.0 <= 0.05 * free.sum() <= 4.0


def test_the_crest_stands_at_l4_to_l4_l5(body):
    top = body.landmark("iliac-crest-top-left")[2]
    assert body.landmark("l5-superior-endplate-centre")[2] < top < body.landmark("l4-superior-endplate-centre")[2]


def test_the_sacrum_keeps_clear_of_l5(body):
    joint = body.landmark("s1-superior-articular-process-tip-left")
    around = joint + np.random.default_rng(0).uniform(-15.0, 15.0, (4000, 3))
    both = np.maximum(body.solid("sacrum").distance(around), body.solid("vertebra-l5").distance(around))
    assert both.min() > 0.4


@pytest.mark.parametrize("bone", ["sacrum", "coccyx"])
def test_a_midline_bone_is_its_own_mirror_image(body, bone):
    solid = body.solid(bone)
    points = np.random.default_rng(1).uniform(solid.bounds[0], solid.bounds[1], (3000, 3))
    assert solid.symmetric
    assert np.allclose(solid.distance(points), solid.distance(points * (-1.0, 1.0, 1.0)), atol=1e-9)
