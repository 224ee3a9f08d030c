"""The register of everything that is grown: structures, landmarks and directions.

One function grows one structure, or one family of them, and registers itself:

    @grows("ligamentum-flavum-{level}", levels=LUMBAR_SEGMENTS)
    def ligamentum_flavum(body: Body, level: Level) -> Solid: ...

Of a paired structure only the left one is grown; the right one is its mirror image.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from explorer.domain.body import Level, Side
from explorer.domain.plan import Point
from explorer.geometry.solid import Solid

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Grower = Callable[..., Any]
Placer = Callable[["Body"], Mapping[str, Point]]
AnyGrower = TypeVar("AnyGrower", bound=Grower)
AnyPlacer = TypeVar("AnyPlacer", bound=Placer)


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How one structure is grown.

    Attributes
    ----------
    id : str
        The structure that it makes; for a paired structure, the left one.
    grow : callable
        Called with the body, and with the level where the id has one.
    level : Level or None
    spacing_mm : float
        Grid on which a solid is turned into a surface.
    triangles : int or None
        Budget of the surface; ``None`` keeps every triangle.
    """

    id: str
    grow: Grower
    level: Level | None
    spacing_mm: float
    triangles: int | None

    @property
    def module(self) -> str:
        """The module whose function grows it."""
        return self.grow.__module__

    def __call__(self, body: Body) -> Solid | trimesh.Trimesh:
        """Grow it: a signed distance solid, or a closed mesh (mm, LPS)."""
        shape: Solid | trimesh.Trimesh = self.grow(body) if self.level is None else self.grow(body, self.level)
        return shape


RECIPES: dict[str, Recipe] = {}
PLACERS: list[Placer] = []
DIRECTORS: list[Placer] = []


def grows(
    pattern: str, *, levels: Sequence[Level] = (), spacing_mm: float = 0.8, triangles: int | None = None
) -> Callable[[AnyGrower], AnyGrower]:
    """Register a function that grows the structures of an id pattern such as ``"disc-{level}"``.

    Raises
    ------
    ValueError
        If two functions claim the same id.
    """

    def register(grower: AnyGrower) -> AnyGrower:
        for level in levels or (None,):
            structure = pattern.format(level=level, side=Side.LEFT)
            if structure in RECIPES:
                raise ValueError(f"two functions grow {structure!r}")
            RECIPES[structure] = Recipe(
                id=structure, grow=grower, level=level, spacing_mm=spacing_mm, triangles=triangles
            )
        return grower

    return register


def places(placer: AnyPlacer) -> AnyPlacer:
    """Register a function that gives landmarks: id -> (3,) mm LPS, left and midline ones only."""
    PLACERS.append(placer)
    return placer


def directs(director: AnyPlacer) -> AnyPlacer:
    """Register a function that gives directions: id -> (3,) unit vector LPS, left and midline ones only."""
    DIRECTORS.append(director)
    return director


def mirror_id(identifier: str) -> str | None:
    """The id of the right counterpart of a left structure, landmark or direction; ``None`` on the midline."""
    if "-left" not in identifier:
        return None
    return identifier.replace("-left", "-right")
