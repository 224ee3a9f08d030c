"""What T12 has of a chest vertebra: an upper joint that faces back, three tubercles, a facet for the last rib."""

from __future__ import annotations

from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.proportions import Proportions, at
from explorer.domain.plan import Point
from explorer.geometry.combining import difference, union
from explorer.geometry.primitives import capsule, ellipsoid, tube
from explorer.geometry.solid import Solid


def thoracic_superior_process(its: Proportions) -> Solid:
    """T12's upper process: a thin, upright plate on a broad foot that faces back, as in the chest."""
    foot = its.pedicle + at(-1.0, 6.0, 1.0)
    tip = its.superior_tip + at(0.0, -0.5, -3.4)
    middle = 0.45 * foot + 0.55 * tip + at(0.0, 0.8, 0.0)
    return tube(
        [foot, middle, tip], [6.6, 5.4, 3.9], flatten=[0.8, 0.52, 0.42], flatten_along=(0.15, 1.0, -0.15), pieces=8
    )


def thoracic_tubercles(its: Proportions) -> Solid:
    """T12: lateral, superior (mammillary) and inferior (accessory) tubercle instead of a transverse process."""
    tip, root = its.transverse_tip, its.pedicle + at(0.5, 8.0, -0.5)
    lateral = capsule(root, tip - at(2.4, 0.5, 0.0), 5.6, 2.4)
    superior = capsule(root + at(0.5, 2.0, 0.0), tip + at(-4.0, 4.5, 6.5), 5.2, 2.4)
    inferior = capsule(root, tip + at(-5.0, 1.0, -8.0), 5.2, 1.9)
    return union(lateral, superior, inferior, blend=3.0)


def costal_facet(its: Proportions) -> Solid:
    """Where the head of the twelfth rib meets T12: a low, dished button at the side of the pedicle's root."""
    centre = costal_facet_centre(its)
    button = ellipsoid(centre - at(1.6, 0.0, 0.0), (3.0, 6.2, 5.8))
    return difference(button, ellipsoid(centre + at(8.2, 0.0, 0.0), (8.8, 9.0, 9.0)), blend=1.0)


def costal_facet_centre(its: Proportions) -> Point:
    """Middle of the left facet for the twelfth rib, (3,) mm, own frame."""
    return its.pedicle + at(its.pedicle_half[0] + 1.2, -2.0 - size("pedicle-behind-wall", its.level), -2.5)
