"""Needles at the sacrum: up its canal, through its first foramen, and onto the branches that leave behind."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Level
from explorer.domain.plan import CArm, Needle, Point
from explorer.targeting.beam import across_beam, squared, towards_detector
from explorer.targeting.facets import onto_nerve
from explorer.targeting.recipes import plans
from explorer.targeting.room import AIMS_MM, nearest_first, patch, patches
from explorer.targeting.site import Site
from explorer.targeting.skin import rising
from explorer.targeting.ways import ROOT_MM, first_way, onto_bone, to_any

LEFT, BACK, UP = np.eye(3)
DURA = "dural-sac"
LATERAL = CArm(oblique_deg=90.0, cranial_deg=0.0)


@plans("caudal-epidural-injection")
def caudal(site: Site) -> Iterator[Needle]:
    """Through the membrane of the sacral hiatus, in the midline and seen from the side, up into the canal."""
    apex, base = site.point("sacral-hiatus-apex"), site.point("sacral-hiatus-base-midline")
    places = canal_places(apex, base, site.most("depth_beyond_apex_mm"))
    way, tip = first_way(
        site,
        rising(site, apex, site.limits("entry_angle_to_skin_deg"), site.number("optimal_angle_to_skin_deg")),
        to_any(site, places, {DURA: 0.0}),
        blocked="the hiatus does not open to a straight needle",
    )
    yield site.needle(
        tip,
        LATERAL,
        towards=towards_detector(way),
        aim="the sacral canal through its hiatus",
        touches=("sacrococcygeal-membrane",),
    )


def canal_places(apex: Point, base: Point, beyond_mm: float) -> NDArray[np.float64]:
    """Places for the tip in the midplane of the canal, (n, 3) mm, those just above its mouth first."""
    up = (apex - base) / np.linalg.norm(apex - base)
    forward = np.cross(LEFT, up)
    height = float(np.linalg.norm(apex - base))
    places = patch(apex, np.stack([up, forward]), (-height, beyond_mm), (0.0, CANAL_MM), PLACES_MM).reshape(-1, 3)
    return nearest_first(places, apex + beyond_mm / 2 * up + CANAL_MM / 2 * forward)


@plans("s1-transforaminal-epidural-injection")
def first_sacral_foramen(site: Site) -> Iterator[Needle]:
    """Through the posterior S1 foramen."""
    yield through_first_foramen(site)


def through_first_foramen(site: Site) -> Needle:
    """Down the beam through the posterior S1 foramen, beside the root, and not out of the anterior one."""
    root, mouth = site.named("nerve-root-s1-{side}"), site.point("s1-posterior-foramen-{side}")
    inward = -site.direction("s1-posterior-foramen-axis-{side}")
    deepest = site.most("depth_past_posterior_cortex_mm")
    ideal = squared(site.endplate_normal(Level.S1), site.left * float(np.mean(site.procedure.c_arm.oblique_deg)))
    view, tip = first_way(
        site,
        site.views(ideal),
        to_any(site, foramen_places(site, mouth, inward, (deepest / 3, deepest)), {root: ROOT_MM, DURA: 0.0}),
        blocked="bone or the root closes the posterior S1 foramen to a straight needle",
    )
    return site.needle(tip, view, aim="the S1 root in its foramen", touches=(root,))


def foramen_places(site: Site, mouth: Point, inward: Point, depth_mm: tuple[float, float]) -> NDArray[np.float64]:
    """Places for the tip in a sacral foramen, (n, 3) mm, between two depths past its mouth; the middle ones first."""
    low, high = depth_mm
    axes = across_beam(inward, site.left * LEFT)
    depths, reach = np.arange(low, high + 1e-9, AIMS_MM), (-FORAMEN_MM, FORAMEN_MM)
    places = patches((mouth + depth * inward for depth in depths), axes, reach, reach)
    return nearest_first(places, mouth + (low + high) / 2 * inward)


@plans("sacral-lateral-branch-radiofrequency-ablation")
@plans("sacral-lateral-branch-block")
def lateral_branches(site: Site) -> Iterator[Needle]:
    """Onto the L5 dorsal ramus, then onto the bone beside the posterior foramina of S1, S2 and S3.

    A cooled probe stands there at right angles to the bone as the needle does.
    """
    yield onto_nerve(site, Level.S1)
    for level in BRANCHES:
        yield beside_foramen(site, level)


def beside_foramen(site: Site, level: Level) -> Needle:
    """Onto the bone to the outside of a posterior sacral foramen, where its lateral branch runs."""
    branch = site.named(f"lateral-branch-{level}-{{side}}")
    contact = [
        onto_bone(site, place, "sacrum", site.number("bone_contact_tolerance_mm"))
        for place in places_beside(site, site.point(f"{level}-posterior-foramen-{{side}}"), branch)
    ]
    view, tip = first_way(
        site,
        site.views(squared(site.endplate_normal(Level.S1), 0.0)),
        lambda towards: next((tip for find in contact if (tip := find(towards)) is not None), None),
        blocked=f"bone covers the outer side of the {level.label} foramen",
    )
    return site.needle(
        tip, view, aim=f"the {level.label} lateral branches beside their foramen", touches=(branch, "sacrum")
    )


def places_beside(site: Site, mouth: Point, branch: str) -> NDArray[np.float64]:
    """Places on the back of the sacrum on an arc outside a foramen, (n, 3) mm, those nearest to a branch first."""
    low, high = site.limits("lateral_from_foramen_mm")
    turns, reaches = np.meshgrid(np.radians([-45.0, -22.5, 0.0, 22.5, 45.0]), FORAMEN_MM + np.linspace(low, high, 3))
    places = mouth + reaches.reshape(-1, 1) * (
        site.left * np.cos(turns).reshape(-1, 1) * LEFT + np.sin(turns).reshape(-1, 1) * UP
    )
    heights, met = site.body.stops(places, BACK, ("sacrum",))
    on_bone = places[met == 0] + heights[met == 0, None] * BACK
    points = site.body.mesh(branch).vertices
    gaps = np.linalg.norm(on_bone[:, None] - points, axis=2).min(axis=1)
    return np.asarray(on_bone[np.argsort(np.round(gaps, 6), kind="stable")][:TRIED])


TRIED = 5
"""So many places on the arc are tried."""

BRANCHES = (Level.S1, Level.S2, Level.S3)
"""The foramina whose lateral branches are numbed."""

FORAMEN_MM = 4.0
"""How far from its axis a sacral foramen is searched: half its width (10.4 by 7.7 mm, Saluja 2018), rounded."""

CANAL_MM = 10.0
"""Deeper than the canal at its hiatus, which is 1.9 to 10.4 mm deep (Nastoulis 2023)."""

PLACES_MM = 0.5
"""Spacing of the places in a canal of a few millimetres."""
