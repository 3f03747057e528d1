"""The Vell Gazette: pages of a newspaper that does not exist, as a test wants them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from bot.model import Article, Page
from bot.reading.extract import extract

URL = "https://www.vellgazette.example/harbour/pilots-walk-out"
TITLE = "Pilots of Vell walk out over night shifts"
STANDFIRST = "No ship has left the harbour since Friday, and the ministry says that it will not step in."
PARAGRAPHS = (
    "The pilots of the harbour of Vell walked out on Friday night after the port authority ordered them to work a "
    "third night shift each week. Eleven ships lay at anchor outside the breakwater on Saturday morning.",
    "“We have asked for a new rota since the spring, and all we got was a letter,” said Ana Brandt, who chairs the "
    "union. She said that the pilots would return once the order was withdrawn.",
    "The authority said it had no choice. Its director, Joseph Oduya, told the council that two in five pilots had "
    "retired since the winter and that nobody had applied for their places.",
    "The ministry of transport called the strike a matter for the port. Shipping lines have asked for a talk with the "
    "minister, who is travelling in the south until Thursday.",
)
MORE = tuple(
    f"In {town} the pilots said that they would join the strike on {day} unless the ministry called a meeting of all "
    f"the ports, and the harbour master of {town} told them to think twice before they left the tower dark."
    for town, day in (("Ostrand", "Monday"), ("Almora", "Tuesday"), ("Nieuwhaven", "Wednesday"))
)


def page(
    *body: str,
    title: str = TITLE,
    head: str = "",
    paragraphs: Iterable[str] = PARAGRAPHS,
    above: str = "",
    below: str = "",
) -> str:
    """A page whose article has `body`, or else `paragraphs`, with `above` and `below` around them."""
    inner = "\n".join(body) or "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Vell Gazette</title>
{head}<meta property="og:site_name" content="The Vell Gazette"></head><body>
<nav><a href="/">Home</a> <a href="/harbour">Harbour</a> <a href="/town">Town</a></nav>
<main><article><header><h1>{title}</h1>{above}</header><div class="story">{inner}</div>{below}</article></main>
<footer><p>The Vell Gazette, Mole Street 1, Vell</p></footer></body></html>"""


def jsonld(node: dict[str, Any] | list[Any] | str) -> str:
    text = node if isinstance(node, str) else json.dumps(node)
    return f'<script type="application/ld+json">{text}</script>'


def article(**fields: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **fields}


def read(html: str, url: str = URL) -> Article:
    return extract(Page(url=url, final_url=url, html=html))


def lines(html: str) -> list[str]:
    """The paragraphs that are read from a page."""
    return read(html).text.split("\n\n")
