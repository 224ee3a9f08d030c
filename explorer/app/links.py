"""Links from elsewhere are judged here: what the atlas does not have is dropped, and said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from explorer.app.plans import Planner
from explorer.domain.address import Reading
from explorer.domain.view import View
from explorer.errors import UnknownId

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a link asks for in vain.

    Attributes
    ----------
    text : str
        What could not be found.
    act, id, label : str or None
        The nearest thing that there is: how to go there, and what it is called.
    """

    text: str
    act: str | None = None
    id: str | None = None
    label: str | None = None


def judged(reading: Reading, atlas: Atlas, planner: Planner) -> tuple[View, tuple[Notice, ...]]:
    """A view that the atlas can show, and what had to be left out of it."""
    view, notices = (
        reading.view,
        [Notice(text=f"This link says '{part}', which means nothing here.") for part in reading.unread],
    )
    for field, act, known in _named(atlas):
        wanted = getattr(view, field)
        if wanted is not None and wanted not in known:
            notices.append(_notice(act, wanted, known))
            view = msgspec.structs.replace(view, **{field: None})
    if view.approach and view.approach not in _ways(view, atlas):
        notices.append(Notice(text=f"This link asks for the approach '{view.approach}', which we do not have."))
        view = msgspec.structs.replace(view, approach=None)
    notices += [_notice("pick", one, atlas.structures) for one in _unknown(view, atlas)]
    return _placed(_only_known(view, atlas), atlas, planner), tuple(notices)


def _ways(view: View, atlas: Atlas) -> tuple[str, ...]:
    return tuple(one.id for one in atlas.procedures[view.procedure].approaches) if view.procedure else ()


def _named(atlas: Atlas) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    yield "selected", "pick", atlas.structures
    yield "condition", "consider", atlas.conditions
    yield "procedure", "choose", atlas.procedures


def _notice(act: str, wanted: str, known: Mapping[str, Any]) -> Notice:
    fault = UnknownId(act, wanted, known)
    text = f"This link mentions '{wanted}', which we do not have."
    if not fault.nearest:
        return Notice(text=text)
    nearest = known[fault.nearest[0]]
    return Notice(text=text, act=act, id=nearest.id, label=nearest.name)


def _unknown(view: View, atlas: Atlas) -> list[str]:
    return [one for one in (*view.hidden, *view.ghosted) if one not in atlas.structures]


def _only_known(view: View, atlas: Atlas) -> View:
    return msgspec.structs.replace(
        view,
        hidden=tuple(one for one in view.hidden if one in atlas.structures and one != view.selected),
        ghosted=tuple(one for one in view.ghosted if one in atlas.structures),
        severities={where: how for where, how in view.severities.items() if where.split("@")[0] in atlas.conditions},
    )


def _placed(view: View, atlas: Atlas, planner: Planner) -> View:
    """With the level and side that the procedure needs, and none where nothing is done."""
    if view.procedure is None:
        return msgspec.structs.replace(view, level=None, side=None)
    near = atlas.structures[view.selected] if view.selected else None
    level, side = planner.place(view.procedure, near=near)
    procedure = atlas.procedures[view.procedure]
    return msgspec.structs.replace(
        view,
        level=(view.level or level) if procedure.levels else None,
        side=(view.side or side) if procedure.sides else None,
    )
