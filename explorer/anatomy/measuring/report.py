"""A page that sets every measured size beside what has been published, with pictures: ``check --report``."""

from __future__ import annotations

import base64
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.anatomy.measuring.comparing import Finding, Verdict
from explorer.anatomy.measuring.plans_table import plans_table
from explorer.anatomy.measuring.published import in_vertebrae
from explorer.anatomy.measuring.report_page import STYLE, SWITCHES, WIDTHS
from explorer.anatomy.measuring.ruler import MEASURES
from explorer.domain.structure import Group, Layer
from explorer.domain.view import View
from explorer.errors import ExplorerError
from explorer.scene.pictures import save_picture

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

PICTURE_SIZE = (560, 640)
SEEN_FROM = {"P": "from behind", "L": "from the left", "A": "from in front"}
SIDES = {
    Group.BONES: "PLA",
    Group.SACROILIAC_JOINTS: "A",
    Group.OTHER_JOINTS: "A",
    Group.DISCS: "LA",
    Group.NERVES: "PA",
    Group.LIGAMENTS: "PA",
    Group.MUSCLES: "PLA",
    Group.VESSELS: "AL",
    Group.SKIN: "PL",
}
"""From where a group is shown; from behind where nothing is said."""

SYMBOLS = {"mm": " mm", "deg": "°", "mm2": " mm²"}
WORDS = {Verdict.WITHIN: "within", Verdict.OUTSIDE: "outside", Verdict.SHOWN: "not judged"}
COLUMNS = ("Size", "Where", "Ours", "Published", "n", "Allowed", "", "Verdict", "Source", "Conf.")
CONFIDENCE = (
    "Confidence: <b>A</b> read in the paper; <b>A2</b> read in a table taken from the paper; <b>P</b> measured in a "
    "public set of computed tomographies; <b>B</b> reported by another paper; <b>C</b>, <b>D</b> not confirmed. Only A "
    "and A2 are judged."
)
BAR_SHARE = 0.5
"""Share of a bar's width that the allowed interval takes, in its middle."""


def write_report(atlas: Atlas, found: Sequence[Finding], path: Path, *, faults: Sequence[str] = ()) -> None:
    """Write the page, with its pictures inside it, so that it can be sent on as one file.

    Parameters
    ----------
    faults : sequence of str
        What is wrong with surfaces, contacts and needles, a sentence each (``explorer.anatomy.checking``).

    Raises
    ------
    ExplorerError
        If it cannot be written.
    """
    require_writable(path)
    title = "Sizes of the built body"
    head = f"<meta name=viewport content='width=device-width'><title>{title}</title><style>{STYLE}</style>"
    parts = (
        "<!doctype html><html lang=en><meta charset=utf-8>",
        head,
        f"<h1>{title}</h1>",
        *_body(atlas, found, faults),
    )
    path.write_text("\n".join((*parts, "</html>")), encoding="utf-8")


def require_writable(path: Path) -> None:
    """Refuse a place where no file can be written; to be asked before minutes of measuring.

    Raises
    ------
    ExplorerError
        If it cannot be opened for writing.
    """
    try:
        path.open("a", encoding="utf-8").close()
    except OSError as fault:
        raise ExplorerError(f"{path}: cannot be written ({fault.strerror})") from None


def _body(atlas: Atlas, found: Sequence[Finding], faults: Sequence[str]) -> Iterator[str]:
    triangles = sum(len(atlas.mesh(one).faces) for one in atlas.structures)
    yield (
        f"<p>An average adult of both sexes, lying prone: {len(atlas.structures)} structures, {triangles:,} triangles. "
        "Each size is measured on the surfaces and landmarks as they are shipped, and set beside every study of it "
        "that was found. It is within when it lies no farther than one standard deviation from the published mean (a "
        "tenth of it where none is given; women and men of one study are averaged). "
        "For teaching; it has not been reviewed by a clinician.</p>"
    )
    yield from _summary(found, faults)
    yield "<h2>What was measured</h2><div class=pictures>"
    yield from _pictures(atlas)
    yield f"</div><h2>Every size</h2><p class=small>{CONFIDENCE}</p>{SWITCHES}"
    columns = "".join(f"<col style='width: {one}%'>" for one in WIDTHS)
    heads = "".join(f"<th>{one}</th>" for one in COLUMNS)
    yield f"<table><colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead>"
    for structure, group in _by_structure(found).items():
        head = f"<tr class=head><th colspan={len(COLUMNS)}>{_title(structure)}</th></tr>"
        yield f"<tbody id='{_anchor(structure)}'>{head}"
        yield from map(_line, group)
        yield "</tbody>"
    yield "</table><h2 id=plans>Every plan</h2>"
    yield "<p class=small>Distances are the shortest from the shaft or the tip to a surface.</p>"
    yield from plans_table(atlas)


def _by_structure(found: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for one in found:
        groups.setdefault(one.expected.row.structure, []).append(one)
    return groups


def _anchor(structure: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", structure.lower()).strip("-")


def _title(structure: str) -> str:
    return escape(structure[:1].upper() + structure[1:])


def _summary(found: Sequence[Finding], faults: Sequence[str]) -> Iterator[str]:
    """Counts, what lies outside, what is at fault, and a table of contents with the counts of each structure."""
    count = Counter(one.verdict for one in found)
    yield (
        f"<div class=counts><div class=within><b>{count[Verdict.WITHIN]}</b> within</div>"
        f"<div class=outside><b>{count[Verdict.OUTSIDE]}</b> outside</div>"
        f"<div class=shown><b>{count[Verdict.SHOWN]}</b> shown, not judged, each with its reason</div>"
        f"<div class={'outside' if faults else 'within'}><b>{len(faults)}</b> faults in surfaces, contacts and needles"
        "</div></div>"
    )
    if outside := [one for one in found if one.verdict is Verdict.OUTSIDE]:
        yield f"<h2>Outside</h2><ul>{''.join(f'<li>{_sentence(one)}</li>' for one in outside)}</ul>"
    if faults:
        yield f"<h2>Faults</h2><ul>{''.join(f'<li>{escape(one)}</li>' for one in faults)}</ul>"
    yield "<h2>Contents</h2><p class=contents>"
    for structure, group in _by_structure(found).items():
        counts = Counter(one.verdict for one in group)
        marks = " ".join(f"<span class={one.value}>{counts[one]}</span>" for one in Verdict if counts[one])
        yield f"<span><a href='#{_anchor(structure)}'>{_title(structure)}</a> {marks}</span>"
    yield "<span><a href='#plans'>Every plan</a></span></p>"


def _sentence(one: Finding) -> str:
    row = one.expected.row
    return (
        f"{escape(' '.join(filter(None, (row.quantity, row.level))))}: {_ours(one)}, allowed {_allowed(one)} "
        f"({escape(row.source)})"
    )


def _pictures(atlas: Atlas) -> Iterator[str]:
    for group in Group:
        if any(one.group is group for one in atlas.structures.values()):
            yield from (_figure(atlas, group, letter) for letter in SIDES.get(group, "P"))


def _figure(atlas: Atlas, group: Group, letter: str) -> str:
    """Bones and one group, seen from one side."""
    shown = {Group.BONES, group}
    hidden = tuple(
        one.id
        for one in atlas.structures.values()
        if one.group not in shown or (one.layer is Layer.COVERING and one.group is not group)
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "picture.jpg"
        save_picture(atlas, file, seen_from=letter, size=PICTURE_SIZE, view=View(hidden=hidden, labels=False))
        data = base64.b64encode(file.read_bytes()).decode("ascii")
    words = escape(f"{group.label}, {SEEN_FROM[letter]}")
    return f"<figure><img alt='{words}' src='data:image/jpeg;base64,{data}'><figcaption>{words}</figcaption></figure>"


def _line(one: Finding) -> str:
    row, kind = one.expected.row, one.verdict.value
    reason = f"<small>{escape(one.expected.why_not)}</small>" if one.expected.why_not else ""
    published = "<br>".join(
        escape(_printed(each.sex, each.mean, each.sd, each.dispersion)) for each in one.expected.rows
    )
    counts = dict.fromkeys(each.n for each in one.expected.rows)
    cells = (
        f"<td>{escape(row.quantity)}<small>{_how(row.measure)}</small></td><td>{escape(row.level)}</td>",
        f"<td class=number>{_ours(one)}</td><td class=number>{published}</td>",
        f"<td class=number>{'<br>'.join(map(escape, counts))}</td><td class=number>{_allowed(one)}</td>",
        f"<td>{_bar(one)}</td><td class={kind}>{WORDS[one.verdict]}{reason}</td>",
        f"<td>{escape(row.source)}</td><td>{escape(row.confidence)}</td>",
    )
    return f"<tr class={kind}>{''.join(cells)}</tr>"


def _how(measure: str) -> str:
    """How a size is measured: the first line of what its function says of itself."""
    words = ((MEASURES[measure].__doc__ or "").strip() if measure in MEASURES else "").split("\n", maxsplit=1)[0]
    return escape(re.sub(r"\s*\((mm2?|degrees)\)", "", words))


def _ours(one: Finding) -> str:
    if one.ours is None:
        return "–"
    unit = one.expected.row.unit
    return in_vertebrae(one.ours) if unit == "level" else f"{one.ours:.1f}{SYMBOLS.get(unit, ' ' + unit)}"


def _allowed(one: Finding) -> str:
    low, high, unit = one.expected.low, one.expected.high, one.expected.row.unit
    low = max(low, 0.0) if unit.startswith("mm") else low
    if unit == "level" and high:
        return in_vertebrae(low, high)
    return f"{low:.1f} to {high:.1f}" if high else ""


def _bar(one: Finding) -> str:
    """Where our size lies (a line) beside what is allowed (a block); at an end where it lies far outside."""
    low, high = one.expected.low, one.expected.high
    if one.ours is None or high <= low:
        return ""
    edge = 50.0 * (1.0 - BAR_SHARE)
    place = edge + (one.ours - low) / (high - low) * (100.0 - 2.0 * edge)
    return (
        f"<svg width=84 height=12 viewBox='0 0 100 12' preserveAspectRatio=none class={one.verdict.value} role=img>"
        f"<rect x={edge:.0f} y=3 width={100 - 2 * edge:.0f} height=6 opacity=.3 />"
        f"<rect x={min(max(place, 0.0), 98.0):.1f} y=0 width=2 height=12 /></svg>"
    )


def _printed(sex: str, mean: str, sd: str, dispersion: str) -> str:
    """A published size as it was printed: ``M 24.5 ± 1.7``, with what follows ± where that is no standard deviation."""
    spread = f"± {sd}" + ("" if dispersion.startswith("SD") else f" ({dispersion})") if sd else ""
    return " ".join(filter(None, ("" if sex == "all" else sex, mean, spread)))
