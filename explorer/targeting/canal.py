"""What is led up the spinal canal: stimulator leads behind the dura, and a catheter within it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Level
from explorer.domain.device import Device, DeviceKind, Tube
from explorer.domain.plan import Needle, Point
from explorer.targeting.beam import squared, towards_detector
from explorer.targeting.epidurals import interlaminar_places, laminae
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.skin import case_under_skin, rising, under_skin
from explorer.targeting.ways import Finder, Window, first_way, onto_sheet, through_window

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
    flavum, beside = site.named("ligamentum-flavum-{level}"), (0.0, site.number("midline_tolerance_mm"))
    window = Window(
        places=interlaminar_places(site, beside),
        sheet=flavum,
        beyond_mm=site.number("epidural_depth_mm"),
        beside_mm=beside,
    )
    find = through_window(site, window, {DURA: 0.0})
    aim = "the posterior epidural space at {level}"
    return slanting(site, "entry_angle_to_skin_deg", find, aim=aim, touches=flavum)


def slanting(site: Site, angle: str, find: Finder, *, aim: str, touches: str) -> Needle:
    """Up through a window at one of the angles to the skin that the record gives, the steepest first."""
    low, high = site.limits(angle)
    way, tip = first_way(
        site,
        rising(site, np.mean(laminae(site), axis=0), (low, high), high, ASIDES_DEG),
        find,
        blocked="the laminae leave no window for a needle at this angle to the skin",
    )
    view = squared(site.endplate_normal(site.lower), 0.0)
    return site.needle(tip, view, towards=towards_detector(way), aim=aim, touches=(touches,))


def lead(site: Site, start: Point) -> Device:
    """A lead from the tip of the needle up the midline, against the back of the dura."""
    radius = site.number("lead_width_mm") / 2
    axis = midline_above(site, start)
    backs, _ = site.body.stops(axis, BACK, (DURA,))
    behind = axis + backs[:, None] * BACK
    room = site.body.free_way(behind, BACK)
    path = behind + np.minimum(radius + BEHIND_MM, room / 2)[:, None] * BACK
    return Device(
        kind=DeviceKind.LEAD,
        name=f"lead with its tip at {ENDS_AT.label}",
        shape=Tube(path=np.concatenate([start[None], path]), radius_mm=radius),
    )


def midline_above(site: Site, start: Point) -> NDArray[np.float64]:
    """Points of the midline, (n, 3) mm, from above the tip of a needle to where a lead or a catheter ends."""
    up = np.arange(start[2] + ALONG_MM, site.point(f"{ENDS_AT}-body-centre")[2], ALONG_MM)
    return np.stack([np.zeros_like(up), np.zeros_like(up), up], axis=1)


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
    """Near the midline between two laminae, slanting up, through the back of the dura and below the conus."""
    places = interlaminar_places(site, (0.0, site.number("midline_tolerance_mm")))
    find = onto_sheet(site, places, DURA, beyond_mm=site.number("past_dura_mm"), keeping={CONUS: 0.0})
    return slanting(site, "needle_angle_deg", find, aim="the fluid within the dura at {level}", touches=DURA)


def catheter(site: Site, start: Point) -> Device:
    """A catheter from the tip of the needle up behind the cord, halfway between it and the back of the dura."""
    axis = midline_above(site, start)
    dura, _ = site.body.stops(axis, BACK, (DURA,))
    cord, met = site.body.stops(axis, BACK, (CORD, CONUS))
    radius = site.number("catheter_width_mm") / 2
    depths = np.where(met >= 0, (dura + cord) / 2, dura - site.number("past_dura_mm"))
    return Device(
        kind=DeviceKind.CATHETER,
        name=f"catheter with its tip at {ENDS_AT.label}",
        shape=Tube(path=np.concatenate([start[None], axis + depths[:, None] * BACK]), radius_mm=radius),
    )
