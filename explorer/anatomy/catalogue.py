"""Every module that grows or places something, in the order of the body; importing them fills the register."""

from __future__ import annotations

from importlib import import_module

ROOMS = (
    "posture",
    "vertebrae",
    "discs",
    "facet_joints",
    "flavum",
    "pelvis",
    "nerves",
    "muscles",
    "skin",
)


def gather() -> None:
    """Import them all; a second call does nothing."""
    for room in ROOMS:
        import_module(f"explorer.anatomy.{room}")
