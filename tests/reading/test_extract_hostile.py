"""Whatever a page is made of, it gives an article or a plain refusal, and soon."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import BotError
from bot.model import Page
from bot.reading.clean import clean
from bot.reading.extract import extract
from tests.reading.extract_site import PARAGRAPHS, jsonld, page, read

TAGS = (
    "p",
    "div",
    "a",
    "h1",
    "h2",
    "span",
    "li",
    "ul",
    "article",
    "figure",
    "em",
    "table",
    "td",
    "br",
    "script",
    "title",
)
ATTRIBUTES = ('class="byline lead"', 'class="newsletter promo"', 'href="/x"', 'id="comments"', 'rel="author"', "")
PIECES = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.builds(lambda tag, attribute: f"<{tag} {attribute}>", st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
    st.sampled_from(PARAGRAPHS),
    st.text(max_size=40),
    st.sampled_from(
        ("&#xD800;", "&#99999999;", "&bogus;", "<!--", "-->", "<![CDATA[", "\0", "﻿", "<meta name=author content='")
    ),
)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000 + PARAGRAPHS[0] + "</div>" * 10_000,
        "<html><body>" + "<span>" * 10_000 + "word " * 100,
        "<html><body>" + "<blockquote>" * 3000 + f"<p>{PARAGRAPHS[0]}</p>",
        "<html><body>" + '<div class="a"><p>so it goes</p>' * 3000,
        page(*["<p>&#xD800; &#99999999; &bogus; &amp" * 20 + "</p>"]),
        '<?xml version="1.0" encoding="utf-16"?>' + page(),
        page() + "\ud800",
        page(head=jsonld("{" * 50_000)),
        page(title="<script>alert(1)</script>" * 50),
    ],
)
def test_a_hostile_page_gives_an_article_or_a_refusal(html: str) -> None:
    with suppress(BotError):
        read(html).text.encode()


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_markup_gives_an_article_or_a_refusal(html: str) -> None:
    with suppress(BotError):
        read(f"<html><head></head><body>{html}</body></html>")


@settings(max_examples=150, deadline=None)
@given(st.text(), st.sampled_from(("text/html", "text/plain", "application/xhtml+xml", "", "image/png")))
def test_any_text_of_any_kind_gives_an_article_or_a_refusal(text: str, kind: str) -> None:
    with suppress(BotError):
        extract(Page(url="", final_url="https://vell.example/a", html=text, content_type=kind))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_a_refusal(raw: bytes) -> None:
    with suppress(BotError):
        read(raw.decode("latin-1"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PARAGRAPHS), st.text(max_size=80)), max_size=40).map("\n".join))
def test_any_paste_gives_an_article_or_a_refusal(text: str) -> None:
    with suppress(BotError):
        clean(text).text.encode()
