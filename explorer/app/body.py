"""The body on the page: drawn by the browser, or, where that cannot be, by the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from panel.viewable import Viewable

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas

Renderer: TypeAlias = Literal["auto", "three", "pyvista"]
Heard: TypeAlias = Callable[[Mapping[str, Any]], None]


class Body(Protocol):
    """What the page needs of whatever draws the body."""

    @property
    def pane(self) -> Viewable:
        """What goes on the page."""

    def listen(self, heard: Heard) -> None:
        """Tell what a visitor does to the body, in the words of ``explorer.app.acts``."""

    def show(self, session: Session) -> None:
        """Draw the session's view and plan."""

    def turn(self, view: int, session: Session) -> None:
        """Look from one of the standard views, 1 to 6; 0 is home."""

    def fly(self, session: Session) -> None:
        """Look closely at the needles, or at the structure that is chosen."""

    def leave_free(self, insets: Mapping[str, int]) -> None:
        """These edges (pixels) are covered: frame within the rest."""


def body_for(atlas: Atlas, pack: str, renderer: Renderer) -> Body:
    """What draws the body for one visitor."""
    del renderer  # the server's painter is not there yet
    from explorer.app.three_body import ThreeBody

    return ThreeBody(atlas, pack)
