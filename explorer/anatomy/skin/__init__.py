"""The skin of the trunk and the upper thighs.

A trunk, two thighs and two buttocks are drawn round the skeleton at depths of an adult of average build, melted
together, relieved by furrow, dimples, cleft and folds, and at last lifted clear of everything that lies under them. All
distances to landmarks are the thickness of the tissues there, so another skeleton gets its own skin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.growing import RECIPES, grows
from explorer.anatomy.skin.outline import Outline, body_form, outline
from explorer.anatomy.skin.relief import cleft, relief
from explorer.geometry.combining import smooth_max, smooth_min
from explorer.geometry.fields import Grid
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SPACING_MM = 2.6
COVER_MM, LEAST_COVER_MM = 6.5, 5.2
"""Least depth of anything under the skin: where it lies broad, and where it sticks out."""

EVENED_MM = 5.0
"""Width of the Gaussian over which fat under the skin evens out what sticks out, such as the ends of ribs."""

DEEP = (
    "cartilage",
    "disc",
    "dural",
    "endplate",
    "epidural",
    "facet",
    "ligamentum-flavum",
    "lumbar",
    "nerve-root",
    "nucleus",
    "medial-branch",
    "obturator",
    "gemelli",
    "piriformis",
    "psoas",
    "sacroiliac",
    "spinal",
    "subgluteus",
)
"""How the ids begin of what lies far from the skin, well covered by the rest; it need not be looked at."""


@grows("skin", spacing_mm=SPACING_MM, triangles=12_000)
def skin(body: Body) -> Solid:
    """The closed surface, cut off level above and below."""
    frame = outline(body)
    grid = Grid.over(_half_box(frame), SPACING_MM)
    x, y, z = (axis.astype(np.float64) for axis in np.meshgrid(*grid.axes, indexing="ij", sparse=True))
    shape = _smoothed(body_form(frame, x, y, z), 5.0)
    shape = shape + relief(body, frame, x, y, z)
    shape = cleft(body, shape, x, y, z)
    shape = _smoothed(shape, 2.5)
    depth = _depth(body, grid)
    shape = smooth_min(shape, _smoothed(depth, EVENED_MM) - COVER_MM, 8.0)
    shape = smooth_min(shape, _smoothed(depth, 1.8) - LEAST_COVER_MM, 3.0)
    grid.values[:] = np.clip(_cut(shape, z, frame), -15.0, 15.0)
    return grid.solid(symmetric=True)


def _half_box(frame: Outline) -> Array:
    low = (0.5 * SPACING_MM, frame.front.min() - 15.0, frame.ends[0] - 8.0)
    high = (frame.half_width.max() + 20.0, frame.back.max() + 45.0, frame.ends[1] + 8.0)
    return np.array([low, high])


def _depth(body: Body, grid: Grid) -> Array:
    """Distance (mm) of every lattice point outside the outermost tissues; 0 or less within them."""
    from scipy.ndimage import distance_transform_edt

    within = np.zeros(grid.values.shape, bool)
    for structure in RECIPES:
        if structure != "skin" and not structure.startswith(DEEP):
            within |= grid.inside(body.mesh(structure))
    far = distance_transform_edt(~within) - distance_transform_edt(within)
    return np.asarray(far, np.float64) * SPACING_MM


def _cut(shape: Array, z: Array, frame: Outline) -> Array:
    low, high = frame.ends
    return smooth_max(smooth_max(shape, z - high, 6.0), low - z, 6.0)


def _smoothed(values: Array, sigma_mm: float) -> Array:
    from scipy.ndimage import gaussian_filter

    return np.asarray(
        gaussian_filter(values, sigma_mm / SPACING_MM, mode=("reflect", "nearest", "nearest")), np.float64
    )
