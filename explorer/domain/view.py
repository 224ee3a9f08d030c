"""Everything that is on screen, as one frozen value.

The URL, undo, tests and both painters use the same value; a change makes another one.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from explorer.domain.body import Level, Side

Triple = tuple[float, float, float]


class Audience(StrEnum):
    """Whose words the page speaks."""

    PATIENT = "patient"
    CLINICIAN = "clinician"


class Mode(StrEnum):
    """How the body is drawn."""

    ANATOMY = "anatomy"
    FLUOROSCOPY = "fluoro"


class Camera(msgspec.Struct, frozen=True, kw_only=True):
    """Where the eye is: positions in mm, LPS; ``up`` a direction."""

    position: Triple
    focal_point: Triple
    up: Triple = (0.0, 0.0, 1.0)
    view_angle_deg: float = 24.0


class Standpoint(StrEnum):
    """A standard side from which the body is seen; both painters use these."""

    ANTERIOR = "A"
    POSTERIOR = "P"
    LEFT = "L"
    RIGHT = "R"
    SUPERIOR = "S"
    INFERIOR = "I"

    @property
    def towards(self) -> Triple:
        """Unit vector from the body to the eye, LPS."""
        return _TOWARDS[self]

    @property
    def up(self) -> Triple:
        """What is up in the picture: the head; seen from above or below, the front of the body."""
        return (0.0, -1.0, 0.0) if self in {Standpoint.SUPERIOR, Standpoint.INFERIOR} else (0.0, 0.0, 1.0)


_TOWARDS: dict[Standpoint, Triple] = {
    Standpoint.ANTERIOR: (0.0, -1.0, 0.0),
    Standpoint.POSTERIOR: (0.0, 1.0, 0.0),
    Standpoint.LEFT: (1.0, 0.0, 0.0),
    Standpoint.RIGHT: (-1.0, 0.0, 0.0),
    Standpoint.SUPERIOR: (0.0, 0.0, 1.0),
    Standpoint.INFERIOR: (0.0, 0.0, -1.0),
}


class View(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown, what is chosen, and from where it is seen."""

    hidden: tuple[str, ...] = ()
    ghosted: tuple[str, ...] = ()
    isolated: bool = False
    ghost_others: bool = True
    selected: str | None = None
    condition: str | None = None
    procedure: str | None = None
    level: Level | None = None
    side: Side | None = None
    approach: str | None = None
    severities: dict[str, float] = {}
    mode: Mode = Mode.ANATOMY
    audience: Audience = Audience.PATIENT
    language: str = "en"
    labels: bool = True
    dark: bool = False
    camera: Camera | None = None

    def selecting(self, structure: str | None) -> View:
        """The same view with another structure chosen, and nothing chosen below it."""
        return msgspec.structs.replace(
            self,
            selected=structure,
            condition=None,
            procedure=None,
            level=None,
            side=None,
            approach=None,
            isolated=False,
        )

    def hiding(self, *structures: str) -> View:
        """The same view without these structures; one that is hidden is no longer selected."""
        kept = self if self.selected not in structures else self.selecting(None)
        return msgspec.structs.replace(kept, hidden=tuple(dict.fromkeys((*self.hidden, *structures))))

    def showing(self, *structures: str) -> View:
        """The same view with these structures shown again."""
        return msgspec.structs.replace(self, hidden=tuple(one for one in self.hidden if one not in structures))
