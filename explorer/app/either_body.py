"""The browser draws the body; if it finds that it cannot, the server takes over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import panel as pn
from panel.viewable import Viewable

from explorer.app.body import Body, Heard

if TYPE_CHECKING:
    from explorer.app.session import Session


class EitherBody:
    """One body until the browser says that it cannot draw, then another.

    Parameters
    ----------
    first : Body
        The browser's; it says ``{"unable": True}`` when it gives up.
    otherwise : callable
        Makes the server's.
    """

    def __init__(self, first: Body, otherwise: Callable[[], Body]) -> None:
        self._now, self._otherwise = first, otherwise
        self._heard: Heard | None = None
        self._session: Session | None = None
        self._box = pn.Column(first.pane, margin=0)

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
            self._give_over()
        elif self._heard:
            self._heard(message)

    def _give_over(self) -> None:
        self._now = self._otherwise()
        self._now.listen(self._hear)
        self._box[:] = [self._now.pane]
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
        self._now.leave_free(insets)
