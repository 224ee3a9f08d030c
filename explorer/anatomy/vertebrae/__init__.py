"""T12 and the five lumbar vertebrae: proportions, landmarks and bones; importing it registers them."""

from explorer.anatomy.vertebrae import landmarks

__all__ = ["landmarks"]
