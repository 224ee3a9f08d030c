"""The body while it grows: each part is made when it is first asked for, and once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np

from explorer.anatomy.growing import DIRECTORS, PLACERS, RECIPES, Placer, Recipe, mirror_id
from explorer.domain.plan import Point
from explorer.errors import UnknownId
from explorer.geometry.isosurface import surface
from explorer.geometry.solid import Solid
from explorer.geometry.soundness import untangled

if TYPE_CHECKING:
    import trimesh

    Grown = tuple[trimesh.Trimesh, frozenset[str]]

MIRROR = np.array([-1.0, 1.0, 1.0])
"""Left to right in the LPS frame."""


class Dependencies:
    """Which modules had a say in what is being made now."""

    def __init__(self) -> None:
        self._open: list[set[str]] = []

    @contextmanager
    def noting(self, module: str) -> Iterator[set[str]]:
        """Collect the modules that are consulted while something of ``module`` is made for what is being made now."""
        with self.noting_aside(module) as modules:
            yield modules
        self.consult(modules)

    @contextmanager
    def noting_aside(self, module: str) -> Iterator[set[str]]:
        """Collect them while something is made only because its turn has come."""
        self._open.append({module})
        try:
            yield self._open[-1]
        finally:
            self._open.pop()

    def consult(self, modules: set[str] | frozenset[str]) -> None:
        """Add modules to what is being made."""
        if self._open:
            self._open[-1] |= modules


def never_kept(_recipe: Recipe) -> Grown | None:
    """A memory that remembers nothing."""
    return None


class Body:
    """Landmarks, solids and meshes of the body that is being grown (mm, LPS).

    Parameters
    ----------
    kept : callable
        Given a recipe, returns its mesh and the modules that it depends on, if they were kept and still hold.
    canonical : callable
        Brings a mesh that was grown just now to the exact vertices that a file keeps, so that a body that reads
        kept parts and one that grows them all are the same.
    """

    def __init__(
        self,
        kept: Callable[[Recipe], Grown | None] = never_kept,
        canonical: Callable[[trimesh.Trimesh], trimesh.Trimesh] = lambda mesh: mesh,
    ) -> None:
        self._kept, self._canonical = kept, canonical
        self._solids: dict[str, tuple[Solid, frozenset[str]]] = {}
        self._meshes: dict[str, Grown] = {}
        self.dependencies = Dependencies()
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
        return self._points.get(identifier).copy()

    def direction(self, identifier: str) -> Point:
        """A named direction, (3,) unit vector LPS."""
        return self._directions.get(identifier).copy()

    def placed_by(self) -> frozenset[str]:
        """The modules that decided the landmarks and directions."""
        with self.dependencies.noting(__name__) as modules:
            self._points.all()
            self._directions.all()
        return frozenset(modules)

    def solid(self, identifier: str) -> Solid:
        """The signed distance solid of a structure that is grown as one."""
        if identifier not in self._solids:
            recipe = recipe_of(identifier)
            with self.dependencies.noting(recipe.module) as modules:
                shape = recipe(self)
            if not isinstance(shape, Solid):
                raise TypeError(f"{identifier!r} is grown as a mesh; ask for body.mesh({identifier!r})")
            self._solids[identifier] = shape, frozenset(modules)
        shape, needed = self._solids[identifier]
        self.dependencies.consult(needed)
        return shape

    def mesh(self, identifier: str) -> trimesh.Trimesh:
        """The closed, outward surface of a structure; treat it as read-only."""
        return self.grown(identifier)[0]

    def grown(self, identifier: str) -> Grown:
        """The surface of a structure, and the modules that decided it."""
        if identifier not in self._meshes:
            recipe = recipe_of(identifier)
            self._meshes[identifier] = self._kept(recipe) or self._grow(recipe)
        mesh, modules = self._meshes[identifier]
        self.dependencies.consult(modules)
        return mesh, modules

    def _grow(self, recipe: Recipe) -> Grown:
        with self.dependencies.noting(recipe.module) as modules:
            shape = self.solid(recipe.id) if recipe.id in self._solids else recipe(self)
            if isinstance(shape, Solid):
                self._solids.setdefault(recipe.id, (shape, frozenset(modules)))
                shape = surface(shape, spacing_mm=recipe.spacing_mm, triangles=recipe.triangles)
        return self._sound(shape), frozenset(modules)

    def _sound(self, shape: trimesh.Trimesh) -> trimesh.Trimesh:
        """As it is kept, and running through itself nowhere: where faces almost touch, rounding can make them cross."""
        while (clean := untangled(kept := self._canonical(shape))) is not kept:
            shape = clean
        return kept


def recipe_of(identifier: str) -> Recipe:
    """The recipe of a structure; raises UnknownId."""
    try:
        return RECIPES[identifier]
    except KeyError:
        raise UnknownId("structure that is grown", identifier, RECIPES) from None


class _Gathered:
    """What registered functions give, gathered one function at a time, so that each may use what others gave."""

    def __init__(self, body: Body, givers: list[Placer], kind: str) -> None:
        self._body, self._givers, self._kind = body, givers, kind
        self._known: dict[str, tuple[Point, frozenset[str]]] = {}
        self._asked = 0

    def all(self) -> Mapping[str, Point]:
        while self._asked < len(self._givers):
            self._ask_next()
        return {identifier: self.get(identifier) for identifier in self._known}

    def get(self, identifier: str) -> Point:
        while identifier not in self._known and self._asked < len(self._givers):
            self._ask_next()
        if identifier not in self._known:
            raise UnknownId(self._kind, identifier, self._known)
        point, modules = self._known[identifier]
        self._body.dependencies.consult(modules)
        return point

    def _ask_next(self) -> None:
        giver = self._givers[self._asked]
        self._asked += 1
        with self._body.dependencies.noting_aside(giver.__module__) as modules:
            given = giver(self._body)
        for identifier, value in given.items():
            point = np.asarray(value, dtype=np.float64)
            twins = {identifier: point}
            if (right := mirror_id(identifier)) is not None and right not in given:
                twins[right] = point * MIRROR
            if clash := self._known.keys() & twins.keys():
                raise ValueError(f"{self._kind} {sorted(clash)} is given twice")
            self._known |= {name: (where, frozenset(modules)) for name, where in twins.items()}
