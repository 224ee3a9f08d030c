"""The Panel component that draws a View in the browser with three.js, and tells what a person did there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal, TypeAlias

import param
from panel.custom import JSComponent

from explorer.domain.view import View

BUNDLE = Path(__file__).parent / "dist" / "viewer.bundle.js"

Message: TypeAlias = Mapping[str, Any]
"""What the browser says: a plain dictionary with a ``type``."""

MessageType: TypeAlias = Literal["ready", "pick", "list", "camera", "key", "lost", "restored", "nowebgl", "error"]

WORDS = {
    "label": "Three-dimensional view of the lower back",
    "keys": "Arrow keys turn the body, Shift and arrow keys move it, plus and minus zoom. "
    "1 front, 2 back, 3 left, 4 right, 5 above, 6 below, 0 home. Escape goes up, Tab leaves.",
    "loading": "Loading {what}, {done} of {all}",
    "bones": "bones",
    "discs": "discs",
    "nerves": "nerves",
    "vessels": "vessels",
    "muscles": "muscles",
    "others": "the rest",
    "failed": "The body could not be loaded.",
    "redrawing": "Redrawing...",
    "needle_tip": "Needle {n} · tip",
    "the_needle_tip": "Needle tip",
}
"""Every word that the viewer itself shows or speaks; a page may hand over another language."""


@cache
def _version() -> str:
    return hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:16]


class BodyViewer(JSComponent):
    """The body, drawn in the browser exactly as a View says; whatever a person does there comes back as a message.

    Python writes the parameters; the browser never does. Points are in mm, LPS.

    Messages (see :meth:`on`)
        ``ready`` (stats, missing), ``pick`` (id or None), ``list`` (ids, x, y: everything under a long press, nearest
        first, and the pixel), ``camera`` (camera, as in the View, 200 ms after it came to rest), ``key`` (key, shift),
        ``lost`` (attempt, final), ``restored``, ``nowebgl``, ``error`` (text).
    """

    geometry = param.String(doc="Address of the packed glTF: a static file whose address changes with its content.")
    structures = param.List(
        default=[], item_type=dict, doc="One {id, name, tissue, level, side} for each structure to be drawn."
    )
    view = param.Dict(default={}, doc="The View as plain JSON; see :meth:`draw`.")
    plan = param.Dict(
        default=None,
        allow_None=True,
        doc="As `targeting.wire.as_json` says it: {procedure, needles: [...], devices: [...], c_arm} in mm, LPS.",
    )
    insets = param.Dict(
        default={"left": 0, "right": 0, "top": 0, "bottom": 0},
        doc="CSS pixels of the scene that panels cover at each edge; the camera centres on what is left.",
    )
    words = param.Dict(default=WORDS, doc="The viewer's own words, in the language of the page.")

    _bundle: ClassVar[Path] = BUNDLE

    def __init__(self, **params: Any) -> None:
        self._listeners: dict[str, list[Callable[[Message], None]]] = {}
        super().__init__(**params)  # type: ignore[no-untyped-call]

    @classmethod
    def _render_esm(cls, compiled: bool | Literal["compiling"] = True, server: bool = False) -> str:
        """The bundle's address, which changes with its content so that browsers may keep it; its text off a server."""
        rendered: str = super()._render_esm(compiled=compiled, server=server)
        return f"{rendered}?v={_version()}" if server else rendered

    def on(self, kind: MessageType, callback: Callable[[Message], None]) -> None:
        """Call back with each message of a kind; a message is a dictionary with its ``type``."""
        self._listeners.setdefault(kind, []).append(callback)

    def on_pick(self, callback: Callable[[str | None], None]) -> None:
        """Call back with the id of each structure that is picked, or None for a press beside the body."""
        self.on("pick", lambda message: callback(message["id"]))

    def draw(self, view: View) -> None:
        """Draw a View."""
        import msgspec

        self.view = msgspec.to_builtins(view)

    def fly(self, to: str) -> None:
        """Move the camera: to a structure's id, ``plan``, ``home``, or one of ``A P L R S I``."""
        self._send_msg({"type": "fly", "to": to})

    def zoom(self, factor: float) -> None:
        """Go nearer (above 1) or farther."""
        self._send_msg({"type": "zoom", "factor": factor})

    def turn(self, turn_deg: float, height_deg: float = 0.0) -> None:
        """Turn the camera towards the patient's left and towards the head (degrees)."""
        self._send_msg({"type": "turn", "turn_deg": turn_deg, "height_deg": height_deg})

    def advance_needles(self) -> None:
        """Show the needles going in once more."""
        self._send_msg({"type": "advance"})

    def focus(self) -> None:
        """Move the keyboard to the scene."""
        self._send_msg({"type": "focus"})

    def _handle_msg(self, data: Message) -> None:
        for callback in self._listeners.get(data["type"], ()):
            callback(data)
