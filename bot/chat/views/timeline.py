"""A topic's week as a picture: each story with when it was reported, who spoke in it and who carried it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.chat.markup import Html, bold, cut, escape, join, line, link
from bot.chat.pictures.presses import TimelinePress
from bot.chat.screen import Button, Screen
from bot.chat.views.digest import HEADLINE, name_of_source
from bot.chat.words import Words
from bot.drawing.nouns import Bar, Timeline
from bot.model import Digest, Told
from bot.news.digest import when

SPEAKERS, SOURCES = 3, 3  # that are named; a line holds no more
CAPTION: Final = 120  # UTF-16 units of a headline in a caption, which holds 1024 in all


def timeline_of(digest: Digest, words: Words, zone: str, *, dark: bool) -> Timeline:
    """What to draw of a digest, the story that began first at the top."""
    stories = in_order(digest)
    here = ZoneInfo(zone)
    since, until = (words.date(moment.astimezone(here).date()) for moment in (digest.since, digest.until))
    about = " · ".join((f"{since} – {until}", words.plain("count-stories", count=len(stories))))
    bars = tuple(_bar(told) for told in stories)
    return Timeline(
        cut(digest.name, HEADLINE), about, bars, digest.since, digest.until, tuple(_days(digest, words, here)), dark
    )


def timeline_screen(digest: Digest, press: TimelinePress, words: Words, photo: bytes) -> Screen:
    """The picture with its stories as links under it; a subscription's has a button that turns its colours."""
    stories = [
        escape(f"{number}. ") + link(cut(line(told.entries[0].title), CAPTION), told.entries[0].url)
        for number, told in enumerate(in_order(digest), 1)
    ]
    turned = TimelinePress(press.number, not press.dark)
    button = Button(words.plain("button-light" if press.dark else "button-dark"), str(turned))
    html = join("\n", [bold(cut(digest.name, CAPTION)), *map(Html, stories)])
    return Screen(html, ((button,),) if press.number else (), photo=photo)


def in_order(digest: Digest) -> list[Told]:
    """The stories of a digest, the one that began first first."""
    return sorted(digest.stories, key=lambda told: min(map(when, told.entries)))


def _bar(told: Told) -> Bar:
    names = [name_of_source(entry) for entry in told.entries]
    sources = " · ".join(list(dict.fromkeys(names))[:SOURCES])
    speakers = " · ".join(_speakers(told))
    at = tuple(sorted(map(when, told.entries)))
    return Bar(cut(line(told.entries[0].title), HEADLINE), at, f"{speakers} — {sources}" if speakers else sources)


def _speakers(told: Told) -> list[str]:
    """Who spoke in a story's article, those with most to say first."""
    quotes = told.brief.quotes if told.brief else ()
    said = Counter(line(quote.speaker.name) for quote in quotes if quote.speaker and quote.speaker.name)
    return [name for name, _ in said.most_common(SPEAKERS)]


def _days(digest: Digest, words: Words, zone: ZoneInfo) -> Iterator[tuple[datetime, str]]:
    """The midnights in a digest's period, each with the name of the day that begins."""
    day = digest.since.astimezone(zone).date() + timedelta(days=1)
    while (midnight := datetime(day.year, day.month, day.day, tzinfo=zone)) < digest.until:
        yield midnight, words.day(day)
        day += timedelta(days=1)
