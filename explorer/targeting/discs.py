"""Needles into discs."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.domain.plan import Needle
from explorer.targeting.beam import across_beam, squared, towards_detector
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.ways import AIMS_MM, first_way, nearest_first, patch, to_any

DURA = "dural-sac"

ROOT_MM = 0.5
"""What the wall of the needle keeps from the roots at the least: beside it, never in it."""


@plans("discography")
def disc(site: Site) -> Iterator[Needle]:
    """Into the middle of the disc, past the front of the superior articular process and below the exiting root.

    The side is that from which the needle comes.
    """
    nucleus, annulus = site.named("nucleus-pulposus-{level}"), site.named("disc-{level}")
    centre = site.body.mesh(nucleus).centroid
    plate, low = site.endplate_normal(site.lower), site.least("angle_to_sagittal_deg")
    ideal = squared(plate, site.left * low)
    tolerance = site.number("centre_tolerance_mm")
    axes = across_beam(plate, towards_detector(ideal))
    middle = patch(centre, axes, (-tolerance, tolerance), (-tolerance, tolerance), AIMS_MM).reshape(-1, 3)
    obliques = (site.procedure.c_arm.oblique_deg[0], site.most("angle_to_sagittal_deg"))
    roots = site.named("nerve-root-{upper}-{side}"), site.named("nerve-root-{lower}-{side}")
    keeping = {**dict.fromkeys(roots, ROOT_MM), site.dorsal_nerve(site.upper): 0.0, DURA: 0.0}
    view, tip = first_way(
        site,
        site.views(ideal, obliques=obliques),
        to_any(site, nearest_first(middle, centre), keeping),
        blocked="bone covers the {level} disc in every view that a straight needle can take",
    )
    yield site.needle(tip, view, aim="the centre of the {level} disc", touches=(annulus, nucleus))
