"""The body as the browser draws it, with three.js."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from explorer.app.body import Heard
from explorer.viewer.component import BodyViewer

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas

DIRECTIONS = ("home", "A", "P", "L", "R", "S", "I")

_FULL = """
:host { position: fixed !important; inset: 0; width: 100vw !important; height: 100dvh !important; margin: 0 !important;
  z-index: 1; --le-top: 60px; }
"""


class ThreeBody:
    """Hands the session's view and plan to the browser, and hears what is picked there."""

    def __init__(self, atlas: Atlas, pack: str) -> None:
        structures = [
            {"id": one.id, "name": one.name, "tissue": one.tissue.value, "level": one.level, "side": one.side}
            for one in atlas.structures.values()
        ]
        self.pane = BodyViewer(geometry=pack, structures=structures, stylesheets=[_FULL], sizing_mode="stretch_both")

    def listen(self, heard: Heard) -> None:
        """Tell what a visitor does to the body."""
        self.pane.on_pick(lambda structure: heard({"act": ["pick", structure or ""], "from": "body"}))
        self.pane.on("ready", lambda _message: heard({"ready": True}))
        self.pane.on("camera", lambda message: heard({"act": ["look", dict(message["camera"])]}))
        self.pane.on("key", lambda message: heard({"key": message["key"]}))
        self.pane.on("list", lambda message: heard({"under": message["ids"], "x": message["x"], "y": message["y"]}))
        self.pane.on("nowebgl", lambda _message: heard({"unable": True}))
        self.pane.on("lost", lambda message: heard({"unable": message["final"]}))

    def show(self, session: Session) -> None:
        """Draw the session's view and plan."""
        worked = session.worked
        plan = worked.plan if worked else None
        view = msgspec.json.decode(msgspec.json.encode(session.view))
        changes: dict[str, Any] = {} if view == self.pane.view else {"view": view}
        shown = self.pane.plan["procedure"] if self.pane.plan else None
        if plan is None and shown is not None:
            changes["plan"] = None
        elif plan is not None:
            from explorer.targeting.wire import as_json

            wire = as_json(plan)
            changes |= {} if wire == self.pane.plan else {"plan": wire}
        if changes:
            self.pane.param.update(**changes)

    def turn(self, view: int, session: Session) -> None:
        """Look from one of the standard views, 1 to 6; 0 is home."""
        del session
        self.pane.fly(DIRECTIONS[view])

    def fly(self, session: Session) -> None:
        """Look closely at the needles, else at the structure that is chosen, else at the whole."""
        self.pane.fly("plan" if self.pane.plan else session.view.selected or "home")

    def leave_free(self, insets: Mapping[str, int]) -> None:
        """Nothing to do: the page's own script tells the viewer, without the way over the server."""
