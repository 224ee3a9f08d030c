"""Erector spinae behind ribs and transverse processes: longissimus and, outside it, iliocostalis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import SPINE, around, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.muscles.columns import Build, column
from explorer.domain.body import THORACIC_VERTEBRAE, Level

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

BONES = (*(f"vertebra-{level}" for level in THORACIC_VERTEBRAE), "rib-11-left", "rib-12-left", *SPINE, "hip-bone-left")

LONGISSIMUS = {
    Level.T8: (13.0, 27.0, 0.0, 16.0, 5.0, -8.0),
    Level.T9: (11.0, 26.0, 0.0, 16.5, 6.0, -6.0),
    Level.T10: (9.5, 25.0, 0.0, 16.5, 7.5, -4.0),
    Level.T11: (7.0, 23.5, 0.0, 16.0, 9.5, 0.0),
    Level.T12: (3.5, 22.5, 0.0, 17.0, 12.0, 4.0),
    Level.L1: (-12.0, 19.5, 0.0, 18.0, 15.0, 4.0),
    Level.L2: (-12.0, 18.0, 0.0, 20.0, 17.0, 0.0),
    Level.L3: (-12.0, 18.0, 0.0, 19.0, 18.0, 0.0),
    Level.L4: (-6.0, 22.0, 0.0, 17.5, 17.0, 0.0),
    Level.L5: (-9.0, 25.0, 0.0, 15.5, 14.5, -10.0),
}
ILIOCOSTALIS = {
    Level.T9: (57.0, 23.5, 0.0, 8.0, 4.0, 20.0),
    Level.T10: (54.5, 24.0, 0.0, 9.5, 4.5, 20.0),
    Level.T11: (48.0, 25.5, 0.0, 12.5, 5.5, 18.0),
    Level.T12: (38.0, 30.5, 0.0, 15.0, 7.0, 15.0),
    Level.L1: (18.5, 30.0, 0.0, 16.0, 9.0, 12.0),
    Level.L2: (19.0, 21.0, 0.0, 17.0, 12.5, 18.0),
    Level.L3: (17.5, 18.5, 0.0, 18.0, 14.5, 18.0),
    Level.L4: (19.0, 22.0, 0.0, 18.0, 14.0, 14.0),
    Level.L5: (10.0, 31.0, 2.0, 12.0, 10.0, 4.0),
}
"""Offset from the tip of each transverse process; half widths across and front to back, mm; outer side forward, deg.

Behind the ribs as flat and as far out as those of the BodyParts3D man, whose lumbar part is drawn as tendon only.
"""

LONGISSIMUS_BUILD = Build(bundles=8, depth_mm=1.9, turn=-0.06, rings=44, free=(0.0, 0.04))
ILIOCOSTALIS_BUILD = Build(bundles=7, depth_mm=1.7, turn=-0.05, rings=45, free=(0.0, 0.05))


@grows("longissimus-left")
def longissimus(body: Body) -> trimesh.Trimesh:
    """A thick column beside multifidus, from the posterior superior iliac spine up to T8."""
    near = around(body, *BONES, "multifidus-left", "quadratus-lumborum-left")
    return column(longissimus_nodes(body), near, LONGISSIMUS_BUILD)


@grows("iliocostalis-left")
def iliocostalis(body: Body) -> trimesh.Trimesh:
    """A flatter column outside it, from the iliac crest up to the angles of the lower ribs."""
    near = around(body, *BONES, "multifidus-left", "longissimus-left", "quadratus-lumborum-left")
    return column(iliocostalis_nodes(body), near, ILIOCOSTALIS_BUILD)


def longissimus_nodes(body: Body) -> Array:
    """(n, 6) centres, half widths and turn, from above downwards."""
    spine, top = body.landmark("psis-left"), _beside(body, Level.T8)
    return np.array(
        [
            np.r_[shifted(top, 12.0, 26.0, 15.0), 8.0, 3.0, -8.0],
            *_along(body, LONGISSIMUS),
            np.r_[shifted(spine, -7.0, -12.0, 16.0), 10.0, 10.0, -20.0],
            np.r_[shifted(spine, -8.0, -1.0, -1.0), 4.5, 4.0, -20.0],
        ]
    )


def iliocostalis_nodes(body: Body) -> Array:
    """(n, 6) centres, half widths and turn, from above downwards."""
    spine, crest, top = body.landmark("psis-left"), body.landmark("iliac-crest-top-left"), _beside(body, Level.T8)
    return np.array(
        [
            np.r_[shifted(top, 58.0, 21.0, 4.0), 3.5, 2.5, 20.0],
            *_along(body, ILIOCOSTALIS),
            np.r_[shifted(spine + 0.28 * (crest - spine), -9.0, -1.0, 3.0), 4.0, 4.0, -20.0],
        ]
    )


def _along(body: Body, table: Mapping[Level, tuple[float, ...]]) -> list[Array]:
    return [np.r_[_beside(body, level) + row[:3], row[3:]] for level, row in table.items()]


def _beside(body: Body, level: Level) -> Array:
    return np.asarray(body.landmark(f"{level}-transverse-process-tip-left"))
