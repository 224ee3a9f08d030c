"""A page that sets every measured size beside what has been published, with pictures: ``check --report``."""

from __future__ import annotations

import base64
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.anatomy.measuring.comparing import Finding, Verdict
from explorer.domain.structure import Group, Layer
from explorer.domain.view import View
from explorer.errors import ExplorerError
from explorer.scene.pictures import save_picture

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

PICTURE_SIZE = (560, 640)
SEEN_FROM = {"P": "from behind", "L": "from the left", "A": "from in front"}
SYMBOLS = {"mm": "mm", "deg": "°", "mm2": "mm²"}
WORDS = {Verdict.WITHIN: "within", Verdict.OUTSIDE: "outside", Verdict.SHOWN: "shown, not judged"}
COLUMNS = ("Size", "Where", "Ours", "Published", "Allowed", "Verdict", "Source")
STYLE = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 1200px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; }
figure { margin: 0; } figure img { width: 100%; border-radius: 8px; display: block; }
figcaption { font-size: .85rem; opacity: .8; padding: .3rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid #8884; vertical-align: top; }
th { position: sticky; top: 0; background: Canvas; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.within { color: #17743f; } .outside { color: #b3261e; font-weight: 600; } .shown { opacity: .75; }
@media (prefers-color-scheme: dark) { .within { color: #6fd19a; } .outside { color: #ff8a80; } }
"""


def write_report(atlas: Atlas, found: Sequence[Finding], path: Path) -> None:
    """Write the page, with its pictures inside it, so that it can be sent on as one file.

    Raises
    ------
    ExplorerError
        If it cannot be written.
    """
    require_writable(path)
    parts = ("<!doctype html><html lang=en><meta charset=utf-8>", _head(), *_body(atlas, found), "</html>")
    path.write_text("\n".join(parts), encoding="utf-8")


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


def _head() -> str:
    title = "Sizes of the built body"
    return (
        f"<meta name=viewport content='width=device-width'><title>{title}</title><style>{STYLE}</style><h1>{title}</h1>"
    )


def _body(atlas: Atlas, found: Sequence[Finding]) -> Iterator[str]:
    count = Counter(one.verdict for one in found)
    triangles = sum(len(atlas.mesh(one).faces) for one in atlas.structures)
    yield (
        f"<p>An average adult of both sexes, lying prone: {len(atlas.structures)} structures, {triangles:,} triangles. "
        f"<b class=within>{count[Verdict.WITHIN]} sizes lie within</b> one standard deviation of a published mean (a "
        f"tenth of it where none is given), <b class=outside>{count[Verdict.OUTSIDE]} outside</b>; "
        f"{count[Verdict.SHOWN]} are shown and not judged, each with the reason. "
        "For teaching; it has not been reviewed by a clinician.</p>"
    )
    yield "<h2>What was measured</h2><div class=pictures>"
    yield from _pictures(atlas)
    yield "</div>"
    for structure in dict.fromkeys(one.expected.row.structure for one in found):
        yield f"<h2>{escape(structure.capitalize())}</h2>"
        yield from _table(one for one in found if one.expected.row.structure == structure)


def _pictures(atlas: Atlas) -> Iterator[str]:
    for group in Group:
        if any(one.group is group for one in atlas.structures.values()):
            side = "P" if group in {Group.MUSCLES, Group.FASCIAE, Group.SKIN, Group.FACET_JOINTS} else "L"
            for letter in dict.fromkeys((side, "A")):
                yield _figure(atlas, group, letter)


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


def _table(found: Iterable[Finding]) -> Iterator[str]:
    yield f"<table><thead><tr>{''.join(f'<th>{one}</th>' for one in COLUMNS)}</tr></thead><tbody>"
    yield from map(_line, found)
    yield "</tbody></table>"


def _line(one: Finding) -> str:
    row, unit = one.expected.row, SYMBOLS.get(one.expected.row.unit, one.expected.row.unit)
    verdict = WORDS[one.verdict] + (f": {one.expected.why_not}" if one.expected.why_not else "")
    ours = "" if one.ours is None else f"{one.ours:.1f} {unit}"
    published = "<br>".join(escape(_printed(each.sex, each.mean, each.sd)) for each in one.expected.rows)
    allowed = f"{one.expected.low:.1f} to {one.expected.high:.1f}" if one.expected.high else ""
    kind = one.verdict.value
    return (
        f"<tr><td>{escape(row.quantity)}</td><td>{escape(row.level)}</td><td class=number>{ours}</td>"
        f"<td class=number>{published}</td><td class=number>{allowed}</td><td class={kind}>{escape(verdict)}</td>"
        f"<td>{escape(row.source)}{f' (n {escape(row.n)})' if row.n else ''}; {escape(row.confidence)}</td></tr>"
    )


def _printed(sex: str, mean: str, sd: str) -> str:
    """A published size as it was printed: ``M 24.5 ± 1.7``."""
    return " ".join(filter(None, ("" if sex == "all" else sex, mean, f"± {sd}" if sd else "")))
