"""What the buttons about topics do: each verb of a press is a method here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final
from zoneinfo import available_timezones

from telegram import Bot, CallbackQuery, Message

from bot.chat.admins import Setters
from bot.chat.answering import Answering
from bot.chat.heard import Hearing
from bot.chat.letter import place_of
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.sharing import Sharing
from bot.chat.topics.presses import TopicPress
from bot.chat.topics.questions import QUESTIONS, question
from bot.chat.topics.talk import TopicTalk
from bot.chat.topics.zones import city_of
from bot.chat.views import schedule
from bot.chat.views import topics as views
from bot.chat.words import Words
from bot.model import Schedule
from bot.subscribing import Listed, Subscribing
from bot.wishes import Wish

FILE_NAME: Final = "on-the-record.opml"
OF_EVERYBODY: Final = frozenset({"story"})  # in a group anybody may read


class TopicButtons:
    """Each press carries all that it needs; one about a subscription that is gone is answered with the list."""

    def __init__(
        self,
        subscribing: Subscribing,
        sender: Sender,
        answering: Answering,
        talk: TopicTalk,
        hearing: Hearing,
        setters: Setters,
        sharing: Sharing | None = None,
    ) -> None:
        self._sharing = sharing
        self._subscribing = subscribing
        self._sender = sender
        self._hearing = hearing
        self._setters = setters
        self._answering = answering
        self._talk = talk
        self._plain: dict[str, Callable[[Message, TopicPress, Words], Awaitable[None]]] = {
            "new": self._new,
            "add": self._add,
            "ask": self._ask,
            "list": self._list,
            "city": self._city,
            "export": self._export,
            "story": self._story,
        }
        self._of_one: dict[str, Callable[[Message, Listed, TopicPress, Words], Awaitable[None]]] = {
            "open": self._open,
            "when": self._when,
            "rhythm": self._rhythm,
            "day": self._day,
            "at": self._at,
            "every": self._every,
            "howmany": self._how_many,
            "most": self._most,
            "hush": self._hush,
            "quiet": self._quiet,
            "zone": self._zone,
            "nothing": self._nothing,
            "now": self._now,
            "pause": self._pause,
            "resume": self._pause,
            "drop": self._drop,
            "dropped": self._dropped,
        }

    async def press(self, query: CallbackQuery, press: TopicPress, bot: Bot) -> None:
        """Does what a button says."""
        words = await self._hearing.pressed(query)
        message = query.message
        if not isinstance(message, Message):
            await self._sender.answer_press(query.id, words.plain("press-topic-gone"))
        elif press.verb not in OF_EVERYBODY and not await self._setters.may(bot, message, query.from_user):
            await self._sender.answer_press(query.id, words.plain("topics-admins"))
        elif do := self._plain.get(press.verb):
            await self._sender.answer_press(query.id)
            await do(message, press, words)
        else:
            # A number comes from a button, and buttons may be made up: it must be of this very chat.
            listed = await self._subscribing.of_chat(message.chat.id, press.number)
            change = self._of_one.get(press.verb)
            if listed is None or change is None:
                await self._sender.answer_press(query.id, words.plain("press-topic-gone"))
                return
            told = f"{press.verb}d" if press.verb in ("pause", "resume") else ""
            await self._sender.answer_press(query.id, words.plain(f"press-{told}", name=listed.name) if told else "")
            await change(message, listed, press, words)

    # About no subscription

    async def _new(self, message: Message, _: TopicPress, words: Words) -> None:
        await self._show(message, views.chooser(self._subscribing.offers(words.language), words))

    async def _add(self, message: Message, press: TopicPress, words: Words) -> None:
        await self._talk.add(message, Wish(topic=press.value), words)

    async def _ask(self, message: Message, press: TopicPress, words: Words) -> None:
        if kind := next((each for each in QUESTIONS if each == press.value), None):
            await self._sender.send(place_of(message), question(kind, words))

    async def _list(self, message: Message, _: TopicPress, words: Words) -> None:
        place = place_of(message)
        await self._show(message, views.listing(await self._subscribing.listed(place.chat, place.thread), words))

    async def _city(self, message: Message, press: TopicPress, words: Words) -> None:
        if press.value in available_timezones():
            await self._subscribing.set_zone(message.chat.id, press.value)
            await self._show(message, Screen(words("zone-set", city=city_of(press.value, words.language))))

    async def _export(self, message: Message, _: TopicPress, words: Words) -> None:
        place = place_of(message)
        if content := await self._subscribing.export_list(place.chat):
            await self._sender.send_file(place, FILE_NAME, content, words("exported"))
        else:
            await self._sender.send(place, Screen(words("exported-none")))

    async def _story(self, message: Message, press: TopicPress, words: Words) -> None:
        place = place_of(message)
        async with self._sender.typing(place):
            link = await self._subscribing.link_of(press.value)
            outcome = await self._answering.article(press.value, [link] if link else [])
            await self._answering.show(place, outcome, "brief", words, reply_to=message.message_id)

    # About one subscription

    async def _open(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        card = self._card(listed, words)
        if press.value == "digest":  # which stays to be read
            await self._sender.send(place_of(message), card)
        else:
            await self._show(message, card)

    async def _when(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        rows = schedule.rhythm_rows(listed.subscription, words)
        await self._show(message, views.choosing(listed, "choose-rhythm", rows, words))

    async def _rhythm(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        rhythm = next((each for each in schedule.RHYTHMS if each.replace(" ", "-") == press.value), None)
        if rhythm is None:
            return
        changed = await self._change(listed, replace(listed.subscription.schedule, rhythm=rhythm))
        if rhythm == "weekly":
            rows = schedule.weekday_rows(changed.subscription, words)
            await self._show(message, views.choosing(changed, "choose-weekday", rows, words))
        elif rhythm == "hours":
            rows = schedule.hours_rows(changed.subscription, words)
            await self._show(message, views.choosing(changed, "choose-hours", rows, words))
        elif rhythm == "at once":
            await self._show(message, self._card(changed, words))
        else:
            await self._ask_hour(message, changed, words)

    async def _day(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        if 0 <= press.amount < 7:
            changed = await self._change(listed, replace(listed.subscription.schedule, weekday=press.amount))
            await self._ask_hour(message, changed, words)

    async def _at(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        if 0 <= press.amount < 24 * 60:
            await self._set(message, listed, replace(listed.subscription.schedule, minute=press.amount), words)

    async def _every(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        if press.amount in schedule.HOURS:
            await self._set(message, listed, replace(listed.subscription.schedule, hours=press.amount), words)

    async def _how_many(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        rows = schedule.most_rows(listed.subscription)
        await self._show(message, views.choosing(listed, "choose-most", rows, words))

    async def _most(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        if press.amount in schedule.STORIES:
            changed = await self._subscribing.change(replace(listed.subscription, most=press.amount))
            await self._show(message, self._card(changed, words))

    async def _hush(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        rows = schedule.quiet_rows(listed.subscription, words)
        await self._show(message, views.choosing(listed, "choose-quiet", rows, words))

    async def _quiet(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        start, end = divmod(press.amount, 100)
        quiet = (60 * start, 60 * end) if (start, end) in schedule.QUIET else None
        await self._set(message, listed, replace(listed.subscription.schedule, quiet=quiet), words)

    async def _nothing(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        changed = await self._subscribing.change(replace(listed.subscription, says_nothing=press.amount == 1))
        await self._show(message, self._card(changed, words))

    async def _zone(self, message: Message, _: Listed, __: TopicPress, words: Words) -> None:
        await self._sender.send(place_of(message), question("city", words))

    async def _now(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        await self._talk.send_digest(message, listed, words)

    async def _pause(self, message: Message, listed: Listed, press: TopicPress, words: Words) -> None:
        changed = await self._subscribing.change(replace(listed.subscription, paused=press.verb == "pause"))
        if press.value == "list":
            await self._list(message, press, words)
        elif press.value == "card":
            await self._show(message, self._card(changed, words))

    async def _drop(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        await self._show(message, views.really(listed, words))

    async def _dropped(self, message: Message, listed: Listed, _: TopicPress, words: Words) -> None:
        await self._subscribing.remove(listed.subscription.id)
        await self._show(message, views.deleted(listed.name, words))

    # What these share

    def _card(self, listed: Listed, words: Words) -> Screen:
        topic = listed.subscription.topic
        share = self._sharing.topic(topic, listed.name, words) if self._sharing and topic else None
        return views.card(listed, words, share)

    async def _change(self, listed: Listed, new: Schedule) -> Listed:
        return await self._subscribing.change(replace(listed.subscription, schedule=new))

    async def _set(self, message: Message, listed: Listed, new: Schedule, words: Words) -> None:
        await self._show(message, self._card(await self._change(listed, new), words))

    async def _ask_hour(self, message: Message, listed: Listed, words: Words) -> None:
        rows = schedule.hour_rows(listed.subscription)
        await self._show(message, views.choosing(listed, "choose-hour", rows, words))

    async def _show(self, message: Message, screen: Screen) -> None:
        self._talk.turns(message)
        await self._sender.edit(place_of(message), message.message_id, screen)
