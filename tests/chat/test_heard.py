"""Whose language an answer is in: the chat's, else the person's own setting, else that of their app."""

from __future__ import annotations

import pytest
from telegram import User

from bot.chat import words as spoken
from bot.chat.heard import Hearing
from tests.chat.chosen import Chosen

DESK, MIRA = -100, User(7, "Mira", is_bot=False, language_code="fr-CA")


@pytest.fixture(autouse=True)
def _three_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chat.heard.words_for", lambda *codes: next((c for c in codes if c), None))


@pytest.mark.parametrize(
    ("set_by_chats", "chat", "language"),
    [
        ({}, 7, "fr-CA"),
        ({7: "uk"}, 7, "uk"),
        ({}, DESK, "fr-CA"),
        ({7: "uk"}, DESK, "uk"),
        ({7: "uk", DESK: "de"}, DESK, "de"),
    ],
    ids=["her app", "her own setting", "her app in a group", "her own setting in a group", "the group's"],
)
async def test_the_language_is(set_by_chats: dict[int, str], chat: int, language: str) -> None:
    assert await Hearing(Chosen(set_by_chats)).words(chat, MIRA) == language


async def test_a_channel_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chat.heard.words_for", spoken.words_for)
    assert (await Hearing(Chosen()).words(-8, None)).language == spoken.DEFAULT
