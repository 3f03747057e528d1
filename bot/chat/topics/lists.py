"""Lists of feeds that people send: an OPML file with a message, or under the message that it replies to."""

from __future__ import annotations

from telegram import Document, Message
from telegram.error import BadRequest

from bot.chat.asked import replied_to
from bot.errors import FileTooLarge

LARGEST = 2_000_000  # bytes: ten thousand feeds
MEGABYTE = 1_000_000


def feed_list_in(message: Message) -> Document | None:
    """The list of feeds that a message brings or replies to."""
    replied = replied_to(message)
    for each in (message, replied):
        if each and each.document and is_feed_list(each.document):
            return each.document
    return None


def is_feed_list(document: Document) -> bool:
    """Whether a file is a list of feeds, by its name or its declared type."""
    name = (document.file_name or "").lower()
    return name.endswith((".opml", ".xml")) or document.mime_type in ("text/x-opml", "text/xml", "application/xml")


async def content_of(document: Document) -> bytes:
    """The bytes of a file. Raises FileTooLarge, and TelegramError where Telegram does not hand it over."""
    if (document.file_size or 0) > LARGEST:
        raise FileTooLarge(megabytes=LARGEST // MEGABYTE)
    try:
        return bytes(await (await document.get_file()).download_as_bytearray())
    except BadRequest as fault:
        raise FileTooLarge(megabytes=LARGEST // MEGABYTE) from fault
