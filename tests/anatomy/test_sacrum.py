"""The sacrum and its ways for nerves, the sacroiliac joint, the coccyx and the ligaments, as built."""

from __future__ import annotations

from functools import cache

import manifold3d
import numpy as np
import pytest
from scipy.ndimage import label

from explorer.geometry.fields import Grid, Surroundings, surroundings

FORAMINA = ("s1", "s2", "s3", "s4")
LIGAMENTS = {
    "interosseous-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "posterior-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "long-posterior-sacroiliac-ligament-left": ("sacrum", "hip-bone-left"),
    "sacrotuberous-ligament-left": ("sacrum", "hip-bone-left", "coccyx"),
    "sacrospinous-ligament-left": ("sacrum", "hip-bone-left", "coccyx"),
    "iliolumbar-ligament-left": ("vertebra-l5", "hip-bone-left"),
    "sacrococcygeal-membrane": ("sacrum", "coccyx"),
}
STRUCTURES = ("sacrum", "coccyx", "sacroiliac-joint-left", *LIGAMENTS)


@pytest.fixture(scope="module")
def space(atlas):
    """Signed distances to the built surfaces, made once each."""

    @cache
    def of(structure: str) -> Surroundings:
        return surroundings([atlas.mesh(structure)])

    return of


def solid(atlas, structure):
    mesh = atlas.mesh(structure)
    return manifold3d.Manifold(manifold3d.Mesh(mesh.vertices.astype(np.float32), mesh.faces.astype(np.uint32)))


def shared_ml(atlas, one, other):
    return (solid(atlas, one) ^ solid(atlas, other)).volume() / 1000.0


def between(start, end, count=60):
    return start + np.linspace(0.0, 1.0, count)[:, None] * (end - start)


def unit(vector):
    return vector / np.linalg.norm(vector)


def chord(atlas):
    """Promontory, the way down the chord, and square to it towards the back; in the midplane."""
    start, apex = atlas.landmarks["sacral-promontory"], atlas.landmarks["sacral-apex"]
    down = unit(apex - start)
    return start, down, np.array([0.0, -down[2], down[1]])


@pytest.mark.parametrize("structure", STRUCTURES)
def test_it_is_a_closed_manifold_outward_body(atlas, structure):
    mesh = atlas.mesh(structure)
    assert mesh.is_volume
    assert mesh.body_count == 1
    assert solid(atlas, structure).status() == manifold3d.Error.NoError


def test_all_of_it_keeps_to_its_share_of_the_triangles(atlas):
    faces = {one: len(atlas.mesh(one).faces) for one in STRUCTURES}
    ligaments = sum(faces[one] * (2 if one.endswith("-left") else 1) for one in LIGAMENTS)
    assert faces["sacrum"] <= 22_000
    assert faces["coccyx"] <= 3_500
    assert faces["sacroiliac-joint-left"] <= 4_000
    assert ligaments <= 16_000


def test_its_size_is_as_published(atlas):
    """Width 121.3 (SD 7.2) in men, 119.2 (7.1) in women; height 106.7 (10.2); S1 body 50 wide (one man)."""
    size = np.ptp(atlas.mesh("sacrum").vertices, axis=0)
    assert size[0] == pytest.approx(120.25, abs=7.1)
    height = np.linalg.norm(atlas.landmarks["sacral-promontory"] - atlas.landmarks["sacral-apex"])
    assert height == pytest.approx(106.67, abs=10.16)


def test_its_pelvic_face_is_hollow_and_deepest_at_s3(atlas, space):
    start, down, back = chord(atlas)
    depth = []
    for station in np.arange(6.0, 102.0, 2.0):
        line = start + station * down + np.arange(-8.0, 32.0, 0.25)[:, None] * back
        inside = space("sacrum").distance(line) < 0.0
        depth.append((station, -8.0 + 0.25 * inside.argmax()))
    station, deepest = max(depth, key=lambda pair: pair[1])
    upper, lower = (float((atlas.landmarks[f"s{k}-anterior-foramen-left"] - start) @ down) for k in (2, 3))
    assert upper - 2.0 < station < lower
    assert 14.0 < deepest < 26.0


def void_at(atlas, space, station):
    """Of the canal on the midline at so many mm down the chord: its front and back wall, mm behind the chord."""
    start, down, back = chord(atlas)
    depths = np.arange(-6.0, 62.0, 0.2)
    inside = space("sacrum").distance(start + station * down + depths[:, None] * back) < 0.0
    edges = depths[np.flatnonzero(np.diff(inside.astype(int)))]
    walls: list[float] = []
    for edge in edges:
        if walls and edge - walls[-1] < 0.6:  # a sliver, narrower than the triangles that bound it
            walls.pop()
        else:
            walls.append(edge)
    return np.array(walls)


def test_a_ball_rolls_down_the_sacral_canal(atlas, space):
    """Of 3.4 mm across: the caudal space is 3.6 deep (SD 0.9)."""
    start, down, back = chord(atlas)
    middles = []
    for station in np.arange(26.0, 93.0, 1.5):
        walls = void_at(atlas, space, station)
        assert len(walls) == 4, f"no roofed canal {station} mm below the promontory"
        middles.append(start + station * down + 0.5 * (walls[1] + walls[2]) * back)
    assert space("sacrum").distance(np.array(middles)).min() > 1.7


def test_the_canal_is_a_triangle_wider_in_front_than_behind(atlas, space):
    start, down, back = chord(atlas)
    for station in (30.0, 45.0):
        front, rear = void_at(atlas, space, station)[1:3]
        widths = []
        for depth in (front + 0.25 * (rear - front), front + 0.75 * (rear - front)):
            middle = start + station * down + depth * back
            line = middle + np.arange(0.0, 30.0, 0.2)[:, None] * np.array([1.0, 0.0, 0.0])
            widths.append(0.4 * (space("sacrum").distance(line) < 0.0).argmax())
        assert widths[0] > 1.4 * widths[1]


@pytest.mark.parametrize("level", FORAMINA)
def test_a_ball_passes_each_sacral_foramen_from_front_to_back(atlas, space, level):
    """Of 4.6 mm across; bone lies beside it."""
    front, back = (atlas.landmarks[f"{level}-{side}-foramen-left"] for side in ("anterior", "posterior"))
    way = unit(back - front)
    assert space("sacrum").distance(between(front - 6.0 * way, back + 6.0 * way)).min() > 2.3
    middle = 0.5 * (front + back)
    for aside in (np.array([22.0, 0.0, 0.0]), np.array([0.0, 0.0, -12.0])):
        assert space("sacrum").distance(between(middle, middle + aside)).min() < -0.8
    assert atlas.directions[f"{level}-posterior-foramen-axis-left"] @ way == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize("level", FORAMINA)
def test_a_root_can_reach_each_foramen_from_the_canal(atlas, space, level):
    """A ball of 3 mm finds a way that does not leave the bone by the front or the back."""
    start, down, back = chord(atlas)
    ends = [atlas.landmarks[f"{level}-{side}-foramen-left"] for side in ("anterior", "posterior")]
    middle = 0.5 * (ends[0] + ends[1])
    station = float((middle - start) @ down) - 5.0
    walls = void_at(atlas, space, station)
    canal = start + station * down + 0.5 * (walls[1] + walls[2]) * back
    corners = np.array([canal, middle])
    low, high = corners.min(axis=0) - (1.5, 6.0, 6.0), corners.max(axis=0) + np.array([3.0, 6.0, 6.0])
    grid = Grid.over((low, high), 0.6)
    points = grid.points()
    way = (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0]) ** 2
    depth, rearmost = (points - ends[0]) @ way, max(1.2, (canal - ends[0]) @ way + 0.2)
    free = (space("sacrum").distance(points) > 1.5) & (depth > 0.05) & (depth < rearmost)
    rooms, _ = label(free.reshape(grid.values.shape))
    both = [rooms[tuple(np.round((place - grid.origin) / grid.spacing_mm).astype(int))] for place in (canal, middle)]
    assert both[0] == both[1] > 0


@pytest.mark.parametrize(
    ("side", "inward", "published"), [("anterior", 5.0, (12.97, 12.23)), ("posterior", -4.0, (10.36, 7.66))]
)
def test_the_first_foramen_is_as_wide_as_published(atlas, space, side, inward, published):
    """Saluja et al. 2018: in front 13.0 high and 12.2 wide, behind 10.4 and 7.7; measured where the rim is whole."""
    _, down, _ = chord(atlas)
    way = atlas.directions["s1-posterior-foramen-axis-left"]
    along = unit(down - (down @ way) * way)
    middle = atlas.landmarks[f"s1-{side}-foramen-left"] + inward * way
    spans = []
    for axis in (along, np.cross(way, along)):
        reach = [
            0.1 * (space("sacrum").distance(middle + np.arange(0.0, 15.0, 0.1)[:, None] * sign * axis) < 0.0).argmax()
            for sign in (1.0, -1.0)
        ]
        spans.append(sum(reach))
    assert spans == pytest.approx(published, rel=0.1)


def test_the_first_posterior_foramen_is_as_far_from_the_midline_as_published(atlas):
    """Kim et al. 2023: 24.1 (SD 2.9) in men, 22.9 (2.6) in women."""
    assert atlas.landmarks["s1-posterior-foramen-left"][0] == pytest.approx(23.5, abs=2.6)


def test_the_hiatus_is_open_below_its_apex_as_long_and_as_deep_as_published(atlas, space):
    """Nastoulis et al. 2023: length 19.05 (SD 8.65), depth at the apex 5.39 (1.84)."""
    apex, base = atlas.landmarks["sacral-hiatus-apex"], atlas.landmarks["sacral-hiatus-base-midline"]
    assert np.linalg.norm(apex - base) == pytest.approx(19.05, abs=1.905)
    start, down, back = chord(atlas)
    roofed = [at for at in np.arange(80.0, 108.0, 0.5) if len(void_at(atlas, space, at)) == 4]
    last = start + max(roofed) * down
    assert abs(float((apex - last) @ down)) < 2.0
    walls = void_at(atlas, space, max(roofed) - 0.5)
    floor = void_at(atlas, space, max(roofed) + 6.0)[1] - void_at(atlas, space, max(roofed))[1]
    depth = (walls[2] - walls[1]) * np.cos(np.arctan2(abs(floor), 6.0))
    assert depth == pytest.approx(5.39, abs=1.84)
    middle = apex + 0.55 * (base - apex)
    assert space("sacrum").distance(between(middle + 1.5 * back, middle + 25.0 * back)).min() > 0.5


def test_the_cornua_stand_beside_the_hiatus_as_far_apart_as_published(atlas, space):
    """Nastoulis et al. 2023: 12.41 (SD 3.16); Aggarwal et al. 2009: 11.95 (2.78)."""
    tip = atlas.landmarks["sacral-cornu-tip-left"]
    near = atlas.mesh("sacrum").vertices
    near = near[(np.linalg.norm(near - tip, axis=1) < 6.0) & (near[:, 0] > 0.0)]
    _, down, _ = chord(atlas)
    lowest = near[(near @ down) > (near @ down).max() - 1.0]
    assert 2.0 * lowest[:, 0].mean() == pytest.approx(12.2, abs=2.8)
    assert abs(space("sacrum").distance(tip[None])[0]) < 2.0


def test_the_hiatus_has_its_apex_at_s4(atlas):
    apex = atlas.landmarks["sacral-hiatus-apex"][2]
    upper, lower = (atlas.landmarks[f"s{k}-posterior-foramen-left"][2] for k in (3, 4))
    assert lower - 6.0 < apex < upper
    assert atlas.landmarks["s2-posterior-foramen-left"][2] - apex > 7.25, "Aggarwal et al. 2009: S2 to the apex"


def test_the_median_crest_has_tubercles(atlas, space):
    stations = np.arange(26.0, 92.0, 1.0)
    heights = np.array([void_at(atlas, space, at)[-1] for at in stations])
    trend = np.polyval(np.polyfit(stations, heights, 3), stations)
    bumps = heights - trend
    peaks = [k for k in range(2, len(bumps) - 2) if bumps[k] == bumps[k - 2 : k + 3].max() and bumps[k] > 0.4]
    assert 3 <= len(peaks) <= 5


def test_landmarks_of_the_sacrum_lie_on_it(atlas, space):
    named = (
        "sacral-promontory", "sacral-ala-top-left", "sacral-ala-anterior-left", "sacrum-lateral-left",
        "s1-superior-articular-process-tip-left", "s1-sap-ala-junction-left", "sacrum-auricular-upper-left",
        "sacrum-auricular-lower-left", "sacrum-auricular-posterior-left", "sacral-hiatus-apex",
        "sacral-hiatus-base-midline", "s1-endplate-rim-left", "sacral-apex", "s1-lamina-upper-midline",
    )  # fmt: skip
    far = dict(zip(named, space("sacrum").distance(np.array([atlas.landmarks[one] for one in named])), strict=True))
    assert max(map(abs, far.values())) < 3.0, far


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


def test_the_sacrum_touches_no_other_bone(atlas):
    for other in ("hip-bone-left", "vertebra-l5", "coccyx"):
        assert shared_ml(atlas, "sacrum", other) < 0.005


def test_the_first_sacral_facet_faces_that_of_l5_across_one_to_four_millimetres(atlas, space):
    centre = atlas.landmarks["l5-s1-facet-joint-centre-left"]
    l5 = atlas.mesh("vertebra-l5")
    near = np.linalg.norm(l5.vertices - centre, axis=1) < 6.0
    toward = (l5.vertex_normals @ atlas.directions["l5-s1-facet-joint-normal-left"]) < -0.6
    gap = space("sacrum").distance(l5.vertices[near & toward])
    assert len(gap) > 10
    assert np.percentile(gap, 5) > 1.0
    assert np.percentile(gap, 75) < 4.0


@pytest.mark.parametrize(("ligament", "bones"), LIGAMENTS.items())
def test_a_ligament_is_attached_to_its_bones_and_runs_outside_them(atlas, space, ligament, bones):
    """Ends may sink up to 3 mm into bone; most of it lies free."""
    mesh = atlas.mesh(ligament)
    depths = {bone: space(bone).distance(mesh.vertices) for bone in bones}
    for bone, depth in depths.items():
        assert depth.min() < 0.6, f"it does not reach {bone}"
        assert depth.min() > -3.0, f"it sinks into {bone}"
    sunk = sum(shared_ml(atlas, ligament, bone) for bone in bones)
    assert sunk < 0.18 * mesh.volume / 1000.0


@pytest.mark.parametrize("ligament", [one for one in LIGAMENTS if one.endswith("-left")])
def test_the_right_ligament_mirrors_the_left(atlas, ligament):
    left, right = atlas.mesh(ligament), atlas.mesh(ligament.replace("-left", "-right"))
    assert right.vertices == pytest.approx(left.vertices * (-1.0, 1.0, 1.0), abs=1e-3)


def section(mesh, place, way):
    """Extents of a cut square to a way, along its long and its short axis, and the long axis."""
    points = mesh.section(plane_origin=place, plane_normal=way).vertices
    points = points[np.linalg.norm(points - place, axis=1) < 40.0]
    off = points - points.mean(axis=0)
    axis = np.linalg.svd(off, full_matrices=False)[2]
    return np.ptp(off @ axis[0]), np.ptp(off @ axis[1]), axis[0]


def test_the_sacrotuberous_ligament_narrows_and_turns(atlas):
    mesh = atlas.mesh("sacrotuberous-ligament-left")
    start = 0.5 * (atlas.landmarks["piis-left"] + atlas.landmarks["sacral-apex"])
    end = 0.5 * (atlas.landmarks["ischial-tuberosity-low-left"] + atlas.landmarks["ischial-tuberosity-back-left"])
    way = unit(end - start)
    cuts = [section(mesh, start + share * (end - start), way) for share in (0.2, 0.6, 0.88)]
    assert cuts[0][0] > 1.8 * cuts[1][0]
    assert cuts[1][0] < 24.0
    assert cuts[1][1] < 0.6 * cuts[1][0]
    turn = np.degrees(np.arccos(abs(cuts[0][2] @ cuts[2][2])))
    assert 30.0 < turn <= 90.0


def test_the_membrane_closes_the_hiatus(atlas, space):
    """Rhee et al. 2008: 1.8 mm thick (SD 0.8)."""
    apex, base = atlas.landmarks["sacral-hiatus-apex"], atlas.landmarks["sacral-hiatus-base-midline"]
    _, _, back = chord(atlas)
    for share in (0.25, 0.5, 0.75):
        start = apex + share * (base - apex)
        inside = space("sacrococcygeal-membrane").distance(start + np.arange(-2.0, 25.0, 0.05)[:, None] * back) < 0.0
        assert 0.05 * inside.sum() == pytest.approx(1.8, abs=0.8)


def test_the_coccyx_has_four_segments_and_hangs_below_the_sacrum(atlas, space):
    mesh = atlas.mesh("coccyx")
    heights = np.arange(mesh.bounds[0, 2] + 1.5, mesh.bounds[1, 2] - 3.0, 0.5)
    areas = []
    for height in heights:
        cut = mesh.section(plane_origin=[0.0, 0.0, height], plane_normal=[0.0, 0.0, 1.0])
        areas.append(np.prod(np.ptp(cut.vertices[:, :2], axis=0)))
    smooth = np.convolve(areas, np.ones(3) / 3.0, mode="same")
    waists = [
        k
        for k in range(3, len(smooth) - 3)
        if smooth[k] == smooth[k - 3 : k + 4].min() and smooth[k] < 0.92 * smooth[k + 3]
    ]
    assert len(waists) == 3
    tip = atlas.landmarks["coccyx-tip"]
    assert abs(space("coccyx").distance(tip[None])[0]) < 3.0
    gap = space("sacrum").distance(mesh.vertices).min()
    assert 0.0 < gap < 4.0
