"""A needle past the side of a vertebral body to the sympathetic trunk in front of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.domain.plan import Needle
from explorer.targeting.beam import squared
from explorer.targeting.recipes import plans
from explorer.targeting.room import AIMS_MM, nearest_first, patch
from explorer.targeting.site import Site
from explorer.targeting.ways import first_way, to_any

LEFT, BACK, UP = np.eye(3)

AT_SHARE = {Level.L2: (0.0, 1.0 / 3.0), Level.L3: (2.0 / 3.0, 1.0)}
"""Where in the height of a body the tip lies: the lower third of L2 and the upper third of L3, as the record says."""


@plans("lumbar-sympathetic-block")
def sympathetic_trunk(site: Site) -> Iterator[Needle]:
    """Past the side of the body, clear of root and vessels, to its front outer edge beside the trunk."""
    level = site.upper
    trunk, root = site.named("sympathetic-trunk-{side}"), site.named(f"nerve-root-{level}-{{side}}")
    discs = tuple(f"disc-{one}" for one in LUMBAR_SEGMENTS if level in one.vertebrae)
    vessels = site.named(f"lumbar-artery-{level}-{{side}}"), "abdominal-aorta", "inferior-vena-cava"
    keeping = dict.fromkeys((trunk, root, *discs, *vessels), 0.0)
    ideal = squared(site.endplate_normal(level), site.left * float(np.mean(site.procedure.c_arm.oblique_deg)))
    view, tip = first_way(
        site,
        site.views(ideal),
        to_any(site, front_edge(site, level, trunk), keeping),
        blocked="no straight way leads past the side of the body",
    )
    yield site.needle(tip, view, aim="the front outer edge of the {level} body, beside the trunk", touches=(trunk,))


def front_edge(site: Site, level: Level, trunk: str) -> NDArray[np.float64]:
    """Places within the outer third of a body, (n, 3) mm, those nearest to the trunk first.

    At the front border come before those behind it, which serve where a vessel lies on the border, as on the right.
    """
    near, far = site.limits("anterior_of_front_border_mm")
    at_border, behind = _slice(site, level, near, far), _slice(site, level, -BEHIND_MM, near)
    points = site.body.mesh(trunk).vertices
    here = points[np.abs(points[:, 2] - at_border[:, 2].mean()) < ABOUT_MM].mean(axis=0)
    return np.concatenate([nearest_first(at_border, here), nearest_first(behind, here)])


def _slice(site: Site, level: Level, near: float, far: float) -> NDArray[np.float64]:
    """Places of the part of a body that is used, (n, 3) mm, from so far to so far before its front border (mm)."""
    upper, lower = (
        np.stack([site.point(f"{level}-{plate}-rim-{end}") for end in ("anterior", "{side}")])
        for plate in ("superior", "inferior")
    )
    layers = []
    for share in np.linspace(*AT_SHARE[level], 4):
        front, side = lower + share * (upper - lower)
        half = abs(float(side[0] - front[0]))
        layers.append(patch(front, np.stack([site.left * LEFT, -BACK]), (half / 3, half), (near, far), AIMS_MM))
    return np.concatenate([layer.reshape(-1, 3) for layer in layers])


BEHIND_MM = 8.0
"""How far behind the front border the tip may stay (own choice: the body's edge recedes by so much at its side)."""

ABOUT_MM = 8.0
"""So much of the trunk above and below counts as being at the place."""
