"""Who follows a feed hears once what became of it."""

from __future__ import annotations

from bot.chat.notices import Notices
from bot.chat.sender import Sender
from bot.model import Subscription
from tests.chat.chosen import Chosen
from tests.chat.scripted import Refused, Script, bot

QUAY, PIER = "https://quay.example/feed", "https://pier.example/feed"
FOLLOWERS = [Subscription(chat=7, id=1), Subscription(chat=-8, thread=3, id=2)]


async def test_everybody_is_told_where_a_feed_went() -> None:
    script = Script()
    await Notices(Sender(bot(script)), Chosen()).feed_moved(FOLLOWERS, QUAY, PIER)
    assert [given["chat_id"] for _, given in script.calls] == [7, -8]
    assert QUAY in script.calls[0][1]["text"]
    assert PIER in script.calls[0][1]["text"]


async def test_who_cannot_be_told_keeps_nobody_else_from_it() -> None:
    script = Script(Refused(400, "something odd"))
    await Notices(Sender(bot(script)), Chosen()).feed_died(FOLLOWERS, QUAY)
    assert script.calls[-1][1]["chat_id"] == -8
