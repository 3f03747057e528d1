"""The buttons under a brief and the commands show the same article from other sides."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News
from tests.telegram.person import Person

VIEWS = {
    "summary": "Ferry crews on the Brackwater Sound have called off",
    "quotes": "Nobody on the boats wanted to leave the islands stranded",
    "actors": "Grey Isles Lines",
    "conditions": "Sound Seafarers’ Union",
}


async def test_the_buttons_change_the_message_to_the_other_views_and_back(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    first = brief.text
    for label in ("Quotes", "Actors", "Conditions"):
        view = await mira.presses(label, brief)
        assert label.lower() in view.text.partition(" · ")[0].lower()
        assert VIEWS[label.lower()] in view.text
    assert (await mira.presses("‹ Brief", brief)).text == first
    assert not mira.chat.unread, "the views change the message, they do not send another"


async def test_quotes_stand_under_their_speakers_with_roles_and_links(mira: Person, news: News) -> None:
    link = news("ferry")
    mira.sends(f"/quotes {link}")
    quotes = await mira.gets()
    assert "Henrik Aldous" in quotes.words("bold")
    said = quotes.text.index("Henrik Aldous")
    assert said < quotes.text.index("Nobody on the boats") < quotes.text.index("Petra Lindqvar")
    assert any(url.startswith(f"{link}#:~:text=") for url in quotes.links)


@pytest.mark.parametrize("command", VIEWS)
async def test_a_command_takes_a_link_after_it(mira: Person, news: News, command: str) -> None:
    mira.sends(f"/{command} {news('ferry')}")
    assert VIEWS[command] in (await mira.gets()).text


@pytest.mark.parametrize("command", VIEWS)
async def test_a_command_takes_a_link_behind_words(mira: Person, news: News, command: str) -> None:
    mira.sends(f"/{command} of this", links={"this": news("ferry")})
    assert VIEWS[command] in (await mira.gets()).text


@pytest.mark.parametrize("command", VIEWS)
async def test_a_command_takes_the_message_that_it_replies_to(mira: Person, news: News, command: str) -> None:
    asked = mira.sends(f"{news('ferry')} look")
    await mira.gets()
    mira.sends(news("reservoir"))
    await mira.gets()
    mira.sends(f"/{command}", reply_to=asked)
    assert VIEWS[command] in (await mira.gets()).text


@pytest.mark.parametrize("command", VIEWS)
async def test_a_command_takes_the_brief_that_it_replies_to(mira: Person, news: News, command: str) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    mira.sends(news("reservoir"))
    await mira.gets()
    mira.sends(f"/{command}", reply_to=brief)
    assert VIEWS[command] in (await mira.gets()).text


@pytest.mark.parametrize("command", [*VIEWS, "save", "card"])
async def test_a_reply_to_what_holds_nothing_to_read_is_told_so(mira: Person, news: News, command: str) -> None:
    mira.sends(news("ferry"))
    await mira.gets()
    talk = mira.sends("Good morning!")
    await mira.gets()
    mira.sends(f"/{command}", reply_to=talk)
    assert (await mira.gets()).text.startswith("I found no link in that message, no file that I read and no text of 80")


@pytest.mark.parametrize("command", ["quotes", "save", "card"])
async def test_a_mistyped_address_is_no_wish_about_the_last_article(mira: Person, news: News, command: str) -> None:
    mira.sends(news("ferry"))
    await mira.gets()
    mira.sends(f"/{command} htp://coastherald.example/1")
    assert "not a link I can open" in (await mira.gets()).text


@pytest.mark.parametrize("command", VIEWS)
async def test_a_command_alone_takes_the_last_article(mira: Person, news: News, command: str) -> None:
    mira.sends(news("reservoir"))
    await mira.gets()
    mira.sends(news("ferry"))
    await mira.gets()
    mira.sends(f"/{command}")
    assert VIEWS[command] in (await mira.gets()).text


async def test_many_quotes_are_all_to_be_found(mira: Person, news: News) -> None:
    mira.sends(f"/quotes {news('inquiry')}")
    page = await mira.gets()
    shown = page.text
    while any("›" in label for label in page.buttons):
        page = await mira.presses(next(label for label in page.buttons if "›" in label), page)
        shown += page.text
    for words in ("receipts for the stamps", "a convenient memory", "five letters", "not going to be the cow"):
        assert words in shown


async def test_an_old_button_still_works(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    mira.sends(news("reservoir"))
    await mira.gets()
    assert VIEWS["quotes"] in (await mira.presses("Quotes", brief)).text


async def test_a_short_article_is_said_to_be_short(mira: Person, news: News) -> None:
    mira.sends(news("brief-notice"))
    assert "short article" in (await mira.gets()).text
