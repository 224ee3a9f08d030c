"""The muscles of back, loin, buttock and hip: importing it registers them."""

from explorer.anatomy.muscles import (
    abductors,
    aponeurosis,
    erector,
    gluteus_maximus,
    iliacus,
    multifidus,
    piriformis,
    psoas,
    quadratus_lumborum,
    short_rotators,
)

__all__ = [
    "abductors",
    "aponeurosis",
    "erector",
    "gluteus_maximus",
    "iliacus",
    "multifidus",
    "piriformis",
    "psoas",
    "quadratus_lumborum",
    "short_rotators",
]
