"""The screens about topics: what to subscribe to, what a chat has, and one subscription with all that can be set."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.markup import Html, bold, cut, escape, join, line, link
from bot.chat.screen import Button, Screen
from bot.chat.topics.presses import TopicPress
from bot.chat.topics.zones import City
from bot.chat.views.digest import HEADLINE, sources
from bot.chat.views.rows import Rows, in_rows
from bot.chat.views.schedule import schedule_words
from bot.chat.words import Words
from bot.model import Digest, Subscription
from bot.subscribing import Listed, Offer

LABEL = 28  # UTF-16 units of a button that shares its row on a phone
SHOWN = 40  # subscriptions in one list: two buttons each, and Telegram takes a hundred


def chooser(offers: Sequence[Offer], words: Words) -> Screen:
    """What there is to subscribe to: the catalogue's topics, words, a feed."""
    topics = [Button(cut(offer.title, LABEL), str(TopicPress("add", value=offer.topic))) for offer in offers]
    own = (
        Button(words.plain("button-own-words"), str(TopicPress("ask", value="words"))),
        Button(words.plain("button-own-feed"), str(TopicPress("ask", value="feed"))),
    )
    return Screen(words("subscribe-choose"), (*in_rows(topics), own))


def subscribed(
    listed: Listed,
    preview: Digest,
    words: Words,
    *,
    others: Sequence[str] = (),
    asked: int = 0,
    silent: bool = False,
) -> Screen:
    """What somebody has just subscribed to, and what it would have brought today. `others` are further feeds of the
    site; `asked` feeds have not answered yet; where it is `silent` none can be read."""
    new = listed.subscription
    headlines = [
        Html(f"{place}. {escape(cut(line(told.entries[0].title), HEADLINE))}\n{sources(told.entries, words)}")
        for place, told in enumerate(preview.stories, 1)
    ]
    brought = words("preview", stories=Html("\n".join(headlines))) if headlines else Html("")
    if asked:
        brought = join("\n\n", [brought, words("preview-coming", count=asked)])
    brought = brought or words("preview-silent" if silent else "preview-empty")
    more = words("other-feeds", feeds=Html("\n".join(link(each, each) for each in others))) if others else Html("")
    zone = words("zone-unknown") if new.schedule.zone == "UTC" and new.schedule.rhythm != "at once" else Html("")
    head = join("\n", [words("subscribed", name=listed.name), schedule_words(new.schedule, words), zone])
    buttons = (
        _button(words, "button-when", "when", new.id),
        _button(words, "button-zone", "zone", new.id),
        _button(words, "button-edit", "open", new.id),
        _button(words, "button-delete", "drop", new.id),
    )
    return Screen(join("\n\n", [head, brought, more]), in_rows(buttons))


def listing(all_of_them: Sequence[Listed], words: Words) -> Screen:
    """A chat's subscriptions, numbered, with a button for each."""
    if not all_of_them:
        return Screen(words("topics-none"), ((_new(words), _import(words)),))
    shown = all_of_them[:SHOWN]
    lines = [_line(number, listed, words) for number, listed in enumerate(shown, 1)]
    rows = [
        (
            Button(
                words.plain("button-numbered", number=number, name=cut(listed.name, LABEL)),
                str(TopicPress("open", listed.subscription.id)),
            ),
            _pausing(listed.subscription, words, "list"),
        )
        for number, listed in enumerate(shown, 1)
    ]
    foot = (
        (_new(words), Button(words.plain("button-export"), str(TopicPress("export")))),
        (_import(words),),
    )
    return Screen(words("topics-list", topics=Html("\n\n".join(lines))), (*rows, *foot))


def card(listed: Listed, words: Words, share: Button | None = None) -> Screen:
    """A subscription and what can be done with it; a topic of the catalogue can be handed on."""
    wanted = listed.subscription
    rows = (
        (
            _button(words, "button-when", "when", wanted.id),
            Button(words.plain("button-most", count=wanted.most), str(TopicPress("howmany", wanted.id))),
        ),
        (_button(words, "button-quiet", "hush", wanted.id), _button(words, "button-zone", "zone", wanted.id)),
        *(((_nothing(wanted, words),),) if wanted.schedule.rhythm != "at once" else ()),
        (_button(words, "button-now", "now", wanted.id), _pausing(wanted, words, "card")),
        (_button(words, "button-delete", "drop", wanted.id), _button(words, "button-all", "list", 0)),
        *(((share,),) if share else ()),
    )
    return Screen(_about(listed, words), rows)


def choosing(listed: Listed, question: str, rows: Rows, words: Words) -> Screen:
    """One setting of a subscription: the question (its message) and the answers, and the way back."""
    back = (_button(words, "button-back", "open", listed.subscription.id),)
    return Screen(join("\n\n", [bold(cut(listed.name, HEADLINE)), words(question)]), (*rows, back))


def which_digest(there: Sequence[Listed], words: Words) -> Screen:
    """The subscriptions of which one digest can be sent now."""
    buttons = [
        Button(cut(listed.name, LABEL), str(TopicPress("now", listed.subscription.id))) for listed in there[:SHOWN]
    ]
    return Screen(words("digest-which"), in_rows(buttons))


def really(listed: Listed, words: Words) -> Screen:
    """Asks once before a subscription is deleted."""
    number = listed.subscription.id
    buttons = (_button(words, "button-really", "dropped", number), _button(words, "button-keep", "open", number))
    return Screen(words("topic-really", name=listed.name), (buttons,))


def deleted(name: str, words: Words) -> Screen:
    """A subscription is gone."""
    return Screen(words("topic-deleted", name=name), ((_button(words, "button-all", "list", 0), _new(words)),))


def cities(found: Sequence[City], words: Words) -> Screen:
    """The places that a name may mean."""
    buttons = [
        Button(words.plain("city-in", city=city.name, country=city.country), str(TopicPress("city", value=city.zone)))
        for city in found
    ]
    return Screen(words("zone-which"), tuple((button,) for button in buttons))


def _about(listed: Listed, words: Words) -> Html:
    wanted = listed.subscription
    paused = words("topic-paused") if wanted.paused else Html("")
    nothing = words("nothing-said") if wanted.says_nothing else Html("")
    feeds = Html("\n".join(link(cut(each, HEADLINE), each) for each in wanted.feeds[:5]))
    return join(
        "\n\n",
        [
            join("\n", [bold(cut(listed.name, HEADLINE)), paused]),
            join("\n", [schedule_words(wanted.schedule, words), words("most-stories", count=wanted.most), nothing]),
            feeds,
        ],
    )


def _line(number: int, listed: Listed, words: Words) -> Html:
    paused = words("topic-paused") if listed.subscription.paused else Html("")
    name = bold(f"{number}. {cut(listed.name, HEADLINE)}")
    return join("\n", [name, paused or schedule_words(listed.subscription.schedule, words)])


def _pausing(wanted: Subscription, words: Words, then: str) -> Button:
    verb = "resume" if wanted.paused else "pause"
    return Button(words.plain(f"button-{verb}"), str(TopicPress(verb, wanted.id, then)))


def _nothing(wanted: Subscription, words: Words) -> Button:
    """Turns over whether a digest with nothing to tell comes and says so."""
    label = words.plain("button-nothing-silent" if wanted.says_nothing else "button-nothing-said")
    return Button(label, str(TopicPress("nothing", wanted.id, str(int(not wanted.says_nothing)))))


def _new(words: Words) -> Button:
    return Button(words.plain("button-new"), str(TopicPress("new")))


def _import(words: Words) -> Button:
    return Button(words.plain("button-import"), str(TopicPress("ask", value="opml")))


def _button(words: Words, label: str, verb: str, number: int) -> Button:
    return Button(words.plain(label), str(TopicPress(verb, number)))
