"""Thoracolumbar fascia and iliotibial tract: importing it registers them."""

from explorer.anatomy.fasciae import thoracolumbar

__all__ = ["thoracolumbar"]
