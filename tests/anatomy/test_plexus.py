"""The lumbar and sacral plexus, their great nerves, and the sympathetic trunk."""

import numpy as np
import pytest

from explorer.geometry.fields import surroundings
from explorer.geometry.soundness import shared_volume_ml, solid_of


def _widths(mesh, height, normal=(0.0, 0.0, 1.0)):
    """Least and greatest width (mm) of a nerve cut across at a height."""
    outline = mesh.section(plane_origin=(0.0, 0.0, height), plane_normal=normal).vertices
    turns = np.radians(np.arange(0.0, 180.0, 2.0))
    spans = [np.ptp(outline @ (np.cos(turn), np.sin(turn), 0.0)) for turn in turns]
    return min(spans), max(spans)


def test_the_sciatic_nerve_leaves_below_piriformis_and_touches_nothing(atlas):
    nerve = atlas.mesh("sciatic-nerve-left")
    walls = surroundings(atlas.mesh(name) for name in ("hip-bone-left", "femur-left", "piriformis-left"))
    assert walls.distance(nerve.vertices).min() > 0.0
    notch = atlas.landmarks["sciatic-nerve-notch-left"]
    assert surroundings([nerve]).distance(notch[None])[0] < 4.0


def test_the_sciatic_nerve_is_as_wide_as_published(atlas):
    """Guvencer M et al. Surg Radiol Anat 2008;30(6):467-474: 17.0 (SD 3.7) and 11.0 (SD 2.5) mm."""
    nerve = atlas.mesh("sciatic-nerve-left")
    below = _widths(nerve, atlas.landmarks["sciatic-nerve-notch-left"][2])
    thigh = _widths(nerve, atlas.landmarks["lesser-trochanter-tip-left"][2])
    assert 17.0 - 3.7 <= below[1] <= 17.0 + 3.7
    assert 11.0 - 2.5 <= thigh[1] <= 11.0 + 2.5
    assert thigh[0] < 0.65 * thigh[1], "flat"


def test_the_femoral_nerve_lies_in_the_furrow_between_psoas_and_iliacus(atlas):
    nerve, brim = atlas.mesh("femoral-nerve-left").vertices, atlas.landmarks["s1-endplate-centre"]
    below = nerve[(nerve[:, 2] < brim[2] - 40.0) & (nerve[:, 2] > atlas.landmarks["femoral-head-centre-left"][2])]
    for muscle in ("psoas-major-left", "iliacus-left"):
        far = surroundings([atlas.mesh(muscle)]).distance(below)
        assert far.min() > -1.0, muscle
        assert np.median(far) < 8.0, muscle


def test_the_femoral_nerve_passes_in_front_of_the_hip_below_the_inguinal_ligament(atlas):
    nerve, head = atlas.mesh("femoral-nerve-left").vertices, atlas.landmarks["femoral-head-centre-left"]
    there = nerve[np.abs(nerve[:, 2] - head[2]) < 4.0]
    assert (there[:, 1] < head[1] - 24.0).all()
    assert np.abs(there[:, 0].mean() - head[0]) < 18.0
    assert nerve[:, 2].min() < head[2] - 20.0


def test_the_obturator_nerve_follows_the_side_wall_of_the_pelvis_to_the_obturator_canal(atlas):
    nerve = atlas.mesh("obturator-nerve-left").vertices
    socket, tubercle = atlas.landmarks["acetabulum-centre-left"], atlas.landmarks["pubic-tubercle-left"]
    there = nerve[np.abs(nerve[:, 2] - socket[2] - 20.0) < 5.0]
    assert (there[:, 0] < socket[0] - 12.0).all()
    low = nerve[np.argmin(nerve[:, 2])]
    assert tubercle[0] < low[0] < socket[0]
    assert tubercle[1] < low[1] < socket[1] + 10.0


def test_the_lumbosacral_trunk_crosses_the_ala_medial_to_the_joint(atlas, space):
    nerve, joint = atlas.mesh("lumbosacral-trunk-left").vertices, atlas.landmarks["sij-centre-left"]
    there = nerve[np.abs(nerve[:, 2] - joint[2]) < 4.0]
    assert (there[:, 1] < joint[1]).all()
    assert space("sacrum").distance(nerve).min() < 4.0


@pytest.mark.parametrize(
    ("nerve", "above"), [("superior-gluteal-nerve-left", True), ("inferior-gluteal-nerve-left", False)]
)
def test_a_gluteal_nerve_leaves_above_or_below_piriformis(atlas, nerve, above):
    points, belly = atlas.mesh(nerve).vertices, atlas.landmarks["piriformis-belly-left"]
    there = points[np.abs(points[:, 0] - belly[0]) < 6.0]
    assert len(there)
    assert (there[:, 2] > belly[2]).all() if above else (there[:, 2].min() < belly[2])


def test_the_superior_gluteal_nerve_runs_forward_over_the_outer_side_of_the_ilium(atlas, space):
    points, notch = (
        atlas.mesh("superior-gluteal-nerve-left").vertices,
        atlas.landmarks["greater-sciatic-notch-apex-left"],
    )
    hip = space("hip-bone-left")
    ahead = points[points[:, 1] < notch[1] - 20.0]
    assert len(ahead)
    assert ahead[:, 0].min() > notch[0] + 15.0
    assert hip.distance(ahead).min() > 5.0
    assert np.median(space("gluteus-minimus-left").distance(ahead)) < 4.0, "on gluteus minimus"


def test_the_inferior_gluteal_nerve_runs_deep_to_gluteus_maximus_and_enters_it_with_its_ends_alone(atlas, space):
    nerve = atlas.mesh("inferior-gluteal-nerve-left")
    solid, muscle = solid_of(nerve), solid_of(atlas.mesh("gluteus-maximus-left"))
    assert shared_volume_ml(solid, muscle) < 0.12 * solid.volume() / 1000.0
    into = space("gluteus-maximus-left").distance(nerve.vertices)
    assert into.min() < -3.0, "it supplies the muscle"
    ends = nerve.vertices[into < -3.0]
    assert np.ptp(ends[:, 2]) > 40.0, "upwards and downwards"


@pytest.mark.parametrize("level", ["l2", "l3", "l4", "l5"])
def test_sympathetic_ganglia_lie_on_the_front_and_side_of_the_bodies(atlas, space, spinal_bones, discs, level):
    ganglion, body = atlas.landmarks[f"{level}-sympathetic-ganglion-left"], atlas.landmarks[f"{level}-body-centre"]
    assert ganglion[1] < body[1] - 5.0, "in front of the middle"
    assert 8.0 < ganglion[0] < 25.0, "at the side, medial to psoas"
    assert spinal_bones.joined(discs).distance(ganglion[None])[0] < 6.5
    assert space("sympathetic-trunk-left").distance(ganglion[None])[0] < -1.6


def test_the_sympathetic_trunk_runs_medial_to_the_anterior_foramina(atlas):
    trunk = atlas.mesh("sympathetic-trunk-left").vertices
    for i in (1, 2, 3):
        foramen = atlas.landmarks[f"s{i}-anterior-foramen-left"]
        there = trunk[np.abs(trunk[:, 2] - foramen[2]) < 3.0]
        assert (there[:, 0] < foramen[0] - 2.0).all()
