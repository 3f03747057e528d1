"""What a page says of its article in JSON-LD, read even where the JSON is broken, nested, doubled or escaped."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

Node = dict[str, Any]

# schema.org's types of an article all end so (NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting),
# save Report and Review.
_ARTICLE = re.compile(r"(article|posting|^report|^review)$", re.IGNORECASE)
_WRAPPING = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*;?\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_TAG = re.compile(r"<[^<>]{1,200}>")
# Enough for a page with every comment marked up; a page of a million nodes is an attack.
_MOST_NODES = 2000


@dataclass(frozen=True, slots=True)
class Signed:
    """A name that signs an article; `body` where the page calls it an organization."""

    name: str
    body: bool = False


@dataclass(frozen=True, slots=True)
class Claims:
    """What the page's article node says; every field is empty where it says nothing."""

    headline: str = ""
    description: str = ""
    authors: tuple[Signed, ...] = ()
    publisher: str = ""
    published: str = ""
    text: str = ""
    free: bool = True
    live: bool = False


def read_claims(tree: HtmlElement) -> Claims:
    """What the JSON-LD of `tree` says of its article."""
    nodes = [node for script in _scripts(tree) for node in _nodes(_parse(script))]
    known = {str(node["@id"]): node for node in reversed(nodes) if "@id" in node and "name" in node}
    articles = [node for node in nodes if _is_article(node)]
    publishers = [_name(node.get("publisher"), known) for node in nodes if "publisher" in node]
    return Claims(
        headline=_first(articles, "headline"),
        description=_first(articles, "description"),
        authors=tuple(_signatures(articles, known)),
        publisher=next((name for name in publishers if name), ""),
        published=_first(articles, "datePublished"),
        text=max((_words(node.get("articleBody")) for node in articles), key=len, default=""),
        free=not any(str(node.get("isAccessibleForFree")).lower() == "false" for node in nodes),
        live=any("liveblog" in str(node.get("@type")).lower() for node in nodes),
    )


def plain(text: str) -> str:
    """`text` without markup, entities (also doubled ones) and runs of space."""
    for _ in range(2):
        if "&" in text:
            text = unescape(text)
    return " ".join(_TAG.sub(" ", text).split())


def _scripts(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield script.text


def _parse(script: str) -> Any:
    """The value of a script; what breaks JSON most often (wrappers, trailing commas, escaped quotes) is mended."""
    bare = _WRAPPING.sub("", script).strip()
    for mended in (bare, _TRAILING_COMMA.sub(r"\1", bare), unescape(bare)):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvage(bare)


def _salvage(script: str) -> Node:
    """The few plain fields of an article whose JSON cannot be mended."""
    node: Node = {"@type": "Article"}
    for field in ("headline", "description", "datePublished"):
        if match := re.search(rf'"{field}"\s*:\s*"((?:[^"\\]|\\.){{1,2000}})"', script):
            node[field] = match[1].replace('\\"', '"')
    if match := re.search(r'"author"\s*:[\s\[]*\{[^{}]*?"name"\s*:\s*"([^"\\]{1,200})"', script):
        node["author"] = match[1]
    return node


def _nodes(value: Any) -> Iterator[Node]:
    """Every object that may describe the page: the top ones, those of lists and graphs, and main entities."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST_NODES:
        here = waiting.pop()
        seen += 1
        if isinstance(here, list):
            waiting.extend(reversed(here))
        elif isinstance(here, dict):
            yield here
            waiting.extend(here[key] for key in ("mainEntity", "@graph") if isinstance(here.get(key), dict | list))


def _is_article(node: Node) -> bool:
    types = node.get("@type")
    return any(_ARTICLE.search(str(kind)) for kind in (types if isinstance(types, list) else [types]))


def _first(nodes: list[Node], field: str) -> str:
    return next((text for node in nodes if (text := _words(node.get(field)))), "")


def _words(value: Any) -> str:
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), None)
    return plain(value) if isinstance(value, str) else ""


def _name(value: Any, known: dict[str, Node]) -> str:
    signed = next(iter(_signed(value, known)), None)
    return signed.name if signed else ""


def _signatures(articles: list[Node], known: dict[str, Node]) -> Iterator[Signed]:
    """Who signs the first article that anybody signs."""
    for node in articles:
        if signed := list(_signed(node.get("author"), known)) or list(_signed(node.get("creator"), known)):
            yield from signed
            return


def _signed(value: Any, known: dict[str, Node], depth: int = 0) -> Iterator[Signed]:
    if depth > 4:  # lists of lists of references to references: nobody writes these
        return
    if isinstance(value, str):
        yield Signed(plain(value))
    elif isinstance(value, list):
        for item in value[:50]:
            yield from _signed(item, known, depth + 1)
    elif isinstance(value, dict):
        name = value.get("name") or value.get("byline")
        if isinstance(name, str):
            kinds = str(value.get("@type")).lower()
            yield Signed(plain(name), body="organization" in kinds and "person" not in kinds)
        elif name:
            yield from _signed(name, known, depth + 1)
        elif given := " ".join(str(value[part]) for part in ("givenName", "familyName") if value.get(part)):
            yield Signed(plain(given))
        elif value.get("@id") in known:
            yield from _signed(known[value["@id"]], known, depth + 1)
