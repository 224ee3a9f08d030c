"""What scripts and notebooks rely on."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

import explorer


def test_loading_is_quick_and_needs_no_window_system():
    script = """
import sys, time
began = time.perf_counter()
import explorer
explorer.load()
seconds = time.perf_counter() - began
print(seconds, *sorted({"pyvista", "panel", "bokeh", "param"} & sys.modules.keys()))
"""
    runs = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True) for _ in "123"]
    seconds, *heavy = min((run.stdout.split() for run in runs), key=lambda words: float(words[0]))
    assert not heavy
    assert float(seconds) < 0.5


def test_a_mesh_is_a_copy(atlas):
    mesh = atlas.mesh("vertebra-l4")
    mesh.vertices += 100
    assert not np.allclose(atlas.mesh("vertebra-l4").vertices, mesh.vertices)


def test_landmarks_are_points_that_cannot_be_moved(atlas):
    point = atlas.landmarks["l4-pedicle-centre-left"]
    assert point.shape == (3,)
    assert point.dtype == np.float64
    with pytest.raises(ValueError, match="read-only"):
        point[0] = 0


@pytest.mark.parametrize(
    ("ask", "near"),
    [
        (lambda a: a.structures["facet-joint-l4-l6-left"], "facet-joint-l4-l5-left"),
        (lambda a: a.mesh("vertebra-l6"), "vertebra-l5"),
        (lambda a: a.landmarks["l4-pedicel-centre-left"], "l4-pedicle-centre-left"),
        (lambda a: a.conditions_of("sacrun"), "sacrum"),
        (lambda a: a.procedures_for("facet-arthropaty"), "facet-arthropathy"),
        (lambda a: explorer.plan(a, "lumbar-medial-branch-blok", level="l4-l5", side="left"), "medial-branch-block"),
    ],
)
def test_an_unknown_id_is_answered_with_the_nearest_known(atlas, ask, near):
    with pytest.raises(explorer.UnknownId, match=near) as raised:
        ask(atlas)
    assert "\n" not in str(raised.value)


def test_structures_conditions_and_procedures_lead_to_one_another(atlas):
    (condition,) = (c for c in atlas.conditions_of("facet-joint-l4-l5-left") if c.id == "facet-arthropathy")
    assert "lumbar-medial-branch-block" in {procedure.id for procedure in atlas.procedures_for(condition.id)}
    assert {procedure.id for procedure in atlas.procedures_for("facet-joint-l4-l5-left")}


def test_a_facet_block_has_two_needles(atlas):
    plan = explorer.plan(atlas, "lumbar-medial-branch-block", level="l4-l5", side="left")
    assert len(plan.needles) == 2
    assert isinstance(plan.c_arm.oblique_deg, float)
    for needle in plan.needles:
        assert needle.entry.shape == needle.target.shape == (3,)
        assert needle.depth_mm == pytest.approx(np.linalg.norm(needle.entry - needle.target))
        assert needle.depth_mm < needle.length_mm
        assert needle.crosses[0] == "skin"
        assert needle.clearance_mm
