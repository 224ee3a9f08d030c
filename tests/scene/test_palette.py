"""Both painters use one table of colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import explorer
from explorer.domain.body import Tissue
from explorer.domain.device import DeviceKind
from explorer.domain.palette import DARK_MARKS, DEVICES, LIGHT_MARKS, SHAFT, TICK, TISSUES

BROWSER = (Path(explorer.__file__).parent / "viewer" / "js" / "palette.js").read_text()


def entry(name: str) -> str:
    found = re.search(rf"\b{name}: {{(.*?)}}", BROWSER, re.DOTALL)
    assert found, f"the browser has no {name}"
    return found[1]


def test_every_tissue_has_a_colour():
    assert set(TISSUES) == set(Tissue)


@pytest.mark.parametrize("tissue", Tissue)
def test_the_browser_draws_a_tissue_in_the_same_way(tissue):
    look, there = TISSUES[tissue], entry(tissue.value)
    assert re.findall(r"(?:light|dark): \"(#[0-9A-F]{6})\"", there) == [look.light, look.dark]
    assert float(re.search(r"roughness: ([\d.]+)", there)[1]) == look.roughness
    terminator = re.search(r"terminator: \[(.*?)\]", there)[1]
    assert tuple(float(one) for one in terminator.split(",")) == look.terminator
    for strength, usual in (("occlusion", 1.0), ("cavity", 1.0), ("gloss", 1.0), ("fibres", 0.0)):
        found = re.search(rf"{strength}: ([\d.]+)", there)
        assert (float(found[1]) if found else usual) == getattr(look, strength)


@pytest.mark.parametrize("marks", [LIGHT_MARKS, DARK_MARKS])
def test_the_browser_uses_the_same_marks(marks):
    colours = ", ".join(f'{name}: "{getattr(marks, name)}"' for name in marks.__struct_fields__)
    assert f"{{ {colours} }}" in BROWSER
    assert f'SHAFT = "{SHAFT}"' in BROWSER
    assert f'TICK = "{TICK}"' in BROWSER


@pytest.mark.parametrize("kind", DeviceKind)
def test_the_browser_gives_a_device_the_same_colour(kind):
    assert f'  {kind.value}: "{DEVICES[kind]}",' in BROWSER
