"""A host says who may use the bot: everybody, some by name, or those who come by an invitation."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from tests.scenarios.conftest import News
from tests.scenarios.host.hosted import BOT, TRUCE, Start, is_left_alone
from tests.site import Site
from tests.telegram.conversation import Message
from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram

NOT_OPEN = "This bot is not open to everybody"


def links(message: Message) -> list[str]:
    """The invitations in a message: what stands behind start=."""
    return re.findall(r"start=(in-[\w-]+)", message.text)


async def test_a_bot_is_open_unless_its_host_says_otherwise(start: Start, mira: Person, news: News) -> None:
    async with start():
        mira.sends(news("ferry"))
        assert TRUCE in (await mira.gets()).text


async def test_who_is_not_on_the_list_is_told_once_with_the_number_to_give(
    start: Start, mira: Person, tomas: Person, news: News
) -> None:
    async with start(access="list", allowed=str(mira.account.id)) as bot:
        mira.sends(news("ferry"))
        assert TRUCE in (await mira.gets()).text
        tomas.sends(news("ferry"))
        told = (await tomas.gets()).text
        assert told.startswith(NOT_OPEN)
        assert str(tomas.account.id) in told
        tomas.sends("/start")
        tomas.sends("hello?")
        await is_left_alone(bot, tomas)
    async with start(access="list", allowed=str(mira.account.id)) as bot:
        tomas.sends("after a restart?")
        await is_left_alone(bot, tomas)


async def test_an_invitation_lets_people_in_until_it_is_revoked(
    start: Start, ines: Person, mira: Person, tomas: Person, news: News
) -> None:
    async with start(access="invite", admins=str(ines.account.id)):
        ines.sends("/invite")
        listed = await ines.gets()
        assert "There is no invitation" in listed.text
        (code,) = links(await ines.presses("New invitation", listed))
        mira.sends(news("ferry"))
        assert NOT_OPEN in (await mira.gets()).text
        mira.sends(f"/Start {code}")  # commands are known however they are written
        assert "you may use me" in (await mira.gets()).text
        mira.sends(news("ferry"))
        assert TRUCE in (await mira.gets()).text
        ines.sends("/invite")
        listed = await ines.gets()
        assert "one has come by it" in listed.text
        assert not links(await ines.presses("Revoke 1", listed))
        tomas.sends(f"/start {code}")
        assert NOT_OPEN in (await tomas.gets()).text
        mira.sends("/help")
        assert "/quotes" in (await mira.gets()).text


async def test_who_came_by_an_invitation_can_be_put_out_with_it(
    start: Start, ines: Person, mira: Person, telegram: Telegram
) -> None:
    async with start(access="invite", admins=str(ines.account.id)) as bot:
        ines.sends("/invite")
        listed = await ines.gets()
        (code,) = links(await ines.presses("New invitation", listed))
        mira.sends(f"/start {code}")
        await mira.gets()
    async with start(access="invite", admins=str(ines.account.id)) as bot:
        mira.sends("/help")
        assert "/quotes" in (await mira.gets()).text
        await ines.presses("Put out 1", listed)
        mira.sends("/help")
        assert NOT_OPEN in (await mira.gets()).text
        mira.sends("/help")
        await is_left_alone(bot, mira)


async def test_a_made_up_invitation_lets_nobody_in(start: Start, mira: Person) -> None:
    async with start(access="invite"):
        mira.sends("/start in-AAAAAAAAAAAAAAAAAAAAAA")
        assert NOT_OPEN in (await mira.gets()).text


async def test_a_group_is_let_in_by_who_brings_the_bot(
    start: Start, telegram: Telegram, mira: Person, tomas: Person, news: News
) -> None:
    desk = Group(telegram, "Harbour desk", mira, tomas)
    async with start(access="list", allowed=str(mira.account.id)):
        desk.gets_the_bot(mira)
        assert "Hello!" in (await desk.gets()).text
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        assert TRUCE in (await desk.gets()).text
        moved = desk.moves()
        telegram.updates.add(
            "message",
            {"message_id": 90, "date": 0, "chat": moved.json, "migrate_from_chat_id": desk.chat.id},
        )
        desk.chat = moved
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        assert TRUCE in (await desk.gets()).text


async def test_a_group_of_strangers_is_told_once_and_only_when_it_asks(
    start: Start, telegram: Telegram, mira: Person, tomas: Person, news: News
) -> None:
    desk = Group(telegram, "Harbour desk", tomas, mira)
    desk.makes_the_bot_admin()
    async with start(access="list", allowed=str(mira.account.id)):
        desk.gets_the_bot(tomas)
        tomas.sends("lunch?", to=desk)
        tomas.sends(f"/another_bots_command {news('ferry')}", to=desk)
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        told = await desk.gets()
        assert NOT_OPEN in told.text
        assert str(desk.chat.id) in told.text
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        mira.sends(f"/start{BOT}", to=desk)
        assert "Send me a link" in (await desk.gets()).text
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        assert TRUCE in (await desk.gets()).text
        assert not desk.chat.unread


async def test_a_group_on_the_list_needs_nobody(start: Start, telegram: Telegram, tomas: Person, news: News) -> None:
    desk = Group(telegram, "Harbour desk", tomas)
    async with start(access="list", allowed=str(desk.chat.id)):
        tomas.sends(f"{BOT} {news('ferry')}", to=desk)
        assert TRUCE in (await desk.gets()).text


async def test_a_strangers_channel_is_not_served(start: Start, telegram: Telegram, mira: Person, tomas: Person) -> None:
    theirs, ours = Channel(telegram, "Quay News", tomas), Channel(telegram, "Harbour News", mira)
    async with start(access="list", allowed=str(mira.account.id)):
        theirs.gets_the_bot(tomas)
        ours.gets_the_bot(mira)
        theirs.posts("/topics")
        ours.posts("/topics")
        assert "Nothing is followed" in (await ours.gets()).text
        assert not theirs.chat.unread


async def test_a_press_of_a_stranger_is_answered(start: Start, telegram: Telegram, mira: Person, news: News) -> None:
    async with start():
        mira.sends(news("ferry"))
        brief = await mira.gets()
    async with start(access="list"):
        assert NOT_OPEN in await mira.is_told("Quotes", brief)


async def test_who_is_blocked_is_not_heard_until_they_are_unblocked(
    start: Start, ines: Person, mira: Person, news: News
) -> None:
    async with start(admins=str(ines.account.id)) as bot:
        ines.sends(f"/block {mira.account.id}")
        assert "Blocked" in (await ines.gets()).text
        mira.sends(news("ferry"))
        await is_left_alone(bot, mira)
        ines.sends("/block")
        assert str(mira.account.id) in (await ines.gets()).text
    async with start(admins=str(ines.account.id)) as bot:
        mira.sends(news("ferry"))
        await is_left_alone(bot, mira)
        ines.sends(f"/unblock {mira.account.id}")
        assert "may use me again" in (await ines.gets()).text
        mira.sends(news("ferry"))
        assert TRUCE in (await mira.gets()).text


async def test_an_admin_is_never_blocked(start: Start, ines: Person) -> None:
    async with start(admins=str(ines.account.id)):
        ines.sends(f"/block {ines.account.id}")
        assert "That is an admin" in (await ines.gets()).text


async def test_admin_commands_are_unknown_to_others(
    start: Start, telegram: Telegram, ines: Person, mira: Person
) -> None:
    async with start(admins=str(ines.account.id)):
        mira.sends(f"/block {ines.account.id}")
        assert "I do not know that command" in (await mira.gets()).text
    everybodys, hers = telegram.commands["default", ""], telegram.commands[f"chat {ines.account.id}", ""]
    assert "block" not in everybodys
    assert set(hers) > set(everybodys)
    assert "block" in hers


async def test_a_purged_article_is_read_anew(start: Start, site: Site, ines: Person, news: News) -> None:
    link = news("ferry")
    async with start(admins=str(ines.account.id)):
        ines.sends(link)
        brief = await ines.gets()
        ines.sends("/purge", reply_to=brief)
        assert "I have forgotten" in (await ines.gets()).text
        ines.sends(f"/purge {link}")
        assert "I keep no article" in (await ines.gets()).text
        ines.sends(link)
        assert TRUCE in (await ines.gets()).text
        assert site.paths().count(urlsplit(link).path) == 2


async def test_a_stranger_is_offered_nothing_in_other_chats(
    start: Start, mira: Person, tomas: Person, news: News
) -> None:
    link = news("ferry")
    async with start(access="list", allowed=str(mira.account.id)):
        assert TRUCE in (await mira.asks(link)).titles[0]
        offered = await tomas.asks(link)
        assert not offered.results
        assert NOT_OPEN in offered.button["text"]
