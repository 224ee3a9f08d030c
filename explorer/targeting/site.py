"""Where one procedure is done on one body: its landmarks, its numbers, and the needles that it ends in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from explorer.domain.body import Level, Side
from explorer.domain.plan import CArm, Needle, Point
from explorer.domain.procedure import ObliqueSide, Procedure, Quantity
from explorer.errors import BadContent, NoSuchPlan
from explorer.targeting.beam import fan, squared, towards_detector
from explorer.targeting.surroundings import Surroundings

NEAR_MM = 25.0
"""Clearances beyond this are not worth a line on a card."""

TILT_DEG = 15.0
"""How far a view is tilted away from the squared one to get past bone (own choice, no published bound was found)."""

OUTER_DIAMETER_MM = {
    6: 5.156,
    8: 4.191,
    10: 3.404,
    11: 3.048,
    13: 2.413,
    14: 2.1,
    15: 1.8,
    16: 1.6,
    17: 1.4,
    18: 1.2,
    20: 0.9,
    21: 0.8,
    22: 0.7,
    23: 0.6,
    24: 0.55,
    25: 0.5,
    26: 0.45,
    27: 0.4,
}
"""Designated outer diameter of needle tubing by gauge (ISO 9626; thicker than 14 gauge, Birmingham wire gauge)."""

SOLD_GAUGES = (6, 8, 10, 11, 13, 14, 16, 17, 18, 20, 22, 25)
"""In which long needles are sold."""

SKIN = "skin"
"""Every needle passes it."""


@dataclass(frozen=True, eq=False)
class Site:
    """A procedure at a level and a side of a body, done with a needle of one gauge.

    Names of landmarks, directions and structures may hold ``{level}``, ``{upper}``, ``{lower}`` and ``{side}``.
    """

    body: Surroundings
    procedure: Procedure
    level: Level | None
    side: Side | None
    gauge: int
    approach: str | None = None

    @property
    def left(self) -> int:
        """+1 on the left and on the midline, -1 on the right: the sign of x, and of an ipsilateral obliquity."""
        return -1 if self.side is Side.RIGHT else 1

    @property
    def upper(self) -> Level:
        """The upper vertebra of the segment."""
        return self._vertebrae[0]

    @property
    def lower(self) -> Level:
        """The lower vertebra of the segment."""
        return self._vertebrae[-1]

    @property
    def radius_mm(self) -> float:
        """Half the outer diameter of the needle."""
        return OUTER_DIAMETER_MM[self.gauge] / 2

    def named(self, pattern: str) -> str:
        """An id with its level and side filled in."""
        return pattern.format(level=self.level, side=self.side, **self._names)

    def said(self, pattern: str) -> str:
        """Words with its level and side filled in as people write them: ``L4–L5``."""
        labels = {name: level.label for name, level in self._names.items()}
        return pattern.format(level=self.level.label if self.level else "", side=self.side, **labels)

    def point(self, pattern: str) -> Point:
        """A landmark, (3,) mm LPS."""
        return self.body.atlas.landmarks[self.named(pattern)]

    def direction(self, pattern: str) -> Point:
        """A named direction, (3,) unit vector LPS."""
        return self.body.atlas.directions[self.named(pattern)]

    def endplate_normal(self, vertebra: Level) -> Point:
        """Out of the upper endplate of a vertebra or of the sacrum, (3,) unit vector LPS."""
        return self.direction("s1-endplate-normal" if vertebra is Level.S1 else f"{vertebra}-superior-endplate-normal")

    def bone(self, vertebra: Level) -> str:
        """The structure that a vertebral level is part of."""
        return "sacrum" if vertebra is Level.S1 else f"vertebra-{vertebra}"

    def dorsal_nerve(self, vertebra: Level) -> str:
        """The nerve of a number that supplies facet joints: a medial branch, at L5 the dorsal ramus itself."""
        return self.named(
            f"dorsal-ramus-{vertebra}-{{side}}" if vertebra is Level.L5 else f"medial-branch-{vertebra}-{{side}}"
        )

    def number(self, name: str) -> float:
        """One figure of the procedure's geometry; the middle where it gives limits."""
        quantity = self._quantity(name)
        if quantity.value is not None:
            return quantity.value
        return float(np.mean(self.limits(name)))

    def limits(self, name: str) -> tuple[float, float]:
        """Both limits of a figure of the procedure's geometry."""
        return self.least(name), self.most(name)

    def least(self, name: str) -> float:
        """The lower limit of a figure of the procedure's geometry."""
        return self._one(name, self._quantity(name).low)

    def most(self, name: str) -> float:
        """The upper limit of a figure of the procedure's geometry."""
        return self._one(name, self._quantity(name).high)

    def views(self, ideal: CArm, *, obliques: tuple[float, float] | None = None) -> Iterator[CArm]:
        """Views that the record allows, those nearest to the ideal one first.

        Obliquities are those of the record, or others (least and greatest, deg, above 0 ipsilateral); tilts are those
        of the record, or up to ``TILT_DEG`` from the ideal one where it leaves them to the patient at hand.
        """
        low, high = self._obliques if obliques is None else obliques
        tilts = self.procedure.c_arm.cranial_deg or (ideal.cranial_deg - TILT_DEG, ideal.cranial_deg + TILT_DEG)
        return fan(ideal, (self.left * low, self.left * high), tilts, left=self.left)

    @property
    def _obliques(self) -> tuple[float, float]:
        low, high = self.procedure.c_arm.oblique_deg
        return (-high, -low) if self.procedure.c_arm.oblique_side is ObliqueSide.CONTRALATERAL else (low, high)

    def needle(
        self, tip: Point, view: CArm, *, aim: str, touches: tuple[str, ...], towards: Point | None = None
    ) -> Needle:
        """The needle that ends at a tip, (3,) mm, and comes down the beam of a view, or from another direction."""
        way = towards_detector(view) if towards is None else towards
        entry = self.body.entry(tip, way)
        return Needle(
            entry=entry,
            target=tip,
            c_arm=view,
            gauge=self.gauge,
            length_mm=self._length(float(np.linalg.norm(entry - tip))),
            aim=self.said(aim),
            crosses=self.body.crossed(entry, tip),
            touches=touches,
            clearance_mm=self._clearances(entry, tip, touches),
            off_beam_deg=float(np.degrees(np.arccos(np.clip(way @ towards_detector(view), -1.0, 1.0)))),
            confirm=self._confirming,
        )

    @property
    def _confirming(self) -> tuple[CArm, CArm]:
        """From the front with the endplate of the level squared, and from the side of the needle."""
        front = squared(self.endplate_normal(self.lower), 0.0) if self.level else CArm(oblique_deg=0.0, cranial_deg=0.0)
        return front, CArm(oblique_deg=90.0 * self.left, cranial_deg=0.0)

    def _clearances(self, entry: Point, tip: Point, touches: tuple[str, ...]) -> dict[str, float]:
        """Of each danger that the record names, the nearest structure; and whatever else is tender and near."""
        left_out = {*touches, SKIN}
        near = self.body.nearer(entry, tip, self.body.tender - left_out, NEAR_MM)
        told = dict(near)
        for danger in self.procedure.dangers:
            named = set(danger.structures) - left_out
            gaps = {one: near[one] for one in named & near.keys()}
            if not gaps or named - self.body.tender:
                gaps = self.body.nearer(entry, tip, named)
            told |= dict(sorted(gaps.items(), key=lambda one: one[1])[:1])
        return told

    def _length(self, depth: float) -> float:
        lengths = sorted(self.procedure.needle.lengths_mm)
        if depth >= lengths[-1]:
            raise NoSuchPlan(
                f"{self.procedure.name} {self.where}: the target lies {depth:.0f} mm deep, "
                f"beyond the longest usual needle of {lengths[-1]:.0f} mm"
            )
        return next(one for one in lengths if one > depth)

    @property
    def where(self) -> str:
        """The place in words: ``at L4–L5 on the left``."""
        level = f"at {self.level.label}" if self.level else ""
        side = f"on the {self.side}" if self.side else ""
        return " ".join(part for part in (level, side) if part)

    @property
    def _vertebrae(self) -> tuple[Level, ...]:
        if self.level is None:
            raise NoSuchPlan(f"{self.procedure.name} needs a level")
        return self.level.vertebrae

    @property
    def _names(self) -> dict[str, Level]:
        return {"upper": self.upper, "lower": self.lower} if self.level else {}

    def _quantity(self, name: str) -> Quantity:
        if name not in self.procedure.geometry:
            raise self._incomplete(name)
        return self.procedure.geometry[name]

    def _one(self, name: str, limit: float | None) -> float:
        figure = self._quantity(name).value if limit is None else limit
        if figure is None:
            raise self._incomplete(name)
        return figure

    def _incomplete(self, name: str) -> BadContent:
        return BadContent(f"annotations/procedures/{self.procedure.id}.yaml: geometry needs {name!r} to plan a needle")
