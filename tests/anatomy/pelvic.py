"""How the sacrum is measured: from its chord, in the midplane, and by what two bodies share."""

from __future__ import annotations

import numpy as np

from explorer.geometry.soundness import shared_volume_ml, solid_of


def solid(atlas, structure):
    return solid_of(atlas.mesh(structure))


def shared_ml(atlas, one, other):
    return shared_volume_ml(solid(atlas, one), solid(atlas, other))


def between(start, end, count=60):
    return start + np.linspace(0.0, 1.0, count)[:, None] * (end - start)


def unit(vector):
    return vector / np.linalg.norm(vector)


def chord(atlas):
    """Promontory, the way down the chord, and square to it towards the back; in the midplane."""
    start, apex = atlas.landmarks["sacral-promontory"], atlas.landmarks["sacral-apex"]
    down = unit(apex - start)
    return start, down, np.array([0.0, -down[2], down[1]])


def void_at(atlas, space, station):
    """Of the canal on the midline at so many mm down the chord: its front and back wall, mm behind the chord."""
    start, down, back = chord(atlas)
    depths = np.arange(-6.0, 62.0, 0.2)
    inside = space("sacrum").distance(start + station * down + depths[:, None] * back) < 0.0
    edges = depths[np.flatnonzero(np.diff(inside.astype(int)))]
    walls: list[float] = []
    for edge in edges:
        if walls and edge - walls[-1] < 0.6:  # a sliver, narrower than the triangles that bound it
            walls.pop()
        else:
            walls.append(edge)
    return np.array(walls)
