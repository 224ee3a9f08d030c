"""Lumbar Explorer: what makes a lower back hurt, and where the needle goes.

>>> import explorer
>>> atlas = explorer.load()
>>> plan = explorer.plan(atlas, "lumbar-medial-branch-block", level="l4-l5", side="left")
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.errors import BadContent, ExplorerError, NoSuchPlan, UnknownId

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.plan import Plan

__all__ = ["BadContent", "ExplorerError", "NoSuchPlan", "UnknownId", "load", "plan"]


def load(folder: str | Path | None = None) -> Atlas:
    """Read a body and what is known about it.

    Parameters
    ----------
    folder : path, optional
        A folder that holds ``annotations/`` and ``meshes/``; the built-in body when absent.

    Raises
    ------
    BadContent
        One line that names the file and the fault.
    """
    from explorer.content.atlas import read_atlas
    from explorer.content.places import builtin_folder

    return read_atlas(builtin_folder() if folder is None else Path(folder))


def plan(
    atlas: Atlas, procedure: str, *, level: str | None = None, side: str | None = None, approach: str | None = None
) -> Plan:
    """Work out a procedure on a body: needles (mm, LPS), C-arm angles (deg), clearances (mm).

    Without an approach the usual one is taken.

    Raises
    ------
    UnknownId
        If the atlas has no such procedure.
    NoSuchPlan
        If it is not done there or in that way, or no safe path exists; the message gives the reason.
    """
    from explorer.targeting.planning import planned

    return planned(atlas, procedure, level=level, side=side, approach=approach)
