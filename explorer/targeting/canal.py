"""What is led up the spinal canal: stimulator leads behind the dura, and a catheter within it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from explorer.domain.body import Level
from explorer.domain.device import Device, DeviceKind, Tube
from explorer.domain.plan import CArm, Needle, Point
from explorer.targeting.beam import squared, towards_detector
from explorer.targeting.epidurals import interlaminar_places
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.skin import case_under_skin, rising, under_skin
from explorer.targeting.ways import Window, first_way, through_window, to_any

BACK = np.array([0.0, 1.0, 0.0])
DURA, CORD, CONUS = "dural-sac", "spinal-cord", "conus-medullaris"
ENDS_AT = Level.T8
"""The level that the tip of a lead or a catheter is led up to: the uppermost that the records name."""

ASIDES_DEG = 8.0, 12.0, 4.0, 16.0, 0.0
"""How far from the sagittal plane a paramedian needle may come, the usual first (own choice)."""

BEHIND_MM = 0.2
"""How far a lead lies behind the dura (own choice: it touches it in life); in the middle where a lamina is nearer."""

INWARD = 0.7
"""A pump lies so far towards the midline from the front end of the iliac crest, as a share (own choice)."""

ALONG_MM = 3.0
"""Spacing of the points of a lead."""


@plans("spinal-cord-stimulator-trial")
def trial(site: Site) -> Iterator[Needle | Device]:
    """A needle from below through the window between two laminae, and a lead up the dorsal midline behind the dura."""
    needle = behind_dura(site)
    yield needle
    yield lead(site, needle.target)


@plans("spinal-cord-stimulator-implant")
def implant(site: Site) -> Iterator[Needle | Device]:
    """As the trial; the lead goes on under the skin to a generator above the belt."""
    needle = behind_dura(site)
    yield needle
    yield lead(site, needle.target)
    over = (site.point("rib-12-tip-left") + site.point("iliac-crest-top-left")) / 2
    size = site.number("generator_width_mm"), site.number("generator_height_mm"), site.number("generator_thickness_mm")
    case = case_under_skin(site, over, site.number("pocket_depth_mm"), size, corner_mm=size[1] / 4)
    yield Device(
        kind=DeviceKind.EXTENSION,
        name="lead under the skin",
        shape=Tube(path=under_skin(site, needle.entry, case), radius_mm=site.number("lead_width_mm") / 2),
    )
    yield Device(kind=DeviceKind.GENERATOR, name="pulse generator", shape=case)


def behind_dura(site: Site) -> Needle:
    """Near the midline through the flavum between two laminae, slanting up, just into the space behind the dura."""
    flavum = site.named("ligamentum-flavum-{level}")
    above, below = site.point("{upper}-lamina-lower-midline"), site.point("{lower}-lamina-upper-midline")
    beside = 0.0, site.number("midline_tolerance_mm")
    window = Window(
        places=interlaminar_places(site, above, below, beside),
        sheet=flavum,
        beyond_mm=site.number("epidural_depth_mm"),
        beside_mm=beside,
    )
    way, tip = first_way(
        site,
        slanting(site, (above + below) / 2, "entry_angle_to_skin_deg"),
        through_window(site, window, {DURA: 0.0}),
        blocked="the laminae leave no window for a needle at this angle to the skin",
    )
    view = squared(site.endplate_normal(site.lower), 0.0)
    aim = "the posterior epidural space at {level}"
    return site.needle(tip, view, towards=towards_detector(way), aim=aim, touches=(flavum,))


def slanting(site: Site, over: Point, angle: str) -> list[CArm]:
    """Ways up to a window at the angles to the skin that the record gives, the steepest and most sagittal first."""
    low, high = site.limits(angle)
    return rising(site, over, (low, high), high, ASIDES_DEG)


def lead(site: Site, start: Point) -> Device:
    """A lead from the tip of the needle up the midline, against the back of the dura."""
    radius = site.number("lead_width_mm") / 2
    up = np.arange(start[2] + ALONG_MM, site.point(f"{ENDS_AT}-body-centre")[2], ALONG_MM)
    axis = np.stack([np.zeros_like(up), np.zeros_like(up), up], axis=1)
    backs, _ = site.body.stops(axis, BACK, (DURA,))
    behind = axis + backs[:, None] * BACK
    room = site.body.free_way(behind, BACK)
    path = behind + np.minimum(radius + BEHIND_MM, room / 2)[:, None] * BACK
    return Device(
        kind=DeviceKind.LEAD,
        name=f"lead with its tip at {ENDS_AT.label}",
        shape=Tube(path=np.concatenate([start[None], path]), radius_mm=radius),
    )


@plans("intrathecal-drug-pump")
def pump(site: Site) -> Iterator[Needle | Device]:
    """A needle through the dura below the conus, a catheter up behind the cord, and a pump in front."""
    needle = through_dura(site)
    yield needle
    yield catheter(site, needle.target)
    over = (2.0 * site.point("rib-11-tip-left") + site.point("asis-left")) / 3
    over[0] = INWARD * site.point("asis-left")[0]
    width = site.number("pump_width_mm")
    size = width, width, site.number("pump_thickness_mm")
    case = case_under_skin(site, over, site.number("pocket_depth_mm"), size, corner_mm=width / 2)
    yield Device(
        kind=DeviceKind.CATHETER,
        name="catheter under the skin",
        shape=Tube(path=under_skin(site, needle.entry, case), radius_mm=site.number("catheter_width_mm") / 2),
    )
    yield Device(kind=DeviceKind.PUMP, name="drug pump", shape=case)


def through_dura(site: Site) -> Needle:
    """Near the midline between two laminae, slanting up, through the back of the dura and not through the roots."""
    above, below = site.point("{upper}-lamina-lower-midline"), site.point("{lower}-lamina-upper-midline")
    places = interlaminar_places(site, above, below, (0.0, site.number("midline_tolerance_mm")))

    def into_fluid(towards: Point) -> Point | None:
        backs, met = site.body.stops(places, towards, (DURA,))
        tips = places[met == 0] + (backs[met == 0, None] - site.number("past_dura_mm")) * towards
        return to_any(site, tips, {CONUS: 0.0})(towards) if len(tips) else None

    way, tip = first_way(
        site,
        slanting(site, (above + below) / 2, "needle_angle_deg"),
        into_fluid,
        blocked="the laminae leave no window for a needle at this angle to the skin",
    )
    view = squared(site.endplate_normal(site.lower), 0.0)
    return site.needle(
        tip, view, towards=towards_detector(way), aim="the fluid within the dura at {level}", touches=(DURA,)
    )


def catheter(site: Site, start: Point) -> Device:
    """A catheter from the tip of the needle up behind the cord, halfway between it and the back of the dura."""
    up = np.arange(start[2] + ALONG_MM, site.point(f"{ENDS_AT}-body-centre")[2], ALONG_MM)
    axis = np.stack([np.zeros_like(up), np.zeros_like(up), up], axis=1)
    dura, _ = site.body.stops(axis, BACK, (DURA,))
    cord, met = site.body.stops(axis, BACK, (CORD, CONUS))
    radius = site.number("catheter_width_mm") / 2
    depths = np.where(met >= 0, (dura + cord) / 2, dura - site.number("past_dura_mm"))
    return Device(
        kind=DeviceKind.CATHETER,
        name=f"catheter with its tip at {ENDS_AT.label}",
        shape=Tube(path=np.concatenate([start[None], axis + depths[:, None] * BACK]), radius_mm=radius),
    )
