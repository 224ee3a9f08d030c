"""All surfaces in one small file: a binary glTF that browsers load once and keep.

glTF 2.0 with KHR_mesh_quantization and EXT_meshopt_compression. Positions lie on a grid of 0.02 mm that all surfaces
share, so that surfaces in contact stay in contact; each structure's bytes lie together, so that it can be drawn before
the rest has arrived. Coarse surfaces of all structures may come first (MSFT_lod), so that the whole is soon to be seen.
A right structure that mirrors its left one is that one's bytes under a negative scale, with an occlusion of its own.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from explorer.content.meshes import FIBRES, gltf_from_lps
from explorer.errors import BadContent
from explorer.viewer.meshopt import Encoder

if TYPE_CHECKING:
    import trimesh

GRID_M = 2e-5  # 0.02 mm: rounding moves a vertex by at most 0.0174 mm
COMPRESSION, QUANTISATION, DETAIL = "EXT_meshopt_compression", "KHR_mesh_quantization", "MSFT_lod"
SIGNED_BYTE, UNSIGNED_BYTE, SIGNED_SHORT, UNSIGNED_SHORT, UNSIGNED_INT = 5120, 5121, 5122, 5123, 5125  # glTF 3.6.2.2
VERTICES, INDICES = 34962, 34963  # glTF 2.0, 5.11.5: what a buffer view is for
MAGIC, JSON_CHUNK, BINARY_CHUNK = 0x46546C67, 0x4E4F534A, 0x004E4942  # glTF 2.0, 4.4
LIT_AND_FLAT = (255, 255, 255, 128)  # occlusion of a surface for which none was baked


def packed(
    meshes: Mapping[str, trimesh.Trimesh],
    coarse: Mapping[str, trimesh.Trimesh] | None = None,
    images: Mapping[str, str] | None = None,
) -> bytes:
    """Pack surfaces (mm, LPS) into a .glb: one node a structure, named by its id, in the order given.

    Vertex colours, where a mesh has them, become ``_OCCLUSION``, and the attribute ``_FIBRES`` stays. The same meshes
    always give the same bytes.

    Parameters
    ----------
    meshes : mapping of str to trimesh.Trimesh
    coarse : mapping of str to trimesh.Trimesh, optional
        The same structures in fewer triangles; they come first, each as the lower level of detail of its structure.
    images : mapping of str to str, optional
        Structures that mirror another, which comes before them, from left to right: of theirs only the occlusion is
        packed.

    Raises
    ------
    BadContent
        If a surface is empty, too large (1.3 m) for the grid, or not the mirror image that it is said to be.
    """
    pack = _Pack()
    lower: dict[str, int] = {}
    for identifier, mesh in (coarse or {}).items():
        lower[identifier] = pack.add(f"{identifier}-coarse", mesh, of=_coarse(images, identifier))
    for identifier, mesh in meshes.items():
        pack.add(identifier, mesh, lower.get(identifier), of=(images or {}).get(identifier))
    return pack.content()


def _coarse(images: Mapping[str, str] | None, identifier: str) -> str | None:
    return f"{images[identifier]}-coarse" if images and identifier in images else None


def compressed(pack: bytes) -> bytes:
    """A pack as it goes over the wire (gzip); the same pack always gives the same bytes."""
    return gzip.compress(pack, compresslevel=9, mtime=0)


@dataclass(frozen=True)
class _Packed:
    """A surface that is in the pack: what it was, the order of its vertices, and where its numbers lie."""

    mesh: trimesh.Trimesh
    order: NDArray[np.uint32]
    attributes: dict[str, int]
    triangles: int
    origin: NDArray[np.int64]


class _Pack:
    """A glTF that grows by one surface at a time."""

    def __init__(self) -> None:
        self._encoder = Encoder()
        self._nodes: list[dict[str, Any]] = []
        self._meshes: list[dict[str, Any]] = []
        self._accessors: list[dict[str, Any]] = []
        self._views: list[dict[str, Any]] = []
        self._binary = bytearray()
        self._size_unpacked = 0
        self._packed: dict[str, _Packed] = {}

    def add(self, identifier: str, mesh: trimesh.Trimesh, coarser: int | None = None, *, of: str | None = None) -> int:
        """Append a surface, or the mirror image of one, and the node of its coarser self; returns its own node."""
        surface = self._packed[identifier] = self._new(identifier, mesh) if of is None else self._image(mesh, of)
        translation = [round(int(steps) * GRID_M, 8) for steps in surface.origin]
        scale = [GRID_M if of is None else -GRID_M, GRID_M, GRID_M]
        detail = {} if coarser is None else {"extensions": {DETAIL: {"ids": [coarser]}}}
        self._nodes.append(
            {"name": identifier, "mesh": len(self._meshes), "translation": translation, "scale": scale, **detail}
        )
        primitive = {"attributes": surface.attributes, "indices": surface.triangles}
        self._meshes.append({"name": identifier, "primitives": [primitive]})
        return len(self._nodes) - 1

    def _new(self, identifier: str, mesh: trimesh.Trimesh) -> _Packed:
        if not len(mesh.faces):
            raise BadContent(f"{identifier}: the surface has no triangles and cannot be packed")
        triangles, order = self._encoder.reorder(np.asarray(mesh.faces, np.uint32), len(mesh.vertices))
        points, origin = _on_grid(identifier, gltf_from_lps(np.asarray(mesh.vertices)[order]))
        attributes = {
            "POSITION": self._add_points(points),
            "NORMAL": self._add_directions(np.asarray(mesh.vertex_normals)[order]),
            "_OCCLUSION": self._add_occlusion(_occlusion(mesh)[order]),
        }
        if FIBRES in mesh.vertex_attributes:
            attributes[FIBRES] = self._add_fibres(np.asarray(mesh.vertex_attributes[FIBRES], np.int16)[order])
        return _Packed(mesh, order, attributes, self._add_triangles(triangles), origin)

    def _image(self, mesh: trimesh.Trimesh, of: str) -> _Packed:
        there = self._packed[of]
        if not _mirrors(mesh, there.mesh):
            raise BadContent(f"{of}: is mirrored by a surface that is not its mirror image")
        own = {"_OCCLUSION": self._add_occlusion(_occlusion(mesh)[there.order])}
        return replace(there, mesh=mesh, attributes={**there.attributes, **own}, origin=there.origin * (-1, 1, 1))

    def content(self) -> bytes:
        """The file."""
        required = [COMPRESSION, QUANTISATION]
        lower = {node["extensions"][DETAIL]["ids"][0] for node in self._nodes if "extensions" in node}
        unpacked = {"byteLength": self._size_unpacked, "extensions": {COMPRESSION: {"fallback": True}}}
        description = {
            "asset": {"version": "2.0", "generator": "Lumbar Explorer"},
            "extensionsUsed": [*required, *([DETAIL] if lower else [])],
            "extensionsRequired": required,
            "scene": 0,
            "scenes": [{"nodes": [node for node in range(len(self._nodes)) if node not in lower]}],
            "nodes": self._nodes,
            "meshes": self._meshes,
            "accessors": self._accessors,
            "bufferViews": self._views,
            "buffers": [{"byteLength": len(self._binary)}, unpacked],
        }
        text = json.dumps(description, separators=(",", ":")).encode()
        chunks = _chunk(JSON_CHUNK, text, b" ") + _chunk(BINARY_CHUNK, bytes(self._binary), b"\0")
        return struct.pack("<3I", MAGIC, 2, 12 + len(chunks)) + chunks

    def _add_points(self, points: NDArray[np.int16]) -> int:
        view = self._add_view(self._encoder.encode_vertices(_four_wide(points)), len(points), 8, VERTICES)
        bounds = {"min": points.min(axis=0).tolist(), "max": points.max(axis=0).tolist()}
        return self._add_accessor(view, len(points), SIGNED_SHORT, "VEC3", **bounds)

    def _add_directions(self, normals: NDArray[np.float64]) -> int:
        octahedral = self._encoder.octahedral(gltf_from_lps(normals) * 1000.0)
        compressed = self._encoder.encode_vertices(octahedral)
        view = self._add_view(compressed, len(normals), 4, VERTICES, filter="OCTAHEDRAL")
        return self._add_accessor(view, len(normals), SIGNED_BYTE, "VEC3", normalized=True)

    def _add_occlusion(self, occlusion: NDArray[np.uint8]) -> int:
        view = self._add_view(self._encoder.encode_vertices(occlusion), len(occlusion), 4, VERTICES)
        return self._add_accessor(view, len(occlusion), UNSIGNED_BYTE, "VEC4", normalized=True)

    def _add_fibres(self, fibres: NDArray[np.int16]) -> int:
        view = self._add_view(self._encoder.encode_vertices(fibres), len(fibres), 8, VERTICES)
        return self._add_accessor(view, len(fibres), SIGNED_SHORT, "VEC4")

    def _add_triangles(self, triangles: NDArray[np.uint32]) -> int:
        width, kind = (2, UNSIGNED_SHORT) if triangles.max() < 0xFFFF else (4, UNSIGNED_INT)
        view = self._add_view(self._encoder.encode_triangles(triangles), triangles.size, width, INDICES)
        return self._add_accessor(view, triangles.size, kind, "SCALAR")

    def _add_view(self, compressed: bytes, count: int, stride: int, target: int, **filtered: str) -> int:
        vertices = target == VERTICES
        place = {"byteOffset": len(self._binary), "byteLength": len(compressed), "byteStride": stride, "count": count}
        mode = {"mode": "ATTRIBUTES" if vertices else "TRIANGLES", **filtered}
        self._views.append(
            {
                "buffer": 1,
                "byteOffset": self._size_unpacked,
                "byteLength": count * stride,
                **({"byteStride": stride} if vertices else {}),
                "target": target,
                "extensions": {COMPRESSION: {"buffer": 0, **place, **mode}},
            }
        )
        self._binary += _padded(compressed, b"\0")
        self._size_unpacked += -(-count * stride // 4) * 4
        return len(self._views) - 1

    def _add_accessor(self, view: int, count: int, component: int, kind: str, **more: Any) -> int:
        self._accessors.append({"bufferView": view, "componentType": component, "count": count, "type": kind, **more})
        return len(self._accessors) - 1


def _mirrors(one: trimesh.Trimesh, other: trimesh.Trimesh) -> bool:
    """Whether a surface is another from left to right, vertex for vertex."""
    return np.array_equal(one.faces, other.faces[:, ::-1]) and np.array_equal(
        one.vertices, np.asarray(other.vertices) * (-1.0, 1.0, 1.0)
    )


def _on_grid(identifier: str, points: NDArray[np.float64]) -> tuple[NDArray[np.int16], NDArray[np.int64]]:
    """Steps (n, 3) from an origin on the grid, and that origin (3,), both in steps of the grid."""
    steps = np.rint(points / GRID_M).astype(np.int64)
    lowest, highest = steps.min(axis=0), steps.max(axis=0)
    origin = (lowest + highest) // 2
    if (highest - lowest).max() >= 2 * np.iinfo(np.int16).max:
        raise BadContent(f"{identifier}: larger than 1.3 m; is it in millimetres?")
    return (steps - origin).astype(np.int16), origin


def _four_wide(points: NDArray[np.int16]) -> NDArray[np.int16]:
    rows = np.zeros((len(points), 4), np.int16)  # the extension wants rows of a multiple of four bytes
    rows[:, :3] = points
    return rows


def _occlusion(mesh: trimesh.Trimesh) -> NDArray[np.uint8]:
    from trimesh.visual import ColorVisuals

    if isinstance(mesh.visual, ColorVisuals) and mesh.visual.kind == "vertex":
        return np.asarray(mesh.visual.vertex_colors, np.uint8)
    return np.tile(np.array(LIT_AND_FLAT, np.uint8), (len(mesh.vertices), 1))


def _padded(content: bytes, filler: bytes) -> bytes:
    return content + filler * (-len(content) % 4)


def _chunk(kind: int, content: bytes, filler: bytes) -> bytes:
    content = _padded(content, filler)
    return struct.pack("<2I", len(content), kind) + content
