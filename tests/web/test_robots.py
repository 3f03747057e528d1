"""What a site's robots.txt says holds for what the bot reads unasked, and only for as long as it is likely to hold."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import BotError, Gone, NotAPage, PrivateAddress, ServerFault, TimedOut, TooManyRedirects, Unwelcome
from bot.web.client import Client, Fetched
from bot.web.robots import AGAIN, AT_ONCE, DAY, PATIENCE, SITES, Robots
from tests.site import Answer, Site, page, redirect

STORY = "https://quay.example/news/story"
CLOSED = "https://quay.example/closed/story"
RULES = b"User-agent: *\nDisallow: /closed\n"


class Sites:
    """Every site has the same robots.txt, or the same fault."""

    def __init__(self, body: bytes = RULES, status: int = 200) -> None:
        self.body = body
        self.status = status
        self.fault: BotError | None = None
        self.asked: list[str] = []

    async def fetch(self, link: str, *_: object) -> Fetched:
        self.asked.append(link)
        await asyncio.sleep(0)
        if self.fault:
            raise self.fault
        return Fetched(link, self.status, self.body if self.status == 200 else b"", {})


class Clock:
    """Seconds that pass only while somebody sleeps, or when a test says so."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def robots(sites: Sites, clock: Clock) -> Robots:
    return Robots(sites, now=clock, sleep=clock.sleep)


async def may_read(rules: Robots, link: str) -> bool:
    try:
        async with rules.visit(link):
            return True
    except Unwelcome:
        return False


async def test_what_a_site_closes_is_not_read_and_the_rest_is(clock: Clock) -> None:
    rules = robots(Sites(), clock)
    assert [await may_read(rules, STORY), await may_read(rules, CLOSED)] == [True, False]


async def test_rules_for_this_bot_go_before_those_for_all(clock: Clock) -> None:
    body = b"User-agent: *\nDisallow: /\n\nUser-agent: ontherecord\nDisallow: /closed\nAllow: /closed/but*open$\n"
    rules = robots(Sites(body), clock)
    assert await may_read(rules, STORY)
    assert not await may_read(rules, CLOSED)
    assert await may_read(rules, "https://quay.example/closed/but-half-open")


@pytest.mark.parametrize("status", [404, 401, 403, 410])
async def test_a_site_without_rules_is_open(status: int, clock: Clock) -> None:
    assert await may_read(robots(Sites(status=status), clock), CLOSED)


@pytest.mark.parametrize("fault", [NotAPage(what="image"), TooManyRedirects()])
async def test_what_is_no_text_holds_no_rules(fault: BotError, clock: Clock) -> None:
    sites = Sites()
    sites.fault = fault
    assert await may_read(robots(sites, clock), CLOSED)


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_site_that_cannot_say_is_asked_again_later_and_not_read_now(status: int, clock: Clock) -> None:
    sites = Sites(status=status)
    rules = robots(sites, clock)
    assert not await may_read(rules, STORY)
    assert not await may_read(rules, STORY)
    assert len(sites.asked) == 1
    sites.status, clock.time = 200, AGAIN
    assert await may_read(rules, STORY)


@pytest.mark.parametrize("fault", [TimedOut(), PrivateAddress(), ServerFault()])
async def test_a_site_that_is_not_reached_is_not_read_now(fault: BotError, clock: Clock) -> None:
    sites = Sites()
    sites.fault = fault
    assert not await may_read(robots(sites, clock), STORY)


async def test_rules_hold_for_a_day_and_for_one_site(clock: Clock) -> None:
    sites = Sites()
    rules = robots(sites, clock)
    for link in (STORY, CLOSED, "https://pier.example/1", "https://quay.example:8443/1", "http://quay.example/1"):
        await may_read(rules, link)
    origins = ["https://quay.example", "https://pier.example", "https://quay.example:8443", "http://quay.example"]
    assert sites.asked == [f"{origin}/robots.txt" for origin in origins]
    clock.time, sites.body = DAY, b""
    assert await may_read(rules, CLOSED)


async def test_many_pages_of_a_site_ask_for_its_rules_once(clock: Clock) -> None:
    sites = Sites()
    rules = robots(sites, clock)
    assert await asyncio.gather(*(may_read(rules, f"{STORY}/{n}") for n in range(20))) == [True] * 20
    assert len(sites.asked) == 1


async def test_the_rules_of_so_many_sites_are_kept_and_no_more(clock: Clock) -> None:
    sites = Sites()
    rules = robots(sites, clock)
    for number in range(SITES + 1):
        await rules.check(f"https://paper{number}.example/1")
    asked = len(sites.asked)
    await rules.check("https://paper1.example/1")
    assert len(sites.asked) == asked
    await rules.check("https://paper0.example/1")
    assert len(sites.asked) == asked + 1


async def test_two_pages_of_a_site_are_read_at_once_at_most(clock: Clock) -> None:
    rules = robots(Sites(), clock)
    inside, most, two = 0, 0, asyncio.Event()

    async def read(number: int) -> None:
        nonlocal inside, most
        async with rules.visit(f"{STORY}/{number}"):
            inside += 1
            most = max(most, inside)
            if inside == AT_ONCE:
                two.set()
            await two.wait()
            await asyncio.sleep(0.01)  # for a third to come in, if it may
            inside -= 1

    await asyncio.gather(*(read(number) for number in range(10)))
    assert most == AT_ONCE


async def test_a_site_has_the_time_between_pages_that_it_asks_for(clock: Clock) -> None:
    rules = robots(Sites(b"User-agent: *\nCrawl-delay: 5\n"), clock)
    moments = []
    for number in range(4):
        async with rules.visit(f"{STORY}/{number}"):
            moments.append(clock.time)
    assert moments == [0, 5, 10, 15]


async def test_what_would_wait_too_long_is_not_read_now_and_takes_no_turn(clock: Clock) -> None:
    rules = robots(Sites(b"User-agent: *\nCrawl-delay: 3600\n"), clock)
    assert [await may_read(rules, STORY), await may_read(rules, STORY)] == [True, False]
    clock.time = 3600 - PATIENCE
    assert await may_read(rules, STORY)
    assert clock.time == 3600


async def test_long_and_hostile_rules_are_read_in_no_time(clock: Clock) -> None:
    hostile = b"User-agent: *\nDisallow: /" + b"a*" * 1000 + b"b\n" + b"Disallow: /x*y$\n" * 100_000
    assert await may_read(robots(Sites(hostile), clock), "https://quay.example/" + "a" * 2000)


# With the real client


async def test_a_redirect_into_what_is_closed_is_not_followed(site: Site, client: Client, clock: Clock) -> None:
    site.put("/robots.txt", Answer(RULES, content_type="text/plain"))
    site.put("/closed/story", page("<p>Not for programs.</p>"))
    link = site.put("/short", redirect("/closed/story"))
    rules = Robots(client, now=clock)
    with pytest.raises(Unwelcome):
        async with rules.visit(link) as gate:
            await client.get(link, gate=gate)
    assert site.paths() == ["/robots.txt", "/short"]
    assert (await client.get(link)).final_url.endswith("/closed/story"), "for somebody who sends the link"


async def test_the_rules_of_a_site_are_read_once_for_an_article(
    site: Site, client: Client, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr("bot.web.robots._delay", lambda _, link: read.append(link) or 0.0)
    link = site.put("/story", page("<p>For all.</p>"))
    async with Robots(client, now=clock).visit(link) as gate:
        await client.get(link, gate=gate)
    assert read == [link]


async def test_robots_txt_is_fetched_by_the_same_rules_as_any_link(site: Site, client: Client, clock: Clock) -> None:
    site.put("/robots.txt", redirect("http://10.0.0.1/robots.txt"))
    with pytest.raises(Unwelcome):
        await Robots(client, now=clock).check(site.url("/story"))
    with pytest.raises(Gone):
        await client.get(site.url("/story"))
