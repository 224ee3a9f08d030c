"""The design tokens, as panel-material-ui wants them. The same values stand in ``assets/tokens.css``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ASSETS = Path(__file__).parent / "assets"
FONT = '"Inter Variable", Roboto, system-ui, sans-serif'


def tokens_css() -> str:
    """The custom properties ``--le-*`` and the fonts."""
    return (ASSETS / "tokens.css").read_text(encoding="utf-8")


LIGHT: dict[str, Any] = {
    "primary": {"main": "#00696B", "contrastText": "#FFFFFF"},
    "background": {"default": "#FFFFFF", "paper": "#FFFFFF"},
    "text": {"primary": "#15242E", "secondary": "#475A67"},
    "divider": "#D5DDE3",
}
DARK: dict[str, Any] = {
    "primary": {"main": "#5FD3CB", "contrastText": "#04201F"},
    "background": {"default": "#17222B", "paper": "#17222B"},
    "text": {"primary": "#EAF0F4", "secondary": "#A9B8C3"},
    "divider": "#2E3E4A",
}


def theme_config() -> dict[str, Any]:
    """Palette, type and shape for both themes."""
    common = {
        "typography": {"fontFamily": FONT, "button": {"textTransform": "none", "fontWeight": 600}},
        "shape": {"borderRadius": 12},
    }
    return {"light": {"palette": LIGHT, **common}, "dark": {"palette": DARK, **common}}


PHONE, SHORT = "@media (max-width: 599px)", "@media (max-width: 1279px)"

PAGE_SX: dict[str, Any] = {
    "& .MuiAppBar-root": {
        "backgroundColor": "var(--le-float)",
        "backgroundImage": "none",
        "color": "var(--le-ink)",
        "boxShadow": "none",
        "borderBottom": "1px solid var(--le-line)",
        PHONE: {"background": "none", "border": 0, "pointerEvents": "none"},
    },
    "& .MuiToolbar-root": {
        "minHeight": "0 !important",
        "height": "60px",
        "padding": "0 16px !important",
        "gap": "12px",
        PHONE: {"height": "72px", "padding": "0 12px !important", "gap": "8px"},
        "& > *": {"pointerEvents": "auto"},
    },
    "& .title": {
        "color": "var(--le-ink) !important",
        "font": "650 18px/24px var(--le-font) !important",
        "letterSpacing": "-.005em",
        "whiteSpace": "nowrap",
    },
    "& header a": {PHONE: {"display": "none !important"}},
    "& header .MuiIconButton-root": {PHONE: {"display": "none"}},
    "& header .MuiToolbar-root > .MuiBox-root:last-of-type": {"display": "contents"},
    "& .main": {"background": "none"},
}
"""The top bar: what floats at the top of the scene; on phones only its round buttons remain."""

SWITCH_SX: dict[str, Any] = {
    "& .MuiToggleButtonGroup-root, &.MuiToggleButtonGroup-root": {
        "background": "var(--le-surf2)",
        "border": "1px solid var(--le-ctl)",
        "borderRadius": "21px",
        "padding": "3px",
        "height": "42px",
    },
    "& .MuiToggleButton-root": {
        "border": "0 !important",
        "borderRadius": "18px !important",
        "font": "600 15px/20px var(--le-font)",
        "color": "var(--le-ink2)",
        "padding": "0 14px",
        "textTransform": "none",
    },
    "& .Mui-selected.MuiToggleButton-root": {
        "background": "var(--le-surf) !important",
        "color": "var(--le-acc) !important",
        "boxShadow": "0 1px 3px #0e1f2b33",
    },
    ".mui-dark & .Mui-selected.MuiToggleButton-root": {"background": "var(--le-accs) !important"},
}
"""Patient or clinician: a switch in the form of a pill."""

SHARE_SX: dict[str, Any] = {
    "borderRadius": "21px",
    "height": "42px",
    "borderColor": "var(--le-ctl)",
    "color": "var(--le-ink)",
    "padding": "0 16px",
    "whiteSpace": "nowrap",
    SHORT: {
        "minWidth": "42px",
        "padding": "0 10px",
        "fontSize": 0,
        "border": 0,
        "& .MuiButton-startIcon": {"margin": 0},
    },
}
"""A button with an outline; narrower, its icon alone (its word stays for screen readers)."""

MENU_SX: dict[str, Any] = {
    "minWidth": "42px",
    "width": "42px",
    "height": "42px",
    "padding": 0,
    "fontSize": 0,
    "color": "var(--le-ink)",
    "borderRadius": "12px",
    "& .MuiButton-startIcon": {"margin": 0},
    "& .MuiButton-endIcon": {"display": "none"},
    PHONE: {
        "width": "48px",
        "height": "48px",
        "borderRadius": "24px",
        "background": "var(--le-float) !important",
        "boxShadow": "var(--le-shadow)",
    },
}
"""The menu: an icon whose word stays for screen readers."""
