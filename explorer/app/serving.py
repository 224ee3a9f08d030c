"""Serving the app on this machine, without any other: every script, font and surface comes from here."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import panel as pn
from panel.viewable import Viewable

from explorer.app.body import Bodies, Renderer
from explorer.app.page import TITLE, ExplainPage
from explorer.app.plans import Planner
from explorer.app.session import Session
from explorer.app.theme import ASSETS
from explorer.content.finding import Finder
from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from bokeh.server.server import Server

    from explorer.content.atlas import Atlas


def serve(
    atlas: Atlas,
    *,
    port: int = 5006,
    address: str = "127.0.0.1",
    show: bool = True,
    renderer: Renderer = "auto",
) -> None:
    """Serve until interrupted, and open the page in the browser.

    Raises
    ------
    ExplorerError
        If the port is taken, or the address is not one of this machine's.
    """
    server = started(atlas, port=port, address=address, renderer=renderer)
    where = f"http://{'localhost' if address in LOCAL else address}:{server.port}/"
    print(f"{TITLE}: {where}  (stop with Ctrl+C)", flush=True)  # noqa: T201 - this is where the program speaks
    if show:
        server.io_loop.add_callback(server.show, "/")
    server.run_until_shutdown()


LOCAL = ("127.0.0.1", "0.0.0.0", "::1", "")  # noqa: S104 - to say where to look, not to bind


def started(atlas: Atlas, *, port: int, address: str, renderer: Renderer = "auto") -> Server:
    """A server that listens already, whose loop does not run yet; port 0 takes any that is free."""
    try:
        return pn.io.server.get_server(
            {"/": explainer(atlas, renderer)},
            port=port,
            address=address,
            start=False,
            show=False,
            title=TITLE,
            liveness=True,
            location=False,
            use_index=False,
            static_dirs={"assets": str(ASSETS), "geometry": str(atlas.pack.parent)},
            websocket_origin=_origins(address, port),
        )
    except OSError as fault:
        raise _named(fault, port, address) from None


def explainer(atlas: Atlas, renderer: Renderer) -> Callable[[], Viewable]:
    """What makes the page for each visitor; they share the plans that were worked out."""
    planner, finder, bodies = Planner(atlas), Finder(atlas), Bodies(atlas, renderer)

    def explain() -> Viewable:
        asked = [(key, value.decode()) for key, values in pn.state.session_args.items() for value in values]
        session = Session(atlas, planner, urlencode(asked), waits=False)
        return ExplainPage(session, bodies.body(), finder).page

    return explain


def _origins(address: str, port: int) -> list[str] | None:
    """From where pages may talk to the server: from anywhere when it is meant for others, too."""
    return ["*"] if address not in LOCAL[:1] or port == 0 else None


def _named(fault: OSError, port: int, address: str) -> ExplorerError:
    if fault.errno == errno.EADDRINUSE:
        return ExplorerError(f"port {port} is taken; choose another with --port, such as --port {port + 1}")
    if fault.errno == errno.EACCES:
        return ExplorerError(f"port {port} needs more rights; choose one above 1023 with --port")
    return ExplorerError(
        f"cannot serve on {address}:{port} ({fault.strerror}); choose another with --address or --port"
    )
