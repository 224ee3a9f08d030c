"""Sizes of the built body, measured on its surfaces and set beside what has been published."""
