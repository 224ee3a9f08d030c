"""How deep targets lie under the skin of someone who lies prone."""

from __future__ import annotations

from itertools import product

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, measures
from explorer.domain.body import Level

PRONE = np.array([0.0, 1.0, 0.0])
"""Straight back: the way from a target to the skin of someone who lies prone."""

OBLIQUE_DEG = 35.0
"""Turn of the way to a foramen out of the sagittal plane: the middle of what is usual for a transforaminal needle."""


def _depth(body: Measured, start: Array) -> float:
    """From a point straight back to the skin (mm)."""
    inside = [one for one in body.inside(body.surface("skin"), start, PRONE, 300.0) if one[0] <= 0.0 <= one[1]]
    return float(inside[0][1]) if inside else 0.0


def _skin_to_piriformis(body: Measured, share: float) -> float:
    """From the skin straight forward to the back of piriformis, at this share from its origin (mm)."""
    start, end = (body.at(f"piriformis-{one}-left") for one in ("origin", "insertion"))
    at = start + share * (end - start)
    stretches = body.inside(body.surface("piriformis-left"), at, PRONE)
    back = max((float(one[1]) for one in stretches), default=0.0)
    return _depth(body, at) - back


@measures("skin-to-piriformis-medial")
def skin_to_piriformis_medial(body: Measured, _level: Level) -> float:
    """Near its origin, behind the notch (mm)."""
    return _skin_to_piriformis(body, 0.35)


@measures("skin-to-piriformis-centre")
def skin_to_piriformis_centre(body: Measured, _level: Level) -> float:
    """At its middle (mm)."""
    return _skin_to_piriformis(body, 0.55)


@measures("skin-to-piriformis-lateral")
def skin_to_piriformis_lateral(body: Measured, _level: Level) -> float:
    """Towards the trochanter (mm)."""
    return _skin_to_piriformis(body, 0.75)


@measures("skin-to-epidural-space")
def skin_to_epidural_space(body: Measured, segment: Level) -> float:
    """On the midline, straight forward from the skin to the front of the ligamentum flavum (mm)."""
    window = body.at(f"{segment}-interspace-midline")
    return _depth(body, window)


@measures("skin-to-medial-branch")
def skin_to_medial_branch(body: Measured, _level: Level) -> float:
    """From where the medial branches of L3 and L4 and the dorsal ramus of L5 are met straight back; mean (mm)."""
    targets = ("l3-medial-branch-target", "l4-medial-branch-target", "l5-dorsal-ramus-target")
    return float(np.mean([_depth(body, body.at(f"{one}-left")) for one in targets]))


@measures("skin-to-foramen")
def skin_to_foramen(body: Measured, segment: Level) -> float:
    """From the middle of the foramen to the skin, back and outwards as a transforaminal needle comes (mm)."""
    start, way = body.at(f"{segment}-foramen-centre-left"), np.radians(OBLIQUE_DEG)
    inside = body.inside(body.surface("skin"), start, (np.sin(way), np.cos(way), 0.0), 300.0)
    return next((float(one[1]) for one in inside if one[0] <= 0.0 <= one[1]), 0.0)


@measures("skin-to-sacroiliac-joint")
def skin_to_sacroiliac_joint(body: Measured, _level: Level) -> float:
    """From the lower back margin of the joint straight back (mm)."""
    return _depth(body, body.at("sij-inferior-posterior-left"))


@measures("skin-to-trochanter")
def skin_to_trochanter(body: Measured, _level: Level) -> float:
    """From the lateral face of the greater trochanter straight out to the skin (mm)."""
    start = body.at("greater-trochanter-lateral-left")
    inside = body.inside(body.surface("skin"), start, (1.0, 0.0, 0.0), 300.0)
    return max((float(one[1]) for one in inside if one[0] <= 0.0 <= one[1]), default=0.0)


@measures("posterior-epidural-depth")
def posterior_epidural_depth(body: Measured, _level: Level) -> float:
    """Greatest distance on the midline between dural sac and flavum at the windows of L2-L3 and L3-L4 (mm)."""
    return max(_behind_sac(body, segment) for segment in (Level.L2_L3, Level.L3_L4))


def _behind_sac(body: Measured, segment: Level) -> float:
    window, walls = body.at(f"{segment}-interspace-midline"), body.surface("dural-sac", f"ligamentum-flavum-{segment}")
    steps = product(np.arange(-8.0, 3.0, 1.0), np.arange(-6.0, 7.0, 2.0))
    gaps = [body.gap(walls, window + np.array([0.0, back, up]), PRONE) for back, up in steps]
    return max((gap for gap in gaps if np.isfinite(gap)), default=0.0)
