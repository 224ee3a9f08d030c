"""What the search box finds, grouped and in the reader's words."""

from __future__ import annotations

from typing import Any

from explorer.app.session import Session
from explorer.app.wording import named
from explorer.content.finding import Finder, Kind

MOST = 12
GROUPS = {Kind.STRUCTURE: "Structures", Kind.CONDITION: "What can be wrong", Kind.PROCEDURE: "What can be done"}
ACTS = {Kind.STRUCTURE: "pick", Kind.CONDITION: "consider", Kind.PROCEDURE: "choose"}


def found(finder: Finder, session: Session, words: str) -> list[dict[str, Any]]:
    """Groups of what was found, the best group first: label and items of label, detail and act."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for hit in finder.search(words, MOST):
        label, detail = _words(session, hit.kind, hit.id, hit.title)
        item = {"label": label, "detail": detail, "act": [ACTS[hit.kind], hit.id]}
        groups.setdefault(GROUPS[hit.kind], []).append(item)
    return [{"label": label, "items": items} for label, items in groups.items()]


def _words(session: Session, kind: Kind, identifier: str, title: str) -> tuple[str, str]:
    atlas, audience = session.atlas, session.view.audience
    match kind:
        case Kind.STRUCTURE:
            return title, atlas.structures[identifier].plain_name
        case Kind.CONDITION:
            condition = atlas.conditions[identifier]
            return named(condition, audience), condition.name
        case Kind.PROCEDURE:
            procedure = atlas.procedures[identifier]
            return named(procedure, audience), procedure.evidence.word
