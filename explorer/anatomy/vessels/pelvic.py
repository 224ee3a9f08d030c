"""The external and internal iliac vessels: along the brim of the pelvis to the groin, and down to the sciatic notch.

Both pairs begin in front of the sacroiliac joint at the height of the promontory, the vein behind and inward of the
artery. They are mirror images of one another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, between, shifted
from explorer.anatomy.growing import grows, places
from explorer.anatomy.sizes import size
from explorer.anatomy.vessels.courses import COLUMN, cleared, course, on_both_sides, slid
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

GROIN = {"artery": (-17.0, -48.0, 22.0), "vein": (-28.5, -44.0, 18.0)}
"""Where the external vessels pass under the inguinal ligament: left, back and up of the femoral head's centre, mm."""

BRIM = {"artery": (-6.0, -12.0, 4.0), "vein": (-7.0, 4.0, 0.0)}
"""Half way there, from the middle between the joint and the groin; before psoas and bone push them off."""

NOTCH = {"artery": (-19.0, -9.0, 5.0), "vein": (-24.0, -1.0, 3.0)}
"""Where the internal vessels end, above piriformis: from the top of the greater sciatic notch, mm."""


def pelvic_walls(body: Body) -> Surroundings:
    """What the iliac vessels keep off on either side: bones, discs, ligament, psoas, piriformis and the low nerves."""
    sided = ("hip-bone-left", "psoas-major-left", "piriformis-left", "nerve-root-l4-left", "nerve-root-l5-left")
    return around(body, *COLUMN, "anterior-longitudinal-ligament").joined(on_both_sides(around(body, *sided)))


@places
def iliac_divisions(body: Body) -> dict[str, Point]:
    """Where the common iliac vessels divide."""
    vein, walls = _before_ala(body), pelvic_walls(body)
    vein = cleared(vein, 0.5 * size("common-iliac-vein-width") + GAP_MM, walls)
    artery = cleared(shifted(vein, 3.0, -13.5, 9.0), 0.5 * size("common-iliac-artery-width") + GAP_MM, walls)
    return {"common-iliac-vein-confluence-left": vein, "common-iliac-artery-bifurcation-left": artery}


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
    walls = _walls(body, kind, external_course)
    end = cleared(end, radius + GAP_MM, walls)
    return course(np.column_stack([[start, middle, end], np.full(3, radius)]), walls, GAP_MM, samples=SAMPLES)


def internal_course(body: Body, kind: str) -> Array:
    """(n, 4) of the internal artery or vein from the sacroiliac joint down to the greater sciatic notch."""
    start, end = body.landmark(division(kind)), body.landmark("greater-sciatic-notch-apex-left") + NOTCH[kind]
    radius = 0.5 * size(f"internal-iliac-{kind}-width") * np.array([1.0, 1.0, 0.8])
    middle = 0.5 * (start + end) + (-4.0, -3.0, 0.0)
    walls = _walls(body, kind, internal_course)
    end = cleared(end, radius[-1] + GAP_MM, walls)
    return course(np.column_stack([[start, middle, end], radius]), walls, GAP_MM, samples=SAMPLES)


def _walls(body: Body, kind: str, laid: Callable[[Body, str], Array]) -> Surroundings:
    """What a vessel keeps off; a vein also keeps off the artery that it goes with."""
    walls = pelvic_walls(body)
    return walls if kind == "artery" else walls.joined(surroundings([tubular(laid(body, "artery"))]))


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
