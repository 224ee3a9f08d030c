"""Every module that grows or places something, in the order of the body; importing them fills the register."""

from __future__ import annotations

from importlib import import_module

ROOMS = (
    "posture",
    "vertebrae",
    "thorax",
    "discs",
    "facet_joints",
    "pelvis",
    "ligaments",
    "nerves",
    "vessels",
    "muscles",
    "bursae",
    "fasciae",
    "skin",
)


def gather() -> None:
    """Import them all; a second call does nothing."""
    for room in ROOMS:
        import_module(f"explorer.anatomy.{room}")
