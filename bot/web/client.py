"""Fetches a page: guarded at every step, bounded in time, bytes, redirects and tries, and truthful about who asks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import version
from ipaddress import IPv4Network, IPv6Network
from typing import Final

import httpx
from ssrfguard import Resolver

from bot.errors import LinkError, NotAPage, PageError, PrivateAddress, Refused, TimedOut, TooManyRedirects
from bot.model import Page
from bot.web import faults, kinds, links
from bot.web.decode import decode
from bot.web.guard import guarded
from bot.web.inflate import MEGABYTE, Body, too_large
from bot.web.refresh import onward

NO_MORE: Final[Mapping[str, str]] = {}
USER_AGENT: Final = f"OnTheRecord/{version('on-the-record')} (news reader bot; for its readers, a page at a time)"

Gate = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take. `seconds` is for all of it, `max_bytes` for the page after inflating; `networks` are
    private networks that links may reach all the same; `tries` are for each address on the way."""

    seconds: float = 10
    max_bytes: int = 5 * MEGABYTE
    ports: frozenset[int] = frozenset({80, 443})
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    redirects: int = 5
    tries: int = 2


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address said, whatever that was: `status` is 304 where nothing is new, and may be a refusal, whose body
    is not read. `moved_to` is where the server says to ask from now on; header names are in lower case."""

    url: str
    status: int
    body: bytes
    headers: Mapping[str, str]
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one address said: a redirect's `location`, or a body of a `kind` such as text/html."""

    status: int
    headers: Mapping[str, str]
    location: str = ""
    kind: str = ""
    body: bytes = b""

    @property
    def text(self) -> str:
        return decode(self.body, self.headers.get("content-type", ""))


# Redirects by which a server says to forget the old address.
FOR_GOOD: Final = frozenset({301, 308})


class Client:
    """The only door to links. One for the whole process; it keeps no cookies from one page to the next."""

    def __init__(self, limits: Limits, resolver: Resolver | None = None) -> None:
        self._limits = limits
        self._transport = guarded(limits.ports, limits.networks, resolver)

    async def get(self, link: str, accept: AbstractSet[str] = kinds.PAGES, *, gate: Gate | None = None) -> Page:
        """The page at `link`, of one of the content types in `accept`, after at most `limits.seconds`. Every address
        on the way must pass the `gate`, which raises a LinkError for one that may not be asked.

        Raises a LinkError, or NotAPage for another content type."""
        address = links.parse(link)
        async with self._in_time(address.host):
            return await self._follow(link, address, accept, gate)

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        """What `link` says to a request with these further `headers`, after at most `limits.seconds`.

        Raises a LinkError where nobody answers, and NotAPage for a content type that is not in `accept`."""
        address = links.parse(link)
        cookies, moved_to, for_good = httpx.Cookies(), "", True
        async with self._in_time(address.host):
            for _ in range(self._limits.redirects + 1):
                answer = await self._ask(address, cookies, accept, headers)
                if not answer.location:
                    return Fetched(str(address), answer.status, answer.body, answer.headers, moved_to)
                address = links.parse(answer.location, base=address)
                for_good = for_good and answer.status in FOR_GOOD
                moved_to = str(address) if for_good else moved_to
        raise TooManyRedirects(host=address.host, redirects=self._limits.redirects)

    async def close(self) -> None:
        """Closes every connection."""
        await self._transport.aclose()

    @asynccontextmanager
    async def _in_time(self, host: str) -> AsyncIterator[None]:
        """Raises TimedOut when what is inside takes too long."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                yield
        except TimeoutError as fault:
            raise TimedOut(host=host, seconds=max(1, round(self._limits.seconds))) from fault

    async def _follow(self, link: str, address: httpx.URL, accept: AbstractSet[str], gate: Gate | None) -> Page:
        cookies = httpx.Cookies()  # some sites send a reader round in circles until a cookie comes back
        for _ in range(self._limits.redirects + 1):
            if gate:
                await gate(str(address))
            answer = await self._ask(address, cookies, accept)
            if answer.location:
                address = links.parse(answer.location, base=address)
                continue
            if not 200 <= answer.status < 300:
                raise faults.of_status(answer.status, address.host)
            text = answer.text
            further = onward(text) if answer.kind != "text/plain" else None
            if not further or (there := links.parse(further, base=address)) == address:
                return Page(link, str(address), text, answer.kind)
            address = there
        raise TooManyRedirects(host=address.host, redirects=self._limits.redirects)

    async def _ask(
        self, address: httpx.URL, cookies: httpx.Cookies, accept: AbstractSet[str], also: Mapping[str, str] = NO_MORE
    ) -> _Answer:
        """Asks `address`, and again after a fault that may pass."""
        for left in reversed(range(self._limits.tries)):
            try:
                answer = await self._try(address, cookies, accept, also)
            except Refused:
                if not left:
                    raise
            else:
                if answer.status not in faults.SERVERS or not left:
                    break
        return answer

    async def _try(
        self, address: httpx.URL, cookies: httpx.Cookies, accept: AbstractSet[str], also: Mapping[str, str]
    ) -> _Answer:
        port = address.port or links.DEFAULT_PORTS[address.scheme]
        if port not in self._limits.ports:
            raise PrivateAddress(host=address.host, port=port)
        # No httpx client: following redirects it inflates each one's body whole, with no cap (`response.aread`).
        request = httpx.Request(
            "GET",
            address,
            headers={
                "User-Agent": USER_AGENT,
                "Accept": ", ".join([*sorted(accept), "*/*;q=0.1"]),
                "Accept-Encoding": "gzip",
                **also,
            },
            # a name may have several addresses, and the first may be dead: leave time for the others
            extensions={"timeout": {"connect": self._limits.seconds / 4}},
        )
        request.headers.encoding = "utf-8"  # of cookies: sites put names of towns in them
        cookies.set_cookie_header(request)
        try:
            response = await self._transport.handle_async_request(request)
        except faults.REACHING as fault:
            raise faults.of_reaching(fault, address.host) from fault
        try:
            response.request = request
            cookies.extract_cookies(response)
            if response.has_redirect_location:
                return _Answer(response.status_code, response.headers, location=response.headers["location"])
            if not response.is_success:
                return _Answer(response.status_code, response.headers)
            return await self._read(response, accept)
        except httpx.TransportError as fault:
            raise Refused(host=address.host) from fault
        except (LinkError, PageError) as fault:
            raise type(fault)(host=address.host, **fault.facts) from fault
        finally:
            await response.aclose()

    async def _read(self, response: httpx.Response, accept: AbstractSet[str]) -> _Answer:
        """The whole body. Raises NotAPage and TooLarge, before anything is read if it can; UnknownEncoding."""
        content_type = response.headers.get("content-type", "")
        said = kinds.plain(content_type)
        if said not in accept | kinds.UNSAID:
            raise NotAPage(what=kinds.name(said))
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._limits.max_bytes:
            raise too_large(self._limits.max_bytes)
        body = Body(response.headers.get("content-encoding", ""), self._limits.max_bytes)
        async for raw in response.aiter_raw():
            body.feed(raw)
        whole = body.whole()
        if (kind := kinds.sniff(whole, said)) not in accept:
            raise NotAPage(what=kinds.name(kind))
        return _Answer(response.status_code, response.headers, kind=kind, body=whole)
