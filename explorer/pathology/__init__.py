"""Severity becomes displacement of points."""
