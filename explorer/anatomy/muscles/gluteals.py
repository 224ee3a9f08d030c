"""Gluteus medius and gluteus maximus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import HIP, around, between, on_surface, shifted
from explorer.anatomy.growing import grows
from explorer.geometry.sheets import fibre_sheet
from explorer.geometry.sheets_wrapping import fitted, wrapped

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]


@grows("gluteus-medius-left")
def gluteus_medius(body: Body) -> trimesh.Trimesh:
    """A fan from below the iliac crest to the side of the greater trochanter."""
    bones = around(body, *HIP)
    origins = on_surface(around(body, "hip-bone-left"), _below_crest(body), 3.0)
    lateral = body.landmark("greater-trochanter-lateral-left")
    facets = lateral + np.array(
        [(2.0, -9.0, 6.0), (2.0, -5.0, 5.0), (2.0, 0.0, 6.0), (0.0, 5.0, 9.0), (-4.0, 10.0, 14.0), (-10.0, 14.0, 19.0)]
    )
    ends = on_surface(around(body, "femur-left"), facets, 3.0)
    middles = 0.5 * (origins + ends) + np.array(
        [(8.0, -3.0, 0.0), (9.0, 0.0, 0.0), (10.0, 3.0, 0.0), (9.0, 6.0, 0.0), (6.0, 8.0, 0.0), (3.0, 8.0, 0.0)]
    )
    guides = [np.array(guide) for guide in zip(origins, middles, ends, strict=True)]
    profile = ((0.0, 0.12), (0.22, 0.62), (0.45, 1.0), (0.75, 0.66), (1.0, 0.25))
    sheet = fibre_sheet(guides, thickness_mm=27.0, profile=profile, relief=(9, 0.05))
    return fitted(wrapped(sheet, bones), bones, free=(0.08, 0.14))


def _below_crest(body: Body) -> Array:
    """(6, 3) points on the outer face of the ilium a finger below the crest, from front to back."""
    tubercle, crest, psis = "iliac-tubercle-left", "iliac-crest-top-left", "psis-left"
    return np.array(
        [
            shifted(body.landmark("asis-left"), 4.0, 12.0, 9.0),
            shifted(body.landmark(tubercle), 3.0, 1.0, 1.0),
            shifted(between(body, tubercle, crest, 0.42), 6.0, 5.0, 3.0),
            shifted(body.landmark(crest), 3.0, 6.0, -9.0),
            shifted(between(body, crest, psis, 0.42), 4.0, 2.0, -4.0),
            shifted(between(body, crest, psis, 0.75), 6.0, -5.0, -11.0),
        ]
    )


@grows("gluteus-maximus-left")
def gluteus_maximus(body: Body) -> trimesh.Trimesh:
    """The great slanting sheet of the buttock, over medius, piriformis and the tuberosity."""
    below = around(
        body, "sacrum", *HIP, "gluteus-medius-left", "piriformis-left", "sciatic-nerve-left", "trochanteric-bursa-left"
    )
    guides = [np.array(guide) for guide in zip(_back_of_pelvis(body), _bellies(body), _tract(body), strict=True)]
    profile = ((0.0, 0.14), (0.2, 0.65), (0.45, 1.0), (0.75, 0.66), (1.0, 0.1))
    sheet = fibre_sheet(guides, thickness_mm=25.0, profile=profile, edge=0.45, relief=(11, 0.05))
    return fitted(wrapped(sheet, below, gap_mm=3.0), below, gap_mm=1.0, free=(0.07, 0.08))


def _back_of_pelvis(body: Body) -> Array:
    """(5, 3) origins from the iliac crest down the side of the sacrum to the coccyx."""
    psis = body.landmark("psis-left")
    points = np.array(
        [
            shifted(psis, 18.0, -12.0, 20.0),
            shifted(psis, 4.0, 3.0, 2.0),
            shifted(between(body, "s2-posterior-foramen-left", "s3-posterior-foramen-left", 0.3), 16.0, 8.0, 2.0),
            shifted(body.landmark("s4-posterior-foramen-left"), 6.0, 5.0, 7.0),
            shifted(between(body, "sacral-apex", "coccyx-tip", 0.5), 6.0, 5.0, 0.0),
        ]
    )
    return on_surface(around(body, "sacrum", "hip-bone-left"), points, 3.0)


def _bellies(body: Body) -> Array:
    """(5, 3) points half way, behind trochanter and tuberosity."""
    side, seat = body.landmark("greater-trochanter-lateral-left"), body.landmark("ischial-tuberosity-back-left")
    return np.array(
        [
            shifted(side, -19.0, 31.0, 31.0),
            shifted(side, -24.0, 46.0, 0.0),
            shifted(side, -38.0, 56.0, -27.0),
            shifted(seat, 26.0, 19.0, -42.0),
            shifted(seat, 7.0, 20.0, -50.0),
        ]
    )


def _tract(body: Body) -> Array:
    """(5, 3) insertions: the iliotibial tract and, deeper and lower, the gluteal tuberosity."""
    side, small = body.landmark("greater-trochanter-lateral-left"), body.landmark("lesser-trochanter-tip-left")
    return np.array(
        [
            shifted(side, 2.0, 10.0, -38.0),
            shifted(side, 0.0, 12.0, -52.0),
            shifted(side, -5.0, 14.0, -68.0),
            shifted(small, 37.0, 3.0, -28.0),
            shifted(small, 30.0, 4.0, -40.0),
        ]
    )
