"""Who signs an article: its people, each once; a newsroom or agency only where no person is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from bot.languages.markup import BylineCues
from bot.reading.pages.head import Head
from bot.reading.pages.headline import folded

# A byline's class words in other company: who commented, who took the picture.
_OTHERS = re.compile(r"comment|image|photo|credit", re.IGNORECASE)
_METAS = ("author", "article:author", "article:author_name", "og:author", "parsely-author", "sailthru.author",
          "dc.creator", "dcsext.author", "byl", "authors", "citation_author")  # fmt: skip
# A longer byline than this is a box with more than names in it.
_LONGEST = 120
# A text is signed among so many first lines.
_FIRST = 5


class Byline:
    """Reads names by the cues of a pack; `sites` are the names of the site, which are nobody's own."""

    def __init__(self, cues: BylineCues, sites: Iterable[str] = ()) -> None:
        openers = "|".join(map(re.escape, sorted(cues.openers, key=len, reverse=True)))
        joins = "|".join(map(re.escape, cues.joins))
        self.opener = re.compile(rf"^\W*(?:{openers})\b\s*:?\s*", re.IGNORECASE)
        self.join = re.compile(rf"\s*[,;|/&•·]\s*|\s+(?:{joins})\s+", re.IGNORECASE)
        self.cues = cues
        self.sites = {folded(name) for name in sites} - {""}

    def people(self, text: str) -> Iterator[str]:
        """The people that `text`, one name or a byline, names."""
        yield from (tidy(part) for part in self._parts(text) if self.is_person(part))

    def signed(self, line: str) -> tuple[str, ...]:
        """The people of a line that is nothing but a byline, () for any other."""
        parts = self._parts(line) if len(line) <= _LONGEST else []
        return tuple(map(tidy, parts)) if parts and all(map(self.is_person, parts)) else ()

    def _parts(self, text: str) -> list[str]:
        return [part for part in self.join.split(self.opener.sub("", text, count=1).strip(" .,:;|")) if part]

    def is_person(self, name: str) -> bool:
        """Whether `name` reads as a person's: two to five capitalized words, none of them a newsroom's."""
        words = name.split()
        capital = [word for word in words if word.lower() not in self.cues.particles]
        return (
            2 <= len(words) <= 5
            and len(capital) >= 2
            and all(word[0].isupper() and not any(map(str.isdigit, word)) for word in capital)
            and not any(mark in name for mark in '@/()[]:?!"')
            and not self.is_body(name)
        )

    def is_body(self, name: str) -> bool:
        """Whether `name` is the site's own, or has a newsroom's word in it."""
        whole = folded(name)
        return any(whole == site or (len(site) > 3 and site in whole) for site in self.sites) or any(
            word.lower().strip(".") in self.cues.desks for word in re.split(r"[\s.-]+", name)
        )


def tidy(name: str) -> str:
    """`name` without the marks around it."""
    return name.strip(" \t\n.,:;|–-")


def byline_of(head: Head, cues: BylineCues) -> Byline:
    """Reads the names of one page."""
    return Byline(cues, (head.site, head.claims.publisher, head.host, head.host.split(".")[0]))


def people_of(head: Head, tree: HtmlElement, byline: Byline) -> tuple[str, ...]:
    """The people who sign the page: as JSON-LD names them, else its meta tags, else its byline."""
    claimed = [signed.name for signed in head.claims.authors if not signed.body and not _is_address(signed.name)]
    told = [name for signed in claimed for name in _names(signed, byline)]
    return once(told) or once(name for meta in _metas(head) for name in byline.people(meta)) or _shown(tree, byline)


def people_in(lines: list[str], byline: Byline) -> tuple[str, ...]:
    """The people who sign a text in a line of its own: with "by" among the first lines, as the first or as the last."""
    told = [line for line in lines[:_FIRST] if byline.opener.match(line)]
    return next((people for line in (*told, *lines[:1], *lines[-1:]) if (people := byline.signed(line))), ())


def bodies_of(head: Head) -> tuple[str, ...]:
    """The newsroom or agency that signs the page where nobody else does."""
    return once(name for signed in head.claims.authors if not _is_address(name := signed.name)) or once(
        _metas(head)[:1]
    )


def once(names: Iterable[str]) -> tuple[str, ...]:
    """`names` in order, each once whatever its case and marks."""
    return tuple({folded(name): name for name in reversed([*names]) if folded(name)}.values())[::-1]


def _metas(head: Head) -> list[str]:
    return [content for name in _METAS for content in head.metas.get(name, ()) if not _is_address(content)]


def _names(signed: str, byline: Byline) -> tuple[str, ...]:
    """The names in what JSON-LD calls one person; a name of one word, or of another script, is taken at its word."""
    return tuple(byline.people(signed)) or (() if byline.is_body(signed) else (tidy(signed),))


def _is_address(text: str) -> bool:
    return text.startswith(("http", "@", "www.")) or "://" in text


def _shown(tree: HtmlElement, byline: Byline) -> tuple[str, ...]:
    """The people of the first element that is named as a byline and names any."""
    for tag in tree.iter("a", "span", "div", "p", "li", "address", "cite", "strong"):
        if not _is_byline(tag, byline.cues):
            continue
        pieces = [piece for raw in tag.itertext() if (piece := " ".join(raw.split()))]
        if sum(map(len, pieces)) > _LONGEST:
            continue
        whole = list(byline.people(" ".join(pieces)))
        if people := whole or [name for piece in pieces for name in byline.people(piece)][:1]:
            return once(people)
    return ()


def _is_byline(tag: HtmlElement, cues: BylineCues) -> bool:
    name = tag.get("class") or ""
    if "author" in (tag.get("rel"), tag.get("itemprop")):
        return True
    return bool(name) and cues.classes.fit(name) and not _OTHERS.search(name)
