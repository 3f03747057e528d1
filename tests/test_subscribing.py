"""What chats follow, between the web, the news and the store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import AlreadySubscribed, TooManySubscriptions
from bot.model import Feed, Page
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.subscribing import MOST, Subscribing
from bot.web.client import Fetched
from bot.wishes import Wish
from bot.work import child

NOW = datetime(2026, 9, 17, 9, 30, tzinfo=UTC)
CHAT = 7
FEED = "https://coastherald.example/feed"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Herald</title>
<item><title>Larkmouth dockers back at the gates</title><link>https://coastherald.example/1</link>
<pubDate>Thu, 17 Sep 2026 08:00:00 GMT</pubDate></item>
<item><title>Eel survey filed</title><link>https://coastherald.example/2</link>
<pubDate>Thu, 17 Sep 2026 07:00:00 GMT</pubDate></item>
<item><title>Harbour master retires</title><link>https://coastherald.example/3</link>
<pubDate>Mon, 14 Sep 2026 07:00:00 GMT</pubDate></item></channel></rss>"""


class Web:
    """One feed, and nothing else; `asked` is what was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def get(self, link: str, accept: AbstractSet[str] = frozenset()) -> Page:
        raise AssertionError("nothing here is read")

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        self.asked.append(link)
        if link != FEED:
            return Fetched(link, 404, b"", {})
        return Fetched(link, 200, RSS.encode(), {"content-type": "application/rss+xml"})


class Nobody:
    """Reads feeds, and no article."""

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        return child.read_feed(body, url, now, content_type)

    async def read_list(self, body: bytes) -> list[tuple[str, str, str]]:
        return child.read_list(body)

    async def write_list(self, feeds: list[tuple[str, str, str]]) -> bytes:
        return child.write_list(feeds)

    async def brief_unasked(self, link: str) -> None:
        raise AssertionError("nothing here is read")


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
async def subscribing(web: Web, tmp_path: Path) -> AsyncIterator[Subscribing]:
    store = Store(await open_sqlite(tmp_path / "bot.db"), now=NOW.timestamp, article_days=7)
    yield Subscribing(web, Nobody(), Nobody(), store, keyed=lambda link: link[-16:], now=NOW.timestamp)  # type: ignore[arg-type]
    await store.close()


async def test_a_preview_brings_what_came_in_the_last_day(subscribing: Subscribing) -> None:
    listed = await subscribing.subscribe(CHAT, None, Wish(feeds=(FEED,)), "en")
    assert not (await subscribing.preview(listed)).stories, "of what was never asked nothing is known"
    await subscribing.ask(await subscribing.unheard(listed))
    preview = await subscribing.preview(listed)
    titles = {told.entries[0].title for told in preview.stories}
    assert titles == {"Larkmouth dockers back at the gates", "Eel survey filed"}


async def test_a_feed_is_asked_once_for_all_who_follow_it(subscribing: Subscribing, web: Web) -> None:
    for chat in (1, 2, 3):
        listed = await subscribing.subscribe(chat, None, Wish(feeds=(FEED,)), "en")
        await subscribing.ask(await subscribing.unheard(listed))
    assert web.asked == [FEED]


async def test_a_feed_that_fails_keeps_nobody_waiting_again(subscribing: Subscribing, web: Web) -> None:
    listed = await subscribing.subscribe(CHAT, None, Wish(feeds=("https://down.example/feed",)), "en")
    await subscribing.ask(await subscribing.unheard(listed))
    assert await subscribing.unheard(listed) == []
    assert len(web.asked) == 1


async def test_where_no_feed_can_be_read_nobody_knows_what_is_new(subscribing: Subscribing) -> None:
    for feeds, silent in ((("https://down.example/feed",), True), (("https://down.example/feed", FEED), False)):
        listed = await subscribing.subscribe(CHAT, None, Wish(feeds=feeds), "en")
        assert await subscribing.silent(listed), "of what was never asked nothing is known"
        await subscribing.ask(await subscribing.unheard(listed))
        assert await subscribing.silent(listed) is silent


async def test_a_subscription_of_feeds_is_called_by_their_titles(subscribing: Subscribing) -> None:
    found = await subscribing.find(FEED)
    listed = await subscribing.subscribe(CHAT, None, found.wish, "en")
    assert listed.name == "Coast Herald"
    more = Wish(feeds=(FEED, "https://baypost.example/rss", "https://quay.example/rss"))
    assert (await subscribing.subscribe(CHAT, None, more, "en")).name == "Coast Herald +2"


async def test_a_feed_that_is_let_go_before_it_is_followed_is_taken_anew(
    subscribing: Subscribing, monkeypatch: pytest.MonkeyPatch
) -> None:
    feeds, let_go = subscribing._store.feeds, list[int]()
    add = feeds.add

    async def lets_go_once(urls: Iterable[str]) -> dict[str, int]:
        ids = await add(urls)
        if not let_go:
            let_go.extend(ids.values())
            await feeds.forget(let_go)
        return ids

    monkeypatch.setattr(feeds, "add", lets_go_once)
    listed = await subscribing.subscribe(CHAT, None, Wish(feeds=(FEED,)), "en")
    assert let_go
    assert [each.subscription.feeds for each in await subscribing.listed(CHAT, None)] == [(FEED,)]
    assert await subscribing.of_chat(CHAT, listed.subscription.id) == listed


async def test_the_same_in_another_thread_is_another_subscription(subscribing: Subscribing) -> None:
    wish = Wish(words="dredging")
    await subscribing.subscribe(CHAT, 1, wish, "en")
    await subscribing.subscribe(CHAT, 2, wish, "en")
    with pytest.raises(AlreadySubscribed):
        await subscribing.subscribe(CHAT, 2, wish, "en")
    assert len(await subscribing.listed(CHAT, 1)) == 1


async def test_a_chat_follows_forty_topics_at_most(subscribing: Subscribing) -> None:
    for number in range(MOST):
        await subscribing.subscribe(CHAT, None, Wish(words=f"pier{number}"), "en")
    with pytest.raises(TooManySubscriptions):
        await subscribing.subscribe(CHAT, None, Wish(words="one more"), "en")


async def test_a_topic_of_another_chat_is_nobodys_business(subscribing: Subscribing) -> None:
    listed = await subscribing.subscribe(CHAT, None, Wish(words="dredging"), "en")
    number = listed.subscription.id
    assert await subscribing.of_chat(CHAT, number) == listed
    assert await subscribing.of_chat(CHAT + 1, number) is None


async def test_a_zone_that_was_told_once_holds_for_what_comes_later(subscribing: Subscribing) -> None:
    await subscribing.subscribe(CHAT, None, Wish(words="dredging"), "en")
    await subscribing.set_zone(CHAT, "Europe/Berlin")
    later = await subscribing.subscribe(CHAT, None, Wish(words="lockout"), "en")
    assert {each.subscription.schedule.zone for each in await subscribing.listed(CHAT, None)} == {"Europe/Berlin"}
    assert later.subscription.schedule.zone == "Europe/Berlin"


async def test_a_zone_that_is_taken_back_is_as_if_it_was_never_told(subscribing: Subscribing) -> None:
    await subscribing.subscribe(CHAT, None, Wish(words="dredging"), "en")
    await subscribing.set_zone(CHAT, "Europe/Berlin")
    await subscribing.set_zone(CHAT, None)
    later = await subscribing.subscribe(CHAT, None, Wish(words="lockout"), "en")
    assert {each.subscription.schedule.zone for each in await subscribing.listed(CHAT, None)} == {"UTC"}
    assert later.subscription.schedule.zone == "UTC"


async def test_a_list_without_folders_has_a_name_of_its_own(subscribing: Subscribing) -> None:
    one = b'<outline xmlUrl="https://a.example/rss"/>'
    both = b'<opml version="2.0"><body>' + one + b'<outline xmlUrl="https://b.example/rss"/></body></opml>'
    await subscribing.import_list(CHAT, None, both, "en", loose="Imported feeds")
    alone = b'<opml version="2.0"><body>' + one + b"</body></opml>"
    await subscribing.import_list(CHAT, None, alone, "en", loose="Imported feeds")
    assert [each.name for each in await subscribing.listed(CHAT, None)] == ["Imported feeds", "a.example"]


async def test_a_change_is_kept(subscribing: Subscribing) -> None:
    listed = await subscribing.subscribe(CHAT, None, Wish(words="dredging"), "en")
    changed = replace(listed.subscription, most=10, paused=True)
    await subscribing.change(changed)
    (there,) = await subscribing.listed(CHAT, None)
    assert there.subscription == changed


async def test_a_list_of_feeds_becomes_one_subscription_a_folder(subscribing: Subscribing) -> None:
    opml = b"""<opml version="2.0"><body>
    <outline text="Ports"><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://b.example/rss"/></outline>
    <outline text="Courts"><outline xmlUrl="https://c.example/rss"/></outline></body></opml>"""
    taken = await subscribing.import_list(CHAT, None, opml, "en")
    assert (taken.feeds, taken.topics) == (3, 2)
    assert (await subscribing.import_list(CHAT, None, opml, "en")).topics == 0, "a second time it is all there"
    other = await subscribing.import_list(CHAT + 1, None, await subscribing.export_list(CHAT), "en")
    assert (other.feeds, other.topics) == (3, 2)
    await subscribing.subscribe(CHAT + 2, None, Wish(words="strike"), "en")
    assert not await subscribing.export_list(CHAT + 2), "all feeds of the catalogue without the words are no list"
