"""What a page says of itself in its head: meta tags, title, canonical link, language, and its JSON-LD."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from bot.reading.pages.jsonld import Claims, plain, read_claims

# The prefixes under which one site serves the same page.
_SAME = ("www.", "m.", "amp.", "mobile.")
# What parts a site's name from its slogan.
_SLOGAN = re.compile(r"\s+[–—|:·-]\s+|\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Head:
    """`metas` maps the lower-case name, property or itemprop of a meta tag to its contents in the page's order."""

    metas: dict[str, tuple[str, ...]]
    title: str
    canonical: str
    language: str
    claims: Claims
    host: str

    def first(self, *names: str) -> str:
        """The first meta of the first of `names` that the page has, "" for none."""
        return next((content for name in names for content in self.metas.get(name, ()) if content), "")

    @property
    def is_article(self) -> bool:
        """Whether the page says that it is one."""
        return bool(self.claims.headline or self.first("article:published_time")) or "article" in self.first("og:type")

    @property
    def site(self) -> str:
        """The site's name as the site writes it, without a slogan after it; else its host. An address is no name."""
        names = (self.first("og:site_name"), self.claims.publisher, self.first("application-name"))
        name = next((each for each in names if each and "://" not in each), "")
        return _SLOGAN.split(name, maxsplit=1)[0].strip() or self.host


def read_head(tree: HtmlElement, final_url: str) -> Head:
    """The head of the page at `final_url`."""
    metas: defaultdict[str, list[str]] = defaultdict(list)
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if name and (content := plain(tag.get("content") or "")):
            metas[name.strip().lower()].append(content)
    told = {name: tuple(contents) for name, contents in metas.items()}
    links = [tag.get("href") or "" for tag in tree.iter("link") if (tag.get("rel") or "").lower() == "canonical"]
    title = next((plain(tag.text_content()) for tag in tree.iter("title")), "")
    root = tree.getroottree().getroot()
    return Head(
        metas=told,
        title=title,
        canonical=canonical(final_url, *links[:1], *told.get("og:url", ())),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        claims=read_claims(tree),
        host=host_of(final_url),
    )


def host_of(url: str) -> str:
    """The host of `url` without the prefixes that mean the same site; "" if it has none."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    for prefix in _SAME:
        host = host.removeprefix(prefix)
    return host


def canonical(final_url: str, *claimed: str) -> str:
    """The first claimed address that may stand for `final_url`: http(s), of the same site, and no home page.

    A page without an address (a file) is taken at its word."""
    host = host_of(final_url)
    for claim in claimed:
        try:
            url = urljoin(final_url, claim.strip())
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.username or parts.password:
            continue
        same = _same_site(host_of(url), host) if host else bool(parts.netloc)
        if parts.scheme in ("http", "https") and same and parts.path.strip("/"):
            return url
    return final_url


def _same_site(one: str, other: str) -> bool:
    return bool(one and other) and (one == other or one.endswith("." + other) or other.endswith("." + one))
