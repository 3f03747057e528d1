"""Inline queries are answered in time, and only those that still matter; articles are handed on as the bot can."""

from __future__ import annotations

from typing import Any

from telegram import InlineQuery, Update, User
from telegram.ext import ExtBot

from bot.chat.heard import Hearing
from bot.chat.inline import Inline
from bot.chat.links import link_typed
from bot.chat.screens import Screens
from bot.chat.sharing import Sharing
from bot.chat.words import words_for
from tests.chat.fiction import ARTICLE, KEY, TITLE, URL
from tests.chat.messages import ITSELF
from tests.chat.scripted import Refused, Script
from tests.chat.shelf import Shelf


class Context:
    """The little that handlers of queries need of a context."""

    def __init__(self, bot: ExtBot[None]) -> None:
        self.bot = bot


def update(number: int, text: str) -> Update:
    return Update(number, inline_query=InlineQuery(str(number), User(7, "Mira", is_bot=False), text, ""))


async def talk(*queries: str, script: Script | None = None) -> tuple[Shelf, list[dict[str, Any]]]:
    """Types one query while the one before it settles; returns what was read, and what was answered."""
    script, shelf, left = script or Script(), Shelf(), list(queries)
    context: Any = Context(ExtBot("1:nobody", request=script, get_updates_request=script))

    async def settle(_: float) -> None:
        if left:
            await inline.asked(update(len(left), left.pop(0)), context)

    inline = Inline(shelf, Screens(), Hearing(shelf.preferences), sleep=settle)  # type: ignore[arg-type]
    await settle(0)
    return shelf, [given for name, given in script.calls if name == "answerInlineQuery"]


async def test_of_somebody_who_types_on_only_the_last_link_is_read() -> None:
    shelf, answers = await talk("https://coastherald.example/h", URL)
    assert shelf.asked == [URL]
    assert answers[0]["results"][0]["title"] == TITLE


async def test_a_query_that_telegram_has_forgotten_is_let_go() -> None:
    script = Script(Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"))
    await talk(URL, script=script)


def test_a_link_is_known_without_telegram_marking_it() -> None:
    assert link_typed(f"look: ({URL})") == URL
    assert link_typed("coastherald.example/1") == "coastherald.example/1"
    assert link_typed("nothing here. Really.") == ""
    assert link_typed("") == ""


async def sharing(*, inline: bool) -> Sharing:
    script = Script()
    script.itself = ITSELF | {"supports_inline_queries": inline}
    bot = ExtBot("1:nobody", request=script, get_updates_request=script)
    await bot.initialize()
    return Sharing(bot)


async def test_where_inline_mode_is_off_a_deep_link_is_shared() -> None:
    button = (await sharing(inline=False)).button(KEY, ARTICLE, words_for("en"))
    assert button.share == ""
    assert button.url.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fon_the_record_bot%3Fstart%3Db_")


async def test_where_inline_mode_is_on_the_link_itself_is_shared() -> None:
    assert (await sharing(inline=True)).button(KEY, ARTICLE, words_for("en")).share == URL
