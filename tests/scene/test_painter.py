"""What is drawn is what the view says: who owns each pixel, what is chosen, what steps back, where a needle ends."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from explorer.domain.plan import CArm, Needle, Plan
from explorer.domain.view import Standpoint, View
from explorer.geometry.rays import Beams
from explorer.scene.framing import pixel_of, ray_of, seen_from
from explorer.scene.painter import Painter

SIZE = (180, 150)
COVERING = ("longissimus", "iliocostalis", "erector-spinae-aponeurosis", "multifidus")
BARE = View(
    hidden=("skin", "thoracolumbar-fascia", *(f"{one}-{side}" for one in COVERING for side in ("left", "right")))
)
UPON_DISC = ("nucleus-pulposus-l4-l5", "posterior-longitudinal-ligament", "epidural-venous-plexus")
TEAL = np.array([0x00, 0xA7, 0x9D])


class Lent:
    """An atlas that hands out the very meshes that it keeps, so that a change to one would be seen."""

    def __init__(self, atlas) -> None:
        self.folder, self.structures = atlas.folder, atlas.structures
        self.meshes = {one: atlas.mesh(one) for one in atlas.structures}

    def mesh(self, structure):
        return self.meshes[structure]


@pytest.fixture(scope="module")
def lent(atlas):
    return Lent(atlas)


@pytest.fixture(scope="module")
def painter(lent):
    with Painter(lent) as painter:
        yield painter


def standing(painter, standpoint: Standpoint, view: View = BARE) -> View:
    return msgspec.structs.replace(view, camera=seen_from(painter.points_of_interest(view), standpoint, SIZE))


def pixels_of(painter, lent, view: View, structure: str) -> np.ndarray:
    return painter.id_picture(view, SIZE) == list(lent.structures).index(structure)


def owners_by_rays(lent, view: View, step: int) -> np.ndarray:
    """Who owns each pixel of every third row and column or so, found without any drawing."""
    shown = [one for one in lent.structures if one not in view.hidden]
    width, height = SIZE
    rays = [ray_of(x + 0.5, y + 0.5, view.camera, SIZE) for y in range(0, height, step) for x in range(0, width, step)]
    origins, directions = (np.array(part) for part in zip(*rays, strict=True))
    _, owner = Beams([lent.mesh(one) for one in shown]).first(origins, directions)
    places = np.array([list(lent.structures).index(one) for one in shown] + [-1])
    return places[owner].reshape(-(-height // step), -(-width // step))


@pytest.mark.parametrize("standpoint", Standpoint)
def test_each_pixel_belongs_to_what_a_ray_through_it_meets_first(painter, lent, standpoint):
    view = standing(painter, standpoint)
    drawn, met = painter.id_picture(view, SIZE)[::3, ::3], owners_by_rays(lent, view, 3)
    assert len(np.unique(drawn)) > 5
    assert (drawn == met).mean() > 0.98


def test_what_is_hidden_owns_no_pixel_and_the_rest_moves_up(painter, lent):
    view = standing(painter, Standpoint.POSTERIOR)
    sacrum = pixels_of(painter, lent, view, "sacrum")
    without = painter.id_picture(view.hiding("sacrum"), SIZE)
    assert sacrum.sum() > 50
    assert not (without == list(lent.structures).index("sacrum")).any()
    assert np.array_equal(without[~sacrum], painter.id_picture(view, SIZE)[~sacrum])


def test_a_point_is_drawn_where_the_camera_projects_it(painter, lent):
    view = standing(painter, Standpoint.POSTERIOR)
    drawn = painter.id_picture(view, SIZE)
    for one in ("sacrum", "vertebra-l3", "hip-bone-left", "femur-right"):
        rows, columns = np.nonzero(drawn == list(lent.structures).index(one))
        middle = len(rows) // 2
        origin, direction = ray_of(columns[middle] + 0.5, rows[middle] + 0.5, view.camera, SIZE)
        distance = float(Beams([lent.mesh(one)]).first(origin[None], direction[None])[0][0])
        x, y = pixel_of(origin + distance * direction, view.camera, SIZE)
        assert (int(x), int(y)) == (columns[middle], rows[middle])


def test_picking_names_the_owner_of_the_pixel_and_nothing_beside_the_body(painter, lent):
    view = standing(painter, Standpoint.LEFT)
    drawn = painter.id_picture(view, SIZE)
    rows, columns = np.nonzero(drawn == list(lent.structures).index("hip-bone-left"))
    middle = len(rows) // 2
    assert painter.pick(view, columns[middle] + 0.5, rows[middle] + 0.5, SIZE) == "hip-bone-left"
    assert painter.pick(view, 1.5, 1.5, SIZE) is None


def test_what_is_chosen_turns_teal_and_the_rest_stays(painter, lent):
    view = standing(painter, Standpoint.POSTERIOR)
    chosen = view.selecting("sacrum")
    mine = pixels_of(painter, lent, chosen, "sacrum")
    before, after = (painter.picture(one, None, SIZE).astype(int) for one in (view, chosen))
    near_teal = [np.abs(picture[mine] - TEAL).mean() for picture in (before, after)]
    assert near_teal[1] < 60 < near_teal[0]
    assert (before == after).all(axis=2).mean() > 0.6


def test_what_hides_the_selection_turns_to_glass(painter, lent):
    """All before a disc steps back but what lies upon it: ligament and veins stay on its back as they do in life."""
    view = standing(painter, Standpoint.POSTERIOR).selecting("disc-l4-l5")
    disc = pixels_of(painter, lent, msgspec.structs.replace(view, isolated=True), "disc-l4-l5")

    def seen(view: View) -> int:
        owners = painter.id_picture(view, SIZE)[disc]
        return int(np.isin(owners, [list(lent.structures).index(one) for one in ("disc-l4-l5", *UPON_DISC)]).sum())

    clear, covered = seen(view), seen(msgspec.structs.replace(view, ghost_others=False))
    assert clear > max(20, 0.5 * disc.sum())
    assert clear > 2 * covered


def test_isolated_means_alone(painter, lent):
    view = msgspec.structs.replace(standing(painter, Standpoint.POSTERIOR).selecting("sacrum"), isolated=True)
    assert set(np.unique(painter.id_picture(view, SIZE))) == {-1, list(lent.structures).index("sacrum")}


def test_a_ghost_lets_the_ground_shine_through_and_owns_no_pixel(painter, lent):
    view = standing(painter, Standpoint.POSTERIOR)
    ghosted = msgspec.structs.replace(view, ghosted=("femur-left",))
    femur = pixels_of(painter, lent, view, "femur-left")
    only_femur = femur & (painter.id_picture(ghosted, SIZE) == -1)
    solid, glass = (painter.picture(one, None, SIZE).astype(int)[only_femur] for one in (view, ghosted))
    ground = painter.picture(view.hiding("femur-left"), None, SIZE).astype(int)[only_femur]
    assert only_femur.sum() > 50
    assert 1 < np.abs(glass - ground).mean() < np.abs(solid - ground).mean()


def test_a_needle_is_seen_from_hub_to_tip_even_through_bone(painter, lent):
    view = standing(painter, Standpoint.POSTERIOR)
    target = lent.mesh("vertebra-l3").center_mass
    straight = CArm(oblique_deg=0.0, cranial_deg=0.0)
    entry = target + np.array([60.0, 90.0, 0.0])
    needle = Needle(entry=entry, target=target, c_arm=straight, gauge=22, length_mm=120.0)
    plan = Plan(procedure="any", level=None, side=None, needles=(needle,))
    changed = (painter.picture(view, plan, SIZE) != painter.picture(view, None, SIZE)).any(axis=2)
    for share in np.linspace(0.1, 1.0, 8):
        x, y = pixel_of(target + share * (entry - target), view.camera, SIZE)
        assert changed[int(y) - 1 : int(y) + 2, int(x) - 1 : int(x) + 2].any()
    assert changed.mean() < 0.05
    assert not (painter.picture(view, None, SIZE) != painter.picture(view, None, SIZE)).any()


def test_dark_is_dark(painter):
    light = painter.picture(BARE, None, SIZE)
    dark = painter.picture(msgspec.structs.replace(BARE, dark=True), None, SIZE)
    assert light[0, 0].min() > 200
    assert dark[0, 0].max() < 60


def test_drawing_changes_no_mesh(atlas, painter, lent):
    painter.picture(BARE.selecting("piriformis-left"), None, SIZE)
    for one in lent.structures:
        original = atlas.mesh(one)
        assert np.array_equal(original.vertices, lent.meshes[one].vertices)
        assert np.array_equal(original.faces, lent.meshes[one].faces)
        assert np.array_equal(original.visual.vertex_colors, lent.meshes[one].visual.vertex_colors)
