"""A fresh stand-in, a bot of the real library that talks to it, and a bare way to call it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from telegram import Bot

from tests.telegram.server import TOKEN, Telegram

Caller = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as standing:
        yield standing


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{telegram.url}/bot", base_file_url=f"{telegram.url}/file/bot") as talking:
        yield talking


@pytest.fixture
async def call(telegram: Telegram) -> AsyncIterator[Caller]:
    """Calls a method without the library, so that it can be called wrongly."""
    async with httpx.AsyncClient(base_url=f"{telegram.url}/bot{TOKEN}/", trust_env=False) as http:

        async def do(method: str, **given: object) -> dict[str, Any]:
            answer: dict[str, Any] = (await http.post(method, json=given)).json()
            return answer

        yield do
