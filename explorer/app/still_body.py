"""The body as the server draws it, for browsers that cannot: a picture that turns in steps and can be touched."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

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
        self._painter = painter
        self._spine = np.array([point for name, point in atlas.landmarks.items() if name.startswith(SPINE)])
        self._surroundings = np.array([*atlas.landmarks.values()])
        self._size: Size = (960, 600)
        self._session: Session | None = None
        self._heard: Heard | None = None
        self._drawing = self._stale = False
        self.pane = StillPicture(self._hear)

    def listen(self, heard: Heard) -> None:
        """Tell what a visitor does to the body."""
        self._heard = heard

    def show(self, session: Session) -> None:
        """Draw the session's view and plan, once what is being drawn is done."""
        self._session = session
        self.pane.selected = session.view.selected or ""
        if self._drawing:
            self._stale = True
        else:
            self._drawing = True
            pn.state.execute(self._draw)

    async def _draw(self) -> None:
        try:
            await self._draw_what_is_new()
        except ExplorerError as fault:
            self.pane.param.update(fault=str(fault), ready=True)
        finally:
            self._drawing = False

    async def _draw_what_is_new(self) -> None:
        self._stale = True
        while self._stale and self._session:
            self._stale = False
            worked = self._session.worked
            picture = await self._painter.picture(self._view(), worked.plan if worked else None, self._size)
            address = "data:image/jpeg;base64," + b64encode(picture).decode()
            self.pane.param.update(picture=address, fault="", ready=True)

    def _view(self) -> View:
        assert self._session
        view = self._session.view
        return msgspec.structs.replace(view, camera=view.camera or home(self._spine, self._size))

    def _hear(self, message: Mapping[str, Any]) -> None:
        match message:
            case {"size": [int(width), int(height)]}:
                self._size = (width, height)
                if self._session:
                    self.show(self._session)
            case {"press": [int() | float() as x, int() | float() as y]}:
                pn.state.execute(partial(self._pick, x, y))
            case {"turn": [int() | float() as turn_deg, int() | float() as height_deg]}:
                self._look(turned(self._camera(), turn_deg, height_deg))
            case {"zoom": int() | float() as factor} if factor > 0:
                self._look(nearer(self._camera(), factor))
            case {"key": str()}:
                self._tell(message)

    async def _pick(self, x: float, y: float) -> None:
        try:
            structure = await self._painter.pick(self._view(), x, y, self._size)
        except ExplorerError as fault:
            self.pane.fault = str(fault)
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
        camera = seen_from(self._spine, [*Standpoint][view - 1], self._size) if view else home(self._spine, self._size)
        self._look(camera)

    def fly(self, session: Session) -> None:
        """Stay: a picture that jumps would lose the visitor."""
        self._session = session

    def leave_free(self, insets: Mapping[str, int]) -> None:
        """The picture fills the page; what floats on it covers its edges."""


def turned(camera: Camera, turn_deg: float, height_deg: float) -> Camera:
    """The camera carried round its focal point: towards the patient's left, and up."""
    turn, height = np.radians([turn_deg, height_deg])
    focus = np.array(camera.focal_point)
    arm = np.subtract(camera.position, focus)
    arm = _rotated(arm, np.array([0.0, 0.0, 1.0]), -turn)
    across = np.cross(arm, [0.0, 0.0, 1.0])
    raised = _rotated(arm, across / np.linalg.norm(across), height)
    steep = abs(raised[2]) > STEEPEST * np.linalg.norm(raised)
    x, y, z = (float(one) for one in focus + (arm if steep else raised))
    return msgspec.structs.replace(camera, position=(x, y, z), up=(0.0, 0.0, 1.0))


def nearer(camera: Camera, factor: float) -> Camera:
    """The camera at its distance divided by a factor."""
    focus = np.array(camera.focal_point)
    x, y, z = (float(one) for one in focus + np.subtract(camera.position, focus) / factor)
    return msgspec.structs.replace(camera, position=(x, y, z))


def _rotated(vector: Vector, axis: Vector, angle: float) -> Vector:
    """Rodrigues' formula; the axis is a unit vector."""
    along = axis * float(axis @ vector) * (1 - np.cos(angle))
    turned_vector: Vector = vector * np.cos(angle) + np.cross(axis, vector) * np.sin(angle) + along
    return turned_vector
