import asyncio
import gzip
import socket
from contextlib import closing
from dataclasses import replace

import pytest

from bot.errors import (
    Blocked,
    BotError,
    Gone,
    NameNotFound,
    NotALink,
    NotAPage,
    Refused,
    ServerFault,
    TimedOut,
    TlsFault,
    TooLarge,
    TooManyRedirects,
    UnknownEncoding,
)
from bot.web import kinds
from bot.web.client import Client, Limits
from tests.site import Answer, Site, breaks_off, drop, hang, page, redirect, says

STORY = "<html><body><p>Dockers in Portsea voted to strike.</p></body></html>"


async def error_of(client: Client, link: str) -> BotError:
    with pytest.raises(BotError) as caught:
        await client.get(link)
    return caught.value


async def test_a_page_comes_as_text_with_the_address_it_came_from(client: Client, site: Site) -> None:
    link = site.put("/story", page(STORY)) + "#comments"
    got = await client.get(link)
    assert (got.url, got.final_url, got.html, got.content_type) == (link, site.url("/story"), STORY, "text/html")


async def test_the_bot_says_who_it_is_and_asks_for_gzip(client: Client, site: Site) -> None:
    await client.get(site.put("/story", page(STORY)))
    asked = site.requests[0].headers
    assert asked["user-agent"].startswith("OnTheRecord/")
    assert asked["accept-encoding"] == "gzip"
    assert asked["host"] == f"127.0.0.1:{site.port}"
    assert "text/html" in asked["accept"]


async def test_a_packed_page_is_unpacked(client: Client, site: Site) -> None:
    packed = gzip.compress(STORY.encode())
    link = site.put("/story", Answer(packed, headers={"Content-Encoding": "gzip"}))
    assert (await client.get(link)).html == STORY


async def test_another_encoding_than_asked_for_is_refused_by_name(client: Client, site: Site) -> None:
    link = site.put("/story", Answer(b"\x1b\x07", headers={"Content-Encoding": "br"}))
    error = await error_of(client, link)
    assert isinstance(error, UnknownEncoding)
    assert error.facts == {"host": "127.0.0.1", "encoding": "br"}


async def test_a_page_of_another_charset_is_decoded(client: Client, site: Site) -> None:
    body = "Порт закрыт".encode("cp1251")
    link = site.put("/story", Answer(body, content_type="text/plain; charset=windows-1251"))
    got = await client.get(link)
    assert (got.html, got.content_type) == ("Порт закрыт", "text/plain")


async def test_a_page_of_no_said_type_is_known_by_its_first_bytes(client: Client, site: Site) -> None:
    link = site.put("/story", Answer(STORY.encode(), content_type=""))
    assert (await client.get(link)).content_type == "text/html"


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (Answer(b"%PDF-1.7", content_type="application/pdf"), "PDF"),
        (Answer(b"%PDF-1.7", content_type="text/html"), "PDF"),
        (Answer(b"\x89PNG\r\n", content_type=""), "image"),
        (Answer(b"{}", content_type="application/json"), "data"),
        (Answer(b"<rss>", content_type="application/rss+xml"), "feed"),
        (Answer(b"x", content_type="video/mp4", headers={"Content-Length": str(10**10)}), "video"),
    ],
)
async def test_what_is_no_page_is_named(client: Client, site: Site, answer: Answer, what: str) -> None:
    error = await error_of(client, site.put("/file", answer))
    assert isinstance(error, NotAPage)
    assert error.facts == {"host": "127.0.0.1", "what": what}


async def test_other_types_can_be_asked_for(client: Client, site: Site) -> None:
    link = site.put("/feed", Answer(b"<rss></rss>", content_type="application/rss+xml"))
    got = await client.get(link, accept={"application/rss+xml"})
    assert got.html == "<rss></rss>"


@pytest.mark.parametrize(
    ("status", "kind", "asked"),
    [
        (401, Blocked, 1),
        (403, Blocked, 1),
        (451, Blocked, 1),
        (406, Blocked, 1),
        (999, Blocked, 1),
        (404, Gone, 1),
        (410, Gone, 1),
        (429, ServerFault, 1),
        (304, ServerFault, 1),
        (302, ServerFault, 1),  # with nowhere to go
        (500, ServerFault, 2),
        (503, ServerFault, 2),
    ],
)
async def test_each_status_has_its_error_and_its_tries(
    client: Client, site: Site, status: int, kind: type[BotError], asked: int
) -> None:
    error = await error_of(client, site.put("/story", Answer(status=status)))
    assert type(error) is kind
    assert error.facts == {"host": "127.0.0.1", "status": status}
    assert len(site.requests) == asked


@pytest.mark.parametrize("fault", [Answer(status=502), drop, breaks_off(STORY.encode())])
async def test_a_fault_that_passes_costs_one_more_try(client: Client, site: Site, fault: Answer) -> None:
    link = site.put("/story", fault, page(STORY))
    assert (await client.get(link)).html == STORY
    assert site.paths() == ["/story", "/story"]


@pytest.mark.parametrize("fault", [drop, breaks_off(STORY.encode())])
async def test_a_connection_that_breaks_off_twice_is_given_up(client: Client, site: Site, fault: Answer) -> None:
    assert isinstance(await error_of(client, site.put("/story", fault)), Refused)
    assert site.paths() == ["/story", "/story"]


async def test_an_answer_that_is_not_http_is_a_fault_of_the_server(client: Client, site: Site) -> None:
    error = await error_of(client, site.put("/story", says(b"<html>A page of 1991</html>\r\n\r\n")))
    assert isinstance(error, ServerFault)
    assert error.facts == {"host": "127.0.0.1"}


async def test_a_port_nobody_answers_at_is_refused(limits: Limits) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        client = Client(replace(limits, ports=frozenset({port})))
        assert isinstance(await error_of(client, f"http://127.0.0.1:{port}/"), Refused)
        await client.close()


async def test_a_server_without_tls_is_a_tls_fault(client: Client, site: Site) -> None:
    assert isinstance(await error_of(client, f"https://127.0.0.1:{site.port}/"), TlsFault)


async def test_a_name_that_nobody_has_is_not_found(limits: Limits, site: Site) -> None:
    def nobody(*asked: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    client = Client(limits, resolver=nobody)
    error = await error_of(client, site.url("/", host="portsee.example"))
    assert isinstance(error, NameNotFound)
    assert error.facts == {"host": "portsee.example"}
    await client.close()


async def test_what_is_no_link_asks_nobody(client: Client, site: Site) -> None:
    assert isinstance(await error_of(client, "ftp://127.0.0.1/x"), NotALink)
    assert not site.requests


async def test_a_link_that_leads_elsewhere_is_followed(client: Client, site: Site) -> None:
    site.put("/b", redirect("/story", 301))
    site.put("/story", page(STORY))
    got = await client.get(site.put("/a", redirect(site.url("/b"), 308)))
    assert (got.final_url, got.html) == (site.url("/story"), STORY)


async def test_a_page_that_sends_its_readers_on_is_followed(client: Client, site: Site) -> None:
    site.put("/story", page(STORY))
    link = site.put("/short", page('<meta http-equiv="refresh" content="0;url=story">'))
    assert (await client.get(link)).final_url == site.url("/story")


async def test_a_page_that_reloads_itself_is_read(client: Client, site: Site) -> None:
    link = site.put("/live", page('<meta http-equiv="refresh" content="1;url=/live"><p>Votes come in.'))
    assert "Votes" in (await client.get(link)).html


async def test_five_redirects_are_followed_and_a_sixth_is_not(client: Client, site: Site) -> None:
    site.put("/0", page(STORY))
    for n in range(1, 7):
        site.put(f"/{n}", redirect(f"/{n - 1}"))
    assert (await client.get(site.url("/5"))).html == STORY
    error = await error_of(client, site.url("/6"))
    assert isinstance(error, TooManyRedirects)
    assert error.facts == {"host": "127.0.0.1", "redirects": 5}


async def test_a_cookie_given_on_the_way_is_shown_on_the_way_and_then_forgotten(client: Client, site: Site) -> None:
    gate = redirect("/story", headers={"Set-Cookie": "town=Ústí; Path=/"})
    link = site.put("/gate", gate)
    site.put("/story", page(STORY))
    await client.get(link)
    await client.get(site.url("/story"))
    assert [request.headers.get("cookie") for request in site.requests] == [None, "town=Ústí", None]


async def test_a_site_that_never_answers_is_left_in_time(limits: Limits, site: Site) -> None:
    client = Client(replace(limits, seconds=0.1))
    link = site.put("/story", hang)
    before = asyncio.get_running_loop().time()
    error = await error_of(client, link)
    assert asyncio.get_running_loop().time() - before < 0.5
    assert isinstance(error, TimedOut)
    assert error.facts == {"host": "127.0.0.1", "seconds": 1}
    await client.close()


async def test_a_server_that_does_not_finish_its_greeting_is_left_in_time(limits: Limits) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:  # takes the connection, and is never accepted
        port = silent.getsockname()[1]
        client = Client(replace(limits, seconds=0.4, ports=frozenset({port})))
        error = await error_of(client, f"https://127.0.0.1:{port}/")
        assert isinstance(error, TimedOut)
        assert error.facts == {"host": "127.0.0.1"}
        await client.close()


async def test_a_large_page_is_refused_before_it_is_read(client: Client, site: Site) -> None:
    link = site.put("/story", Answer(b"x", headers={"Content-Length": "30000000"}))
    error = await error_of(client, link)
    assert isinstance(error, TooLarge)
    assert error.facts == {"host": "127.0.0.1", "megabytes": 1}


async def test_many_pages_can_be_fetched_at_once(client: Client, site: Site) -> None:
    links = [site.put(f"/{n}", page(f"<p>{n}</p>")) for n in range(30)]
    pages = await asyncio.gather(*map(client.get, links))
    assert [got.html for got in pages] == [f"<p>{n}</p>" for n in range(30)]


# Feeds

QUAY = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title></channel></rss>'


async def test_a_feed_comes_in_bytes_with_what_the_server_says_of_it(client: Client, site: Site) -> None:
    link = site.put("/feed", Answer(QUAY, content_type="application/rss+xml", headers={"ETag": '"7"'}))
    got = await client.fetch(link, kinds.FEEDS, {})
    assert (got.url, got.status, got.body, got.headers["etag"], got.moved_to) == (link, 200, QUAY, '"7"', "")


async def test_a_feed_that_has_not_changed_says_so(client: Client, site: Site) -> None:
    link = site.put("/feed", Answer(status=304))
    assert (await client.fetch(link, kinds.FEEDS, {"If-None-Match": '"7"'})).status == 304
    assert site.requests[0].headers["if-none-match"] == '"7"'


async def test_a_refusal_of_a_feed_is_told_as_it_was_said(client: Client, site: Site) -> None:
    link = site.put("/feed", Answer(status=429, headers={"Retry-After": "90"}))
    got = await client.fetch(link, kinds.FEEDS, {})
    assert (got.status, got.headers["retry-after"]) == (429, "90")


async def test_a_feed_that_moved_for_good_is_told_apart_from_one_that_is_elsewhere_today(
    client: Client, site: Site
) -> None:
    there = site.put("/new", Answer(QUAY, content_type="application/rss+xml"))
    site.put("/today", redirect(there, 302))
    for_good = await client.fetch(site.put("/old", redirect(there, 301)), kinds.FEEDS, {})
    today = await client.fetch(site.put("/first", redirect(site.url("/today"), 308)), kinds.FEEDS, {})
    assert (for_good.url, for_good.moved_to) == (there, there)
    assert (today.url, today.moved_to) == (there, site.url("/today"))
