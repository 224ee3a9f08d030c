"""The external and internal iliac vessels: along the brim of the pelvis to the groin, and down to the sciatic notch.

Both pairs begin in front of the sacroiliac joint at the height of the promontory, the vein behind and inward of the
artery. They are mirror images of one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, axes, between, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.remembering import once
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.before_spine import in_front
from explorer.anatomy.vessels.courses import COLUMN, cleared, course, on_both_sides, on_side, slid
from explorer.domain.body import Level, Side
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings, surroundings
from explorer.geometry.lofts import closed_rings, swept_rings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

GAP_MM = 1.2
"""Between an iliac vessel and bone, disc, ligament, muscle, nerve or another vessel."""

OFF_ALA_MM = 4.0
"""Between the vein and the ala where it divides: fat and the lumbosacral trunk."""

SIDES, SAMPLES = 12, 56

GROIN = {"artery": (-23.0, -48.0, 22.0), "vein": (-34.5, -45.0, 18.0)}
"""Where the external vessels pass under the inguinal ligament: left, back and up of the femoral head's centre, mm."""

BRIM = {"artery": (-6.0, -12.0, 4.0), "vein": (-7.0, 4.0, 0.0)}
"""Half way there, from the middle between the joint and the groin; before psoas and bone push them off."""

BEFORE_VEIN = ((-9.0, -19.0, -2.0), (-14.0, -10.0, -9.5), (-11.0, -1.0, -18.0))
"""How the internal artery passes the place where the veins meet: before it, then on its inner side; left, back and up
of it, mm."""

NOTCH = {"artery": (-19.0, -9.0, 1.0), "vein": (-24.0, -1.0, 3.0)}
"""Where the internal vessels end, above piriformis: from the top of the greater sciatic notch, mm."""


NERVES = ("nerve-root-l4-left", "nerve-root-l5-left", "lumbosacral-trunk-left", "sympathetic-trunk-left")


@once
def pelvic_walls(body: Body) -> Surroundings:
    """What the iliac vessels keep off on either side: bones, discs, ligament, psoas, piriformis and nerves."""
    sided = ("hip-bone-left", "psoas-major-left", "piriformis-left", *NERVES)
    return around(body, *COLUMN, "anterior-longitudinal-ligament").joined(on_both_sides(around(body, *sided)))


@places
def iliac_divisions(body: Body) -> dict[str, Point]:
    """Where the common iliac veins begin."""
    vein = cleared(_before_ala(body), 0.5 * size("common-iliac-vein-width") + GAP_MM, pelvic_walls(body))
    return {"common-iliac-vein-confluence-left": vein}


@places
def arterial_divisions(body: Body) -> dict[str, Point]:
    """Where the common iliac arteries divide: in front of the veins."""
    walls = pelvic_walls(body).joined(surroundings([tubular(vein_course(body, Side.LEFT))]))
    before = shifted(body.landmark(division("vein")), 2.0, -18.0, 7.0)
    artery = cleared(before, 0.5 * size("common-iliac-artery-width") + GAP_MM, walls)
    return {"common-iliac-artery-bifurcation-left": artery}


def _before_ala(body: Body) -> Point:
    spot = between(body, "sacral-promontory", "sacral-ala-anterior-left", 0.55)
    clearance = 0.5 * size("common-iliac-vein-width") + OFF_ALA_MM
    return slid(shifted(spot, 0.0, -60.0, -2.0), (0.0, 1.0, 0.0), clearance, around(body, *COLUMN))


def division(kind: str) -> str:
    """The landmark where a common iliac artery or vein divides."""
    return f"common-iliac-{'artery-bifurcation' if kind == 'artery' else 'vein-confluence'}-left"


def external_course(body: Body, kind: str) -> Array:
    """(n, 4) of the external artery or vein from the sacroiliac joint along the brim to the groin."""
    start, end = body.landmark(division(kind)), body.landmark("femoral-head-centre-left") + GROIN[kind]
    radius = 0.5 * size(f"external-iliac-{kind}-width")
    middle = 0.5 * (start + end) + BRIM[kind]
    walls = _walls(body, kind)
    end = cleared(end, radius + GAP_MM, walls)
    return course(np.column_stack([[start, middle, end], np.full(3, radius)]), walls, GAP_MM, samples=SAMPLES)


def internal_course(body: Body, kind: str) -> Array:
    """(n, 4) of the internal artery or vein from the sacroiliac joint down to the greater sciatic notch."""
    start, end = body.landmark(division(kind)), body.landmark("greater-sciatic-notch-apex-left") + NOTCH[kind]
    radius = 0.5 * size(f"internal-iliac-{kind}-width")
    confluence = body.landmark(division("vein"))
    middle = [0.5 * (start + end) + (-4.0, -3.0, 0.0)] if kind == "vein" else list(confluence + np.array(BEFORE_VEIN))
    walls = _walls(body, kind)
    end = cleared(end, 0.8 * radius + GAP_MM, walls)
    nodes = np.array([start, *middle, end])
    thinner = radius * np.interp(np.arange(len(nodes)), [len(nodes) - 2, len(nodes) - 1], [1.0, 0.8])
    return course(np.column_stack([nodes, thinner]), walls, GAP_MM, samples=SAMPLES)


VEIN_WAY = {Side.LEFT: ((1.0, 0.02), (14.0, -0.42)), Side.RIGHT: ((-20.0, -0.25),)}
"""Where the veins cross L5: mm to the left of the midline, and share of the body's height above its middle."""


def vein_course(body: Body, side: Side) -> Array:
    """(n, 4) from the cava to the confluence of external and internal vein; long on the left, steep on the right."""
    radius = 0.5 * size("common-iliac-vein-width")
    inside = body.landmark("caval-confluence") + 3.0 * axes(body, Level.L5)[2]
    way = [in_front(body, Level.L5, left, height, radius + GAP_MM) for left, height in VEIN_WAY[side]]
    points = [inside, *way, on_side(body.landmark(division("vein")), side)]
    return course(np.column_stack([points, np.full(len(points), radius)]), pelvic_walls(body), GAP_MM)


@once
def _walls(body: Body, kind: str) -> Surroundings:
    """What a vessel keeps off; an artery also keeps off the veins, in front of which it lies."""
    walls = pelvic_walls(body)
    veins: list[Array] = []
    if kind == "artery":
        veins = [external_course(body, "vein"), internal_course(body, "vein"), vein_course(body, Side.LEFT)]
    return walls.joined(surroundings(tubular(line) for line in veins))


def tubular(line: Array, sides: int = SIDES) -> trimesh.Trimesh:
    """The round, closed tube along an (n, 4) line with radii."""
    return closed_rings(swept_rings(line[:, :3], line[:, 3], sides=sides))


@grows("external-iliac-artery-left")
def external_iliac_artery(body: Body) -> trimesh.Trimesh:
    """Along the inner border of psoas to half way between the iliac spine and the symphysis."""
    return tubular(external_course(body, "artery"))


@grows("external-iliac-vein-left")
def external_iliac_vein(body: Body) -> trimesh.Trimesh:
    """Inward of its artery all the way."""
    return tubular(external_course(body, "vein"))


@grows("internal-iliac-artery-left")
def internal_iliac_artery(body: Body) -> trimesh.Trimesh:
    """Down and back in front of the ala, to above piriformis."""
    return tubular(internal_course(body, "artery"))


@grows("internal-iliac-vein-left")
def internal_iliac_vein(body: Body) -> trimesh.Trimesh:
    """Behind its artery and inward of it."""
    return tubular(internal_course(body, "vein"))
