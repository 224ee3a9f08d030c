"""Piriformis, the muscles of the back and of the loin, gluteus medius and gluteus maximus."""

from explorer.anatomy.muscles import (
    aponeurosis,
    erector,
    gluteals,
    iliacus,
    multifidus,
    piriformis,
    psoas,
    quadratus_lumborum,
)

__all__ = [
    "aponeurosis",
    "erector",
    "gluteals",
    "iliacus",
    "multifidus",
    "piriformis",
    "psoas",
    "quadratus_lumborum",
]
