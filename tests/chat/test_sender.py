"""A message arrives in the best form that Telegram takes, as soon as Telegram takes it, or nobody is there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from telegram.error import BadRequest, NetworkError

from bot.chat.letter import Place, Posted
from bot.chat.markup import Html
from bot.chat.screen import Button, Screen
from bot.chat.sender import PAUSES, Sender
from tests.chat.scripted import BROKEN, Refused, Script, bot

HERE = Place(7, 3)
SCREEN = Screen(
    Html("<b>Quay</b> &amp; crane"),
    ((Button("Quotes", press="quotes|k|0"), Button("Original", url="https://a.example")),),
)
FLOOD = Refused(429, "Too Many Requests: retry after 17", {"retry_after": 17})
BLOCKED = Refused(403, "Forbidden: bot was blocked by the user")


def bad(why: str) -> Refused:
    return Refused(400, f"Bad Request: {why}")


class Time:
    """Time that passes while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Desk:
    """A sender, the script behind it and the time it lives in."""

    def __init__(self, *answers: Refused | NetworkError) -> None:
        self.script, self.time = Script(*answers), Time()
        self.sender = Sender(bot(self.script), sleep=self.time.sleep, clock=lambda: self.time.now)

    async def send(self) -> bool:
        return await self.sender.send(HERE, SCREEN, reply_to=4)

    @property
    def last(self) -> dict[str, object]:
        """What was sent in the end."""
        return self.script.calls[-1][1]


async def test_a_message_goes_to_its_topic_as_a_reply_without_preview() -> None:
    desk = Desk()
    assert await desk.send()
    assert desk.last["text"] == SCREEN.html
    assert desk.last["message_thread_id"] == 3
    assert desk.last["reply_parameters"] == {"message_id": 4, "allow_sending_without_reply": True}
    assert desk.last["link_preview_options"] == {"is_disabled": True}


async def test_retry_after_is_obeyed_to_the_second_and_as_often_as_it_is_said() -> None:
    desk = Desk(FLOOD, FLOOD, FLOOD, FLOOD, FLOOD)
    assert await desk.send()
    assert desk.time.slept == [17] * 5


async def test_retry_after_holds_for_its_posted_message_alone() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 1:  # meanwhile
            await sender.answer_press("a press")
            await sender.edit_inline("another message", SCREEN)

    script = Script(FLOOD)
    sender = Sender(bot(script), sleep=sleep, clock=lambda: 0.0)
    await sender.edit_inline("a message", SCREEN)
    assert slept == [17]
    assert [name for name, _ in script.calls].count("editMessageText") == 3


async def test_retry_after_holds_for_its_chat_alone() -> None:
    desk = Desk(FLOOD)
    assert await desk.send()
    waited = len(desk.time.slept)
    await desk.sender.send(Place(8), SCREEN)
    assert len(desk.time.slept) == waited


async def test_a_fault_is_tried_again_after_growing_pauses() -> None:
    desk = Desk(BROKEN, Refused(502, "Bad Gateway"), BROKEN)
    assert await desk.send()
    assert desk.time.slept == list(PAUSES)


async def test_a_fault_that_stays_is_raised() -> None:
    desk = Desk(*[BROKEN] * 9)
    with pytest.raises(NetworkError):
        await desk.send()
    assert len(desk.script.calls) == len(PAUSES) + 1


@pytest.mark.parametrize(
    "answer",
    [
        BLOCKED,
        bad("chat not found"),
        bad("not enough rights to send text messages to the chat"),
        Refused(403, "Forbidden: bot was kicked from the supergroup chat"),
    ],
    ids=lambda answer: answer.description,
)
async def test_a_chat_that_is_lost_is_no_fault(answer: Refused) -> None:
    desk = Desk(answer)
    assert not await desk.send()
    assert len(desk.script.calls) == 1


async def test_a_thread_that_is_closed_says_nothing_of_its_forum() -> None:
    script = Script(bad("TOPIC_CLOSED"), bad("TOPIC_CLOSED"))
    sender = Sender(bot(script))
    there = await sender.post(Place(-1, 7), Screen(Html("News")))
    assert there == Posted(-1, 7, 0)
    assert await sender.send(Place(-1, 7), Screen(Html("News"))) == 0


async def test_a_group_that_moved_gets_its_message_at_the_new_place() -> None:
    desk = Desk(Refused(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -100}))
    assert await desk.send()
    assert desk.last["chat_id"] == -100
    assert "reply_parameters" not in desk.last


async def test_what_telegram_refuses_is_left_out_piece_by_piece() -> None:
    desk = Desk(
        bad("message thread not found"),
        bad("message to be replied not found"),
        bad("inline keyboard button URL 'https://a.example' is invalid: Wrong HTTP URL"),
        bad("can't parse entities: Unsupported start tag"),
    )
    assert await desk.send()
    assert desk.last["text"] == "Quay & crane"
    assert desk.last["reply_markup"] == {"inline_keyboard": [[{"text": "Quotes", "callback_data": "quotes|k|0"}]]}
    assert not {"message_thread_id", "reply_parameters", "parse_mode"} & desk.last.keys()


async def test_what_is_refused_for_no_reason_we_know_is_raised() -> None:
    with pytest.raises(BadRequest):
        await Desk(bad("the moon is wrong")).send()


async def send_file(desk: Desk) -> bool:
    return await desk.sender.send_file(HERE, "quay.json", b"{}", Html("<b>Quay</b>"))


async def copy(desk: Desk) -> bool:
    return await desk.sender.copy(HERE, Place(9), 4)


@pytest.mark.parametrize("post", [send_file, copy])
class TestFilesAndCopies:
    """They meet the same refusals as messages, and the same is made of them."""

    async def test_they_go_where_they_are_sent(self, post: Callable[[Desk], Awaitable[bool]]) -> None:
        desk = Desk()
        assert await post(desk)
        assert (desk.last["chat_id"], desk.last["message_thread_id"]) == (7, 3)

    async def test_a_group_that_moved_gets_them_at_the_new_place(self, post: Callable[[Desk], Awaitable[bool]]) -> None:
        desk = Desk(Refused(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -100}))
        assert await post(desk)
        assert desk.last["chat_id"] == -100
        assert "message_thread_id" not in desk.last

    async def test_without_their_thread_they_go_to_its_chat(self, post: Callable[[Desk], Awaitable[bool]]) -> None:
        desk = Desk(bad("message thread not found"))
        assert await post(desk)
        assert desk.last["chat_id"] == 7
        assert "message_thread_id" not in desk.last

    @pytest.mark.parametrize("answer", [BLOCKED, bad("chat not found"), bad("TOPIC_CLOSED")])
    async def test_where_nobody_is_they_are_no_fault(
        self, post: Callable[[Desk], Awaitable[bool]], answer: Refused
    ) -> None:
        desk = Desk(answer)
        assert not await post(desk)
        assert len(desk.script.calls) == 1

    async def test_what_is_refused_for_no_reason_we_know_is_raised(
        self, post: Callable[[Desk], Awaitable[bool]]
    ) -> None:
        with pytest.raises(BadRequest):
            await post(Desk(bad("message to copy not found")))


async def test_an_edit_that_changes_nothing_is_done() -> None:
    desk = Desk(bad("message is not modified: specified new message content and reply markup are exactly the same"))
    assert await desk.sender.edit(HERE, 4, SCREEN)
    assert [name for name, _ in desk.script.calls] == ["editMessageText"]


async def test_what_cannot_be_edited_is_sent_anew() -> None:
    desk = Desk(bad("message to edit not found"))
    assert await desk.sender.edit(HERE, 4, SCREEN)
    assert [name for name, _ in desk.script.calls] == ["editMessageText", "sendMessage"]


async def test_a_press_that_is_too_old_is_let_go() -> None:
    desk = Desk(bad("query is too old and response timeout expired or query ID is invalid"))
    await desk.sender.answer_press("1")
    assert len(desk.script.calls) == 1


async def test_a_press_is_answered_though_telegram_is_away_for_a_moment() -> None:
    desk = Desk(BROKEN, Refused(502, "Bad Gateway"), FLOOD)
    await desk.sender.answer_press("1", "Saved.")
    assert desk.last["text"] == "Saved."


async def test_a_press_that_cannot_be_answered_for_long_is_a_fault() -> None:
    with pytest.raises(NetworkError):
        await Desk(*[BROKEN] * 4).sender.answer_press("1", "Saved.")


async def test_typing_ends_with_the_work_and_its_own_faults_matter_to_nobody() -> None:
    desk = Desk(BROKEN)
    async with desk.sender.typing(HERE):
        await desk.script.called.wait()
    assert [name for name, _ in desk.script.calls] == ["sendChatAction"]


async def test_what_is_answered_at_once_shows_no_typing() -> None:
    desk = Desk()
    async with desk.sender.typing(HERE):
        await asyncio.sleep(0)
    assert not desk.script.calls
