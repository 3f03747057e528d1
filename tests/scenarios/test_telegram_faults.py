"""What Telegram does wrong, or tells the bot to wait for, costs time and never an answer."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News, Pauses, source
from tests.scenarios.held import Held
from tests.site import Site, page
from tests.telegram import refusal
from tests.telegram.faults import Fault, Trouble
from tests.telegram.limits import Limits
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

FERRY = "Ferry crews on the Brackwater Sound"


async def test_typing_shows_while_the_article_is_read(mira: Person, site: Site) -> None:
    held = Held(page("<p>Nothing yet.</p>"))
    mira.sends(site.put("/slow", held))
    await held.asked()
    await mira.chat.until(lambda: mira.chat.actions, "no typing was shown")
    assert mira.chat.actions == ["typing"]
    held.go()
    await mira.gets()


async def test_too_many_requests_is_obeyed_to_the_second(
    mira: Person, telegram: Telegram, news: News, pauses: Pauses
) -> None:
    telegram.faults.order("sendMessage", refusal.too_many(retry_after=17))
    mira.sends(news("ferry"))
    assert FERRY in (await mira.gets()).text
    assert any(16 < pause <= 17 for pause in pauses.taken)


async def test_five_links_are_answered_as_fast_as_telegram_lets(
    mira: Person, telegram: Telegram, news: News, pauses: Pauses
) -> None:
    telegram.limits = Limits(clock=lambda: pauses.now)
    began = pauses.now
    links = [news("ferry") for _ in range(5)]
    mira.sends(" ".join(links))
    answers = [await mira.gets() for _ in links]
    assert [mira.opens("Original", answer) for answer in answers] == links, "in the order they were asked"
    assert 3.5 < pauses.now - began < 9, "one a second, and a try or two too early"


@pytest.mark.parametrize(
    "fault",
    [refusal.server_fault(), Trouble.DROP, refusal.too_many(retry_after=3)],
    ids=["502", "connection dropped", "429"],
)
@pytest.mark.parametrize("times", [1, 3])
async def test_a_fault_that_passes_costs_no_answer(
    mira: Person, telegram: Telegram, news: News, fault: Fault, times: int
) -> None:
    telegram.faults.order("sendMessage", fault, times)
    mira.sends(news("ferry"))
    assert FERRY in (await mira.gets()).text


async def test_a_fault_that_stays_costs_a_later_answer_only(mira: Person, telegram: Telegram, news: News) -> None:
    telegram.faults.order("sendMessage", refusal.server_fault(), times=6)
    mira.sends(news("ferry"))
    assert FERRY in (await mira.gets()).text


async def test_a_refused_format_costs_the_format_only(mira: Person, telegram: Telegram, news: News) -> None:
    telegram.faults.order("sendMessage", refusal.bad_request("can't parse entities: Unsupported start tag"))
    mira.sends(news("ferry"))
    answer = await mira.gets()
    assert FERRY in answer.text
    assert "<b>" not in answer.text


async def test_a_refused_button_costs_the_button_only(mira: Person, telegram: Telegram, news: News) -> None:
    telegram.faults.order("sendMessage", refusal.bad_request("BUTTON_URL_INVALID"))
    mira.sends(news("ferry"))
    answer = await mira.gets()
    assert FERRY in answer.text
    assert [label.split()[0] for label in answer.buttons] == ["Quotes", "Actors", "Conditions", "Save", "Card"]


async def test_a_question_that_was_deleted_is_answered_all_the_same(mira: Person, site: Site) -> None:
    held = Held(page(source("ferry")))
    asked = mira.sends(site.put("/deleted", held))
    await held.asked()
    mira.deletes(asked)
    held.go()
    answer = await mira.gets()
    assert FERRY in answer.text
    assert answer.reply_to is None


async def test_who_blocks_the_bot_costs_nobody_else_an_answer(mira: Person, telegram: Telegram, news: News) -> None:
    tomas = Person(telegram, "Tomas")
    mira.blocks_the_bot()
    mira.sends(news("ferry"))
    tomas.sends(news("ferry"))
    assert FERRY in (await tomas.gets()).text
    assert not mira.chat.unread
    mira.unblocks_the_bot()
    mira.sends("/quotes")
    assert (await mira.gets()).text


async def test_an_answer_follows_a_group_that_has_moved(mira: Person, telegram: Telegram, site: Site) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    held = Held(page(source("ferry")))
    mira.sends(f"/summary {site.put('/moving', held)}", to=desk)
    await held.asked()
    new = desk.moves()
    held.go()
    assert FERRY in (await new.gets()).text


async def test_a_button_survives_a_fault(mira: Person, telegram: Telegram, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    telegram.faults.order("editMessageText", refusal.too_many(retry_after=2))
    telegram.faults.order("editMessageText", Trouble.DROP)
    await mira.presses("Quotes", brief)
    assert "Nobody on the boats" in brief.text


async def test_a_button_pressed_twice_is_no_fault(mira: Person, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    mira.taps("Quotes", brief)
    await mira.presses("Quotes", brief)
    assert "Nobody on the boats" in brief.text


async def test_a_button_whose_answer_is_too_late_still_works(mira: Person, telegram: Telegram, news: News) -> None:
    mira.sends(news("ferry"))
    brief = await mira.gets()
    telegram.faults.order(
        "answerCallbackQuery",
        refusal.bad_request("query is too old and response timeout expired or query ID is invalid"),
    )
    await mira.presses("Quotes", brief)
    assert "Nobody on the boats" in brief.text


async def test_polling_goes_on_after_a_fault(mira: Person, telegram: Telegram, news: News) -> None:
    telegram.faults.order("getUpdates", refusal.server_fault())
    mira.sends("/help")
    await mira.gets()
    mira.sends(news("ferry"))
    assert FERRY in (await mira.gets()).text


async def test_an_update_that_cannot_be_understood_holds_nothing_up(mira: Person, telegram: Telegram) -> None:
    telegram.updates.add("message", {"message_id": 7})
    telegram.updates.add("my_chat_member", {"chat": mira.chat.json})
    mira.sends("/help")
    assert "/quotes" in (await mira.gets()).text
    await telegram.updates.until_confirmed(mira.last_update)


async def test_half_a_character_costs_no_answer(mira: Person, telegram: Telegram) -> None:
    mira.sends("/subscribe \ud83d harbour")
    assert "harbour" in (await mira.gets()).text


async def test_an_answer_that_hangs_holds_nobody_else_up(mira: Person, telegram: Telegram, news: News) -> None:
    tomas = Person(telegram, "Tomas")
    telegram.faults.order("sendMessage", Trouble.HANG)
    mira.sends(news("ferry"))
    await telegram.faults.something_hangs()
    tomas.sends(news("ferry"))
    assert FERRY in (await tomas.gets()).text
    assert not mira.chat.unread
    telegram.faults.release()
    assert FERRY in (await mira.gets()).text


async def test_a_file_that_telegram_keeps_to_itself_is_said_to_be_too_large(mira: Person, telegram: Telegram) -> None:
    telegram.faults.order("getFile", refusal.bad_request("file is too big"))
    mira.sends_file("story.txt", b"words", "text/plain")
    assert "larger than I read" in (await mira.gets()).text


async def test_a_fault_while_a_file_is_handed_over_costs_a_later_answer_only(mira: Person, telegram: Telegram) -> None:
    telegram.faults.order("getFile", refusal.server_fault())
    mira.sends_file("ferry.html", source("ferry").encode(), "text/html")
    assert FERRY in (await mira.gets()).text
