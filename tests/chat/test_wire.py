"""Calls arrive as the Bot API wants them, and what goes wrong on the way is told without the token."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.chat.wire import Wire
from tests.telegram.form import Upload, parameters
from tests.telegram.http import DropConnection, HttpServer, Request, Response

TOKEN = "1234:secret"


class Api:
    """Keeps what it is asked, and answers or does not."""

    def __init__(self) -> None:
        self.asked: list[Request] = []
        self.trouble: Exception | None = None
        self.slow = False

    async def answer(self, request: Request) -> Response:
        self.asked.append(request)
        if self.trouble:
            raise self.trouble
        if self.slow:
            await asyncio.sleep(60)
        return Response(200, b'{"ok": true, "result": true}')


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    yield Api()


@pytest.fixture
async def url(api: Api) -> AsyncIterator[str]:
    async with HttpServer(api.answer) as server:
        yield f"http://127.0.0.1:{server.port}/bot{TOKEN}/sendMessage"


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    async with Wire(4, connect_timeout=5.0, read_timeout=5.0) as wire:
        yield wire


def given(**values: object) -> RequestData:
    return RequestData([RequestParameter.from_input(name, value) for name, value in values.items()])


async def test_what_is_said_arrives_as_it_is(wire: Wire, api: Api, url: str) -> None:
    assert await wire.post(url, given(chat_id=7, text="Größe & “Kai”", reply_markup={"rows": [["1"]]}, protect=True))
    heard = parameters(api.asked[0])
    assert heard == {
        "chat_id": "7",
        "text": "Größe & “Kai”",
        "reply_markup": json.dumps({"rows": [["1"]]}),
        "protect": "true",
    }


async def test_a_file_goes_along(wire: Wire, api: Api, url: str) -> None:
    await wire.post(url, given(chat_id=7, document=InputFile(b"feeds", filename="topics.opml")))
    assert parameters(api.asked[0]) == {"chat_id": "7", "document": Upload("topics.opml", b"feeds")}


async def test_a_call_without_parameters_has_no_body(wire: Wire, api: Api, url: str) -> None:
    assert await wire.post(url)
    assert not api.asked[0].body


async def test_a_broken_connection_is_a_fault_of_the_network(wire: Wire, api: Api, url: str) -> None:
    api.trouble = DropConnection()
    with pytest.raises(NetworkError) as fault:
        await wire.post(url, given(chat_id=7))
    assert TOKEN not in str(fault.value)


async def test_nobody_there_is_a_fault_of_the_network(wire: Wire) -> None:
    with pytest.raises(NetworkError) as fault:
        await wire.post(f"http://127.0.0.1:1/bot{TOKEN}/sendMessage", given(chat_id=7))
    assert TOKEN not in str(fault.value)


async def test_an_answer_that_does_not_come_is_waited_for_no_longer_than_told(wire: Wire, api: Api, url: str) -> None:
    api.slow = True
    with pytest.raises(TimedOut):
        await wire.post(url, given(chat_id=7), read_timeout=0.05)


async def test_a_proxy_that_the_environment_names_is_gone_through(
    wire: Wire, api: Api, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", url.rpartition("/bot")[0])
    monkeypatch.setenv("no_proxy", "")
    assert await wire.post("http://telegram.example/bot1/getMe")
    assert api.asked[0].target == "http://telegram.example/bot1/getMe"


async def test_it_can_be_opened_again(wire: Wire, url: str) -> None:
    await wire.shutdown()
    with pytest.raises(NetworkError, match="not initialized"):
        await wire.post(url)
    await wire.initialize()
    assert await wire.post(url)
