"""People say what they follow, and when it is to come."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, VILLAGES, Paper, follows, rss
from tests.scenarios.held import Held
from tests.site import Site
from tests.telegram.person import Person


@pytest.fixture
def courier(site: Site, news: News) -> Paper:
    return Paper(site, news, "The Sound Courier")


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


async def test_a_site_that_is_not_there_cannot_be_followed(mira: Person, site: Site) -> None:
    mira.sends(f"/subscribe {site.url('/nowhere/at/all')}")
    told = (await mira.gets()).text
    assert told == "That cannot be followed: not there any more. Check the address, or try again later."
    mira.sends(f"/digest {site.url('/nowhere/at/all')}")
    assert (await mira.gets()).text == told


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


# What it would have brought


@pytest.fixture
def held(site: Site, courier: Paper, monkeypatch: pytest.MonkeyPatch) -> Held:
    """The one feed in which words are looked for; it answers when the test says so."""
    held = Held(rss("The Held Courier", {TRUCE: courier.ferry}))
    feed = site.put(f"{urlsplit(courier.feed).path}/held", held)
    for module in ("subscribing", "gathering"):
        monkeypatch.setattr(f"bot.{module}.feeds_of", lambda wish: wish.feeds or (feed,))
    return held


async def test_who_follows_words_is_answered_at_once_and_shown_what_feeds_have_when_they_have_answered(
    mira: Person, held: Held
) -> None:
    mira.sends("/subscribe ferry")
    told = await mira.gets()
    assert told.text.startswith("You now follow ferry.")
    assert "asking one feed" in told.text
    await held.asked()
    held.go()
    await told.chat.until(lambda: told.edits, "the preview never came")
    assert TRUCE in told.text
    assert "asking" not in told.text
    assert told.buttons[:2] == ["When", "Time zone"]


async def test_feeds_that_cannot_be_read_are_not_said_to_bring_nothing_new(
    mira: Person, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("subscribing", "gathering"):
        monkeypatch.setattr(f"bot.{module}.feeds_of", lambda _: (site.url("/no/such/feed"),))
    mira.sends("/subscribe ferry")
    told = await mira.gets()
    await told.chat.until(lambda: told.edits, "the preview never came")
    assert "None of its feeds can be read just now" in told.text
    mira.sends("/digest")
    assert (await mira.gets()).text.startswith("None of the feeds of ferry can be read just now")


async def test_a_preview_that_comes_late_takes_the_place_of_no_other_screen(mira: Person, held: Held) -> None:
    mira.sends("/subscribe ferry")
    told = await mira.gets()
    await held.asked()
    await mira.presses("Edit", told)
    held.go()
    mira.sends("/topics")
    await mira.gets()
    await mira.presses("When", told)
    assert "When should it come?" in told.text


async def test_a_preview_that_comes_late_keeps_no_question_waiting(mira: Person, held: Held, news: News) -> None:
    mira.sends(news("ferry"))
    await mira.gets()
    mira.sends("/subscribe ferry")
    await mira.gets()
    await held.asked()
    mira.sends("/quotes")
    assert "Nobody on the boats" in (await mira.gets()).text
    held.go()


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
    asked_again = await mira.gets()
    assert asked_again.text.startswith("I do not know that city")
    mira.sends("Germany", reply_to=asked_again)
    assert "Which of these has your time?" in (await mira.gets()).text


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
