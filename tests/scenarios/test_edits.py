"""A link that is corrected at once gets its answer changed; other edits get none."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News, source
from tests.scenarios.held import Held
from tests.site import Site, page
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

TRUCE, HALLAM = "Brackwater ferry crews call off walkout", "Hallam valley villages"
BOT = "@on_the_record_bot"


async def nothing_more(mira: Person) -> None:
    """Whatever else the bot had to say it would have said before this."""
    mira.sends("/help")
    assert "/summary" in (await mira.gets()).text


async def test_a_corrected_link_changes_the_answer(mira: Person, news: News) -> None:
    asked = mira.sends(news("ferry"))
    answer = await mira.gets()
    mira.edits(asked, news("reservoir"))
    await answer.chat.until(lambda: answer.edits, "the answer was not changed")
    assert HALLAM in answer.text
    mira.sends("/quotes")
    assert HALLAM in (await mira.gets()).text, "it is the last article now"


async def test_a_dead_link_that_is_corrected_gets_its_brief(mira: Person, site: Site, news: News) -> None:
    asked = mira.sends(site.url("/typing-eror"))
    answer = await mira.gets()
    assert "not there" in answer.text
    mira.edits(asked, news("ferry"))
    await answer.chat.until(lambda: answer.edits, "the answer was not changed")
    assert TRUCE in answer.text


async def test_a_correction_to_a_dead_link_is_said(mira: Person, site: Site, news: News) -> None:
    asked = mira.sends(news("ferry"))
    answer = await mira.gets()
    mira.edits(asked, site.url("/gone-after-all"))
    await answer.chat.until(lambda: answer.edits, "the answer was not changed")
    assert "not there" in answer.text


async def test_of_several_links_only_the_corrected_one_is_answered_anew(mira: Person, news: News) -> None:
    first, second, third = news("ferry"), news("reservoir"), news("inquiry")
    asked = mira.sends(f"{first} {second}")
    answers = [await mira.gets(), await mira.gets()]
    mira.edits(asked, f"{third} {first}")
    await mira.chat.until(lambda: answers[1].edits, "the answer was not changed")
    assert "Bridge inquiry" in answers[1].text
    assert not answers[0].edits
    await nothing_more(mira)


async def test_a_link_that_is_added_is_answered_besides(mira: Person, news: News) -> None:
    first = news("ferry")
    asked = mira.sends(first)
    answer = await mira.gets()
    mira.edits(asked, f"{first} and {news('reservoir')}")
    added = await mira.gets()
    assert HALLAM in added.text
    assert added.reply_to is asked
    assert not answer.edits


async def test_words_that_are_edited_around_a_link_change_nothing(mira: Person, news: News) -> None:
    link = news("ferry")
    asked = mira.sends(link)
    answer = await mira.gets()
    mira.edits(asked, f"Look at this: {link}?utm_source=radio")
    await nothing_more(mira)
    assert not answer.edits


async def test_a_correction_after_a_minute_comes_too_late(mira: Person, news: News) -> None:
    asked = mira.sends(news("ferry"))
    answer = await mira.gets()
    mira.edits(asked, news("reservoir"), seconds_later=60)
    await nothing_more(mira)
    assert not answer.edits


async def test_a_link_that_was_not_one_at_first_is_answered_when_it_is(mira: Person, news: News) -> None:
    asked = mira.sends("htps//sound.example/ferry")
    assert "I read news articles" in (await mira.gets()).text
    mira.edits(asked, news("ferry"))
    assert TRUCE in (await mira.gets()).text


async def test_a_correction_while_the_first_link_is_being_read_is_one_answer(
    mira: Person, site: Site, news: News
) -> None:
    held = Held(page(source("ferry")))
    asked = mira.sends(site.put("/edited-while-read", held))
    await held.asked()
    mira.edits(asked, news("reservoir"))
    held.go()
    answer = await mira.gets()
    await answer.chat.until(lambda: answer.edits, "the answer was not changed")
    assert HALLAM in answer.text
    await nothing_more(mira)


@pytest.mark.parametrize("command", ["quotes", "conditions"])
async def test_a_corrected_command_keeps_its_view(mira: Person, news: News, command: str) -> None:
    asked = mira.sends(f"/{command} {news('reservoir')}")
    answer = await mira.gets()
    mira.edits(asked, f"/{command} {news('ferry')}")
    await answer.chat.until(lambda: answer.edits, "the answer was not changed")
    assert answer.text.startswith(f"{command.title()} · {TRUCE}")


async def test_a_group_is_answered_again_only_where_the_bot_was_asked(
    mira: Person, telegram: Telegram, news: News
) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    desk.makes_the_bot_admin()
    talk = mira.sends(news("ferry"), to=desk)
    mira.edits(talk, news("reservoir"))
    asked = mira.sends(f"{BOT} {news('ferry')}", to=desk)
    answer = await desk.gets()
    mira.edits(asked, f"{BOT} {news('reservoir')}")
    await desk.chat.until(lambda: answer.edits, "the answer was not changed")
    assert HALLAM in answer.text
    assert not desk.chat.unread


async def test_an_edit_of_any_other_command_does_nothing(mira: Person, news: News) -> None:
    asked = mira.sends("/topics")
    await mira.gets()
    mira.edits(asked, f"/subscribe {news('ferry')}")
    await nothing_more(mira)
