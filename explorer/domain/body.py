"""Where in the body: vertebral and segmental levels, sides, tissues."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """The patient's own left or right."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def sign(self) -> int:
        """+1 on the left, -1 on the right: the sign of x in the LPS frame."""
        return 1 if self is Side.LEFT else -1

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Level(StrEnum):
    """A vertebra (``l4``), or the motion segment between two of them (``l4-l5``)."""

    T8 = "t8"
    T9 = "t9"
    T10 = "t10"
    T11 = "t11"
    T12 = "t12"
    L1 = "l1"
    L2 = "l2"
    L3 = "l3"
    L4 = "l4"
    L5 = "l5"
    S1 = "s1"
    S2 = "s2"
    S3 = "s3"
    S4 = "s4"
    T8_T9 = "t8-t9"
    T9_T10 = "t9-t10"
    T10_T11 = "t10-t11"
    T11_T12 = "t11-t12"
    T12_L1 = "t12-l1"
    L1_L2 = "l1-l2"
    L2_L3 = "l2-l3"
    L3_L4 = "l3-l4"
    L4_L5 = "l4-l5"
    L5_S1 = "l5-s1"

    @property
    def vertebrae(self) -> tuple[Level, ...]:
        """The one vertebra of a vertebral level; the upper and the lower one of a motion segment."""
        return tuple(Level(part) for part in self.value.split("-"))

    @property
    def is_segment(self) -> bool:
        """Whether this is a motion segment, of two vertebrae."""
        return "-" in self.value

    @property
    def label(self) -> str:
        """As it is written for people: ``L4``, ``L4–L5``."""
        return self.value.upper().replace("-", "–")


THORACIC_VERTEBRAE = (Level.T8, Level.T9, Level.T10, Level.T11, Level.T12)
THORACIC_SEGMENTS = (Level.T8_T9, Level.T9_T10, Level.T10_T11, Level.T11_T12)
LUMBAR_VERTEBRAE = (Level.L1, Level.L2, Level.L3, Level.L4, Level.L5)
LUMBAR_SEGMENTS = (Level.L1_L2, Level.L2_L3, Level.L3_L4, Level.L4_L5, Level.L5_S1)


class Tissue(StrEnum):
    """What a structure is made of; it decides how the structure is drawn."""

    BONE = "bone"
    CARTILAGE = "cartilage"
    ANNULUS = "annulus"
    NUCLEUS = "nucleus"
    LIGAMENT = "ligament"
    NERVE = "nerve"
    DURA = "dura"
    ARTERY = "artery"
    VEIN = "vein"
    MUSCLE = "muscle"
    TENDON = "tendon"
    BURSA = "bursa"
    FAT = "fat"
    SKIN = "skin"
