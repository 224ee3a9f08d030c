"""The cord and its sac, the roots and their branches, the plexus and the great nerves, the sympathetic trunk."""

from explorer.anatomy.nerves import (
    branches,
    cauda_equina,
    cluneal,
    cord,
    dura,
    epidural_fat,
    gluteal,
    lateral_branches,
    plexus,
    recurrent,
    roots,
    sciatic,
    sympathetic,
)

__all__ = [
    "branches",
    "cauda_equina",
    "cluneal",
    "cord",
    "dura",
    "epidural_fat",
    "gluteal",
    "lateral_branches",
    "plexus",
    "recurrent",
    "roots",
    "sciatic",
    "sympathetic",
]
