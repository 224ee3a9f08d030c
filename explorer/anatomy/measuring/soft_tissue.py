"""Nerves, piriformis, and how deep targets lie under the skin."""

from __future__ import annotations

from itertools import product

import numpy as np

from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.domain.body import Level

PRONE = np.array([0.0, 1.0, 0.0])
"""Straight back: the way from a target to the skin of someone who lies prone."""

BORDER_MM = 3.0
"""Half the width of a strip of a muscle in which its border is looked for: there are vertices in each."""


def _depth(body: Measured, start: Array) -> float:
    """From a point straight back to the skin (mm)."""
    inside = [one for one in body.inside(body.surface("skin"), start, PRONE, 300.0) if one[0] <= 0.0 <= one[1]]
    return float(inside[0][1]) if inside else 0.0


def _section(body: Measured, structure: str, at: Array, along: Array) -> Array:
    """(n, 2) outline of a structure cut square to a direction through a point, nearest part (mm)."""
    cut = body.mesh(structure).section(plane_origin=at, plane_normal=along)
    if cut is None:
        raise ValueError(f"{structure} is not met by a plane through {np.round(at, 1).tolist()}")
    parts = [np.asarray(part) for part in cut.discrete]
    ring = min(parts, key=lambda part: float(np.linalg.norm(part.mean(axis=0) - at)))
    across = unit(np.cross(along, (0.0, 0.0, 1.0) if abs(along[2]) < 0.9 else (1.0, 0.0, 0.0)))
    return np.column_stack([(ring - at) @ across, (ring - at) @ np.cross(along, across)])


def _callipers(outline: Array) -> Array:
    """(36,) widths of an outline in every direction (mm)."""
    turns = np.radians(np.arange(0.0, 180.0, 5.0))
    return np.array([np.ptp(outline @ (np.cos(turn), np.sin(turn))) for turn in turns])


def _along(body: Measured, structure: str, at: Array) -> Array:
    """The direction in which a cord runs near a point: the long axis of its vertices there."""
    points = body.points(structure)
    near = points[np.linalg.norm(points - at, axis=1) < 12.0]
    return np.asarray(np.linalg.svd(near - near.mean(axis=0), full_matrices=False)[2][0], np.float64)


@measures("ganglion-width")
def ganglion_width(body: Measured, level: Level) -> float:
    """Width of the dorsal root ganglion, square to its root (mm)."""
    return float(_callipers(_ganglion(body, level)).max())


def _ganglion(body: Measured, level: Level) -> Array:
    root, centre = f"nerve-root-{level}-left", body.at(f"{level}-dorsal-root-ganglion-left")
    return _section(body, root, centre, _along(body, root, centre))


@measures("root-thickness")
def root_thickness(body: Measured, level: Level) -> float:
    """Mean width of the root where it leaves its ganglion (mm)."""
    root, centre = f"nerve-root-{level}-left", body.at(f"{level}-dorsal-root-ganglion-left")
    points = body.points(root)
    beyond = points[(np.abs(np.linalg.norm(points - centre, axis=1) - 10.0) < 1.5) & (points[:, 2] < centre[2])]
    middle = beyond.mean(axis=0)
    return float(_callipers(_section(body, root, middle, _along(body, root, middle))).mean())


@measures("sacrococcygeal-membrane-thickness")
def sacrococcygeal_membrane_thickness(body: Measured, _level: Level) -> float:
    """Over the middle of the sacral hiatus (mm)."""
    hiatus = 0.5 * (body.at("sacral-hiatus-apex") + body.at("sacral-hiatus-base-midline"))
    along = unit(body.at("sacral-hiatus-base-midline") - body.at("sacral-hiatus-apex"))
    return body.thickness(body.surface("sacrococcygeal-membrane"), hiatus, np.cross(along, (1.0, 0.0, 0.0)))


@measures("dural-sac-area")
def dural_sac_area(body: Measured, segment: Level) -> float:
    """Cross-section of the dural sac in the plane of a disc (mm2)."""
    frame = body.segment_frame(segment)
    outline = _section(body, "dural-sac", frame.origin + 22.0 * frame.rotation[:, 1], frame.rotation[:, 2])
    x, y = outline.T
    return float(0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))))


@measures("piriformis-length")
def piriformis_length(body: Measured, _level: Level) -> float:
    """From end to end of the lower border as it is seen from behind: from under the sacrotuberous ligament on (mm).

    The published one was taken on dissected buttocks (Guvencer 2008), in which that ligament still covers the muscle
    further in: its way from the sacrum to the ligament, about a centimetre, does not count.
    """
    muscle, cover = body.points("piriformis-left"), body.surface("sacrotuberous-ligament-left")
    strips = np.arange(muscle[:, 0].min(), muscle[:, 0].max(), 1.0)
    border = [_lowest(muscle[np.abs(muscle[:, 0] - x) < BORDER_MM]) for x in strips]
    seen = [at for at in border if not any(part[1] > 0.0 for part in body.inside(cover, at, PRONE))]
    return float(np.linalg.norm(seen[0] - seen[-1]))


def _lowest(points: Array) -> Array:
    return np.asarray(points[points[:, 2].argmin()])


@measures("piriformis-thickness")
def piriformis_thickness(body: Measured, _level: Level) -> float:
    """Least width of its section at the middle of the belly (mm)."""
    way = unit(body.at("piriformis-insertion-left") - body.at("piriformis-origin-left"))
    return float(_callipers(_section(body, "piriformis-left", body.at("piriformis-belly-left"), way)).min())


@measures("sciatic-width-at-exit")
def sciatic_width_at_exit(body: Measured, _level: Level) -> float:
    """Flat width of the sciatic nerve below piriformis (mm)."""
    return _sciatic_width(body, body.at("sciatic-nerve-notch-left"))


@measures("sciatic-width-at-lesser-trochanter")
def sciatic_width_at_lesser_trochanter(body: Measured, _level: Level) -> float:
    """Flat width of the sciatic nerve at the height of the lesser trochanter (mm)."""
    height = body.at("lesser-trochanter-tip-left")[2]
    points = body.points("sciatic-nerve-left")
    return _sciatic_width(body, points[np.abs(points[:, 2] - height) < 4.0].mean(axis=0))


def _sciatic_width(body: Measured, at: Array) -> float:
    nerve = "sciatic-nerve-left"
    points = body.points(nerve)
    centre = points[np.linalg.norm(points - at, axis=1) < 12.0].mean(axis=0)
    return float(_callipers(_section(body, nerve, centre, _along(body, nerve, centre))).max())


@measures("sciatic-angle")
def sciatic_angle(body: Measured, _level: Level) -> float:
    """Angle of the sciatic nerve with the transverse plane over its first 50 mm below piriformis (degrees)."""
    start, points = body.at("sciatic-nerve-notch-left"), body.points("sciatic-nerve-left")
    below = points[np.abs(np.linalg.norm(points - start, axis=1) - 50.0) < 3.0]
    way = below[below[:, 2] < start[2]].mean(axis=0) - start
    return 90.0 - angle_deg(way, (0.0, 0.0, -1.0))


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
