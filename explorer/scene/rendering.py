"""Pictures for browsers that cannot draw: painted in processes of their own, so that the server always answers.

VTK holds the interpreter for as long as it draws, hundreds of MB, and now and then takes its process down; none of that
may happen to a server. A worker starts when it is first needed and is replaced if it dies or takes too long.
"""

from __future__ import annotations

import asyncio
import atexit
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias

from explorer.domain.plan import Plan
from explorer.domain.view import View
from explorer.errors import ExplorerError
from explorer.scene.encoding import Encoding, encoded
from explorer.scene.framing import Size

if TYPE_CHECKING:
    from explorer.content.atlas import Atlas
    from explorer.scene.painter import Painter

Answer: TypeAlias = tuple[bool, Any]

TIME_LIMIT_S = 60.0  # the first picture reads the body and compiles programs: seconds on a slow machine
LARGEST_PX = 4096  # either way: bounds the memory of a worker
FAREWELL_S = 2.0


class RenderingFailed(ExplorerError):
    """The server could not draw; the message says why."""


class ServerRenderer:
    """Draws Views of one atlas in a few worker processes.

    Parameters
    ----------
    atlas : Atlas
        Workers read it again from its folder.
    workers : int
        How many pictures may be drawn at once.
    time_limit_s : float
        After which a worker is given up.
    """

    def __init__(self, atlas: Atlas, *, workers: int = 1, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers = [_Worker(atlas.folder, time_limit_s) for _ in range(workers)]
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="rendering")
        atexit.register(self.close)

    async def picture(
        self,
        view: View,
        plan: Plan | None = None,
        size: Size = (1440, 900),
        *,
        encoding: Encoding = Encoding.JPEG,
        smooth: bool = True,
    ) -> bytes:
        """The view as it looks, as the content of a file; not ``smooth`` is several times faster, for moving pictures.

        Raises
        ------
        RenderingFailed
            If it cannot be drawn, or not in time.
        """
        content: bytes = await self._asked("picture", view, plan, _bounded(size), encoding, smooth)
        return content

    async def pick(self, view: View, x: float, y: float, size: Size) -> str | None:
        """Id of the solid structure at a pixel, counted from the top left corner of a picture of that size.

        Raises
        ------
        RenderingFailed
            If it cannot be worked out, or not in time.
        """
        structure: str | None = await self._asked("pick", view, x, y, _bounded(size))
        return structure

    async def _asked(self, *request: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, request)

    def _ask(self, request: tuple[Any, ...]) -> Any:
        worker = self._idle.get()
        try:
            return worker.ask(request)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End the workers, after what they are doing."""
        atexit.unregister(self.close)
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in self._workers:
            worker.end()


class _Worker:
    """One process that draws; it starts when first asked, and anew after it was lost."""

    def __init__(self, folder: Path, time_limit_s: float) -> None:
        self._folder, self._time_limit_s = folder, time_limit_s
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None

    def ask(self, request: tuple[Any, ...]) -> Any:
        """The answer to a request; a worker that died is replaced once."""
        try:
            done, answer = self._exchange(request)
        except (EOFError, OSError):
            self._drop()
            try:
                done, answer = self._exchange(request)
            except (EOFError, OSError):
                self._drop()
                raise RenderingFailed(
                    "the drawing process died twice; does this machine have OpenGL or Mesa?"
                ) from None
        if not done:
            raise RenderingFailed(answer)
        return answer

    def _exchange(self, request: tuple[Any, ...]) -> Answer:
        line = self._line or self._start()
        line.send(request)
        if not line.poll(self._time_limit_s):
            self._drop()
            raise RenderingFailed(f"no picture after {self._time_limit_s:g} s; ask for a smaller one")
        answer: Answer = line.recv()
        return answer

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(self._folder, theirs), daemon=True)
        self._process.start()
        theirs.close()
        return self._line

    def end(self) -> None:
        """Let it finish and leave."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.join(FAREWELL_S)
        self._drop()

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._line = self._process = None


def _bounded(size: Size) -> Size:
    width, height = (max(1, min(LARGEST_PX, round(side))) for side in size)
    return width, height


def _work(folder: Path, line: Connection) -> None:
    """The life of a worker: answer until the line is closed."""
    import explorer
    from explorer.scene.painter import Painter

    painter: Painter | None = None
    while True:
        try:
            request = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            painter = painter or Painter(explorer.load(folder))
            line.send((True, _answer(painter, *request)))
        except ExplorerError as fault:
            line.send((False, str(fault)))


def _answer(painter: Painter, act: str, view: View, *given: Any) -> bytes | str | None:
    if act == "pick":
        x, y, size = given
        return painter.pick(view, x, y, size)
    plan, size, encoding, smooth = given
    return encoded(painter.picture(view, plan, size, smooth=smooth), encoding)
