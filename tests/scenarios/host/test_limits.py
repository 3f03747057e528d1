"""Who asks for too much is told so once, gently, and is served again soon; admins are not counted."""

from __future__ import annotations

from tests.scenarios.conftest import News
from tests.scenarios.host.hosted import BOT, TRUCE, Start, is_left_alone
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

A_LOT = "That was a lot in a short time."


async def test_too_many_links_are_refused_with_one_notice(start: Start, mira: Person, news: News) -> None:
    async with start(links_a_minute=2) as bot:
        mira.sends("\n".join(news("ferry") for _ in range(5)))
        told = [(await mira.gets()).text for _ in range(3)]
        assert sum(TRUCE in each for each in told) == 2
        assert sum(A_LOT in each for each in told) == 1
        mira.sends(news("ferry"))
        await is_left_alone(bot, mira)
    async with start(links_a_minute=2) as bot:
        mira.sends(news("ferry"))
        await is_left_alone(bot, mira)
        mira.sends("/help")
        assert "/quotes" in (await mira.gets()).text


async def test_a_link_that_is_kept_is_answered_ten_times_as_often(
    start: Start,
    mira: Person,
    news: News,
) -> None:
    link = news("ferry")
    async with start(links_a_minute=2):
        for _ in range(11):
            mira.sends(link)
            assert TRUCE in (await mira.gets()).text
        mira.sends(link)
        assert A_LOT in (await mira.gets()).text


async def test_too_many_requests_end_in_one_notice(start: Start, mira: Person) -> None:
    async with start(requests_a_minute=3) as bot:
        for _ in range(6):
            mira.sends("/help")
        told = [(await mira.gets()).text for _ in range(4)]
        assert sum("/quotes" in each for each in told) == 3
        assert sum(A_LOT in each for each in told) == 1
        await is_left_alone(bot, mira)


async def test_a_press_too_many_is_answered_over_the_chat(start: Start, mira: Person, news: News) -> None:
    async with start(requests_a_minute=2):
        mira.sends(news("ferry"))
        brief = await mira.gets()
        await mira.presses("Quotes", brief)
        assert A_LOT in await mira.is_told("‹ Brief", brief)
        assert await mira.is_told("‹ Brief", brief) == ""


async def test_talk_in_a_group_costs_nobody_anything(
    start: Start,
    telegram: Telegram,
    mira: Person,
    news: News,
) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    desk.makes_the_bot_admin()
    async with start(requests_a_minute=1):
        for _ in range(10):
            mira.sends("lunch?", to=desk)
        mira.sends(f"{BOT} {news('ferry')}", to=desk)
        assert TRUCE in (await desk.gets()).text
        mira.sends(f"{BOT} {news('ferry')}", to=desk)
        assert A_LOT in (await desk.gets()).text


async def test_admins_are_not_counted(start: Start, ines: Person, news: News) -> None:
    link = news("ferry")
    async with start(requests_a_minute=1, links_a_minute=1, links_a_day=1, admins=str(ines.account.id)):
        for _ in range(15):
            ines.sends(link)
            assert TRUCE in (await ines.gets()).text


async def test_typing_in_another_chat_costs_a_tenth(start: Start, mira: Person, news: News) -> None:
    link = news("ferry")
    async with start(requests_a_minute=2):
        mira.sends(link)
        await mira.gets()
        for _ in range(10):
            assert (await mira.asks(link)).results
        mira.sends(link)
        assert A_LOT in (await mira.gets()).text
