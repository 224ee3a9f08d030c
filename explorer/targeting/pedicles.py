"""Cannulas through the pedicle into a vertebral body: cement, a balloon, heat on the nerve inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Level
from explorer.domain.device import Device, DeviceKind, Ellipsoid, Tube
from explorer.domain.plan import Needle, Point
from explorer.geometry.rays import crossings
from explorer.targeting.beam import squared
from explorer.targeting.bone_ways import Passage, through_bone
from explorer.targeting.recipes import plans
from explorer.targeting.room import nearest_first, patches
from explorer.targeting.site import Site
from explorer.targeting.ways import first_way

LEFT = np.array([1.0, 0.0, 0.0])
DURA = "dural-sac"
BOTH = "both-pedicles"
BLOCKED = "no straight cannula of this gauge fits the pedicle with its walls"

FRONT = 2.0 / 3.0, 3.0 / 4.0
"""Where in the depth of the body a cannula ends: in its front third to quarter, as shares from the posterior wall."""

HIGH_MM = 6.0
"""How far above and below half its height a cannula may end in a body (own choice)."""

NEAR_MM = 9.0
"""How near to the middle of the pedicle a cannula passes: half the breadth of the widest, that of L5."""

STEP_MM = 3.0
"""Spacing of the places in a body that are tried."""

ML = 1000.0
"""Cubic millimetres in a millilitre."""


@plans("vertebroplasty")
def vertebroplasty(site: Site) -> Iterator[Needle | Device]:
    """To the front third of the body, through one pedicle to the midline or through both."""
    cannulas = [transpedicular(one) for one in sides(site)]
    yield from cannulas
    for cannula in cannulas:
        yield cement(site, cannula, site.number("cement_ml") / len(cannulas))


@plans("balloon-kyphoplasty")
def kyphoplasty(site: Site) -> Iterator[Needle | Device]:
    """Through both pedicles: the working cannula ends past the posterior wall, the balloon lies before it."""
    for one in sides(site):
        track = transpedicular(one)
        yield track
        yield from balloon(one, track)


def sides(site: Site) -> tuple[Site, ...]:
    """The site of each pedicle that is used; the one that was asked for first."""
    assert site.side is not None
    return (site, replace(site, side=site.side.other)) if site.approach == BOTH else (site,)


def transpedicular(site: Site) -> Needle:
    """Down a squared oblique view through the pedicle, its walls around it, to the front third of the body."""
    level, bone = site.upper, site.bone(site.upper)
    passage = Passage(
        bone=bone, past=pedicle(site, level), near_mm=NEAR_MM, wall_mm=site.least("medial_wall_clearance_mm")
    )
    find = through_bone(site, passage, front_places(site, level), nerves_beside(site, level))
    turn = _pedicle_oblique(site, level) if site.approach == BOTH else site.most("pedicle_angle_deg")
    ideal = squared(site.endplate_normal(level), site.left * turn)
    inward = site.procedure.c_arm.oblique_deg[0], site.most("pedicle_angle_deg")
    view, tip = first_way(site, site.views(ideal, obliques=inward), find, blocked=BLOCKED)
    return site.needle(tip, view, aim=f"the front third of the {level.label} body", touches=(bone,))


def pedicle(site: Site, level: Level) -> Point:
    """A place in the pedicle, (3,) mm; of the first sacral vertebra, one in the bone beside the top of its canal."""
    if level is Level.S1:
        return (site.point("s1-sap-ala-junction-{side}") + site.point("s1-basivertebral-foramen")) / 2
    return site.point(f"{level}-pedicle-centre-{{side}}")


def nerves_beside(site: Site, level: Level) -> dict[str, float]:
    """What a cannula in a pedicle keeps from (mm): the dura inward of it and the root below it."""
    return {DURA: 0.0, site.named(f"nerve-root-{level}-{{side}}"): 0.0}


def front_places(site: Site, level: Level) -> NDArray[np.float64]:
    """Places in the front third of a body at half its height, (n, 3) mm.

    On the side of the cannula, those next to the midline first; where both pedicles are used, those halfway out.
    """
    back, front, up = body_axes(site, level)
    half_width = abs(float((site.point(f"{level}-superior-rim-{{side}}") - site.point(f"{level}-body-centre"))[0]))
    aside = half_width / 3 if site.approach == BOTH else 0.0
    reach = half_width / 3 if site.approach == BOTH else site.number("midline_tolerance_mm")
    middles = (back + share * (front - back) for share in np.linspace(*FRONT, 3))
    axes, beside = np.stack([site.left * LEFT, up]), (aside - reach, aside + reach)
    places = patches(middles, axes, beside, (-HIGH_MM, HIGH_MM), STEP_MM)
    best = back + np.mean(FRONT) * (front - back) + aside * site.left * LEFT
    return nearest_first(places, best)


def body_axes(site: Site, level: Level) -> tuple[Point, Point, Point]:
    """Of a body at half its height, (3,) mm: the middle of its back, that of its front; and its unit way up."""
    ends = {
        end: (site.point(f"{level}-superior-rim-{end}") + site.point(f"{level}-inferior-rim-{end}")) / 2
        for end in ("posterior", "anterior")
    }
    return ends["posterior"], ends["anterior"], site.endplate_normal(level)


def _pedicle_oblique(site: Site, level: Level) -> float:
    """The obliquity (deg, above 0 ipsilateral) that looks down the pedicle."""
    axis = site.direction(f"{level}-pedicle-axis-{{side}}")
    return float(np.degrees(np.arctan2(site.left * axis[0], axis[1])))


def cement(site: Site, cannula: Needle, volume_ml: float) -> Device:
    """A ball of cement at the end of a cannula, pressed flat between the endplates and held back by the walls."""
    level = site.upper
    up = site.endplate_normal(level)
    ahead = np.cross(up, LEFT)
    radius = (3.0 * volume_ml * ML / (4.0 * np.pi)) ** (1.0 / 3.0)
    above, below = (_room(site, level, cannula.target, way) for way in (up, -up))
    high = min(radius, ENDPLATE_SHARE * (above + below) / 2)
    wide = float(np.sqrt(radius**3 / high))
    centre = _held_back(site, level, cannula, wide, np.stack([LEFT, ahead])) + (above - below) / 2 * up
    return Device(
        kind=DeviceKind.CEMENT,
        name=f"{volume_ml:.0f} mL of cement",
        shape=Ellipsoid(centre=centre, axes=np.stack([wide * LEFT, wide * ahead, high * up])),
    )


def _held_back(site: Site, level: Level, cannula: Needle, wide: float, level_axes: NDArray[np.float64]) -> Point:
    """From the tip of a cannula so far back along it, (3,) mm, that the walls leave room to all sides, (2, 3) axes."""
    turns = np.arange(0.0, 2.0 * np.pi, np.pi / 4)
    around = np.stack([np.cos(turns), np.sin(turns)], axis=1) @ level_axes
    back = level_axes.T @ (level_axes @ (cannula.entry - cannula.target)) / cannula.depth_mm
    centre = cannula.target
    for _ in range(STEPS_BACK):
        room = min(_room(site, level, centre, way) for way in around)
        centre = centre + max(0.0, wide + APART_MM - room) * back
    return centre


APART_MM = 1.0
"""How far from the walls a ball of cement stays (own choice)."""

STEPS_BACK = 6
"""After so many steps back, each as long as room is lacking, a ball lies free or nowhere in the body."""


def _room(site: Site, level: Level, place: Point, way: Point) -> float:
    """How far (mm) it is from a place within a body to its surface."""
    return float(site.body.free_way(place[None], way, (site.bone(level),))[0])


ENDPLATE_SHARE = 0.7
"""How much of the height between the endplates cement or a balloon takes at most (own choice)."""


def balloon(site: Site, track: Needle) -> Iterator[Device]:
    """The working cannula, to just past the posterior wall, and the balloon from there on to the end of the track."""
    level = site.upper
    back, front, up = body_axes(site, level)
    ahead = (front - back) / np.linalg.norm(front - back)
    outward = (track.entry - track.target) / track.depth_mm
    past = site.number("cannula_past_posterior_wall_mm")
    wall = track.target + (((back - track.target) @ ahead) + past) / (outward @ ahead) * outward
    yield Device(
        kind=DeviceKind.CANNULA,
        name="working cannula",
        shape=Tube(path=np.stack([wall, track.entry]), radius_mm=site.number("cannula_outer_mm") / 2),
    )
    half, centre = float(np.linalg.norm(wall - track.target)) / 2, (wall + track.target) / 2
    side = np.cross(outward, up)
    across = np.stack([side, np.cross(side, outward)])
    high = min(half, BALLOON_SHARE * min(_room(site, level, centre, way) for way in (*across, *-across)))
    shape = Ellipsoid(centre=centre, axes=np.stack([half * outward, *high * across]))
    yield Device(kind=DeviceKind.BALLOON, name="balloon", shape=shape)


BALLOON_SHARE = 0.85
"""How much of the room to the nearest wall or endplate a balloon takes (own choice)."""


@plans("basivertebral-nerve-ablation")
def basivertebral(site: Site) -> Iterator[Needle | Device]:
    """An introducer through the pedicle to just past the posterior wall, and a curved probe from there to the nerve."""
    level, bone = site.upper, site.bone(site.upper)
    foramen, end = site.point(f"{level}-basivertebral-foramen"), on_nerve(site, level)
    passage = Passage(bone=bone, past=pedicle(site, level), near_mm=NEAR_MM, wall_mm=WALL_MM)
    find = through_bone(site, passage, behind_nerve(site, foramen, end), nerves_beside(site, level))
    ideal = squared(site.endplate_normal(level), site.left * site.procedure.c_arm.oblique_deg[1])
    view, tip = first_way(site, site.views(ideal), find, blocked=BLOCKED)
    nerve = f"basivertebral-nerve-{level}"
    introducer = site.needle(
        tip, view, aim=f"the {level.label} body, behind its basivertebral nerve", touches=(bone, nerve)
    )
    yield introducer
    forward = (introducer.target - introducer.entry) / introducer.depth_mm
    yield Device(
        kind=DeviceKind.PROBE, name="curved probe", shape=Tube(path=bent(tip, forward, end), radius_mm=PROBE_MM / 2)
    )
    radius = site.number("lesion_zone_mm") / 2
    yield Device(kind=DeviceKind.LESION, name="lesion", shape=Ellipsoid(centre=end, axes=radius * np.eye(3)))


def on_nerve(site: Site, level: Level) -> Point:
    """Where heat is brought to the nerve, (3,) mm: on its way forward, at a share of the depth of the body."""
    foramen, end = (site.point(f"{level}-basivertebral-{part}") for part in ("foramen", "nerve-end"))
    ahead = (end - foramen) / np.linalg.norm(end - foramen)
    stretches = crossings(foramen, foramen + DEEPEST_MM * ahead, site.body.surface(site.bone(level)))
    place: Point = foramen + site.number("from_posterior_wall_percent") / 100.0 * stretches[0][1] * ahead
    return place


def behind_nerve(site: Site, foramen: Point, end: Point) -> NDArray[np.float64]:
    """Places for the end of an introducer, (n, 3) mm: past the posterior wall, those nearest to the nerve first."""
    ahead = (end - foramen) / np.linalg.norm(end - foramen)
    up = np.cross(ahead, LEFT)
    axes, depths = np.stack([site.left * LEFT, up]), np.arange(*PAST_MM, STEP_MM)
    places = patches((foramen + past * ahead for past in depths), axes, BESIDE_MM, (-BEYOND_MM, BEYOND_MM), STEP_MM)
    return nearest_first(places, end)


def bent(start: Point, forward: Point, end: Point) -> NDArray[np.float64]:
    """A way, (n, 3) mm, that leaves a cannula straight on and bends to a place beside it (a quadratic curve)."""
    turn = start + ((end - start) @ forward) / 2 * forward
    share = np.linspace(0.0, 1.0, 17)[:, None]
    return np.asarray((1 - share) ** 2 * start + 2 * share * (1 - share) * turn + share**2 * end)


WALL_MM = 1.0
"""The wall of bone that is left around an introducer, as in vertebroplasty."""

BESIDE_MM, BEYOND_MM = (4.0, 24.0), 8.0
"""How far beside the midline, and above and below the nerve, an introducer may end (own choice)."""

PAST_MM = 2.0, 9.0
"""How far past the posterior wall an introducer ends (own choice: the probe needs room to bend)."""

DEEPEST_MM = 60.0
"""Longer than any body is deep."""

PROBE_MM = 2.0
"""Width of the curved probe (own choice, no published figure was found)."""
