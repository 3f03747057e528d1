"""In any chat `@bot link` offers what to post of the article."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.chat import inline
from tests.scenarios.conftest import News, source
from tests.scenarios.held import Held
from tests.site import Site, page
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The bot waits for a reading no longer than a blink."""
    monkeypatch.setattr(inline, "PATIENCE", 0.01)
    yield


async def test_a_link_offers_the_brief_the_quotes_the_conditions_and_single_quotes(mira: Person, news: News) -> None:
    offered = await mira.asks(news("ferry"))
    assert offered.titles[0] == TRUCE
    assert [title.split()[0] for title in offered.titles[1:3]] == ["Quotes", "Conditions"]
    assert "Henrik Aldous" in offered.titles[3:]
    assert offered.results[0]["description"].startswith("Ferry crews on the Brackwater Sound")
    assert "Henrik Aldous" in offered.results[1]["description"]
    assert (offered.cache_time, offered.is_personal) == (300, True)


async def test_what_is_posted_turns_under_its_buttons_wherever_it_is(
    mira: Person, telegram: Telegram, news: News
) -> None:
    tomas = Person(telegram, "Tomas")
    brief = mira.chooses(TRUCE, await mira.asks(news("ferry")), to=tomas)
    assert "• Ferry crews on the Brackwater Sound" in brief.text
    assert not {"Share", "Card"} & set(brief.buttons), "what does not work there is not offered there"
    assert "Nobody on the boats" in (await tomas.presses("Quotes", brief)).text
    assert brief.text.startswith("Quotes · ")
    assert (await mira.presses("‹ Brief", brief)).words("bold")[0] == TRUCE
    assert not tomas.chat.unread


async def test_what_is_posted_looks_as_its_poster_has_set_it_whoever_turns_it_back(
    mira: Person, telegram: Telegram, news: News
) -> None:
    mira.sends("/settings")
    shown = await mira.gets()
    await mira.presses("Summary", shown)
    await mira.presses("Short", shown)
    tomas = Person(telegram, "Tomas")
    brief = mira.chooses(TRUCE, await mira.asks(news("ferry")), to=tomas)
    assert brief.text.count("• ") == 1
    before = brief.text
    assert "Nobody on the boats" in (await tomas.presses("Quotes", brief)).text
    await tomas.presses("Actors", brief)
    assert (await tomas.presses("‹ Brief", brief)).text == before


async def test_a_single_quote_is_posted_with_its_source(mira: Person, telegram: Telegram, news: News) -> None:
    link = news("ferry")
    quote = mira.chooses("Henrik Aldous", await mira.asks(link), to=Person(telegram, "Tomas"))
    assert "“Nobody on the boats wanted to leave the islands stranded”" in quote.text
    assert "Henrik Aldous, general secretary of the Sound Seafarers’ Union" in quote.text
    assert "The Sound Courier" in quote.text
    assert link in quote.links


async def test_what_was_posted_by_way_of_the_bot_is_not_answered(mira: Person, telegram: Telegram, news: News) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    desk.makes_the_bot_admin()
    mira.sends("/everylink on", to=desk)
    await desk.gets()
    offered = await mira.asks(news("ferry"))
    mira.chooses(TRUCE, offered, to=desk)
    mira.chooses(TRUCE, offered)
    mira.sends("/help", to=desk)
    assert "/summary" in (await desk.gets()).text
    mira.sends("/help")
    assert "/summary" in (await mira.gets()).text


async def test_the_same_link_again_has_the_same_results_and_is_not_fetched_again(
    mira: Person, telegram: Telegram, site: Site, news: News
) -> None:
    link = news("ferry")
    first = await mira.asks(link)
    fetched = site.paths()
    again = await Person(telegram, "Tomas").asks(f"look {link}?utm_source=radio")
    assert site.paths() == fetched
    assert [result["id"] for result in again.results] == [result["id"] for result in first.results]


@pytest.mark.usefixtures("impatient")
async def test_a_slow_page_is_read_on_and_offered_at_the_next_try(mira: Person, site: Site) -> None:
    held = Held(page(source("ferry")))
    link = site.put("/inline-slow", held)
    waiting = await mira.asks(link)
    assert waiting.titles == []
    assert waiting.button["text"] == "Still reading. Open it here, or try again"
    assert (waiting.cache_time, waiting.is_personal) == (0, True)
    await held.asked()
    mira.sends(f"/start {waiting.button['start_parameter']}")
    held.go()
    assert TRUCE in (await mira.gets()).text, "who opens it in the private chat gets it as soon as it is read"
    assert (await mira.asks(link)).titles[0] == TRUCE


async def test_a_link_that_cannot_be_read_is_said_in_words(mira: Person, site: Site) -> None:
    link = site.url("/inline-gone")
    told = await mira.asks(link)
    assert told.titles == ["Cannot be read"]
    assert told.results[0]["description"].startswith("That page is not there")
    assert told.cache_time == 0
    assert mira.chooses("Cannot", told).text == link


async def test_before_anything_is_typed_the_last_article_is_offered(mira: Person, news: News) -> None:
    assert (await mira.asks("")).titles == []
    mira.sends(news("ferry"))
    await mira.gets()
    offered = await mira.asks("")
    assert offered.titles == [TRUCE]
    assert (offered.cache_time, offered.is_personal) == (0, True)
    assert offered.button == {"text": "Type or paste a news link", "start_parameter": "link"}


async def test_a_link_that_an_inline_query_cuts_off_is_not_guessed(mira: Person, site: Site) -> None:
    before = site.paths()
    told = await mira.asks(site.url(f"/{'long' * 80}"))
    assert told.button["text"].startswith("That link is too long")
    assert site.paths() == before
    mira.sends(f"/start {told.button['start_parameter']}")
    assert "Send me the link" in (await mira.gets()).text


async def test_a_brief_is_shared_by_its_button(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    query = mira.shares("Share", await mira.gets())
    assert (await mira.asks(query)).titles[0] == TRUCE


async def test_a_text_without_a_link_is_shared_by_its_key(mira: Person) -> None:
    mira.sends("/start")
    mira.taps("Show me an example", await mira.gets())
    await mira.gets()  # the text itself
    example = await mira.gets()
    assert (await mira.asks(mira.shares("Share", example))).titles[0] == example.words("bold")[0]


async def test_a_brief_that_is_no_longer_kept_cannot_be_shared(mira: Person) -> None:
    assert (await mira.asks("b_0123456789abcdef")).titles == ["Cannot be read"]
    assert (await mira.asks("b_nothing")).titles == ["Cannot be read"]


async def test_slow_queries_of_many_hold_up_nobody_else(
    mira: Person, telegram: Telegram, site: Site, news: News
) -> None:
    held = Held(page(source("ferry")))
    people = [Person(telegram, f"Reader {number}") for number in range(8)]
    for number, person in enumerate(people):
        person.types(site.put(f"/inline-held-{number}", held))
    await held.asked()
    assert (await mira.asks(news("reservoir"))).titles
    held.go()
