"""The roots: where they leave, how thick they and their ganglia are, how they come out."""

import numpy as np
import pytest

from explorer.domain.body import LUMBAR_VERTEBRAE, Level

UPPER = (Level.T12, *LUMBAR_VERTEBRAE)
SACRAL = (Level.S1, Level.S2, Level.S3, Level.S4)
ROOTS = (*UPPER, *SACRAL)
GANGLIA_MM = {"l1": (4.36, 5.39), "l2": (4.56, 5.83), "l3": (4.99, 7.24), "l4": (5.22, 7.97), "l5": (5.82, 10.83)}
"""Width and length of dorsal root ganglia: Silav G et al. J Neurosurg Sci 2016;60(3):339-344."""


def _ganglion(atlas, level):
    return atlas.landmarks[f"{level}-dorsal-root-ganglion-left"]


def _profile(atlas, level):
    """Length (mm) from the middle of the ganglion, and thickness (mm), ring by ring along the root as it is drawn."""
    points = atlas.mesh(f"nerve-root-{level}-left").vertices
    middle = _ganglion(atlas, level)
    near = points[np.linalg.norm(points - middle, axis=1) < 0.75 * 12.0]
    way = np.linalg.svd(near - near.mean(axis=0), full_matrices=False)[2][0]
    along = (near - middle) @ way
    off = near - middle - along[:, None] * way
    return along, off


@pytest.mark.parametrize("level", ROOTS)
def test_a_root_does_not_run_through_a_disc(atlas, discs, level):
    points = atlas.mesh(f"nerve-root-{level}-left").vertices
    assert discs.nearest(points, reach_mm=8.0)[0].min() >= 0.2


@pytest.mark.parametrize("level", UPPER)
def test_a_root_passes_close_under_the_pedicle_of_its_own_number(atlas, level):
    pedicle, root = atlas.landmarks[f"{level}-pedicle-centre-left"], atlas.mesh(f"nerve-root-{level}-left").vertices
    below = root[(np.abs(root[:, 0] - pedicle[0]) < 2.5) & (np.abs(root[:, 1] - pedicle[1]) < 9.0)]
    assert len(below)
    assert (below[:, 2] < pedicle[2]).all()
    assert pedicle[2] - below[:, 2].max() < 14.0


@pytest.mark.parametrize("level", LUMBAR_VERTEBRAE)
def test_it_lies_as_near_to_the_pedicle_as_is_published(atlas, space, level):
    """1.5 mm (Ebraheim NA et al. Spine 1997;22(20):2338-2341) to 2.0 mm (Matuoka CM, Basile R. 2002), means."""
    bone = space(f"vertebra-{level}")
    root = atlas.mesh(f"nerve-root-{level}-left").vertices
    pedicle = atlas.landmarks[f"{level}-pedicle-centre-left"]
    near = root[(np.linalg.norm(root - pedicle, axis=1) < 16.0)]
    assert 0.3 <= bone.distance(near).min() <= 2.5


@pytest.mark.parametrize("level", ROOTS)
def test_a_root_begins_in_the_sac_and_leaves_it(atlas, sac, level):
    far = sac.distance(atlas.mesh(f"nerve-root-{level}-left").vertices)
    assert far.min() < 0.0 < far.max()


@pytest.mark.parametrize("level", list(GANGLIA_MM))
def test_the_ganglion_is_as_wide_as_published(atlas, level):
    along, off = _profile(atlas, level)
    wide = 2.0 * np.linalg.norm(off[np.abs(along) < 1.0], axis=1).max()
    assert wide == pytest.approx(GANGLIA_MM[level][0], rel=0.10)


@pytest.mark.parametrize("level", ROOTS)
def test_the_ganglion_is_the_thickest_part_of_its_foramen(atlas, space, level):
    root = space(f"nerve-root-{level}-left")
    inside = -root.distance(_ganglion(atlas, level)[None])[0]
    assert inside > 0.48 * {"s3": 3.6, "s4": 2.6}.get(level, 4.0)


def test_ganglia_grow_down_to_s1(atlas, space):
    depth = [
        -space(f"nerve-root-{level}-left").distance(_ganglion(atlas, level)[None])[0]
        for level in (*LUMBAR_VERTEBRAE, Level.S1)
    ]
    assert (np.diff(depth) > 0.0).all()


@pytest.mark.parametrize("level", SACRAL)
def test_a_sacral_root_leaves_through_its_anterior_foramen(atlas, space, level):
    root, front = atlas.mesh(f"nerve-root-{level}-left").vertices, atlas.landmarks[f"{level}-anterior-foramen-left"]
    assert space(f"nerve-root-{level}-left").distance(front[None])[0] < 2.5
    assert root[:, 2].min() < front[2] - 5.0


def test_l2_to_l4_run_down_beside_the_bodies_and_l5_over_the_ala(atlas):
    for level, below in (("l2", "l3"), ("l3", "l4")):
        body, root = atlas.landmarks[f"{below}-body-centre"], atlas.mesh(f"nerve-root-{level}-left").vertices
        beside = root[np.abs(root[:, 2] - body[2]) < 3.0]
        assert beside[:, 0].min() > 22.0
        assert np.abs(beside[:, 1] - body[1]).max() < 22.0
    ala = 0.5 * (atlas.landmarks["s1-endplate-rim-left"] + atlas.landmarks["sacral-ala-anterior-left"])
    assert np.linalg.norm(atlas.mesh("nerve-root-l5-left").vertices - ala, axis=1).min() < 10.0
