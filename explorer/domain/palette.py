"""Colours (sRGB) of tissues and marks, and how each tissue takes the light: one table for both painters.

The page's design tokens; tissue colours are those that stay apart in colour-blind eyes, corrected after a look in the
real light. ``explorer/viewer/js/palette.js`` holds the same numbers for the browser, and a test compares them.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from explorer.domain.body import Tissue
from explorer.domain.device import DeviceKind

Terminator = tuple[float, float, float]


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a tissue is drawn.

    Attributes
    ----------
    light, dark : str
        Albedo in the two themes.
    roughness : float
    terminator : tuple of float
        Tint of the light where it fades: what shines through.
    occlusion, cavity, gloss : float
        How strongly the baked occlusion, the stain in creases and the mirrored surroundings show.
    fibres : float
        How strongly its fibres show, if it has any.
    """

    light: str
    dark: str
    roughness: float
    terminator: Terminator
    occlusion: float = 1.0
    cavity: float = 1.0
    gloss: float = 1.0
    fibres: float = 0.0

    def colour(self, *, dark: bool) -> str:
        """Albedo in a theme."""
        return self.dark if dark else self.light


class Marks(msgspec.Struct, frozen=True, kw_only=True):
    """Colours that mean something: what is chosen, a needle, what steps back."""

    selected: str
    outline: str
    hover: str
    needle: str
    ghost: str


TISSUES: Mapping[Tissue, Look] = {
    Tissue.BONE: Look(light="#F6EDD6", dark="#F6EFDD", roughness=0.58, terminator=(1.0, 0.8, 0.62)),
    Tissue.CARTILAGE: Look(light="#CDE6F2", dark="#CFE6F1", roughness=0.32, terminator=(0.7, 0.9, 1.0)),
    Tissue.ANNULUS: Look(light="#82A9C4", dark="#86A4BC", roughness=0.42, terminator=(0.75, 0.85, 1.0)),
    Tissue.NUCLEUS: Look(light="#3E78A2", dark="#2F7CA3", roughness=0.42, terminator=(0.75, 0.85, 1.0)),
    Tissue.LIGAMENT: Look(light="#948BD8", dark="#AAA8EB", roughness=0.5, terminator=(0.85, 0.8, 1.0), fibres=0.5),
    Tissue.NERVE: Look(light="#F7C428", dark="#FFD045", roughness=0.38, terminator=(1.0, 0.7, 0.35), cavity=0.0),
    Tissue.DURA: Look(light="#D9BC62", dark="#D9BC62", roughness=0.5, terminator=(1.0, 0.7, 0.35), cavity=0.0),
    Tissue.ARTERY: Look(light="#A9001E", dark="#DC193A", roughness=0.4, terminator=(1.0, 0.4, 0.35), cavity=0.0),
    Tissue.VEIN: Look(light="#2F4FA8", dark="#5B7BE0", roughness=0.4, terminator=(0.6, 0.6, 1.0), cavity=0.0),
    Tissue.MUSCLE: Look(
        light="#B5675C",
        dark="#B16A60",
        roughness=0.56,
        terminator=(1.0, 0.55, 0.48),
        occlusion=0.75,
        cavity=0.6,
        gloss=0.55,
        fibres=1.0,
    ),
    Tissue.TENDON: Look(light="#D5D4CF", dark="#F0E6CC", roughness=0.45, terminator=(1.0, 0.9, 0.8), fibres=0.5),
    Tissue.BURSA: Look(light="#00C49E", dark="#54D698", roughness=0.35, terminator=(0.5, 1.0, 0.9)),
    Tissue.FAT: Look(light="#EDDA98", dark="#F3E6A2", roughness=0.6, terminator=(1.0, 0.85, 0.55)),
    Tissue.SKIN: Look(light="#C59A66", dark="#F29C76", roughness=0.55, terminator=(1.0, 0.6, 0.45)),
}

LIGHT_MARKS = Marks(selected="#00A79D", outline="#00696B", hover="#15242E", needle="#C2185B", ghost="#788A96")
DARK_MARKS = Marks(selected="#2EE6D6", outline="#FFFFFF", hover="#EAF0F4", needle="#FF4F93", ghost="#C4D6E4")
SHAFT = "#AEB8C2"
TICK = "#3A4652"

DEVICES = {
    DeviceKind.LEAD: "#1F6FEB",
    DeviceKind.EXTENSION: "#7FA8E8",
    DeviceKind.GENERATOR: "#C3CBD3",
    DeviceKind.CATHETER: "#1FA3A3",
    DeviceKind.PUMP: "#C3CBD3",
    DeviceKind.CANNULA: "#AEB8C2",
    DeviceKind.PROBE: "#8793A0",
    DeviceKind.BALLOON: "#39A9DB",
    DeviceKind.CEMENT: "#5B7083",
    DeviceKind.LESION: "#FF7043",
}
"""Colours of what a procedure leaves or makes in the body, the same in both themes."""


def marks(*, dark: bool) -> Marks:
    """The marks of a theme."""
    return DARK_MARKS if dark else LIGHT_MARKS


def selected_look(tissue: Look, *, dark: bool) -> Look:
    """How a tissue looks when it is chosen: teal, and not drowned in its socket."""
    colour = marks(dark=dark).selected
    return msgspec.structs.replace(
        tissue,
        light=colour,
        dark=colour,
        roughness=0.4,
        terminator=(0.5, 1.0, 0.95),
        occlusion=0.35,
        cavity=0.0,
        gloss=1.0,
    )
