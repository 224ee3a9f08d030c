"""The short rotators of the hip below piriformis: obturator internus with its gemelli, and quadratus femoris."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, placed, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.geometry.lofts import closed_rings, spline, swept_rings
from explorer.geometry.room import confined
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_laying import anchored
from explorer.geometry.sheets_wrapping import fitted, relaxed, wrapped

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

HEAD, SPINE, SEAT = "acetabulum-centre-left", "ischial-spine-left", "ischial-tuberosity-back-left"
PUBIS, TIP, CREST = "symphysis-lower-left", "greater-trochanter-tip-left", "lesser-trochanter-tip-left"

MIDDLE_MM = 3.2
"""How far the middle of a gemellus keeps from bone and from the tendon: less than half its thickness, so it lies on."""


@grows("obturator-internus-left")
def obturator_internus(body: Body) -> trimesh.Trimesh:
    """A fan inside the obturator foramen that gathers, turns round the lesser notch and runs to the trochanter."""
    bones = around(body, *HIP)
    profile = ((0.0, 0.3), (0.2, 0.9), (0.38, 1.0), (0.5, 0.8), (0.7, 0.5), (1.0, 0.32))
    sheet = fibre_sheet(
        obturator_fibres(body),
        thickness_mm=size("obturator-internus-thickness"),
        profile=profile,
        edge=0.5,
        relief=(5, 0.07),
        shape=(22, 51),
        abreast=(3, 0.5),
    )
    sheet = anchored(sheet, None, around(body, "femur-left"), share=0.12, stiff=True)
    return fitted(wrapped(sheet, bones), bones, free=(0.05, 0.05))


def obturator_fibres(body: Body) -> list[Array]:
    """Five fibres from below upwards, each from the rim of the foramen, past the lesser notch, to the trochanter."""
    origins = placed(
        body, (PUBIS, 27, 32, -9), (PUBIS, 19, 18, -1), (PUBIS, 21, 4, 15), (HEAD, -50, -26, 1), (HEAD, -35, -2, 22)
    )
    bellies = placed(
        body, (SEAT, -25, -24, -2), (SEAT, -29, -38, 6), (SEAT, -28, -52, 20), (SPINE, -3, -48, -1), (SPINE, 7, -34, 18)
    )
    inner = placed(
        body, (SPINE, 0, -6, -31), (SPINE, -1, -14, -26), (SPINE, -1, -24, -17), (SPINE, 3, -22, -6), (SPINE, 6, -18, 6)
    )
    notch = placed(
        body, (SPINE, 9, 7, -18), (SPINE, 9, 7.5, -15), (SPINE, 8, 7, -12), (SPINE, 8, 6.5, -9), (SPINE, 8, 5, -6)
    )
    round_it, tendon = (notch + share * (body.landmark(TIP) - notch) + (0.0, 2.0, 0.0) for share in (0.15, 0.45))
    ends = placed(body, *((TIP, -11.0, -6.5, height) for height in (-10.0, -8.5, -7.0, -5.5, -4.0)))
    return [np.array(fibre) for fibre in zip(origins, bellies, inner, notch, round_it, tendon, ends, strict=True)]


@grows("gemelli-left")
def gemelli(body: Body) -> trimesh.Trimesh:
    """Two slips along the tendon of obturator internus: one from the ischial spine, one from the tuberosity."""
    from trimesh.util import concatenate

    below = around(body, *HIP, "obturator-internus-left")
    slips = []
    for nodes in (_superior(body), _inferior(body)):
        line = spline(nodes, 26)
        open_line = relaxed(line[:, :3], np.minimum(line[:, 4], MIDDLE_MM), below)
        rings = swept_rings(open_line, line[:, 3:], across=(0.2, -0.35, 1.0), exponent=2.2, sides=20)
        slips.append(closed_rings(confined(rings, below, free=(0.06, 0.06))))
    both: trimesh.Trimesh = concatenate(slips)  # type: ignore[assignment]
    return both


def _superior(body: Body) -> Array:
    """(n, 5) centres and half widths (along the height, through the thickness), mm, of the upper slip."""
    points = placed(
        body, (SPINE, 4, 1, 4), (SPINE, 18, -2, 3), (SPINE, 32, -5, 2), (TIP, -42, 12, 3.5), (TIP, -24, 4, 1),
        (TIP, -12, -5, -1),
    )  # fmt: skip
    return np.column_stack([points, [4.0, 6.0, 6.0, 5.0, 3.6, 2.0], [2.0, 3.6, 4.0, 3.4, 2.6, 1.6]])


def _inferior(body: Body) -> Array:
    points = placed(
        body, (SEAT, -3, -3, 10), (SEAT, 9, -1, 10), (SEAT, 21, -6, 13), (TIP, -40, 14, -18), (TIP, -24, 6, -15),
        (TIP, -12, -5, -12),
    )  # fmt: skip
    return np.column_stack([points, [5.0, 6.2, 5.8, 5.0, 3.6, 2.0], [2.4, 4.0, 3.8, 3.0, 2.4, 1.6]])


@grows("quadratus-femoris-left")
def quadratus_femoris(body: Body) -> trimesh.Trimesh:
    """A square plate from the side of the tuberosity to the crest between the trochanters."""
    seats = [shifted(body.landmark(SEAT), *way) for way in ((1.0, -13.0, -24.0), (4.0, -8.0, -12.0), (4.0, -6.0, 1.0))]
    crest = [shifted(between(body, TIP, CREST, share), 0.0, 4.0, 0.0) for share in (0.78, 0.61, 0.45)]
    middles = 0.5 * np.add(seats, crest) + (0.0, 3.0, 0.0)
    guides = [np.array(guide) for guide in zip(seats, middles, crest, strict=True)]
    profile = ((0.0, 0.45), (0.25, 0.9), (0.5, 1.0), (0.75, 0.9), (1.0, 0.4))
    sheet = fibre_sheet(
        guides,
        thickness_mm=size("quadratus-femoris-thickness"),
        profile=profile,
        edge=0.45,
        relief=(6, 0.07),
        shape=(24, 26),
    )
    sheet = anchored(sheet, around(body, "hip-bone-left"), around(body, "femur-left"), share=0.25)
    below = around(body, *HIP, "obturator-internus-left", "gemelli-left")
    return fitted(wrapped(sheet, below), below, free=(0.08, 0.08))
