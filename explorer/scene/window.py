"""A window without a screen, and what is drawn in it with VTK."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.domain.view import Camera
from explorer.errors import ExplorerError
from explorer.scene.framing import Size, depth_range
from explorer.scene.shading import (
    FIBRES,
    FRAGMENT_BODY,
    FRAGMENT_NAMES,
    OCCLUSION,
    VERTEX_BODY,
    VERTEX_NAMES,
)

Value = int | float | tuple[float, ...]
Pixels = NDArray[np.uint8]
WINDOW_CHOICE = "VTK_DEFAULT_OPENGL_WINDOW"  # vtkRenderingOpenGL2, since VTK 9.4
SCREENLESS = {"libEGL.so.1": "vtkEGLRenderWindow", "libOSMesa.so.8": "vtkOSOpenGLRenderWindow"}
OPEN_AND_FLAT = (255, 255, 255, 128)


class Surface:
    """One surface that VTK draws with our own program; uniforms say how."""

    def __init__(
        self,
        points: NDArray[np.float64],
        normals: NDArray[np.float64],
        faces: NDArray[Any],
        occlusion: NDArray[np.uint8] | None = None,
        fibres: NDArray[np.float32] | None = None,
    ) -> None:
        import pyvista as pv
        from vtkmodules.vtkRenderingCore import vtkActor
        from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLPolyDataMapper

        make: Any = pv.PolyData.from_regular_faces
        data = make(np.asarray(points, np.float32), np.asarray(faces, np.int32))
        data.point_data["normals"] = np.asarray(normals, np.float32)
        data.GetPointData().SetActiveNormals("normals")
        open_and_flat = np.tile(np.array(OPEN_AND_FLAT, np.uint8), (len(points), 1))
        data.point_data[OCCLUSION] = open_and_flat if occlusion is None else occlusion
        data.point_data[FIBRES] = np.zeros((len(points), 4), np.float32) if fibres is None else fibres
        mapper = vtkOpenGLPolyDataMapper()
        mapper.SetInputData(data)
        mapper.ScalarVisibilityOff()
        mapper.SetVBOShiftScaleMethod(mapper.DISABLE_SHIFT_SCALE)  # our program wants points in mm
        for name in (OCCLUSION, FIBRES):
            mapper.MapDataArrayToVertexAttribute(f"{name}MC", name, 0, -1)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().BackfaceCullingOn()
        self._use_our_program()

    def _use_our_program(self) -> None:
        program = self.actor.GetShaderProperty()
        for part, text in (("Dec", VERTEX_NAMES), ("Impl", VERTEX_BODY)):
            program.AddVertexShaderReplacement(f"//VTK::Normal::{part}", True, text, False)
        program.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, FRAGMENT_NAMES, False)
        program.AddFragmentShaderReplacement("//VTK::Light::Impl", True, FRAGMENT_BODY, False)
        self._uniforms = program.GetFragmentCustomUniforms()

    def say(self, uniforms: Mapping[str, Value]) -> None:
        """Set uniforms of the program: whole numbers, numbers, or triples of numbers."""
        for name, value in uniforms.items():
            if isinstance(value, tuple):
                self._uniforms.SetUniform3f(name, value)
            elif isinstance(value, int):
                self._uniforms.SetUniformi(name, value)
            else:
                self._uniforms.SetUniformf(name, value)


class Window:
    """Draws surfaces into memory."""

    def __init__(self) -> None:
        from vtkmodules import vtkInteractionStyle, vtkRenderingOpenGL2  # noqa: F401 - they bring the drawing itself
        from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

        _prefer_no_screen()
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(1)
        self._window.SetAlphaBitPlanes(1)
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0.0, 0.0, 0.0)
        self._renderer.SetBackgroundAlpha(0.0)
        self._window.AddRenderer(self._renderer)

    def add(self, surface: Surface) -> None:
        """Draw this surface, too."""
        self._renderer.AddActor(surface.actor)

    def remove(self, surfaces: Iterable[Surface]) -> None:
        """Draw these no longer."""
        for surface in surfaces:
            self._renderer.RemoveActor(surface.actor)
            surface.actor.ReleaseGraphicsResources(self._window)

    def look(self, camera: Camera) -> None:
        """Stand where the camera stands; the angle of view is the vertical one, as in the browser."""
        eye = self._renderer.GetActiveCamera()
        eye.SetPosition(camera.position)
        eye.SetFocalPoint(camera.focal_point)
        eye.SetViewUp(camera.up)
        eye.SetViewAngle(camera.view_angle_deg)
        eye.SetClippingRange(*depth_range(camera))

    def pixels(self, size: Size, samples: int) -> Pixels:
        """(h, w, 4) colours and coverage from the top, with so many samples a pixel; 0 for one without smoothing."""
        from vtkmodules.util import numpy_support
        from vtkmodules.vtkRenderingCore import vtkWindowToImageFilter

        self._window.SetMultiSamples(samples)
        self._window.SetSize(*size)
        self._window.Render()
        taken = vtkWindowToImageFilter()
        taken.SetInput(self._window)
        taken.SetInputBufferTypeToRGBA()
        taken.ReadFrontBufferOff()
        taken.ShouldRerenderOff()
        taken.Update()
        image = taken.GetOutput()
        width, height, _ = image.GetDimensions()
        if (width, height) != tuple(size):
            raise ExplorerError(f"cannot draw {size[0]}x{size[1]} pixels on this machine; ask for a smaller picture")
        support: Any = numpy_support
        colours: Pixels = support.vtk_to_numpy(image.GetPointData().GetScalars()).reshape(height, width, 4)
        return colours[::-1].copy()

    def close(self) -> None:
        """Free what the graphics card holds."""
        self._window.Finalize()


def _prefer_no_screen() -> None:
    """Choose how VTK draws where there is no X server, as it would look for one first and complain."""
    if sys.platform != "linux" or os.environ.get("DISPLAY") or WINDOW_CHOICE in os.environ:
        return
    for library, window in SCREENLESS.items():
        with suppress(OSError):
            ctypes.CDLL(library)
            os.environ[WINDOW_CHOICE] = window
            return
    raise ExplorerError(
        "cannot draw on this machine: it has no OpenGL; install libegl1 (Debian) or mesa-libEGL (Fedora)"
    )
