"""The least that a bot of the same library can do: it says what was said. Run by `bench.updates`.

`python -m bench.echo [aiohttp]`: with the word its calls go by aiohttp, as ours do, else by the library's default."""

from __future__ import annotations

import os
import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.chat.live import CONNECT_SECONDS, CONNECTIONS, READ_SECONDS
from bot.chat.wire import Wire

AT_ONCE = 16  # updates handled at the same time, within what the library's documentation advises


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Answers a text with itself."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def _by_aiohttp(connections: int) -> Wire:
    return Wire(connections, connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS)


def main() -> None:
    """Polls until it is stopped."""
    builder = ApplicationBuilder().token(os.environ["TELEGRAM_TOKEN"]).concurrent_updates(AT_ONCE).job_queue(None)
    if "aiohttp" in sys.argv:
        builder = builder.request(_by_aiohttp(CONNECTIONS)).get_updates_request(_by_aiohttp(1))
    application = builder.base_url(f"{os.environ['TELEGRAM_API']}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
