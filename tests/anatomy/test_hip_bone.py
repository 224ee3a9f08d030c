"""The hip bone and its joints, measured on the built surfaces."""

import manifold3d
import numpy as np
import pytest
from scipy.ndimage import label

from explorer.anatomy.sizes import size
from explorer.geometry.distances import line_hits
from explorer.geometry.fields import shared_volume, surroundings

JOINTS = ("pubic-symphysis", "hip-joint-left")


@pytest.fixture(scope="module")
def bone(atlas):
    return atlas.mesh("hip-bone-left")


@pytest.fixture(scope="module")
def at(atlas):
    """A left landmark by its short name."""
    return lambda name: atlas.landmarks[f"{name}-left"]


def crossings(mesh, origin, way):
    """Sorted distances (mm) along a line at which it meets a surface."""
    share, inside = line_hits(origin, way / np.linalg.norm(way), np.asarray(mesh.triangles))
    return np.unique(np.round(share[inside], 3))


def thickness(mesh, origin, way):
    """Thickness (mm) of what the line meets nearest to its origin."""
    met = crossings(mesh, origin, way)
    spans = met.reshape(-1, 2)
    return np.ptp(spans[np.abs(spans.mean(axis=1)).argmin()])


def blade_way(at):
    """Through the blade, from the pelvis outwards."""
    way = np.cross(at("psis") - at("asis"), at("iliac-crest-top") - at("greater-sciatic-notch-apex"))
    return way / np.linalg.norm(way) * np.sign(way[0])


@pytest.mark.parametrize(
    ("landmark", "within"),
    [
        ("asis", 2.5),
        ("aiis", 3.0),
        ("psis", 3.5),
        ("piis", 4.0),
        ("iliac-crest-top", 1.5),
        ("iliac-tubercle", 3.0),
        ("greater-sciatic-notch-apex", 2.5),
        ("ischial-spine", 2.5),
        ("ischial-tuberosity-low", 2.0),
        ("ischial-tuberosity-back", 3.0),
        ("pubic-tubercle", 3.5),
        ("symphysis-upper", 2.5),
        ("symphysis-centre", 1.5),
        ("symphysis-lower", 2.5),
    ],
)
def test_a_landmark_lies_on_the_bone(bone, at, landmark, within):
    assert abs(surroundings([bone]).distance(at(landmark)[None])[0]) < within


def test_the_blade_is_thin_in_the_iliac_fossa_and_thick_at_the_crest(bone, at):
    way = blade_way(at)
    middle = 0.55 * at("iliac-crest-top") + 0.45 * (0.6 * at("greater-sciatic-notch-apex") + 0.4 * at("aiis"))
    forward = at("asis") - at("psis")
    forward /= np.linalg.norm(forward)
    fossa = min(thickness(bone, middle + off * forward, way) for off in (-10.0, -5.0, 0.0, 5.0, 10.0, 15.0))
    assert 2.4 < fossa < 4.6  # about 3 in texts of anatomy
    crest = thickness(bone, at("iliac-crest-top") - np.array([0.0, 0.0, 6.0]), way)
    assert 8.0 < crest < 14.0
    pillar = thickness(bone, at("iliac-tubercle") - 8.0 * forward, way)
    assert pillar > 1.3 * crest


def test_the_symphysial_face_is_an_upright_oval(bone):
    vertices = np.asarray(bone.vertices)
    face = vertices[vertices[:, 0] < vertices[:, 0].min() + 0.7][:, 1:]
    axes = np.linalg.svd(face - face.mean(axis=0))[2]
    long, wide = np.ptp((face @ axes.T), axis=0)
    assert long == pytest.approx(35.0, rel=0.12)
    assert wide == pytest.approx(15.0, rel=0.2)
    assert abs(axes[0] @ [-0.63, 0.78]) > 0.95


def test_the_obturator_foramen_is_open_framed_and_of_true_size(bone, at):
    """Seen square to the foramen, the free patch round its middle is enclosed, some 50 by 30 mm."""
    middle = 0.45 * at("symphysis-centre") + 0.55 * (0.5 * at("ischial-spine") + 0.5 * at("ischial-tuberosity-low"))
    middle = middle + np.array([5.0, 0.0, 0.0])
    out = np.array([0.51, -0.62, -0.60])
    along = np.array([0.47, 0.785, -0.41])
    along -= (along @ out) / (out @ out) * out
    along /= np.linalg.norm(along)
    up = np.cross(out, along) / np.linalg.norm(out)
    low = np.asarray(bone.triangles)
    low = low[(low[:, :, 2] < at("femoral-head-centre")[2] + 25.0).all(axis=1)]
    steps = np.arange(-44.0, 44.1, 2.0)
    flat = np.stack([(low - middle) @ along, (low - middle) @ up], axis=2)
    least, most = flat.min(axis=1), flat.max(axis=1)

    def is_free(u, v):
        near = ((least <= (u, v)) & (most >= (u, v))).all(axis=1)
        return not line_hits(middle + u * along + v * up, out, low[near])[1].any()

    free = np.array([[is_free(u, v) for u in steps] for v in steps])
    patches, _ = label(free)
    inside = patches == patches[len(steps) // 2, len(steps) // 2]
    assert free[len(steps) // 2, len(steps) // 2]
    assert not inside[[0, -1]].any()
    assert not inside[:, [0, -1]].any()
    rows, columns = np.nonzero(inside)
    assert 40.0 < 2.0 * (np.ptp(columns) + 1) < 60.0
    assert 22.0 < 2.0 * (np.ptp(rows) + 1) < 40.0
    assert 700.0 < 4.0 * inside.sum() < 1700.0


def test_the_sciatic_notches_are_as_wide_as_published(bone, at):
    assert np.linalg.norm(at("piis") - at("ischial-spine")) == pytest.approx(63.1, abs=13.6)  # Guvencer 2008, SD 13.6
    near = surroundings([bone])
    middle = 0.5 * (at("piis") + at("ischial-spine"))
    assert near.distance(middle[None])[0] > 12.0
    lesser = 0.5 * (at("ischial-spine") + at("ischial-tuberosity-back")) + np.array([0.0, 3.0, 0.0])
    assert near.distance(lesser[None])[0] > 2.0


def test_the_spines_are_as_far_apart_as_published(bone):
    vertices = np.asarray(bone.vertices)
    wing = vertices[vertices[:, 2] > np.percentile(vertices[:, 2], 60)]
    foremost, hindmost = wing[wing[:, 1].argmin()], wing[wing[:, 1].argmax()]
    assert 2.0 * foremost[0] == pytest.approx(238.0, abs=20.1)  # Augustine 2018
    assert 2.0 * hindmost[0] == pytest.approx(90.0, abs=10.0)  # 80-100 in clinical series


def test_the_lunate_surface_is_a_ball_about_the_head_and_its_fossa_lies_deeper(bone, at):
    centre = at("femoral-head-centre")
    off = np.asarray(bone.vertices) - centre
    far = np.linalg.norm(off, axis=1)
    wanted = 0.5 * size("femoral-head-diameter") + size("hip-joint-space")
    roof = far[(far < 29.0) & (off[:, 2] > 8.0)]
    assert np.median(roof) == pytest.approx(wanted, abs=0.25)
    floor = crossings(bone, centre, np.array([-0.9, 0.0, -0.25]))
    assert 1.5 < floor[floor > 0.0].min() - wanted < 5.0


def test_the_socket_is_open_below_between_the_horns(bone, at):
    centre = at("femoral-head-centre")
    notch = np.array([-0.55, -0.05, -0.83])
    met = crossings(bone, centre, notch)
    assert not ((met > 0.0) & (met < 34.0)).any()


def test_between_head_and_socket_lie_two_to_five_millimetres(atlas, bone, at):
    head = np.asarray(atlas.mesh("femur-left").vertices)
    socket = surroundings([bone]).distance(head)
    assert socket.min() > 2.0
    off = head - at("femoral-head-centre")
    roofed = (off[:, 2] > 12.0) & (off @ atlas.directions["acetabulum-axis-left"] < -6.0)
    assert roofed.sum() > 50
    assert socket[roofed].max() < 5.0


@pytest.mark.parametrize(
    "other", ["femur-left", "sacrum", "hip-joint-left", "pubic-symphysis", "sacroiliac-joint-left"]
)
def test_the_bone_overlaps_nothing(atlas, bone, other):
    assert shared_volume(bone, atlas.mesh(other), spacing_mm=0.8) < 0.02


def test_the_hip_joint_fills_its_space_and_stays_out_of_the_head(atlas, at):
    joint, head = atlas.mesh("hip-joint-left"), atlas.mesh("femur-left")
    assert shared_volume(joint, head, spacing_mm=0.8) < 0.02
    far = np.linalg.norm(np.asarray(joint.vertices) - at("femoral-head-centre"), axis=1)
    assert far.min() == pytest.approx(0.5 * size("femoral-head-diameter"), abs=0.4)
    roof = crossings(joint, at("femoral-head-centre"), np.array([0.2, 0.05, 1.0]))
    assert np.ptp(roof[roof > 0.0]) == pytest.approx(size("hip-joint-space"), abs=0.5)


def test_the_labrum_rings_the_rim(atlas, space, at):
    joint = space("hip-joint-left")
    out = atlas.directions["acetabulum-axis-left"]
    aside = np.cross(out, [0.0, 0.0, 1.0])
    aside /= np.linalg.norm(aside)
    angles = np.linspace(0.0, 2.0 * np.pi, 24, endpoint=False)
    ring = np.cos(angles)[:, None] * aside + np.sin(angles)[:, None] * np.cross(out, aside)
    rim = at("femoral-head-centre") - 2.0 * out + 26.5 * ring
    assert joint.distance(rim).max() < 0.8


def test_the_pubic_disc_bridges_the_gap_and_laps_over_its_rim(atlas, bone):
    disc = atlas.mesh("pubic-symphysis")
    gap = 2.0 * np.asarray(bone.vertices)[:, 0].min()
    assert 4.0 < gap < 6.5
    assert surroundings([bone]).distance(np.asarray(disc.vertices)).min() > -0.1
    middle = disc.bounds.mean(axis=0)
    across = crossings(disc, middle + np.array([0.0, 0.3, 0.2]), np.array([1.0, 0.0, 0.0]))
    assert np.ptp(across) == pytest.approx(gap, abs=0.6)


@pytest.mark.parametrize("structure", ["hip-bone-left", "hip-bone-right", "femur-left", "femur-right", *JOINTS])
def test_every_surface_is_one_manifold_body(atlas, structure):
    mesh = atlas.mesh(structure)
    solid = manifold3d.Manifold(
        manifold3d.Mesh(np.asarray(mesh.vertices, np.float32), np.asarray(mesh.faces, np.uint32))
    )
    assert solid.status() == manifold3d.Error.NoError
    assert mesh.body_count == 1
    assert mesh.volume > 0.0
