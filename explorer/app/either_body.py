"""The browser draws the body; if it finds that it cannot, the server takes over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import panel as pn
from panel.viewable import Viewable

from explorer.app.body import Body, Heard

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.app.still_body import StillBody


class EitherBody:
    """One body until the browser says that it cannot draw, then another.

    Both parts are on the page from the beginning, the server's asleep, and they change places only when the page is
    loaded: a browser without WebGL says so while it still puts the page together, and would miss what is changed then.

    Parameters
    ----------
    first : Body
        The browser's; it says ``{"unable": True}`` when it gives up.
    otherwise : StillBody
        The server's.
    """

    def __init__(self, first: Body, otherwise: StillBody) -> None:
        self._now: Body = first
        self._otherwise = otherwise
        self._otherwise.pane.awake = False
        self._heard: Heard | None = None
        self._session: Session | None = None
        self._covered: Mapping[str, int] | None = None
        self._box = pn.Column(first.pane, otherwise.pane, margin=0)

    @property
    def pane(self) -> Viewable:
        """What goes on the page."""
        box: Viewable = self._box
        return box

    def listen(self, heard: Heard) -> None:
        """Tell what a visitor does to the body."""
        self._heard = heard
        self._now.listen(self._hear)

    def _hear(self, message: Mapping[str, Any]) -> None:
        if message.get("unable"):
            pn.state.onload(self._give_over)
        elif self._heard:
            self._heard(message)

    def _give_over(self) -> None:
        if self._now is self._otherwise:
            return
        self._now = self._otherwise
        self._now.listen(self._hear)
        self._box[:] = [self._otherwise.pane]
        self._otherwise.pane.awake = True
        if self._covered:
            self._now.leave_free(self._covered)
        if self._session:
            self._now.show(self._session)

    def show(self, session: Session) -> None:
        """Draw the session's view and plan."""
        self._session = session
        self._now.show(session)

    def turn(self, view: int, session: Session) -> None:
        """Look from one of the standard views."""
        self._now.turn(view, session)

    def fly(self, session: Session) -> None:
        """Look closely at what is chosen."""
        self._now.fly(session)

    def leave_free(self, insets: Mapping[str, int]) -> None:
        """Frame within what is not covered."""
        self._covered = insets
        self._now.leave_free(insets)
