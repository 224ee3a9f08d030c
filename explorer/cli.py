"""The command line: ``lumbar-explorer``. It parses arguments and hands over."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

OK, FAULT, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 when fine, 1 for a fault that is named, 2 for wrong usage."""
    asked = _parser().parse_args(arguments)
    try:
        outcome: int = asked.run(asked)
    except ExplorerError as fault:
        print(f"lumbar-explorer: {fault}", file=sys.stderr)  # noqa: T201 - this is where the program speaks
        return FAULT
    except KeyboardInterrupt:
        return OK
    return outcome


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lumbar-explorer", description="What makes a lower back hurt, and where the needle goes. For teaching."
    )
    _add_serving(parser)
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_serving(_command(commands, "serve", _serve, "serve the app and open it in the browser (the default)"))
    _add_building(_command(commands, "build", _build, "grow what has changed and write meshes/"))
    _add_checking(_command(commands, "check", _check, "judge annotations, meshes and needle plans"))
    _add_picture(_command(commands, "picture", _picture, "draw a still picture"))
    _command(commands, "schema", _schema, "print the JSON Schema of the annotations")
    return parser


def _command(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, run: object, text: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    command = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    command.set_defaults(run=run)
    return command


def _add_atlas(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--atlas", type=Path, metavar="FOLDER", help="a folder with annotations/ and meshes/")


def _add_serving(parser: argparse.ArgumentParser) -> None:
    _add_atlas(parser)
    parser.add_argument("--port", type=int, default=5006, help="port to serve on (default %(default)s)")
    parser.add_argument("--address", default="127.0.0.1", help="address to serve on (default %(default)s)")
    parser.add_argument("--no-show", dest="show", action="store_false", help="do not open a browser")
    parser.add_argument(
        "--renderer",
        choices=("auto", "three", "pyvista"),
        default="auto",
        help="draw in the browser (three), on the server (pyvista), or as the browser can (auto, the default)",
    )


def _add_building(parser: argparse.ArgumentParser) -> None:
    _add_atlas(parser)
    parser.add_argument("ids", nargs="*", metavar="ID", help="structures to grow again; what has changed when absent")
    parser.add_argument("--check", action="store_true", help="only say what is out of date; exit 1 if anything is")


def _add_checking(parser: argparse.ArgumentParser) -> None:
    _add_atlas(parser)
    parser.add_argument(
        "--report",
        type=Path,
        nargs="?",
        const=Path("lumbar-explorer-report.html"),
        metavar="OUT.html",
        help="write a page with every measured size beside its published value (default %(const)s)",
    )


def _add_picture(parser: argparse.ArgumentParser) -> None:
    _add_atlas(parser)
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--select", metavar="ID", help="structure to choose")
    parser.add_argument("--procedure", metavar="ID", help="procedure whose needles are drawn")
    parser.add_argument("--level", help="such as l4-l5")
    parser.add_argument("--side", choices=("left", "right"))
    parser.add_argument("--approach", metavar="ID", help="way in which it is done, where there are several")
    parser.add_argument("--from", dest="seen_from", choices=tuple("APLRSI"), help="anterior, posterior, left ...")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="pixels (default 1440x900)")
    parser.add_argument("--dark", action="store_true")


def _size(text: str) -> tuple[int, int]:
    if not (match := re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1440x900")
    return int(match[1]), int(match[2])


def _serve(asked: argparse.Namespace) -> int:
    import explorer
    from explorer.app.serving import serve

    atlas = explorer.load(asked.atlas)
    serve(atlas, port=asked.port, address=asked.address, show=asked.show, renderer=asked.renderer)
    return OK


def _build(asked: argparse.Namespace) -> int:
    from explorer.anatomy.building import build, outdated
    from explorer.content.places import builtin_folder

    folder = asked.atlas or builtin_folder()
    if not asked.check:
        build(folder, only=asked.ids, say=_say)
        return OK
    stale = outdated(folder / "meshes")
    for one in stale:
        _say(f"{folder / 'meshes'}: {one} is out of date; run `lumbar-explorer build`")
    return FAULT if stale else OK


def _check(asked: argparse.Namespace) -> int:
    import explorer
    from explorer.anatomy.checking import faults
    from explorer.anatomy.measuring.report import require_writable

    if asked.report:
        require_writable(asked.report)
    atlas, found = explorer.load(asked.atlas), []
    for fault in faults(atlas):
        found.append(fault)
        _say(fault)
    _say(f"{len(found)} faults" if found else "No faults.")
    outside = _report(atlas, asked, found) if asked.report else 0
    return FAULT if found or outside else OK


def _report(atlas: Atlas, asked: argparse.Namespace, faults: Sequence[str]) -> int:
    """Write the report of sizes; how many of them lie outside what has been published."""
    from explorer.anatomy.measuring.comparing import Verdict, findings
    from explorer.anatomy.measuring.report import write_report
    from explorer.content.places import builtin_folder

    found = findings(atlas, (asked.atlas or builtin_folder()) / "annotations")
    outside = sum(one.verdict is Verdict.OUTSIDE for one in found)
    within = sum(one.verdict is Verdict.WITHIN for one in found)
    _say(f"Sizes: {within} within the published ones, {outside} outside, {len(found) - within - outside} not judged")
    write_report(atlas, found, asked.report, faults=faults)
    _say(f"Wrote {asked.report}")
    return outside


def _picture(asked: argparse.Namespace) -> int:
    import explorer
    from explorer.scene.pictures import save_picture

    save_picture(
        explorer.load(asked.atlas),
        asked.out,
        select=asked.select,
        procedure=asked.procedure,
        level=asked.level,
        side=asked.side,
        approach=asked.approach,
        seen_from=asked.seen_from,
        size=asked.size,
        dark=asked.dark,
    )
    return OK


def _schema(_asked: argparse.Namespace) -> int:
    from explorer.content.annotations import schema

    _say(json.dumps(schema(), indent=2))
    return OK


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is where the program speaks
