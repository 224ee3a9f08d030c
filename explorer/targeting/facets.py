"""Needles at the facet joints: into the joint, and onto the two nerves that supply it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from explorer.domain.body import Level
from explorer.domain.plan import Needle, Point
from explorer.targeting.beam import edge_on_oblique, squared, tilted, towards_detector
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.ways import Cleft, first_way, into_cleft, onto_bone

NERVE_OVER = {Level.L2: Level.L1, Level.L3: Level.L2, Level.L4: Level.L3, Level.L5: Level.L4, Level.S1: Level.L5}
"""The nerve that crosses each vertebra: its number is that of the vertebra minus one (Bogduk and Long 1979)."""


@plans("facet-joint-injection")
def facet_joint(site: Site) -> Iterator[Needle]:
    """Into the lower third of the posterior slit, in the view that looks along the joint."""
    joint, normal = site.point("{level}-facet-joint-centre-{side}"), site.direction("{level}-facet-joint-normal-{side}")
    down = site.point("{upper}-inferior-articular-process-tip-{side}") - joint
    height = float(np.linalg.norm(down))
    slit = Cleft(
        joint=site.named("facet-joint-{level}-{side}"),
        centre=joint,
        normal=normal,
        along=down / height,
        stretch_mm=(0.0, height),
        best_mm=height * 2 / 3,
        walls=(site.bone(site.upper), site.bone(site.lower)),
    )
    depth = site.number("tolerance_mm"), site.most("depth_beyond_posterior_slit_mm")
    ideal = squared(site.endplate_normal(site.lower), edge_on_oblique(normal))
    view, tip = first_way(
        site,
        site.views(ideal),
        into_cleft(site, slit, depth_mm=depth),
        blocked="the posterior slit does not open to a straight needle",
    )
    touches = (slit.joint, *slit.walls)
    yield site.needle(tip, view, aim="the posterior slit of the {level} facet joint", touches=touches)


@plans("lumbar-medial-branch-block")
def medial_branches(site: Site) -> Iterator[Needle]:
    """Onto both nerves of a joint, each where it crosses the root of a superior articular process."""
    yield onto_nerve(site, site.upper)
    yield onto_nerve(site, site.lower)


def onto_nerve(site: Site, vertebra: Level) -> Needle:
    """Onto the nerve that crosses a vertebra: down a squared oblique view, a little from above."""
    bone, number = site.bone(vertebra), NERVE_OVER[vertebra]
    groove, name, obliques = groove_of(site, vertebra)
    caudad = 0.0 if vertebra is Level.S1 else site.least("caudad_deg")
    turn = site.left * float(np.mean(obliques)) if obliques else _eye_oblique(site, vertebra)
    ideal = squared(site.endplate_normal(vertebra), turn)
    tolerance = "l5_dorsal_ramus_tolerance_mm" if vertebra is Level.S1 else "bone_contact_tolerance_mm"
    contact = onto_bone(site, groove, bone, site.number(tolerance))
    views = (tilted(view, caudad) for view in site.views(ideal, obliques=obliques))
    way, tip = first_way(site, views, contact, blocked=f"bone covers the groove of the {number.label} {name}")
    return site.needle(
        tip,
        tilted(way, -caudad),
        towards=towards_detector(way),
        aim=f"the {number.label} {name} on the {vertebra.label} groove",
        touches=(site.dorsal_nerve(number), bone),
    )


def groove_of(site: Site, vertebra: Level) -> tuple[Point, str, tuple[float, float] | None]:
    """Where the nerve crosses a vertebra, (3,) mm; its kind in words; and obliquities where they are its own (deg)."""
    if vertebra is Level.S1:
        return site.point("s1-sap-ala-junction-{side}"), "dorsal ramus", site.limits("oblique_l5_dorsal_ramus_deg")
    return site.point(f"{vertebra}-sap-tp-junction-{{side}}"), "medial branch", None


def _eye_oblique(site: Site, vertebra: Level) -> float:
    """The obliquity (deg) at which the pedicle, the eye of the dog, stands at a third of the width of the body.

    The upper endplate is taken as an ellipse through its four rims.
    """
    rims = {end: site.point(f"{vertebra}-superior-rim-{end}") for end in ("left", "right", "anterior", "posterior")}
    half_width = float(np.linalg.norm(rims["left"] - rims["right"])) / 2
    half_depth = float(np.linalg.norm(rims["anterior"] - rims["posterior"])) / 2
    eye = site.point(f"{vertebra}-pedicle-centre-{{side}}") - site.point(f"{vertebra}-superior-endplate-centre")
    turns = np.radians(np.arange(0.0, 60.0, 0.1))
    seen = site.left * eye[0] * np.cos(turns) - eye[1] * np.sin(turns)
    body = np.hypot(half_width * np.cos(turns), half_depth * np.sin(turns))
    return site.left * float(np.degrees(turns[np.abs(seen - body / 3).argmin()]))
