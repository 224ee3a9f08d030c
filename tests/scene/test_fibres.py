"""Both painters draw fibres by one text."""

from __future__ import annotations

import re
from pathlib import Path

import explorer
from explorer.content.meshes import FIBRE_STEP_MM, TENDON
from explorer.scene.fibres import STREAKS

BROWSER = (Path(explorer.__file__).parent / "viewer" / "js" / "fibres.js").read_text()


def test_the_browser_draws_streaks_by_the_same_text():
    assert re.search(r"STREAKS = /\* glsl \*/ `(.*?)`", BROWSER, re.DOTALL)[1] == STREAKS


def test_the_browser_reads_the_same_steps():
    step, tendon = re.search(r'STEPS = "vec4\(vec3\(([.\d]+)\), 1\. / (\d+)\.\)"', BROWSER).groups()
    assert (float(step), int(tendon)) == (FIBRE_STEP_MM, TENDON)
