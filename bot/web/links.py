"""A link in its normal form: whatever way readers come by an article, its address is one."""

from __future__ import annotations

import re
from collections.abc import Callable
from ipaddress import ip_address
from typing import Final
from urllib.parse import unquote_plus, urlsplit

import httpx

from bot.errors import NotALink, PrivateAddress
from bot.web.trackers import PREFIXES, TRACKERS
from bot.web.wrappings import unwrap

SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
DEFAULT_PORTS: Final = {"http": 80, "https": 443}
LONGEST: Final = 8192  # where web servers stop reading a request line: nginx, Apache and IIS agree
MOST_WRAPPINGS: Final = 4  # a click counter around a cache around a counter is the worst seen in the wild

# A host made of numbers in any base, the way C libraries read them: 2130706433, 0x7f.1, 0177.0.0.1
NUMBERS: Final = re.compile(r"(0x[0-9a-f]*|\d+)(\.(0x[0-9a-f]*|\d+))*\.?", re.I)

AMP_HOST: Final = "amp."
# `/story/amp`, `/story/amp/`, `/story.amp`, `/story.amp.html`
AMP_PATH: Final = re.compile(r"(?<=[^/])/amp(?=/?$)|\.amp(?=(\.html?)?$)", re.I)
AMP_NAMES: Final = frozenset({"amp", "_amp", "amp_js_v", "amp_gsa", "amp_r", "amp_tf", "usqp"})
# co.uk, com.au: what stays of amp.co.uk is a registry, not a site
REGISTRY: Final = re.compile(r"[^.]*|(co|com|net|org|gov|ac|edu)\.[a-z]{2}", re.I)


def parse(link: str, base: httpx.URL | None = None) -> httpx.URL:
    """The address that `link` names, seen from the page `base` if it is relative; https where it has no scheme.

    Raises NotALink for whatever is no http(s) link to a host, or carries credentials; PrivateAddress for a host that
    is written as odd numbers, which is done only to hide where it leads."""
    link = link.strip()
    if len(link) > LONGEST:
        raise NotALink(characters=len(link))
    bare = base is None and not SCHEME.match(link)
    try:
        url = httpx.URL(f"https://{link}" if bare else link)
        url = base.join(url) if base else url
    except httpx.InvalidURL as fault:
        if host := _odd_host(link):
            raise PrivateAddress(host=host) from fault
        raise NotALink from fault
    scheme = url.scheme.lower()
    if scheme not in DEFAULT_PORTS or not url.host or (bare and "." not in url.host):
        raise NotALink
    if url.userinfo:  # what stands before the @ is there to be taken for the host
        raise NotALink(host=url.host)
    if _odd(url.host):
        raise PrivateAddress(host=url.host)
    return url.copy_with(
        scheme=scheme,
        port=None if url.port == DEFAULT_PORTS[scheme] else url.port,
        path=url.path or "/",
        fragment=None,
    )


def clean(link: str) -> str:
    """The normal form of `link`: unwrapped, without trackers, fragment and default port, and not as an AMP page.

    Raises as `parse` does."""
    url = parse(link)
    for _ in range(MOST_WRAPPINGS):
        if (inner := unwrap(url)) is None:
            break
        url = parse(inner)
    path, _, query = url.raw_path.decode("ascii").partition("?")
    query = "&".join(pair for pair in query.split("&") if pair and not _follows(pair))
    target = _again(_without_amp_path, path) + (f"?{query}" if query else "")
    return str(url.copy_with(host=_again(_without_amp_host, url.host), raw_path=target.encode("ascii")))


def _follows(pair: str) -> bool:
    """Whether a `name=value` of a query says only how the reader came, or asks for the AMP form of the page."""
    # `&amp;utm_source=`: links copied out of a page's source keep its escapes
    pair = unquote_plus(pair).lower().removeprefix("amp;")
    name = pair.partition("=")[0]
    return name.startswith(PREFIXES) or name in TRACKERS or name in AMP_NAMES or pair == "outputtype=amp"


def _without_amp_path(path: str) -> str:
    return AMP_PATH.sub("", path)


def _without_amp_host(host: str) -> str:
    rest = host.removeprefix(AMP_HOST)
    return host if REGISTRY.fullmatch(rest) else rest


def _again(change: Callable[[str], str], part: str) -> str:
    """The part after as many changes as change it: what is clean stays as it is."""
    while (changed := change(part)) != part:
        part = changed
    return part


def _odd(host: str) -> bool:
    """Whether `host` is numbers without being an address as one is properly written."""
    if not NUMBERS.fullmatch(host):
        return False
    try:
        ip_address(host)
    except ValueError:
        return True
    return False


def _odd_host(link: str) -> str:
    """The host of a link that httpx cannot read, if it is odd numbers, else ""."""
    try:
        host = urlsplit(link if "://" in link else f"//{link}").hostname or ""
    except ValueError:
        return ""
    return host if _odd(host) else ""
