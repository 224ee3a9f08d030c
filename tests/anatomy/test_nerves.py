"""What must be true of every nerve: closed surfaces, clear of bone, each from its parent, alike on both sides."""

import numpy as np
import pytest

from explorer.domain.body import LUMBAR_VERTEBRAE, Tissue
from explorer.geometry.fields import surroundings
from explorer.geometry.soundness import is_manifold, self_crossings, shared_volume_ml, solid_of

ROOTS = ("t12", "l1", "l2", "l3", "l4", "l5", "s1", "s2", "s3", "s4")
BRANCHES = ("t12", "l1", "l2", "l3", "l4")
PLEXUS = ("femoral-nerve-left", "obturator-nerve-left", "lumbosacral-trunk-left", "sciatic-nerve-left")
GLUTEAL = ("superior-gluteal-nerve-left", "inferior-gluteal-nerve-left")
ONE_BODY = (
    "dural-sac",
    "spinal-cord",
    "conus-medullaris",
    "filum-terminale",
    *(f"nerve-root-{level}-left" for level in ROOTS),
    *(f"medial-branch-{level}-left" for level in BRANCHES),
    "dorsal-ramus-l5-left",
    *(f"lateral-branch-{level}-left" for level in ("s1", "s2", "s3")),
    *(f"sinuvertebral-nerve-{level}-left" for level in LUMBAR_VERTEBRAE),
    "sympathetic-trunk-left",
    *PLEXUS,
    *GLUTEAL,
)
BODIES = {
    "cauda-equina": 16,
    **{f"basivertebral-nerve-{level}": 2 for level in (*LUMBAR_VERTEBRAE, "s1")},
    "superior-cluneal-nerves-left": 3,
}
"""Strands that do not touch."""

NERVES = (*ONE_BODY, *BODIES)
CLEAR_OF_BONE = tuple(one for one in NERVES if not one.startswith("basivertebral"))
"""The basivertebral nerves are the only ones that enter bone: by the foramen in the back of the body, along the canal
of their vein in its spongy bone."""

PARENTS = {
    "conus-medullaris": "spinal-cord",
    "filum-terminale": "conus-medullaris",
    "nerve-root-t12-left": "spinal-cord",
    **{f"nerve-root-{level}-left": "cauda-equina" for level in ROOTS if level not in ("t12", "l1")},
    **{f"medial-branch-{level}-left": f"nerve-root-{level}-left" for level in BRANCHES},
    "dorsal-ramus-l5-left": "nerve-root-l5-left",
    **{f"lateral-branch-{level}-left": f"nerve-root-{level}-left" for level in ("s1", "s2", "s3")},
    **{f"sinuvertebral-nerve-{level}-left": f"nerve-root-{level}-left" for level in LUMBAR_VERTEBRAE},
    **{f"basivertebral-nerve-{level}": f"sinuvertebral-nerve-{level}-left" for level in LUMBAR_VERTEBRAE},
    "basivertebral-nerve-s1": "nerve-root-s1-left",
    "lumbosacral-trunk-left": "nerve-root-l4-left",
    "obturator-nerve-left": "femoral-nerve-left",
    "superior-gluteal-nerve-left": "lumbosacral-trunk-left",
    "inferior-gluteal-nerve-left": "sciatic-nerve-left",
}
JOINS = {
    "femoral-nerve-left": ("nerve-root-l2-left", "nerve-root-l3-left", "nerve-root-l4-left"),
    "lumbosacral-trunk-left": ("nerve-root-l5-left",),
    "sciatic-nerve-left": ("lumbosacral-trunk-left", *(f"nerve-root-s{i}-left" for i in (1, 2, 3))),
}


@pytest.mark.parametrize("nerve", NERVES)
def test_it_bounds_as_many_bodies_as_it_has_strands(atlas, nerve):
    mesh = atlas.mesh(nerve)
    assert mesh.is_volume
    assert is_manifold(mesh)
    assert mesh.body_count == BODIES.get(nerve, 1)


@pytest.mark.parametrize("nerve", NERVES)
def test_it_nowhere_runs_through_itself(atlas, nerve):
    assert len(self_crossings(atlas.mesh(nerve))) == 0


@pytest.mark.parametrize("nerve", [nerve for nerve in NERVES if nerve.endswith("-left")])
def test_the_right_one_is_its_mirror_image(atlas, nerve):
    left, right = atlas.mesh(nerve), atlas.mesh(nerve.replace("-left", "-right"))
    assert right.is_volume
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)


@pytest.fixture(scope="module")
def bones(atlas):
    chosen = [
        one.id for one in atlas.structures.values() if one.tissue is Tissue.BONE and not one.id.endswith("-right")
    ]
    return {one: (atlas.mesh(one).bounds, solid_of(atlas.mesh(one))) for one in chosen}


@pytest.mark.parametrize("nerve", CLEAR_OF_BONE)
def test_it_passes_no_bone(atlas, left_bones, bones, nerve):
    mesh = atlas.mesh(nerve)
    low, high = mesh.bounds
    assert left_bones.nearest(mesh.vertices[mesh.vertices[:, 0] > -1.0], reach_mm=6.0)[0].min() >= 0.2
    near = [body for bounds, body in bones.values() if (bounds[0] < high).all() and (low < bounds[1]).all()]
    assert sum(shared_volume_ml(solid_of(mesh), body) for body in near) == 0.0


BETWEEN = {
    "sciatic-nerve-left": ("piriformis-left", "obturator-internus-left", "gemelli-left", "quadratus-femoris-left"),
    "superior-gluteal-nerve-left": ("piriformis-left", "gluteus-medius-left", "gluteus-minimus-left"),
    "nerve-root-s1-left": ("piriformis-left",),
    "nerve-root-s2-left": ("piriformis-left",),
    "nerve-root-s3-left": ("piriformis-left",),
    "superior-cluneal-nerves-left": ("gluteus-maximus-left", "gluteus-medius-left"),
}
"""Muscles that a nerve runs between, before or over, and not through."""


@pytest.mark.parametrize(("nerve", "muscle"), [(one, each) for one, muscles in BETWEEN.items() for each in muscles])
def test_it_does_not_run_through_the_muscles_that_it_lies_between(atlas, nerve, muscle):
    assert shared_volume_ml(solid_of(atlas.mesh(nerve)), solid_of(atlas.mesh(muscle))) < 0.005


def test_nerves_and_vessels_run_side_by_side(atlas):
    pairs = (
        ("lumbosacral-trunk-left", "internal-iliac-artery-left"),
        ("sympathetic-trunk-left", "common-iliac-artery-left"),
        ("superior-gluteal-nerve-left", "superior-gluteal-artery-left"),
    )
    for nerve, vessel in pairs:
        assert shared_volume_ml(solid_of(atlas.mesh(nerve)), solid_of(atlas.mesh(vessel))) < 0.005, nerve


@pytest.mark.parametrize(("nerve", "parent"), list(PARENTS.items()))
def test_it_starts_at_its_parent(atlas, space, nerve, parent):
    assert space(parent).distance(atlas.mesh(nerve).vertices).min() < 0.5


@pytest.mark.parametrize(("nerve", "sources"), list(JOINS.items()))
def test_its_sources_join_it(atlas, space, nerve, sources):
    trunk = space(nerve)
    for source in sources:
        assert trunk.distance(atlas.mesh(source).vertices).min() < 0.5, source


def test_the_cauda_equina_hangs_from_the_cord_and_its_conus(atlas):
    cord = surroundings([atlas.mesh("spinal-cord"), atlas.mesh("conus-medullaris")])
    for strand in atlas.mesh("cauda-equina").split(only_watertight=False):
        top = strand.vertices[np.argmax(strand.vertices[:, 2])]
        assert cord.distance(top[None])[0] < 1.0
