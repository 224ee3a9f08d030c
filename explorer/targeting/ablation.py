"""Cannulas that heat a nerve: their active tips laid along it, with the lesion that they make."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Level
from explorer.domain.device import Device, DeviceKind, Tube
from explorer.domain.plan import Needle, Point
from explorer.targeting.beam import squared, tilted
from explorer.targeting.bone_ways import Groove, lying_along
from explorer.targeting.facets import NERVE_OVER, groove_of
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.ways import first_way

ABOUT_MM = 6.0
"""So much of the nerve to either side of the groove tells its direction: what an active tip of 10 mm can cover."""


@plans("lumbar-medial-branch-radiofrequency-ablation")
def medial_branches(site: Site) -> Iterator[Needle | Device]:
    """Along both nerves of a joint, each over the neck of the superior articular process that it crosses."""
    for vertebra in (site.upper, site.lower):
        cannula = along_nerve(site, vertebra)
        yield cannula
        yield lesion(site, cannula)


def along_nerve(site: Site, vertebra: Level) -> Needle:
    """Along the nerve that crosses a vertebra, down the declined view that looks along the neck of the process."""
    bone, number = site.bone(vertebra), NERVE_OVER[vertebra]
    groove, name, obliques = groove_of(site, vertebra)
    nerve = nerve_near(site, site.dorsal_nerve(number), groove)
    low, high = site.limits("caudal_tilt_from_squared_endplate_deg")
    turn = site.left * float(np.mean(obliques or site.procedure.c_arm.oblique_deg))
    declined = tilted(squared(site.endplate_normal(vertebra), turn), -(low + high) / 2)
    laid = Groove(
        nerve=nerve,
        place=groove,
        bone=bone,
        active_mm=site.number("active_tip_mm"),
        within_mm=site.most("nerve_to_electrode_axis_mm"),
        within_deg=site.number("parallel_tolerance_deg"),
    )
    view, tip = first_way(
        site,
        site.views(declined, obliques=obliques),
        lying_along(site, laid),
        blocked=f"no cannula comes to lie along the {number.label} {name}",
    )
    return site.needle(
        tip,
        view,
        aim=f"along the {number.label} {name} on the neck of the {vertebra.label} superior articular process",
        touches=(site.dorsal_nerve(number), bone),
    )


def nerve_near(site: Site, nerve: str, place: Point) -> NDArray[np.float64]:
    """The points of a nerve, (n, 3) mm, about a place on it."""
    points = site.body.mesh(nerve).vertices
    return np.asarray(points[np.linalg.norm(points - place, axis=1) < ABOUT_MM])


def lesion(site: Site, cannula: Needle) -> Device:
    """What the heat makes: a sausage about the active tip, as far beyond the cannula as has been measured."""
    back = (cannula.entry - cannula.target) / cannula.depth_mm
    return Device(
        kind=DeviceKind.LESION,
        name=f"lesion: {cannula.aim}",
        shape=Tube(
            path=np.stack([cannula.target, cannula.target + site.number("active_tip_mm") * back]),
            radius_mm=site.radius_mm + site.number("lesion_radius_mm"),
        ),
    )
