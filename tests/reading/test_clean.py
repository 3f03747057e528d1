"""A pasted text is its article: a page copied whole loses what was around it, a plain text loses nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.errors import TooShort
from bot.reading.clean import clean
from tests.reading.extract_site import PARAGRAPHS, STANDFIRST, TITLE

TEXT = "\n\n".join(PARAGRAPHS)
LINE = STANDFIRST.removesuffix(".")

COPIED = f"""menuicon search-iconicon shareicon chevron downicon fbicon twicon vkicon playicon muteicon icon xicon
24 May, 2031 06:30

{TITLE}

{LINE}
{TITLE}

{PARAGRAPHS[0]}

Read more: The rota that nobody wants

{PARAGRAPHS[1]}
FILE PHOTO: The breakwater of Vell © Coast / Rasmus Holt
{PARAGRAPHS[2]}
Advertisement
{PARAGRAPHS[3]}

Podcasts
0:00
12:05
0:00
31:40
"""

MENUS = f"""Skip to content
Home
Harbour
Town
Sign in
We use cookies to make this site better.
Accept all cookies
{TITLE}
By Ida Falk and Lars van der Hoek
24 May 2031
4 min read
Share
Share on Facebook
12 comments

{TEXT}

Most read
Tugs laid up in Ostrand
The rota that nobody wants
Town council votes again
https://www.vellgazette.example/rota
© 2031 The Vell Gazette
"""


def test_a_page_copied_whole_comes_out_as_its_article() -> None:
    found = clean(COPIED)
    assert (found.title, found.standfirst, found.text) == (TITLE, LINE, TEXT)


def test_the_date_line_of_a_copied_page_dates_it() -> None:
    assert clean(COPIED).published == datetime(2031, 5, 24, 6, 30)


def test_menus_buttons_and_links_are_left_out() -> None:
    found = clean(MENUS)
    assert (found.title, found.text) == (TITLE, TEXT)


def test_a_byline_names_the_authors() -> None:
    assert clean(MENUS).authors == ("Ida Falk", "Lars van der Hoek")


def test_a_plain_text_passes_through_unchanged() -> None:
    found = clean(TEXT)
    assert (found.title, found.text) == ("", TEXT)


def test_a_first_line_that_is_no_sentence_is_the_headline() -> None:
    found = clean(f"{TITLE}\n\n{TEXT}")
    assert (found.title, found.standfirst, found.text) == (TITLE, "", TEXT)


def test_a_line_between_headline_and_text_is_the_standfirst() -> None:
    found = clean(f"{TITLE}\n{LINE}\n\n{TEXT}")
    assert (found.title, found.standfirst, found.text) == (TITLE, LINE, TEXT)


def test_subheadings_within_the_text_stay() -> None:
    text = "\n\n".join((PARAGRAPHS[0], "Why nobody applies", *PARAGRAPHS[1:]))
    assert clean(text).text == text


def test_lines_wrapped_by_hand_are_paragraphs_again() -> None:
    wrapped = "\n\n".join(
        "\n".join(" ".join(words[at : at + 10]) for at in range(0, len(words), 10))
        for words in (paragraph.split() for paragraph in PARAGRAPHS)
    )
    assert clean(wrapped).text == TEXT


def test_a_paragraph_pasted_twice_is_read_once() -> None:
    assert clean(f"{TEXT}\n\n{PARAGRAPHS[-1]}").text == TEXT


def test_spaces_of_every_kind_are_single() -> None:
    assert clean(TEXT.replace(" ", " \u00a0\t")).text == TEXT


def test_half_characters_and_control_characters_are_left_out() -> None:
    assert clean("\ufeff" + TEXT.replace("harbour", "har\x00bour\ud800")).text == TEXT


def test_another_language_is_named() -> None:
    german = (
        "Die Lotsen des Hafens von Vell haben am Freitag die Arbeit niedergelegt. Elf Schiffe warten vor der Mole. " * 3
    )
    assert clean(german).language == "de"


def test_a_short_text_is_said_to_be_short() -> None:
    assert clean(TEXT).notes == ("short",)
    assert clean("\n\n".join(f"{n}. {paragraph}" for n in range(2) for paragraph in PARAGRAPHS)).notes == ()


@pytest.mark.parametrize(
    "text", ["", "\n", "Hello there", "Home\nHarbour\nTown\n" * 20, "https://www.vellgazette.example/rota"]
)
def test_what_is_no_article_is_too_short(text: str) -> None:
    with pytest.raises(TooShort):
        clean(text)
