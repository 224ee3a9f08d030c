"""Paints a View: one window that keeps the surfaces it has drawn, and passes that are put together.

Ghosts, skin, needles behind bone and the outline are passes of their own, because each needs to know what lies in front
of it, and because so nothing depends on the order in which a graphics card happens to draw.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from explorer.domain.body import Tissue
from explorer.domain.palette import TISSUES, Look, marks, selected_look
from explorer.domain.plan import Needle, Plan
from explorer.domain.view import Camera, View
from explorer.scene.compositing import (
    Layer,
    Picture,
    as_bytes,
    colour,
    disc,
    ground,
    outline,
    over,
    premultiplied_over,
)
from explorer.scene.fibres import fibres_of
from explorer.scene.framing import Size, home, pixel_of, ray_of
from explorer.scene.instruments import instruments, look_of, outermost
from explorer.scene.light import KEY, RIM, lamps, linear, power, surroundings
from explorer.scene.manners import Manner, Sight
from explorer.scene.shading import FLAT, LIT, VEIL
from explorer.scene.window import Surface, Value, Window

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas

Triple = tuple[float, float, float]

SMOOTH_SAMPLES = 8
OUTLINE_PX = 2.0
CONTEXT_MM = (90.0, 60.0, 130.0)  # neighbours tell where a small part is: never nearer than this
THROUGH = 0.35  # opacity of a needle behind bone
RING_PX = ((7.0, "white"), (5.2, "needle"), (2.8, "white"))  # radii of the rings round a tip
BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
# Opacity at the centre, what the silhouette adds, and the power of its rise
GHOST_VEIL = {False: (0.07, 0.62, 2.2), True: (0.05, 0.50, 2.2)}
SKIN_VEIL = (0.12, 0.13, 1.6)
NO_STRUCTURE = -1


class Painter:
    """Draws Views of one atlas. Not to be shared between threads; ``close`` it, or use it in a ``with`` statement."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._sight = Sight(atlas)
        self._surfaces: dict[str, Surface] = {}
        self._needles: list[tuple[str, Surface]] = []

    def __enter__(self) -> Self:
        """The painter itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close it."""
        self.close()

    @cached_property
    def _window(self) -> Window:
        return Window()

    def close(self) -> None:
        """Free what the graphics card holds."""
        if "_window" in self.__dict__:
            self._window.close()

    def camera(self, view: View, size: Size, plan: Plan | None = None) -> Camera:
        """The camera of a view; without one, what is chosen is looked at from behind and from its own side."""
        if view.camera is not None:
            return view.camera
        chosen = self._atlas.structures[view.selected] if view.selected else None
        return home(self.points_of_interest(view, plan), size, chosen.side if chosen else None)

    def points_of_interest(self, view: View, plan: Plan | None = None) -> NDArray[np.float64]:
        """Points (n, 3) that a picture should show (mm, LPS): what is chosen and its needles, else all but the skin."""
        if view.selected is None and plan is None:
            return self._all_points(view)
        needles = outermost(plan) if plan else []
        chosen = [self._sight.mesh(view.selected).bounding_box.vertices] if view.selected else []
        points = np.concatenate([np.reshape(needles, (-1, 3)), *chosen])
        centre, context = (points.min(axis=0) + points.max(axis=0)) / 2.0, np.array(CONTEXT_MM) / 2.0
        return np.concatenate([points, centre - context[None], centre + context[None]])

    def _all_points(self, view: View) -> NDArray[np.float64]:
        bare = {one for one, record in self._atlas.structures.items() if record.tissue is not Tissue.SKIN}
        shown = (bare - {*view.hidden}) or {*self._atlas.structures}
        return np.concatenate([self._sight.mesh(one).bounding_box.vertices for one in sorted(shown)])

    def picture(self, view: View, plan: Plan | None, size: Size, *, smooth: bool = True) -> NDArray[np.uint8]:
        """The view as it looks, (h, w, 3) sRGB."""
        camera = self.camera(view, size, plan)
        samples = SMOOTH_SAMPLES if smooth else 0
        manners = self._sight.manners(view, camera)
        self._prepare(view, plan, camera, size, manners)
        paint = _Passes(lambda: self._window.pixels(size, samples), self._surfaces, self._needles, manners)
        picture = premultiplied_over(ground(*size, dark=view.dark), paint.solid())
        picture = self._with_veils(picture, paint, view)
        picture = _with_needles(picture, paint, view)
        picture = _with_outline(picture, paint, view)
        for needle in plan.needles if plan else ():
            picture = _with_ring(picture, needle, camera, size, dark=view.dark)
        return as_bytes(picture)

    def id_picture(self, view: View, size: Size) -> NDArray[np.int32]:
        """Which solid structure owns each pixel, (h, w): its place in the atlas, -1 for none."""
        camera = self.camera(view, size)
        manners = self._sight.manners(view, camera)
        self._prepare(view, None, camera, size, manners)
        places = {one: place for place, one in enumerate(self._atlas.structures)}
        for one, surface in self._surfaces.items():
            number = places[one] + 1
            surface.actor.SetVisibility(manners[one] is Manner.SOLID)
            surface.say({"uMode": FLAT, "uFlat": ((number & 255) / 255.0, (number >> 8) / 255.0, 0.0)})
        pixels = self._window.pixels(size, 0).astype(np.int32)
        return pixels[..., 0] + 256 * pixels[..., 1] + NO_STRUCTURE

    def pick(self, view: View, x: float, y: float, size: Size) -> str | None:
        """The solid structure at a pixel, counted from the top left corner; worked out by a ray, without drawing."""
        camera = self.camera(view, size)
        return self._sight.nearest(self._sight.manners(view, camera), *ray_of(x, y, camera, size))

    def _prepare(self, view: View, plan: Plan | None, camera: Camera, size: Size, manners: dict[str, Manner]) -> None:
        for one, manner in manners.items():
            if manner is not Manner.HIDDEN and one not in self._surfaces:
                self._surfaces[one] = self._surface_of(one)
        self._replace_needles(plan, camera, size)
        self._window.look(camera)
        scene = _scene_uniforms(view, camera, self._layer(manners))
        for one, surface in self._surfaces.items():
            look = TISSUES[self._atlas.structures[one].tissue]
            chosen = one == view.selected
            look = selected_look(look, dark=view.dark) if chosen else look
            surface.say({**scene, **_look_uniforms(look, dark=view.dark, glows=chosen)})
        for part, surface in self._needles:
            look = look_of(part, dark=view.dark)
            surface.say({**scene, **_look_uniforms(look, dark=view.dark, glows=False)})

    def _surface_of(self, structure: str) -> Surface:
        mesh = self._sight.mesh(structure)
        visual: Any = mesh.visual
        shade = np.asarray(visual.vertex_colors, np.uint8) if visual.kind == "vertex" else None
        surface = Surface(mesh.vertices, mesh.vertex_normals, mesh.faces, shade, fibres_of(mesh))
        self._window.add(surface)
        return surface

    def _replace_needles(self, plan: Plan | None, camera: Camera, size: Size) -> None:
        self._window.remove(surface for _, surface in self._needles)
        self._needles = []
        for part, points, normals, faces in instruments(plan, camera, size) if plan else ():
            surface = Surface(points, normals, faces)
            self._window.add(surface)
            self._needles.append((part, surface))

    def _layer(self, manners: dict[str, Manner]) -> float:
        """1 where muscles cast their shadow too, because most of them are there; 0 where only bones and discs do."""
        muscles = [one for one, record in self._atlas.structures.items() if record.tissue is Tissue.MUSCLE]
        solid = sum(manners[one] is Manner.SOLID for one in muscles)
        return 1.0 if 2 * solid > len(muscles) else 0.0

    def _with_veils(self, picture: Picture, paint: _Passes, view: View) -> Picture:
        ghosts = paint.veil(Manner.GHOST, GHOST_VEIL[view.dark])
        if ghosts is not None:
            picture = over(picture, colour(marks(dark=view.dark).ghost), ghosts)
        skin = paint.veil(Manner.SKIN, SKIN_VEIL)
        if skin is not None:
            picture = over(picture, colour(TISSUES[Tissue.SKIN].colour(dark=view.dark)), skin)
        return picture


class _Passes:
    """Draws the same surfaces again and again, each time for another purpose."""

    def __init__(
        self,
        draw: Callable[[], NDArray[np.uint8]],
        surfaces: dict[str, Surface],
        needles: list[tuple[str, Surface]],
        manners: dict[str, Manner],
    ) -> None:
        self._take, self._surfaces, self._manners = draw, surfaces, manners
        self._needles = [surface for _, surface in needles]

    def _of(self, manner: Manner) -> list[Surface]:
        return [surface for one, surface in self._surfaces.items() if self._manners[one] is manner]

    def _draw(self, *groups: tuple[Iterable[Surface], dict[str, Value]]) -> NDArray[np.uint8]:
        for surface in (*self._surfaces.values(), *self._needles):
            surface.actor.VisibilityOff()
        for surfaces, uniforms in groups:
            for surface in surfaces:
                surface.actor.VisibilityOn()
                surface.say(uniforms)
        return self._take()

    def _grey(self, *groups: tuple[Iterable[Surface], dict[str, Value]]) -> Layer:
        return self._draw(*groups)[..., 0].astype(np.float32) / np.float32(255.0)

    def solid(self) -> NDArray[np.uint8]:
        """Everything solid, and the needles."""
        return self._draw(([*self._of(Manner.SOLID), *self._needles], {"uMode": LIT}))

    def veil(self, manner: Manner, veil: Triple) -> Layer | None:
        """Opacity of the nearest ghost or skin where nothing solid is in front of it; None if there is none."""
        veiled = self._of(manner)
        solid = [*self._of(Manner.SOLID), *self._needles]
        if not veiled:
            return None
        return self._grey((solid, {"uMode": FLAT, "uFlat": BLACK}), (veiled, {"uMode": VEIL, "uVeil": veil}))

    def needles(self) -> tuple[NDArray[np.uint8], Layer] | None:
        """The needles alone, and where they lie behind something solid; None if there are none."""
        if not self._needles:
            return None
        alone = self._draw((self._needles, {"uMode": LIT}))
        seen = self._grey(
            (self._of(Manner.SOLID), {"uMode": FLAT, "uFlat": BLACK}),
            (self._needles, {"uMode": FLAT, "uFlat": WHITE}),
        )
        return alone, np.clip(alone[..., 3].astype(np.float32) / np.float32(255.0) - seen, 0.0, 1.0)

    def mask(self, structure: str) -> Layer:
        """Where a structure would be if nothing were in front of it."""
        return self._grey(([self._surfaces[structure]], {"uMode": FLAT, "uFlat": WHITE}))


def _with_needles(picture: Picture, paint: _Passes, _view: View) -> Picture:
    drawn = paint.needles()
    if drawn is None:
        return picture
    alone, behind = drawn
    covered = np.maximum(alone[..., 3:].astype(np.float32), 1.0)
    steel = (alone[..., :3] / covered).astype(np.float32)
    return over(picture, steel, np.float32(THROUGH) * behind)


def _with_outline(picture: Picture, paint: _Passes, view: View) -> Picture:
    if view.selected is None:
        return picture
    return over(picture, colour(marks(dark=view.dark).outline), outline(paint.mask(view.selected), OUTLINE_PX))


def _with_ring(picture: Picture, needle: Needle, camera: Camera, size: Size, *, dark: bool) -> Picture:
    centre = pixel_of(needle.target, camera, size)
    for radius, name in RING_PX:
        fill = colour(marks(dark=dark).needle if name == "needle" else "#FFFFFF")
        picture = over(picture, fill, disc(*size, centre, radius))
    return picture


def _scene_uniforms(view: View, camera: Camera, layer: float) -> dict[str, Value]:
    strength, stand = power(dark=view.dark), lamps(camera)
    sky = {f"uSky{place}": one for place, one in enumerate(surroundings(dark=view.dark))}
    return {
        "uEye": camera.position,
        "uLayer": layer,
        "uKeyTo": stand.key,
        "uRimTo": stand.rim,
        "uKey": _triple(strength.key * linear(KEY)),
        "uRim": _triple(strength.rim * linear(RIM)),
        "uMode": LIT,
        "uFlat": BLACK,
        "uVeil": BLACK,
        **sky,
    }


def _look_uniforms(look: Look, *, dark: bool, glows: bool) -> dict[str, Value]:
    albedo = linear(look.colour(dark=dark))
    sinew = albedo if glows else linear(TISSUES[Tissue.TENDON].colour(dark=dark))
    return {
        "uColour": _triple(albedo),
        "uTerminator": look.terminator,
        "uRoughness": look.roughness,
        "uOcclusion": look.occlusion,
        "uCavity": look.cavity,
        "uGloss": look.gloss,
        "uSinew": _triple(sinew),
        "uFibres": look.fibres,
        "uGlow": _triple(0.18 * albedo) if glows else BLACK,
    }


def _triple(vector: NDArray[np.float64]) -> Triple:
    x, y, z = (float(one) for one in vector)
    return x, y, z
