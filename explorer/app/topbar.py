"""The bar at the top: menu, search, patient's or clinician's words, share."""

from __future__ import annotations

from typing import Any

import panel_material_ui as pmui
from panel.viewable import Viewable

from explorer.app.body import Heard
from explorer.app.components import SearchBox
from explorer.app.theme import MENU_SX, SHARE_SX, SWITCH_SX
from explorer.domain.view import Audience

VOICES = {"Patient": Audience.PATIENT, "Clinician": Audience.CLINICIAN}
MENU: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("Patient words", "person", {"act": ["speak", "patient"]}),
    ("Clinician words", "medical_services", {"act": ["speak", "clinician"]}),
    ("Light or dark", "contrast", {"theme": True}),
    ("Share", "ios_share", {"share": True}),
    ("Show all that is hidden", "visibility", {"act": ["show"]}),
    ("Labels on or off", "label", {"act": ["label"]}),
    ("Home", "home", {"act": ["home"]}),
    ("Help and keys", "help_outline", {"help": True}),
)
"""Label, icon and message of each entry; what finds no room in the bar of a phone is here."""


class TopBar:
    """What stands in the bar; each part says to one listener what the visitor wants.

    Parameters
    ----------
    heard : callable
        Called with the messages of ``explorer.app.page``.
    """

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self.search = SearchBox(heard)
        self._voice = self._switch()
        self._parts = (self._menu(), self.search, self._voice, self._share())

    @property
    def parts(self) -> list[Viewable]:
        """What goes into the bar, from left to right."""
        return list(self._parts)

    def show(self, audience: Audience) -> None:
        """Mark whose words are used."""
        self._voice.value = audience.value.capitalize()

    def _switch(self) -> pmui.RadioButtonGroup:
        voice = pmui.RadioButtonGroup(  # type: ignore[no-untyped-call]
            options=list(VOICES), sx=SWITCH_SX, margin=0, stylesheets=[_CENTRED, _wider_than(767)]
        )
        voice.param.watch(lambda event: self._heard({"act": ["speak", VOICES[event.new].value]}), "value")
        return voice

    def _share(self) -> pmui.Button:
        return pmui.Button(  # type: ignore[no-untyped-call]
            label="Share",
            icon="ios_share",
            icon_size="20px",
            variant="outlined",
            sx=SHARE_SX,
            margin=0,
            on_click=lambda _event: self._heard({"share": True}),
            stylesheets=[_CENTRED, _wider_than(599)],
        )

    def _menu(self) -> pmui.MenuButton:
        messages = {label: message for label, _, message in MENU}
        return pmui.MenuButton(  # type: ignore[no-untyped-call]
            label="Menu",
            icon="menu",
            icon_size="24px",
            items=[{"label": label, "icon": icon} for label, icon, _ in MENU],
            variant="text",
            sx=MENU_SX,
            margin=0,
            on_click=lambda item: self._heard(messages[item["label"]]),
            stylesheets=[_CENTRED, _FIRST],
        )


_CENTRED = ":host { align-self: center; }"
_FIRST = ":host { order: -1; } @media (max-width: 599px) { :host { order: 1; } }"


def _wider_than(pixels: int) -> str:
    return f"@media (max-width: {pixels}px) {{ :host {{ display: none !important; }} }}"
