"""What stands on a page and is no part of its article stays out of it; what only looks so stays in."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from bot.reading.pages.headline import folded
from bot.reading.pages.lines import Known, article_lines
from bot.reading.pages.markup import read_marks
from tests.reading.extract_site import MORE, PARAGRAPHS, STANDFIRST, TITLE, article, jsonld, lines, page, read

FIRST, SECOND, THIRD, LAST = PARAGRAPHS
NOBODY = Known(titles=(), names=(), standfirst="")


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
        '<p>More from the coast in <a href="/letter">the weekly Harbour Letter</a></p>',
        "<p>Ideas and corrections reach us at desk@vellgazette.example</p>",
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


def test_a_text_cut_into_boxes_is_read_whole_and_in_order() -> None:
    box = '<div class="body-chunk"><p>{}</p><p>{}</p></div>'
    alone = f'<div class="body-chunk"><p>{LAST}</p></div>'
    html = page(box.format(FIRST + MORE[0], SECOND), alone, '<div class="ad-slot"></div>', box.format(MORE[1], MORE[2]))
    assert lines(html) == [FIRST + MORE[0], SECOND, LAST, MORE[1], MORE[2]]


def test_boxes_apart_on_the_page_are_joined_too() -> None:
    row = '<div class="row"><div class="body-chunk"><p>{}</p><p>{}</p></div></div>'
    end = (
        "The tugs of Vell, which have no part in the quarrel, were told to stay in the inner harbour until it is over."
    )
    pieces = (FIRST + MORE[0], SECOND, THIRD + MORE[1], LAST, MORE[2], end)
    html = page(row.format(*pieces[:2]), row.format(*pieces[2:4]), row.format(*pieces[4:]))
    assert lines(html) == list(pieces)


def test_only_the_article_under_the_headline_is_read() -> None:
    other = "<article><h2>Town council votes again</h2>" + "".join(f"<p>{one}</p>" for one in MORE) + "</article>"
    html = page().replace("</main>", f"{other}{other}</main>")
    assert lines(html) == list(PARAGRAPHS)


def test_a_sentence_set_large_is_read_once() -> None:
    assert between("<p>We have asked for a new rota since the spring, and all we got was a letter</p>") == list(
        PARAGRAPHS
    )


def test_a_text_that_begins_again_is_read_once() -> None:
    assert after("".join(f"<p>{one}</p>" for one in PARAGRAPHS)) == list(PARAGRAPHS)


def test_a_linked_heading_of_a_paragraph_stays() -> None:
    html = '<h3><a href="/shop/lamp">A lamp for the tower</a></h3><h3><a href="/other">Tugs laid up</a></h3>'
    marks = read_marks(fromstring(page(html)))
    found = article_lines(
        [FIRST, "A lamp for the tower", SECOND, "Tugs laid up", "A lamp for the tower"], marks, NOBODY, "en"
    )
    assert found == [FIRST, "A lamp for the tower", SECOND]


def test_pieces_of_the_standfirst_are_no_part_of_the_text() -> None:
    above = '<h2 class="subtitle">Eleven ships wait outside Vell<br>The ministry will not step in</h2>'
    html = page("<p>Eleven ships wait outside Vell</p>", *(f"<p>{one}</p>" for one in PARAGRAPHS), above=above)
    assert lines(html) == list(PARAGRAPHS)


def test_a_german_page_loses_its_german_stray_lines() -> None:
    text = [
        "Die Lotsen des Hafens von Vell haben am Freitagabend die Arbeit niedergelegt, weil die Behörde sie zu einer "
        "dritten Nachtschicht in der Woche verpflichten will.",
        "„Wir haben seit dem Frühjahr um einen neuen Plan gebeten“, sagte die Vorsitzende der Gewerkschaft. "
        "Die Behörde wollte sich dazu am Wochenende nicht äußern.",
    ]
    stray = ("Stand: 24.05.2031, 06:30 Uhr", "Lesen Sie auch: Schlepper in Ostrand", "Anzeige", "Quelle: Küstendienst")
    html = [f"<p>{line}</p>" for line in (stray[0], text[0], *stray[1:3], text[1], stray[3])]
    assert lines(page(*html, title="Lotsen in Vell streiken")) == text


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
