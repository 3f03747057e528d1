"""A service that knows one article, for tests of how the bot talks."""

from __future__ import annotations

from dataclasses import replace

from bot.errors import Gone, NothingToShow
from bot.preferences import Preferences
from bot.service import Filed
from tests.chat.fiction import ARTICLE, BRIEF, KEY


class Shelf:
    """Every link leads to the article of `fiction`, except those that hold "gone"; `asked` is what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.kept: dict[str, Filed] = {}
        self.last_shown: Filed | None = None
        self.topics = self  # nobody talks about them here
        self.keeping = self

    async def brief_of_link(self, link: str) -> Filed:
        self.asked.append(link)
        if "gone" in link:
            raise Gone(host="coastherald.example")
        return self._file(Filed(KEY, BRIEF))

    async def kept_of_link(self, link: str) -> Filed | None:
        return None

    async def brief_of_text(self, text: str, *, html: bool = False) -> Filed:
        self.asked.append(text)
        return self._file(Filed(KEY[::-1], replace(BRIEF, article=replace(ARTICLE, url=""))))

    async def brief_of_key(self, key: str) -> Filed:
        if key not in self.kept:
            raise NothingToShow
        return self.kept[key]

    async def last(self, chat: int, thread: int | None) -> Filed:
        if self.last_shown is None:
            raise NothingToShow
        return self.last_shown

    async def again(self, key: str, link: str) -> Filed:
        return await (self.brief_of_link(link) if link and key not in self.kept else self.brief_of_key(key))

    async def remember(self, chat: int, thread: int | None, shown: Filed) -> None:
        self.last_shown = shown

    async def answered(self, chat: int, message: int, link: str, answer: int) -> None:
        """No message is corrected here."""

    async def preferences(self, chat: int) -> Preferences:
        return Preferences()

    def _file(self, filed: Filed) -> Filed:
        self.kept[filed.key] = filed
        return filed

    async def back(self, chat: int) -> None:
        """Nobody was away."""
