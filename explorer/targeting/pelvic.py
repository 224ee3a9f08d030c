"""Needles about the pelvis: the sacroiliac joint, the piriformis and the trochanteric bursa."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from explorer.domain.plan import CArm, Needle
from explorer.errors import NoSuchPlan
from explorer.targeting.beam import edge_on_oblique
from explorer.targeting.recipes import plans
from explorer.targeting.room import AIMS_MM, nearest_first, patch
from explorer.targeting.site import Site
from explorer.targeting.skin import facet_normal
from explorer.targeting.ways import Cleft, first_way, into_belly, into_cleft, onto_bone

LEFT, _, UP = np.eye(3)
ANTEROPOSTERIOR = CArm(oblique_deg=0.0, cranial_deg=0.0)


@plans("sacroiliac-joint-injection")
def sacroiliac_joint(site: Site) -> Iterator[Needle]:
    """Into the lower part of the posterior cleft, in the plane of the joint."""
    joint = site.named("sacroiliac-joint-{side}")
    centre, normal = site.point("sij-centre-{side}"), site.direction("sij-normal-{side}")
    caudal_end = centre[2] - site.body.mesh(joint).bounds[0, 2]
    low, high = site.limits("above_caudal_end_mm")
    cleft = Cleft(
        joint=joint,
        centre=centre,
        normal=normal,
        along=-UP,
        stretch_mm=(caudal_end - high, caudal_end - low),
        best_mm=caudal_end - (low + high) / 2,
        walls=("sacrum", site.named("hip-bone-{side}")),
    )
    ideal = CArm(
        oblique_deg=edge_on_oblique(normal), cranial_deg=float(np.mean(site.procedure.c_arm.cranial_deg or 0.0))
    )
    view, tip = first_way(
        site,
        site.views(ideal),
        into_cleft(site, cleft, depth_mm=site.limits("depth_into_cleft_mm")),
        blocked="no view opens the lower third of the joint to a straight needle",
    )
    yield site.needle(tip, view, aim="the lower third of the sacroiliac joint", touches=(joint, *cleft.walls))


@plans("piriformis-injection")
def piriformis(site: Site) -> Iterator[Needle]:
    """Into the belly of the muscle, below and lateral of the lower end of the sacroiliac joint."""
    muscle, nerve = site.named("piriformis-{side}"), site.named("sciatic-nerve-{side}")
    joint_end = site.point("sij-inferior-posterior-{side}")
    below, beside = (
        site.number("below_inferior_sacroiliac_joint_mm"),
        site.number("lateral_of_inferior_sacroiliac_joint_mm"),
    )
    axes = np.stack([site.left * LEFT, -UP])
    aims = nearest_first(
        patch(joint_end, axes, (beside, 2 * beside), (below, 2 * below), AIMS_MM).reshape(-1, 3),
        joint_end + beside * axes[0] + below * axes[1],
    )
    half = site.number("thickness_mm") / 2  # thinner than half its usual thickness is an edge, not the belly
    view, tip = first_way(
        site,
        site.views(ANTEROPOSTERIOR),
        into_belly(site, aims, muscle, thick_mm=half, keeping={nerve: site.least("sciatic_clearance_mm")}),
        blocked="bone or the sciatic nerve lies over the belly of the muscle",
    )
    yield site.needle(tip, view, aim="the belly of the piriformis", touches=(muscle,))


@plans("trochanteric-bursa-injection")
def trochanteric_bursa(site: Site) -> Iterator[Needle]:
    """Square onto the side of the greater trochanter through the bursa, then back a little."""
    bursa, bone = site.named("trochanteric-bursa-{side}"), site.named("femur-{side}")
    centre = site.body.mesh(bursa).centroid
    outward = facet_normal(site, centre, bone)
    contact = onto_bone(site, centre, bone, site.most("bone_offset_mm"))(outward)
    if contact is None:
        raise NoSuchPlan(f"{site.procedure.name} {site.where}: the bursa does not lie over the greater trochanter")
    tip = contact + site.number("withdraw_from_bone_mm") * outward
    yield site.needle(
        tip, ANTEROPOSTERIOR, towards=outward, aim="the bursa over the greater trochanter", touches=(bursa, bone)
    )
