"""The posterior layer of the thoracolumbar fascia: it covers the muscles of the back from side to side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.contact import SPINE, around, between, shifted
from explorer.anatomy.growing import grows
from explorer.anatomy.muscles.multifidus import CREST_MM
from explorer.anatomy.sizes import size
from explorer.domain.body import LUMBAR_VERTEBRAE, THORACIC_VERTEBRAE
from explorer.geometry.lofts import closed_rings
from explorer.geometry.room import draped
from explorer.geometry.sheets import FibreSheet

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SHAPE = (24, 47)
"""Samples across one half, and from above downwards."""
BEHIND_MM, GAP_MM = 45.0, 0.6
ABOVE_MM = 2.0
"""It is cut off so far above the tip of the uppermost spinous process."""
SEAM_MM, FURROW = 4.0, 0.045
"""On the midline it lies so far behind the spinous tips; beside it, further by this share of the square of x (1/mm)."""
EVEN = (1.0, 1.0)
"""Samples over which its normals are evened: it is bent sharply along the seam."""
MARGIN_MM = 0.6
"""Thickness of its margins."""
HEM_MM, THORACIC_HEM_MM = 2.0, 6.0
"""How far inside the outer border of the muscle it ends: over the ribs, where that border turns forwards, further."""
LEVELS = (*THORACIC_VERTEBRAE, *LUMBAR_VERTEBRAE)
THORAX = tuple(f"vertebra-{level}" for level in THORACIC_VERTEBRAE)
MUSCLES = ("longissimus-left", "iliocostalis-left", "erector-spinae-aponeurosis-left", "gluteus-maximus-left")


@grows("thoracolumbar-fascia")
def thoracolumbar_fascia(body: Body) -> trimesh.Trimesh:
    """A sheet from the spinous tips over the erector spinae to its outer border, the iliac crest and the sacrum."""
    thick = size("thoracolumbar-fascia-thickness")
    near = around(body, *THORAX, *SPINE, "hip-bone-left", *MUSCLES)
    cloth = _laid_out(body)
    tips = _midline(body)
    seam = np.interp(-cloth[..., 2], -tips[:, 2], tips[:, 1])
    drawn = cloth[..., 1] - (seam + SEAM_MM + FURROW * cloth[..., 0] ** 2)
    half = draped(cloth, near, gap_mm=GAP_MM + 0.5 * thick, stiffness=(1.5, 0.6), drawn=drawn)
    half[0, :, 0] = 0.0
    middle = np.concatenate([half[:0:-1] * (-1.0, 1.0, 1.0), half])
    thickness = np.full(middle.shape[:2], thick)
    thickness[:, 0] = thickness[:, -1] = thickness[0] = thickness[-1] = MARGIN_MM
    return closed_rings(FibreSheet(middle, thickness, np.full(SHAPE[1], 0.5)).rings(even=EVEN), slit=True)


def _laid_out(body: Body) -> Array:
    """(u, v, 3) points of the left half well behind the back, from the midline outwards and from above downwards."""
    across, along = SHAPE
    edge, tips = outer_edge(body), _midline(body)
    z = np.linspace(tips[0, 2] + ABOVE_MM, edge[-1, 2], along)
    outer = np.stack([np.interp(-z, -edge[:, 2], edge[:, axis]) for axis in (0, 1)], axis=-1)
    back = np.interp(-z, -tips[:, 2], tips[:, 1])
    u = np.linspace(0.0, 1.0, across)[:, None]
    y = back + u * np.minimum(outer[:, 1] - back, 0.0) + BEHIND_MM
    return np.stack([u * outer[:, 0], y, np.broadcast_to(z, y.shape)], axis=-1)


def outer_edge(body: Body) -> Array:
    """(n, 3) from above downwards: outer border of iliocostalis, iliac crest, posterior spine, side of the sacrum."""
    columns = {name: body.mesh(f"{name}-left").vertices for name in ("longissimus", "iliocostalis")}
    spine, crest = "psis-left", "iliac-crest-top-left"
    rows = []
    for level in (*THORACIC_VERTEBRAE, *LUMBAR_VERTEBRAE[:4]):
        tip = body.landmark(f"{level}-transverse-process-tip-left")
        muscle = columns["longissimus" if level in THORACIC_VERTEBRAE[:3] else "iliocostalis"]
        beside = muscle[np.abs(muscle[:, 2] - tip[2]) < 5.0]
        inside = THORACIC_HEM_MM if level in THORACIC_VERTEBRAE else HEM_MM
        rows.append(np.array([beside[:, 0].max() - inside, beside[:, 1].mean(), tip[2]]))
    rows += [
        shifted(between(body, spine, crest, 0.5), 0.0, 0.0, 2.0),
        shifted(between(body, spine, crest, 0.2), 0.0, 0.0, 0.0),
        shifted(body.landmark(spine), -1.0, 0.0, -4.0),
        shifted(body.landmark("s2-posterior-foramen-left"), 15.0, 8.0, 0.0),
        shifted(body.landmark("s3-posterior-foramen-left"), 9.0, 6.0, 0.0),
        shifted(body.landmark("s4-posterior-foramen-left"), -3.0, 5.0, -3.0),
    ]
    return np.array(rows)


def _midline(body: Body) -> Array:
    """(n, 3) spinous tips and median crest from above downwards."""
    tips = [body.landmark(f"{level}-spinous-tip-{edge}") for level in LEVELS for edge in ("upper", "lower")]
    sacral = [
        shifted(body.landmark(f"s{i}-posterior-foramen-left"), 0.0, rise - SEAM_MM, 0.0)
        for i, rise in enumerate(CREST_MM, start=1)
    ]
    return np.array([*tips, *sacral])
