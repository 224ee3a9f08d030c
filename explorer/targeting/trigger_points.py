"""Needles into taut bands of muscle: square to the skin, and short of what would stop them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from explorer.domain.plan import CArm, Needle, Point
from explorer.errors import NoSuchPlan
from explorer.geometry.rays import crossings
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.skin import facet_normal
from explorer.targeting.ways import onto_bone

LEFT = np.array([1.0, 0.0, 0.0])

UNSEEN = CArm(oblique_deg=0.0, cranial_deg=0.0)
"""These needles are felt for; the view from the front is only where a person would begin to look."""

WITHIN_MM = 30.0
"""How far from the place that is aimed at the bone may be met (own choice: a hand's search)."""

BEYOND_MM = 40.0
"""How far beyond a place the needle's line is followed to find the muscle."""


@plans("gluteus-medius-trigger-point-injection")
def gluteus_medius(site: Site) -> Iterator[Needle]:
    """A third of the way from the top of the iliac crest to the greater trochanter, above the gluteus minimus."""
    crest, trochanter = site.point("iliac-crest-top-{side}"), site.point("greater-trochanter-tip-{side}")
    muscle, bone = site.named("gluteus-medius-{side}"), site.named("hip-bone-{side}")
    outward, contact = square_to_skin(site, crest + (trochanter - crest) / 3, bone)
    low, high = site.limits("bone_offset_mm")
    tips = contact + np.arange(low, high, 1.0)[:, None] * outward
    inside = tips[site.body.inside(tips, (muscle,))]
    if len(inside) == 0:
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: the muscle is not met within {high:.0f} mm of bone")
    yield into(site, inside[len(inside) // 2], outward, muscle, "the belly of the gluteus medius over the ilium")


@plans("paraspinal-trigger-point-injection")
def multifidus(site: Site) -> Iterator[Needle]:
    """Beside the spinous process of L4, where the lamina behind the muscle stops the needle before the canal."""
    muscle, lamina = site.named("multifidus-{side}"), site.point("l4-lamina-lower-midline")
    place = lamina + site.left * BESIDE * site.least("lateral_from_midline_mm") * LEFT
    outward, contact = square_to_skin(site, place, "vertebra-l4")
    tip = halfway(site, contact, outward, muscle)
    yield into(site, tip, outward, muscle, "the belly of the multifidus over the L4 lamina")


@plans("quadratus-lumborum-trigger-point-injection")
def quadratus_lumborum(site: Site) -> Iterator[Needle]:
    """Between the transverse processes of L3 and L4 to the outside of their tips, and no deeper than they lie."""
    muscle = site.named("quadratus-lumborum-{side}")
    tips = np.stack([site.point(f"{level}-transverse-process-tip-{{side}}") for level in ("l3", "l4")])
    middle = tips.mean(axis=0)
    aside = np.clip(abs(middle[0]) + PAST_TIP_MM, *site.limits("lateral_from_midline_mm"))
    place = np.array([site.left * aside, middle[1], middle[2]])
    outward = facet_normal(site, place, "skin")
    tip = halfway(site, place, outward, muscle)
    if tip[1] < tips[:, 1].min():
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: the muscle lies deeper than the transverse processes")
    yield into(site, tip, outward, muscle, "the outer part of the quadratus lumborum between L3 and L4")


def square_to_skin(site: Site, place: Point, bone: str) -> tuple[Point, Point]:
    """The way out square to the skin over a place, (3,) unit, and where a needle along it meets bone, (3,) mm."""
    outward = facet_normal(site, place, "skin")
    contact = onto_bone(site, place, bone, WITHIN_MM)(outward)
    if contact is None:
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: no bone lies behind the muscle to stop the needle")
    return outward, contact


def halfway(site: Site, place: Point, outward: Point, muscle: str) -> Point:
    """The middle, (3,) mm, of the stretch of muscle on a needle's line that lies outward of a place."""
    stretches = crossings(place, place + BEYOND_MM * outward, site.body.surface(muscle))
    if not stretches:
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: the needle's line misses the muscle")
    tip: Point = place + sum(stretches[0]) / 2 * outward
    return tip


def into(site: Site, tip: Point, outward: Point, muscle: str, aim: str) -> Needle:
    """The needle along a line into a muscle."""
    return site.needle(tip, UNSEEN, towards=outward, aim=aim, touches=(muscle,))


BESIDE = 1.5
"""Beside the midline a needle into multifidus stands so many times as far as the least distance (own choice)."""

PAST_TIP_MM = 12.0
"""How far to the outside of the transverse processes the muscle is needled (own choice: past the iliocostalis)."""
