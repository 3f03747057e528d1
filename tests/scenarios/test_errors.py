"""Whatever goes wrong, the reader gets a plain sentence that says what and what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot import errors
from tests.scenarios.conftest import Readers, source
from tests.scenarios.patient import NEVER_ENDS
from tests.site import Answer, Behaviour, Site, bomb, drop, hang, page, redirect
from tests.telegram.person import Person

PDF = Answer(b"%PDF-1.7 ...", content_type="application/pdf")
LIST = "<html><body><h1>Tides</h1><p>High water at six.</p></body></html>"

# What a page does, and the words that the reader is told then.
PAGES: dict[type[errors.BotError], tuple[Behaviour, str]] = {
    errors.Refused: (drop, "does not answer"),
    errors.TimedOut: (hang, "took too long"),
    errors.TooLarge: (bomb(40), "larger than I read"),
    errors.TooManyRedirects: (redirect("?again"), "leads from one address to the next without end"),
    errors.Blocked: (Answer(status=403), "not let programs like me in"),
    errors.Gone: (Answer(status=410), "That page is not there"),
    errors.ServerFault: (Answer(status=503), "has a fault of its own"),
    errors.UnknownEncoding: (Answer(b"x", headers={"Content-Encoding": "br"}), "in a form I cannot unpack"),
    errors.NotAPage: (PDF, "leads to a PDF"),
    errors.Paywalled: (page(source("paywall")), "behind a paywall"),
    errors.NoArticle: (page(source("front-page")), "found no article there"),
    errors.TooShort: (page(LIST), "too little text to make a brief of"),
}

# What a link is, and the words that the reader is told then.
LINKS: dict[type[errors.BotError], tuple[Callable[[Site], str], str]] = {
    errors.NotALink: (lambda _: "http://mira:secret@herald.example/story", "not a link I can open"),
    errors.PrivateAddress: (lambda site: site.url("/story", "10.1.2.3"), "not on the public internet"),
    errors.NameNotFound: (lambda site: site.url("/story", "nowhere.invalid"), "called nowhere.invalid"),
    errors.TlsFault: (lambda site: site.url("/story").replace("http:", "https:"), "broken security certificate"),
}

READING: dict[errors.ReadingError, str] = {
    errors.ReadingTooSlow(seconds=20): "took too long to read",
    errors.ReadingCrashed(): "Something broke while I read that article",
}

ELSEWHERE = {
    errors.UnknownFile: "test_a_file_that_is_neither_text_nor_page",
    errors.FileTooLarge: "test_a_file_that_is_too_large",
    errors.NothingToRead: "test_views.py",
    errors.NothingToShow: "test_a_view_of_nothing",
    errors.GaveUp: "test_crash.py",
    errors.NoFeedFound: "test_topics.py",
    errors.NotAList: "test_topics.py",
    errors.BadWords: "test_topics.py",
    errors.AlreadySubscribed: "test_topics.py",
    errors.TooManySubscriptions: "tests/test_subscribing.py",
    errors.TooManySaved: "tests/test_keeping.py",
    errors.NothingToDraw: "test_pictures.py",
    errors.NoLetters: "test_pictures.py",
    errors.AskedTooMuch: "host/test_limits.py",
    errors.Unwelcome: "tests/test_service.py: what a digest may not read is told by its feed's words",
    errors.NotAFeed: "a site is asked for its feeds: that there are none is what is told",
    errors.BadLine: "the command line's own tests: no reader of Telegram meets it",
}


@pytest.mark.parametrize("error", PAGES, ids=lambda error: error.kind)
async def test_a_page_that_cannot_be_read(mira: Person, site: Site, error: type[errors.BotError]) -> None:
    behaviour, words = PAGES[error]
    place = NEVER_ENDS if behaviour is hang else ""
    mira.sends(site.put(f"{place}/{error.kind}", behaviour))
    answer = await mira.gets()
    assert words in answer.text
    assert not answer.buttons


@pytest.mark.parametrize("error", LINKS, ids=lambda error: error.kind)
async def test_a_link_that_cannot_be_followed(mira: Person, site: Site, error: type[errors.BotError]) -> None:
    link, words = LINKS[error]
    mira.sends(link(site))
    assert words in (await mira.gets()).text


async def test_a_link_to_an_odd_port(mira: Person) -> None:
    mira.sends("http://herald.example:22/story")
    assert "usual ports" in (await mira.gets()).text


@pytest.mark.parametrize("error", READING, ids=lambda error: error.kind)
async def test_a_reader_that_fails(mira: Person, site: Site, readers: Readers, error: errors.ReadingError) -> None:
    link = site.put(f"/{error.kind}", page(source("ferry")))
    readers.fail_next(error)
    mira.sends(link)
    assert READING[error] in (await mira.gets()).text
    mira.sends(link)
    assert "Ferry crews" in (await mira.gets()).text, "who asks again gets a new try"


async def test_a_file_that_is_neither_text_nor_page(mira: Person) -> None:
    mira.sends_file("story.pdf", b"%PDF-1.7 ...", "application/pdf")
    assert "I read .txt and .html files" in (await mira.gets()).text


async def test_a_file_that_is_too_large(mira: Person) -> None:
    mira.sends_file("story.txt", b"word " * 1_300_000, "text/plain")
    assert "larger than I read" in (await mira.gets()).text


@pytest.mark.parametrize("command", ["summary", "quotes", "actors", "conditions"])
async def test_a_view_of_nothing(mira: Person, command: str) -> None:
    mira.sends(f"/{command}")
    assert "no article for this chat yet" in (await mira.gets()).text


def test_every_error_that_a_reader_can_be_told_is_told_here() -> None:
    def leaves(kind: type[errors.BotError]) -> set[type[errors.BotError]]:
        below = kind.__subclasses__()
        return set().union(*map(leaves, below)) if below else {kind}

    told = {*PAGES, *LINKS, *map(type, READING), *ELSEWHERE}
    assert leaves(errors.BotError) == told
