"""Piriformis, multifidus, psoas major, gluteus medius and gluteus maximus."""

from explorer.anatomy.muscles import gluteals, multifidus, piriformis, psoas

__all__ = ["gluteals", "multifidus", "piriformis", "psoas"]
