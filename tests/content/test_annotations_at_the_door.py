"""What cannot be trusted is turned away in one line that begins with its file; nothing is half loaded."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.content.annotations import read_annotations
from explorer.errors import BadContent

FOLDER = Path(__file__).parents[2] / "annotations"
KINDS = ("structures", "conditions", "procedures")
FILES = sorted(str(path.relative_to(FOLDER)) for kind in KINDS for path in (FOLDER / kind).glob("*.yaml"))
FILES += ["references.yaml", "shared.yaml"]


class Break(NamedTuple):
    """One fault put into one file, and what must be said about it."""

    file: str
    old: str
    new: str
    says: str


FACET = "conditions/facet-arthropathy.yaml"
BLOCK = "procedures/lumbar-medial-branch-block.yaml"
JOINT = "structures/facet-joint.yaml"
BREAKS = {
    "broken YAML": Break(FACET, "severity:", "severity: [", "not valid YAML: line"),
    "a name that stands twice": Break(FACET, "severity:", "name: Again\nseverity:", "'name' stands twice"),
    "not a mapping": Break("structures/skin.yaml", "", "- a list\n", "expected names with values"),
    "an unknown field": Break(FACET, "pathology:", "patology:", "unknown field `patology` (did you mean 'pathology'?)"),
    "a missing field": Break(FACET, "pathology:", "uncertainties:", "missing required field `pathology`"),
    "a number for words": Break(
        FACET, 'grade: "2"', "grade: 2", "Expected `str`, got `int` - at `$.severity.grades[2].grade`"
    ),
    "a number for prose": Break(
        FACET, "normal: 2 to 4 mm [weishaupt1999]", "normal: 4", "need quotes - at `$.severity.normal`"
    ),
    "words for a list": Break(BLOCK, "goals: [diagnostic, prognostic]", "goals: diagnostic", "Expected `array`"),
    "an unknown tissue": Break(
        JOINT, "tissue: cartilage", "tissue: gristle", "Invalid enum value 'gristle' - at `$.tissue`"
    ),
    "an unknown level": Break(JOINT, "l4-l5, l5-s1]", "l4-l6, l5-s1]", "Invalid enum value 'l4-l6'"),
    "an unknown structure": Break(
        "conditions/spondylolisthesis.yaml",
        "disc-l4-l5",
        "disc-l4-l6",
        "unknown structure 'disc-l4-l6' (did you mean 'disc-l4-l5'",
    ),
    "a pattern that fits nothing": Break(
        FACET, "facet-joint-*", "facetjoint-*", "unknown structure 'facetjoint-*' (did you mean"
    ),
    "an unknown target": Break(
        BLOCK, "targets: [medial-branch-*", "targets: [medial-branch-l9-left", "unknown structure 'medial-"
    ),
    "an unknown danger": Break(
        BLOCK, "structures: [dural-sac]", "structures: [dural-sack]", "(did you mean 'dural-sac'"
    ),
    "an unknown procedure": Break(
        FACET,
        "lumbar-medial-branch-block,",
        "lumbar-medial-block,",
        "unknown procedure 'lumbar-medial-block' (did you mean 'lumbar-medial",
    ),
    "an unknown source of a record": Break(
        FACET, "sources: [cohen2020", "sources: [cohen2002", "unknown source 'cohen2002' (did you mean"
    ),
    "an unknown source of a sentence": Break(
        FACET, "standing\n", "standing [cohen2021]\n", "unknown source 'cohen2021' (did you mean"
    ),
    "an unknown source of a number": Break(
        "procedures/caudal-epidural-injection.yaml",
        "sources: [rhee2008], status",
        "sources: [rhee2009], status",
        "unknown source 'rhee2009'",
    ),
    "no source": Break(FACET, "sources: [cohen2020, weishaupt1999, depalma2011]", "sources: []", "names no source"),
    "no sources at all": Break(JOINT, "sources: [", "synonims: [", "names no source"),
    "words checked against an unseen work": Break(
        FACET,
        "2 to 4 mm [weishaupt1999]\n",
        "2 to 4 mm [checked weishaupt1999]\n",
        "'weishaupt1999' is itself unverified",
    ),
    "words checked against nothing": Break(
        FACET, "standing\n", "standing [checked]\n", "says 'checked', but names no work"
    ),
    "a number checked against an unseen work": Break(
        "procedures/caudal-epidural-injection.yaml",
        "sources: [rhee2008], status",
        "sources: [it-none], status",
        "unknown source 'it-none'",
    ),
    "a number checked against nothing": Break(
        BLOCK,
        "bone_contact_tolerance_mm: {value: 3}",
        "bone_contact_tolerance_mm: {value: 3, status: checked}",
        "says 'checked'",
    ),
    "an empty number": Break(BLOCK, "{value: 3}", "{note: none}", "a quantity needs a value, a low or a high"),
    "a source in front of its words": Break(
        FACET, "pathology: Osteo", 'pathology: "[cohen2020] Osteo"\nuncertainties: Osteo', "stands behind"
    ),
    "no words": Break(FACET, "  - Stiff on getting up", '  - ""', "has no words - at `$.symptoms[1]`"),
    "an unknown shared list": Break(
        FACET, "see first-care", "see first-aid", "unknown shared list 'first-aid' (did you mean 'first-care'?)"
    ),
    "an unknown placeholder": Break(
        JOINT, 'name: "{Side} {level} facet', 'name: "{Seite} {level} facet', "no placeholder 'Seite' here"
    ),
    "an unknown member": Break(JOINT, "  l4-l5: {inn", "  l4-l6: {inn", "unknown member under `each` 'l4-l6'"),
    "an id that is not kebab-case": Break(FACET, "id: facet-arthropathy", "id: Facet_Arthropathy", "is not kebab-case"),
    "an id in the wrong file": Break(
        FACET, "id: facet-arthropathy", "id: facet-arthritis", "belongs into a file named 'facet-arthritis.yaml'"
    ),
    "a family in the wrong file": Break(
        JOINT, "id: facet-joint-{l", "id: facet-{l", "belongs into a file named 'facet.yaml'"
    ),
    "an alias that is in use": Break(
        FACET, "aliases: [facet-arthritis]", "aliases: [skin]", "alias 'skin' is the id of"
    ),
    "an alias of two things": Break(
        "conditions/lumbar-radiculopathy.yaml",
        "[sciatica]",
        "[facet-arthritis]",
        "alias 'facet-arthritis' is already taken by",
    ),
    "a status of its own": Break(
        "references.yaml", "  status: checked", "  status: surely", "Invalid enum value 'surely'"
    ),
    "an unknown field of a work": Break(
        "references.yaml", "  doi:", "  dio:", "unknown field `dio` (did you mean 'doi'?)"
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "annotations"))


def _fault(folder: Path) -> str:
    with pytest.raises(BadContent) as caught:
        read_annotations(folder)
    return str(caught.value)


@pytest.mark.parametrize("fault", BREAKS.values(), ids=BREAKS)
def test_a_fault_is_named_in_one_line_that_begins_with_its_file(copy: Path, fault: Break) -> None:
    path = copy / fault.file
    text = path.read_text(encoding="utf-8")
    assert fault.old in text
    path.write_text(text.replace(fault.old, fault.new, 1) if fault.old else fault.new, encoding="utf-8")
    said = _fault(copy)
    assert said.startswith(f"{path}: ")
    assert fault.says in said
    assert "\n" not in said


def test_an_untouched_copy_is_welcome(copy: Path) -> None:
    assert read_annotations(copy) == read_annotations(FOLDER)


def test_two_records_of_one_id_are_told_apart_by_their_files(copy: Path) -> None:
    condition = (copy / FACET).read_text(encoding="utf-8")
    (copy / "conditions" / "skin.yaml").write_text(
        condition.replace("id: facet-arthropathy", "id: skin"), encoding="utf-8"
    )
    assert (
        _fault(copy)
        == f"{copy / 'conditions/skin.yaml'}: id 'skin' is already taken by {copy / 'structures/skin.yaml'}"
    )


@pytest.mark.parametrize("file", ["references.yaml", "shared.yaml"])
def test_a_missing_file_is_named(copy: Path, file: str) -> None:
    (copy / file).unlink()
    assert _fault(copy) == f"{copy / file}: no such file"


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_folder_is_named(copy: Path, kind: str) -> None:
    shutil.rmtree(copy / kind)
    assert _fault(copy) == f"{copy / kind}: no .yaml files here"


def test_a_file_that_is_not_text_is_named(copy: Path) -> None:
    (copy / FACET).write_bytes(b"\xff\xfe\x00")
    assert _fault(copy).startswith(f"{copy / FACET}: cannot be read")


def test_a_file_that_contains_itself_is_named(copy: Path) -> None:
    (copy / FACET).write_text("id: &again [*again]\n", encoding="utf-8")
    assert _fault(copy).startswith(f"{copy / FACET}: ")


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path_factory.mktemp("scratch") / "annotations"))


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_happens_to_one_line_is_either_fine_or_named(scratch: Path, data: st.DataObject) -> None:
    path = scratch / data.draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    changed = data.draw(
        st.sampled_from(["", lines[at] * 2, "{", "- x", "  : :", "\t", "name: {a}", "[x]: 1", "date: 2026-99-99", "*x"])
    )
    path.write_text("\n".join([*lines[:at], changed, *lines[at + 1 :]]), encoding="utf-8")
    said = _fault_if_any(scratch)
    path.write_text(text, encoding="utf-8")
    assert said is None or (said.startswith(str(scratch)) and "\n" not in said)


def _fault_if_any(folder: Path) -> str | None:
    try:
        read_annotations(folder)
    except BadContent as fault:
        return str(fault)
    return None
