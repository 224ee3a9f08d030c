"""The body on the page: drawn by the browser, or, where that cannot be, by the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from panel.viewable import Viewable

from explorer.content.meshes import sha256

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas
    from explorer.scene.rendering import ServerRenderer

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


class Bodies:
    """Makes the body for each visitor; they share the surfaces and the processes that draw on the server."""

    def __init__(self, atlas: Atlas, renderer: Renderer = "auto") -> None:
        self._atlas, self._renderer = atlas, renderer
        self._pack = f"geometry/{atlas.pack.name}?v={sha256(atlas.pack.read_bytes())[:12]}"

    @cached_property
    def _painter(self) -> ServerRenderer:
        from explorer.scene.rendering import ServerRenderer

        return ServerRenderer(self._atlas)

    def body(self) -> Body:
        """What draws the body for one visitor."""
        from explorer.app.still_body import StillBody
        from explorer.app.three_body import ThreeBody

        def still() -> StillBody:
            return StillBody(self._atlas, self._painter)

        match self._renderer:
            case "pyvista":
                return still()
            case "three":
                return ThreeBody(self._atlas, self._pack)
            case "auto":
                from explorer.app.either_body import EitherBody

                return EitherBody(ThreeBody(self._atlas, self._pack), still())
