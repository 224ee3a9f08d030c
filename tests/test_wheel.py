"""What is installed is complete: the wheel carries the words and the surfaces, and needs nothing beside it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """The package as a person gets it, unpacked away from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(["uv", "build", "--wheel", "--out-dir", str(folder)], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_installed_package_loads_its_own_body(installed):
    script = "import explorer; atlas = explorer.load(); print(atlas.folder); print(len(atlas.mesh('sacrum').faces))"
    run = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {script}"],
        cwd=installed,
        capture_output=True,
        text=True,
        check=True,
    )
    folder, triangles = run.stdout.split()
    assert Path(folder).is_relative_to(installed)
    assert int(triangles) > 0


def test_scripts_fonts_and_the_encoder_are_inside(installed):
    committed = subprocess.run(["git", "ls-files", "explorer"], cwd=ROOT, capture_output=True, text=True, check=True)
    kinds = (".py", ".bundle.js", ".woff2", ".wasm", ".css")
    wanted = [line for line in committed.stdout.splitlines() if line.endswith(kinds)]
    assert wanted
    assert not [line for line in wanted if not (installed / line).is_file()]
