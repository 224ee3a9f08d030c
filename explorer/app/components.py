"""The parts of the page that panel-material-ui does not have; each is a small script beside this file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Literal

import param
from panel.custom import JSComponent

from explorer.content.meshes import sha256

BROWSER = Path(__file__).parent / "browser"

Message = dict[str, Any]


def _style(*names: str) -> list[str]:
    return [(BROWSER / f"{name}.css").read_text(encoding="utf-8") for name in ("base", *names)]


class Part(JSComponent):
    """A part that sends what the visitor asks for to one listener."""

    __abstract = True

    _bundle_css: ClassVar[tuple[str, ...]] = ()  # styles travel with the component: nothing is shown without them

    def __init__(self, heard: Callable[[Message], None], **params: Any) -> None:
        super().__init__(**params)  # type: ignore[no-untyped-call]
        self._heard = heard

    @classmethod
    def script(cls) -> Path:
        """The file that draws this part."""
        assert isinstance(cls._bundle, Path)
        return cls._bundle

    @classmethod
    def _render_esm(cls, compiled: bool | Literal["compiling"] = True, server: bool = False) -> str:
        """The script's address, which changes with its content so that browsers may keep it."""
        rendered: str = super()._render_esm(compiled=compiled, server=server)
        return f"{rendered}?v={sha256(cls.script().read_bytes())[:12]}" if server else rendered

    def _handle_msg(self, data: Any) -> None:
        if isinstance(data, dict):
            self._heard(data)


class StructureTree(Part):
    """The list of structures."""

    branches = param.List(doc="Groups of structures, as ``explorer.app.outline`` makes them.")
    selected = param.String(allow_None=True, doc="Id of the chosen structure.")
    hidden = param.List(doc="Ids of what is hidden.")

    _bundle = BROWSER / "tree.js"
    _stylesheets: ClassVar[list[str]] = _style("tree")


class ChoiceCard(Part):
    """The card of what is chosen."""

    card = param.Dict(allow_None=True, doc="What ``explorer.app.cards`` makes; None closes it.")

    _bundle = BROWSER / "card.js"
    _stylesheets: ClassVar[list[str]] = _style("card")


class SearchBox(Part):
    """The search box of the top bar."""

    found = param.Dict(default={"number": 0, "groups": []}, doc="What was found, and for which question.")

    _bundle = BROWSER / "search.js"
    _stylesheets: ClassVar[list[str]] = _style("search")


class Desk(Part):
    """The address, the keys, the live region and the notices of the page."""

    address = param.String(doc="The query that leads back here, without ``?``.")
    place = param.String(doc="What is chosen; when it changes, the browser's history gains a step.")
    dark = param.Boolean(doc="Which theme.")
    hint = param.Boolean(doc="Whether to say how to begin.")
    says = param.String(doc="What a screen reader is told.")
    notices = param.List(doc="What the address asked for in vain.")
    single_keys = param.Boolean(default=True, doc="Whether keys without Ctrl do something.")

    def tell(self, message: Mapping[str, Any]) -> None:
        """Have the browser do something in passing: ``say`` words, ``share`` the address, press a ``key``."""
        self._send_msg(dict(message))

    _bundle = BROWSER / "desk.js"
    _stylesheets: ClassVar[list[str]] = _style("desk")


class UnderList(Part):
    """The menu of everything under the pointer."""

    def open_at(self, rows: Sequence[Mapping[str, str]], x: float, y: float) -> None:
        """Open it at a point of the page (pixels), with one {id, name, tissue} for each structure, nearest first."""
        self._send_msg({"rows": list(rows), "x": x, "y": y})

    _bundle = BROWSER / "under.js"
    _stylesheets: ClassVar[list[str]] = _style("under")


class ToolBar(Part):
    """The tools under the scene."""

    views = param.List(doc="Names of the standard views, in the order of their keys.")
    state = param.Dict(default={}, doc="What is on, and what can be done.")

    _bundle = BROWSER / "tools.js"
    _stylesheets: ClassVar[list[str]] = _style("tools")


class StillPicture(Part):
    """The body as pictures from the server."""

    awake = param.Boolean(default=True, doc="Whether it is this part that draws the body.")
    picture = param.String(doc="A ``data:`` address.")
    place = param.List(default=[0, 0, 0, 0], doc="Left, top, width and height of the picture on the page, in pixels.")
    drawing = param.Boolean(doc="Whether a newer picture is on its way.")
    dark = param.Boolean(doc="Which theme.")
    selected = param.String(doc="Id of the chosen structure.")
    ready = param.Boolean(doc="Whether there is a picture, or a reason why not.")
    fault = param.String(doc="Why there is no picture.")

    _bundle = BROWSER / "still.js"
    _stylesheets: ClassVar[list[str]] = _style("still")
