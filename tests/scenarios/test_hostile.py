"""A link or a page that means harm costs an answer, never the bot; words that look like markup stay words."""

from __future__ import annotations

import re

import pytest

from tests.scenarios.conftest import News, source
from tests.scenarios.patient import NEVER_ENDS
from tests.site import MEGABYTE, Answer, Site, bomb, drip, page, redirect
from tests.telegram.person import Person

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
PRIVATE = "not on the public internet"
LONG = "larger than I read"
SLOW = "took too long"


@pytest.mark.parametrize("host", ["127.0.0.2", "2130706433", "0x7f000001", "[::1]", "inside.example", "mixed.example"])
async def test_an_address_inside_is_not_opened(mira: Person, site: Site, host: str) -> None:
    mira.sends(site.url("/secret", host))
    assert PRIVATE in (await mira.gets()).text
    assert "/secret" not in site.paths()


async def test_a_redirect_to_the_inside_is_not_followed(mira: Person, site: Site) -> None:
    mira.sends(site.put("/bait", redirect(site.url("/hidden", "127.0.0.3"))))
    assert PRIVATE in (await mira.gets()).text
    assert "/hidden" not in site.paths()


async def test_a_name_that_moves_inside_is_not_followed(mira: Person, site: Site) -> None:
    away = redirect(site.url("/moved", "rebinding.example"), headers={"Connection": "close"})
    mira.sends(site.put("/story", away).replace("127.0.0.1", "rebinding.example"))
    assert PRIVATE in (await mira.gets()).text
    assert "/moved" not in site.paths()


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (bomb(200), LONG),
        (Answer(b"<p>" + b"words " * (5 * MEGABYTE)), LONG),
        (drip(HEAD + b"<p>", b"drip "), SLOW),
        (page("<div>" * 10_000 + "deep" + "</div>" * 10_000), "found no article|too little text"),
        (page("<b>" * 10_000), "found no article|too little text"),
        (Answer(b"\xff\xfe\xfd" * 5000), "found no article|too little text|not.* pages"),
        (page("\x00" * 5000), "found no article|too little text|a file"),
    ],
    ids=["gzip bomb", "30 MB", "endless drip", "10,000 tags", "10,000 open tags", "no utf-8", "zeros"],
)
async def test_a_page_that_means_harm_costs_an_answer(
    mira: Person, site: Site, news: News, behaviour: Answer, words: str
) -> None:
    place = NEVER_ENDS if words == SLOW else "/harm"
    mira.sends(f"{site.put(place, behaviour)} {news('brief-notice')}")
    answers = [(await mira.gets()).text for _ in range(2)]
    harm, good = sorted(answers, key=lambda text: "Alder Lock" in text)
    assert re.search(words, harm)
    assert "Alder Lock" in good


async def test_an_article_with_broken_utf8_is_read(mira: Person, site: Site) -> None:
    broken = source("ferry").encode().replace(b"stranded", b"str\xffanded\xc3")
    mira.sends(site.put("/broken", Answer(broken)))
    assert "Ferry crews on the Brackwater Sound" in (await mira.gets()).text


async def test_an_article_in_deep_nesting_is_answered(mira: Person, site: Site) -> None:
    nested = source("ferry").replace("<article>", "<div>" * 2000 + "<article>")
    mira.sends(site.put("/nested", page(nested)))
    assert (await mira.gets()).text


async def test_markup_in_titles_names_and_quotes_stays_words(mira: Person, news: News) -> None:
    mira.sends(news("markup"))
    brief = await mira.gets()
    assert brief.words("bold")[0].startswith('Mayor <b>Quill</b> & "javascript:alert(1)" row splits')
    assert all(url.startswith("http://127.0.0.1") for url in brief.links)
    await mira.presses("Quotes", brief)
    assert "<a href=javascript:alert(1)>click here</a>" in brief.text
    assert "<<<&>>>" in brief.text
    assert all(url.startswith("http://127.0.0.1") for url in brief.links)
    await mira.presses("Conditions", brief)
    assert "Nine & Sons" in brief.text


async def test_markup_in_a_message_stays_words(mira: Person) -> None:
    mira.sends("<b>/start</b> & <a href='javascript:x()'>x</a>")
    assert "Send me a link" in (await mira.gets()).text
