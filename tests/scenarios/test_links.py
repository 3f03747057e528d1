"""A link in any form gets an answer, and each link its own."""

from __future__ import annotations

from tests.scenarios.conftest import News, source
from tests.scenarios.held import Held
from tests.site import Site, page
from tests.telegram.person import Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"


async def test_a_link_gets_a_brief(mira: Person, news: News) -> None:
    link = news("ferry")
    asked = mira.sends(link)
    brief = await mira.gets()
    assert brief.words("bold")[0] == TRUCE
    assert "The Sound Courier · Odile Farran" in brief.text
    assert "• Ferry crews on the Brackwater Sound have called off a two-day walkout" in brief.text
    assert brief.words("blockquote")
    labels = [label.split()[0] for label in brief.buttons]
    assert labels == ["Quotes", "Actors", "Conditions", "Original", "Save", "Card", "Share"]
    assert mira.opens("Original", brief) == link
    assert brief.reply_to is asked


async def test_every_arrow_opens_the_article_at_its_words(mira: Person, news: News) -> None:
    link = news("ferry")
    mira.sends(link)
    brief = await mira.gets()
    arrows = [words for words in brief.words("text_link") if words == "↗"]
    assert arrows
    assert all(url.startswith(f"{link}#:~:text=") for url in brief.links)


async def test_a_link_behind_words_is_a_link(mira: Person, news: News) -> None:
    mira.sends("Have you seen this story?", links={"this story": news("ferry")})
    assert TRUCE in (await mira.gets()).text


async def test_a_link_in_the_middle_of_a_sentence_loses_its_full_stop(mira: Person, news: News) -> None:
    mira.sends(f"It says so here: {news('ferry')}.")
    assert TRUCE in (await mira.gets()).text


async def test_a_link_under_a_picture_is_a_link(mira: Person, news: News) -> None:
    mira.sends_photo(f"What a mess {news('ferry')}")
    assert TRUCE in (await mira.gets()).text


async def test_a_link_behind_words_under_a_picture_is_a_link(mira: Person, news: News) -> None:
    mira.sends_photo("What a mess", links={"mess": news("ferry")})
    assert TRUCE in (await mira.gets()).text


async def test_a_link_in_a_forwarded_message_is_a_link(mira: Person, news: News) -> None:
    mira.sends(f"Morning headlines: {news('ferry')}", forwarded_from="Island Radio")
    assert TRUCE in (await mira.gets()).text


async def test_a_link_that_is_edited_into_a_message_is_not_a_second_question(mira: Person, news: News) -> None:
    asked = mira.sends(news("ferry"))
    await mira.gets()
    mira.edits(asked, asked.text + " !")
    mira.sends("/quotes")
    assert "Quotes" in (await mira.gets()).text


async def test_five_links_get_five_answers(mira: Person, news: News) -> None:
    links = [news(name) for name in ("ferry", "reservoir", "inquiry", "french", "brief-notice")]
    mira.sends("\n".join(links))
    answers = [await mira.gets() for _ in links]
    assert {mira.opens("Original", answer) for answer in answers} == set(links)


async def test_of_six_links_the_sixth_is_named_as_not_answered(mira: Person, news: News) -> None:
    links = [news("brief-notice") for _ in range(6)]
    mira.sends(" ".join(links))
    answers = [await mira.gets() for _ in links]
    told = [answer for answer in answers if "Not answered" in answer.text]
    assert len(told) == 1
    assert links[5] in told[0].text
    assert {mira.opens("Original", answer) for answer in answers if answer not in told} == set(links[:5])


async def test_one_dead_link_among_five_costs_one_answer(mira: Person, site: Site, news: News) -> None:
    gone = site.url("/gone-for-good")
    mira.sends(f"{news('ferry')} {gone} {news('reservoir')}")
    answers = [(await mira.gets()).text for _ in range(3)]
    assert sum("That page is not there" in text and gone in text for text in answers) == 1
    assert sum(TRUCE in text for text in answers) == 1


async def test_the_same_link_again_is_answered_with_one_send_and_no_fetch(
    mira: Person, telegram: Telegram, site: Site, news: News
) -> None:
    link = news("ferry")
    mira.sends(link)
    first = await mira.gets()
    fetched, before = site.paths(), len(telegram.calls)
    mira.sends(f"{link}?utm_source=island-radio#top")
    again = await mira.gets()
    assert again.text == first.text
    assert site.paths() == fetched
    assert [call.method for call in telegram.calls[before:] if call.method != "sendChatAction"] == ["sendMessage"]


async def test_a_link_asked_by_many_at_once_is_read_once(telegram: Telegram, site: Site, news: News) -> None:
    link = news("inquiry")
    people = [Person(telegram, name) for name in ("Ada", "Ben", "Cleo", "Dan")]
    for person in people:
        person.sends(link)
    briefs = [await person.gets() for person in people]
    assert len({brief.text for brief in briefs}) == 1
    assert site.paths().count(link.removeprefix(site.url(""))) == 1


async def test_a_slow_site_holds_nobody_else_up(mira: Person, telegram: Telegram, site: Site, news: News) -> None:
    tomas = Person(telegram, "Tomas")
    held = Held(page(source("reservoir")))
    mira.sends(site.put("/held-up", held))
    await held.asked()
    tomas.sends(news("ferry"))
    assert TRUCE in (await tomas.gets()).text
    mira.sends(news("ferry"))
    assert TRUCE in (await mira.gets()).text, "nor herself"
    held.go()
    assert "Hallam valley villages" in (await mira.gets()).text


async def test_a_command_sent_right_after_a_link_is_about_that_link(mira: Person, site: Site, news: News) -> None:
    mira.sends(news("reservoir"))
    await mira.gets()
    held = Held(page(source("ferry")))
    mira.sends(site.put("/right-after", held))
    mira.sends("/quotes")
    await held.asked()
    held.go()
    assert TRUCE in (await mira.gets()).text
    assert "Nobody on the boats" in (await mira.gets()).text


async def test_who_leaves_the_reading_to_others_does_not_end_it(mira: Person, telegram: Telegram, site: Site) -> None:
    held = Held(page(source("ferry")))
    link = site.put("/shared-reading", held)
    tomas = Person(telegram, "Tomas")
    mira.sends(link)
    tomas.sends(link)
    await held.asked()
    mira.blocks_the_bot()
    held.go()
    assert TRUCE in (await tomas.gets()).text
