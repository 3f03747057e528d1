"""What stands on a page and is no part of its article stays out of it; what only looks so stays in."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from bot.reading.pages.headline import folded
from bot.reading.pages.markup import read_marks
from tests.reading.extract_site import PARAGRAPHS, STANDFIRST, TITLE, article, jsonld, lines, page, read

FIRST, SECOND, THIRD, LAST = PARAGRAPHS


def between(html: str) -> list[str]:
    """The lines of a page that has `html` in the middle of its text."""
    return lines(page(f"<p>{FIRST}</p><p>{SECOND}</p>", html, f"<p>{THIRD}</p><p>{LAST}</p>"))


def after(html: str) -> list[str]:
    return lines(page(*(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS), html))


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="/harbour/rota">The rota that nobody wants</a></p>',
        '<p><strong><a href="/harbour/rota">THE ROTA THAT NOBODY WANTS</a></strong></p>',
        '<p>Read more: <a href="/harbour/rota">The rota that nobody wants</a></p>',
        '<p><b>Aus dem Archiv:</b> <a href="/harbour/rota">The rota that nobody wants</a></p>',
        '<ul><li><a href="/a">The rota that nobody wants</a></li><li><a href="/b">Tugs laid up</a></li></ul>',
        '<p>Watch here:</p><p><a href="/film">The night the pilots left the tower</a></p>',
        "<p>Advertisement</p>",
        "<p>Sign up to our newsletter to get the tide tables first.</p>",
        '<div class="newsletter-signup"><p>Get the Harbour Letter every Friday, free of charge and by post.</p></div>',
        '<aside class="info-box promo"><h3>The Gazette on paper</h3><p>Order it now for half the price.</p></aside>',
        "<figure><img src='/a.jpg'><figcaption>The breakwater of Vell on Saturday morning</figcaption></figure>",
        f"<h2>{TITLE}</h2>",
    ],
)
def test_a_stray_line_within_the_text_is_left_out(html: str) -> None:
    assert between(html) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<h2>Why nobody applies</h2>", "Why nobody applies"),
        (
            '<p>The union has <a href="/letter">published the letter</a> on its door.</p>',
            "The union has published the letter on its door.",
        ),
        ("<ul><li>Eleven ships wait outside.</li></ul>", "Eleven ships wait outside."),
        ("<blockquote><p>“The rota stays.”</p></blockquote>", "“The rota stays.”"),
        ("<p><em>The sea was calm, and the tower dark.</em></p>", "The sea was calm, and the tower dark."),
    ],
)
def test_what_belongs_to_the_text_stays(html: str, line: str) -> None:
    assert between(html) == [FIRST, SECOND, line, THIRD, LAST]


@pytest.mark.parametrize(
    "html",
    [
        "<p><em>Ida Falk writes about the coast and keeps bees on the mole.</em></p>",
        "<p>Ida Falk covers the harbour for the Gazette.</p>",
        "<p>Additional reporting by Per Dahl</p>",
        "<p>SOURCE: Coast News Agency</p>",
        "<p>© 2031 The Vell Gazette</p>",
        '<h3>More on this story</h3><p><a href="/harbour/rota">The rota that nobody wants</a></p>',
    ],
)
def test_what_follows_the_text_is_left_out(html: str) -> None:
    head = '<meta name="author" content="Ida Falk">'
    assert lines(page(*(f"<p>{one}</p>" for one in PARAGRAPHS), html, head=head)) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "html",
    [
        f"<p>Harbour</p><h2>{TITLE}</h2>",
        f"<p>Strike at sea {TITLE}</p>",
        "<p>24 May 2031 06:30</p>",
        "<p>By Ida Falk</p>",
    ],
)
def test_what_stands_above_the_text_is_left_out(html: str) -> None:
    head = '<meta name="author" content="Ida Falk">'
    assert lines(page(html, *(f"<p>{one}</p>" for one in PARAGRAPHS), head=head)) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "html",
    [
        f'<p class="article__standfirst">{STANDFIRST}</p>',
        f'<h2 class="sub-title">{STANDFIRST}</h2>',
        f"<h2>{STANDFIRST}</h2>",
        f'<div class="entry-excerpt"><p>{STANDFIRST}</p></div>',
        f'<p class="text lead">{STANDFIRST}</p>',
    ],
)
def test_the_standfirst_is_a_field_and_no_part_of_the_text(html: str) -> None:
    head = '<meta name="description" content="All about the strike of the pilots in the harbour of Vell">'
    found = read(page(above=html, head=head))
    assert (found.standfirst, found.text.split("\n\n")) == (STANDFIRST, list(PARAGRAPHS))


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="lead-art"><img src="/a.jpg"><span>{STANDFIRST}</span></div>',
        f'<figure><p class="teaser">{STANDFIRST}</p></figure>',
        f'<h2><a href="/other">{STANDFIRST}</a></h2>',
        "<h2>The strike</h2>",
    ],
)
def test_a_caption_a_link_or_a_label_is_no_standfirst(html: str) -> None:
    assert read(page(above=html)).standfirst == ""


def test_a_standfirst_of_several_paragraphs_is_one() -> None:
    html = '<p class="_lead_1">Eleven ships wait outside Vell.</p><p class="_lead_1">The ministry will not step in.</p>'
    assert read(page(above=html)).standfirst == "Eleven ships wait outside Vell. The ministry will not step in."


def test_a_text_cut_into_boxes_is_read_whole() -> None:
    box = '<div class="body-chunk"><p>{}</p><p>{}</p></div>'
    advert = '<div class="ad-slot"></div>'
    html = page(box.format(FIRST * 3, SECOND), advert, box.format(THIRD * 3, LAST))
    assert lines(html) == [FIRST * 3, SECOND, THIRD * 3, LAST]


def test_a_box_that_holds_most_of_the_text_is_the_text_whatever_it_is_called() -> None:
    html = page('<div class="promo">', *(f"<p>{one}</p>" for one in PARAGRAPHS), "</div>")
    assert lines(html) == list(PARAGRAPHS)


def test_comments_are_no_part_of_the_article() -> None:
    comments = (
        '<div id="comments"><div class="comment"><p>They should all be sacked, every last one of them.</p></div></div>'
    )
    assert after(comments) == list(PARAGRAPHS)


def test_json_with_the_whole_text_changes_nothing() -> None:
    body = " ".join(PARAGRAPHS) + " And much more that stands in the print edition only."
    assert lines(page(head=jsonld(article(articleBody=body)))) == list(PARAGRAPHS)


def test_a_link_within_the_page_is_no_link_to_another() -> None:
    contents = '<ul><li><a href="#rota">What the rota says</a></li><li><a href="/tugs">Tugs laid up</a></li></ul>'
    marks = read_marks(fromstring(page(contents)))
    assert folded("What the rota says") not in marks.linked
    assert folded("Tugs laid up") in marks.linked
