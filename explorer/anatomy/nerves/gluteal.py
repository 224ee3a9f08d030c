"""The superior and the inferior gluteal nerve, above and below piriformis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.nerves.courses import at, course, joined, out_of, room, tapered, tube, walked
from explorer.anatomy.nerves.lumbar_roots import trunk_line
from explorer.anatomy.nerves.sciatic import sciatic_line
from explorer.anatomy.sizes import size
from explorer.geometry.fields import Surroundings
from explorer.geometry.sheets_wrapping import relaxed

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

OFF_MM = 0.6
"""Between the upper nerve and gluteus minimus, on which it runs, and bone."""

THICKEST_MM = 60.0
"""Thicker than gluteus minimus anywhere."""

BEFORE_END_MM = 14.0
"""The upper nerve leaves the lumbosacral trunk so far before its end."""

UNDER_MM, INTO_MM = 1.9, 7.0
"""Middle of the lower nerve before the deep face of gluteus maximus, and how far its ends run back into the muscle."""

BEFORE_MM, BEHIND_MM = 20.0, 90.0
"""A y before gluteus maximus anywhere beside the notch, and how far behind that its deep face lies at the most."""

LEAVES, ROUNDS = 8, 10
"""From which point of its stem on a branch of the lower nerve bends away, and how often its corners are eased."""

SIDES = 7


@grows("superior-gluteal-nerve-left")
def superior_gluteal_nerve(body: Body) -> trimesh.Trimesh:
    """Out of the greater sciatic notch above piriformis, then forward between gluteus medius and minimus."""
    trunk = trunk_line(body)
    start = at(trunk, walked(trunk)[-1] - BEFORE_END_MM)
    notch, tubercle = body.landmark("greater-sciatic-notch-apex-left"), body.landmark("iliac-tubercle-left")
    hip, bed = body.landmark("femoral-head-centre-left"), around(body, "sacrum", *HIP, "gluteus-minimus-left")
    out = shifted(notch, 6.0, 13.0, -3.0)
    high, low = 0.75 * tubercle + 0.25 * hip, 0.5 * tubercle + 0.5 * hip
    ahead = [(0.35, 0.75), (0.62, 0.80), (0.9, 0.6)]
    upper = [_on_minimus(body, bed, notch + far * (high - notch) + (0.0, 0.0, 6.0 * arch)) for far, arch in ahead]
    main = _laid([start, shifted(notch, -3.0, 4.0, -7.0), out, *upper], bed, 44)
    fork = main[18]
    lower = [_on_minimus(body, bed, fork + far * (low - fork)) for far in (0.45, 0.9)]
    ways = [main, _laid([fork, *lower], bed, 22)]
    beside = around(body, *HIP, "gluteus-medius-left", "gluteus-minimus-left", "superior-gluteal-artery-left")
    main, branch = (relaxed(way, np.full(len(way), 0.5 * size("gluteal-nerve-width") + 0.2), beside) for way in ways)
    return joined([_strand(main, 1.0), _strand(np.vstack([main[18], branch[1:]]), 0.8)])


def _on_minimus(body: Body, bed: Surroundings, point: Array) -> Array:
    """Where the muscle ends that lies on the outer face of the ilium, lateral of a point."""
    start = point * (0.0, 1.0, 1.0) + (OUTSIDE_MM, 0.0, 0.0)
    gone = room(around(body, *HIP), start[None], np.array([[-1.0, 0.0, 0.0]]), reach_mm=OUTSIDE_MM)[0]
    clear = 0.5 * size("gluteal-nerve-width") + OFF_MM
    return out_of(bed, shifted(start, -gone, 0.0, 0.0), (1.0, 0.0, 0.0), clear_mm=clear, reach_mm=THICKEST_MM)


OUTSIDE_MM = 190.0
"""Lateral of every hip bone and thigh."""


def _laid(nodes: list[Array], bed: Surroundings, samples: int) -> Array:
    """A line that keeps off bone and off the muscle on which it lies."""
    return course(nodes, 0.5 * size("gluteal-nerve-width") + OFF_MM, bed, samples=samples)


def _strand(line: Array, share: float) -> trimesh.Trimesh:
    return tube(line, tapered(line, 0.5 * share * size("gluteal-nerve-width"), to=0.55, start=0.3), sides=SIDES)


@grows("inferior-gluteal-nerve-left")
def inferior_gluteal_nerve(body: Body) -> trimesh.Trimesh:
    """Out below piriformis beside the sciatic nerve, deep to gluteus maximus, into which three branches end."""
    notch, seat = body.landmark("sciatic-nerve-notch-left"), between(body, "piis-left", "ischial-tuberosity-back-left")
    fork = _under_maximus(body, shifted(notch, -4.0, 0.0, 2.0))
    bed = around(body, "sacrum", *HIP, "piriformis-left", "sacrotuberous-ligament-left", "gluteus-maximus-left")
    stem = course([at(sciatic_line(body), 3.0), shifted(notch, -9.0, 4.0, 7.0), fork], UNDER_MM, bed, samples=14)
    tips = [shifted(notch, 6.0, 0.0, 24.0), shifted(notch, 20.0, 0.0, -8.0), shifted(seat, 18.0, 0.0, -36.0)]
    ends = [_entering(body, bed, np.linspace(fork, tip, 5)[1:], fork) for tip in tips]
    branches = [_eased(np.vstack([stem[LEAVES:], end[1:]])) for end in ends]
    return joined(
        [tube(stem, 0.5 * size("gluteal-nerve-width"), sides=SIDES), *(_strand(one, 0.75) for one in branches)]
    )


def _eased(line: Array) -> Array:
    """A line without corners, (n, 3): each point drawn to between its neighbours again and again, both ends kept."""
    eased = line.copy()
    for _ in range(ROUNDS):
        eased[1:-1] = 0.25 * eased[:-2] + 0.5 * eased[1:-1] + 0.25 * eased[2:]
    return eased


def _entering(body: Body, bed: Surroundings, ahead: Array, fork: Array) -> Array:
    """A branch along the deep face of gluteus maximus, whose end alone runs into the muscle."""
    nodes = [fork, *(_under_maximus(body, point) for point in ahead)]
    line = course(nodes, UNDER_MM, bed, samples=10)
    return np.vstack([line, shifted(2.0 * line[-1] - line[-3], 0.0, INTO_MM, 0.0)])


def _under_maximus(body: Body, point: Array) -> Array:
    """The point straight behind another that lies just in front of gluteus maximus."""
    start = point * (1.0, 0.0, 1.0) + (0.0, BEFORE_MM, 0.0)
    walls, back = around(body, "gluteus-maximus-left"), np.array([[0.0, 1.0, 0.0]])
    return shifted(start, 0.0, room(walls, start[None], back, reach_mm=BEHIND_MM)[0] - UNDER_MM, 0.0)
