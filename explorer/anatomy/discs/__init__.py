"""The discs: annulus with its lamellae, nucleus and cartilaginous endplates; importing it registers them."""

from explorer.anatomy.discs import annulus, endplates, nucleus

__all__ = ["annulus", "endplates", "nucleus"]
