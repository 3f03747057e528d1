"""The least that a bot of the same library can do: it says what was said. Run by `bench.updates`."""

from __future__ import annotations

import os

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

AT_ONCE = 16  # updates handled at the same time, within what the library's documentation advises


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Answers a text with itself."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def main() -> None:
    """Polls until it is stopped."""
    builder = ApplicationBuilder().token(os.environ["TELEGRAM_TOKEN"]).concurrent_updates(AT_ONCE).job_queue(None)
    application = builder.base_url(f"{os.environ['TELEGRAM_API']}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
