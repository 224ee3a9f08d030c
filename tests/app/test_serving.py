"""Serving begins, answers, or says in one line why it cannot."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys

import pytest
from tornado.httpclient import AsyncHTTPClient

from explorer.app.serving import started
from tests.browser import START_S


@pytest.fixture
def taken_port():
    """A port that somebody else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_is_one_line_that_names_the_option_and_exit_1(taken_port):
    program = "import sys; from explorer.cli import main; sys.exit(main())"
    command = (sys.executable, "-c", program, "serve", "--no-show", "--port", str(taken_port))
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=START_S)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert f"port {taken_port} is taken" in ended.stderr
    assert "--port" in ended.stderr


def test_a_server_says_that_it_lives(atlas):
    async def asked():
        server = started(atlas, port=0, address="127.0.0.1")
        try:
            return await AsyncHTTPClient().fetch(f"http://127.0.0.1:{server.port}/liveness")
        finally:
            server.stop()

    assert asyncio.run(asked()).code == 200
