"""What must be true of the muscles about the hip in every body that is grown; and of their tract."""

from itertools import combinations

import numpy as np
import pytest

from explorer.geometry.fields import surroundings
from explorer.geometry.soundness import solid_of

MUSCLES = (
    "gluteus-maximus",
    "gluteus-medius",
    "gluteus-minimus",
    "piriformis",
    "obturator-internus",
    "gemelli",
    "quadratus-femoris",
    "tensor-fasciae-latae",
)
SHEETS = (*MUSCLES, "iliotibial-tract")
BONES = ("sacrum", "hip-bone-left", "femur-left")


def left(atlas, muscle):
    return atlas.mesh(f"{muscle}-left")


@pytest.fixture(scope="module")
def solid(atlas):
    """Left structures as solids that can be cut with one another exactly."""
    made = {}

    def of(structure):
        if structure not in made:
            made[structure] = solid_of(atlas.mesh(structure))
        return made[structure]

    return of


def reach(atlas, space, muscle, bone):
    """Least distance (mm) of a muscle to a bone; infinite beyond a centimetre."""
    return space(bone).nearest(left(atlas, muscle).vertices, reach_mm=10.0)[0].min()


@pytest.mark.parametrize("muscle", SHEETS)
def test_it_is_a_closed_outward_manifold(atlas, solid, muscle):
    assert left(atlas, muscle).is_volume
    assert left(atlas, muscle).body_count == (2 if muscle == "gemelli" else 1)
    assert str(solid(f"{muscle}-left").status()) == "Error.NoError"


@pytest.mark.parametrize("muscle", SHEETS)
def test_the_right_one_is_its_mirror_image(atlas, muscle):
    right = atlas.mesh(f"{muscle}-right")
    assert right.is_volume
    assert right.vertices == pytest.approx(left(atlas, muscle).vertices * (-1.0, 1.0, 1.0), abs=1e-3)
    assert left(atlas, muscle).bounds[0, 0] > 0.0


@pytest.mark.parametrize(("one", "other"), list(combinations(SHEETS, 2)))
def test_no_two_fill_the_same_room(solid, one, other):
    a, b = solid(f"{one}-left"), solid(f"{other}-left")
    assert (a ^ b).volume() < 0.01 * min(a.volume(), b.volume())


@pytest.mark.parametrize("muscle", SHEETS)
def test_only_its_attachments_sink_into_bone(solid, muscle):
    mine = solid(f"{muscle}-left")
    shared = sum((mine ^ solid(bone)).volume() for bone in BONES)
    assert shared < 0.025 * mine.volume()


@pytest.mark.parametrize(
    ("muscle", "origins", "insertions"),
    [
        ("gluteus-maximus", ("hip-bone-left", "sacrum", "coccyx"), ()),
        ("gluteus-medius", ("hip-bone-left",), ("femur-left",)),
        ("gluteus-minimus", ("hip-bone-left",), ("femur-left",)),
        ("piriformis", ("sacrum",), ("femur-left",)),
        ("obturator-internus", ("hip-bone-left",), ("femur-left",)),
        ("gemelli", ("hip-bone-left",), ("femur-left",)),
        ("quadratus-femoris", ("hip-bone-left",), ("femur-left",)),
        ("tensor-fasciae-latae", ("hip-bone-left",), ()),
        ("iliotibial-tract", ("hip-bone-left",), ()),
    ],
)
def test_it_runs_from_the_bones_that_the_textbook_names(atlas, space, muscle, origins, insertions):
    for bone in (*origins, *insertions):
        assert reach(atlas, space, muscle, bone) < 1.5, bone


@pytest.mark.parametrize(
    ("muscle", "facet"),
    [("gluteus-minimus", "anterior"), ("gluteus-medius", "lateral"), ("gluteus-medius", "superoposterior")],
)
def test_each_gluteus_ends_on_its_facet_of_the_trochanter(atlas, muscle, facet):  # Pfirrmann 2001
    point = atlas.landmarks[f"greater-trochanter-{facet}-facet-left"]
    assert np.linalg.norm(left(atlas, muscle).vertices - point, axis=1).min() < 8.0


def test_obturator_internus_turns_round_the_lesser_notch(atlas):
    """Inside the pelvis it faces the foramen; outside it runs to the trochanter behind the hip joint."""
    points = left(atlas, "obturator-internus").vertices
    spine, seat = atlas.landmarks["ischial-spine-left"], atlas.landmarks["ischial-tuberosity-back-left"]
    turning = points[points[:, 1].argmax()]
    assert seat[2] < turning[2] < spine[2]
    assert points[:, 0].max() > atlas.landmarks["femoral-head-centre-left"][0] + 25.0
    assert points[:, 1].min() < atlas.landmarks["femoral-head-centre-left"][1] - 15.0


def test_piriformis_has_its_published_sizes(atlas):
    """95 mm long (SD 6, lower border: Guvencer 2008) and 17 mm thick (SD 4: Park 2011)."""
    muscle = surroundings([left(atlas, "piriformis")])
    ends = np.array([atlas.landmarks[f"piriformis-{end}-left"] for end in ("origin", "belly", "insertion")])
    assert np.abs(muscle.distance(ends[[0, 2]])).max() < 8.0
    assert 6.0 < -muscle.distance(ends[1:2])[0] < 10.5
    assert 83.0 < np.linalg.norm(ends[2] - ends[0]) < 121.0


def test_the_sciatic_nerve_is_not_swallowed(atlas, solid):
    """It passes below piriformis and between the tuberosity and the trochanter, under maximus."""
    nerve = solid("sciatic-nerve-left")
    for muscle in ("gluteus-maximus", "quadratus-femoris", "piriformis"):
        assert (nerve ^ solid(f"{muscle}-left")).volume() < 0.02 * nerve.volume(), muscle
    points = atlas.mesh("sciatic-nerve-left").vertices
    height = atlas.landmarks["ischial-tuberosity-back-left"][2]
    there = points[np.abs(points[:, 2] - height) < 4.0]
    assert there[:, 0].min() > atlas.landmarks["ischial-tuberosity-back-left"][0]
    assert there[:, 0].max() < atlas.landmarks["greater-trochanter-lateral-left"][0] - 20.0


def test_gluteus_maximus_lies_close_on_what_it_covers(atlas):
    """A few millimetres of fat part it from medius, not a cleft."""
    medius = left(atlas, "gluteus-medius").vertices
    hind = medius[(medius[:, 2] < atlas.landmarks["psis-left"][2] - 15.0) & (medius[:, 0] < 115.0)]
    outer = hind[hind[:, 1] > np.median(hind[:, 1])]
    gap = surroundings([left(atlas, "gluteus-maximus")]).distance(outer)
    assert np.percentile(gap, 10) > 0.3
    assert np.median(gap) < 6.0


def test_the_tract_lies_outside_trochanter_bursa_and_medius(atlas):
    tract = left(atlas, "iliotibial-tract")
    side = atlas.landmarks["greater-trochanter-lateral-left"]
    level = tract.vertices[np.abs(tract.vertices[:, 2] - side[2]) < 8.0]
    assert level[:, 0].max() > side[0] + 3.0
    assert np.ptp(level[:, 1]) > 30.0
