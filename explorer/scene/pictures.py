"""Still pictures of a body: for files, notebooks and tests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from explorer.domain.structure import Layer
from explorer.domain.view import Standpoint, View
from explorer.errors import ExplorerError
from explorer.scene.encoding import Encoding, encoded
from explorer.scene.framing import Size, seen_from
from explorer.scene.painter import Painter

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.plan import Plan

SIZE: Size = (1440, 900)
ENCODINGS = {".png": Encoding.PNG, ".jpg": Encoding.JPEG, ".jpeg": Encoding.JPEG}


def picture(atlas: Atlas, view: View, plan: Plan | None = None, size: Size = SIZE) -> NDArray[np.uint8]:
    """A view as it looks: (h, w, 3) sRGB, for a size of (w, h) pixels."""
    with Painter(atlas) as painter:
        return painter.picture(view, plan, size)


def id_picture(atlas: Atlas, view: View, size: Size = SIZE) -> NDArray[np.int32]:
    """Which solid structure owns each pixel, (h, w): its place in ``atlas.structures``, -1 where there is none."""
    with Painter(atlas) as painter:
        return painter.id_picture(view, size)


def save_picture(  # noqa: PLR0913 - what can be asked for on the command line
    atlas: Atlas,
    path: Path,
    *,
    select: str | None = None,
    procedure: str | None = None,
    level: str | None = None,
    side: str | None = None,
    approach: str | None = None,
    seen_from: str | None = None,
    size: Size = SIZE,
    dark: bool = False,
    view: View | None = None,
) -> None:
    """Draw a still picture into a file, ``.png`` or ``.jpg``.

    Parameters
    ----------
    select : str, optional
        Structure to choose; else the first that the procedure treats.
    procedure, level, side : str, optional
        Procedure whose needles are drawn, and where; level and side are those of the selection when absent.
    approach : str, optional
        The way in which it is done; the usual one when absent.
    seen_from : str, optional
        Letter of a standard side, ``A P L R S I``; else what is chosen is looked at from behind, from its own side.
    view : View, optional
        What else is shown; all but what covers the rest when absent.

    Raises
    ------
    UnknownId, NoSuchPlan, ExplorerError
        If something asked for is not there, or the file cannot be written.
    """
    if (encoding := ENCODINGS.get(path.suffix.lower())) is None:
        raise ExplorerError(f"{path}: pictures are written as .png or .jpg")
    plan = _plan(atlas, procedure, select, (level, side), approach)
    chosen = select or (plan.targets[0] if plan and plan.targets else None)
    shown = msgspec.structs.replace(view or _uncovered(atlas), selected=chosen, procedure=procedure, dark=dark)
    shown = shown.showing(chosen) if chosen else shown
    with Painter(atlas) as painter:
        shown = _standing(painter, shown, plan, seen_from, size)
        content = encoded(painter.picture(shown, plan, size), encoding)
    try:
        path.write_bytes(content)
    except OSError as fault:
        raise ExplorerError(f"{path}: cannot be written ({fault.strerror})") from None


def _uncovered(atlas: Atlas) -> View:
    return View(hidden=tuple(one for one, record in atlas.structures.items() if record.layer is Layer.COVERING))


def _plan(
    atlas: Atlas,
    procedure: str | None,
    select: str | None,
    place: tuple[str | None, str | None],
    approach: str | None,
) -> Plan | None:
    from explorer.targeting.planning import planned

    chosen = atlas.structures[select] if select else None
    if procedure is None:
        return None
    level = place[0] or (chosen.level if chosen else None)
    side = place[1] or (chosen.side if chosen else None)
    return planned(atlas, procedure, level=level, side=side, approach=approach)


def _standing(painter: Painter, view: View, plan: Plan | None, standpoint: str | None, size: Size) -> View:
    if standpoint is None:
        return msgspec.structs.replace(view, camera=painter.camera(view, size, plan))
    points = painter.points_of_interest(view, plan)
    return msgspec.structs.replace(view, camera=seen_from(points, Standpoint(standpoint), size))
