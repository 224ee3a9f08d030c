"""The nerve roots of T12 to S4, each from the dural sac through its foramen, with its dorsal root ganglion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.anatomy.growing import grows, places
from explorer.anatomy.nerves import lumbar_roots, sacral_roots
from explorer.anatomy.nerves.courses import nearest, tube
from explorer.anatomy.nerves.laying_roots import Array
from explorer.domain.body import Level
from explorer.domain.plan import Point

if TYPE_CHECKING:
    import trimesh

    from explorer.anatomy.body import Body

LEVELS = (*lumbar_roots.LEVELS, *sacral_roots.LEVELS)
SIDES = 10


def root_line(body: Body, level: Level) -> Array:
    """(n, 4) centre line of a root and its radius, mm."""
    made = lumbar_roots.lumbar_root_line if level in lumbar_roots.LEVELS else sacral_roots.sacral_root_line
    line: Array = made(body, level)
    return line


@places
def ganglia(body: Body) -> dict[str, Point]:
    """The middle of each dorsal root ganglion, on the root as it runs."""
    found: dict[str, Point] = {}
    for level in LEVELS:
        line = root_line(body, level)
        here = lumbar_roots.ganglion if level in lumbar_roots.LEVELS else sacral_roots.ganglion
        found[f"{level}-dorsal-root-ganglion-left"] = line[nearest(line, here(body, level)), :3]
    return found


@grows("nerve-root-{level}-left", levels=LEVELS)
def nerve_root(body: Body, level: Level) -> trimesh.Trimesh:
    """One root with its ganglion, and the first part of its ventral ramus; S1 to S3 as far as the sciatic nerve."""
    line = root_line(body, level)
    return tube(line, line[:, 3], sides=SIDES)
