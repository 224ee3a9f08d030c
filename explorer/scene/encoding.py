"""Pictures as the bytes of a file."""

from __future__ import annotations

from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

JPEG_QUALITY = 88  # no blocks to be seen on smooth bone, at about a tenth of the bytes of PNG


class Encoding(Enum):
    """How a picture is written."""

    PNG = "image/png"
    JPEG = "image/jpeg"


def encoded(picture: NDArray[np.uint8], encoding: Encoding) -> bytes:
    """(h, w, 3) sRGB as a file's content."""
    from vtkmodules.util import numpy_support
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkIOImage import vtkJPEGWriter, vtkPNGWriter

    support: Any = numpy_support
    height, width, channels = picture.shape
    rows = np.ascontiguousarray(picture[::-1]).reshape(-1, channels)  # VTK counts rows from below
    image = vtkImageData()
    image.SetDimensions(width, height, 1)
    image.GetPointData().SetScalars(support.numpy_to_vtk(rows))
    writer: Any = vtkPNGWriter() if encoding is Encoding.PNG else vtkJPEGWriter()
    if encoding is Encoding.JPEG:
        writer.SetQuality(JPEG_QUALITY)
    writer.SetInputData(image)
    writer.WriteToMemoryOn()
    writer.Write()
    content: bytes = support.vtk_to_numpy(writer.GetResult()).tobytes()
    return content
