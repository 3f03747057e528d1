"""Telegram hands an update over once it is stored, and nobody else can."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.chat.webhook import HEADER, LARGEST, secret_of, webhook

SECRET = secret_of("123:token")


class Taken:
    """What was taken; fails when told to."""

    def __init__(self) -> None:
        self.updates: list[tuple[int, str]] = []
        self.fault: Exception | None = None

    async def __call__(self, number: int, update: str) -> None:
        if self.fault:
            raise self.fault
        self.updates.append((number, update))


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
async def telegram(taken: Taken) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(webhook(taken, SECRET), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot", headers={HEADER: SECRET}) as client:
        yield client


async def test_an_update_is_taken_as_it_is(telegram: httpx.AsyncClient, taken: Taken) -> None:
    update = {"update_id": 7, "message": {"text": "Hafen geöffnet"}}
    assert (await telegram.post("/telegram", json=update)).status_code == 200
    assert [(number, json.loads(said)) for number, said in taken.updates] == [(7, update)]


@pytest.mark.parametrize("said", ["", "guess", "ü".encode().decode("latin-1")])
async def test_who_does_not_know_the_secret_is_not_heard(telegram: httpx.AsyncClient, taken: Taken, said: str) -> None:
    answer = await telegram.post("/telegram", json={"update_id": 7}, headers={HEADER: said.encode("latin-1")})
    assert (answer.status_code, taken.updates) == (403, [])


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"update_id": "x"}', b'{"update_id": null}', b"\xff\xfe"])
async def test_what_is_no_update_is_refused(telegram: httpx.AsyncClient, taken: Taken, body: bytes) -> None:
    assert ((await telegram.post("/telegram", content=body)).status_code, taken.updates) == (400, [])


async def test_an_endless_update_is_cut_off(telegram: httpx.AsyncClient, taken: Taken) -> None:
    assert (await telegram.post("/telegram", content=b"x" * (LARGEST + 1))).status_code == 413


async def test_telegram_comes_again_when_an_update_could_not_be_stored(
    telegram: httpx.AsyncClient, taken: Taken
) -> None:
    taken.fault = RuntimeError("the disk is full")
    assert (await telegram.post("/telegram", json={"update_id": 7})).status_code == 500


async def test_health_can_be_asked(telegram: httpx.AsyncClient) -> None:
    assert (await telegram.get("/health")).text == "alive"


def test_the_secret_tells_nothing_of_the_token_and_fits() -> None:
    assert secret_of("123:other") != SECRET
    assert len(SECRET) <= 256
    assert SECRET.isalnum()
