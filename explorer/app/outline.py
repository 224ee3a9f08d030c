"""The list of structures, as a tree of groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from explorer.domain.structure import Group

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas


class Leaf(msgspec.Struct, frozen=True, kw_only=True):
    """One structure of the list; ``name`` in full is what a screen reader says."""

    id: str
    label: str
    name: str
    tissue: str


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """One group of the list."""

    id: str
    label: str
    tissue: str
    leaves: tuple[Leaf, ...]


def outline(atlas: Atlas) -> tuple[Branch, ...]:
    """All structures, group by group, in the order of the body."""
    branches = ((group, [one for one in atlas.structures.values() if one.group is group]) for group in Group)
    return tuple(
        Branch(
            id=group.value.replace(" ", "-"),
            label=group.label,
            tissue=most_common(one.tissue for one in members),
            leaves=tuple(
                Leaf(id=one.id, label=one.short_name, name=one.name, tissue=one.tissue.value) for one in members
            ),
        )
        for group, members in branches
        if members
    )


def most_common(tissues: Iterable[str]) -> str:
    """The tissue that most of them are made of: the colour of the group's swatch."""
    met = list(tissues)
    return str(max(dict.fromkeys(met), key=met.count))
