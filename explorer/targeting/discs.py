"""Needles into discs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import CArm, Needle, Point
from explorer.errors import NoSuchPlan
from explorer.targeting.beam import across_beam, squared
from explorer.targeting.recipes import plans
from explorer.targeting.room import AIMS_MM, nearest_first, patches
from explorer.targeting.site import Site
from explorer.targeting.ways import Finder, first_way, to_any

BACK = np.array([0.0, 1.0, 0.0])
DURA = "dural-sac"
BLOCKED = "bone covers the {level} disc in every view that a straight needle can take"


@plans("intradiscal-biologic-injection")
@plans("discography")
def disc(site: Site) -> Iterator[Needle]:
    """Into the middle of the disc, past the front of the superior articular process and below the exiting root.

    The side is that from which the needle comes. Where iliac crest and sacrum leave no other way, as at L5-S1, it may
    graze the capsule of the facet joint, which the plan then names among what the needle passes through.
    """
    nucleus, annulus = site.named("nucleus-pulposus-{level}"), site.named("disc-{level}")
    centre = site.body.mesh(nucleus).centroid
    plate, low = site.endplate_normal(site.lower), site.least("angle_to_sagittal_deg")
    obliques = (site.procedure.c_arm.oblique_deg[0], site.most("angle_to_sagittal_deg"))
    roots = site.named("nerve-root-{upper}-{side}"), site.named("nerve-root-{lower}-{side}")
    views = list(site.views(squared(plate, site.left * low), obliques=obliques))
    joint, cartilage = site.named("facet-joint-{level}-{side}"), site.named("facet-cartilage-{level}-{side}")
    places, keeping = middle(site, centre, plate), dict.fromkeys((*roots, cartilage, DURA), 0.0)
    beside, through = (to_any(site, places, kept) for kept in ({**keeping, joint: 0.0}, keeping))
    view, tip = _first(site, views, beside, through)
    yield site.needle(tip, view, aim="the centre of the {level} disc", touches=(annulus, nucleus))


def _first(site: Site, views: list[CArm], *finders: Finder) -> tuple[CArm, Point]:
    """The first view in which the first finder that succeeds at all finds a place; raises NoSuchPlan."""
    for finder in finders[:-1]:
        with suppress(NoSuchPlan):
            return first_way(site, views, finder, blocked=BLOCKED)
    return first_way(site, views, finders[-1], blocked=BLOCKED)


def middle(site: Site, centre: Point, plate: Point) -> NDArray[np.float64]:
    """Places in the nucleus, (n, 3) mm, within the tolerance of its centre along each axis, the nearest ones first."""
    tolerance = site.number("centre_tolerance_mm")
    axes = across_beam(plate, BACK)
    reach = -tolerance, tolerance
    heights = (centre + height * plate for height in np.arange(-tolerance, tolerance + 0.01, AIMS_MM))
    places = nearest_first(patches(heights, axes, reach, reach), centre)
    return places[site.body.inside(places, (site.named("nucleus-pulposus-{level}"),))]
