"""The vertebrae as solids."""

from __future__ import annotations

from functools import cache

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.posture import VERTEBRAE, pose
from explorer.anatomy.sizes import size
from explorer.anatomy.vertebrae.arch import (
    bony_ring,
    canal,
    mammillary_process,
    pedicle,
    spinous_process,
    thoracic_superior_process,
    transverse_process,
)
from explorer.anatomy.vertebrae.articulating import cleared_for, superior_process_for
from explorer.anatomy.vertebrae.corpus import corpus
from explorer.anatomy.vertebrae.proportions import Proportions, at, own_facet_frame, proportions, segment_above
from explorer.domain.body import Level
from explorer.geometry.combining import difference, symmetric, union
from explorer.geometry.posing import Pose, posed
from explorer.geometry.primitives import tube
from explorer.geometry.solid import Solid


@grows("vertebra-{level}", levels=VERTEBRAE, spacing_mm=0.6, triangles=10000)
def vertebra(_body: Body, level: Level) -> Solid:
    """A vertebra, in the world."""
    its = proportions(level)
    arch = union(bony_ring(its), spinous_process(its), blend=5.0)
    bone = union(corpus(its), pedicle(its), blend=4.0)
    bone = union(bone, arch, blend=3.5)
    bone = union(bone, transverse_process(its), blend=4.0)
    segment = segment_above(level)
    if segment is None:
        bone = union(bone, thoracic_superior_process(its), blend=3.0)
        return posed(symmetric(difference(bone, canal(its), blend=2.0)), pose(level))
    bone = difference(union(bone, superior_root(its, segment), blend=3.0), canal(its), blend=2.0)
    upper = inferior_bone(segment.vertebrae[0])
    process = posed(superior_process_for(upper, segment), _inverse(pose(level)))
    bone = union(bone, process, blend=2.5)
    return cleared_for(posed(symmetric(bone), pose(level)), upper, segment)


@cache
def inferior_bone(level: Level) -> Solid:
    """Laminae, pars and inferior processes of a vertebra in the world: what the bone below must fit."""
    its = proportions(level)
    return posed(symmetric(difference(bony_ring(its), canal(its), blend=2.0)), pose(level))


def superior_root(its: Proportions, segment: Level) -> Solid:
    """What carries the superior articular process: a post from the arch, and the mammillary process behind."""
    joint = own_facet_frame(its.level, segment)
    half_width, half_height = 0.5 * size("facet-joint-width", segment), 0.5 * size("facet-joint-height", segment)
    back = -0.5 * size("facet-gap", segment) - 3.6
    foot = its.pedicle + at(-0.5, 7.5, 0.0)
    nodes = [foot, joint.to_world(at(back - 0.6, -0.5, 1.0 - half_height)), joint.to_world(at(back, -1.0, 0.5))]
    post = tube(nodes, [5.0, 4.6, 3.2], pieces=8)
    return union(post, mammillary_process(joint, half_width), blend=3.0)


def _inverse(pose_: Pose) -> Pose:
    return Pose(pose_.rotation.T, pose_.to_local([0.0, 0.0, 0.0]))
