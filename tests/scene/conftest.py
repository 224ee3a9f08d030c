"""VTK needs OpenGL to draw, but no screen: found on the machine, or installed; never skipped."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

import pytest

DEBIAN = ("libegl1", "libgl1-mesa-dri")


@pytest.fixture(scope="session", autouse=True)
def opengl() -> None:
    """OpenGL without a screen; on Debian, as root, its packages are installed where they are missing."""
    if sys.platform != "linux" or os.environ.get("DISPLAY") or _has_egl():
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        for arguments in (("update",), ("install", "--yes", "--no-install-recommends", *DEBIAN)):
            subprocess.run(("apt-get", *arguments), check=False, capture_output=True)
    if not _has_egl():
        pytest.fail(f"Pictures need OpenGL, and none could be found or installed. Install {' and '.join(DEBIAN)}.")


def _has_egl() -> bool:
    try:
        ctypes.CDLL("libEGL.so.1")
    except OSError:
        return False
    return True
