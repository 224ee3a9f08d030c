"""All that a plan brings into the picture, ready to be drawn: surfaces, and how each takes the light."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from explorer.domain.device import Tube
from explorer.domain.palette import DEVICES, SHAFT, TICK, Look, marks
from explorer.domain.plan import Plan, Point
from explorer.domain.view import Camera
from explorer.scene.devices import device_mesh
from explorer.scene.framing import Size
from explorer.scene.needles import needle_parts

if TYPE_CHECKING:
    import trimesh

Drawn: TypeAlias = tuple[str, NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]
"""A part, and its points (n, 3) mm, normals (n, 3) and faces (m, 3)."""

SHARP = frozenset({"hub", "ring", "tick"})
"""Parts with edges."""


def instruments(plan: Plan, camera: Camera, size: Size) -> Iterator[Drawn]:
    """Every part of every needle and device."""
    for needle in plan.needles:
        for part, mesh in needle_parts(needle, camera, size):
            yield part, *(_sharp(mesh) if part in SHARP else (mesh.vertices, mesh.vertex_normals, mesh.faces))
    for device in plan.devices:
        mesh = device_mesh(device)
        yield device.kind.value, mesh.vertices, mesh.vertex_normals, mesh.faces


def outermost(plan: Plan) -> list[Point]:
    """Points that a picture of a plan must contain, (3,) mm each."""
    points = [point for needle in plan.needles for point in (needle.entry, needle.target)]
    for device in plan.devices:
        shape = device.shape
        if isinstance(shape, Tube):
            points += [shape.path[0], shape.path[-1]]
        else:
            points += [*(shape.centre + shape.axes), *(shape.centre - shape.axes)]
    return points


def look_of(part: str, *, dark: bool) -> Look:
    """How a part takes the light; hub and mark on the skin wear the colour of the theme."""
    if part in METALS:
        return METALS[part]
    return _hard(marks(dark=dark).needle, 0.4)


def _hard(colour: str, roughness: float) -> Look:
    return Look(light=colour, dark=colour, roughness=roughness, terminator=(1.0, 1.0, 1.0), cavity=0.0)


def _sharp(mesh: trimesh.Trimesh) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Points, normals and faces with corners of their own, so that edges stay sharp."""
    corners = mesh.triangles.reshape(-1, 3)
    return corners, np.repeat(mesh.face_normals, 3, axis=0), np.arange(len(corners)).reshape(-1, 3)


METALS = {"shaft": _hard(SHAFT, 0.35), "tick": _hard(TICK, 0.35)} | {
    kind.value: _hard(colour, 0.4) for kind, colour in DEVICES.items()
}
