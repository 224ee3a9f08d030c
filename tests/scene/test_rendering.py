"""A server that draws stays a server: workers come, fail and go without it."""

from __future__ import annotations

import asyncio
import io
import os
import signal

import numpy as np
import psutil
import pytest
from PIL import Image

from explorer.domain.view import Standpoint, View
from explorer.scene.encoding import Encoding
from explorer.scene.framing import seen_from
from explorer.scene.painter import Painter
from explorer.scene.rendering import RenderingFailed, ServerRenderer

SIZE = (120, 90)
MB = 2**20


@pytest.fixture(scope="module")
def renderer(atlas):
    renderer = ServerRenderer(atlas)
    yield renderer
    renderer.close()


@pytest.fixture(scope="module")
def view(atlas):
    with Painter(atlas) as painter:
        bare = View(hidden=("skin",))
        points = painter.points_of_interest(bare)
    return View(hidden=("skin",), camera=seen_from(points, Standpoint.POSTERIOR, SIZE))


def workers() -> list[psutil.Process]:
    return [one for one in psutil.Process().children() if any("spawn_main" in part for part in one.cmdline())]


def test_a_worker_draws_what_the_painter_draws(atlas, renderer, view):
    png = asyncio.run(renderer.picture(view, size=SIZE, encoding=Encoding.PNG))
    with Painter(atlas) as painter:
        assert np.array_equal(np.asarray(Image.open(io.BytesIO(png))), painter.picture(view, None, SIZE))


def test_a_jpeg_is_a_jpeg_of_that_size(renderer, view):
    picture = Image.open(io.BytesIO(asyncio.run(renderer.picture(view, size=SIZE, smooth=False))))
    assert (picture.format, picture.size) == ("JPEG", SIZE)


def test_a_worker_picks_what_lies_at_a_pixel(renderer, view):
    assert asyncio.run(renderer.pick(view, 1.0, 1.0, SIZE)) is None
    middle = asyncio.run(renderer.pick(view, SIZE[0] / 2 + 0.5, SIZE[1] / 2 + 0.5, SIZE))
    assert isinstance(middle, str)


def test_the_server_goes_on_while_a_picture_is_drawn(renderer, view):
    async def both() -> int:
        drawing = asyncio.ensure_future(renderer.picture(view, size=(600, 450)))
        turns = 0
        while not drawing.done():
            await asyncio.wait({drawing}, timeout=0.001)
            turns += 1
        return turns

    assert asyncio.run(both()) > 10


def test_a_worker_that_dies_is_replaced(renderer, view):
    before = asyncio.run(renderer.picture(view, size=SIZE))
    (worker,) = workers()
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait()
    assert asyncio.run(renderer.picture(view, size=SIZE)) == before
    (other,) = workers()
    assert other.pid != worker.pid


def test_a_fault_is_told_in_a_line_and_the_worker_goes_on(renderer, view):
    with pytest.raises(RenderingFailed, match="unknown structure 'spleen'"):
        asyncio.run(renderer.picture(view.selecting("spleen"), size=SIZE))
    assert asyncio.run(renderer.picture(view, size=SIZE))


def test_memory_does_not_grow_with_the_pictures(renderer, view):
    sizes = [SIZE, (400, 300), (640, 480)]
    for size in sizes:
        asyncio.run(renderer.picture(view, size=size))
    (worker,) = workers()
    before = worker.memory_info().rss
    for size in 3 * sizes:
        asyncio.run(renderer.picture(view, size=size))
    assert worker.memory_info().rss < before + 60 * MB
    assert before < 1500 * MB


def test_what_takes_too_long_is_given_up_and_the_worker_ends(atlas, view):
    hasty = ServerRenderer(atlas, time_limit_s=0.05)
    running = {one.pid for one in workers()}
    with pytest.raises(RenderingFailed, match="no picture after"):
        asyncio.run(hasty.picture(view, size=SIZE))
    assert {one.pid for one in workers()} == running
    hasty.close()


def test_closing_ends_the_workers(atlas, view):
    running = {one.pid for one in workers()}
    renderer = ServerRenderer(atlas)
    asyncio.run(renderer.pick(view, 1.0, 1.0, SIZE))
    assert {one.pid for one in workers()} > running
    renderer.close()
    assert {one.pid for one in workers()} == running
