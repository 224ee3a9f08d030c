"""The help dialog: the keys, how to turn and look, and what this program is."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from explorer.app.components import Desk

KEYS = (
    ("/", "search"),
    ("← ↑ → ↓", "turn the body, when it has the focus"),
    ("Shift + arrows", "move it"),
    ("+ −", "nearer, farther"),
    ("1 – 6", "from the front, behind, left, right, above, below"),
    ("0", "home"),
    ("Enter", "choose what is under the focus"),
    ("Esc", "one step up"),
    ("I", "isolate what is chosen"),
    ("H", "hide it"),
    ("Shift + H", "show all again"),
    ("X", "turn what hides it to glass"),
    ("L", "labels"),
    ("Ctrl + Z", "undo"),
    ("Ctrl + Shift + Z", "redo"),
    ("F6", "next region of the page"),
    ("?", "this list"),
)

ABOUT = (
    "Touch a part of the back to see what it is, what can be wrong with it and what can be done. One finger or the "
    "mouse turns the body; two fingers or the wheel move it nearer. The anatomy is grown from published sizes and is "
    "illustrative. A sentence marked † has not yet been checked against its source."
)


class HelpDialog:
    """What ``?`` opens."""

    def __init__(self, desk: Desk) -> None:
        words = pn.pane.HTML(_html(), sizing_mode="stretch_width", stylesheets=[_STYLE], margin=0)  # type: ignore[no-untyped-call]
        switch = pmui.Switch(label="Keys without Ctrl do something", value=desk.single_keys)  # type: ignore[no-untyped-call]
        switch.link(desk, value="single_keys")
        self.dialog = pmui.Dialog(  # type: ignore[no-untyped-call]
            words,
            switch,
            title="Help and keys",
            title_variant="h5",
            show_close_button=True,
            close_on_click=True,
        )


def _html() -> str:
    rows = "".join(f"<tr><th scope='row'><kbd>{keys}</kbd></th><td>{what}</td></tr>" for keys, what in KEYS)
    return (
        f"<div data-testid='help'><p>{ABOUT}</p><table><caption>Keys</caption>{rows}</table>"
        "<p>For teaching, not diagnosis.</p></div>"
    )


_STYLE = """
:host { font: 400 16px/24px var(--le-font); color: var(--le-ink); }
p { margin: 0 0 12px; }
table { border-collapse: collapse; margin-bottom: 12px; }
caption { text-align: start; font-weight: 600; padding-bottom: 4px; }
th { text-align: start; padding: 3px 20px 3px 0; white-space: nowrap; vertical-align: top; }
td { padding: 3px 0; }
kbd { font: 600 14px/20px var(--le-font); border: 1px solid var(--le-ctl); border-radius: 6px; padding: 1px 8px; }
"""
