"""A procedure worked out on one body: needles, C-arm and what lies near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from explorer.domain.body import Level, Side
from explorer.domain.device import Device

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Point: TypeAlias = "NDArray[np.float64]"
"""(3,) float64, millimetres, LPS."""


@dataclass(frozen=True, kw_only=True)
class CArm:
    """How the C-arm stands: (0, 0) is a true anteroposterior view of the patient.

    Attributes
    ----------
    oblique_deg : float
        Above 0 the detector is turned to the patient's left.
    cranial_deg : float
        Above 0 the detector is tilted towards the head.
    """

    oblique_deg: float
    cranial_deg: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Needle:
    """One straight needle from the skin to its target.

    Attributes
    ----------
    entry, target : (3,) float64
        On the skin, and at the tip; mm, LPS.
    c_arm : CArm
        The view in which this needle is advanced.
    gauge : int
        Stubs (Birmingham wire) gauge.
    length_mm : float
        Length of the shaft that is sold.
    aim : str
        What the tip is brought to, in words, such as ``"the L3 medial branch on the L4 groove"``.
    crosses : tuple of str
        Structure ids in order from skin to tip.
    touches : tuple of str
        Structure ids that the tip is meant to touch or to lie in.
    clearance_mm : mapping of str to float
        Shortest distance (mm) from the needle to each structure at risk.
    off_beam_deg : float
        Angle between the needle and the beam of ``c_arm``: 0 where it is seen end on, "down the barrel".
    confirm : tuple of CArm
        Two views, from the front and from the side, that together show how deep the tip lies.
    """

    entry: Point
    target: Point
    c_arm: CArm
    gauge: int
    length_mm: float
    aim: str = ""
    crosses: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()
    clearance_mm: Mapping[str, float] = field(default_factory=dict)
    off_beam_deg: float = 0.0
    confirm: tuple[CArm, ...] = ()

    @property
    def depth_mm(self) -> float:
        """Length of the path from the skin to the tip (mm)."""
        return float(sum((float(a) - float(b)) ** 2 for a, b in zip(self.entry, self.target, strict=True)) ** 0.5)


@dataclass(frozen=True, kw_only=True, eq=False)
class Plan:
    """A procedure worked out on an atlas for one level and side.

    Attributes
    ----------
    procedure : str
        Procedure id.
    level, side
        Where; ``None`` where the procedure knows no level or no side.
    approach : str or None
        Id of the way in which it is done, where there are several.
    needles : tuple of Needle
        At least one.
    targets : tuple of str
        Ids of the structures that are treated.
    devices : tuple of Device
        What is left or made in the body, in that order.
    """

    procedure: str
    level: Level | None
    side: Side | None
    needles: tuple[Needle, ...]
    targets: tuple[str, ...] = ()
    approach: str | None = None
    devices: tuple[Device, ...] = ()

    @property
    def c_arm(self) -> CArm:
        """The view to begin with: that of the first needle."""
        return self.needles[0].c_arm
