"""Authors are people, each once; a newsroom signs only where nobody else does."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reading.extract_site import PARAGRAPHS, article, jsonld, page, read

IDA = {"@type": "Person", "name": "Ida Falk"}
LARS = {"@type": "Person", "name": "Lars van der Hoek"}
DESK = {"@type": "Organization", "name": "The Vell Gazette"}


def signed(author: Any, **more: Any) -> tuple[str, ...]:
    return read(page(head=jsonld(article(author=author, **more)))).authors


@pytest.mark.parametrize(
    ("author", "names"),
    [
        (IDA, ("Ida Falk",)),
        ([IDA, LARS], ("Ida Falk", "Lars van der Hoek")),
        ([[IDA], [[LARS]]], ("Ida Falk", "Lars van der Hoek")),
        ([IDA, {"@type": "Person", "name": "IDA FALK"}], ("Ida Falk",)),
        ("By Ida Falk and Lars van der Hoek", ("Ida Falk", "Lars van der Hoek")),
        ("Ida Falk, professor of shipping at the university of Ostrand", ("Ida Falk",)),
        ({"@type": "Person", "givenName": "Ida", "familyName": "Falk"}, ("Ida Falk",)),
        ({"@type": "Person", "name": ["Ida Falk", "Lars van der Hoek"]}, ("Ida Falk", "Lars van der Hoek")),
        ({"@type": ["Person", "Organization"], "name": "Ida Falk"}, ("Ida Falk",)),
        ([IDA, DESK], ("Ida Falk",)),
        ([IDA, {"@type": "Person", "name": "Vell Gazette staff"}], ("Ida Falk",)),
        ({"@type": "Person", "name": "이다"}, ("이다",)),
        (DESK, ("The Vell Gazette",)),
        ({"@type": "Person", "name": "Coast News Agency"}, ("Coast News Agency",)),
        ("https://www.vellgazette.example/people/ida-falk", ()),
        ({}, ()),
        (None, ()),
    ],
)
def test_json_names_the_authors(author: Any, names: tuple[str, ...]) -> None:
    assert signed(author) == names


def test_an_author_is_found_by_reference() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Article", "author": {"@id": "#ida"}},
            {"@type": "Person", "@id": "#ida", "name": "Ida Falk"},
        ],
    }
    assert read(page(head=jsonld(graph))).authors == ("Ida Falk",)


def test_references_in_a_circle_end() -> None:
    graph = [article(author={"@id": "#a"}), {"@id": "#a", "name": {"@id": "#a"}}]
    assert read(page(head=jsonld(graph))).authors == ()


def test_a_person_in_the_meta_tags_goes_before_the_newsroom() -> None:
    meta = '<meta name="author" content="Ida Falk">'
    assert read(page(head=jsonld(article(author=DESK)) + meta)).authors == ("Ida Falk",)


@pytest.mark.parametrize(
    "byline",
    [
        '<span class="byline">By Ida Falk</span>',
        '<div class="article-author">Words by <a href="/p/1">Ida Falk</a><span>Harbour correspondent</span></div>',
        '<a rel="author" href="/p/1">Ida Falk</a>',
        '<p class="by-line authorName">Von Ida Falk</p>',
    ],
)
def test_the_byline_is_read_where_the_head_is_silent(byline: str) -> None:
    assert read(page(above=byline)).authors == ("Ida Falk",)


def test_who_comments_or_takes_pictures_is_no_author() -> None:
    others = '<figure><span class="image-author">Rasmus Holt</span></figure>'
    comments = '<div id="comments"><cite class="comment-author">Per Dahl</cite><p>Sack them all.</p></div>'
    assert read(page(above=others, below=comments)).authors == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("By Ida Falk and Lars van der Hoek", *PARAGRAPHS),
        ("Harbour", "Von: Ida Falk, Lars van der Hoek", *PARAGRAPHS),
        ("Ida Falk / Lars van der Hoek", *PARAGRAPHS),
        (*PARAGRAPHS, "Ida Falk, Lars van der Hoek"),
    ],
)
def test_a_text_that_is_signed_in_a_line_of_its_own_names_its_authors(lines: tuple[str, ...]) -> None:
    assert read(page(paragraphs=lines)).authors == ("Ida Falk", "Lars van der Hoek")


def test_a_name_over_a_part_of_the_text_signs_nothing() -> None:
    assert read(page(paragraphs=(PARAGRAPHS[0], "Ana Brandt", *PARAGRAPHS[1:]))).authors == ()
