"""The pelvis: its parameters and sizes, hip bone, hip joint and femur, and closed surfaces."""

import numpy as np
import pytest

from explorer.anatomy.body import Body
from explorer.anatomy.catalogue import gather
from explorer.anatomy.growing import RECIPES
from explorer.anatomy.pelvis.acetabulum import socket_radius
from explorer.anatomy.sizes import size
from explorer.geometry.isosurface import surface

STRUCTURES = (
    "hip-bone-left",
    "femur-left",
    "trochanteric-bursa-left",
)
BUDGETS = dict(zip(STRUCTURES, (19_000, 8_000, 2_000), strict=True))


@pytest.fixture(scope="module")
def body():
    gather()
    return Body()


@pytest.fixture(scope="module")
def coarse(body):
    """Quick surfaces, a good deal coarser than the built ones."""
    spacing = {"trochanteric-bursa-left": 0.9}
    return {one: surface(body.solid(one), spacing_mm=spacing.get(one, 2.0)) for one in STRUCTURES}


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
        ("femur-left", "greater-trochanter-lateral-left", 1.5),
        ("femur-left", "greater-trochanter-tip-left", 5.0),
        ("femur-left", "lesser-trochanter-tip-left", 5.0),
    ],
)
def test_a_landmark_lies_on_its_bone(body, bone, landmark, within):
    assert abs(body.solid(bone).distance(body.landmark(landmark)[None])[0]) < within


def test_the_obturator_foramen_is_open_and_framed(body):
    bone = body.solid("hip-bone-left")
    middle = np.array([38.0, -4.0, -25.0]) + body.landmark("femoral-head-centre-left") * (0.0, 1.0, 1.0)
    across = np.array([0.62, -0.79, 0.0])
    assert bone.distance(between(middle - 30.0 * across, middle + 30.0 * across)).min() > 2.0
    for way in ([6.0, -36.0, 29.0], [-4.0, 8.0, -30.0], [22.0, 40.0, -8.0], [-28.0, -28.0, -6.0]):
        assert bone.distance(between(middle, middle + np.array(way))).min() < 0.0


def test_the_femoral_head_is_concentric_in_its_socket_and_does_not_touch(body, coarse):
    centre = body.landmark("femoral-head-centre-left")
    radius = 0.5 * size("femoral-head-diameter")
    socket, head = body.solid("hip-bone-left"), body.solid("femur-left")
    inward = -body.direction("acetabulum-axis-left")
    up = np.cross(inward, np.cross([0.0, 0.0, 1.0], inward))
    pole = inward + 1.2 * up / np.linalg.norm(up)
    ray = centre + np.linspace(0.0, 40.0, 801)[:, None] * pole / np.linalg.norm(pole)
    assert 0.05 * (head.distance(ray) < 0.0).sum() == pytest.approx(radius, abs=0.4)
    assert 0.05 * (socket.distance(ray) > 0.0).argmin() == pytest.approx(socket_radius(), abs=0.5)
    assert 3.0 <= size("hip-joint-space") <= 4.0
    assert socket.distance(np.asarray(coarse["femur-left"].vertices)).min() > 2.0


def test_the_bursa_lies_off_the_lateral_trochanter(body, coarse):
    pad = np.asarray(coarse["trochanteric-bursa-left"].vertices)
    away = body.solid("femur-left").distance(pad)
    assert away.min() > 0.2
    assert away.max() < 4.5
    assert 20.0 < np.ptp(pad[:, 1]) < 30.0
    assert 30.0 < np.ptp(pad[:, 2]) < 40.0


def test_the_crest_stands_at_l4_to_l4_l5(body):
    top = body.landmark("iliac-crest-top-left")[2]
    assert body.landmark("l5-superior-endplate-centre")[2] < top < body.landmark("l4-superior-endplate-centre")[2]


@pytest.mark.parametrize("structure", STRUCTURES)
def test_every_surface_is_closed_outward_and_within_its_budget(coarse, structure):
    mesh = coarse[structure]
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert mesh.volume > 0.0
    assert RECIPES[structure].triangles == BUDGETS[structure]
