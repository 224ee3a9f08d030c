"""What soft tissue must keep out of, and the axes along which it is laid out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.growing import RECIPES
from explorer.domain.body import LUMBAR_SEGMENTS, LUMBAR_VERTEBRAE, Level
from explorer.geometry.fields import Cloud, Surroundings, surroundings

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

Array = NDArray[np.float64]

SPINE = (*(f"vertebra-{level}" for level in LUMBAR_VERTEBRAE), "sacrum")
DISCS = tuple(f"disc-{level}" for level in LUMBAR_SEGMENTS)
FLAVA = tuple(f"ligamentum-flavum-{level}" for level in LUMBAR_SEGMENTS)
HIP = ("hip-bone-left", "femur-left")


def around(body: Body, *structures: str) -> Surroundings:
    """The surfaces of some structures, as what another must keep out of."""
    return Surroundings(tuple(_cloud(body.mesh(structure)) for structure in structures))


def as_one(body: Body, *structures: str) -> Surroundings:
    """The surfaces of structures of which none overlaps another: as one cloud, which answers sooner."""
    return Surroundings((_joined(around(body, *structures).clouds),))


def padded(body: Body, structure: str, by_mm: float) -> Surroundings:
    """The surface of a structure with a layer of fat over it."""
    (cloud,) = around(body, structure).clouds
    return Surroundings((Cloud(cloud.points + by_mm * cloud.normals, cloud.normals),))


@cache
def _joined(clouds: tuple[Cloud, ...]) -> Cloud:
    points, normals = (np.vstack([getattr(cloud, kind) for cloud in clouds]) for kind in ("points", "normals"))
    return Cloud(points, normals)


_CLOUDS: WeakKeyDictionary[trimesh.Trimesh, Cloud] = WeakKeyDictionary()


def _cloud(mesh: trimesh.Trimesh) -> Cloud:
    """The samples of a mesh, made once."""
    if mesh not in _CLOUDS:
        _CLOUDS[mesh] = surroundings([mesh]).clouds[0]
    return _CLOUDS[mesh]


def axes(body: Body, level: Level) -> Array:
    """(3, 3) rows left, back and up of a vertebra, unit vectors; up is square to its bodily middle plane.

    The body is symmetric, so left is +x.
    """
    if level is Level.S1:
        back = _unit(body.landmark("s1-endplate-rim-posterior") - body.landmark("s1-endplate-rim-anterior"))
        return np.array([[1.0, 0.0, 0.0], back, np.cross([1.0, 0.0, 0.0], back)])
    up = _unit(body.landmark(f"{level}-superior-endplate-centre") - body.landmark(f"{level}-inferior-endplate-centre"))
    return np.array([[1.0, 0.0, 0.0], np.cross(up, [1.0, 0.0, 0.0]), up])


def between(body: Body, one: str, other: str, share: float = 0.5) -> Array:
    """The point at this share of the way from one landmark to another, (3,) mm."""
    return (1.0 - share) * body.landmark(one) + share * body.landmark(other)


def shifted(point: ArrayLike, left: float, back: float, up: float) -> Array:
    """A point moved by so many millimetres to the left, back and up, (3,)."""
    return np.asarray(np.add(point, (left, back, up)), np.float64)


def placed(body: Body, *rows: tuple[str, float, float, float]) -> Array:
    """(n, 3) points, each a landmark moved by so many millimetres to the left, back and up."""
    return np.array([shifted(body.landmark(name), left, back, up) for name, left, back, up in rows])


def present(*structures: str) -> tuple[str, ...]:
    """Those of some structures that this body grows."""
    return tuple(one for one in structures if one in RECIPES)


def on_surface(where: Surroundings, points: Array, lift_mm: float | Array = 0.0) -> Array:
    """(n, 3) points moved to the nearest surface, and lifted off it by some mm."""
    far, way = where.nearest(points)
    return points + (lift_mm - far)[:, None] * way


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector), np.float64)
