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
from explorer.targeting.site import Site
from explorer.targeting.ways import AIMS_MM, Window, first_way, nearest_first, patch, through_window, to_any

BACK = np.array([0.0, 1.0, 0.0])
LEFT = np.array([1.0, 0.0, 0.0])
DURA = "dural-sac"

PEDICLE_MM = 40.0
"""Longer than any way out of a pedicle from its centre."""

ROOT_MM = 0.5
"""What the wall of the needle keeps from the root at the least: beside it, never in it."""


@plans("transforaminal-epidural-injection")
def transforaminal(site: Site) -> Iterator[Needle]:
    """Under the pedicle, from 6 o'clock outward, in the upper back part of the foramen; clear of root and dura."""
    root = site.named("nerve-root-{upper}-{side}")
    pedicle = site.point("{upper}-pedicle-centre-{side}")
    ideal = squared(_plate_to_square(site), site.left * float(np.mean(site.procedure.c_arm.oblique_deg)))
    keeping = {root: ROOT_MM, site.dorsal_nerve(site.upper): 0.0, DURA: site.least("dura_clearance_mm")}
    view, tip = first_way(
        site,
        site.views(ideal),
        to_any(site, safe_triangle(site, pedicle), keeping),
        blocked="no straight way leads under the {upper} pedicle past bone, root and dura",
    )
    yield site.needle(tip, view, aim="the foramen below the {upper} pedicle, beside the root", touches=(root,))


def safe_triangle(site: Site, pedicle: Point) -> NDArray[np.float64]:
    """Places for the tip, (n, 3) mm: below the pedicle, from 6 o'clock outward and backward, the best ones first."""
    normal = site.endplate_normal(site.upper)
    low, high = site.limits("below_pedicle_mm")
    back = BACK - (BACK @ normal) * normal
    half_width = _way_out(site, pedicle, -site.left * LEFT)
    roof = pedicle - _way_out(site, pedicle, -normal) * normal
    best = roof - (low + high) / 2 * normal
    layers = [
        patch(roof - below * normal, np.stack([site.left * LEFT, back]), (0.0, half_width), (0.0, half_width), AIMS_MM)
        for below in np.linspace(low, high, 6)
    ]
    return nearest_first(np.concatenate([layer.reshape(-1, 3) for layer in layers]), best)


@plans("interlaminar-epidural-injection")
def interlaminar(site: Site) -> Iterator[Needle]:
    """Between two laminae beside the midline, through the ligamentum flavum, just into the space behind the dura."""
    flavum = site.named("ligamentum-flavum-{level}")
    above, below = site.point("{upper}-lamina-lower-midline"), site.point("{lower}-lamina-upper-midline")
    oblique = site.left * float(np.mean(site.procedure.c_arm.oblique_deg))
    ideal = CArm(oblique_deg=oblique, cranial_deg=-site.number("cephalad_deg"))
    joint, root = site.named("facet-joint-{level}-{side}"), site.named("nerve-root-{lower}-{side}")
    keeping = {root: ROOT_MM, joint: 0.0, DURA: 0.0}
    window = Window(
        places=interlaminar_places(site, above, below),
        sheet=flavum,
        beyond_mm=site.least("epidural_depth_mm") / 2,
        beside_mm=site.limits("lateral_from_midline_mm"),
    )
    view, tip = first_way(
        site,
        site.views(ideal),
        through_window(site, window, keeping),
        blocked="the laminae leave no window for a straight needle behind the dura",
    )
    yield site.needle(tip, view, aim="the posterior epidural space at {level}", touches=(flavum,))


def interlaminar_places(site: Site, above: Point, below: Point) -> NDArray[np.float64]:
    """Places in the window between two laminae, (n, 3) mm; first those near the midline, where the space is deepest."""
    near, far = site.limits("lateral_from_midline_mm")
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
