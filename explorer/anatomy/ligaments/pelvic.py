"""Ligaments from the sacrum to the ischium and from L5 to the iliac crest, and the membrane over the sacral hiatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.contact import axes, between
from explorer.anatomy.growing import grows
from explorer.anatomy.ligaments.pelvic_fans import SPACING_MM, Fan, attached, landed, spread, through
from explorer.anatomy.pelvis.frames import sacral_frame
from explorer.anatomy.pelvis.sacral_plate import in_sacrum, on_back
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

_FIVE = 5


@grows("sacrotuberous-ligament-left", spacing_mm=SPACING_MM, triangles=1_960)
def sacrotuberous_ligament(body: Body) -> Solid:
    """From the posterior iliac spines, the lower sacrum and the coccyx, twisted, to the ischial tuberosity.

    Its origin looks backwards and its insertion inwards: half way between them it is a narrow strap in the turn.
    """
    spine = between(body, "psis-left", "piis-left", 0.4) + np.array([0.0, 2.0, 0.0])
    origins = np.vstack(
        [
            attached(body, "hip-bone-left", [spine]),
            attached(body, "sacrum", [_behind(33.0, 72.0), _behind(28.0, 86.0), _behind(20.0, 98.0)]),
            attached(body, "coccyx", [_coccygeal_side()]),
        ]
    )
    low, high = body.landmark("ischial-tuberosity-low-left"), body.landmark("ischial-tuberosity-back-left")
    inner = (-7.0, 4.0, 3.0), (-9.0, 1.0, 4.0)
    ends = attached(body, "hip-bone-left", spread(high + inner[1], low + inner[0], _FIVE))
    middle = 0.45 * origins.mean(axis=0) + 0.55 * ends.mean(axis=0) + np.array([0.0, 3.0, 0.0])
    width = size("sacrotuberous-waist-width")
    turned = _unit(0.6 * _unit(origins[0] - origins[-1]) + 0.8 * _unit(ends[0] - ends[-1]))
    waist = spread(middle + 0.42 * width * turned, middle - 0.42 * width * turned, _FIVE)
    above = 0.55 * origins + 0.45 * waist + np.array([0.0, 4.0, 0.0])
    guides = [np.array(guide) for guide in zip(origins, above, waist, ends, strict=True)]
    strap = Fan(
        thickness=size("sacrotuberous-thickness"),
        profile=((0.0, 0.4), (0.25, 0.55), (0.6, 1.0), (0.85, 0.8), (1.0, 0.5)),
        bundles=8,
        shape=(19, 26),
        edge=0.35,
    )
    return strap.laid(body, guides, "sacrum", "hip-bone-left", "coccyx")


@grows("sacrospinous-ligament-left", spacing_mm=SPACING_MM, triangles=820)
def sacrospinous_ligament(body: Body) -> Solid:
    """From the edge of the lowest sacrum and the coccyx, in front of the sacrotuberous one, to the ischial spine."""
    origins = np.vstack(
        [
            attached(body, "sacrum", [_before(25.0, 94.0), _before(18.0, 99.0), _before(12.0, 103.5)]),
            attached(body, "coccyx", [_coccygeal_side() + np.array([0.0, -2.0, -1.0])]),
        ]
    )
    tip = body.landmark("ischial-spine-left")
    ends = attached(body, "hip-bone-left", tip + np.array([(1.0, 0.0, 3.0), (0, 0, 1), (0, 0, -1), (1, 0, -3)]))
    guides = [np.array([a, 0.5 * (a + b) + np.array([0.0, 1.0, 0.0]), b]) for a, b in zip(origins, ends, strict=True)]
    fan = Fan(
        thickness=size("sacrospinous-thickness"),
        profile=((0.0, 0.5), (0.5, 0.9), (0.85, 1.0), (1.0, 0.7)),
        bundles=6,
        shape=(13, 16),
    )
    return fan.laid(body, guides, "sacrum", "hip-bone-left", "coccyx")


@grows("iliolumbar-ligament-left", spacing_mm=SPACING_MM, triangles=920)
def iliolumbar_ligament(body: Body) -> Solid:
    """Two bands from the tip of the transverse process of L5 to the ilium, and a thin membrane between them.

    The upper one goes out to the inner lip of the crest, the lower one down to the bone before the sacroiliac joint.
    """
    left, back, up = axes(body, Level.L5)
    tip = body.landmark("l5-transverse-process-tip-left")
    tips = tip + np.array([1.5 * up - 2.0 * left, 0.5 * up + 0.5 * back, -3.0 * up, -4.0 * up - 3.0 * left + back])
    starts = through(attached(body, "vertebra-l5", tips), 7)
    crest = between(body, "psis-left", "iliac-crest-top-left", 0.42)
    lip = crest + np.array([(4.0, -6.0, -1.0), (-4.0, -3.0, -9.0), (-9.0, -2.0, -15.0), (-12.0, -5.0, -21.0)])
    ends = landed(body, "hip-bone-left", starts, through(lip, 7))
    guides = [np.array([a, 0.5 * (a + b) + 0.8 * up, b]) for a, b in zip(starts, ends, strict=True)]
    fan = Fan(
        thickness=size("iliolumbar-thickness"),
        profile=((0.0, 0.85), (0.4, 1.0), (0.8, 0.8), (1.0, 0.6)),
        bundles=2,
        shape=(13, 18),
        edge=0.4,
        groove=0.9,
    )
    return fan.laid(body, guides, "vertebra-l5", "hip-bone-left", "sacrum")


@grows("sacrococcygeal-membrane", spacing_mm=SPACING_MM, triangles=1_060)
def sacrococcygeal_membrane(body: Body) -> Solid:
    """The superficial dorsal sacrococcygeal ligament: over the hiatus, from its arch and the cornua to the coccyx."""
    thickness = size("sacrococcygeal-membrane-thickness")
    half = 0.5 * size("intercornual-distance") - 0.6
    apex, tip = body.landmark("sacral-hiatus-apex"), body.landmark("sacral-cornu-tip-left") * (0.0, 1.0, 1.0)
    foot = sacral_frame().to_world([0.0, 65.2, -98.3])
    down = _unit(tip - apex)
    out = np.array([0.0, -down[2], down[1]])
    guides = []
    for share in np.linspace(-1.0, 1.0, 7):
        aside = np.array([half * share, 0.0, 0.0])
        top = apex + 0.6 * aside - (1.5 - 2.5 * share**2) * down + 0.1 * out
        guides.append(
            np.array([top, 0.5 * (apex + tip) + aside - 1.8 * out, tip + aside - 2.9 * out, foot + 0.8 * aside])
        )
    sheet = Fan(
        thickness=thickness,
        profile=((0.0, 0.9), (0.5, 1.0), (1.0, 0.8)),
        bundles=7,
        shape=(15, 18),
        edge=0.12,
        groove=0.2,
    )
    return sheet.laid(body, guides, "coccyx")


def _behind(x: float, s: float) -> Point:
    """A point of the sacrum's dorsal face, plate coordinates, in the world."""
    return sacral_frame().to_world(on_back(x, s))


def _before(x: float, s: float) -> Point:
    """A point a little inside the sacrum's border, half way between its faces, in the world."""
    middle = on_back(x, s) - 0.5 * (in_sacrum([0.0, 0.0, 9.0]) - in_sacrum([0.0, 0.0, 0.0]))
    return sacral_frame().to_world(middle)


def _coccygeal_side() -> Point:
    return sacral_frame().to_world([11.5, 60.8, -95.4])


def _unit(vector: Point) -> Point:
    return np.asarray(vector / np.sqrt((vector**2).sum()))
