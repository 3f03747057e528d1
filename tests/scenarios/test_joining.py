"""The bot comes into a group, and leaves it; people block it, and take it back."""

from __future__ import annotations

import pytest

from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram


@pytest.fixture
def desk(telegram: Telegram, mira: Person) -> Group:
    return Group(telegram, "Harbour desk", mira)


async def only_help(mira: Person, desk: Group) -> None:
    """Whatever else the bot had to say there it would have said before this."""
    mira.sends("/help", to=desk)
    assert "/summary" in (await desk.gets()).text


async def test_a_group_is_greeted_once(mira: Person, desk: Group) -> None:
    desk.gets_the_bot(mira)
    hello = await desk.gets()
    assert hello.text.startswith("Hello! Send a link")
    assert "@on_the_record_bot" in hello.text
    desk.promotes_the_bot(mira)
    await only_help(mira, desk)


async def test_a_group_is_greeted_in_the_language_of_who_gets_the_bot(telegram: Telegram) -> None:
    olena = Person(telegram, "Olena", language="uk")
    desk = Group(telegram, "Редакція", olena)
    desk.gets_the_bot(olena)
    assert (await desk.gets()).text.startswith("Вітаю!")


async def test_a_group_that_becomes_a_supergroup_is_not_greeted_again(mira: Person, desk: Group) -> None:
    desk.gets_the_bot(mira)
    await desk.gets()
    await only_help(mira, desk.moved(mira))


async def test_what_a_group_has_set_goes_along_when_it_becomes_a_supergroup(mira: Person, desk: Group) -> None:
    desk.makes_the_bot_admin()
    mira.sends("/everylink on", to=desk)
    assert "every link" in (await desk.gets()).text
    moved = desk.moved(mira)
    told = ""
    for _ in range(50):  # nobody waits for the move, so nothing says when it is done
        mira.sends("/everylink", to=moved)
        told = (await moved.gets()).text
        if told.endswith("Now: on."):
            break
    assert told.endswith("Now: on.")


async def test_a_group_that_takes_the_bot_back_is_greeted_anew(mira: Person, desk: Group) -> None:
    desk.gets_the_bot(mira)
    await desk.gets()
    desk.removes_the_bot(mira)
    desk.gets_the_bot(mira)
    assert (await desk.gets()).text.startswith("Hello!")


async def test_a_channel_is_not_greeted(telegram: Telegram, mira: Person) -> None:
    channel = Channel(telegram, "Harbour news", mira)
    channel.gets_the_bot(mira)
    channel.posts("/topics")
    assert "Nothing is followed here" in (await channel.gets()).text
