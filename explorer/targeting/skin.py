"""The skin: which way it faces, how a needle slants through it, and what is buried beneath it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.domain.device import Slab
from explorer.domain.plan import CArm, Point
from explorer.targeting.site import Site

LEFT, BACK, UP = np.eye(3)

FACET_MM = 12.0
"""Wide enough to even out single triangles, narrow enough to stay on the side of the trochanter (own choice)."""

BENEATH_MM = 8.0
"""How deep beneath the skin a lead or a catheter is tunnelled (own choice)."""

TURNS = 24
"""Into so many pieces a tunnel around the trunk is divided."""


def facet_normal(site: Site, near: Point, structure: str) -> Point:
    """Mean outward normal, (3,) unit, of a surface within ``FACET_MM`` of its place nearest to a point, (3,) mm."""
    mesh = site.body.mesh(structure)
    gaps = np.linalg.norm(mesh.triangles_center - near, axis=1)
    there = mesh.triangles_center[gaps.argmin()]
    close = np.linalg.norm(mesh.triangles_center - there, axis=1) <= FACET_MM
    total = (mesh.face_normals[close] * mesh.area_faces[close, None]).sum(axis=0)
    normal: Point = total / np.linalg.norm(total)
    return normal


def rising(
    site: Site, over: Point, steep_deg: tuple[float, float], usual_deg: float, asides_deg: Sequence[float] = (0.0,)
) -> list[CArm]:
    """Ways from the skin below up to a point, (3,) mm, at some angles to the skin behind it, the usual one first.

    Given as the views that look down them; ``asides_deg`` are their turns to the side of the site.
    """
    leaning = float(np.degrees(np.arcsin(facet_normal(site, over, "skin")[2])))
    steeps = sorted(np.arange(steep_deg[0], steep_deg[1] + 1.0), key=lambda steep: abs(steep - usual_deg))
    return [
        CArm(oblique_deg=site.left * aside, cranial_deg=leaning + float(steep) - 90.0)
        for steep in steeps
        for aside in asides_deg
    ]


def case_under_skin(
    site: Site, over: Point, depth_mm: float, size_mm: tuple[float, float, float], corner_mm: float
) -> Slab:
    """A flat case in a pocket: as far beneath the skin that lies outward of a place, (3,) mm, as its depth says.

    Parameters
    ----------
    depth_mm : float
        From the skin to the case.
    size_mm : (float, float, float)
        Width, height and thickness.
    """
    outward = np.array([over[0], over[1], 0.0]) / np.hypot(over[0], over[1])
    spot = _on_skin(site, over[2], _turn(over))
    normal = facet_normal(site, spot, "skin")
    inward = -normal if normal @ outward > 0.0 else normal
    up = UP - (UP @ inward) * inward
    up /= np.linalg.norm(up)
    wide, high, thick = (part / 2 for part in size_mm)
    return Slab(
        centre=spot + (depth_mm + thick) * inward,
        axes=np.stack([wide * np.cross(up, inward), high * up, thick * inward]),
        corner_mm=corner_mm,
    )


def under_skin(site: Site, start: Point, case: Slab) -> NDArray[np.float64]:
    """A tunnel around the trunk beneath the skin, (n, 3) mm, from a place to the edge of a case."""
    edges = case.centre + np.concatenate([case.axes[:2], -case.axes[:2]])
    end = edges[np.linalg.norm(edges - start, axis=1).argmin()]
    turns = np.linspace(_turn(start), _turn(end), TURNS + 1)[1:-1]
    heights = np.linspace(start[2], end[2], TURNS + 1)[1:-1]
    between = [
        _on_skin(site, height, turn) - BENEATH_MM * np.array([np.sin(turn), np.cos(turn), 0.0])
        for height, turn in zip(heights, turns, strict=True)
    ]
    return np.stack([start, *between, end])


def _turn(place: Point) -> float:
    """Angle (rad) of a place about the long axis of the trunk: 0 behind, above 0 on the left."""
    return float(np.arctan2(place[0], place[1]))


def _on_skin(site: Site, height: float, turn: float) -> Point:
    """Where a level line from the long axis of the trunk leaves the skin, (3,) mm."""
    axis, way = np.array([0.0, 0.0, height]), np.array([np.sin(turn), np.cos(turn), 0.0])
    distances, _ = site.body.stops(axis[None], way, ("skin",))
    place: Point = axis + distances[0] * way
    return place
