"""Links of the form t.me/bot?start=... open an article or a topic."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.scenarios.conftest import News
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"


async def key_of(mira: Person, link: str) -> str:
    result: str = (await mira.asks(link)).results[0]["id"]
    return result.removesuffix("-brief")


async def test_an_article_that_is_kept_is_opened_by_anybody(mira: Person, telegram: Telegram, news: News) -> None:
    key = await key_of(mira, news("ferry"))
    tomas = Person(telegram, "Tomas")
    tomas.sends(f"/start b_{key}")
    assert TRUCE in (await tomas.gets()).text
    tomas.sends("/quotes")
    assert "Nobody on the boats" in (await tomas.gets()).text


async def test_an_article_that_is_not_kept_is_said_to_be_gone(mira: Person) -> None:
    mira.sends("/start b_0123456789abcdef")
    assert (await mira.gets()).text.startswith("I do not have that article")


async def test_a_topic_is_opened_with_a_button_that_follows_it(mira: Person) -> None:
    mira.sends("/start t_climate")
    offered = await mira.gets()
    assert offered.words("bold") == ["Climate and environment"]
    assert offered.buttons == ["Follow"]


@pytest.mark.parametrize("payload", ["t_gossip", "b_xyz", "b_0123456789ABCDEF", "x", "_", "-" * 64])
async def test_a_link_that_leads_nowhere_is_said_to(mira: Person, payload: str) -> None:
    mira.sends(f"/start {payload}")
    assert (await mira.gets()).text.startswith("That link opens nothing")


async def test_a_deep_link_into_a_group_opens_there(mira: Person, telegram: Telegram, news: News) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    mira.sends(f"/start@on_the_record_bot b_{await key_of(mira, news('ferry'))}", to=desk)
    brief = await desk.gets()
    assert TRUCE in brief.text
    assert "Share" not in brief.buttons


async def test_a_topic_is_handed_on_by_the_link_that_opens_it(mira: Person) -> None:
    mira.sends("/start t_climate")
    offer = await mira.gets()
    mira.taps("Follow", offer)
    told = await mira.gets()
    card = await mira.presses("Edit", told)
    shared = parse_qs(urlsplit(mira.opens("Share", card)).query)
    assert shared["url"] == ["https://t.me/on_the_record_bot?start=t_climate"]
    await mira.presses("Delete", card)
    await mira.presses("Yes, delete", card)
