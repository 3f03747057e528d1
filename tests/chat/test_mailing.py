"""A digest goes out message by message, and a crash between two repeats none."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.chat import mailing
from bot.chat.mailing import Mailing
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.views.digest import digest_pages
from bot.chat.words import Words
from bot.model import Digest, Subscription
from tests.chat.scripted import Refused, Script, bot
from tests.chat.test_digest_view import MORNING, told

LONG = Digest("Ports", MORNING, MORNING, (told("Bay Post", "Wire One", "Shoreline"),) * 20)
MIRA = Subscription(chat=7, thread=3, words="ports", id=12)


class Post:
    """A mailing and what it says is out."""

    def __init__(self, *answers: Refused) -> None:
        self.script = Script(*answers)
        self.out: list[int] = []
        self._mailing = Mailing(Sender(bot(self.script)))

    async def of(self, digest: Digest, skip: int = 0, to: Subscription = MIRA) -> int | None:
        async def out(number: int) -> None:
            self.out.append(number)

        return await self._mailing.post(digest, to, skip, out)

    @property
    def sent(self) -> list[dict[str, object]]:
        return [given for name, given in self.script.calls if name == "sendMessage"]


async def test_each_message_is_noted_once_it_is_out_but_for_the_last() -> None:
    post = Post()
    assert await post.of(LONG) == 7
    assert len(post.sent) > 2
    assert post.out == list(range(1, len(post.sent)))
    assert {given["message_thread_id"] for given in post.sent} == {3}


async def test_what_is_out_is_not_sent_again() -> None:
    whole, rest = Post(), Post()
    await whole.of(LONG)
    await rest.of(LONG, skip=2)
    assert rest.sent == whole.sent[2:]


async def test_a_closed_thread_is_told_from_a_chat_that_is_lost() -> None:
    post = Post(Refused(400, "Bad Request: TOPIC_CLOSED"))
    assert await post.of(LONG) == 0
    assert len(post.sent) == 1


async def test_somebody_who_cannot_be_reached_is_said_to_be_lost() -> None:
    post = Post(Refused(403, "Forbidden: bot was blocked by the user"))
    assert await post.of(LONG) is None
    assert not post.out


async def test_a_chat_that_moved_is_followed() -> None:
    post = Post(Refused(400, "group chat was upgraded", {"migrate_to_chat_id": -99}))
    assert await post.of(LONG, to=replace(MIRA, chat=-7)) == -99
    assert {given["chat_id"] for given in post.sent[1:]} == {-99}


async def test_a_digest_that_many_get_is_laid_out_once_in_each_language(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[str] = []

    def pages(digest: Digest, words: Words, zone: str) -> list[Screen]:
        laid_out.append(words.language)
        return digest_pages(digest, words, zone)

    monkeypatch.setattr(mailing, "digest_pages", pages)
    post = Post()
    for chat, language in enumerate(("en", "de", "en", "de", "en"), 1):
        await post.of(LONG, to=replace(MIRA, chat=chat, id=chat, language=language))
    assert laid_out == ["en", "de"]
    buttons = [json.dumps(given["reply_markup"]) for given in post.sent if "pause" in json.dumps(given["reply_markup"])]
    assert len(set(buttons)) == len(buttons) == 5, "each with its own"
