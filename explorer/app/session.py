"""One visitor's way through the atlas: a history of Views, and the acts that make another. Knows no browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from explorer.app.links import Notice, judged
from explorer.app.opening import opening_view
from explorer.app.plans import STEPS, Planner, Worked
from explorer.domain.address import query_of, rounded, view_of
from explorer.domain.body import Level, Side
from explorer.domain.structure import Layer
from explorer.domain.view import Audience, Camera, Triple, View
from explorer.errors import UnknownId

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.plan import Point

REMEMBERED = 200  # steps back; a View is small

Listener = Callable[["Session"], None]

BEAM_MM = 420.0
"""From how far away the eye looks down a beam: near enough to see the needle, far enough to see the level."""


class Session:
    """What one visitor sees, and has seen.

    Parameters
    ----------
    waits : bool
        Whether to wait for plans; a server must not, it has the planner work them out in its thread.

    Attributes
    ----------
    view : View
        What is on screen now.
    step : int
        Which of ``STEPS`` of a procedure is told; the first when another is chosen.
    notices : tuple of Notice
        What the address asked for and the atlas does not have.
    """

    def __init__(self, atlas: Atlas, planner: Planner | None = None, query: str = "", *, waits: bool = True) -> None:
        self.atlas = atlas
        self.opening = opening_view(atlas)
        self.planner = planner or Planner(atlas)
        self.step = 0
        self._waits = waits
        self._past: list[View] = []
        self._future: list[View] = []
        self._listeners: list[Listener] = []
        self.view, self.notices = self._read(query)

    def listen(self, listener: Listener) -> None:
        """Call this after every act."""
        self._listeners.append(listener)

    # What can be asked

    @property
    def address(self) -> str:
        """The query (without ``?``) that leads back here."""
        return query_of(self.view, opening=self.opening)

    @property
    def worked(self) -> Worked | None:
        """The plan of the chosen procedure, or why there is none; None when none is chosen, or it is not worked out."""
        view = self.view
        if view.procedure is None:
            return None
        work = self.planner.worked if self._waits else self.planner.known
        return work(view.procedure, view.level, view.side, view.approach)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._future)

    # Choosing

    def pick(self, structure: str | None) -> None:
        """Choose a structure, and show it if it is hidden; None lets go."""
        if structure is None:
            self._go(self.view.selecting(None))
        elif structure != self.view.selected or self.view.condition or self.view.procedure:
            self.atlas.structures[structure]
            self._go(self.view.showing(structure).selecting(structure))

    def consider(self, condition: str) -> None:
        """Read about a condition; the structure stays chosen if it is one that can have it."""
        having = self.atlas.conditions[condition].structures
        view = self.view if self.view.selected in having else self.view.selecting(None)
        self._go(_with(view, condition=condition, procedure=None, level=None, side=None, approach=None))

    def choose(self, procedure: str) -> None:
        """See how a procedure is done, at the level and side of what is chosen."""
        selected = self.atlas.structures[self.view.selected] if self.view.selected else None
        level, side = self.planner.place(procedure, near=selected)
        self._go(_with(self.view, procedure=procedure, level=level, side=side, approach=None))

    def place(self, level: Level | None, side: Side | None) -> None:
        """See the same procedure elsewhere; what is chosen moves along if it has a namesake there."""
        selected = self._namesake(level, side) if self.view.selected else None
        view = self.view.showing(selected) if selected else self.view
        self._go(_with(view, level=level, side=side, selected=selected or self.view.selected))

    def approach(self, way: str) -> None:
        """See the same procedure done in another way; raises UnknownId if it knows no such way."""
        ways = {one.id: one for one in self.atlas.procedures[self.view.procedure or ""].approaches}
        if way not in ways:
            raise UnknownId("approach", way, ways)
        self._go(_with(self.view, approach=way))

    def back(self) -> None:
        """One step up: from the procedure to the condition, to the structure, to nothing."""
        view = self.view
        if view.procedure:
            self._go(_with(view, procedure=None, level=None, side=None, approach=None))
        elif view.condition:
            self._go(_with(view, condition=None))
        elif view.selected:
            self._go(view.selecting(None))

    def close(self) -> None:
        """Let go of everything that is chosen."""
        self._go(self.view.selecting(None))

    def tell(self, step: int) -> None:
        """Tell one of the ``STEPS`` of the chosen procedure."""
        self.step = min(max(step, 0), len(STEPS) - 1)
        self._tell_listeners()

    # Showing

    def hide(self, *structures: str) -> None:
        """Take structures away; without any, the chosen one."""
        chosen = (self.view.selected,) if self.view.selected else ()
        if structures or chosen:
            self._go(self.view.hiding(*(structures or chosen)))

    def show(self, *structures: str) -> None:
        """Bring structures back; without any, all but those that would cover everything."""
        known = self.atlas.structures
        uncovered = (one for one in self.view.hidden if known[one].layer is not Layer.COVERING)
        self._go(self.view.showing(*(structures or uncovered)))

    def isolate(self) -> None:
        """Show the chosen structure alone, or all again."""
        if self.view.selected:
            self._go(_with(self.view, isolated=not self.view.isolated))

    def ghost(self) -> None:
        """Let what hides the chosen structure turn to glass, or not."""
        self._go(_with(self.view, ghost_others=not self.view.ghost_others))

    def label(self) -> None:
        """Write names on the body, or not."""
        self._go(_with(self.view, labels=not self.view.labels))

    def look(self, camera: Camera) -> None:
        """Remember where the eye is; not a step that can be taken back."""
        self.view = _with(self.view, camera=rounded(camera))
        self._tell_listeners()

    def look_down_beam(self, number: int) -> None:
        """Look as the detector does while a needle, counted from 1, is advanced: along the beam at its tip.

        Raises
        ------
        ValueError
            If no such needle is shown.
        """
        from explorer.targeting.beam import towards_detector

        needles = self.worked.plan.needles if self.worked and self.worked.plan else ()
        if not 1 <= number <= len(needles):
            raise ValueError(f"needle {number} is not shown")
        tip = needles[number - 1].target
        eye = tip + BEAM_MM * towards_detector(needles[number - 1].c_arm)
        self.look(Camera(position=_triple(eye), focal_point=_triple(tip)))

    def speak(self, audience: Audience) -> None:
        """Use the words of patients or of clinicians; not a step that can be taken back."""
        self.view = _with(self.view, audience=audience)
        self._tell_listeners()

    def darken(self, dark: bool) -> None:
        """Use the dark theme or the light one; not a step that can be taken back."""
        self.view = _with(self.view, dark=dark)
        self._tell_listeners()

    # Going through what was seen

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self.view)
            self._show(self._kept(self._past.pop()))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._future:
            self._past.append(self.view)
            self._show(self._kept(self._future.pop()))

    def home(self) -> None:
        """Everything as it was when the page opened, in the same words and colours."""
        self._go(_with(self._kept(self.opening), camera=None))

    def open(self, query: str) -> None:
        """Show what an address asks for, and note what it asks for in vain."""
        view, self.notices = self._read(query)
        self._go(view)

    def dismiss(self) -> None:
        """The notices were read."""
        self.notices = ()
        self._tell_listeners()

    def _read(self, query: str) -> tuple[View, tuple[Notice, ...]]:
        return judged(view_of(query, opening=self.opening), self.atlas, self.planner)

    def _namesake(self, level: Level | None, side: Side | None) -> str | None:
        here = self.atlas.structures[self.view.selected or ""]
        for one in self.atlas.structures.values():
            same = one.group is here.group and one.tissue is here.tissue
            if same and one.level == (level if here.level else None) and one.side == (side if here.side else None):
                return one.id
        return None

    def _kept(self, view: View) -> View:
        """A view of the past in the words and colours of now."""
        now = self.view
        return _with(view, camera=now.camera, audience=now.audience, dark=now.dark, language=now.language)

    def _go(self, view: View) -> None:
        if view == self.view:
            return
        self._past = [*self._past[-REMEMBERED + 1 :], self.view]
        self._future.clear()
        self._show(view)

    def _show(self, view: View) -> None:
        if view.procedure != self.view.procedure:
            self.step = 0
        self.view = view
        self._tell_listeners()

    def _tell_listeners(self) -> None:
        for listener in self._listeners:
            listener(self)


def _with(view: View, **changes: object) -> View:
    return msgspec.structs.replace(view, **changes)


def _triple(point: Point) -> Triple:
    x, y, z = (float(one) for one in point)
    return x, y, z
