"""The spinal cord, its end the conus medullaris, and the filum terminale that ties it to the coccyx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, between
from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves.canal import in_canal, vertebrae
from explorer.anatomy.nerves.courses import course, tapered, tube
from explorer.anatomy.nerves.dura import Sac, sac
from explorer.anatomy.sizes import size
from explorer.domain.body import Level
from explorer.domain.plan import Point
from explorer.geometry.lofts import closed_rings, swept_rings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SIDES = 16
FISSURE, SULCUS = 0.16, 0.07
"""Depth of the anterior median fissure and of the posterior median sulcus, as shares of the radius there."""

STEP_MM = 4.4
TIP_SHARE = 0.16
"""Half width of the end of the conus over that of the cord, before it is rounded."""

SHOWN_MM = 5.0
"""How far the cord stands out of the upper end of the sac, so that its section is seen."""


@places
def conus_landmarks(body: Body) -> dict[str, Point]:
    """The tip of the conus: within the sac, at the lower third of L1."""
    share = size("conus-tip-below-l1-upper-endplate")
    upper, lower = (body.landmark(f"l1-{end}-endplate-centre") for end in ("superior", "inferior"))
    down, shape = lower - upper, sac(body)
    far = (shape.middle - upper) @ down / (down @ down)
    return {"conus-medullaris-tip": shape.on_axis(np.interp([share], far, shape.walked))[0]}


@grows("spinal-cord")
def spinal_cord(body: Body) -> trimesh.Trimesh:
    """The cord in the middle of the sac, down to where it begins to taper."""
    shape = sac(body)
    tip = shape.down_to(body.landmark("conus-medullaris-tip"))
    far = np.arange(-SHOWN_MM, tip - size("conus-length") + 0.5 * STEP_MM, STEP_MM)
    return _grooved(shape.on_axis(far), cord_half_widths(body, shape, far))


@grows("conus-medullaris")
def conus_medullaris(body: Body) -> trimesh.Trimesh:
    """The lower end of the cord, a cone with a rounded tip."""
    shape = sac(body)
    tip = shape.down_to(body.landmark("conus-medullaris-tip"))
    far = tip - size("conus-length") * np.linspace(1.0, 0.0, 22)
    return _grooved(shape.on_axis(far), cord_half_widths(body, shape, far))


def cord_half_widths(body: Body, shape: Sac, far: Array) -> Array:
    """(n, 2) half width and half depth of the cord and its conus at (n,) lengths of the sac, mm."""
    levels = vertebrae()[: vertebrae().index(Level.L1) + 1]
    where = [shape.down_to(body.landmark(f"{level}-body-centre")) for level in levels]
    halves = [[0.5 * size(f"spinal-cord-{way}", level) for level in levels] for way in ("width", "depth")]
    tip = shape.down_to(body.landmark("conus-medullaris-tip"))
    share = np.clip(1.0 - (tip - far) / size("conus-length"), 0.0, 1.0)
    taper = TIP_SHARE + (1.0 - TIP_SHARE) * np.sqrt(1.0 - share**2.2)
    return np.column_stack([np.interp(far, where, half) for half in halves]) * taper[:, None]


def _grooved(line: Array, widths: Array) -> trimesh.Trimesh:
    """A loft with a fissure in front and a shallower furrow behind."""
    rings = swept_rings(line, widths, across=(1.0, 0.0, 0.0), sides=SIDES)
    middle = rings.mean(axis=1, keepdims=True)
    off = rings - middle
    ahead = np.zeros(SIDES)
    front = int(np.argmin(off[len(off) // 2, :, 1]))
    ahead[front], ahead[(front + SIDES // 2) % SIDES] = FISSURE, SULCUS
    return closed_rings(middle + off * (1.0 - ahead)[None, :, None])


@grows("filum-terminale")
def filum_terminale(body: Body) -> trimesh.Trimesh:
    """A thread from the tip of the conus through the sac, out of its end and down the sacral canal to the coccyx."""
    shape = sac(body)
    tip = shape.down_to(body.landmark("conus-medullaris-tip"))
    far = np.linspace(tip - 1.0, shape.walked[-1], 9)
    inside = shape.inside(far, np.full(9, 90.0), np.linspace(0.0, 0.25, 9))
    radius = 0.5 * size("filum-terminale-width")
    line = course(np.vstack([inside, _below(body)]), radius + 0.3, around(body, "sacrum", "coccyx"), samples=44)
    return tube(line, tapered(line, radius, to=0.6), sides=6)


def _below(body: Body) -> Array:
    """(n, 3) nodes of the filum below the sac: in the sacral canal, through the hiatus, to the back of the coccyx."""
    walls = around(body, "sacrum")
    nodes = [
        in_canal(
            walls,
            *(
                between(body, f"s{k}-{side}-foramen-left", f"s{k + 1}-{side}-foramen-left") * (0.0, 1.0, 1.0)
                for side in ("anterior", "posterior")
            ),
        )
        for k in (2, 3)
    ]
    floor = 0.5 * (body.landmark("sacral-hiatus-base-midline") + body.landmark("sacral-apex"))
    return np.array([*nodes, floor * (0.0, 1.0, 1.0), _back_of_coccyx(body)])


def _back_of_coccyx(body: Body) -> Point:
    """On the back of the first coccygeal segment, in the midline."""
    walls = around(body, "coccyx")
    at = between(body, "sacral-apex", "coccyx-tip", 0.25) * (0.0, 1.0, 1.0)
    way = at + np.linspace(-12.0, 16.0, 113)[:, None] * np.array([0.0, 1.0, 0.0])
    inside = np.flatnonzero(walls.distance(way) < 0.0)
    return np.asarray(way[inside[-1]] + (0.0, 1.0, 0.0) if len(inside) else at, np.float64)
