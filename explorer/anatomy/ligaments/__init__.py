"""Ligaments of the spine and of the pelvis: importing it registers them."""

from explorer.anatomy.ligaments import (
    flavum,
    longitudinal,
    pelvic,
    pelvic_sacroiliac,
    posterior_column,
    transverse,
)

__all__ = ["flavum", "longitudinal", "pelvic", "pelvic_sacroiliac", "posterior_column", "transverse"]
