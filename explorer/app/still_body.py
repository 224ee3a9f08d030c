"""The body as the server draws it, for browsers that cannot: a picture that turns in steps and can be touched."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import partial
from math import atan, degrees, radians, tan
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import numpy as np
import panel as pn

from explorer.app.body import Heard
from explorer.app.components import StillPicture
from explorer.domain.view import Camera, Standpoint, View
from explorer.errors import ExplorerError
from explorer.scene.framing import home, seen_from

if TYPE_CHECKING:
    from explorer.app.session import Session
    from explorer.content.atlas import Atlas
    from explorer.scene.framing import Size, Vector
    from explorer.scene.rendering import ServerRenderer

SPINE = ("l1-", "l2-", "l3-", "l4-", "l5-", "s1-")  # landmarks that the first picture frames
STEEPEST = 0.98  # cosine between the line of sight and straight up; beyond it, up would mean nothing


class StillBody:
    """Shows pictures of the session's view, and hears where they are touched."""

    def __init__(self, atlas: Atlas, painter: ServerRenderer) -> None:
        self._atlas, self._painter = atlas, painter
        self._spine = np.array([point for name, point in atlas.landmarks.items() if name.startswith(SPINE)])
        self._size: Size | None = None
        self._covered = {"top": 0, "left": 0, "right": 0, "bottom": 0}
        self._rest: Camera | None = None
        self._session: Session | None = None
        self._heard: Heard | None = None
        self._drawing = self._stale = False
        self.pane = StillPicture(self._hear)

    def listen(self, heard: Heard) -> None:
        """Tell what a visitor does to the body."""
        self._heard = heard

    def show(self, session: Session) -> None:
        """Draw the session's view and plan, once what is being drawn is done and the browser has said how large."""
        self._session = session
        self.pane.param.update(selected=session.view.selected or "", dark=session.view.dark)
        if session.view.camera is not None:
            self._rest = None
        if self._drawing:
            self._stale = True
        elif self._size:
            self._drawing = self.pane.drawing = True
            pn.state.execute(self._draw)

    async def _draw(self) -> None:
        try:
            await self._draw_what_is_new()
            self._tell({"ready": True})
        except ExplorerError as fault:
            self.pane.param.update(fault=f"No picture could be drawn: {fault}.", ready=True)
        finally:
            self._drawing = self.pane.drawing = False

    async def _draw_what_is_new(self) -> None:
        """A rough picture at once, the smooth one unless there is something newer to show by then."""
        smooth = False
        self._stale = True
        while (self._stale or not smooth) and self._session and self._size:
            smooth = not self._stale
            self._stale = False
            window, worked = self._window(), self._session.worked
            plan = worked.plan if worked else None
            picture = await self._painter.picture(window.through(self._view()), plan, window.size, smooth=smooth)
            address = "data:image/jpeg;base64," + b64encode(picture).decode()
            place = [*window.corner, *window.size]
            self.pane.param.update(picture=address, place=place, fault="", ready=True)

    def _window(self) -> Window:
        assert self._size
        return Window.of(self._size, self._covered)

    def _view(self) -> View:
        assert self._session
        view = self._session.view
        if view.camera is None and self._rest is None:
            self._rest = self._framed()
        return msgspec.structs.replace(view, camera=view.camera or self._rest)

    def _framed(self) -> Camera:
        """Needles, else what is chosen, else the spine, within what is not covered."""
        assert self._session
        view, worked = self._session.view, self._session.worked
        plan = worked.plan if worked else None
        if plan is None and view.selected is None:
            return self._window().framing(home(self._spine, self._window().free))
        from explorer.scene.painter import Painter

        points = Painter(self._atlas).points_of_interest(view, plan)
        side = self._atlas.structures[view.selected].side if view.selected else view.side
        return self._window().framing(home(points, self._window().free, side))

    def _hear(self, message: Mapping[str, Any]) -> None:
        match message:
            case {"size": [int(width), int(height)]} if width > 0 and height > 0:
                self._size = (width, height)
                self._show_again()
            case {"press": [int() | float() as x, int() | float() as y]}:
                pn.state.execute(partial(self._pick, x, y))
            case {"turn": [int() | float() as turn_deg, int() | float() as height_deg]}:
                self._look(turned(self._camera(), turn_deg, height_deg))
            case {"zoom": int() | float() as factor} if factor > 0:
                self._look(nearer(self._camera(), factor))

    def _show_again(self) -> None:
        if not self.pane.ready:
            self._rest = None
        if self._session:
            self.show(self._session)

    async def _pick(self, x: float, y: float) -> None:
        window = self._window()
        left, top = window.corner
        try:
            structure = await self._painter.pick(window.through(self._view()), x - left, y - top, window.size)
        except ExplorerError as fault:
            self.pane.fault = f"What is there cannot be found out: {fault}."
        else:
            self._tell({"act": ["pick", structure or ""], "from": "body"})

    def _tell(self, message: Mapping[str, Any]) -> None:
        if self._heard:
            self._heard(message)

    def _camera(self) -> Camera:
        camera = self._view().camera
        assert camera
        return camera

    def _look(self, camera: Camera) -> None:
        self._tell({"act": ["look", msgspec.json.decode(msgspec.json.encode(camera))]})

    def turn(self, view: int, session: Session) -> None:
        """Look from one of the standard views, 1 to 6; 0 is home."""
        self._session = session
        if self._size:
            free = self._window().free
            camera = seen_from(self._spine, [*Standpoint][view - 1], free) if view else home(self._spine, free)
            self._look(self._window().framing(camera))

    def fly(self, session: Session) -> None:
        """Look closely at the needles, or at the structure that is chosen; needles that are worked out are awaited."""
        self._session = session
        if self._size and not (session.view.procedure and session.worked is None):
            self._look(self._framed())

    def leave_free(self, insets: Mapping[str, int]) -> None:
        """Centre the picture within what is not covered."""
        if self._covered != dict(insets):
            self._covered = dict(insets)
            self._show_again()


class Window(NamedTuple):
    """The part of a larger picture that the page shows, so that the middle of the picture is that of the free part.

    The browser's painter shifts its camera in the same way: one address looks the same in both.
    """

    corner: tuple[int, int]
    """Where the picture's top left corner lies on the page (pixels); 0 or less."""
    size: Size
    """Of the picture, at least the page's."""
    free: Size
    """Of what is not covered."""
    page: Size

    @classmethod
    def of(cls, page: Size, covered: Mapping[str, int]) -> Window:
        """The window of a page whose edges are covered."""
        across, down = covered["left"] - covered["right"], covered["top"] - covered["bottom"]
        width, height = page
        free = (max(1, width - covered["left"] - covered["right"]), max(1, height - covered["top"] - covered["bottom"]))
        return cls((min(0, across), min(0, down)), (width + abs(across), height + abs(down)), free, page)

    def through(self, view: View) -> View:
        """The view whose picture, laid at the corner, shows on the page what the view's own camera does."""
        assert view.camera
        slope = tan(radians(view.camera.view_angle_deg) / 2.0) * self.size[1] / self.page[1]
        camera = msgspec.structs.replace(view.camera, view_angle_deg=2.0 * degrees(atan(slope)))
        return msgspec.structs.replace(view, camera=camera)

    def framing(self, camera: Camera) -> Camera:
        """A camera that fills a picture of the free size, from so far away that it fills the free part of the page."""
        return nearer(camera, self.free[1] / self.page[1])


def turned(camera: Camera, turn_deg: float, height_deg: float) -> Camera:
    """The camera carried round its focal point: towards the patient's left, and up, but never over the top."""
    turn, height = np.radians([turn_deg, height_deg])
    focus, axis = np.array(camera.focal_point), np.array([0.0, 0.0, 1.0])
    arm = _rotated(np.subtract(camera.position, focus), axis, -turn)
    up = _rotated(np.array(camera.up), axis, -turn)
    across = np.cross(arm, up)
    raised = _rotated(arm, across / np.linalg.norm(across), height)
    if abs(raised[2]) > STEEPEST * np.linalg.norm(raised):
        return msgspec.structs.replace(camera, position=_triple(focus + arm), up=_triple(up))
    return msgspec.structs.replace(camera, position=_triple(focus + raised), up=_triple(axis))


def nearer(camera: Camera, factor: float) -> Camera:
    """The camera at its distance divided by a factor."""
    focus = np.array(camera.focal_point)
    return msgspec.structs.replace(camera, position=_triple(focus + np.subtract(camera.position, focus) / factor))


def _triple(vector: Vector) -> tuple[float, float, float]:
    x, y, z = (float(one) for one in vector)
    return x, y, z


def _rotated(vector: Vector, axis: Vector, angle: float) -> Vector:
    """Rodrigues' formula; the axis is a unit vector."""
    along = axis * float(axis @ vector) * (1 - np.cos(angle))
    turned_vector: Vector = vector * np.cos(angle) + np.cross(axis, vector) * np.sin(angle) + along
    return turned_vector
