"""The Explain page: one visitor's session, and the parts that show it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec
import panel as pn
from panel_material_ui.template.base import Page

from explorer.app.acts import perform
from explorer.app.body import Body
from explorer.app.cards import card_of
from explorer.app.components import ChoiceCard, Desk, StructureTree, ToolBar, UnderList
from explorer.app.help import HelpDialog
from explorer.app.outline import outline
from explorer.app.searching import found
from explorer.app.session import Session
from explorer.app.theme import PAGE_SX, theme_config, tokens_css
from explorer.app.topbar import TopBar
from explorer.content.finding import Finder
from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from explorer.domain.structure import Structure

TITLE = "Lumbar Explorer"
VIEWS = ("From the front", "From behind", "From the left", "From the right", "From above", "From below")


class ExplainPage:
    """Everything on the page ``/``; it draws the session again after every act.

    Parameters
    ----------
    session : Session
    body : Body
        What draws the body: in the browser, or on the server.
    finder : Finder
        The index that visitors share.
    """

    def __init__(self, session: Session, body: Body, finder: Finder) -> None:
        self.session, self.body, self.finder = session, body, finder
        self._working = False
        self._flight_due = session.view.camera is None and self._awaits_plan
        self._drawn = False
        self._late = False
        self.bar = TopBar(self.heard)
        self.tree = StructureTree(self.heard, branches=plain(outline(session.atlas)))
        self.card = ChoiceCard(self.heard)
        self.tools = ToolBar(self.heard, views=list(VIEWS))
        self.desk = Desk(self.heard)
        self.under = UnderList(self.heard)
        self.help = HelpDialog(self.desk)
        self.page = self._page()
        self.page.param.watch(lambda event: session.darken(event.new), "dark_theme")
        body.listen(self.heard)
        session.listen(self.refresh)
        self.refresh(session)

    def _page(self) -> Page:
        return Page(  # type: ignore[no-untyped-call]
            title=TITLE,
            header=self.bar.parts,
            main=[self.body.pane, self.tree, self.card, self.tools, self.desk, self.under, self.help.dialog],
            theme_config=theme_config(),
            raw_css=[tokens_css()],
            sx=PAGE_SX,
            busy_indicator=None,
            dark_theme=self.session.view.dark,
            meta_description="Click where it hurts, see what can be wrong there, and where the needle goes.",
        )

    def heard(self, message: Mapping[str, Any]) -> None:
        """Do what the visitor asks for; what cannot be done is said, and nothing else changes."""
        match message:
            case {"act": [*act]}:
                self._do(act)
                if _leads_elsewhere(message):
                    self._fly()
                if message.get("dismiss"):
                    self.session.dismiss()
            case {"ask": str(words), "number": int(number)}:
                self.bar.search.found = {"number": number, "groups": found(self.finder, self.session, words)}
            case {"help": True}:
                self.help.dialog.open = True
            case {"theme": True}:
                self.session.darken(not self.session.view.dark)
            case {"say": str(_)} | {"key": str(_)} | {"share": True}:
                self.desk.tell(message)
            case _:
                self._heard_of_body(message)

    def _heard_of_body(self, message: Mapping[str, Any]) -> None:
        match message:
            case {"look": int(view)} if 0 <= view <= len(VIEWS):
                self.body.turn(view, self.session)
            case {"ready": True}:
                self.session.planner.get_ready()  # not sooner: the first picture comes first
            case {"under": [_, *_] as structures, "x": float() | int() as x, "y": float() | int() as y}:
                known = self.session.atlas.structures
                self.under.open_at([_row(known[one]) for one in structures], x, y)
            case {"covered": {"top": int(), "left": int(), "right": int(), "bottom": int()} as covered}:
                self.body.leave_free(covered)

    def _do(self, act: list[Any]) -> None:
        try:
            perform(self.session, act)
        except ExplorerError as fault:
            self.say(f"{str(fault)[:1].upper()}{str(fault)[1:]}.")

    def say(self, words: str) -> None:
        """Tell the visitor something in passing."""
        self.desk.tell({"say": words})

    def refresh(self, session: Session) -> None:
        """Show the session as it is now.

        A browser that is still putting the page together would never hear of it (what Panel holds back before
        ``document_ready`` it drops, though the page was sent long before): it is told as soon as it is done.
        """
        if pn.state.loaded or not self._drawn:
            self._drawn = True
            self._draw(session)
        elif not self._late:
            self._late = True
            pn.state.onload(lambda: self._draw(session))

    def _draw(self, session: Session) -> None:
        """One message to the browser."""
        view = session.view
        card = card_of(session)
        with pn.io.hold():
            self.tree.param.update(selected=view.selected, hidden=list(view.hidden))
            self.card.card = plain(card) if card else None
            self.tools.state = {
                "picked": bool(view.selected),
                "isolate": view.isolated,
                "ghost": view.ghost_others,
                "label": view.labels,
                "undo": session.can_undo,
                "redo": session.can_redo,
            }
            self.bar.show(view.audience)
            self.page.dark_theme = view.dark
            self.body.show(session)
            self.desk.param.update(
                address=session.address,
                place=place_of(session),
                dark=view.dark,
                hint=card is None,
                says=card.announce if card else "",
                notices=plain(session.notices),
            )

        if self._awaits_plan and not self._working:
            self._working = True
            pn.state.execute(self._work_out)

    async def _work_out(self) -> None:
        """Have the plan worked out beside the server's own thread, then show it."""
        view, planner = self.session.view, self.session.planner
        assert view.procedure
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(
                planner.thread, planner.worked, view.procedure, view.level, view.side, view.approach
            )
        finally:
            self._working = False
        self.refresh(self.session)
        if self._flight_due:
            self._fly()

    def _fly(self) -> None:
        """Look at what is chosen, and at its needles as soon as they are known; an address may ask for another eye."""
        self.body.fly(self.session)
        self._flight_due = self._awaits_plan

    @property
    def _awaits_plan(self) -> bool:
        return bool(self.session.view.procedure) and self.session.worked is None


def plain(value: object) -> Any:
    """Records as the lists and dictionaries that reach the browser."""
    return msgspec.json.decode(msgspec.json.encode(value))


def _row(structure: Structure) -> dict[str, str]:
    """A structure as a row of a list."""
    return {"id": structure.id, "name": structure.name, "tissue": structure.tissue.value}


def _leads_elsewhere(message: Mapping[str, Any]) -> bool:
    """Whether what was chosen may be out of sight: anything but what was touched on the body itself."""
    verb = message["act"][0] if message["act"] else ""
    return verb in {"choose", "place", "approach"} or (verb == "pick" and message.get("from") != "body")


def place_of(session: Session) -> str:
    """What is chosen; a new one is a step of the browser's history."""
    view = session.view
    return "/".join(str(one or "") for one in (view.selected, view.condition, view.procedure))
