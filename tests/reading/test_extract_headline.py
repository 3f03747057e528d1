"""The headline is the article's own, without the site's name."""

from __future__ import annotations

import pytest

from tests.reading.extract_site import TITLE, article, jsonld, page, read

TICKER = "Pilots of Vell: what is known so far"


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


@pytest.mark.parametrize(
    "shared",
    [
        f"{TITLE} | The Vell Gazette",
        f"{TITLE} - The Vell Gazette",
        f"{TITLE} – Vell Gazette",
        f"{TITLE} - Harbour | vellgazette.example",
        f"{TITLE}｜The Vell Gazette",
        f"{TITLE} » The Vell Gazette",
    ],
)
def test_the_sites_name_is_no_part_of_the_headline(shared: str) -> None:
    assert read(page(head=og(shared))).title == TITLE


def test_a_dash_within_a_headline_stays() -> None:
    title = "Pilots of Vell – and of Ostrand – walk out"
    assert read(page(title=title, head=og(title))).title == title


def test_what_is_given_out_for_sharing_goes_before_the_heading() -> None:
    assert read(page(head=og("Vell’s pilots walk out"))).title == "Vell’s pilots walk out"


def test_a_sharing_title_that_stands_alone_gives_way() -> None:
    card = f'<meta name="twitter:title" content="{TITLE}">'
    assert read(page(head=og("You will not believe Vell") + card + jsonld(article(headline=TITLE)))).title == TITLE


def test_a_sharing_title_that_is_only_the_sites_name_is_no_headline() -> None:
    assert read(page(head=og("The Vell Gazette"))).title == TITLE


def test_entities_in_json_are_read() -> None:
    assert read(
        page(title="", head=jsonld(article(headline="Tugs &amp;amp; pilots &#8217;walk out&#8217;")))
    ).title == ("Tugs & pilots ’walk out’")


def test_the_title_tag_serves_where_nothing_else_does() -> None:
    html = page().replace(f"<h1>{TITLE}</h1>", "")
    assert read(html).title == TITLE
