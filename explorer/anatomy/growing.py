"""The register of everything that is grown: structures, landmarks and directions.

One function grows one structure, or one family of them, and registers itself:

    @grows("ligamentum-flavum-{level}", levels=LUMBAR_SEGMENTS)
    def ligamentum_flavum(body: Body, level: Level) -> Solid: ...

Of a paired structure only the left one is grown, and the right one is its mirror image: unless a function grows the
right one, too, because the sides differ. What is registered is grown; what is not, is mirrored.

    @grows("common-iliac-artery-{side}", sides=BOTH)
    def common_iliac_artery(body: Body, side: Side) -> Solid: ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
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

BOTH = (Side.LEFT, Side.RIGHT)
"""For what is not symmetric: each side is grown for itself."""


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How one structure is grown.

    Attributes
    ----------
    id : str
        The structure that it makes; for a paired structure that is symmetric, the left one.
    grow : callable
        Called with the body, with the level where the id has one, and with the side where the sides differ.
    level : Level or None
    side : Side or None
        Only where both sides have a recipe.
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
    side: Side | None = None

    @property
    def module(self) -> str:
        """The module whose function grows it."""
        return self.grow.__module__

    def __call__(self, body: Body) -> Solid | trimesh.Trimesh:
        """Grow it: a signed distance solid, or a closed mesh (mm, LPS)."""
        shape: Solid | trimesh.Trimesh = self.grow(body, *(one for one in (self.level, self.side) if one is not None))
        return shape


RECIPES: dict[str, Recipe] = {}
PLACERS: list[Placer] = []
DIRECTORS: list[Placer] = []


def grows(
    pattern: str,
    *,
    levels: Sequence[Level] = (),
    sides: Sequence[Side] = (),
    spacing_mm: float = 0.8,
    triangles: int | None = None,
) -> Callable[[AnyGrower], AnyGrower]:
    """Register a function that grows the structures of an id pattern such as ``"disc-{level}"``.

    With ``sides``, each of them is grown for itself and none is mirrored.

    Raises
    ------
    ValueError
        If two functions claim the same id.
    """

    def register(grower: AnyGrower) -> AnyGrower:
        for level, side in product(levels or (None,), sides or (None,)):
            structure = pattern.format(level=level, side=side or Side.LEFT)
            if structure in RECIPES:
                raise ValueError(f"two functions grow {structure!r}")
            RECIPES[structure] = Recipe(
                id=structure,
                grow=grower,
                level=level,
                side=side,
                spacing_mm=spacing_mm,
                triangles=triangles,
            )
        return grower

    return register


def places(placer: AnyPlacer) -> AnyPlacer:
    """Register a function that gives landmarks: id -> (3,) mm LPS; a right one only where it is no mirror image."""
    PLACERS.append(placer)
    return placer


def directs(director: AnyPlacer) -> AnyPlacer:
    """Register a function that gives directions: id -> (3,) unit; a right one only where it is no mirror image."""
    DIRECTORS.append(director)
    return director


def mirror_id(identifier: str) -> str | None:
    """The id of the right counterpart of a left structure, landmark or direction; ``None`` on the midline."""
    if "-left" not in identifier:
        return None
    return identifier.replace("-left", "-right")


def image_id(identifier: str) -> str | None:
    """The right structure that is the mirror image of a left one; ``None`` where none is, or where it is grown."""
    right = mirror_id(identifier)
    return None if right in RECIPES else right


def grown_id(identifier: str) -> str:
    """The structure whose recipe makes this one: itself, or for a mirror image the left one."""
    return identifier if identifier in RECIPES else identifier.replace("-right", "-left")
