"""Sends and edits within what Telegram allows: waits as told, tries again after a fault, and knows whom it lost."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from typing import TypeVar

import structlog
from telegram import Bot, InputMediaPhoto
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.chat.given import call, to_post, to_replace
from bot.chat.letter import Letter, Place, Posted
from bot.chat.markup import Html, cut
from bot.chat.pace import Pace
from bot.chat.screen import Screen

log = structlog.get_logger()

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

# Seconds between tries after a fault of the network or of Telegram: 15 in all, longer than such faults mostly last.
PAUSES = (1.0, 4.0, 10.0)
# Telegram shows "typing" for five seconds. What answers sooner than the first needs none.
TYPING_FIRST, TYPING_AGAIN = 0.4, 4.5
# Characters over the chat: https://core.telegram.org/bots/api#answercallbackquery
BUBBLE = 200
# What Telegram says of a chat where we may not write (any more).
LOST = ("chat not found", "not enough rights", "have no rights", "write_forbidden", "deactivated")
# What it says of a thread that is closed, in a forum that has others.
CLOSED = "topic_closed"


class Sender:
    """The one way to write to people. A message may come twice after a broken connection: better than never."""

    def __init__(
        self,
        bot: Bot,
        *,
        sleep: Sleep = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        pace: Pace | None = None,
    ) -> None:
        """Without a `pace` nothing waits but for what Telegram says."""
        self._bot = bot
        self._pace = pace
        self._sleep = sleep
        self._clock = clock
        # When Telegram will hear us again in a chat; about a press, or a message that was posted from an inline query,
        # whose chat we are not told, each by its own name.
        self._quiet: dict[int | str, float] = {}

    async def send(self, place: Place, screen: Screen, reply_to: int | None = None) -> int:
        """Posts a screen. Returns the number of the message; 0 when nobody can be reached there (any more). Raises
        TelegramError in the end."""
        posted = await self.post(place, screen, reply_to)
        return posted.message if posted else 0

    async def post(
        self, place: Place, screen: Screen, reply_to: int | None = None, *, can_wait: bool = False
    ) -> Posted | None:
        """Posts a screen, after those that people wait for if it `can_wait`. Returns where it went, another place than
        `place` for a chat that moved; None when nobody can be reached there, number 0 where this thread alone is
        closed. Raises TelegramError in the end."""
        return await self._arrive(Letter(place, screen, reply_to), partial(self._post, can_wait=can_wait))

    def let_go(self) -> None:
        """Cancels what can wait and still waits for its turn."""
        if self._pace:
            self._pace.let_go()

    async def edit(self, place: Place, message: int, screen: Screen) -> bool:
        """Shows a screen in place of a message of ours; posts it anew where that cannot be edited."""
        letter = Letter(place, screen)
        try:
            await self._patiently(place.chat, partial(self._replace, message, letter))
        except ChatMigrated as moved:
            return bool(await self.send(Place(moved.new_chat_id), screen))
        except Forbidden:
            return False
        except BadRequest as fault:
            return "not modified" in fault.message.lower() or bool(await self.send(place, screen))
        return True

    async def edit_inline(self, message: str, screen: Screen) -> None:
        """Shows a screen in place of a message that was posted from an inline query; one that is gone is let be."""
        letter = Letter(Place(0), screen)

        try:
            await self._patiently(message, partial(call, self._bot, "editMessageText", to_replace(letter, message)))
        except (BadRequest, Forbidden) as fault:
            log.info("message not turned", why=fault.message)

    async def send_file(self, place: Place, name: str, content: bytes, caption: Html) -> bool:
        """Posts a file. False when nobody can be reached there (any more). Raises TelegramError in the end."""

        async def post(letter: Letter) -> int:
            async with self._turn(letter.place.chat, can_wait=False):
                sent = await self._bot.send_document(
                    letter.place.chat,
                    content,
                    caption=letter.text,
                    parse_mode=letter.parse_mode,
                    filename=name,
                    message_thread_id=letter.place.thread,
                )
            return sent.message_id

        posted = await self._arrive(Letter(place, Screen(caption)), post)
        return bool(posted and posted.message)

    async def copy(self, place: Place, source: Place, message: int, *, can_wait: bool = False) -> bool:
        """Posts a copy of a message of another chat, as it stands. False when nobody can be reached there. Raises
        TelegramError in the end: BadRequest for a message that is gone."""

        async def post(letter: Letter) -> int:
            to = letter.place
            async with self._turn(to.chat, can_wait):
                sent = await self._bot.copy_message(to.chat, source.chat, message, message_thread_id=to.thread)
            return sent.message_id

        posted = await self._arrive(Letter(place, Screen(Html(""))), post)
        return bool(posted and posted.message)

    async def answer_press(self, press: str, words: str = "", *, alert: bool = True) -> None:
        """Ends the waiting of a pressed button; `words` are shown over the chat, and go by themselves where they are
        no `alert`. A press that is too old is let go. Raises TelegramError in the end."""
        shown, alert = cut(words, BUBBLE) or None, bool(words) and alert
        try:
            await self._patiently(press, partial(self._bot.answer_callback_query, press, shown, show_alert=alert))
        except (BadRequest, Forbidden) as fault:
            log.info("press not answered", why=fault.message)

    @asynccontextmanager
    async def typing(self, place: Place) -> AsyncIterator[None]:
        """Shows that the bot is at work, for as long as it is."""
        tasks: list[asyncio.Task[None]] = []

        def begin() -> None:
            tasks.append(asyncio.create_task(self._type(place)))

        timer = asyncio.get_running_loop().call_later(TYPING_FIRST, begin)  # mostly it is over before that
        try:
            yield
        finally:
            timer.cancel()
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.gather(*tasks, return_exceptions=True)

    async def _type(self, place: Place) -> None:
        while True:
            try:
                await self._bot.send_chat_action(place.chat, ChatAction.TYPING, message_thread_id=place.thread)
            except TelegramError:  # a courtesy; the answer itself will tell
                return
            await asyncio.sleep(TYPING_AGAIN)

    async def _arrive(self, letter: Letter, post: Callable[[Letter], Awaitable[int]]) -> Posted | None:
        """Posts a letter in the best form and at the place that Telegram takes; returns what `post` above returns."""
        left: Letter | None = letter
        while left:
            chat = left.place.chat
            try:
                message = await self._patiently(chat, partial(post, left))
                return Posted(chat, left.place.thread, message)
            except ChatMigrated as moved:
                # The messages have other numbers there, so there is none to reply to.
                left = Letter(Place(moved.new_chat_id), letter.screen)
            except Forbidden as fault:
                log.info("chat lost", chat=chat, why=fault.message)
                return None
            except BadRequest as fault:
                if any(words in fault.message.lower() for words in LOST):
                    log.info("chat lost", chat=chat, why=fault.message)
                    return None
                if CLOSED in fault.message.lower():
                    log.info("thread closed", chat=chat, thread=left.place.thread)
                    return Posted(chat, left.place.thread)
                log.warning("message refused", why=fault.message)
                left = left.without(fault.message)
                if left is None:
                    raise
        return None

    async def _post(self, letter: Letter, *, can_wait: bool) -> int:
        async with self._turn(letter.place.chat, can_wait):
            if letter.screen.photo:
                photo = await self._bot.send_photo(
                    letter.place.chat,
                    letter.screen.photo,
                    letter.text,
                    parse_mode=letter.parse_mode,
                    message_thread_id=letter.place.thread,
                    reply_parameters=letter.reply,
                    reply_markup=letter.markup,
                )
                return photo.message_id
            sent = await call(self._bot, "sendMessage", to_post(letter))
        return int(sent["message_id"])

    def _turn(self, chat: int, can_wait: bool) -> AbstractAsyncContextManager[None]:
        return self._pace.turn(chat, can_wait=can_wait) if self._pace else nullcontext()

    async def _replace(self, message: int, letter: Letter) -> None:
        if letter.screen.photo:
            photo = InputMediaPhoto(letter.screen.photo, letter.text, letter.parse_mode)
            await self._bot.edit_message_media(photo, letter.place.chat, message, reply_markup=letter.keyboard)
            return
        await call(self._bot, "editMessageText", to_replace(letter, message))

    async def _patiently(self, chat: int | str, call: Callable[[], Awaitable[T]]) -> T:
        """Makes a call, as often as it takes and as slowly as Telegram wants. Raises what trying again cannot mend."""
        pauses = iter(PAUSES)
        while True:
            if (left := self._quiet.get(chat, 0) - self._clock()) > 0:
                await self._sleep(left)
                self._quiet.pop(chat, None)
            try:
                return await call()
            except BadRequest:  # a NetworkError to the library, but no trying helps
                raise
            except RetryAfter as told:
                log.info("told to wait", chat=chat, seconds=_seconds(told))
                self._quiet[chat] = self._clock() + _seconds(told)
            except NetworkError as fault:
                pause = next(pauses, None)
                if pause is None:
                    raise
                log.info("trying again", why=fault.message, seconds=pause)
                await self._sleep(pause)


def _seconds(told: RetryAfter) -> float:
    after = told.retry_after
    return after if isinstance(after, int) else after.total_seconds()
