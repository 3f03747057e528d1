"""Links made to reach what they must not, or to cost more than a page does."""

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import (
    BotError,
    NotALink,
    PrivateAddress,
    ServerFault,
    TimedOut,
    TooLarge,
    UnknownEncoding,
)
from bot.web.client import Client, Limits
from tests.site import MEGABYTE, Answer, Site, bomb, drip, page, redirect, says

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
Row = tuple[int, int, int, str, tuple[str, int]]


class Names:
    """A resolver that answers from a list, each look-up the next, and counts them."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, host: str, port: int, *rest: int) -> list[Row]:
        self.asked.append(host)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return [
            (socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in answer
        ]


async def error_of(limits: Limits, link: str, resolver: Callable[..., list[Row]] | None = None) -> BotError:
    client = Client(limits, resolver=resolver)
    try:
        with pytest.raises(BotError) as caught:
            await client.get(link)
    finally:
        await client.close()
    return caught.value


PRIVATE = [
    "127.0.0.2",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fc00::1]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
]
ODD = ["2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "0177.1"]


@pytest.mark.parametrize("host", PRIVATE + ODD)
async def test_a_private_address_is_refused(limits: Limits, site: Site, host: str) -> None:
    assert isinstance(await error_of(limits, site.url("/", host)), PrivateAddress)
    assert not site.requests


@pytest.mark.parametrize("host", PRIVATE + ODD)
async def test_a_redirect_to_a_private_address_is_refused(limits: Limits, site: Site, host: str) -> None:
    link = site.put("/story", redirect(site.url("/secret", host)))
    assert isinstance(await error_of(limits, link), PrivateAddress)
    assert site.paths() == ["/story"]


async def test_a_meta_refresh_to_a_private_address_is_refused(limits: Limits, site: Site) -> None:
    html = f'<meta http-equiv="refresh" content="0;url={site.url("/secret", "127.0.0.2")}">'
    assert isinstance(await error_of(limits, site.put("/story", page(html))), PrivateAddress)


async def test_loopback_is_refused_unless_it_is_allowed(limits: Limits, site: Site) -> None:
    link = site.put("/story", page("secret"))
    assert isinstance(await error_of(replace(limits, networks=()), link), PrivateAddress)
    assert not site.requests


@pytest.mark.parametrize("ip", [host.strip("[]") for host in PRIVATE])
async def test_a_name_that_leads_to_a_private_address_is_refused(limits: Limits, site: Site, ip: str) -> None:
    error = await error_of(limits, site.url("/", "portsea.example"), Names([ip]))
    assert isinstance(error, PrivateAddress)
    assert error.facts == {"host": "portsea.example"}


async def test_a_name_with_public_and_private_addresses_is_refused(limits: Limits, site: Site) -> None:
    names = Names(["127.0.0.1", "127.0.0.2"])  # the first is allowed here
    assert isinstance(await error_of(limits, site.url("/", "portsea.example"), names), PrivateAddress)
    assert not site.requests


async def test_a_name_that_moves_is_looked_up_once_for_a_connection(limits: Limits, site: Site) -> None:
    names = Names(["127.0.0.1"], ["127.0.0.2"])
    client = Client(limits, resolver=names)
    site.put("/story", page("<p>Dockers voted."))
    got = await client.get(site.url("/story", "portsea.example"))
    assert got.html == "<p>Dockers voted."
    assert names.asked == ["portsea.example"]
    await client.close()


async def test_a_name_that_moves_on_the_way_is_checked_again(limits: Limits, site: Site) -> None:
    names = Names(["127.0.0.1"], ["127.0.0.2"])
    away = redirect(site.url("/secret", "portsea.example"), headers={"Connection": "close"})
    site.put("/story", away)
    assert isinstance(await error_of(limits, site.url("/story", "portsea.example"), names), PrivateAddress)
    assert site.paths() == ["/story"]


async def test_a_port_that_is_not_allowed_is_refused(limits: Limits, site: Site) -> None:
    for link in ("http://127.0.0.1:22/", "http://127.0.0.1:99999/", site.put("/a", redirect("http://127.0.0.1:25/"))):
        error = await error_of(limits, link)
        assert isinstance(error, PrivateAddress)
        assert error.facts["port"] in (22, 25, 99999)


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/passwd",
        "gopher://127.0.0.1/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://user:secret@127.0.0.1/",
        "http://[::1/",
        "http://127.0.0.1\\@portsea.example/",
        "/" + "x" * 9000,
    ],
)
async def test_a_redirect_to_what_is_no_link_is_refused(limits: Limits, site: Site, to: str) -> None:
    error = await error_of(limits, site.put("/story", redirect(to)))
    assert isinstance(error, NotALink)
    assert site.paths() == ["/story"]


async def test_a_host_that_cannot_be_one_is_no_link(limits: Limits, site: Site) -> None:
    for host in ("a..b", "ports_ea.example.", "a%2eb", "x" * 300):
        assert isinstance(await error_of(limits, site.url("/", host)), NotALink), host


async def test_the_environment_names_no_proxy(limits: Limits, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    client = Client(limits)
    assert (await client.get(site.put("/story", page("news")))).html == "news"
    await client.close()


async def test_a_bomb_of_gzip_is_stopped(limits: Limits, site: Site) -> None:
    answer = bomb(100)
    assert len(answer.body) < limits.max_bytes
    assert isinstance(await error_of(limits, site.put("/story", answer)), TooLarge)


async def test_a_bomb_behind_a_redirect_or_an_error_is_not_even_read(limits: Limits, site: Site) -> None:
    site.put("/end", page("news"))
    packed = bomb(100)
    link = site.put("/a", Answer(packed.body, 302, headers={**packed.headers, "Location": "/end"}))
    client = Client(limits)
    assert (await client.get(link)).html == "news"
    await client.close()
    assert isinstance(await error_of(limits, site.put("/b", Answer(packed.body, 500))), ServerFault)


async def test_a_page_of_thirty_megabytes_is_stopped(limits: Limits, site: Site) -> None:
    body = Answer(bytes(30 * MEGABYTE), headers={"Content-Length": "", "Connection": "close"})
    error = await error_of(limits, site.put("/story", body))
    assert isinstance(error, TooLarge)


async def test_broken_gzip_is_refused(limits: Limits, site: Site) -> None:
    answer = Answer(b"\x1f\x8b\x08\x00 broken", headers={"Content-Encoding": "gzip"})
    assert isinstance(await error_of(limits, site.put("/story", answer)), UnknownEncoding)


@pytest.mark.parametrize(
    "behaviour",
    [
        drip(HEAD + b"\r\n<p>", b"drip "),
        drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n.\r\n"),
        drip(HEAD, b"X-More: more\r\n"),
        drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
async def test_an_endless_drip_ends_in_time(limits: Limits, site: Site, behaviour: Answer) -> None:
    loop = asyncio.get_running_loop()
    before = loop.time()
    error = await error_of(replace(limits, seconds=0.15), site.put("/story", behaviour))
    assert isinstance(error, TimedOut)
    assert loop.time() - before < 1


async def test_headers_without_end_or_measure_are_no_http(limits: Limits, site: Site) -> None:
    endless = drip(HEAD, b"X-More: more\r\n" * 1000, pause=0)
    assert isinstance(await error_of(limits, site.put("/a", endless)), ServerFault)
    huge = Answer(b"x", headers={"X-Huge": "x" * 200_000})
    assert isinstance(await error_of(limits, site.put("/b", huge)), ServerFault)


async def test_redirects_that_never_end_are_left_in_time(limits: Limits, site: Site) -> None:
    slow = drip(b"HTTP/1.1 302 Found\r\nLocation: /a\r\n", b"X: y\r\n")
    assert isinstance(await error_of(replace(limits, seconds=0.15), site.put("/a", slow)), TimedOut)


async def test_a_name_server_that_never_answers_is_left_in_time(limits: Limits, site: Site) -> None:
    answered = threading.Event()

    def stalls(*asked: object) -> list[Row]:
        answered.wait(5)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    loop = asyncio.get_running_loop()
    before = loop.time()
    try:
        error = await error_of(replace(limits, seconds=0.1), site.url("/", "portsea.example"), stalls)
        assert isinstance(error, TimedOut)
        assert loop.time() - before < 1
    finally:
        answered.set()


async def test_bytes_that_are_no_text_come_as_text_all_the_same(limits: Limits, site: Site) -> None:
    client = Client(limits)
    link = site.put("/story", Answer(b"<p>Dockers \xff\xfe\x80 voted.</p>"))
    assert "voted" in (await client.get(link)).html
    await client.close()


PIECES = [
    b"\r\n",
    b"\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.1 302 Found\r\n",
    b"Location: ",
    b"Set-Cookie: a=",
    b"Content-Type: text/html; charset=",
    b"Content-Encoding: gzip\r\n",
    b"Content-Length: 9\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"<meta http-equiv=refresh content='0;url=",
    b"http://",
    b"/\xc3\xbc\xff%00",
    b"xn--",
    b"\x1f\x8b\x08\x00",
]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=4)).map(b"".join))
def test_whatever_a_server_says_is_a_page_or_an_error_with_a_name(limits: Limits, site: Site, raw: bytes) -> None:
    link = site.put("/story", says(raw))

    async def get() -> None:
        client = Client(replace(limits, seconds=0.5))
        with suppress(BotError):
            await client.get(link)
        await client.close()

    asyncio.run(get())
