"""A small HTTP/1.1 server on loopback: real sockets, one handler, h11 for the protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType

import h11


@dataclass(frozen=True, slots=True)
class Request:
    """What came in; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What goes out."""

    status: int
    body: bytes
    content_type: str = "application/json"


class DropConnection(Exception):
    """Raised by a handler to break the connection off without an answer."""


Handler = Callable[[Request], Awaitable[Response]]


class HttpServer:
    """Listens on a free port of 127.0.0.1 while it is entered."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        assert self._server is not None, "the server is not listening"
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> HttpServer:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self._handler, self._connections), "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        answering = [c.task for c in self._connections if c.task is not None]
        for connection in tuple(self._connections):
            connection.break_off()
        await asyncio.gather(*answering, return_exceptions=True)
        await self._server.wait_closed()


class _Connection(asyncio.Protocol):
    """One client; requests are answered in turn, and a client that leaves cancels what is under way."""

    def __init__(self, handler: Handler, others: set[_Connection]) -> None:
        self._handler = handler
        self._others = others
        self._h11 = h11.Connection(h11.SERVER, max_incomplete_event_size=64 * 1024)
        self._head: h11.Request | None = None
        self._body = bytearray()
        self.task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._others.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self._others.discard(self)
        if self.task is not None:
            self.task.cancel()

    def break_off(self) -> None:
        self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._h11.receive_data(data)
        self._advance()

    def _advance(self) -> None:
        """Reads what has arrived, up to the end of one request."""
        while True:
            try:
                event = self._h11.next_event()
            except h11.RemoteProtocolError:
                self.break_off()
                return
            if event is h11.NEED_DATA or event is h11.PAUSED:
                return
            if isinstance(event, h11.Request):
                self._head = event
                self._body.clear()
            elif isinstance(event, h11.Data):
                self._body += event.data
            elif isinstance(event, h11.EndOfMessage):
                self.task = asyncio.get_running_loop().create_task(self._answer())
            else:
                self._transport.close()
                return

    async def _answer(self) -> None:
        assert self._head is not None
        request = Request(
            self._head.method.decode(),
            self._head.target.decode(),
            {name.decode(): value.decode("latin-1") for name, value in self._head.headers},
            bytes(self._body),
        )
        try:
            response = await self._handler(request)
        except DropConnection:
            self.break_off()
            return
        headers = [("content-type", response.content_type), ("content-length", str(len(response.body)))]
        self._transport.write(
            (self._h11.send(h11.Response(status_code=response.status, headers=headers)) or b"")
            + (self._h11.send(h11.Data(data=response.body)) or b"")
            + (self._h11.send(h11.EndOfMessage()) or b"")
        )
        self.task = None
        if self._h11.our_state is h11.DONE and self._h11.their_state is h11.DONE:
            self._h11.start_next_cycle()
            self._advance()
        else:
            self._transport.close()
