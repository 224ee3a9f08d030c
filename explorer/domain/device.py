"""What a procedure leaves or makes in the body: leads, catheters, pumps, balloons, cement, lesions.

Each is one of three plain shapes in millimetres, LPS, so that both painters and a printer can make the same mesh of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class DeviceKind(StrEnum):
    """What it is, which decides its colour and what X-rays make of it."""

    LEAD = "lead"
    EXTENSION = "extension"
    GENERATOR = "generator"
    CATHETER = "catheter"
    PUMP = "pump"
    CANNULA = "cannula"
    PROBE = "probe"
    BALLOON = "balloon"
    CEMENT = "cement"
    LESION = "lesion"


@dataclass(frozen=True, kw_only=True, eq=False)
class Tube:
    """A round tube with domed ends along a path.

    Attributes
    ----------
    path : (n, 3) float64
        At least two points of its axis, mm.
    radius_mm : float
    """

    path: NDArray[np.float64]
    radius_mm: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Ellipsoid:
    """An ellipsoid.

    Attributes
    ----------
    centre : (3,) float64
        mm.
    axes : (3, 3) float64
        Its half axes as rows, mm.
    """

    centre: NDArray[np.float64]
    axes: NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, eq=False)
class Slab:
    """A flat case with rounded sides.

    Attributes
    ----------
    centre : (3,) float64
        mm.
    axes : (3, 3) float64
        Half its width, height and thickness as rows, mm.
    corner_mm : float
        Radius of its four corners, as seen from its flat side: half its width makes it round.
    """

    centre: NDArray[np.float64]
    axes: NDArray[np.float64]
    corner_mm: float


Shape: TypeAlias = Tube | Ellipsoid | Slab


@dataclass(frozen=True, kw_only=True, eq=False)
class Device:
    """One thing that stays in the body or is made there.

    Attributes
    ----------
    kind : DeviceKind
    name : str
        In words, such as ``"lead with eight contacts"``.
    shape : Tube, Ellipsoid or Slab
    """

    kind: DeviceKind
    name: str
    shape: Shape
