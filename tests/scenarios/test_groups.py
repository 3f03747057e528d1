"""In a group the bot answers when it is asked, in the thread where it is asked."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"
BOT = "@on_the_record_bot"


@pytest.fixture
def tomas(telegram: Telegram) -> Person:
    return Person(telegram, "Tomas")


@pytest.fixture
def desk(telegram: Telegram, mira: Person, tomas: Person) -> Group:
    return Group(telegram, "Harbour desk", mira, tomas)


async def test_a_link_with_a_mention_is_answered(mira: Person, desk: Group, news: News) -> None:
    asked = mira.sends(f"{BOT} {news('ferry')}", to=desk)
    brief = await desk.gets()
    assert TRUCE in brief.text
    assert brief.reply_to is asked


async def test_a_link_without_a_mention_is_left_alone(mira: Person, desk: Group, news: News) -> None:
    desk.makes_the_bot_admin()
    mira.sends(news("reservoir"), to=desk)
    mira.sends(f"/summary {news('ferry')}", to=desk)
    assert TRUCE in (await desk.gets()).text
    assert not desk.chat.unread


async def test_talk_is_left_alone(mira: Person, desk: Group, news: News) -> None:
    desk.makes_the_bot_admin()
    mira.sends("lunch?", to=desk)
    mira.sends(" ".join(["words"] * 120), to=desk)
    mira.sends(f"/summary {news('ferry')}", to=desk)
    assert TRUCE in (await desk.gets()).text
    assert not desk.chat.unread


async def test_a_mention_under_a_link_reads_the_link_above(
    mira: Person, tomas: Person, desk: Group, news: News
) -> None:
    above = mira.sends(news("ferry"), to=desk)
    tomas.sends(f"{BOT}", to=desk, reply_to=above)
    assert TRUCE in (await desk.gets()).text


async def test_who_speaks_to_the_bot_with_nothing_to_read_is_told_how(
    mira: Person, tomas: Person, desk: Group, news: News
) -> None:
    mira.sends(f"{BOT} good morning", to=desk)
    assert (await desk.gets()).text.startswith(f"Send the link of a news article with {BOT}, or reply")
    tomas.sends(BOT, to=desk, reply_to=mira.sends("nothing but talk", to=desk))
    assert (await desk.gets()).text.startswith("I found no link in that message")
    mira.sends(f"/nosuch{BOT}", to=desk)
    assert (await desk.gets()).text.startswith("I do not know that command")


async def test_who_speaks_of_the_bot_is_let_talk(mira: Person, desk: Group, news: News) -> None:
    mira.sends(f"I like {BOT}", to=desk)
    mira.sends("/nosuch", to=desk)
    mira.sends(f"{BOT} {news('ferry')}", to=desk)
    assert TRUCE in (await desk.gets()).text
    assert not desk.chat.unread


async def test_a_link_in_reply_to_the_bot_is_answered(mira: Person, desk: Group, news: News) -> None:
    mira.sends(f"{BOT} {news('ferry')}", to=desk)
    brief = await desk.gets()
    mira.sends(news("reservoir"), to=desk, reply_to=brief)
    assert "Hallam valley villages" in (await desk.gets()).text


async def test_a_command_for_another_bot_is_left_alone(mira: Person, desk: Group, news: News) -> None:
    desk.makes_the_bot_admin()
    mira.sends(f"/summary@another_bot {news('reservoir')}", to=desk)
    mira.sends(f"/summary{BOT} {news('ferry')}", to=desk)
    assert TRUCE in (await desk.gets()).text
    assert not desk.chat.unread


async def test_an_answer_stays_in_its_topic(mira: Person, desk: Group, news: News) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk, topic=7)
    assert (await desk.gets()).topic == 7


async def test_each_topic_has_its_own_last_article(mira: Person, desk: Group, news: News) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk, topic=7)
    await desk.gets()
    mira.sends(f"/summary {news('reservoir')}", to=desk, topic=8)
    await desk.gets()
    mira.sends("/quotes", to=desk, topic=7)
    assert "Nobody on the boats" in (await desk.gets()).text


async def test_an_admin_switches_every_link_on_and_off(mira: Person, tomas: Person, desk: Group, news: News) -> None:
    desk.makes_the_bot_admin()
    mira.sends("/everylink on", to=desk)
    assert (await desk.gets()).text.startswith("I now answer every link in this group.")
    tomas.sends(news("ferry"), to=desk)
    assert TRUCE in (await desk.gets()).text
    mira.sends("/everylink off", to=desk)
    assert "only when" in (await desk.gets()).text
    tomas.sends(news("reservoir"), to=desk)
    tomas.sends(f"/summary {news('ferry')}", to=desk)
    assert TRUCE in (await desk.gets()).text
    assert not desk.chat.unread


async def test_switching_on_what_the_bot_cannot_see_is_said_to_be_of_no_use(mira: Person, desk: Group) -> None:
    mira.sends("/everylink on", to=desk)
    assert "Make me an admin" in (await desk.gets()).text


async def test_who_is_no_admin_cannot_switch(tomas: Person, desk: Group) -> None:
    tomas.sends("/everylink on", to=desk)
    assert "Only admins" in (await desk.gets()).text


async def test_anybody_may_press_the_buttons(mira: Person, tomas: Person, desk: Group, news: News) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk)
    brief = await desk.gets()
    assert "Nobody on the boats" in (await tomas.presses("Quotes", brief)).text


async def test_in_a_forums_general_topic_the_answer_goes_where_the_question_was(
    mira: Person, desk: Group, news: News
) -> None:
    mira.sends(f"/summary {news('ferry')}", to=desk)  # General has no number, and messages there name no thread
    assert (await desk.gets()).topic is None
    mira.sends(f"/summary {news('reservoir')}", to=desk, topic=7)
    await desk.gets()
    mira.sends("/quotes", to=desk)
    quotes = await desk.gets()
    assert "Nobody on the boats" in quotes.text
    assert quotes.topic is None


async def test_a_chain_of_replies_is_no_topic(mira: Person, desk: Group, telegram: Telegram, news: News) -> None:
    asked = mira.sends(f"/summary {news('ferry')}", to=desk)
    await desk.gets()
    # Outside forums Telegram numbers a thread of replies by its first message, which is no place to post in.
    command = {"type": "bot_command", "offset": 0, "length": len("/quotes")}
    said = desk.chat.post(mira.account, "/quotes").json | {"entities": [command], "message_thread_id": asked.id}
    telegram.updates.add("message", said)
    assert "Nobody on the boats" in (await desk.gets()).text
    assert "message_thread_id" not in telegram.calls_of("sendMessage")[-1]
