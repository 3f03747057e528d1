"""A web site on loopback that does what a test tells it to, from a thread of its own."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Network
from types import TracebackType
from typing import Final, Self

HTML: Final = "text/html; charset=utf-8"
MEGABYTE: Final = 1_000_000
TLS_HELLO: Final = b"\x16"  # the first byte of a client that speaks TLS


@dataclass(frozen=True)
class Request:
    """What a client asked for; header names are in lower case."""

    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """A well-behaved answer. Its Content-Length is true unless `headers` name another; "" leaves the header out."""

    body: bytes = b""
    status: int = 200
    content_type: str = HTML
    headers: Mapping[str, str] = field(default_factory=dict)

    async def __call__(self, wire: asyncio.StreamWriter) -> None:
        headers = {"Content-Type": self.content_type, "Content-Length": str(len(self.body)), **self.headers}
        lines = [f"HTTP/1.1 {self.status} As told", *(f"{k}: {v}" for k, v in headers.items() if v), "", ""]
        wire.write("\r\n".join(lines).encode() + self.body)
        await wire.drain()


Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


def page(html: str) -> Answer:
    return Answer(html.encode())


def redirect(to: str, status: int = 302, headers: Mapping[str, str] | None = None) -> Answer:
    return Answer(status=status, headers={"Location": to, **(headers or {})})


def bomb(megabytes: int) -> Answer:
    """Zeros, a thousandth of the size on the wire."""
    return Answer(gzip.compress(bytes(megabytes * MEGABYTE)), headers={"Content-Encoding": "gzip"})


async def hang(wire: asyncio.StreamWriter) -> None:
    """Takes the request and never says a word."""
    await wire.wait_closed()


async def drop(wire: asyncio.StreamWriter) -> None:
    """Closes the connection in answer."""


def breaks_off(body: bytes) -> Behaviour:
    """Sends half of the page that it announced."""
    return Answer(body, headers={"Content-Length": str(2 * len(body))})


def drip(first: bytes, again: bytes, pause: float = 0.01) -> Behaviour:
    """Sends `first`, then `again` for ever: a page, or headers, that never end."""

    async def behave(wire: asyncio.StreamWriter) -> None:
        wire.write(first)
        while not wire.is_closing():
            wire.write(again)
            await wire.drain()
            await asyncio.sleep(pause)

    return behave


def says(raw: bytes) -> Behaviour:
    """Sends these bytes, HTTP or not, and closes."""

    async def behave(wire: asyncio.StreamWriter) -> None:
        wire.write(raw)
        await wire.drain()
        wire.close()

    return behave


class Site:
    """Serves what is put at each path (404 elsewhere) on `port` of 127.0.0.1, and keeps every request it got."""

    networks: Final = (IPv4Network("127.0.0.1/32"),)

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._behaviours: dict[str, list[Behaviour]] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="site")
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    def put(self, path: str, *behaviours: Behaviour) -> str:
        """What `path` does at the first request, the second ...; the last one stays. Gives the link to it."""
        self._behaviours[path] = list(behaviours)
        return self.url(path)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """The paths asked for so far, in order."""
        return [request.path for request in self.requests]

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0)

    async def _stop(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, wire: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            # a client that leaves is no failure of the site, nor is the end of the test
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while not wire.is_closing() and await self._answer(reader, wire):
                    pass
        finally:
            wire.close()

    async def _answer(self, reader: asyncio.StreamReader, wire: asyncio.StreamWriter) -> bool:
        """Answers one request; whether the connection can be used for another."""
        start = await reader.readexactly(1)
        if start == TLS_HELLO:
            wire.write(b"HTTP/1.1 400 This is a plain port\r\n\r\n")
            return False
        first, *lines = (start + await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
        _, path, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.requests.append(Request(path, headers))
        behaviours = self._behaviours.get(path.partition("?")[0], [Answer(status=404)])
        behave = behaviours.pop(0) if len(behaviours) > 1 else behaviours[0]
        await behave(wire)
        return isinstance(behave, Answer) and "Content-Length" not in behave.headers
