"""The vertebrae as solids."""

from __future__ import annotations

from functools import cache

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.posture import VERTEBRAE, pose
from explorer.anatomy.vertebrae.arch import bony_ring, canal, pedicle
from explorer.anatomy.vertebrae.articulating import cleared_for, superior_process_for, superior_root
from explorer.anatomy.vertebrae.corpus import corpus
from explorer.anatomy.vertebrae.proportions import proportions, segment_above
from explorer.anatomy.vertebrae.spinous import spinous_process
from explorer.anatomy.vertebrae.thoracic import costal_facet, thoracic_superior_process
from explorer.anatomy.vertebrae.transverse import transverse_process
from explorer.domain.body import LUMBAR_VERTEBRAE, Level
from explorer.geometry.combining import difference, symmetric, union
from explorer.geometry.posing import posed
from explorer.geometry.solid import Distances, Points, Solid, grown


@grows("vertebra-{level}", levels=(Level.T12,), spacing_mm=0.6, triangles=7_000)
@grows("vertebra-{level}", levels=LUMBAR_VERTEBRAE, spacing_mm=0.6, triangles=7_600)
def vertebra(_body: Body, level: Level) -> Solid:
    """A vertebra, in the world."""
    its = proportions(level)
    arch = union(bony_ring(its), spinous_process(its), blend=4.0)
    bone = union(corpus(its), pedicle(its), blend=4.0)
    bone = union(bone, arch, blend=3.0)
    bone = union(bone, transverse_process(its), blend=3.0)
    segment = segment_above(level)
    if segment is None:
        bone = union(bone, thoracic_superior_process(its), costal_facet(its), blend=2.0)
        bone = textured(difference(bone, canal(its), blend=2.0), level)
        return posed(symmetric(bone), pose(level))
    bone = difference(union(bone, superior_root(its, segment), blend=2.5), canal(its), blend=2.0)
    bone, upper = textured(bone, level), inferior_bone(segment.vertebrae[0])
    process = posed(superior_process_for(upper, segment), pose(level).inverse)
    bone = union(bone, process, blend=2.0)
    return cleared_for(posed(symmetric(bone), pose(level)), upper, segment)


@cache
def inferior_bone(level: Level) -> Solid:
    """Laminae, pars and inferior processes of a vertebra in the world: what the bone below must fit."""
    its = proportions(level)
    return posed(symmetric(difference(bony_ring(its), canal(its), blend=2.0)), pose(level))


TEXTURE_MM, TEXTURE_WAVE_MM = 0.15, 11.0
"""How far the bone's skin rises and falls, and over what length: enough for light to show that it is not turned."""


def textured(bone: Solid, level: Level) -> Solid:
    """The bone with a slight, smooth unevenness, another one for each level; own frame."""
    phase, step = 1.7 * VERTEBRAE.index(level), 2.0 * np.pi / TEXTURE_WAVE_MM

    def distance(points: Points) -> Distances:
        _, y, z = (step * points).T
        x = step * np.sqrt(points[:, 0] ** 2 + 9.0)  # even, so that the midline shows no crease
        waves = np.sin(x + 0.31 * z + phase) * np.sin(0.93 * y - 0.4 * x + 2.0 * phase) * np.sin(1.07 * z + 0.37 * y)
        return np.asarray(bone.distance(points) - TEXTURE_MM * waves)

    return Solid(distance, grown(bone.bounds, TEXTURE_MM), symmetric=bone.symmetric)
