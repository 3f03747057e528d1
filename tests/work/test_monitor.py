"""Those who watch the bot are told whether it lives, whether it can work, and what it counted."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import httpx
import pytest

from bot import metrics
from bot.errors import CannotStart
from bot.storage.store import Store
from bot.work import monitor
from bot.work.monitor import LATE, watched
from tests.storage.databases import Clock


class Telegram:
    """Answers, or does not."""

    def __init__(self) -> None:
        self.asked = 0
        self.fault: Exception | None = None

    async def ping(self) -> None:
        self.asked += 1
        if self.fault:
            raise self.fault


@pytest.fixture
def telegram() -> Telegram:
    metrics.TELEGRAM.set(0)
    return Telegram()


@pytest.fixture
async def http(store: Store, telegram: Telegram) -> AsyncIterator[httpx.AsyncClient]:
    port = free_port()
    async with (
        watched(store, telegram.ping, "127.0.0.1", port),
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        yield client


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def test_it_is_alive(http: httpx.AsyncClient) -> None:
    assert (await http.get("/healthz")).text == "alive"


async def test_it_is_ready_when_all_answer(http: httpx.AsyncClient, telegram: Telegram) -> None:
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"database": "ok", "telegram": "ok", "queue": "ok"})
    assert telegram.asked == 1


async def test_telegram_is_not_asked_when_it_answered_lately(http: httpx.AsyncClient, telegram: Telegram) -> None:
    metrics.TELEGRAM.set_to_current_time()
    assert (await http.get("/readyz")).status_code == 200
    assert telegram.asked == 0


async def test_telegram_that_is_away_is_named(http: httpx.AsyncClient, telegram: Telegram) -> None:
    telegram.fault = ConnectionError("no route")
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()["telegram"]) == (503, "ConnectionError")


async def test_a_database_that_hangs_is_named(
    http: httpx.AsyncClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(monitor, "PATIENCE", 0.05)
    monkeypatch.setattr(store, "ping", asyncio.Event().wait)
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, "TimeoutError")


async def test_updates_that_wait_too_long_are_named(http: httpx.AsyncClient, store: Store, clock: Clock) -> None:
    await store.accept({1: "{}"})
    clock.time += LATE
    assert (await http.get("/readyz")).status_code == 200
    clock.time += 1
    assert (await http.get("/readyz")).json()["queue"] == "TimeoutError"
    await store.done(1)
    assert (await http.get("/readyz")).status_code == 200


async def test_what_was_counted_is_told_to_prometheus(http: httpx.AsyncClient, store: Store, clock: Clock) -> None:
    metrics.ERRORS.labels("gone").inc()
    await store.accept({1: "{}"})
    clock.time += 42
    told = (await http.get("/metrics")).text
    assert 'bot_errors_total{kind="gone"}' in told
    assert "bot_queue_seconds 42.0" in told
    assert "process_resident_memory_bytes" in told


async def test_a_port_that_is_taken_is_named(store: Store, telegram: Telegram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(CannotStart, match=f"METRICS_PORT {port} at 127.0.0.1 cannot be opened: Address already"):
            async with watched(store, telegram.ping, "127.0.0.1", port):
                pass


async def test_without_a_port_nothing_listens(store: Store, telegram: Telegram) -> None:
    async with watched(store, telegram.ping, "127.0.0.1", None):
        assert telegram.asked == 0
