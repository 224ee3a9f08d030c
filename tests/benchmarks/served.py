"""Serve one of the two pages that the benchmark compares; prints its port and waits to be ended.

python served.py explorer|panel-vtk
"""

from __future__ import annotations

import sys

import panel as pn

import explorer
from explorer.content.atlas import Atlas
from explorer.domain.palette import TISSUES


def panel_vtk(atlas: Atlas):
    """The same meshes in the same colours, as Panel's own VTK pane shows them."""
    import pyvista as pv

    def page():
        plotter = pv.Plotter(off_screen=True)
        for structure in atlas.structures.values():
            plotter.add_mesh(
                pv.wrap(atlas.mesh(structure.id)), color=TISSUES[structure.tissue].light, smooth_shading=True
            )
        plotter.camera_position = "yz"
        plotter.reset_camera()
        return pn.pane.VTK(plotter.render_window, sizing_mode="stretch_both", min_height=800)

    return page


def main() -> None:
    atlas = explorer.load()
    if sys.argv[1] == "explorer":
        from explorer.app.serving import started

        server = started(atlas, port=0, address="127.0.0.1")
    else:
        pn.extension("vtk")
        server = pn.io.server.get_server({"/": panel_vtk(atlas)}, port=0, start=False, show=False, websocket_origin="*")
    print(server.port, flush=True)  # noqa: T201 - the benchmark reads it
    server.run_until_shutdown()


if __name__ == "__main__":
    main()
