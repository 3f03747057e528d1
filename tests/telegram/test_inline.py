"""Inline mode is answered, posted and refused as Telegram does."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent
from telegram.error import BadRequest

from tests.telegram.person import Person
from tests.telegram.server import Telegram


def article(number: str = "1", text: str = "A brief", title: str = "Brief") -> InlineQueryResultArticle:
    return InlineQueryResultArticle(number, title, InputTextMessageContent(text, parse_mode="HTML"))


async def test_what_is_offered_is_posted_by_the_person_and_by_way_of_the_bot(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    typed = mira.types("a link")
    (update,) = await bot.get_updates(timeout=5)
    assert update.inline_query and update.inline_query.query == "a link"
    await update.inline_query.answer([article(text="<b>A brief</b>")], cache_time=5, is_personal=True)
    assert (typed.titles, typed.cache_time, typed.is_personal) == (["Brief"], 5, True)
    posted = mira.chooses("Brief", typed)
    assert (posted.sender, posted.via, posted.text) == (mira.account, telegram.bot, "A brief")
    assert posted.inline_id == "", "without buttons the bot cannot reach it"


async def test_a_query_is_answered_once_and_soon(telegram: Telegram, bot: Bot) -> None:
    typed = Person(telegram, "Mira").types("a link")
    await bot.answer_inline_query(typed.id, [article()])
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_inline_query(typed.id, [article()])
    late = Person(telegram, "Tomas").types("another")
    late.asked_at -= 11
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_inline_query(late.id, [article()])


@pytest.mark.parametrize(
    ("results", "more", "refused"),
    [
        ([article(), article()], {}, "duplicate"),
        ([article(str(number)) for number in range(51)], {}, "too_much"),
        ([article("x" * 65)], {}, "result_id_invalid"),
        ([article(title=" ")], {}, "title_empty"),
        ([article(text="x" * 4097)], {}, "too long"),
        ([article(text="<b>open")], {}, "parse"),
        ([], {"button": InlineQueryResultsButton("Open", start_parameter="no spaces")}, "start_param"),
    ],
    ids=["twice one id", "too many", "a long id", "no title", "a long text", "broken HTML", "a wrong payload"],
)
async def test_what_telegram_does_not_take_is_refused(
    telegram: Telegram, bot: Bot, results: list[InlineQueryResultArticle], more: dict[str, Any], refused: str
) -> None:
    typed = Person(telegram, "Mira").types("a link")
    with pytest.raises(BadRequest, match=f"(?i){refused}"):
        await bot.answer_inline_query(typed.id, results, **more)


async def test_the_apps_send_no_more_than_256_characters(telegram: Telegram, bot: Bot) -> None:
    assert len(Person(telegram, "Mira").types("x" * 300).text) == 256
