"""extract(page) -> Article: trafilatura on the given HTML, and the layers over it."""

from __future__ import annotations

import logging
from dataclasses import replace

from lxml.html import HtmlElement
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document

from bot.errors import NoArticle, NotAPage
from bot.languages.markup import markup_pack
from bot.model import Article, Page
from bot.reading.clean import clean
from bot.reading.language import language_of
from bot.reading.pages.boxes import leave_one, unbox
from bot.reading.pages.byline import bodies_of, byline_of, people_in, people_of
from bot.reading.pages.chunks import join_chunks
from bot.reading.pages.head import host_of, read_head
from bot.reading.pages.headline import folded, headline
from bot.reading.pages.lines import Known, article_lines, below_headline, plain_lines
from bot.reading.pages.markup import read_marks
from bot.reading.pages.published import published
from bot.reading.pages.refusal import FEWEST_WORDS, Found, count_words, judge
from bot.reading.pages.scripts import scripted_page
from bot.reading.pages.standfirst import described, shown_standfirst
from bot.reading.pages.wording import words_of

# trafilatura warns of every page that holds nothing: that is for us to say.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def extract(page: Page) -> Article:
    """The article that `page` holds. Raises NotAPage, NoArticle, Paywalled or TooShort; nothing else."""
    if "plain" in page.content_type:
        return replace(clean(page.html), url=page.final_url, site=host_of(page.final_url))
    tree = _tree(page)
    pack = markup_pack()
    head = read_head(tree, page.final_url)
    marks = read_marks(tree)
    words = words_of(tree)
    title = headline(head, marks.top)
    titles = (title, head.claims.headline, head.first("og:title"), *marks.top)
    byline = byline_of(head, pack.bylines)
    people = people_of(head, tree, byline)
    standfirst = shown_standfirst(tree, titles, pack)
    date = published(head, tree)

    leave_one(tree, titles)
    unbox(tree, pack.boxes)
    join_chunks(tree)
    extracted = below_headline(_extracted(tree, page.final_url), titles)
    language = language_of("\n".join(extracted), head.language)
    people = people or people_in(extracted, byline)
    lines = article_lines(extracted, marks, Known(titles, people, standfirst), language)
    notes = judge(Found(lines, language, words, marks.listed), head, page.final_url)
    return Article(
        text="\n\n".join(lines),
        url=head.canonical,
        title=title,
        standfirst=standfirst or _unless_told(described(head), lines),
        authors=people or bodies_of(head),
        site=head.site,
        published=date,
        language=language,
        notes=notes,
    )


def _tree(page: Page) -> HtmlElement:
    if not any(kind in page.content_type for kind in ("html", "xml")):
        raise NotAPage(what="file")
    if page.html.startswith("%PDF") or "\0" in page.html[:1000]:
        raise NotAPage(what="PDF" if page.html.startswith("%PDF") else "file")
    tree = load_html(page.html)
    if tree is None:
        raise NoArticle(host=host_of(page.final_url))
    return tree


def _extracted(tree: HtmlElement, url: str) -> list[str]:
    """The lines that trafilatura finds in a page, or else in the text that its scripts would show."""
    lines = plain_lines(_main_text(tree, url))
    if count_words(" ".join(lines)) >= FEWEST_WORDS or not (scripted := scripted_page(tree)):
        return lines
    return plain_lines(_main_text(load_html(scripted), url)) or lines


def _main_text(tree: HtmlElement, url: str) -> str:
    try:
        document = bare_extraction(tree, url=url, include_comments=False)
    except Exception:  # a library over hostile markup: whatever it stumbles on, it found no text
        return ""
    return (document.text or "") if isinstance(document, Document) else ""


def _unless_told(description: str, lines: list[str]) -> str:
    """`description`, unless the text opens with it."""
    return "" if folded(description.rstrip(" .…")) in folded("".join(lines[:3])) else description
