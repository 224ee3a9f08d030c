"""A small made-up body, served with nothing but the viewer; orders come in as JSON, what the viewer says goes out."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import trimesh

NAMES = {
    "vertebra-l3": ("L3 vertebra", "bone"),
    "vertebra-l4": ("L4 vertebra", "bone"),
    "disc-l3-l4": ("Disc L3–L4", "annulus"),
    "facet-joint-l3-l4-left": ("Left L3–L4 facet joint", "cartilage"),
    "nerve-root-l3-left": ("Left L3 nerve root", "nerve"),
    "multifidus-left": ("Left multifidus", "muscle"),
    "skin": ("Skin", "skin"),
}


def body() -> dict[str, trimesh.Trimesh]:
    """Blocks, a ball, a 2 mm thread, an egg for skin (mm, LPS); the muscle hides the joint from behind."""

    def at(mesh: trimesh.Trimesh, *place: float) -> trimesh.Trimesh:
        fine = mesh.subdivide().subdivide() if len(mesh.faces) < 200 else mesh
        fine.apply_translation(place)
        return fine

    box, ball = trimesh.creation.box, trimesh.creation.icosphere
    skin = ball(subdivisions=3)
    skin.apply_scale((130, 100, 120))
    thread = trimesh.creation.cylinder(radius=1.0, segment=[[20, 5, 5], [70, -10, -40]], sections=12)
    return {
        "vertebra-l3": at(box((50, 35, 28)), 0, 0, 20),
        "vertebra-l4": at(box((50, 35, 28)), 0, 0, -20),
        "disc-l3-l4": at(box((46, 32, 12)), 0, 0, 0),
        "facet-joint-l3-l4-left": at(ball(subdivisions=3, radius=8), 17, 28, 0),
        "nerve-root-l3-left": at(thread, 0, 0, 0),
        "multifidus-left": at(box((30, 14, 80)), 20, 55, 0),
        "skin": at(skin, 0, 0, 0),
    }


def folder() -> Path:
    """Where the packed body lies, coarse surfaces first, as the built one does."""
    from explorer.anatomy.coarsening import coarse
    from explorer.viewer.packing import compressed, packed

    made, fine = Path(tempfile.mkdtemp(prefix="lumbar-viewer-")), body()
    few = {one: coarse(mesh) for one, mesh in fine.items()}
    (made / "body.glb.gz").write_bytes(compressed(packed(fine, few)))
    return made


def structures() -> list[dict[str, Any]]:
    def side(identifier: str) -> str | None:
        return "left" if identifier.endswith("left") else None

    return [
        {"id": key, "name": name, "tissue": tissue, "level": None, "side": side(key)}
        for key, (name, tissue) in NAMES.items()
    ]


HIDDEN = {"hidden": ["skin"]}
START = {
    "view": {
        **HIDDEN,
        "camera": {"position": [700, 0, 0], "focal_point": [0, 0, 0], "up": [0, 0, 1], "view_angle_deg": 24},
    },
    "plan": None,
    "insets": {"left": 0, "right": 0, "top": 0, "bottom": 0},
}


class Room:
    """One viewer, a field for orders, and what the viewer said."""

    def __init__(self, geometry: str) -> None:
        import panel as pn

        from explorer.viewer.component import BodyViewer

        self.viewer = BodyViewer(structures=structures(), view=HIDDEN, geometry=geometry, height=440, width=640)
        self.orders = pn.widgets.TextInput(name="order", max_length=100_000)
        self.said = pn.pane.HTML()
        self.messages: list[Any] = []
        self.obeyed = 0
        self.whole = pn.Column(self.viewer, self.orders, self.said)
        self.orders.param.watch(lambda event: self.receive(**json.loads(event.new)), "value")
        self.viewer.on("camera", lambda message: self.view(camera=message["camera"]))
        self.viewer.on_pick(lambda structure: self.view(selected=structure))
        for kind in ("ready", "pick", "list", "camera", "key", "lost", "restored", "nowebgl", "error"):
            self.viewer.on(kind, self.hear)
        self.tell()

    def view(self, **changes: Any) -> None:
        self.viewer.view = {**self.viewer.view, **changes}

    def hear(self, message: Any) -> None:
        self.messages.append(message)
        self.tell()

    def tell(self) -> None:
        self.said.object = f"<pre data-testid=said data-obeyed={self.obeyed}>{json.dumps(self.messages)}</pre>"

    def receive(self, order: int, **what: Any) -> None:
        """Obey, and say so after whatever changed, so that the browser learns of both in that order."""
        self.obey(**what)
        self.obeyed = order
        self.tell()

    def obey(self, **order: Any) -> None:
        """``set``: parameters; ``view``: changes of the View; ``call``: a method; ``start``, ``forget``, ``remove``."""
        match next(iter(order.items())):
            case "set", values:
                self.viewer.param.update(values)
            case "view", changes:
                self.view(**changes)
            case "call", [method, *arguments]:
                getattr(self.viewer, method)(*arguments)
            case "start", _:
                self.viewer.view = HIDDEN  # so that the camera changes, whatever it was told last
                self.viewer.param.update(START)
            case "forget", _:
                self.messages.clear()
            case "remove", _:
                self.whole.remove(self.viewer)
            case unknown:
                raise ValueError(unknown)


def page(geometry: str) -> Any:
    """One room."""
    return Room(geometry).whole


def main(port: int) -> None:
    """Serve until stopped."""
    import panel as pn

    here = folder()
    pn.serve(
        {
            "/": lambda: page("body/body.glb.gz"),
            "two": lambda: pn.Row(page("body/body.glb.gz"), page("body/body.glb.gz")),
            "nobody": lambda: page("body/nobody.glb.gz"),
        },
        port=port,
        show=False,
        static_dirs={"body": str(here)},
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
