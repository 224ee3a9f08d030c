"""What a person meets who types ``lumbar-explorer``."""

from __future__ import annotations

import json
import shutil

import pytest

from explorer.cli import main
from explorer.content.places import builtin_folder


@pytest.fixture
def spoilt(tmp_path):
    """A copy of the built-in atlas that a test may spoil."""
    for part in ("annotations", "meshes"):
        shutil.copytree(builtin_folder() / part, tmp_path / part)
    return tmp_path


def said(capsys) -> str:
    text = capsys.readouterr().err
    assert text.count("\n") == 1
    return text


def test_a_missing_mesh_is_one_line_and_exit_1(spoilt, capsys):
    (spoilt / "meshes" / "sacrum.glb").unlink()
    assert main(["check", "--atlas", str(spoilt)]) == 1
    assert "sacrum.glb: missing mesh" in said(capsys)


def test_an_altered_mesh_is_one_line_and_exit_1(spoilt, capsys):
    path = spoilt / "meshes" / "sacrum.glb"
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert main(["check", "--atlas", str(spoilt)]) == 1
    assert "sacrum.glb: altered mesh" in said(capsys)


def test_broken_yaml_is_one_line_and_exit_1(spoilt, capsys):
    path = next((spoilt / "annotations" / "conditions").glob("*.yaml"))
    path.write_text(path.read_text() + "\n  : [")
    assert main(["check", "--atlas", str(spoilt)]) == 1
    assert str(path) in said(capsys)


def test_an_unknown_structure_in_a_picture_is_one_line_and_exit_1(tmp_path, capsys):
    out = tmp_path / "out.png"
    assert main(["picture", str(out), "--select", "vertebra-l6"]) == 1
    assert "'vertebra-l5'" in said(capsys)
    assert not out.exists()


@pytest.mark.parametrize("arguments", [["dance"], ["picture"], ["picture", "x.png", "--size", "big"], ["--port", "x"]])
def test_wrong_usage_is_exit_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: lumbar-explorer" in capsys.readouterr().err


def test_the_schema_is_json(capsys):
    assert main(["schema"]) == 0
    assert "Structure" in json.dumps(json.loads(capsys.readouterr().out))


def test_an_unchanged_body_is_not_built_again(capsys):
    assert main(["build"]) == 0
    assert "Nothing has changed." in capsys.readouterr().out


def test_nothing_committed_is_out_of_date(capsys):
    assert main(["build", "--check"]) == 0
    assert not capsys.readouterr().out
