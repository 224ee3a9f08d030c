"""The greater trochanter with its four facets, in the femoral frame (x lateral, y back, z up the shaft).

Facets as Pfirrmann et al. 2001 describe them: anterior (gluteus minimus), lateral (gluteus medius), superoposterior
(gluteus medius) and posterior (bare, under the bursa). Each is a plane of its own, so that it can be measured.
"""

from __future__ import annotations

from dataclasses import dataclass

from explorer.anatomy.pelvis.frames import femoral_frame
from explorer.anatomy.sizes import size
from explorer.domain.plan import Point
from explorer.geometry.combining import intersection
from explorer.geometry.primitives import ellipsoid, half_space, superellipsoid
from explorer.geometry.solid import Solid, box

_LATERAL_LEVEL = (7.0, -20.5)
"""Back of, and below, the origin: where the lateral facet reaches furthest out."""


@dataclass(frozen=True)
class Facet:
    """A flat part of the trochanter: a point near its middle and its outward normal, femoral frame."""

    middle: tuple[float, float, float]
    normal: tuple[float, float, float]

    @property
    def solid(self) -> Solid:
        """All that lies behind it."""
        return half_space(self.middle, self.normal)


def lateral_reach() -> float:
    """How far (mm) the lateral face lies from the shaft's axis, so that both trochanters have the wanted width."""
    pose = femoral_frame()
    level = pose.to_world([0.0, *_LATERAL_LEVEL])
    return float((0.5 * size("inter-trochanteric-width") - level[0]) / pose.rotation[0, 0])


def most_lateral() -> Point:
    """The point of the trochanter that lies furthest out, in the world."""
    return femoral_frame().to_world([lateral_reach(), *_LATERAL_LEVEL])


def facets() -> dict[str, Facet]:
    """The four facets by name."""
    out = lateral_reach()
    return {
        "anterior": Facet((out - 11.0, -6.0, -10.0), (0.38, -0.76, 0.52)),
        "lateral": Facet((out - 0.6, 8.0, -19.0), (0.93, 0.05, 0.36)),
        "superoposterior": Facet((out - 14.0, 21.5, -6.0), (0.26, 0.64, 0.72)),
        "posterior": Facet((out - 17.0, 29.5, -24.0), (0.14, 0.98, -0.10)),
    }


def greater_trochanter() -> Solid:
    """The block between its facets, its top, and a medial wall that overhangs the trochanteric fossa."""
    out = lateral_reach()
    walls = [
        half_space((8.0, 10.0, 2.8), (-0.45, -0.40, 0.80)),  # top, falling towards the neck
        half_space((-4.0, 20.0, -14.0), (-0.98, 0.10, 0.18)),  # medial, over the fossa
        half_space((8.0, -8.5, -26.0), (-0.12, -0.99, 0.0)),  # front, down to the intertrochanteric line
        half_space((out + 2.2, 8.0, -24.0), (0.93, 0.05, -0.36)),  # lateral, running into the shaft
    ]
    block = intersection(
        superellipsoid((4.0, 10.5, -25.0), (out - 2.2, 22.5, 44.0), (2.4, 2.2)),
        *[one.solid for one in facets().values()],
        *walls,
        blend=6.0,
    )
    return Solid(block.distance, box((-12.0, -22.0, -68.0), (36.0, 38.0, 8.0)))


def trochanteric_fossa() -> Solid:
    """The hollow behind the neck, medial of the trochanter's top, where the obturator tendons end."""
    return ellipsoid((-5.0, 16.0, -9.0), (6.5, 7.0, 11.5))


def facet_points() -> dict[str, Point]:
    """The middle of each facet, in the world."""
    return {name: femoral_frame().to_world(one.middle) for name, one in facets().items()}
