"""What chats have set, in tests that have no database."""

from __future__ import annotations

from bot.preferences import Preferences


class Chosen:
    """The languages of chats, by their numbers; what else can be set has its default."""

    def __init__(self, languages: dict[int, str] | None = None) -> None:
        self.languages = languages or {}

    async def __call__(self, chat: int) -> Preferences:
        return Preferences(language=self.languages.get(chat))
