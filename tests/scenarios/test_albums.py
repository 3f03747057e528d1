"""An album is several messages to a bot, and one to the reader."""

from __future__ import annotations

from tests.scenarios.conftest import News
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout"


async def nothing_more(mira: Person) -> None:
    """Whatever else the bot had to say it would have said before this."""
    mira.sends("/help")
    assert "/summary" in (await mira.gets()).text


async def test_an_album_gets_one_answer_whichever_picture_has_the_link(mira: Person, news: News) -> None:
    mira.sends_album("", "", f"What a mess: {news('ferry')}")
    assert TRUCE in (await mira.gets()).text
    await nothing_more(mira)


async def test_a_link_under_every_picture_is_answered_once(mira: Person, news: News) -> None:
    link = news("ferry")
    mira.sends_album(link, link, link)
    assert TRUCE in (await mira.gets()).text
    await nothing_more(mira)


async def test_two_links_under_two_pictures_are_both_answered(mira: Person, news: News) -> None:
    mira.sends_album(news("ferry"), news("reservoir"))
    both = "".join([(await mira.gets()).text, (await mira.gets()).text])
    assert TRUCE in both
    assert "Hallam valley villages" in both


async def test_an_album_of_talk_is_told_once_what_the_bot_reads(mira: Person) -> None:
    mira.sends_album("the quay", "the harbour", "and me")
    assert "I read news articles" in (await mira.gets()).text
    await nothing_more(mira)


async def test_an_album_without_words_is_left_alone(mira: Person) -> None:
    mira.sends_album("", "", "")
    await nothing_more(mira)


async def test_in_a_group_an_album_that_mentions_the_bot_gets_one_answer(
    mira: Person, telegram: Telegram, news: News
) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    desk.makes_the_bot_admin()
    link = news("ferry")
    mira.sends_album("", f"@on_the_record_bot {link}", f"@on_the_record_bot {link}", to=desk)
    assert TRUCE in (await desk.gets()).text
    mira.sends("/help", to=desk)
    assert "/summary" in (await desk.gets()).text
