"""An article is read once for everybody who asks, and a reading that fails fails for nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from bot.errors import BotError, Gone, NotALink, NothingToShow, ReadingCrashed, Unwelcome
from bot.model import Article, Brief, Page
from bot.service import Service, key_of
from bot.storage.access import DAY
from bot.storage.store import Store
from bot.web.client import Fetched, Gate
from tests.storage.databases import Clock

LINK = "https://almora.example/quay"


class Site:
    """Pages by address; fetching waits for `open`, so that a test decides who asks meanwhile."""

    def __init__(self) -> None:
        self.fetched: list[str] = []
        self.leads: dict[str, str] = {}
        self.faults: list[BotError] = []
        self.asked = asyncio.Event()
        self.open = asyncio.Event()
        self.open.set()

    async def get(self, link: str, *, gate: Gate | None = None) -> Page:
        self.fetched.append(link)
        self.asked.set()
        await self.open.wait()
        if gate:
            await gate(self.leads.get(link, link))
        if self.faults:
            raise self.faults.pop()
        final = self.leads.get(link, link)
        return Page(url=link, final_url=final, html=f"page of {final}")

    async def fetch(self, link: str, *_: object) -> Fetched:
        return Fetched(link, 200, b"User-agent: *\nDisallow: /closed", {"content-type": "text/plain"})


class Readers:
    """A reading is the page's own words; `read` counts them."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.faults: list[BotError] = []

    async def read_page(self, page: Page) -> Brief:
        return self._brief(page.html, page.final_url)

    async def read_text(self, text: str) -> Brief:
        return self._brief(text, "")

    def _brief(self, text: str, url: str) -> Brief:
        self.read.append(text)
        if self.faults:
            raise self.faults.pop()
        return Brief(Article(text=text, url=url))


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def readers() -> Readers:
    return Readers()


@pytest.fixture
async def service(site: Site, readers: Readers, store: Store) -> AsyncIterator[Service]:
    service = Service(site, readers, store)
    yield service
    await service.close()


async def asked(service: Service, link: str = LINK) -> asyncio.Task[object]:
    """Somebody who has asked and waits."""
    task = asyncio.create_task(service.brief_of_link(link))
    for _ in range(3):
        await asyncio.sleep(0)
    return task


# A link


async def test_a_link_is_fetched_read_and_filed(service: Service) -> None:
    filed = await service.brief_of_link(LINK)
    assert filed.brief.article.text == f"page of {LINK}"
    assert filed.key == key_of(LINK)
    assert len(filed.key) == 16


async def test_a_link_seen_before_is_not_fetched(service: Service, site: Site) -> None:
    first = await service.brief_of_link(LINK)
    assert await service.brief_of_link(LINK) == first
    assert site.fetched == [LINK]


async def test_a_link_with_a_tracker_is_the_same_link(service: Service, site: Site) -> None:
    first = await service.brief_of_link(LINK)
    assert await service.brief_of_link(f"{LINK}?utm_source=telegram") == first
    assert site.fetched == [LINK]


async def test_a_link_seen_too_long_ago_is_read_again(service: Service, site: Site, clock: Clock) -> None:
    await service.brief_of_link(LINK)
    clock.time += 7 * DAY
    await service.brief_of_link(LINK)
    assert site.fetched == [LINK, LINK]


async def test_what_is_no_link_is_said_to_be_none(service: Service, site: Site) -> None:
    with pytest.raises(NotALink):
        await service.brief_of_link("ftp://almora.example/quay")
    assert site.fetched == []


async def test_a_short_link_is_another_name_of_its_article(service: Service, site: Site, readers: Readers) -> None:
    site.leads["https://s.example/1"] = LINK
    short = await service.brief_of_link("https://s.example/1")
    assert short.key == key_of(LINK)
    assert await service.brief_of_link("https://s.example/1") == short
    assert await service.brief_of_link(LINK) == short
    assert site.fetched == ["https://s.example/1"]


async def test_a_short_link_to_an_article_that_is_kept_is_not_read_again(
    service: Service, site: Site, readers: Readers
) -> None:
    site.leads["https://s.example/1"] = LINK
    filed = await service.brief_of_link(LINK)
    assert await service.brief_of_link("https://s.example/1") == filed
    assert await service.brief_of_link("https://s.example/1") == filed
    assert readers.read == [f"page of {LINK}"]
    assert site.fetched == [LINK, "https://s.example/1"]


async def test_an_address_that_a_page_claims_is_not_believed(service: Service, readers: Readers, site: Site) -> None:
    forged = "https://forger.example/1"

    async def claims(page: Page) -> Brief:
        return Brief(Article(text=page.html, url=LINK))

    readers.read_page = claims  # type: ignore[method-assign]
    await service.brief_of_link(forged)
    assert (await service.brief_of_link(LINK)).brief.article.text == f"page of {LINK}"


# Many at once


async def test_a_link_asked_for_by_many_at_once_is_read_once(service: Service, site: Site, readers: Readers) -> None:
    filed = await asyncio.gather(*(service.brief_of_link(LINK) for _ in range(50)))
    assert len(set(map(id, filed))) == 1
    assert site.fetched == [LINK]
    assert len(readers.read) == 1


async def test_who_asked_first_may_leave_without_ending_it_for_the_others(service: Service, site: Site) -> None:
    site.open.clear()
    first, second = await asked(service), await asked(service)
    first.cancel()
    site.open.set()
    await second
    assert first.cancelled()
    assert site.fetched == [LINK]


async def test_a_fault_is_told_to_all_who_wait_and_to_nobody_after(service: Service, site: Site) -> None:
    site.faults = [Gone(host="almora.example")]
    told = await asyncio.gather(*(service.brief_of_link(LINK) for _ in range(3)), return_exceptions=True)
    assert [type(fault) for fault in told] == [Gone, Gone, Gone]
    assert (await service.brief_of_link(LINK)).key == key_of(LINK)


async def test_a_reader_that_crashed_is_not_held_against_the_link(service: Service, readers: Readers) -> None:
    readers.faults = [ReadingCrashed()]
    with pytest.raises(ReadingCrashed):
        await service.brief_of_link(LINK)
    assert (await service.brief_of_link(LINK)).key == key_of(LINK)


async def test_a_fault_that_nobody_waits_for_any_more_is_quiet(service: Service, site: Site) -> None:
    site.open.clear()
    site.faults = [Gone(host="almora.example")]
    left = await asked(service)
    left.cancel()
    site.open.set()
    assert (await service.brief_of_link(f"{LINK}/2")).key  # by now the other one has failed


async def test_closing_ends_what_is_under_way(service: Service, site: Site) -> None:
    site.open.clear()
    waiting = await asked(service)
    await service.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting


# A text


async def test_a_text_pasted_twice_is_read_once(service: Service, readers: Readers) -> None:
    first = await service.brief_of_text("The quay stays shut.")
    assert await service.brief_of_text("The quay stays shut.") == first
    assert readers.read == ["The quay stays shut."]


async def test_a_page_sent_as_a_file_is_not_the_same_as_its_source_pasted(service: Service, readers: Readers) -> None:
    pasted = await service.brief_of_text("<p>The quay stays shut.</p>")
    sent = await service.brief_of_text("<p>The quay stays shut.</p>", html=True)
    assert pasted.key != sent.key


async def test_a_text_with_half_a_character_has_a_key_too() -> None:
    assert key_of("\ud83d")


# What nobody has asked for


async def test_an_article_that_its_site_closes_to_programs_is_read_for_people_alone(
    service: Service, site: Site
) -> None:
    with pytest.raises(Unwelcome):
        await service.brief_unasked("https://almora.example/closed/1")
    assert not site.fetched
    filed = await service.brief_of_link("https://almora.example/closed/1")
    assert await service.brief_unasked("https://almora.example/closed/1") == filed, "what was read is at hand"


async def test_who_sends_a_link_that_a_digest_is_refused_just_then_is_answered(service: Service, site: Site) -> None:
    site.leads[LINK] = "https://almora.example/closed/1"
    site.open.clear()
    digest = asyncio.create_task(service.brief_unasked(LINK))
    await site.asked.wait()
    person = await asked(service)
    site.open.set()
    with pytest.raises(Unwelcome):
        await digest
    assert await person


async def test_who_sends_a_link_that_digest_after_digest_is_refused_is_answered(service: Service, site: Site) -> None:
    site.leads[LINK] = "https://almora.example/closed/1"
    site.open.clear()

    async def tell() -> None:
        for _ in range(3):  # each begins before the person's own reading can
            with suppress(Unwelcome):
                await service.brief_unasked(LINK)

    digests = asyncio.create_task(tell())
    await site.asked.wait()
    person = await asked(service)
    site.open.set()
    await digests
    assert await person


# A key, a chat


async def test_a_button_finds_its_article(service: Service) -> None:
    filed = await service.brief_of_link(LINK)
    assert await service.brief_of_key(filed.key) == filed


async def test_a_button_under_an_article_that_is_gone_says_so(service: Service, clock: Clock) -> None:
    filed = await service.brief_of_link(LINK)
    clock.time += 7 * DAY
    with pytest.raises(NothingToShow):
        await service.brief_of_key(filed.key)


async def test_a_chat_has_a_last_article_only_after_the_first(service: Service) -> None:
    with pytest.raises(NothingToShow):
        await service.last(1, None)
    filed = await service.brief_of_link(LINK)
    await service.remember(1, None, filed)
    assert await service.last(1, None) == filed
    with pytest.raises(NothingToShow):
        await service.last(1, 7)


async def test_a_group_is_answered_without_a_mention_once_it_is_switched_on(service: Service) -> None:
    assert not (await service.preferences(-100)).every_link
    await service.set_preferences(-100, answers_every_link=True)
    assert (await service.preferences(-100)).every_link
