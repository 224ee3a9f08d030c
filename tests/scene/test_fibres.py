"""Fibres are seen, and both painters draw them by one text."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import numpy as np
from scipy.ndimage import sobel

import explorer
from explorer.content.meshes import FIBRE_STEP_MM, TENDON
from explorer.domain.body import Tissue
from explorer.domain.palette import TISSUES
from explorer.domain.view import Camera, View
from explorer.scene.fibres import STREAKS
from explorer.scene.painter import Painter

BROWSER = (Path(explorer.__file__).parent / "viewer" / "js" / "fibres.js").read_text()


def test_the_browser_draws_streaks_by_the_same_text():
    assert re.search(r"STREAKS = /\* glsl \*/ `(.*?)`", BROWSER, re.DOTALL)[1] == STREAKS


def test_the_browser_reads_the_same_steps():
    step, tendon = re.search(r'STEPS = "vec4\(vec3\(([.\d]+)\), 1\. / (\d+)\.\)"', BROWSER).groups()
    assert (float(step), int(tendon)) == (FIBRE_STEP_MM, TENDON)


def test_streaks_lie_along_the_fibres_of_a_muscle(atlas, monkeypatch):
    """Behind longissimus, whose fibres run upwards, the picture changes more from side to side than without streaks."""
    muscle = "longissimus-left"
    x, y, z = atlas.mesh(muscle).bounding_box.centroid
    camera = Camera(position=(x, y + 300.0, z + 40.0), focal_point=(x, y, z + 40.0), view_angle_deg=6.0)
    view = View(selected=None, hidden=tuple(one for one in atlas.structures if one != muscle), camera=camera)
    with Painter(atlas) as painter:
        streaked = painter.picture(view, None, (200, 200))
        monkeypatch.setitem(TISSUES, Tissue.MUSCLE, msgspec.structs.replace(TISSUES[Tissue.MUSCLE], fibres=0.0))
        plain = painter.picture(view, None, (200, 200))
    added = streaked.astype(float).mean(axis=2) - plain.astype(float).mean(axis=2)
    middle = (slice(40, 160), slice(70, 130))
    aside, upwards = (np.abs(sobel(added, axis=axis))[middle].mean() for axis in (1, 0))
    assert aside > 2.0
    assert aside > 2.5 * upwards
