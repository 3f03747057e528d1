"""A link in its normal form: whatever way readers come by an article, its address is one."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import unquote_plus, urlsplit

import httpx

from bot.errors import NotALink, PrivateAddress
from bot.web.trackers import PREFIXES, TRACKERS
from bot.web.wrappings import unwrap

SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
RECENT: Final = 500  # links whose normal form is at hand: news is asked for by many within hours
MOST_STEPS: Final = 16  # a real link is clean after two or three; one that is not is made to keep us busy
DEFAULT_PORTS: Final = {"http": 80, "https": 443}
LONGEST: Final = 8192  # where web servers stop reading a request line: nginx, Apache and IIS agree

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
        host, scheme = url.host, url.scheme.lower()
    except (httpx.InvalidURL, UnicodeError) as fault:  # UnicodeError: "xn--" and nothing that it spells
        if odd := _odd_host(link):
            raise PrivateAddress(host=odd) from fault
        raise NotALink from fault
    if scheme not in DEFAULT_PORTS or not host or (bare and "." not in host):
        raise NotALink
    if url.userinfo:  # what stands before the @ is there to be taken for the host
        raise NotALink(host=host)
    if _odd(host):
        raise PrivateAddress(host=host)
    return url.copy_with(
        scheme=scheme,
        port=None if url.port == DEFAULT_PORTS[scheme] else url.port,
        raw_path=url.raw_path,  # "/" where the path is empty
        fragment=None,
    )


@lru_cache(RECENT)
def clean(link: str) -> str:
    """The normal form of `link`: unwrapped, without trackers, fragment and default port, and not as an AMP page.

    Cleaning a clean link changes nothing. Raises as `parse` does."""
    url = parse(link)
    for _ in range(MOST_STEPS):
        if (shorter := parse(_shorter(url))) == url:
            return str(url)
        url = shorter
    raise NotALink


def _shorter(url: httpx.URL) -> str:
    """The link inside `url`, or `url` without trackers and one step nearer to the page that its AMP form is of."""
    if inner := unwrap(url):
        return inner
    path, _, query = url.raw_path.decode("ascii").partition("?")
    query = "&".join(pair for pair in query.split("&") if pair and not _follows(pair))
    target = AMP_PATH.sub("", path) + (f"?{query}" if query else "")
    rest = url.host.removeprefix(AMP_HOST)
    return str(url.copy_with(host=url.host if REGISTRY.fullmatch(rest) else rest, raw_path=target.encode("ascii")))


def _follows(pair: str) -> bool:
    """Whether a `name=value` of a query says only how the reader came, or asks for the AMP form of the page."""
    # `&amp;utm_source=`: links copied out of a page's source keep its escapes
    pair = unquote_plus(pair).lower().removeprefix("amp;")
    name = pair.partition("=")[0]
    return name.startswith(PREFIXES) or name in TRACKERS or name in AMP_NAMES or pair == "outputtype=amp"


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
