"""T8 to T11 as solids, each cut back to the joint's gap from the bone below it."""

from __future__ import annotations

from functools import cache

import numpy as np

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.sizes import size
from explorer.anatomy.thorax.arch import (
    canal,
    inferior_process,
    lamina,
    pedicle,
    spinous_process,
    superior_process,
    transverse_process,
)
from explorer.anatomy.thorax.corpus import corpus
from explorer.anatomy.thorax.posture import VERTEBRAE, pose, segment_below
from explorer.anatomy.thorax.proportions import at, proportions
from explorer.domain.body import Level
from explorer.geometry.combining import difference, offset, symmetric, union
from explorer.geometry.posing import Pose, posed
from explorer.geometry.solid import Solid


@grows("vertebra-{level}", levels=VERTEBRAE, spacing_mm=0.6, triangles=5_000)
def vertebra(body: Body, level: Level) -> Solid:
    """A thoracic vertebra, in the world."""
    its, below, gap = proportions(level), segment_below(level).vertebrae[1], size("thoracic-facet-gap")
    facet = own(level, facet_in_world(body, below))
    arch = union(lamina(its), inferior_process(its, facet, gap), blend=3.0)
    arch = union(arch, spinous_process(its), blend=5.0)
    arch = union(arch, superior_process(its), blend=2.5)
    arch = union(arch, transverse_process(its), blend=4.0)
    bone = union(union(corpus(its), pedicle(its), blend=4.0), arch, blend=3.5)
    bone = posed(symmetric(difference(bone, canal(its), blend=2.0)), pose(level))
    return difference(bone, offset(upper_arch(body, below), gap), blend=0.8)


def upper_arch(body: Body, level: Level) -> Solid:
    """What the next vertebra above must keep off: the pedicles, laminae and superior processes of this one; world."""
    return body.solid("vertebra-t12") if level is Level.T12 else _own_upper_arch(level)


@cache
def _own_upper_arch(level: Level) -> Solid:
    its = proportions(level)
    bone = union(lamina(its), superior_process(its), blend=3.0)
    return posed(symmetric(union(bone, transverse_process(its), blend=4.0)), pose(level))


def facet_in_world(body: Body, level: Level) -> Pose:
    """The left superior articular facet: origin in its middle, y out of the bone (backwards), z up along it."""
    if level is Level.T12:
        return _facet_of_t12(body)
    return _moved(proportions(level).superior_facet, pose(level))


def _facet_of_t12(body: Body) -> Pose:
    """Where the bone that is there has its back, 7 mm below the tip of its superior process."""
    t12 = pose(Level.T12)
    tip = t12.to_local(body.landmark("t12-superior-articular-process-tip-left"))
    start = tip + at(0.0, -9.0, -6.5)
    line = start + np.arange(0.0, 18.0, 0.1)[:, None] * at(0.0, 1.0, 0.0)
    held = np.flatnonzero(body.solid("vertebra-t12").contains(t12.to_world(line)))
    back = line[held[-1]] if len(held) else tip + at(0.0, 2.0, -6.5)
    return _moved(Pose(proportions(Level.T11).superior_facet.rotation, back), t12)


def _moved(inner: Pose, outer: Pose) -> Pose:
    return Pose(np.stack([outer.direction(axis) for axis in inner.rotation.T], axis=1), outer.to_world(inner.origin))


def own(level: Level, world: Pose) -> Pose:
    """A pose of the world in a vertebra's own frame."""
    frame = pose(level)
    axes = np.stack([frame.undirection(axis) for axis in world.rotation.T], axis=1)
    return Pose(axes, frame.to_local(world.origin))
