"""People keep articles, look back, take along what is kept of them, and have it erased."""

from __future__ import annotations

import json

import pytest

from tests.scenarios.conftest import News
from tests.telegram.conversation import Message
from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"
DIARY = "The keeper of the tide tables wrote down what he saw. " * 20


@pytest.fixture
def tomas(telegram: Telegram) -> Person:
    return Person(telegram, "Tomas")


@pytest.fixture
def desk(telegram: Telegram, mira: Person, tomas: Person) -> Group:
    return Group(telegram, "Harbour desk", mira, tomas)


async def reads(person: Person, link: str) -> Message:
    person.sends(link)
    return await person.gets()


async def asks(person: Person, text: str) -> Message:
    person.sends(text)
    return await person.gets()


# Saving


async def test_the_button_under_a_brief_saves_it_and_the_list_opens_it_again(mira: Person, news: News) -> None:
    link = news("ferry")
    brief = await reads(mira, link)
    assert await mira.is_told("Save", brief) == f"Saved: {TRUCE}. /saved lists what you keep."
    assert (await mira.is_told("Save", brief)).startswith("You keep this already")
    saved = await asks(mira, "/saved")
    assert saved.text.startswith(f"One saved article\n\n1. {TRUCE}\n127.0.0.1 · ")
    assert saved.links == [link]
    mira.taps("1. Brackwater", saved)
    again = await mira.gets()
    assert again.text == brief.text
    assert again.reply_to is saved


@pytest.mark.parametrize("way", ["a link", "a reply", "nothing"])
async def test_the_command_saves_a_link_what_it_replies_to_or_the_last_article(
    mira: Person, news: News, way: str
) -> None:
    if way == "a link":
        told = await asks(mira, f"/save {news('ferry')}")
    else:
        brief = await reads(mira, news("ferry"))
        if way == "a reply":
            await reads(mira, news("reservoir"))
        mira.sends("/save", reply_to=brief if way == "a reply" else None)
        told = await mira.gets()
    assert told.text == f"Saved: {TRUCE}. /saved lists what you keep."
    assert TRUCE in (await asks(mira, "/saved")).text


async def test_what_cannot_be_saved_is_said_in_a_sentence(mira: Person, news: News) -> None:
    assert "no article for this chat yet" in (await asks(mira, "/save")).text
    assert "not a link I can open" in (await asks(mira, "/save this please")).text
    assert "found no article there" in (await asks(mira, f"/save {news('front-page')}")).text
    assert (await asks(mira, "/saved")).text.startswith("You keep no article yet.")


async def test_a_saved_article_is_taken_out_by_its_button(mira: Person, news: News) -> None:
    await asks(mira, f"/save {news('ferry')}")
    await asks(mira, f"/save {news('reservoir')}")
    saved = await asks(mira, "/saved")
    assert saved.buttons.count("✕") == 2
    await mira.presses("✕", saved)
    assert saved.text.startswith("One saved article")
    await mira.presses("✕", saved)
    assert saved.text.startswith("You keep no article yet.")


async def test_many_saved_articles_fall_into_pages(mira: Person, news: News) -> None:
    for _ in range(5):
        links = [news("ferry") for _ in range(2)]
        mira.sends(f"/save {' '.join(links)}")
        await mira.gets()
        await mira.gets()
    saved = await asks(mira, "/saved")
    assert saved.text.startswith("10 saved articles")
    assert saved.buttons.count("✕") == 8
    await mira.presses("2 of 2", saved)
    assert saved.text.count(TRUCE) == 2
    await mira.presses("✕", saved)
    await mira.presses("✕", saved)
    assert saved.text.startswith("8 saved articles\n\n1."), "a page that is gone is the last one"


async def test_what_somebody_saves_in_a_group_is_theirs_alone(
    mira: Person, tomas: Person, desk: Group, news: News
) -> None:
    mira.sends(f"@on_the_record_bot {news('ferry')}", to=desk)
    brief = await desk.gets()
    assert (await tomas.is_told("Save", brief)).startswith("Saved: ")
    mira.sends("/saved", to=desk)
    assert "only in our private chat" in (await desk.gets()).text
    assert TRUCE in (await asks(tomas, "/saved")).text
    assert (await asks(mira, "/saved")).text.startswith("You keep no article yet.")


# History


async def test_the_history_lists_the_last_articles_and_opens_them(mira: Person, news: News) -> None:
    assert (await asks(mira, "/history")).text.startswith("No article was shown here lately.")
    first = await reads(mira, news("ferry"))
    await reads(mira, news("reservoir"))
    history = await asks(mira, "/history")
    assert history.text.startswith("The last 2 articles here\n\n1. ")
    assert history.text.index("2. ") < history.text.index(TRUCE)
    assert "✕" not in history.buttons
    mira.taps("2. Brackwater", history)
    assert (await mira.gets()).text == first.text


async def test_a_text_without_a_link_is_in_the_history_too(mira: Person) -> None:
    brief = await reads(mira, DIARY)
    history = await asks(mira, "/history")
    mira.taps("1. ", history)
    assert (await mira.gets()).text == brief.text


async def test_each_thread_of_a_forum_has_its_history(mira: Person, desk: Group, news: News) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk, topic=7)
    await desk.gets()
    mira.sends("/history", to=desk, topic=8)
    assert (await desk.gets()).text.startswith("No article was shown here lately.")
    mira.sends("/history", to=desk, topic=7)
    history = await desk.gets()
    assert TRUCE in history.text
    assert history.topic == 7


# Taking along and erasing


async def test_a_person_takes_along_all_that_is_kept(mira: Person, news: News) -> None:
    link = news("ferry")
    await asks(mira, f"/save {link}")
    await reads(mira, DIARY)
    await asks(mira, "/subscribe climate")
    mira.sends("/export")
    data, feeds = await mira.gets(), await mira.gets()
    assert data.file and data.file.name == "on-the-record.json"
    given = json.loads(data.file.content)
    assert given["kept"]["saved"]["rows"][0]["url"] == link
    assert given["kept"]["saved"]["until"] == "until you take them out of /saved"
    assert given["kept"]["subscriptions"]["rows"][0]["topic"] == "climate"
    assert given["kept"]["texts"]["rows"][0]["text"].startswith("The keeper of the tide tables")
    assert feeds.file and feeds.file.name == "on-the-record.opml"
    assert b"Climate and environment" in feeds.file.content


async def test_who_follows_nothing_gets_no_list_of_feeds(mira: Person) -> None:
    mira.sends("/export")
    assert (await mira.gets()).file
    mira.sends("/topics")
    assert (await mira.gets()).text.startswith("Nothing is followed here yet")


async def test_a_person_is_forgotten_after_a_second_yes(mira: Person, news: News) -> None:
    brief = await reads(mira, news("ferry"))
    await mira.is_told("Save", brief)
    diary = await reads(mira, DIARY.replace("keeper", "widow"))  # else another test's reader has the same
    await asks(mira, "/subscribe climate")
    question = await asks(mira, "/forget")
    assert question.text.startswith("Erase all that I keep about you?")
    await mira.presses("Yes, erase all", question)
    assert question.text == (
        "Erased for good:\n• one saved article\n• the history of 2 articles\n• one topic with its times"
    )
    assert not question.buttons
    assert (await asks(mira, "/saved")).text.startswith("You keep no article yet.")
    assert (await asks(mira, "/history")).text.startswith("No article was shown here lately.")
    assert (await asks(mira, "/topics")).text.startswith("Nothing is followed here yet.")
    assert "no longer keep it" in await mira.is_told("Save", diary)
    assert "no article for this chat yet" in (await asks(mira, "/summary")).text
    again = await asks(mira, "/forget")
    await mira.presses("Yes, erase all", again)
    assert again.text == "There was nothing to erase."


async def test_who_thinks_better_of_it_keeps_all(mira: Person, news: News) -> None:
    await asks(mira, f"/save {news('ferry')}")
    question = await asks(mira, "/forget")
    await mira.presses("Keep", question)
    assert question.text == "Nothing was erased."
    assert TRUCE in (await asks(mira, "/saved")).text


async def test_in_a_group_only_admins_take_along_and_erase(
    mira: Person, tomas: Person, desk: Group, news: News
) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk)
    brief = await desk.gets()
    await tomas.is_told("Save", brief)
    for command in ("/export", "/forget"):
        tomas.sends(command, to=desk)
        assert (await desk.gets()).text == "Only admins of this group can do that."
    mira.sends("/forget", to=desk)
    question = await desk.gets()
    assert question.text.startswith("Erase all that I keep about this group?")
    assert await tomas.is_told("Yes, erase all", question) == "Only admins of this group can do that."
    await mira.presses("Yes, erase all", question)
    assert question.text == "Erased for good:\n• the history of one article"
    assert TRUCE in (await asks(tomas, "/saved")).text, "what members saved is their own"


async def test_a_channels_admins_erase_what_it_follows(telegram: Telegram, mira: Person) -> None:
    tides = Channel(telegram, "Tide tables", mira)
    tides.posts("/subscribe climate")
    await tides.gets()
    tides.posts("/forget")
    question = await tides.gets()
    await mira.presses("Yes, erase all", question)
    assert question.text == "Erased for good:\n• one topic with its times"


async def test_privacy_is_told_in_ten_lines(mira: Person) -> None:
    told = (await asks(mira, "/privacy")).text.splitlines()
    assert [line.partition(".")[0] for line in told[1:]] == [str(number) for number in range(1, 11)]


async def test_what_nobody_can_own_is_not_saved(telegram: Telegram, mira: Person) -> None:
    channel = Channel(telegram, "Tide tables", mira)
    channel.posts("/save https://quay.example/")
    assert await asks(mira, "/saved")
    assert not channel.chat.unread
