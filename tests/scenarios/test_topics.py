"""People follow topics: they say which, when and how much, and have a digest of it sent."""

from __future__ import annotations

import pytest

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, VILLAGES, Paper
from tests.site import Answer, Site
from tests.telegram.conversation import Message
from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram


@pytest.fixture
def courier(site: Site, news: News) -> Paper:
    return Paper(site, news, "The Sound Courier")


async def follows(person: Person, paper: Paper) -> Message:
    """Subscribes to a paper; returns what the bot says to that."""
    person.sends(f"/subscribe {paper.front}")
    return await person.gets()


async def test_a_site_is_followed_by_its_feed_and_shows_what_it_would_have_brought(
    mira: Person, courier: Paper
) -> None:
    told = await follows(mira, courier)
    assert told.text.startswith("You now follow The Sound Courier.")
    assert "Every day at 08:00 (UTC)" in told.text
    assert TRUCE in told.text
    assert VILLAGES in told.text
    assert courier.ferry in told.links


async def test_a_feed_is_followed_by_its_own_address(mira: Person, courier: Paper) -> None:
    mira.sends(f"/subscribe {courier.feed}")
    assert TRUCE in (await mira.gets()).text


async def test_a_site_without_a_feed_is_said_to_have_none(mira: Person, news: News) -> None:
    mira.sends(f"/subscribe {news('front-page')}")
    assert "no feed that I can find" in (await mira.gets()).text


async def test_a_site_that_is_not_there_is_told_as_for_any_link(mira: Person, site: Site) -> None:
    mira.sends(f"/subscribe {site.url('/nowhere/at/all')}")
    assert "That page is not there" in (await mira.gets()).text


async def test_what_is_followed_already_is_not_followed_twice(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends(f"/subscribe {courier.feed}")
    assert "followed here already" in (await mira.gets()).text


async def test_without_a_wish_the_bot_shows_what_there_is(mira: Person) -> None:
    mira.sends("/subscribe")
    chooser = await mira.gets()
    assert "Climate and environment" in chooser.buttons
    mira.taps("Climate and", chooser)
    assert (await mira.gets()).text.startswith("You now follow Climate and environment.")


async def test_a_topic_is_followed_by_its_name(mira: Person) -> None:
    mira.sends("/subscribe climate")
    assert (await mira.gets()).text.startswith("You now follow Climate and environment.")


async def test_words_are_followed(mira: Person) -> None:
    mira.sends('/subscribe "port strike" OR dredging -football')
    assert (await mira.gets()).text.startswith('You now follow "port strike" OR dredging -football.')


async def test_words_that_say_only_what_to_leave_out_are_refused(mira: Person) -> None:
    mira.sends("/subscribe -football")
    assert "Write first what to look for" in (await mira.gets()).text


async def test_words_can_be_given_in_a_reply(mira: Person) -> None:
    mira.sends("/subscribe")
    mira.taps("Words of my own", await mira.gets())
    asked = await mira.gets()
    mira.sends("lockout", reply_to=asked)
    assert (await mira.gets()).text.startswith("You now follow lockout.")


async def test_a_feed_can_be_given_in_a_reply(mira: Person, courier: Paper) -> None:
    mira.sends("/subscribe")
    mira.taps("A feed or site", await mira.gets())
    mira.sends(courier.front, reply_to=await mira.gets())
    assert (await mira.gets()).text.startswith("You now follow The Sound Courier.")


# When it comes


async def test_the_time_zone_is_chosen_by_city_and_holds_for_all_that_is_followed(mira: Person, courier: Paper) -> None:
    told = await follows(mira, courier)
    assert "I do not know your time zone yet" in told.text
    mira.taps("Time zone", told)
    mira.sends("São Paulo", reply_to=await mira.gets())
    offered = await mira.gets()
    await mira.presses("Sao Paulo (Brazil)", offered)
    assert offered.text.startswith("Times here are Sao Paulo time")
    mira.sends("/topics")
    assert "08:00 (Sao Paulo time)" in (await mira.gets()).text
    mira.sends("/subscribe climate")
    assert "08:00 (Sao Paulo time)" in (await mira.gets()).text


async def test_a_city_that_nobody_knows_is_not_guessed(mira: Person, courier: Paper) -> None:
    mira.taps("Time zone", await follows(mira, courier))
    mira.sends("Larkmouth", reply_to=await mira.gets())
    assert "I know no such city" in (await mira.gets()).text


async def test_a_schedule_is_set_by_buttons(mira: Person, courier: Paper) -> None:
    card = await mira.presses("Edit", await follows(mira, courier))
    await mira.presses("When", card)
    await mira.presses("Every week", card)
    await mira.presses("Thursday", card)
    await mira.presses("19:00", card)
    assert "Every week, Thursday at 19:00 (UTC)" in card.text
    await mira.presses("When", card)
    await mira.presses("Every few hours", card)
    await mira.presses("Every 6 hours", card)
    assert "Every 6 hours" in card.text
    await mira.presses("When", card)
    await mira.presses("As it happens", card)
    assert "As it happens" in card.text


async def test_quiet_hours_and_the_number_of_stories_are_set_by_buttons(mira: Person, courier: Paper) -> None:
    card = await mira.presses("Edit", await follows(mira, courier))
    await mira.presses("Quiet hours", card)
    await mira.presses("22:00 – 07:00", card)
    assert "Nothing between 22:00 and 07:00" in card.text
    await mira.presses("Stories: 5", card)
    await mira.presses("10", card)
    assert "At most 10 stories" in card.text
    await mira.presses("Quiet hours", card)
    await mira.presses("None", card)
    assert "Nothing between" not in card.text


# The list


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


# Digests


async def test_a_digest_tells_each_story_with_its_sentence_its_quote_and_its_source(
    mira: Person, courier: Paper
) -> None:
    await follows(mira, courier)
    mira.sends("/digest")
    digest = await mira.gets()
    assert digest.text.startswith("The Sound Courier · ")
    assert "2 stories from 2 articles" in digest.text
    assert any(TRUCE in bold for bold in digest.words("bold"))
    assert digest.words("blockquote")
    assert courier.ferry in digest.links
    assert "1" in digest.buttons


async def test_a_number_opens_the_full_brief_of_its_story(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends("/digest")
    digest = await mira.gets()
    mira.taps("1", digest)
    brief = await mira.gets()
    assert brief.reply_to is digest
    assert any(label.startswith("Quotes") for label in brief.buttons)


async def test_a_digest_is_paused_and_edited_from_below_it(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends("/digest")
    digest = await mira.gets()
    assert "Paused: The Sound Courier" in await mira.is_told("Pause", digest)
    mira.taps("Edit", digest)
    assert "Paused" in (await mira.gets()).text


async def test_of_several_topics_the_digest_is_chosen(mira: Person, courier: Paper) -> None:
    await follows(mira, courier)
    mira.sends("/subscribe climate")
    await mira.gets()
    mira.sends("/digest")
    mira.taps("Climate", await mira.gets())
    assert "Nothing new on that." in (await mira.gets()).text
    mira.sends("/digest the sound courier")
    assert TRUCE in (await mira.gets()).text
    mira.sends("/digest 2")
    assert (await mira.gets()).text.startswith("Climate")


async def test_a_digest_of_what_nobody_follows_is_sent_all_the_same(mira: Person, courier: Paper) -> None:
    mira.sends(f"/digest {courier.front}")
    digest = await mira.gets()
    assert TRUCE in digest.text
    assert "Pause" not in digest.buttons


# Groups and channels


async def test_only_admins_of_a_group_choose_what_it_follows(telegram: Telegram, mira: Person, courier: Paper) -> None:
    tomas = Person(telegram, "Tomas")
    desk = Group(telegram, "Harbour desk", mira, tomas)
    tomas.sends(f"/subscribe {courier.front}", to=desk)
    assert "Only admins" in (await desk.gets()).text
    mira.sends(f"/subscribe {courier.front}", to=desk)
    told = await desk.gets()
    assert TRUCE in told.text
    assert "Only admins" in await tomas.is_told("Delete", told)
    await mira.presses("Delete", told)


async def test_a_thread_of_a_forum_has_topics_of_its_own(telegram: Telegram, mira: Person, courier: Paper) -> None:
    desk = Group(telegram, "Harbour desk", mira)
    mira.sends(f"/subscribe {courier.front}", to=desk, topic=7)
    assert (await desk.gets()).topic == 7
    mira.sends("/topics", to=desk, topic=7)
    listing = await desk.gets()
    assert listing.topic == 7
    assert "The Sound Courier" in listing.text
    mira.sends("/topics", to=desk, topic=8)
    assert (await desk.gets()).text.startswith("Nothing is followed here yet.")


async def test_a_channel_follows_what_its_admins_post(telegram: Telegram, mira: Person, courier: Paper) -> None:
    tomas = Person(telegram, "Tomas")
    channel = Channel(telegram, "Harbour news", mira, tomas)
    channel.posts("hello")
    channel.posts(f"/subscribe {courier.front}")
    told = await channel.gets()
    assert TRUCE in told.text
    assert "Only admins" in await tomas.is_told("Delete", told)
    await mira.presses("Edit", told)
    channel.posts("/digest")
    assert TRUCE in (await channel.gets()).text


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


async def test_a_list_can_be_given_by_its_link(mira: Person, site: Site, courier: Paper) -> None:
    outline = f'<outline type="rss" text="Courier" xmlUrl="{courier.feed}"/>'
    opml = f'<?xml version="1.0"?><opml version="2.0"><head/><body>{outline}</body></opml>'
    link = site.put("/list.opml", Answer(opml.encode(), content_type="text/x-opml"))
    mira.sends(f"/subscribe {link}")
    assert "one feed, followed as one topic" in (await mira.gets()).text


async def test_a_file_that_is_no_list_is_said_to_be_none(mira: Person) -> None:
    mira.sends_file("feeds.opml", b"dear sir")
    assert "no list of feeds" in (await mira.gets()).text
