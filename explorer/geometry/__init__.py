"""Sums: signed distance fields, iso-surfaces, curves, distances. Knows no anatomy."""
