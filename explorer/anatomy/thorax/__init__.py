"""The lower thoracic vertebrae and the last two ribs: importing it registers them."""

from explorer.anatomy.thorax import bones, landmarks, ribs

__all__ = ["bones", "landmarks", "ribs"]
