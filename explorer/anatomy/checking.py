"""What is wrong with a body, in plain English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explorer.anatomy.measuring.contacts import floating, overlaps
from explorer.domain.body import Tissue
from explorer.errors import NoSuchPlan
from explorer.geometry.soundness import is_manifold, self_crossings
from explorer.targeting.planning import offers, planned

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.domain.plan import Plan


def faults(atlas: Atlas) -> Iterator[str]:
    """Yield one sentence for each surface that is not a closed body, and each plan that cannot be true."""
    for structure in atlas.structures:
        yield from _surface_faults(atlas, structure)
    yield from _contact_faults(atlas)
    for procedure in atlas.procedures:
        yield from _plan_faults(atlas, procedure)


def _surface_faults(atlas: Atlas, structure: str) -> Iterator[str]:
    mesh = atlas.mesh(structure)
    where = f"meshes/{structure}.glb"
    if not mesh.is_watertight:
        yield f"{where}: the surface of {structure} is not closed"
    elif not mesh.is_winding_consistent or mesh.volume <= 0:
        yield f"{where}: the surface of {structure} does not face outward"
    elif not is_manifold(mesh):
        yield f"{where}: the surface of {structure} has edges or corners where it touches itself"
    elif len(crossings := self_crossings(mesh)):
        where_mm = ", ".join(f"{one:.0f}" for one in crossings[0])
        yield f"{where}: the surface of {structure} runs through itself, first near ({where_mm}) mm"


def _contact_faults(atlas: Atlas) -> Iterator[str]:
    for both in overlaps(atlas):
        if both.is_fault:
            yield f"{both.one} and {both.other} share {both.shared_ml:.2f} ml, {both.share:.1%} of the smaller one"
    yield from (f"{one} touches nothing else" for one in floating(atlas))


def _plan_faults(atlas: Atlas, procedure: str) -> Iterator[str]:
    for level, side, approach in offers(atlas, procedure):
        where = " ".join(filter(None, (procedure, level, side, approach)))
        try:
            plan = planned(atlas, procedure, level=level, side=side, approach=approach)
        except NoSuchPlan as reason:
            yield f"{where}: offered, but {reason}"
        else:
            yield from (f"{where}: {fault}" for fault in _path_faults(atlas, plan))


def _path_faults(atlas: Atlas, plan: Plan) -> Iterator[str]:
    for needle in plan.needles:
        for crossed in needle.crosses:
            if atlas.structures[crossed].tissue is Tissue.BONE and crossed not in needle.touches:
                yield f"the needle to {needle.aim} passes through {crossed}"
