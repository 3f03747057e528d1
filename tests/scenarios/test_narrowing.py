"""A reader asks for one speaker, or for one kind of what is stated."""

from __future__ import annotations

from tests.scenarios.conftest import News
from tests.telegram.person import Person

ALDOUS, LINDQVAR = "Nobody on the boats", "We have put our offer"


async def test_a_name_narrows_the_quotes_of_the_brief_that_is_replied_to(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    mira.sends(news("reservoir"))
    await mira.gets()
    mira.sends("/quotes lindqvar", reply_to=brief)
    quotes = await mira.gets()
    assert LINDQVAR in quotes.text
    assert ALDOUS not in quotes.text
    assert ALDOUS in (await mira.presses("All quotes", quotes)).text


async def test_without_a_reply_it_is_about_the_last_article(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    await mira.gets()
    mira.sends("/quotes Aldous")
    quotes = await mira.gets()
    assert ALDOUS in quotes.text
    assert LINDQVAR not in quotes.text


async def test_a_link_and_a_name_can_be_sent_together(mira: Person, news: News) -> None:
    mira.sends(f"/quotes {news('ferry')} Petra Lindqvar")
    quotes = await mira.gets()
    assert LINDQVAR in quotes.text
    assert ALDOUS not in quotes.text


async def test_who_is_not_quoted_is_answered_with_those_who_are(mira: Person, news: News) -> None:
    mira.sends(f"/quotes {news('ferry')} Hamlet")
    told = await mira.gets()
    assert "Nobody called “Hamlet” is quoted" in told.text
    quotes = await mira.presses("Petra Lindqvar", told)
    assert LINDQVAR in quotes.text
    assert ALDOUS not in quotes.text


async def test_a_kind_narrows_what_is_stated(mira: Person, news: News) -> None:
    mira.sends(f"/conditions {news('ferry')} refusals")
    stated = await mira.gets()
    assert "Refusals" in stated.words("bold")
    assert "Demands" not in stated.text
    assert "Demands" in (await mira.presses("All conditions", stated)).text


async def test_a_word_that_is_no_kind_lists_the_kinds(mira: Person, news: News) -> None:
    mira.sends(f"/conditions {news('ferry')} weather")
    told = await mira.gets()
    assert "“weather” is no kind that I know" in told.text
    assert "Demands" in (await mira.presses("Demands", told)).words("bold")


async def test_a_quote_is_copied_with_its_citation(mira: Person, news: News) -> None:
    link = news("ferry")
    mira.sends(f"/quotes {link}")
    quotes = await mira.gets()
    assert "1. “Nobody on the boats wanted to leave the islands stranded”" in quotes.text
    copied = mira.copies("📋 1", quotes)
    assert copied.startswith("“Nobody on the boats wanted to leave the islands stranded” — Henrik Aldous")
    assert "The Sound Courier, 4 Mar 2026" in copied
    assert len(copied) <= 256


async def test_a_name_narrows_the_actors(mira: Person, news: News) -> None:
    mira.sends(f"/actors {news('ferry')} orrell")
    actors = await mira.gets()
    assert "Tamsin Orrell" in actors.text
    assert "Petra Lindqvar" not in actors.text
    assert "Petra Lindqvar" in (await mira.presses("All actors", actors)).text
    mira.sends("/actors Hamlet")
    told = await mira.gets()
    assert "called “Hamlet”" in told.text
    assert "Petra Lindqvar" in (await mira.presses("Petra Lindqvar", told)).text


async def test_a_name_narrows_what_is_stated_to_what_that_one_stands_behind(mira: Person, news: News) -> None:
    mira.sends(f"/conditions {news('ferry')} lindqvar")
    stated = await mira.gets()
    assert "any cut to the winter service" in stated.text
    assert "Henrik Aldous" not in stated.text
    assert "Henrik Aldous" in (await mira.presses("All conditions", stated)).text
