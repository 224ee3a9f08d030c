"""The committed script is what its source builds, and its source is typed and tidy. For developers: it needs Node."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

from explorer.viewer.component import BUNDLE

SOURCE = BUNDLE.parent.parent
FILES = ("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "eslint.config.js")


@pytest.fixture(scope="module")
def workshop(tmp_path_factory) -> Path:
    """A copy of the source with its tools installed from the lock."""
    if shutil.which("npm") is None:
        pytest.fail("Rebuilding the viewer needs Node.js 20 or later with npm: install it, or leave out `-m slow`.")
    folder = tmp_path_factory.mktemp("viewer")
    for name in FILES:
        shutil.copy(SOURCE / name, folder)
    shutil.copytree(SOURCE / "js", folder / "js")
    npm(folder, "ci", "--no-audit", "--no-fund")
    return folder


def npm(folder: Path, *arguments: str) -> None:
    done = subprocess.run((shutil.which("npm"), *arguments), cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"npm {' '.join(arguments)}\n{done.stdout}\n{done.stderr}"


@pytest.mark.slow
def test_the_committed_script_is_what_the_source_builds(workshop):
    npm(workshop, "run", "build")
    assert (workshop / "dist" / BUNDLE.name).read_bytes() == BUNDLE.read_bytes(), "run `npm run build` and commit"


@pytest.mark.slow
def test_the_source_is_typed_and_tidy(workshop):
    npm(workshop, "run", "check")


def test_the_script_is_small_enough_for_a_phone():
    script = BUNDLE.read_bytes()
    assert len(script) < 720_000
    assert len(gzip.compress(script, 9)) < 195_000


def test_the_lock_names_no_registry():
    assert "resolved" not in (SOURCE / "package-lock.json").read_text(encoding="utf-8")
