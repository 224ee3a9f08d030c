"""Needles into discs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import Needle, Point
from explorer.targeting.beam import across_beam, squared
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.ways import AIMS_MM, first_way, nearest_first, patch, to_any

BACK = np.array([0.0, 1.0, 0.0])
DURA = "dural-sac"


@plans("discography")
def disc(site: Site) -> Iterator[Needle]:
    """Into the middle of the disc, past the front of the superior articular process and below the exiting root.

    The side is that from which the needle comes.
    """
    nucleus, annulus = site.named("nucleus-pulposus-{level}"), site.named("disc-{level}")
    centre = site.body.mesh(nucleus).centroid
    plate, low = site.endplate_normal(site.lower), site.least("angle_to_sagittal_deg")
    ideal = squared(plate, site.left * low)
    obliques = (site.procedure.c_arm.oblique_deg[0], site.most("angle_to_sagittal_deg"))
    roots = site.named("nerve-root-{upper}-{side}"), site.named("nerve-root-{lower}-{side}")
    joint = site.named("facet-joint-{level}-{side}")
    keeping = dict.fromkeys((*roots, site.dorsal_nerve(site.upper), joint, DURA), 0.0)
    view, tip = first_way(
        site,
        site.views(ideal, obliques=obliques),
        to_any(site, middle(site, centre, plate), keeping),
        blocked="bone covers the {level} disc in every view that a straight needle can take",
    )
    yield site.needle(tip, view, aim="the centre of the {level} disc", touches=(annulus, nucleus))


def middle(site: Site, centre: Point, plate: Point) -> NDArray[np.float64]:
    """Places in the nucleus, (n, 3) mm, within the tolerance of its centre along each axis, the nearest ones first."""
    tolerance = site.number("centre_tolerance_mm")
    axes = across_beam(plate, BACK)
    reach = -tolerance, tolerance
    layers = [
        patch(centre + height * plate, axes, reach, reach, AIMS_MM).reshape(-1, 3)
        for height in np.arange(-tolerance, tolerance + 0.01, AIMS_MM)
    ]
    places = nearest_first(np.concatenate(layers), centre)
    return places[site.body.inside(places, (site.named("nucleus-pulposus-{level}"),))]
