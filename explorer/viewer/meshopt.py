"""The official meshopt encoder, run as WebAssembly so that nobody needs a compiler.

The module is that of the npm package ``meshoptimizer`` (``wasm/README.md``). Arrays go in and bytes come out; nothing
is kept.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import wasmtime
from numpy.typing import NDArray

ENCODER = Path(__file__).parent / "wasm" / "meshopt_encoder.wasm"
VERTEX_FORMAT = 0  # EXT_meshopt_compression, "Mode 0: attributes": streams of version 0
INDEX_FORMAT = 1  # EXT_meshopt_compression, "Mode 1: triangles": streams of version 1
THOROUGH = 3  # highest encoding level of meshoptimizer.h; it costs time only when packing
NORMAL_BITS = 8  # a direction to about half a degree
UNUSED = np.uint32(0xFFFFFFFF)  # what meshoptimizer writes for a vertex that no triangle uses


class Module:
    """A WebAssembly module of meshoptimizer with a heap of its own."""

    def __init__(self, path: Path) -> None:
        engine = wasmtime.Engine()
        self._store = wasmtime.Store(engine)
        module = wasmtime.Module.from_file(engine, str(path))
        self._exports = wasmtime.Instance(self._store, module, []).exports(self._store)
        self.call("__wasm_call_ctors")

    def call(self, name: str, *arguments: int) -> int:
        """Call an exported function."""
        function: Any = self._exports[name]
        return int(function(self._store, *arguments) or 0)

    @cached_property
    def _memory(self) -> wasmtime.Memory:
        memory = self._exports["memory"]
        assert isinstance(memory, wasmtime.Memory)
        return memory

    def allocate(self, size: int) -> int:
        """Address of so many fresh bytes, all released together by ``release``."""
        return self.call("sbrk", -(-size // 16) * 16)  # meshoptimizer reads 16 bytes at a time

    def store(self, content: NDArray[Any]) -> int:
        """Address of a copy of an array."""
        address = self.allocate(content.nbytes)
        if content.nbytes:
            self._memory.write(self._store, content.tobytes(), address)
        return address

    def load(self, address: int, size: int) -> bytes:
        """So many bytes from an address."""
        return bytes(self._memory.read(self._store, address, address + size))

    def release(self, address: int) -> None:
        """Give back what was allocated from this address on."""
        self.call("sbrk", address - self.call("sbrk", 0))


class Encoder:
    """Reorders and compresses the arrays of a mesh as EXT_meshopt_compression wants them."""

    def __init__(self) -> None:
        self._module = Module(ENCODER)
        self._module.call("meshopt_encodeIndexVersion", INDEX_FORMAT)

    def reorder(
        self, triangles: NDArray[np.uint32], vertex_count: int
    ) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
        """Triangles in an order that compresses well, and the vertices in the order of their first use.

        Parameters
        ----------
        triangles : (m, 3) uint32
        vertex_count : int
            How many vertices they choose from.

        Returns
        -------
        triangles : (m, 3) uint32
            The same triangles in another order, numbered by the new vertices.
        order : (k,) uint32
            The old index of each new vertex; those that no triangle uses are gone.
        """
        start = indices = self._module.store(triangles)
        remap = self._module.allocate(4 * vertex_count)
        self._module.call("meshopt_optimizeVertexCacheStrip", indices, indices, triangles.size, vertex_count)
        kept = self._module.call("meshopt_optimizeVertexFetchRemap", remap, indices, triangles.size, vertex_count)
        sorted_triangles = np.frombuffer(self._module.load(indices, triangles.nbytes), np.uint32)
        new_of_old = np.frombuffer(self._module.load(remap, 4 * vertex_count), np.uint32)
        self._module.release(start)
        used = np.flatnonzero(new_of_old != UNUSED)
        order = np.empty(kept, np.uint32)
        order[new_of_old[used]] = used
        return new_of_old[sorted_triangles].reshape(-1, 3), order

    def encode_vertices(self, values: NDArray[Any]) -> bytes:
        """Compress (n, k) numbers; a row must fill a multiple of four bytes."""
        count, stride = len(values), values.itemsize * values.shape[1]
        bound = self._module.call("meshopt_encodeVertexBufferBound", count, stride)
        start = target = self._module.allocate(bound)
        source = self._module.store(np.ascontiguousarray(values))
        size = self._module.call(
            "meshopt_encodeVertexBufferLevel", target, bound, source, count, stride, THOROUGH, VERTEX_FORMAT
        )
        return self._taken(start, size)

    def encode_triangles(self, triangles: NDArray[np.uint32]) -> bytes:
        """Compress (m, 3) uint32 vertex indices; a triangle may start at another of its corners afterwards."""
        count = triangles.size
        bound = self._module.call("meshopt_encodeIndexBufferBound", count, int(triangles.max()) + 1)
        start = target = self._module.allocate(bound)
        source = self._module.store(np.ascontiguousarray(triangles))
        return self._taken(start, self._module.call("meshopt_encodeIndexBuffer", target, bound, source, count))

    def octahedral(self, directions: NDArray[np.float64]) -> NDArray[np.int8]:
        """(n, 3) unit vectors as (n, 4) int8 for the filter OCTAHEDRAL, which turns them back into vectors."""
        count = len(directions)
        padded = np.zeros((count, 4), np.float32)
        padded[:, :3] = directions
        start = target = self._module.allocate(4 * count)
        source = self._module.store(padded)
        self._module.call("meshopt_encodeFilterOct", target, count, 4, NORMAL_BITS, source)
        return np.frombuffer(self._taken(start, 4 * count), np.int8).reshape(-1, 4)

    def _taken(self, address: int, size: int) -> bytes:
        assert size > 0, "meshopt could not encode: the target was too small"
        content = self._module.load(address, size)
        self._module.release(address)
        return content
