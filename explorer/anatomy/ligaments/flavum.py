"""The ligamenta flava: yellow sheets that close the interlaminar windows from inside.

Each is two halves that meet in a V with a cleft between them. A half springs from the front of the upper lamina, half
way up, and ends on the upper edge of the lower one; outward it reaches the capsule of the facet joint. The walls of the
canal are looked up with rays that run back from it, so the sheet follows whatever bone is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import around, present
from explorer.anatomy.growing import grows, places
from explorer.anatomy.ligaments.straps import reached
from explorer.anatomy.posture import segment_pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import facet_frame
from explorer.domain.body import LUMBAR_SEGMENTS, Level
from explorer.domain.plan import Point
from explorer.geometry.fields import Surroundings
from explorer.geometry.lofts import closed_rings
from explorer.geometry.posing import Pose

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SEGMENTS = (Level.T12_L1, *LUMBAR_SEGMENTS)

ON_LAMINA = 0.5
"""How far up the front of the upper lamina the sheet begins, as a share of the lamina's height from its lower edge."""

CLEFT_SHARE, CLEFT_MM = 0.45, 2.8
"""Thickness that is left in the midline cleft, and the cleft's half width."""

BEFORE_JOINT_MM = 0.8
"""How far inward of the canal's edge of the facet joint a half ends, at its capsule."""

RISE_MM = 5.0
"""How much higher the lower border lies at the capsule than its course over the lamina would bring it."""

LEAST_HEIGHT_MM = 6.0
"""Of a sheet at the capsule."""

SUNK_MM, FOOT_MM = 0.3, 0.8
"""How deep the sheet lies in the upper lamina, and its lower border in the edge of the lower one."""

SAG_MM = 2.0
"""How far a sheet follows a sloping lamina back from the straight way to the next lamina, at the most."""

STEEPEST = 1.6
"""Where the wall stands oblique to the rays, a sheet of the same thickness is longer along them: at most so much."""

ACROSS, ALONG, HEIGHTS = 33, 21, 56

AHEAD_MM, REACH_MM = 10.0, 19.0
"""The rays start so far in front of the middle of the window; what they do not meet within the reach is window."""


@dataclass(frozen=True, eq=False)
class Wall:
    """The back wall of the canal at one segment, in the segment's frame.

    Attributes
    ----------
    x : (n,) array
        Places across, symmetric, mm.
    z : (m,) array
        Heights, rising.
    back : (n, m) array
        Where the wall is met; spanned over the window.
    edge, crest : (n,) array
        Heights of the lower edge of the upper lamina and of the upper edge of the lower one.
    """

    x: Array
    z: Array
    back: Array
    edge: Array
    crest: Array


@grows("ligamentum-flavum-{level}", levels=SEGMENTS)
def ligamentum_flavum(body: Body, level: Level) -> trimesh.Trimesh:
    """From the lower front of one lamina to the upper edge of the next, on both sides, with a cleft between them."""
    frame, wall = segment_pose(level), _wall(body, level)
    aside = np.abs(wall.x) / np.abs(wall.x).max()
    foot = np.minimum(wall.crest, wall.crest[ACROSS // 2] + 2.5) - FOOT_MM + RISE_MM * aside**3
    foot = np.minimum(np.maximum(foot, wall.crest - FOOT_MM), wall.z[-1] - LEAST_HEIGHT_MM)
    share = np.linspace(1.0, 0.0, ALONG)
    z = foot[:, None] + share * (wall.z[-1] - foot)[:, None]
    back = np.array([np.interp(row, wall.z, there) for row, there in zip(z, wall.back, strict=True)])
    thick = _thickness(level, wall, share) * _lengthened(wall.x, back)
    ahead = _eased(np.clip((z - foot[:, None]) / np.maximum(wall.edge - foot, 4.0)[:, None], 0.0, 1.0))
    front = back + SUNK_MM - ahead * thick
    x = np.repeat(wall.x[:, None], ALONG, axis=1)
    sides = [np.stack([x, y, z], axis=-1) for y in (front, front + thick)]
    rings = np.concatenate([sides[0], sides[1][::-1]]).transpose(1, 0, 2)
    return closed_rings(frame.to_world(rings.reshape(-1, 3)).reshape(rings.shape), slit=True)


def _wall(body: Body, segment: Level) -> Wall:
    """Look up the back wall of the canal on both bones, and span the window between them."""
    from scipy.ndimage import gaussian_filter

    above, below = segment.vertebrae
    frame = segment_pose(segment)
    x = _places(segment, frame)
    top, edge, crest = (frame.to_local(point) for point in _midline(body, segment))
    z = np.linspace(crest[2] - 4.0, top[2], HEIGHTS)
    start = 0.5 * (edge[1] + crest[1]) - AHEAD_MM
    upper = _met(around(body, f"vertebra-{above}"), frame, x, start, z)
    lower = _met(around(body, "sacrum" if below is Level.S1 else f"vertebra-{below}"), frame, x, start, z)
    edges = _end_of(np.isfinite(upper)[:, ::-1], z[::-1], least=0.5 * (edge[2] + crest[2]))
    crests = np.minimum(_end_of(np.isfinite(lower), z, least=crest[2] - 1.0), edges)
    joint = present(f"facet-cartilage-{segment}-left")
    sides = _met(around(body, *joint), frame, np.abs(x), start, z) if joint else upper
    met = np.minimum(np.minimum(upper, lower), sides)
    back = np.array([_spanned(row, z, float(low)) for row, low in zip(met, crests, strict=True)])
    back = gaussian_filter(0.5 * (back + back[::-1]), (1.0, 1.2), mode="nearest")
    return Wall(x, z, back, *(_smooth(0.5 * (one + one[::-1])) for one in (edges, crests)))


def _places(segment: Level, frame: Pose) -> Array:
    """(n,) mm across: closer together near the midline, out to the capsule of the joint."""
    joint = facet_frame(segment)
    edge = joint.to_world(np.array([0.0, 0.5 * size("facet-joint-width", segment), 0.0]))
    reach = frame.to_local(edge)[0] - BEFORE_JOINT_MM
    u = np.linspace(-1.0, 1.0, ACROSS)
    return np.asarray(reach * np.sign(u) * np.abs(u) ** 1.25)


def _midline(body: Body, segment: Level) -> tuple[Array, Array, Array]:
    """Where the sheet begins on the upper lamina, that lamina's lower edge, and the lower lamina's upper one."""
    above, below = segment.vertebrae
    upper, lower = (body.landmark(f"{above}-lamina-{edge}-midline") for edge in ("upper", "lower"))
    return lower + ON_LAMINA * (upper - lower), lower, body.landmark(f"{below}-lamina-upper-midline")


def _met(bone: Surroundings, frame: Pose, x: Array, start: float, z: Array) -> Array:
    """(n, m) y in the frame at which rays that run back from the canal meet a bone; infinite where they miss it."""
    grid = np.stack(np.broadcast_arrays(x[:, None], start, z[None, :]), axis=-1).reshape(-1, 3)
    way = np.tile(frame.direction(np.array([0.0, 1.0, 0.0])), (len(grid), 1))
    far = reached(frame.to_world(grid), way, bone, reach_mm=REACH_MM).reshape(len(x), len(z))
    return np.where(far < REACH_MM, start + np.maximum(far, 2.0), np.inf)


def _end_of(met: NDArray[np.bool_], z: Array, least: float) -> Array:
    """(n,) height up to which bone is met without a break from the first of (m,) heights on; the least if nowhere."""
    unbroken = np.cumprod(met, axis=1).sum(axis=1)
    return np.where(unbroken > 0, z[np.maximum(unbroken - 1, 0)], least)


def _spanned(row: Array, z: Array, crest: float) -> Array:
    """Straight across the window, and never far behind the straight way from the lower lamina to the upper one."""
    there = np.isfinite(row)
    if not there.any():
        return np.zeros_like(z)
    wall = np.interp(z, z[there], row[there])
    low = float(np.interp(crest, z, wall))
    chord = low + (wall[-1] - low) * np.clip((z - crest) / max(z[-1] - crest, 1.0), 0.0, 1.0)
    return np.asarray(np.where(z > crest, np.minimum(wall, chord + SAG_MM), wall))


def _thickness(segment: Level, wall: Wall, share: Array) -> Array:
    """(n, along) mm: full over most of each half, thin in the cleft, at the capsule and at the upper end."""
    aside = np.abs(wall.x) / np.abs(wall.x).max()
    cleft = 1.0 - (1.0 - CLEFT_SHARE) * np.exp(-((wall.x / CLEFT_MM) ** 2))
    across = cleft * np.maximum(1.0 - aside**5, 0.06) ** 0.7
    along = np.clip((1.0 - share) / 0.16, 0.25, 1.0) ** 0.6
    return np.asarray(size("flavum-thickness", segment) * across[:, None] * along[None, :])


def _lengthened(x: Array, back: Array) -> Array:
    slope = np.gradient(back, x, axis=0)
    return np.minimum(np.sqrt(1.0 + slope**2), STEEPEST)


def _eased(share: Array) -> Array:
    return np.asarray(share * share * (3.0 - 2.0 * share))


def _smooth(values: Array) -> Array:
    from scipy.ndimage import gaussian_filter1d

    return np.asarray(gaussian_filter1d(values, 1.5, mode="nearest"))


@places
def lumbosacral_window(body: Body) -> Mapping[str, Point]:
    """Middle of the L5-S1 interlaminar window on the midline."""
    lower, upper = body.landmark("l5-lamina-lower-midline"), body.landmark("s1-lamina-upper-midline")
    return {f"{Level.L5_S1}-interspace-midline": 0.5 * (lower + upper)}
