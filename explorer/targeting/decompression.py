"""A trocar to the back of the ligamentum flavum, for trimming it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from explorer.domain.plan import CArm, Needle
from explorer.targeting.beam import towards_detector
from explorer.targeting.epidurals import interlaminar_places
from explorer.targeting.recipes import plans
from explorer.targeting.site import Site
from explorer.targeting.ways import first_way, onto_sheet

DURA = "dural-sac"

BESIDE_MM = 4.0, 14.0
"""How far beside the midline the flavum is trimmed (own choice: where the dorsal wall of the canal turns forward)."""

ASIDES_DEG = 0.0, 4.0, 8.0, 12.0, 16.0
"""How far from the sagittal plane the trocar may come (own choice)."""


@plans("minimally-invasive-lumbar-decompression")
def mild(site: Site) -> Iterator[Needle]:
    """From one level below up to the flavum between two laminae, and no further than its back."""
    flavum = site.named("ligamentum-flavum-{level}")
    keeping = {DURA: site.least("flavum_thickness_mm") / 2}
    onto_flavum = onto_sheet(site, interlaminar_places(site, BESIDE_MM), flavum, beyond_mm=0.0, keeping=keeping)
    low, high = site.limits("cephalad_deg")
    ways = (
        CArm(oblique_deg=site.left * aside, cranial_deg=-steep)
        for steep in np.arange(low, high + 1.0)
        for aside in ASIDES_DEG
    )
    way, tip = first_way(site, ways, onto_flavum, blocked="the laminae leave no room for the trocar")
    oblique = -site.left * float(np.mean(site.procedure.c_arm.oblique_deg))
    yield site.needle(
        tip,
        CArm(oblique_deg=oblique, cranial_deg=0.0),
        towards=towards_detector(way),
        aim="the back of the ligamentum flavum at {level}",
        touches=(flavum, site.bone(site.upper), site.bone(site.lower)),
    )
