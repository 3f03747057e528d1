"""People pass on a quote as a card, and see a topic's week in one picture."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from tests.scenarios.conftest import News
from tests.scenarios.feeds import Paper
from tests.site import Site
from tests.telegram.conversation import Message
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"


def paper_of(message: Message) -> tuple[int, ...]:
    """The colour of a picture's upper left corner."""
    assert message.picture, f"no picture but {message.text!r}"
    found = Image.open(BytesIO(message.picture)).convert("RGB").getpixel((4, 4))
    assert isinstance(found, tuple)
    return found


def is_dark(message: Message) -> bool:
    return sum(paper_of(message)) < 200


async def asks(person: Person, text: str) -> Message:
    person.sends(text)
    return await person.gets()


async def test_the_button_under_a_brief_sends_a_card_and_its_buttons_turn_it(mira: Person, news: News) -> None:
    link = news("ferry")
    brief = await asks(mira, link)
    mira.taps("Card", brief)
    card = await mira.gets()
    assert card.reply_to is brief
    assert card.text.startswith(TRUCE)
    assert card.links[0] == link
    assert card.links[1].startswith(f"{link}#:~:text=")
    assert not is_dark(card)
    first = card.picture
    await mira.presses("Dark", card)
    assert is_dark(card)
    await mira.presses("Light", card)
    assert card.picture == first
    await mira.presses("2 of", card)
    assert card.picture != first
    await mira.presses("Conditions", card)
    assert "Quotes" in " ".join(card.buttons)
    assert mira.opens("Original", card) == link
    assert not mira.chat.unread, "a card is changed, not sent again"


async def test_the_command_takes_a_link_and_words_for_how_it_should_look(mira: Person, news: News) -> None:
    link = news("ferry")
    plain = await asks(mira, f"/card {link}")
    dark = await asks(mira, "/card dark")
    assert not is_dark(plain)
    assert is_dark(dark)
    stated = await asks(mira, "/card conditions")
    assert stated.picture != plain.picture
    assert (await asks(mira, "/card 2")).picture not in (plain.picture, stated.picture)
    assert "/card" not in (await asks(mira, "/history")).text


async def test_the_command_takes_a_speaker(mira: Person, news: News) -> None:
    await asks(mira, news("ferry"))
    aldous, lindqvar = await asks(mira, "/card Aldous"), await asks(mira, "/card Lindqvar")
    assert aldous.picture
    assert lindqvar.picture
    assert aldous.picture != lindqvar.picture
    nobody = await asks(mira, "/card Nobody")
    assert not nobody.picture
    assert "Nobody" in nobody.text


async def test_a_reply_to_a_card_is_about_its_article(mira: Person, news: News) -> None:
    brief = await asks(mira, news("ferry"))
    mira.taps("Card", brief)
    card = await mira.gets()
    await asks(mira, news("reservoir"))
    mira.sends("/summary", reply_to=card)
    assert TRUCE in (await mira.gets()).text


async def test_a_text_that_quotes_nobody_is_said_to_have_no_card(mira: Person) -> None:
    brief = await asks(mira, "The tide tables of the harbour were printed on green paper that year. " * 12)
    assert "Card" not in brief.buttons
    assert "nothing to put on a card" in (await asks(mira, "/card")).text


async def test_a_script_without_letters_is_said_to_have_none(mira: Person) -> None:
    said = "“ከዓርብ ጀምሮ ወደ በሩ እንመለሳለን ብለን ነገርናቸው ዛሬ,” said Tomas Reyle, secretary of the Dockers’ Union. "
    await asks(mira, said + "The port of Larkmouth has been shut for eight days by the strike. " * 10)
    assert "no letters for that script" in (await asks(mira, "/card")).text


async def test_a_card_in_a_group_answers_who_asked(telegram: Telegram, mira: Person, news: News) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    asked = mira.sends(f"/card {news('ferry')}", to=desk)
    card = await desk.gets()
    assert card.picture
    assert card.reply_to is asked


# Timelines


@pytest.fixture
def courier(site: Site, news: News) -> Paper:
    return Paper(site, news, "The Sound Courier")


async def test_a_topics_week_is_a_picture_with_its_stories_under_it(mira: Person, courier: Paper) -> None:
    await asks(mira, f"/subscribe {courier.front}")
    chart = await asks(mira, "/timeline")
    assert chart.text.startswith("The Sound Courier\n1. ")
    assert courier.ferry in chart.links
    assert not is_dark(chart)
    await mira.presses("Dark", chart)
    assert is_dark(chart)


async def test_which_topic_is_asked_where_there_are_several(mira: Person, courier: Paper) -> None:
    await asks(mira, f"/subscribe {courier.front}")
    await asks(mira, '/subscribe "port strike"')
    which = await asks(mira, "/timeline")
    assert which.text == "The week of which topic?"
    mira.taps("The Sound Courier", which)
    assert (await mira.gets()).picture
    assert (await asks(mira, "/timeline the sound courier")).picture
    assert (await asks(mira, "/timeline 1")).text.startswith("The Sound Courier")


async def test_what_nobody_follows_has_a_timeline_too(mira: Person, courier: Paper) -> None:
    chart = await asks(mira, f"/timeline {courier.feed}")
    assert chart.picture
    assert not chart.buttons


async def test_a_week_of_nothing_is_said_to_be_one(mira: Person) -> None:
    assert "Nothing is followed here yet" in (await asks(mira, "/timeline")).text
    assert "Write first what to look for" in (await asks(mira, "/timeline -football")).text
