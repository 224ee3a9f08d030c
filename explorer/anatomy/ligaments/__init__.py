"""Ligaments of the spine and of the pelvis: importing it registers them."""

from explorer.anatomy.ligaments import flavum, pelvic, pelvic_sacroiliac

__all__ = ["flavum", "pelvic", "pelvic_sacroiliac"]
