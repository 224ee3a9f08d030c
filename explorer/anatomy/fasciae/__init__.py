"""Thoracolumbar fascia and iliotibial tract: importing it registers them."""

from explorer.anatomy.fasciae import iliotibial

__all__ = ["iliotibial"]
