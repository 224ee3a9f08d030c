"""Piriformis, multifidus, psoas major, gluteus medius and gluteus maximus."""

from explorer.anatomy.muscles import abductors, gluteus_maximus, multifidus, piriformis, psoas, short_rotators

__all__ = ["abductors", "gluteus_maximus", "multifidus", "piriformis", "psoas", "short_rotators"]
