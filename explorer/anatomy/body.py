"""The body while it grows: each part is made when it is first asked for, and once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.growing import DIRECTORS, PLACERS, RECIPES, Placer, Recipe, mirror_id
from explorer.domain.plan import Point
from explorer.errors import UnknownId
from explorer.geometry.isosurface import surface
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    import trimesh

MIRROR = np.array([-1.0, 1.0, 1.0])
"""Left to right in the LPS frame."""

MeshStore = Callable[[Recipe, Callable[[], "trimesh.Trimesh"]], "trimesh.Trimesh"]


def grown_afresh(_recipe: Recipe, grow: Callable[[], trimesh.Trimesh]) -> trimesh.Trimesh:
    """A store that remembers nothing."""
    return grow()


class Body:
    """Landmarks, solids and meshes of the body that is being grown (mm, LPS).

    Parameters
    ----------
    store : callable
        Given a recipe and a function that makes its mesh, returns the mesh, made now or kept from before.
    """

    def __init__(self, store: MeshStore = grown_afresh) -> None:
        self._store = store
        self._solids: dict[str, Solid] = {}
        self._meshes: dict[str, trimesh.Trimesh] = {}
        self._points = _Gathered(self, PLACERS, "landmark")
        self._directions = _Gathered(self, DIRECTORS, "direction")

    @property
    def landmarks(self) -> Mapping[str, Point]:
        """Every landmark, of both sides."""
        return self._points.all()

    @property
    def directions(self) -> Mapping[str, Point]:
        """Every named direction, of both sides."""
        return self._directions.all()

    def landmark(self, identifier: str) -> Point:
        """A landmark, (3,) mm LPS."""
        return self._points[identifier].copy()

    def direction(self, identifier: str) -> Point:
        """A named direction, (3,) unit vector LPS."""
        return self._directions[identifier].copy()

    def solid(self, identifier: str) -> Solid:
        """The signed distance solid of a structure that is grown as one."""
        if identifier not in self._solids:
            shape = _recipe(identifier)(self)
            if not isinstance(shape, Solid):
                raise TypeError(f"{identifier!r} is grown as a mesh; ask for body.mesh({identifier!r})")
            self._solids[identifier] = shape
        return self._solids[identifier]

    def mesh(self, identifier: str) -> trimesh.Trimesh:
        """The closed, outward surface of a structure; treat it as read-only."""
        if identifier not in self._meshes:
            recipe = _recipe(identifier)
            self._meshes[identifier] = self._store(recipe, lambda: self._grown(recipe))
        return self._meshes[identifier]

    def _grown(self, recipe: Recipe) -> trimesh.Trimesh:
        shape = self._solids.get(recipe.id) or recipe(self)
        if not isinstance(shape, Solid):
            return shape
        self._solids[recipe.id] = shape
        return surface(shape, spacing_mm=recipe.spacing_mm, triangles=recipe.triangles)


def _recipe(identifier: str) -> Recipe:
    try:
        return RECIPES[identifier]
    except KeyError:
        raise UnknownId("structure that is grown", identifier, RECIPES) from None


class _Gathered:
    """What a list of registered functions gives, gathered one function at a time, so that later ones may use earlier."""

    def __init__(self, body: Body, givers: list[Placer], kind: str) -> None:
        self._body, self._givers, self._kind = body, givers, kind
        self._known: dict[str, Point] = {}
        self._asked = 0

    def all(self) -> Mapping[str, Point]:
        while self._asked < len(self._givers):
            self._ask_next()
        return dict(self._known)

    def _ask_next(self) -> None:
        giver = self._givers[self._asked]
        self._asked += 1
        for identifier, value in giver(self._body).items():
            point = np.asarray(value, dtype=np.float64)
            twins = {identifier: point}
            if (right := mirror_id(identifier)) is not None:
                twins[right] = point * MIRROR
            if clash := self._known.keys() & twins.keys():
                raise ValueError(f"{self._kind} {sorted(clash)} is given twice")
            self._known |= twins

    def __getitem__(self, identifier: str) -> Point:
        while identifier not in self._known and self._asked < len(self._givers):
            self._ask_next()
        if identifier not in self._known:
            raise UnknownId(self._kind, identifier, self._known)
        return self._known[identifier]
