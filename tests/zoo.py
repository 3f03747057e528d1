"""Feeds of all kinds, well, odd and ill, on a site of the tests, each with what must come of it."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.errors import (
    Blocked,
    BotError,
    Gone,
    NameNotFound,
    NotAFeed,
    NotAPage,
    PrivateAddress,
    Refused,
    ServerFault,
    TimedOut,
    TooLarge,
    TooManyRedirects,
    UnknownEncoding,
)
from tests.site import MEGABYTE, Answer, Behaviour, Site, bomb, drip, drop, hang, page, redirect, says

XML = "application/xml"
SECRET = "the keeper's own words"  # what an external entity must not fetch
LATIN = "Zoë naît à l’aube"  # letters that two charsets write in two ways


@dataclass(frozen=True)
class Animal:
    """What a feed numbered `number` does: behaviours by path below its own, the first under ""; `links` are the entries
    that must be kept of it, `fault` is what must be named of it."""

    paths: dict[str, Behaviour]
    links: Sequence[str] = ()
    fault: type[BotError] | None = None
    host: str = ""  # where it is asked, if not at its own


Breeder = Callable[[str, int], Animal]  # of the address that it will have


def titles(number: int) -> list[str]:
    return [f"Keeper {number} feeds the {name}" for name in ("otters", "herons")]


def links(url: str) -> list[str]:
    return [f"{url}/{name}" for name in ("otters", "herons")]


def items(url: str, number: int) -> str:
    return "".join(
        f"<item><title>{title}</title><link>{link}</link><description>{title}.</description></item>"
        for title, link in zip(titles(number), links(url), strict=True)
    )


def rss(url: str, number: int, version: str = "2.0", head: str = "") -> str:
    return (
        f'{head}<rss version="{version}"><channel><title>Zoo {number}</title><link>{url}</link>'
        f"<description>News</description>{items(url, number)}</channel></rss>"
    )


def atom(url: str, number: int, namespace: str = "http://www.w3.org/2005/Atom") -> str:
    entries = "".join(
        f'<entry><id>{link}</id><title>{title}</title><link href="{link}"/>'
        "<updated>2031-05-06T08:00:00Z</updated></entry>"
        for title, link in zip(titles(number), links(url), strict=True)
    )
    return f'<?xml version="1.0"?><feed xmlns="{namespace}"><title>Zoo {number}</title><id>{url}</id>{entries}</feed>'


def rdf(url: str, number: int) -> str:
    space = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    about = f'<channel rdf:about="{url}"><title>Zoo {number}</title></channel>'
    return f"<rdf:RDF {space}>{about}{items(url, number)}</rdf:RDF>"


def json_feed(url: str, number: int) -> str:
    told = [{"id": link, "url": link, "title": title} for title, link in zip(titles(number), links(url), strict=True)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": f"Zoo {number}", "items": told})


def sitemap(url: str, number: int) -> str:
    spaces = (
        'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    )
    pages = "".join(
        f"<url><loc>{link}</loc><news:news><news:title>{title}</news:title></news:news></url>"
        for title, link in zip(titles(number), links(url), strict=True)
    )
    return f"<urlset {spaces}>{pages}</urlset>"


def well(write: Callable[[str, int], str | bytes], content_type: str = XML, **headers: str) -> Breeder:
    """A feed that says what it should."""

    def breed(url: str, number: int) -> Animal:
        body = write(url, number)
        sent = body if isinstance(body, bytes) else body.encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Animal({"": Answer(sent, content_type=content_type, headers=named)}, links(url))

    return breed


def ill(fault: type[BotError], behaviour: Behaviour, host: str = "") -> Breeder:
    """A feed that is none, or does what it must not."""
    return lambda url, number: Animal({"": behaviour}, fault=fault, host=host)


def moved(url: str, number: int) -> Animal:
    return Animal(
        {"": redirect(f"{url}/new", 301), "/new": Answer(rss(url, number).encode(), content_type=XML)}, links(url)
    )


def outside_entity(url: str, number: int) -> Animal:
    """Asks for a file of ours: its entries are kept, the file is not."""
    head = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{url}/secret"><!ENTITY y SYSTEM "file:///etc/passwd">]>'
    body = rss(url, number, head=head).replace("<description>News", "<description>&x;&y;News")
    return Animal({"": Answer(body.encode(), content_type=XML), "/secret": page(SECRET)}, links(url))


def laughs(url: str, number: int) -> Animal:
    """Entities of entities, a gigabyte in all: what stands before them is kept."""
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{nested}]>'
    body = rss(url, number, head=head).replace("</channel>", "<item><title>&l9;</title></item></channel>")
    return Animal({"": Answer(body.encode(), content_type=XML)}, links(url))


def large(url: str, number: int) -> Animal:
    """Just below the cap: comments, then what there is to read."""
    body = rss(url, number, head=f"<!--{' ' * 4_900_000}-->")
    return Animal({"": Answer(body.encode(), content_type=XML)}, links(url))


WELL: dict[str, Breeder] = {
    "RSS 0.90": well(
        lambda url, n: rdf(url, n).replace("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/")
    ),
    "RSS 0.91": well(lambda url, n: rss(url, n, "0.91")),
    "RSS 0.92": well(lambda url, n: rss(url, n, "0.92")),
    "RSS 0.93": well(lambda url, n: rss(url, n, "0.93")),
    "RSS 1.0": well(rdf, "application/rdf+xml"),
    "RSS 2.0": well(rss, "application/rss+xml"),
    "Atom 0.3": well(lambda url, n: atom(url, n, "http://purl.org/atom/ns#")),
    "Atom 1.0": well(atom, "application/atom+xml"),
    "JSON Feed": well(json_feed, "application/feed+json"),
    "news sitemap": well(sitemap),
    "said to be a page": well(rss, "text/html; charset=utf-8"),
    "said to be nothing": well(rss, ""),
    "UTF-16": well(lambda url, n: rss(url, n, head='<?xml version="1.0" encoding="utf-16"?>').encode("utf-16")),
    "wrong charset": well(
        lambda url, n: (
            rss(url, n, head='<?xml version="1.0" encoding="utf-8"?>').replace("News", LATIN).encode("cp1252")
        )
    ),
    "charset nobody knows": well(rss, "application/rss+xml; charset=x-none"),
    "entity unknown to XML": well(lambda url, n: rss(url, n).replace("News", "News &nbsp; &copy; & more")),
    "tag left open": well(lambda url, n: rss(url, n).replace("</channel></rss>", "")),
    "words before it": well(lambda url, n: "\n\n" + rss(url, n, head='<?xml version="1.0"?>')),
    "control characters": well(lambda url, n: rss(url, n).replace("News", "New\x00\x08s")),
    "gzip": well(lambda url, n: gzip.compress(rss(url, n).encode()), Content_Encoding="gzip"),
    "deflate": well(lambda url, n: zlib.compress(rss(url, n).encode()), Content_Encoding="deflate"),
    "moved (301)": moved,
    "outside entities (XXE)": outside_entity,
    "a billion laughs": laughs,
    "4.9 MB": large,
}
ILL: dict[str, Breeder] = {
    "6 MB": ill(TooLarge, Answer(b"<rss>" + b" " * 6 * MEGABYTE, content_type=XML)),
    "without end": ill(TooLarge, drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>", bytes(MEGABYTE), 0.0)),
    "gzip bomb": ill(TooLarge, bomb(60)),
    "redirect to a private address": ill(PrivateAddress, redirect("http://10.0.0.1/feed")),
    "redirect to loopback": ill(PrivateAddress, redirect("http://127.0.0.2/feed")),
    "redirect to another port": ill(PrivateAddress, redirect("http://127.0.0.1:22/")),
    "round in circles": ill(TooManyRedirects, redirect("?again")),
    "hanging": ill(TimedOut, hang),
    "dripping": ill(TimedOut, drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>", b" ", 0.1)),
    "hanging up": ill(Refused, drop),
    "no HTTP": ill(ServerFault, says(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")),
    "404": ill(Gone, Answer(status=404)),
    "410": ill(Gone, Answer(status=410)),
    "403": ill(Blocked, Answer(status=403)),
    "500": ill(ServerFault, Answer(status=500)),
    "429": ill(ServerFault, Answer(status=429, headers={"Retry-After": "3600"})),
    "unknown encoding": ill(UnknownEncoding, Answer(b"x", content_type=XML, headers={"Content-Encoding": "br"})),
    "gzip cut short": ill(
        UnknownEncoding, Answer(gzip.compress(b"<rss/>")[:-6], content_type=XML, headers={"Content-Encoding": "gzip"})
    ),
    "a page": ill(NotAFeed, page("<html><body><h1>This name is for sale</h1></body></html>")),
    "a PDF": ill(NotAPage, Answer(b"%PDF-1.7", content_type="application/pdf")),
    "nothing": ill(NotAFeed, Answer(b"", content_type=XML)),
    "other XML": ill(NotAFeed, Answer(b"<?xml version='1.0'?><svg/>", content_type=XML)),
    "other JSON": ill(NotAFeed, Answer(b'{"version": "2"}', content_type="application/json")),
    "JSON too deep": ill(NotAFeed, Answer(b'{"a":' * 100_000, content_type="application/json")),
    "no such site": ill(NameNotFound, drop, host="nowhere.invalid"),
}


@dataclass(frozen=True)
class Specimen:
    """One feed: its kind, its address, the links of the entries that must be kept, the fault that must be named."""

    kind: str
    url: str
    links: Sequence[str]
    fault: type[BotError] | None


def stock(site: Site, count: int) -> list[Specimen]:
    """So many feeds on a site, of all kinds in turn, each at a host of its own."""
    kinds = [*WELL.items(), *ILL.items()]
    found = []
    for number in range(count):
        kind, breed = kinds[number % len(kinds)]
        path = f"/zoo/{number}"
        url = site.url(path, f"zoo{number}.example")
        animal = breed(url, number)
        for below, behaviour in animal.paths.items():
            site.put(path + below, behaviour)
        there = site.url(path, animal.host) if animal.host else url
        found.append(Specimen(kind, there, animal.links, animal.fault))
    return found
