"""Where the built-in body lies on disk: in the checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def builtin_folder() -> Path:
    """The folder that holds the built-in ``annotations/`` and ``meshes/``."""
    checkout = PACKAGE.parent
    return checkout if (checkout / "annotations").is_dir() else PACKAGE / "_data"
