"""A page is refused only where a reader would say that there is no article, and then by what it is."""

from __future__ import annotations

import pytest

from bot.errors import NoArticle, Paywalled, TooShort
from tests.reading.extract_site import MORE, PARAGRAPHS, URL, article, jsonld, page, read

NOTICE = "The pilots of Vell have walked out."
HEADLINES = [f"Town council of Vell votes on item {number} of its list" for number in range(30)]


def front_page() -> str:
    stories = "".join(
        f'<div class="story"><h3><a href="/s/{n}">{line}</a></h3><p>The vote was close, said the mayor.</p></div>'
        for n, line in enumerate(HEADLINES)
    )
    return f"<html><head><title>The Vell Gazette</title></head><body><main>{stories}</main></body></html>"


@pytest.mark.parametrize("address", ["https://vellgazette.example/", "https://vellgazette.example/town/council"])
def test_a_list_of_stories_is_no_article(address: str) -> None:
    with pytest.raises(NoArticle):
        read(front_page(), url=address)


@pytest.mark.parametrize(
    "address", ["https://vell.example", "https://vell.example/index.html", "https://vell.example/en/"]
)
def test_a_home_page_is_no_article_whatever_it_holds(address: str) -> None:
    with pytest.raises(NoArticle):
        read(page(), url=address)


def test_a_home_page_that_says_it_is_an_article_is_one() -> None:
    assert read(page(head=jsonld(article(headline="Pilots walk out"))), url="https://vell.example/").text


@pytest.mark.parametrize(
    "wall",
    [
        "We value your privacy. Accept all cookies or manage your choices.",
        "Before you continue to the Vell Gazette, choose how we use your data.",
        "Please verify you are human.",
        "Please enable JavaScript to see this page.",
    ],
)
def test_a_wall_is_no_article(wall: str) -> None:
    with pytest.raises(NoArticle):
        read(page(f"<p>{wall}</p>"))


@pytest.mark.parametrize(
    "html",
    [
        page(f"<p>{NOTICE}</p>", head=jsonld(article(isAccessibleForFree=False))),
        page(f"<p>{NOTICE}</p>", head=jsonld(article(isAccessibleForFree="False"))),
        page(f"<p>{NOTICE}</p><div><p>Subscribe now to continue reading.</p></div>"),
    ],
)
def test_a_sentence_before_a_wall_is_behind_a_paywall(html: str) -> None:
    with pytest.raises(Paywalled) as refused:
        read(html)
    assert refused.value.facts == {"host": "vellgazette.example"}


def test_a_teaser_before_a_paywall_is_read_and_said_to_be_one() -> None:
    teaser = page(paragraphs=PARAGRAPHS[:2], head=jsonld(article(isAccessibleForFree=False)))
    assert read(teaser).notes == ("short", "paywalled")


def test_a_whole_article_for_subscribers_is_simply_read() -> None:
    assert read(page(paragraphs=PARAGRAPHS + MORE, head=jsonld(article(isAccessibleForFree=False)))).notes == ()


def test_a_few_words_are_too_short() -> None:
    with pytest.raises(TooShort) as refused:
        read(page(f"<p>{NOTICE}</p>"))
    assert refused.value.facts == {"words": 7}


def test_a_short_article_is_said_to_be_short() -> None:
    assert read(page(paragraphs=PARAGRAPHS[:2])).notes == ("short",)
    assert read(page(paragraphs=PARAGRAPHS + MORE)).notes == ()


def test_words_of_a_script_without_spaces_are_counted_by_letters() -> None:
    sentence = (
        "{}の港のパイロットは金曜日の夜に仕事をやめ、十一隻の船が沖で待っている。組合は新しい勤務表を求めている。"
    )
    found = read(page(*(f"<p>{sentence.format(town)}</p>" for town in "東西南北"), title="港のストライキ"), url=URL)
    assert found.language == "ja"
