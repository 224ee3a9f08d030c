"""The upper endplate of S1 in the sacral frame: its lean, and the promontory at its front rim."""

from __future__ import annotations

import numpy as np

from explorer.anatomy.sizes import size
from explorer.domain.plan import Point


def endplate_way() -> Point:
    """From the centre of the S1 endplate to its front rim, unit, in the sacral frame."""
    tilt = np.radians(size("s1-endplate-tilt-in-sacrum"))
    return np.array([0.0, -np.cos(tilt), -np.sin(tilt)])


def endplate_normal() -> Point:
    """Out of the S1 endplate, unit, in the sacral frame."""
    _, y, z = endplate_way()
    return np.array([0.0, z, -y])


def promontory() -> Point:
    """The front rim of the endplate on the midline, in the sacral frame."""
    return np.asarray(0.5 * size("s1-endplate-depth") * endplate_way())
