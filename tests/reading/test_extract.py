"""A page becomes its article: the paragraphs a reader came for, and what the page says of itself."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from bot.errors import NoArticle, NotAPage, PageError
from bot.model import Page
from bot.reading.extract import extract
from tests.reading.extract_site import PARAGRAPHS, STANDFIRST, TITLE, URL, article, jsonld, lines, page, read


def test_an_article_is_its_paragraphs() -> None:
    assert lines(page()) == list(PARAGRAPHS)


def test_an_article_knows_where_it_comes_from() -> None:
    found = read(page(head='<meta name="author" content="Ida Falk">'))
    assert (found.title, found.site, found.url, found.authors, found.language) == (
        TITLE,
        "The Vell Gazette",
        URL,
        ("Ida Falk",),
        "en",
    )


def test_a_site_is_named_without_its_slogan() -> None:
    html = page().replace('content="The Vell Gazette"', 'content="The Vell Gazette | News from the coast"')
    assert read(html).site == "The Vell Gazette"


def test_the_canonical_link_of_the_same_site_is_the_articles_address() -> None:
    amp = "https://amp.vellgazette.example/harbour/pilots-walk-out?utm_source=letter"
    assert read(page(head=f'<link rel="canonical" href="{URL}">'), url=amp).url == URL


@pytest.mark.parametrize(
    "claim",
    [
        "https://elsewhere.example/harbour/pilots-walk-out",
        "https://www.vellgazette.example/",
        "javascript:alert(1)",
        "https://reader:secret@www.vellgazette.example/harbour",
        "http://[::1",
        "",
    ],
)
def test_a_canonical_link_that_cannot_be_right_is_not_believed(claim: str) -> None:
    assert read(page(head=f'<link rel="canonical" href="{claim}">')).url == URL


def test_a_file_is_read_without_an_address() -> None:
    html = page(head=f'<link rel="canonical" href="{URL}">')
    assert extract(Page(url="", final_url="", html=html)).url == URL


def test_a_plain_text_page_is_read_as_a_pasted_text() -> None:
    text = f"{TITLE}\n\n" + "\n\n".join(PARAGRAPHS)
    found = extract(Page(url=URL, final_url=URL, html=text, content_type="text/plain"))
    assert (found.title, found.text, found.url) == (TITLE, "\n\n".join(PARAGRAPHS), URL)


@pytest.mark.parametrize(
    ("head", "moment"),
    [
        (jsonld(article(datePublished="2031-05-24T06:30:00+02:00")), "2031-05-24T06:30:00+02:00"),
        (jsonld(article(datePublished="Sat, 24 May 2031 06:30:00 +0200")), "2031-05-24T06:30:00+02:00"),
        ('<meta property="article:published_time" content="2031-05-24">', "2031-05-24T00:00:00"),
        (
            jsonld(article(datePublished="soon")) + '<meta itemprop="datePublished" content="2031-05-24">',
            "2031-05-24T00:00:00",
        ),
    ],
)
def test_the_date_is_the_one_the_page_names(head: str, moment: str) -> None:
    assert read(page(head=head)).published == datetime.fromisoformat(moment)


def test_a_date_nobody_filled_in_is_no_date() -> None:
    assert read(page(head=jsonld(article(datePublished="1970-01-01T00:00:00Z")))).published is None


def test_the_description_is_the_standfirst_when_the_page_shows_none() -> None:
    assert read(page(head=f'<meta name="description" content="{STANDFIRST}">')).standfirst == STANDFIRST


def test_a_description_that_only_repeats_the_text_is_no_standfirst() -> None:
    cut = PARAGRAPHS[0][:90] + "..."
    assert read(page(head=f'<meta name="description" content="{cut}">')).standfirst == ""


def test_a_page_of_another_kind_is_named_so() -> None:
    with pytest.raises(NotAPage):
        extract(Page(url=URL, final_url=URL, html="GIF89a", content_type="image/gif"))
    with pytest.raises(NotAPage):
        extract(Page(url=URL, final_url=URL, html="%PDF-1.7 1 0 obj"))


@pytest.mark.parametrize("html", ["", "  ", "hello", "<!DOCTYPE html>", "<frameset><frame></frameset>", "<?php ?>"])
def test_an_empty_page_holds_no_article(html: str) -> None:
    with pytest.raises(NoArticle):
        read(html)


def shown_by_script(*pieces: str) -> str:
    """A page that shows its frame only: the text is for a script to put there."""
    text = json.dumps({"id": 7, "note": 'it "may" change', "content": "".join(f"<p>{piece}</p>" for piece in pieces)})
    script = f'<script>var mark = /["]/; window.store.push({text})</script>'
    return page("<div id='root'></div>").replace("</body>", f"{script}</body>")


def test_a_text_that_only_a_script_would_show_is_read() -> None:
    assert lines(shown_by_script(*PARAGRAPHS)) == list(PARAGRAPHS)


def test_a_script_without_an_article_is_passed_over() -> None:
    with pytest.raises(PageError):
        read(shown_by_script("Loading"))
    with pytest.raises(PageError):
        read(page("<script>" + '"\\\\' * 50_000 + "</script>"))
