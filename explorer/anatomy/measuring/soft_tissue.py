"""Nerves, dural sac, piriformis and sciatic nerve."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.measuring.depths import PRONE
from explorer.anatomy.measuring.ruler import Array, Measured, angle_deg, measures, unit
from explorer.anatomy.measuring.sections import callipers, outline, runs_along
from explorer.domain.body import Level

BORDER_MM = 3.0
"""Half the width of a strip of a muscle in which its border is looked for: there are vertices in each."""


@measures("ganglion-width")
def ganglion_width(body: Measured, level: Level) -> float:
    """Width of the dorsal root ganglion, square to its root (mm)."""
    return float(callipers(_ganglion(body, level)).max())


def _ganglion(body: Measured, level: Level) -> Array:
    root, centre = f"nerve-root-{level}-left", body.at(f"{level}-dorsal-root-ganglion-left")
    return outline(body, root, centre, runs_along(body, root, centre))


@measures("root-thickness")
def root_thickness(body: Measured, level: Level) -> float:
    """Mean width of the root where it leaves its ganglion (mm)."""
    root, centre = f"nerve-root-{level}-left", body.at(f"{level}-dorsal-root-ganglion-left")
    points = body.points(root)
    beyond = points[(np.abs(np.linalg.norm(points - centre, axis=1) - 10.0) < 1.5) & (points[:, 2] < centre[2])]
    middle = beyond.mean(axis=0)
    return float(callipers(outline(body, root, middle, runs_along(body, root, middle))).mean())


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
    cut = outline(body, "dural-sac", frame.origin + 22.0 * frame.rotation[:, 1], frame.rotation[:, 2])
    x, y = cut.T
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
    covered = [any(end > 0.0 for _, end in body.inside(cover, at, PRONE)) for at in border]
    seen = border[max((n + 1 for n, under in enumerate(covered) if under), default=0) :]
    return float(np.linalg.norm(seen[0] - seen[-1]))


def _lowest(points: Array) -> Array:
    return np.asarray(points[points[:, 2].argmin()])


@measures("piriformis-thickness")
def piriformis_thickness(body: Measured, _level: Level) -> float:
    """Least width of its section at the middle of the belly (mm)."""
    way = unit(body.at("piriformis-insertion-left") - body.at("piriformis-origin-left"))
    return float(callipers(outline(body, "piriformis-left", body.at("piriformis-belly-left"), way)).min())


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
    return float(callipers(outline(body, nerve, centre, runs_along(body, nerve, centre))).max())


@measures("sciatic-angle")
def sciatic_angle(body: Measured, _level: Level) -> float:
    """Angle of the sciatic nerve with the transverse plane over its first 50 mm below piriformis (degrees)."""
    start, points = body.at("sciatic-nerve-notch-left"), body.points("sciatic-nerve-left")
    below = points[np.abs(np.linalg.norm(points - start, axis=1) - 50.0) < 3.0]
    way = below[below[:, 2] < start[2]].mean(axis=0) - start
    return 90.0 - angle_deg(way, (0.0, 0.0, -1.0))
