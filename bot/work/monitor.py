"""How the process is, for those who watch it: /metrics for Prometheus, /healthz and /readyz for whoever restarts it."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import structlog
import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot import metrics
from bot.errors import CannotStart
from bot.storage.store import Store

log = structlog.get_logger()

# Telegram has answered so lately (seconds) that it need not be asked: polling hears from it every ten.
LATELY: Final = 60.0
# Seconds that a look may take; whoever asks waits no longer than some five or ten.
PATIENCE: Final = 3.0
# Seconds after which an update should long be answered: reading takes 20 at most, three tries a minute.
LATE: Final = 300.0

Ping = Callable[[], Awaitable[object]]  # asks Telegram anything; raises when it does not answer


def monitor(store: Store, ping: Ping) -> Starlette:
    """The web server's application."""

    async def look(what: Callable[[], Awaitable[object]]) -> str:
        try:
            async with asyncio.timeout(PATIENCE):
                await what()
        except Exception as fault:  # whatever it is, it is not well
            log.warning("not ready", why=repr(fault))
            return type(fault).__name__
        return "ok"

    async def telegram() -> None:
        answered = metrics.REGISTRY.get_sample_value("bot_telegram_answered_time") or 0.0
        if time.time() - answered > LATELY:
            await ping()

    async def queue() -> None:
        waited = await store.oldest_waiting()
        metrics.QUEUE.set(waited)
        if waited > LATE:
            raise TimeoutError

    async def ready(_: Request) -> Response:
        looks = {"database": store.ping, "telegram": telegram, "queue": queue}
        found = dict(zip(looks, await asyncio.gather(*map(look, looks.values())), strict=True))
        return JSONResponse(found, 200 if set(found.values()) == {"ok"} else 503)

    async def alive(_: Request) -> Response:
        return PlainTextResponse("alive")

    async def figures(_: Request) -> Response:
        await look(queue)
        return Response(generate_latest(metrics.REGISTRY), media_type=CONTENT_TYPE_LATEST)

    return Starlette(routes=[Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", figures)])


class _Beside(uvicorn.Server):
    """A server beside others' work, which hears of signals."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def watched(store: Store, ping: Ping, host: str, port: int | None) -> AsyncIterator[None]:
    """Answers on the port, if one is named, until the block ends. Raises CannotStart for one that is taken."""
    if port is None:
        yield
        return
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as fault:
        raise CannotStart(
            f"METRICS_PORT {port} at {host} cannot be opened: {os.strerror(fault.errno or 0)}. Name another, or none."
        ) from fault
    server = _Beside(uvicorn.Config(monitor(store, ping), log_config=None, access_log=False, lifespan="off"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving
