"""What a reader sees of an article: the brief, the quotes, the actors, the conditions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.chat.screen import Screen, View, pressed
from bot.chat.views import show
from bot.chat.words import words_for
from bot.model import Article, Brief, Holder, Quote, Sentence, Span, Speaker
from tests.chat.fiction import ACTORS, ARTICLE, BRIEF, KEY, QUOTES, TITLE, URL, span
from tests.telegram.markup import Entity, parse

WORDS = words_for("en")


def shown(brief: Brief = BRIEF, view: View = "brief", page: int = 0) -> Screen:
    return show(KEY, brief, WORDS, view, page)


def text(brief: Brief = BRIEF, view: View = "brief", page: int = 0) -> str:
    """What stands in the message."""
    return parse(shown(brief, view, page).html)[0]


def entities(view: View = "brief", kind: str = "") -> list[Entity]:
    return [entity for entity in parse(shown(view=view).html)[1] if kind in ("", entity.type)]


def labels(screen: Screen) -> list[list[str]]:
    return [[button.label for button in row] for row in screen.buttons]


# The brief


def test_a_brief_begins_with_title_and_byline() -> None:
    assert text().splitlines()[:2] == [TITLE, "The Coast Herald · Mira Oduya · 16 Sep 2026"]
    assert entities(kind="bold")[0].of(text()) == TITLE


def test_the_summary_stands_in_bullets_with_their_links() -> None:
    bullets = [line for line in text().splitlines() if line.startswith("•")]
    assert bullets[1] == "• About 140 ships are waiting outside the harbour. ↗"
    assert len(bullets) == 2


def test_who_is_called_by_a_role_has_it_once() -> None:
    secretary = Quote(QUOTES[0].span, "direct", Speaker("Secretary", span("secretary"), span("secretary")))
    said = text(replace(BRIEF, quotes=(secretary,)), "quotes")
    assert "Secretary — 1" in said


def test_the_best_quotes_are_by_two_people_with_their_roles() -> None:
    said = text().partition("Said\n")[2].partition("\n\n")[0]
    assert said.splitlines() == [
        "“We will go back to the gates on Friday if a single roster is changed”",
        "— Tomas Reyle, secretary of the union ↗",
        "“The roster stands until Friday”",
        "— Ines Calloway, Harbour Board chief executive ↗",
    ]


def test_conditions_are_outcome_cue_and_condition_of_their_holder() -> None:
    stated = text().partition("Conditions and demands\n")[2].partition("\n\n")[0]
    assert stated.splitlines() == [
        "Ines Calloway: ruled out a new pay deal ↗",
        "Vell Shipping: return ← only if the queue clears ↗",
    ]


def test_what_a_quote_shows_is_not_repeated_as_a_condition() -> None:
    assert "← if a single roster" not in text()
    assert "← if a single roster" in text(view="conditions")


def test_what_the_summary_shows_is_not_repeated_as_quote_or_condition() -> None:
    roster = span("“The roster stands until Friday,” she said.")
    told = replace(BRIEF, summary=(roster, span("Vell Shipping will return only if the queue clears.")))
    assert text(told).count("The roster stands") == 1
    assert "return ←" not in text(told)


def test_the_last_line_says_what_else_there_is() -> None:
    assert text().splitlines()[-1] == "6 quotes · 4 actors · 3 conditions · every word is the article’s own"


def test_buttons_lead_to_what_there_is() -> None:
    assert labels(shown()) == [["Quotes 6", "Actors 4"], ["Conditions 3", "Original"], ["Save", "Card"]]
    assert labels(shown(replace(BRIEF, actors=(), conditions=()))) == [["Quotes 6", "Original"], ["Save", "Card"]]


def test_a_pasted_text_has_no_arrows_and_no_original() -> None:
    pasted = replace(BRIEF, article=replace(ARTICLE, url="", title="", site="", authors=(), published=None))
    assert text(pasted).splitlines()[0] == "Untitled text"
    for view in ("brief", "quotes", "conditions"):
        screen = shown(pasted, view)
        assert "↗" not in screen.html
        assert "href" not in screen.html
        assert "Original" not in str(labels(screen))


def test_a_short_article_is_said_to_be_short() -> None:
    assert "A short article" in text(replace(BRIEF, notes=("short",)))


def test_a_note_that_the_words_do_not_know_is_left_unsaid() -> None:
    assert text(replace(BRIEF, notes=("weather",))) == text()


def test_an_article_of_which_nothing_is_known_still_has_its_title() -> None:
    assert text(Brief(Article("", URL, TITLE))) == f"{TITLE}\n\nevery word is the article’s own"


@pytest.mark.parametrize(
    ("published", "html"),
    [
        (datetime(2026, 9, 16, 7, 30, tzinfo=UTC), '<tg-time unix="1789543800" format="Dt">16 Sep 2026</tg-time>'),
        (datetime(2026, 9, 16, tzinfo=UTC), "16 Sep 2026"),
        (datetime(2026, 9, 16, tzinfo=timezone(timedelta(hours=5))), "16 Sep 2026"),
        (datetime(2026, 9, 16, 7, 30), "16 Sep 2026"),
    ],
    ids=["a moment", "a day", "a day elsewhere", "a moment in an unknown zone"],
)
def test_only_a_known_moment_is_told_in_the_readers_own_time(published: datetime, html: str) -> None:
    byline = shown(replace(BRIEF, article=replace(ARTICLE, published=published))).html.splitlines()[1]
    assert byline == f"<i>The Coast Herald · Mira Oduya · {html}</i>"


# Quotes


def test_quotes_stand_under_their_speakers_in_the_articles_order() -> None:
    assert text(view="quotes").split("\n\n") == [
        f"Quotes · {TITLE}",
        "Tomas Reyle, secretary of the union — 2\n"
        "1. “We will go back to the gates on Friday if a single roster is changed” ¶3 ↗\n"
        "2. “Nobody here wanted a ninth day” ¶3 ↗",
        "Ines Calloway, Harbour Board chief executive — 2\n"
        "3. Harbour Board chief executive Ines Calloway called the strike “a self-inflicted wound” "
        "and ruled out a new pay deal. ¶4 ↗\n"
        "4. “The roster stands until Friday” ¶5 ↗",
        "Not named (“a person close to the talks”)\n5. “It is a pause, not a peace” ¶6 ↗",
        "Speaker unclear\n6. “We can clear the queue in six days.” ¶5 ↗",
    ]


def test_a_pronoun_that_nobody_resolved_is_an_unclear_speaker() -> None:
    unclear = Quote(QUOTES[3].span, "direct", Speaker(None, span("she", "Friday,”")))
    assert "Speaker unclear (“she”)\n1. “The roster stands" in text(replace(BRIEF, quotes=(unclear,)), "quotes")


def test_indirect_speech_is_nobodys_quote() -> None:
    assert "Vell Shipping" not in text(view="quotes")


def test_a_sentence_with_two_pieces_of_speech_is_shown_once() -> None:
    half = replace(QUOTES[2], span=span("inflicted wound"))
    assert text(replace(BRIEF, quotes=(QUOTES[2], half)), "quotes").count("self-inflicted") == 1


def test_a_quote_inside_a_longer_one_that_has_to_be_cut_is_shown_by_itself() -> None:
    said = " ".join(["and so on"] * 400) + " until the very last ship has left."
    last = Span(said.index("until"), len(said))
    long = Brief(Article(said), quotes=(Quote(Span(0, len(said)), "direct"), Quote(last, "direct")))
    assert "2. “until the very last ship has left.”" in text(long, "quotes")


def test_words_quoted_in_a_sentence_too_long_to_be_shown_are_shown_by_themselves() -> None:
    sentence = " ".join(["and so on"] * 400) + " until the very last ship has left."
    last, whole = Span(sentence.index("until"), len(sentence)), Span(0, len(sentence))
    long = Brief(Article(sentence), (Sentence(whole, 0),), quotes=(Quote(last, "mixed"),))
    assert "1. “until the very last ship has left.”" in text(long, "quotes")


def test_no_brief_cuts_off_the_words_that_it_quotes() -> None:
    sentence = " ".join(["and so on"] * 60) + ", until “the very last ship has left”."
    last, whole = Span(sentence.index("the very"), len(sentence) - 2), Span(0, len(sentence))
    somebody = Speaker("Ines Calloway", Span(0, 3))
    long = Brief(Article(sentence), (Sentence(whole, 0),), quotes=(Quote(last, "mixed", somebody),))
    assert "“the very last ship has left”\n— Ines Calloway" in text(long)


def test_an_article_without_quotes_says_so() -> None:
    assert "Nobody is quoted" in text(replace(BRIEF, quotes=()), "quotes")


# Actors and conditions


def test_actors_stand_by_kind_with_role_mentions_and_whether_they_are_quoted() -> None:
    assert text(view="actors").split("\n\n")[1:] == [
        "People\n"
        "Tomas Reyle, secretary of the union — 1 mention, quoted\n"
        "Ines Calloway, Harbour Board chief executive — 1 mention, quoted",
        "Organizations\nLarkmouth Harbour Board — 2 mentions, not quoted\nVell Shipping — 1 mention, not quoted",
    ]


def test_conditions_stand_by_kind_and_holder() -> None:
    assert text(view="conditions").split("\n\n")[1:] == [
        "What depends on what\nVell Shipping: return ← only if the queue clears ¶7 ↗",
        "Refusals\nInes Calloway: ruled out a new pay deal ¶4 ↗",
        "Threats\nTomas Reyle: go back to the gates on Friday ← if a single roster is changed ¶3 ↗",
    ]


def test_a_cue_inside_an_outcome_is_set_off_there() -> None:
    whole = replace(BRIEF.conditions[1], outcome=span("ruled out a new pay deal"))
    html = shown(replace(BRIEF, conditions=(whole,)), "conditions").html
    assert "<b>Ines Calloway</b>: <i>ruled out</i> a new pay deal " in html


def test_the_holder_is_not_named_again_at_the_head_of_an_outcome() -> None:
    whole = replace(BRIEF.conditions[2], outcome=span("Vell Shipping will return"))
    assert "Vell Shipping: will return ← only if the queue clears" in text(replace(BRIEF, conditions=(whole,)))


def test_a_holder_whose_own_thing_opens_an_outcome_stays() -> None:
    possessive = replace(
        BRIEF.conditions[1],
        cue=span("agreed"),
        holder=Holder("Dockers’ Union", span("Dockers")),
        outcome=span("Dockers’ Union agreed on Tuesday to suspend the eight-day strike"),
    )
    assert "Dockers’ Union: Dockers’ Union agreed" in text(replace(BRIEF, conditions=(possessive,), summary=()))


def test_the_words_that_join_a_cue_to_its_slot_are_shown_with_it() -> None:
    joined = replace(BRIEF.conditions[1], outcome=span("new pay deal"))
    assert "Ines Calloway: ruled out a new pay deal" in text(replace(BRIEF, conditions=(joined,)))


def test_a_demand_that_is_one_run_of_words_is_read_as_it_stands() -> None:
    demand = replace(
        BRIEF.conditions[1],
        kind="demand",
        cue=span("will return"),
        outcome=span("Vell Shipping"),
        condition=span("only if the queue clears"),
    )
    assert "Ines Calloway: Vell Shipping will return only if the queue clears" in text(
        replace(BRIEF, conditions=(demand,))
    )


def test_a_mark_between_a_cue_and_its_slot_is_not_left_open() -> None:
    named = replace(BRIEF.conditions[1], cue=span("called the strike"), outcome=span("a self-inflicted wound"))
    assert "Ines Calloway: called the strike a self-inflicted wound" in text(
        replace(BRIEF, conditions=(named,), quotes=())
    )


# Buttons and pages


def test_every_view_leads_back_and_to_the_others() -> None:
    assert labels(shown(view="quotes"))[:-1] == [["‹ Brief", "Actors 4"], ["Conditions 3", "Original"]]
    presses = [pressed(button.press) for row in shown(view="quotes").buttons for button in row if button.press]
    assert [(press.view, press.key) for press in presses if press] == [
        ("brief", KEY),
        ("actors", KEY),
        ("conditions", KEY),
    ]


def test_a_long_list_is_turned_page_by_page() -> None:
    crowd = replace(BRIEF, actors=tuple(replace(ACTORS[0], name=f"Reyle {n}") for n in range(200)))
    first = shown(crowd, "actors")
    assert labels(first)[0] == ["2 of 3 ›"]
    assert labels(shown(crowd, "actors", 1))[0] == ["‹ 1 of 3", "3 of 3 ›"]
    assert labels(shown(crowd, "actors", 2))[0] == ["‹ 2 of 3"]
    pages = [text(crowd, "actors", page) for page in range(3)]
    assert sum(page.count("Reyle ") for page in pages) == 200
    assert all(page.startswith(f"Actors · {TITLE}\n\nPeople\n") for page in pages)


def test_a_page_that_is_gone_is_the_last_one() -> None:
    assert shown(view="quotes", page=9) == shown(view="quotes")


def test_long_lists_are_folded_and_short_ones_are_not() -> None:
    assert not entities("quotes", "expandable_blockquote")
    crowd = replace(BRIEF, actors=tuple(replace(ACTORS[0], name=f"Reyle {n}") for n in range(20)))
    assert "<blockquote expandable>" in shown(crowd, "actors").html
    assert "<blockquote expandable>" not in shown(view="actors").html
