"""T12 and the five lumbar vertebrae: proportions, landmarks and bones; importing it registers them."""

from explorer.anatomy.vertebrae import bones, landmarks

__all__ = ["bones", "landmarks"]
