"""Inline mode: `@bot link` in any chat offers what to post of the article, within the time that Telegram gives.

What is kept is offered at once. Else reading begins and is waited for; a reading that takes longer goes on, and the
next try finds it done."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any

import structlog
from telegram import (
    Bot,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.chat.answering import Outcome, outcome_of
from bot.chat.heard import Hearing
from bot.chat.letter import Letter, Place
from bot.chat.links import link_typed
from bot.chat.markup import cut, escape, plain
from bot.chat.screen import Screen, View
from bot.chat.screens import Screens
from bot.chat.sender import Sleep
from bot.chat.sharing import BRIEF, LINK_WANTED, QUERY, brief_payload
from bot.chat.views.offers import DESCRIPTION, Offer, brief_offer, offers
from bot.chat.words import Words
from bot.errors import BotError
from bot.preferences import Layout
from bot.service import Filed, Service

log = structlog.get_logger()

# Telegram forgets a query after ten seconds. It has been on its way to us for a while, and may have waited its turn.
PATIENCE = 6.0
SETTLING = 0.5  # seconds in which somebody who is still typing a link has typed on
KEPT, NOT_KEPT = 300, 0  # seconds for which Telegram may give the same answer again
LATELY = 10  # articles that are offered before anything is typed


class Inline:
    """Answers inline queries. Answers are a person's own: they are in the person's language."""

    def __init__(self, service: Service, screens: Screens, hearing: Hearing, *, sleep: Sleep) -> None:
        self._service = service
        self._screens = screens
        self._hearing = hearing
        self._sleep = sleep
        self._latest: dict[int, str] = {}  # person -> their last query, while one of theirs is in hand

    async def asked(self, update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        """Offers what a query asks for. Of somebody who types on only the last query is answered."""
        query, bot = update.inline_query, context.bot
        assert query is not None, "registered for inline queries"
        self._latest[query.from_user.id] = query.id
        try:
            await self._offer(query, bot)
        finally:
            if self._is_last(query):
                del self._latest[query.from_user.id]

    async def _offer(self, query: InlineQuery, bot: Bot) -> None:
        words = await self._hearing.words(query.from_user.id, query.from_user)
        asked = query.query.strip()
        link = link_typed(asked)
        if asked.startswith(BRIEF) and not link:
            outcome: Outcome | None = await outcome_of(self._service.brief_of_key(asked.removeprefix(BRIEF)))
            await self._answer(bot, query, words, outcome, "")
        elif not link:
            await self._lately(bot, query, words)
        elif len(query.query) >= QUERY and query.query.endswith(link):
            await self._say(bot, query, (), (words.plain("inline-too-long"), LINK_WANTED))
        else:
            outcome = await self._of_link(query, link)
            if outcome or self._is_last(query):
                await self._answer(bot, query, words, outcome, link)

    def _is_last(self, query: InlineQuery) -> bool:
        return self._latest.get(query.from_user.id) == query.id

    async def _of_link(self, query: InlineQuery, link: str) -> Outcome | None:
        """The article behind a link; None when reading takes longer, and goes on, or somebody types on."""
        try:
            if kept := await self._service.kept_of_link(link):
                return kept
            await self._sleep(SETTLING)
            if not self._is_last(query):
                return None
            async with asyncio.timeout(PATIENCE):
                return await self._service.brief_of_link(link)
        except BotError as error:
            return error
        except TimeoutError:
            return None

    async def _answer(self, bot: Bot, query: InlineQuery, words: Words, outcome: Outcome | None, link: str) -> None:
        if outcome is None:
            waiting = (words.plain("inline-reading"), brief_payload(self._service.key(link)))
            await self._say(bot, query, (), waiting)
        elif isinstance(outcome, BotError):
            why = cut(plain(words.error(outcome)), DESCRIPTION)
            # Whoever chooses it all the same posts the link.
            failed = Offer(f"error-{outcome.kind}", words.plain("inline-failed"), why, Screen(escape(link or why)))
            await self._say(bot, query, (failed,))
        else:
            layout = await self._layout(query)
            there = offers(outcome.key, outcome.brief, words, partial(self._posted, outcome, words, layout))
            await self._say(bot, query, there, cache=KEPT)

    async def _lately(self, bot: Bot, query: InlineQuery, words: Words) -> None:
        """Offers the articles that the person was shown last, and asks for a link."""
        layout = await self._layout(query)
        there = [
            brief_offer(filed.key, filed.brief, words, self._posted(filed, words, layout, "brief"))
            for filed in await self._service.lately(query.from_user.id, LATELY)
        ]
        await self._say(bot, query, there, (words.plain("inline-hint"), LINK_WANTED))

    async def _layout(self, query: InlineQuery) -> Layout:
        """How the briefs look that the person posts: as in their own talk with the bot."""
        return (await self._service.preferences(query.from_user.id)).layout

    def _posted(self, filed: Filed, words: Words, layout: Layout, view: View) -> Screen:
        return self._screens.of(filed, words, view, layout=layout, where="posted")

    async def _say(
        self,
        bot: Bot,
        query: InlineQuery,
        offered: Sequence[Offer],
        button: tuple[str, str] | None = None,
        cache: int = NOT_KEPT,
    ) -> None:
        """Answers a query; `button` is what stands above the offers, and the payload that it opens the bot with."""
        label, payload = button or ("", "")
        try:
            await bot.answer_inline_query(
                query.id,
                [_result(each) for each in offered],
                cache_time=cache,
                is_personal=True,
                button=InlineQueryResultsButton(label, start_parameter=payload) if button else None,
            )
        except TelegramError as fault:  # too old: its person has typed on, or was not told in time
            log.info("query not answered", why=fault.message)


def _result(offered: Offer) -> InlineQueryResultArticle:
    letter = Letter(Place(0), offered.screen)
    return InlineQueryResultArticle(
        offered.id,
        offered.title,
        InputTextMessageContent(letter.text, parse_mode=letter.parse_mode, link_preview_options=letter.preview),
        reply_markup=letter.keyboard,
        description=offered.description,
    )
