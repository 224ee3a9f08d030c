"""Thoracolumbar fascia and iliotibial tract: importing it registers them."""

from explorer.anatomy.fasciae import iliotibial, thoracolumbar

__all__ = ["iliotibial", "thoracolumbar"]
