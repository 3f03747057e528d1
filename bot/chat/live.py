"""The bot on Telegram, from its first call to its last: long polling, a durable inbox, an orderly end."""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from telegram import MenuButtonCommands, Update
from telegram.constants import UpdateType
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.ext import ExtBot, Updater

from bot.chat.app import COMMANDS, App
from bot.chat.calls import Calls
from bot.chat.host.menu import show_menu
from bot.chat.inbox import Handling, Inbox
from bot.chat.understood import understood_and_written
from bot.chat.wire import Wire
from bot.chat.words import DEFAULT, languages, words_for
from bot.errors import CannotStart
from bot.settings import Settings

log = structlog.get_logger()

# What we ask Telegram for; everything else it need not send.
UPDATES = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CHANNEL_POST,
    UpdateType.CALLBACK_QUERY,
    UpdateType.INLINE_QUERY,
    UpdateType.MY_CHAT_MEMBER,
)
# Connections: each update in hand sends and types, five answers at once at most. Seconds: Telegram is slow at times,
# and a message that is given up too early comes twice.
CONNECTIONS, CONNECT_SECONDS, READ_SECONDS = 64, 10.0, 20.0
Work = Callable[[asyncio.Event], Coroutine[None, None, None]]
# Seconds at the end for the answers in hand, and for the last call of polling: supervisors kill after ten.
LAST, LEAVING = 6.0, 3.0
TOKEN = re.compile(r"\d+:[\w-]+")  # the bot's number and its secret, as @BotFather gives them
LONGEST_WAIT = 60.0  # seconds between tries to reach Telegram at start


class PollingBot(ExtBot[None]):
    """A bot whose updates are in the inbox before polling hears of them: a whole batch is one write."""

    _inbox: Inbox | None = None

    def keep_in(self, inbox: Inbox) -> None:
        """From here on updates are stored in `inbox`."""
        self._inbox = inbox

    async def get_updates(
        self,
        offset: int | None = None,
        limit: int | None = None,
        timeout: int | timedelta | None = None,  # noqa: ASYNC109 - of the call, not of ours
        allowed_updates: Sequence[str] | None = None,
        **_: Any,
    ) -> tuple[Update, ...]:
        """The updates that wait, stored. Raises NetworkError where they cannot be."""
        seconds = timeout.total_seconds() if isinstance(timeout, timedelta) else timeout or 0
        asked = {"offset": offset, "limit": limit, "timeout": int(seconds), "allowed_updates": allowed_updates}
        # The library's own way gives no update at all where one cannot be read, and writes the words of all into the
        # log; its public way to call a method by name warns of methods that it has.
        sent: list[dict[str, Any]] = await self._post("getUpdates", asked, read_timeout=READ_SECONDS + seconds)
        # Of one that is passed over the number is left: the next call says that it is known.
        updates, payloads = list[Update](), dict[int, str]()
        for each in sent:
            update, written = understood_and_written(each, self)
            update = update or Update(each["update_id"])
            updates.append(update)
            payloads[update.update_id] = written
        if payloads and self._inbox:
            await self._inbox.accept(payloads)
        return tuple(updates)


def telegram_bot(settings: Settings) -> PollingBot:
    """The bot that talks to the Bot API of the settings. Raises CannotStart without a token."""
    token = settings.telegram_token.get_secret_value().strip()
    if not token:
        raise CannotStart(words_for(None).plain("fault-token-missing"))
    if not TOKEN.fullmatch(token):
        raise CannotStart(words_for(None).plain("fault-token-malformed"))
    return PollingBot(
        token,
        base_url=f"{settings.telegram_api.rstrip('/')}/bot",
        base_file_url=f"{settings.telegram_api.rstrip('/')}/file/bot",
        request=_request(Calls, CONNECTIONS),
        get_updates_request=_request(Wire, 1),
    )


def _request(kind: type[Wire], connections: int) -> Wire:
    return kind(connections, connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS)


async def serve(
    application: App,
    *,
    stop: asyncio.Event | None = None,
    beside: Work | None = None,
    admins: Collection[int] = (),
) -> None:
    """Runs until `stop` is set, or without one until SIGINT or SIGTERM, and finishes what is in hand. What is still
    waiting stays in the inbox for the next start. `beside` is work that goes on meanwhile, until the event it is given
    is set; `admins` see their own menu. Raises CannotStart for a token that Telegram does not know."""
    inbox, handling, updater = application.update_queue, application.update_processor, application.updater
    assert isinstance(inbox, Inbox) and isinstance(handling, Handling) and updater, "built with a store"
    assert isinstance(application.bot, PollingBot), "made by telegram_bot"
    application.bot.keep_in(inbox)
    stop = stop or _on_signal()
    if not await reach(application.bot, application.initialize, stop):
        await application.bot.shutdown()
        return
    async with application, introducing(application.bot, admins):
        await inbox.replay(application.bot)
        await application.start()
        try:
            await updater.start_polling(bootstrap_retries=-1, allowed_updates=UPDATES, error_callback=_polling_fault)
            log.info("live", bot=application.bot.username)
            working = [asyncio.create_task(beside(stop))] if beside else []
            await stop.wait()
            log.info("stopping")
            await asyncio.gather(handling.finish(LAST), _leave(updater), *working)
        finally:
            handling.close()
            if updater.running:
                await _leave(updater)
            await application.stop()


async def work(application: App, work: Work, *, stop: asyncio.Event | None = None) -> None:
    """Does `work` with an application that hears of updates otherwise, until `stop` is set or a signal comes; then
    finishes what is in hand. Raises CannotStart for a token that Telegram does not know."""
    handling = application.update_processor
    assert isinstance(handling, Handling), "built with a store"
    stop = stop or _on_signal()
    if not await reach(application.bot, application.initialize, stop):
        await application.bot.shutdown()
        return
    async with application:
        log.info("working", bot=application.bot.username)

        async def finish() -> None:
            await stop.wait()
            log.info("stopping")
            await handling.finish(LAST)

        try:
            await asyncio.gather(work(stop), finish())
        finally:
            handling.close()


async def _leave(updater: Updater) -> None:
    """Ends polling. Its last call tells Telegram which updates are stored: it may fail, for they are known again."""
    with suppress(TimeoutError):
        await asyncio.wait_for(updater.stop(), LEAVING)


@asynccontextmanager
async def introducing(bot: ExtBot[None], admins: Collection[int]) -> AsyncIterator[None]:
    """Introduces the bot meanwhile: so many calls take a while, and nobody waits for them. What is not told by the end
    is told at the next start."""
    telling = asyncio.create_task(_introduce(bot, admins))
    try:
        yield
    finally:
        telling.cancel()
        (fault,) = await asyncio.gather(telling, return_exceptions=True)
        if isinstance(fault, Exception):
            log.error("not introduced", exc_info=fault)


async def _introduce(bot: ExtBot[None], admins: Collection[int]) -> None:
    """Tells Telegram what the bot is and what it can do, in each language it speaks; `admins` are shown more."""
    for language in languages():
        words, code = words_for(language), None if language == DEFAULT else language
        menu = [(name, words.plain(f"command-{name}")) for name in COMMANDS]
        calls = (
            partial(bot.set_my_commands, menu, language_code=code),
            partial(bot.set_my_description, words.plain("description"), code),
            partial(bot.set_my_short_description, words.plain("description-short"), code),
        )
        for call in calls:
            await _try(call)
    for admin in admins:
        await show_menu(bot, admin, COMMANDS)
    await _try(partial(bot.set_chat_menu_button, menu_button=MenuButtonCommands()))


async def _try(call: Callable[[], Awaitable[object]]) -> None:
    """Makes a call that the bot can live without."""
    try:
        await call()
    except TelegramError as fault:
        log.warning("not introduced", why=fault.message)


async def reach(bot: ExtBot[None], initialize: Callable[[], Awaitable[None]], stop: asyncio.Event) -> bool:
    """Makes the first call, as often as it takes. False when stopped before it got through. Raises CannotStart."""
    wait = 1.0
    while not stop.is_set():
        try:
            await initialize()
            return True
        except InvalidToken:
            await bot.shutdown()
            raise CannotStart(words_for(None).plain("fault-token-wrong")) from None  # its own text shows the token
        except NetworkError as fault:
            log.warning("Telegram cannot be reached", why=fault.message, again_in=wait)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(2 * wait, LONGEST_WAIT)
    return False


def _polling_fault(fault: TelegramError) -> None:
    if isinstance(fault, Conflict):
        log.error("another process polls with the same token; stop one of the two")
    else:
        log.warning("polling failed, trying again", why=fault.message)


def _on_signal() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
