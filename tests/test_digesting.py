"""What a digest tells: the weightiest stories first, each read once, and of old ones what is new alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.digesting import Digesting, Period
from bot.errors import Paywalled
from bot.model import Brief, Entry, Quote, Told
from bot.news.digest import hashes, stories_of
from tests.chat.fiction import BRIEF, KEY, TITLE

NOW = datetime(2026, 9, 17, 8, 0, tzinfo=UTC)
DAY = Period(NOW - timedelta(days=1), NOW, 5)
STRIKE = "Dockers in Larkmouth strike for an eighth day as talks with the harbour board stall"
PERMIT = "Ministry delays dredging permit for the Vell estuary until a survey of eels is filed"
SNOW = "Snow closes mountain passes above Ostrand and cuts off three villages"


@dataclass(frozen=True)
class Filed:
    key: str
    brief: Brief


class Desk:
    """Every link leads to the article of `fiction`, except those behind a paywall."""

    def __init__(self, brief: Brief = BRIEF) -> None:
        self.brief = brief
        self.asked: list[str] = []

    async def brief_unasked(self, link: str) -> Filed:
        self.asked.append(link)
        if "paywall" in link:
            raise Paywalled
        return Filed(KEY, self.brief)


def entry(source: str, title: str, hours: float = 1.0, path: str = "story") -> Entry:
    link = f"https://{source.lower().replace(' ', '')}.example/{path}/{abs(hash(title)) % 1000}"
    return Entry(link, link, title, title, NOW - timedelta(hours=hours), source)


def digesting(desk: Desk) -> Digesting:
    return Digesting(desk, lambda link: f"key of {link}")


async def test_a_story_is_read_from_its_first_article_that_can_be_read() -> None:
    desk = Desk()
    entries = [entry("Quay", STRIKE, 2, "paywall"), entry("Bay Post", STRIKE, 1)]
    told = await digesting(desk).tell("Ports", stories_of(entries), DAY)
    (story,) = told.stories
    assert story.brief is BRIEF
    assert story.entries[0].source == "Bay Post"
    assert len(desk.asked) == 2


async def test_a_story_that_cannot_be_read_is_told_all_the_same() -> None:
    told = await digesting(Desk()).tell("Ports", stories_of([entry("Quay", STRIKE, 1, "paywall")]), DAY)
    (story,) = told.stories
    assert story.brief is None
    assert story.key.startswith("key of ")


async def test_no_more_stories_are_told_than_were_asked_for() -> None:
    entries = [entry("Quay", title) for title in (STRIKE, PERMIT, SNOW)]
    told = await digesting(Desk()).tell("Ports", stories_of(entries), replace(DAY, most=2))
    assert len(told.stories) == 2
    assert told.more == 1, "which is said"


def test_a_preview_reads_nothing() -> None:
    desk = Desk()
    told = digesting(desk).preview("Ports", stories_of([entry("Quay", STRIKE)]), DAY)
    assert told.stories[0].entries[0].title == STRIKE
    assert not desk.asked


async def test_the_words_that_its_stories_have_are_told() -> None:
    entries = [entry("Quay", STRIKE), entry("Quay", PERMIT)]
    period = replace(DAY, words='"dredging permit" OR Dockers OR lockout')
    told = await digesting(Desk()).tell("Ports", stories_of(entries), period)
    assert told.matched == ("dredging permit", "Dockers")


async def test_an_outlet_is_called_as_its_article_says_where_no_feed_does() -> None:
    entries = [entry("Coast Herald", STRIKE), replace(entry("Quay", PERMIT), outlet="Quay News")]
    told = await digesting(Desk()).tell("Ports", stories_of(entries), DAY)
    named = {story.entries[0].source: story.entries[0].outlet for story in told.stories}
    assert named == {"Coast Herald": BRIEF.article.site, "Quay": "Quay News"}


# What was told before


def known(brief: Brief = BRIEF) -> frozenset[str]:
    return hashes(Told("story", (entry("Quay", TITLE),), KEY, brief))


async def test_a_story_told_before_with_nothing_new_is_left_out() -> None:
    (story,) = stories = stories_of([entry("Quay", STRIKE)])
    told = await digesting(Desk()).tell("Ports", stories, DAY, {story.id: known()})
    assert not told.stories


async def test_a_story_told_before_comes_again_with_its_new_quotes_alone() -> None:
    (story,) = stories = stories_of([entry("Quay", STRIKE)])
    earlier = replace(BRIEF, quotes=tuple(quote for quote in BRIEF.quotes if quote.rank))
    told = await digesting(Desk()).tell("Ports", stories, DAY, {story.id: known(earlier)})
    (again,) = told.stories
    assert again.again
    assert [quote.rank for quote in again.quotes] == [0]
    assert not again.conditions


async def test_the_same_words_with_other_marks_are_nothing_new() -> None:
    text = BRIEF.article.text.replace("’", "'").upper()
    shouted = replace(BRIEF, article=replace(BRIEF.article, text=text))
    assert known(shouted) == known()


async def test_indirect_speech_is_no_new_quote() -> None:
    (story,) = stories = stories_of([entry("Quay", STRIKE)])
    reported = Quote(BRIEF.summary[0], "indirect")
    desk = Desk(replace(BRIEF, quotes=(*BRIEF.quotes, reported)))
    assert not (await digesting(desk).tell("Ports", stories, DAY, {story.id: known()})).stories


async def test_what_was_told_of_a_story_adds_up() -> None:
    (story,) = stories = stories_of([entry("Quay", STRIKE)])
    told = await digesting(Desk()).tell("Ports", stories, DAY, {story.id: frozenset({"of another article"})})
    assert told.stories[0].known == known() | {"of another article"}
