"""What is followed is listed, paused and deleted, and goes in and out as a list of feeds."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News
from tests.scenarios.feeds import Paper, follows
from tests.site import Answer, Site
from tests.telegram.person import Person
from tests.telegram.server import Telegram


@pytest.fixture
def courier(site: Site, news: News) -> Paper:
    return Paper(site, news, "The Sound Courier")


async def test_the_list_is_empty_at_first(mira: Person) -> None:
    mira.sends("/topics")
    assert (await mira.gets()).text.startswith("Nothing is followed here yet.")


async def test_a_topic_is_paused_and_goes_on(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends("/topics")
    listing = await mira.gets()
    await mira.presses("Pause", listing)
    assert "Paused" in listing.text
    await mira.presses("Go on", listing)
    assert "Paused" not in listing.text


async def test_a_topic_is_deleted_once_that_is_confirmed(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends("/topics")
    listing = await mira.gets()
    await mira.presses("1. The Sound Courier", listing)
    await mira.presses("Delete", listing)
    await mira.presses("Keep", listing)
    await mira.presses("Delete", listing)
    await mira.presses("Yes, delete", listing)
    assert listing.text == "The Sound Courier is no longer followed here."
    assert (await mira.presses("‹ All topics", listing)).text.startswith("Nothing is followed here yet.")


async def test_a_button_of_a_topic_that_is_gone_says_so(mira: Person, courier: Paper) -> None:
    first = await follows(mira, courier)
    mira.sends("/topics")
    listing = await mira.gets()
    await mira.presses("1.", listing)
    await mira.presses("Delete", listing)
    await mira.presses("Yes, delete", listing)
    assert "no longer followed here" in await mira.is_told("Edit", first)


async def test_nobody_reaches_a_topic_of_another_chat(telegram: Telegram, mira: Person, courier: Paper) -> None:
    theirs = await follows(mira, courier)
    tomas = Person(telegram, "Tomas")
    tomas.sends("/help")
    mine = await tomas.gets()
    mine.keyboard = theirs.keyboard
    assert "no longer followed here" in await tomas.is_told("Delete", mine)


# Lists of feeds


async def test_what_is_followed_is_taken_out_and_in_again_as_opml(
    telegram: Telegram, mira: Person, courier: Paper
) -> None:
    await follows(mira, courier)
    mira.sends("/topics")
    mira.taps("Export OPML", await mira.gets())
    exported = await mira.gets()
    assert exported.file
    assert courier.feed.encode() in exported.file.content
    tomas = Person(telegram, "Tomas")
    tomas.sends_file("feeds.opml", exported.file.content)
    assert "one feed, followed as one topic" in (await tomas.gets()).text
    assert "The Sound Courier" in (await tomas.gets()).text


async def test_a_folder_of_a_list_is_followed_by_its_name(mira: Person, courier: Paper) -> None:
    quiet = '<outline type="rss" title="Quay Bulletin" xmlUrl="http://nowhere.example/feed"/>'
    folder = f'<outline text="Harbours">{quiet}<outline type="rss" xmlUrl="{courier.feed}"/></outline>'
    mira.sends_file("feeds.opml", f'<opml version="2.0"><body>{folder}{quiet}</body></opml>'.encode())
    await mira.gets()
    listing = await mira.gets()
    assert "1. Harbours" in listing.text
    mira.taps("Export OPML", listing)
    exported = (await mira.gets()).file
    assert exported
    assert b'text="Harbours"' in exported.content
    assert b'text="Quay Bulletin"' in exported.content, "as the list calls it, for it has said nothing itself"


async def test_words_have_no_feeds_of_their_own_to_list(mira: Person) -> None:
    mira.sends("/subscribe lockout")
    await mira.gets()
    mira.sends("/topics")
    mira.taps("Export OPML", await mira.gets())
    assert (await mira.gets()).text.startswith("No feed of its own is followed here")


async def test_a_list_can_be_given_by_its_link(mira: Person, site: Site, courier: Paper) -> None:
    outline = f'<outline type="rss" text="Courier" xmlUrl="{courier.feed}"/>'
    opml = f'<?xml version="1.0"?><opml version="2.0"><head/><body>{outline}</body></opml>'
    link = site.put("/list.opml", Answer(opml.encode(), content_type="text/x-opml"))
    mira.sends(f"/subscribe {link}")
    assert "one feed, followed as one topic" in (await mira.gets()).text


async def test_a_file_that_is_no_list_is_said_to_be_none(mira: Person) -> None:
    mira.sends_file("feeds.opml", b"dear sir")
    assert "no list of feeds" in (await mira.gets()).text
