"""Needles to the epidural space: beside the root under a pedicle, and between two laminae."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Level
from explorer.domain.plan import CArm, Needle, Point
from explorer.geometry.rays import crossings
from explorer.targeting.beam import squared
from explorer.targeting.recipes import plans
from explorer.targeting.room import AIMS_MM, nearest_first, patch, patches
from explorer.targeting.sacral import through_first_foramen
from explorer.targeting.site import Site
from explorer.targeting.ways import ROOT_MM, Window, first_way, through_window, to_any

BACK = np.array([0.0, 1.0, 0.0])
LEFT = np.array([1.0, 0.0, 0.0])
DURA = "dural-sac"

ABOUT_MM = 12.0
"""How far before and behind the pedicle's middle the nerve is looked for: past the whole foramen."""

INFRANEURAL = "infraneural"

ASIDE_MM, FORWARD_MM, BEHIND_MM = 8.0, 10.0, 6.0
"""How far outside the pedicle's middle, and before and behind the back of the midline, the triangle is searched.

The back of a disc recedes towards its side."""

BESIDE_MM = 2.0
"""So far inward and outward of a place the root counts as lying over it."""

PEDICLE_MM = 40.0
"""Longer than any way out of a pedicle from its centre."""


@plans("transforaminal-epidural-injection")
def transforaminal(site: Site) -> Iterator[Needle]:
    """Into the foramen under the pedicle above the root, or above the disc below it; clear of root and dura."""
    root = site.named("nerve-root-{upper}-{side}")
    pedicle = site.point("{upper}-pedicle-centre-{side}")
    ideal = squared(_plate_to_square(site), site.left * float(np.mean(site.procedure.c_arm.oblique_deg)))
    keeping = {root: ROOT_MM, site.dorsal_nerve(site.upper): 0.0, DURA: site.least("dura_clearance_mm")}
    below = site.approach == INFRANEURAL
    where = "above the {level} disc, below the root" if below else "below the {upper} pedicle, beside the root"
    places = kambin_triangle(site, pedicle) if below else safe_triangle(site, pedicle)
    view, tip = first_way(
        site,
        site.views(ideal),
        to_any(site, places, keeping),
        blocked=f"no straight way leads past bone, root and dura to the foramen {where}",
    )
    yield site.needle(tip, view, aim=f"the foramen {where}", touches=(root,))


def kambin_triangle(site: Site, pedicle: Point) -> NDArray[np.float64]:
    """Places for the tip, (n, 3) mm, in the triangle between root, dura and the lower body; the lowest back ones first.

    They lie above the upper endplate of the lower vertebra, behind the disc, and not inward of the pedicle's middle.
    """
    normal = site.endplate_normal(site.lower)
    back = BACK - (BACK @ normal) * normal
    corner = site.point("s1-endplate-rim-posterior" if site.lower is Level.S1 else "{lower}-superior-rim-posterior")
    beside = site.left * float(pedicle[0] - corner[0])
    low, high = site.limits("kambin_above_endplate_mm")
    axes, sideways = np.stack([site.left * LEFT, back]), (beside, beside + ASIDE_MM)
    heights = (corner + up * normal for up in np.linspace(low, high, 5))
    places = patches(heights, axes, sideways, (-FORWARD_MM, BEHIND_MM))
    return nearest_first(places[_below_root(site, places)], corner + beside * site.left * LEFT)


def _below_root(site: Site, places: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of (n, 3) places, mm, lie lower than the exiting root does at the same distance from the midline."""
    root = site.body.mesh(site.named("nerve-root-{upper}-{side}")).vertices
    beside = np.abs(root[:, 0] - places[:, :1]) < BESIDE_MM
    heights = (beside @ root[:, 2]) / np.maximum(beside.sum(axis=1), 1)
    below: NDArray[np.bool_] = beside.any(axis=1) & (places[:, 2] < heights)
    return below


def safe_triangle(site: Site, pedicle: Point) -> NDArray[np.float64]:
    """Places for the tip, (n, 3) mm: below the pedicle, from 6 o'clock outward and backward, the best ones first."""
    normal = site.endplate_normal(site.upper)
    low, high = site.limits("below_pedicle_mm")
    back = BACK - (BACK @ normal) * normal
    half_width = _way_out(site, pedicle, -site.left * LEFT)
    roof = pedicle - _way_out(site, pedicle, -normal) * normal
    best = roof - (low + high) / 2 * normal
    heights, outward = (roof - below * normal for below in np.linspace(low, high, 6)), (0.0, half_width)
    return nearest_first(patches(heights, np.stack([site.left * LEFT, back]), outward, outward), best)


@plans("selective-nerve-root-block")
def selective_root(site: Site) -> Iterator[Needle]:
    """Onto one nerve outside its foramen, below the outer border of the pedicle; at S1 through its foramen."""
    if site.level is Level.S1:
        yield through_first_foramen(site)
        return
    root, pedicle = site.named("nerve-root-{upper}-{side}"), site.point("{upper}-pedicle-centre-{side}")
    ideal = squared(_plate_to_square(site), site.left * float(np.mean(site.procedure.c_arm.oblique_deg)))
    view, tip = first_way(
        site,
        site.views(ideal),
        to_any(site, beside_nerve(site, pedicle, root), {root: ROOT_MM, DURA: 0.0}),
        blocked="no straight way leads to the nerve below the outer border of the {upper} pedicle",
    )
    yield site.needle(tip, view, aim="the {upper} nerve outside its foramen", touches=(root,))


def beside_nerve(site: Site, pedicle: Point, root: str) -> NDArray[np.float64]:
    """Places for the tip, (n, 3) mm: outside and below the pedicle, those nearest to the nerve first."""
    from scipy.spatial import cKDTree

    normal = site.endplate_normal(site.upper)
    border = _way_out(site, pedicle, -site.left * LEFT)  # its outer half is as wide; there the process begins
    floor = pedicle - _way_out(site, pedicle, -normal) * normal
    (near, far), (low, high) = site.limits("lateral_of_pedicle_border_mm"), site.limits("below_pedicle_mm")
    axes = np.stack([site.left * LEFT, BACK - (BACK @ normal) * normal])
    heights = (floor - below * normal for below in np.linspace(low, high, 6))
    places = patches(heights, axes, (border + near, border + far), (-ABOUT_MM, ABOUT_MM))
    gaps, _ = cKDTree(site.body.mesh(root).vertices).query(places)
    return np.asarray(places[np.argsort(np.round(gaps, 6), kind="stable")])


@plans("interlaminar-epidural-injection")
def interlaminar(site: Site) -> Iterator[Needle]:
    """Between two laminae beside the midline, through the ligamentum flavum, just into the space behind the dura."""
    flavum = site.named("ligamentum-flavum-{level}")
    oblique = site.left * float(np.mean(site.procedure.c_arm.oblique_deg))
    ideal = CArm(oblique_deg=oblique, cranial_deg=-site.number("cephalad_deg"))
    joint, root = site.named("facet-joint-{level}-{side}"), site.named("nerve-root-{lower}-{side}")
    keeping = {root: ROOT_MM, joint: 0.0, DURA: 0.0}
    beside = site.limits("lateral_from_midline_mm")
    window = Window(
        places=interlaminar_places(site, beside),
        sheet=flavum,
        beyond_mm=site.least("epidural_depth_mm") / 2,
        beside_mm=beside,
    )
    view, tip = first_way(
        site,
        site.views(ideal),
        through_window(site, window, keeping),
        blocked="the laminae leave no window for a straight needle behind the dura",
    )
    yield site.needle(tip, view, aim="the posterior epidural space at {level}", touches=(flavum,))


def laminae(site: Site) -> tuple[Point, Point]:
    """The borders of a window in the midline, (3,) mm each: of the lamina above it, and of the one below."""
    return site.point("{upper}-lamina-lower-midline"), site.point("{lower}-lamina-upper-midline")


def interlaminar_places(site: Site, beside_mm: tuple[float, float]) -> NDArray[np.float64]:
    """Places in the window between two laminae, (n, 3) mm; first those near the midline, where the space is deepest.

    ``beside_mm`` says how far from the midplane they may lie.
    """
    above, below = laminae(site)
    near, far = beside_mm
    middle, half = (above + below) / 2, (above - below) / 2
    height = float(np.linalg.norm(half))
    axes = np.stack([site.left * LEFT, half / height])
    places = patch(middle, axes, (near, far), (-height, height), AIMS_MM).reshape(-1, 3)
    return nearest_first(places, middle + near * site.left * LEFT)


def _plate_to_square(site: Site) -> Point:
    """The endplate that the view squares: the upper one of the upper vertebra, at L5–S1 the lower one."""
    if site.lower is Level.S1:
        return -site.direction("{upper}-inferior-endplate-normal")
    return site.endplate_normal(site.upper)


def _way_out(site: Site, inside: Point, along: Point) -> float:
    """How far (mm) it is from a point inside the upper vertebra to its surface."""
    way = crossings(inside, inside + PEDICLE_MM * along, site.body.surface(site.bone(site.upper)))
    return way[0][1]
