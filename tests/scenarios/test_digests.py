"""People have a digest of what they follow sent, alone, in a group or in a channel."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, VILLAGES, Paper, follows, rss
from tests.site import Answer, Site
from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram


@pytest.fixture
def courier(site: Site, news: News) -> Paper:
    return Paper(site, news, "The Sound Courier")


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
    assert (await mira.gets()).text.startswith("None of the feeds of Climate and environment can be read")
    mira.sends("/digest the sound courier")
    assert TRUCE in (await mira.gets()).text
    mira.sends("/digest 2")
    assert "Climate and environment" in (await mira.gets()).text


async def test_a_digest_of_what_nobody_follows_is_sent_all_the_same(mira: Person, courier: Paper) -> None:
    mira.sends(f"/digest {courier.front}")
    digest = await mira.gets()
    assert TRUCE in digest.text
    assert "Pause" not in digest.buttons


async def test_an_article_that_its_site_closes_to_programs_is_told_in_its_feeds_words_and_read_when_asked_for(
    mira: Person, site: Site, news: News
) -> None:
    open_to_all, closed = (urlsplit(news(name)).path for name in ("reservoir", "ferry"))
    site.put("/robots.txt", Answer(f"User-agent: *\nDisallow: {closed}".encode(), content_type="text/plain"))
    articles = {TRUCE: site.url(closed, "herald.example"), VILLAGES: site.url(open_to_all, "herald.example")}
    feed = site.put("/herald/feed", rss("The Herald", articles))
    mira.sends(f"/subscribe {feed}")
    await mira.gets()
    mira.sends("/digest")
    digest = await mira.gets()
    assert TRUCE in digest.text
    assert VILLAGES in digest.text
    assert closed not in site.paths()
    assert len(digest.words("blockquote")) == 1, "of the other story"
    place = next(line for line in digest.text.splitlines() if TRUCE in line)[0]
    mira.taps(place, digest)
    assert any(label.startswith("Quotes") for label in (await mira.gets()).buttons)


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
