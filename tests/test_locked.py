"""The pinned set belongs to this project: it satisfies pyproject.toml, is hashed, and names no address."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text()
PINS = dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])?==(\S+?)[ ;\\]", LOCK, re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
WANTED = [Requirement(text) for text in (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"])]


@pytest.mark.parametrize("wanted", WANTED, ids=str)
def test_each_dependency_is_capped_and_pinned_within_its_range(wanted):
    assert any(part.operator == "<" for part in wanted.specifier)
    assert PINS[wanted.name.lower()] in wanted.specifier


def test_each_pin_has_hashes():
    blocks = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)
    assert {block.split("==")[0].split("[")[0] for block in blocks if "==" in block} == PINS.keys()
    assert all("--hash=sha256:" in block for block in blocks if "==" in block)


def test_no_address_is_locked():
    assert not re.search(r"https?://|file://|--index", LOCK)


def test_the_browser_lock_names_no_address():
    command = ["git", "ls-files", "*package-lock.json"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    packages = json.loads((ROOT / listed).read_text())["packages"]
    assert packages
    assert not [name for name, package in packages.items() if "resolved" in package]
