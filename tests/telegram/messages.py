"""Sending, editing and deleting messages, with the checks that Telegram makes of each."""

from __future__ import annotations

from struct import unpack
from typing import TYPE_CHECKING

from tests.telegram.conversation import Chat, Json, Message
from tests.telegram.form import Upload
from tests.telegram.keyboard import is_link, keyboard
from tests.telegram.markup import Entity, parse, units
from tests.telegram.refusal import bad_request

if TYPE_CHECKING:
    from tests.telegram.server import Telegram

TEXT, CAPTION = 4096, 1024  # UTF-16 units
PHOTO, SIDES, RATIO = 10 * 1024 * 1024, 10_000, 20
ENTITIES = 100  # the rest are ignored


async def send_message(telegram: Telegram, given: Json) -> Json:
    chat = telegram.chat_for(given["chat_id"])
    shown = formatted(given, "text", "entities", TEXT)
    if not shown["text"].strip():
        raise bad_request("message text is empty")
    return _post(telegram, chat, given, shown).json


async def send_document(telegram: Telegram, given: Json) -> Json:
    chat = telegram.chat_for(given["chat_id"])
    shown = formatted(given, "caption", "caption_entities", CAPTION)
    document = given["document"]
    if not isinstance(document, Upload):
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not document.content:
        raise bad_request("file must be non-empty")
    return _post(telegram, chat, given, shown | {"file": telegram.keep(document.name, document.content)}).json


async def send_photo(telegram: Telegram, given: Json) -> Json:
    chat = telegram.chat_for(given["chat_id"])
    shown = formatted(given, "caption", "caption_entities", CAPTION)
    return _post(telegram, chat, given, shown | {"picture": photo(given["photo"])}).json


async def copy_message(telegram: Telegram, given: Json) -> Json:
    """A copy has no link to the original, and of its buttons none."""
    chat, source = telegram.chat_for(given["chat_id"]), telegram.chat_for(given["from_chat_id"])
    message = source.messages.get(given["message_id"])
    if message is None:
        raise bad_request("message to copy not found")
    shown = {"text": message.text, "entities": message.entities, "html": message.html, "file": message.file}
    return {"message_id": _post(telegram, chat, given, shown | {"picture": message.picture}).id}


async def edit_message_media(telegram: Telegram, given: Json) -> Json:
    message, media = _own(telegram, given, "edit"), given["media"]
    if media["type"] != "photo":
        raise bad_request("the stand-in edits photos alone")
    picture = photo(given.get(media["media"].removeprefix("attach://")))
    shown = formatted(media, "caption", "caption_entities", CAPTION)
    if picture != message.picture:
        message.picture, message.keyboard = picture, []  # so that it is another
    return _change(message, text=shown["text"], entities=shown["entities"], given=given, shown=shown)


async def edit_message_text(telegram: Telegram, given: Json) -> Json | bool:
    message = _inline(telegram, given) if "inline_message_id" in given else _own(telegram, given, "edit")
    if message.picture or message.file:
        raise bad_request("there is no text in the message to edit")
    shown = formatted(given, "text", "entities", TEXT)
    if not shown["text"].strip():
        raise bad_request("message text is empty")
    changed = _change(message, text=shown["text"], entities=shown["entities"], given=given, shown=shown)
    return True if "inline_message_id" in given else changed


async def edit_message_reply_markup(telegram: Telegram, given: Json) -> Json:
    message = _own(telegram, given, "edit")
    shown = {"html": message.html, "lost": message.lost}
    return _change(message, text=message.text, entities=message.entities, given=given, shown=shown)


async def delete_message(telegram: Telegram, given: Json) -> bool:
    message = _own(telegram, given, "delete")
    del message.chat.messages[message.id]
    message.chat.changed()
    return True


def photo(given: object) -> bytes:
    """The content of a photo. Raises Refusal for one that Telegram does not take, as https://core.telegram.org/bots/api
    #sendphoto says: 10 MB, 10,000 pixels of width and height together, twenty times as wide as high at most."""
    if not isinstance(given, Upload):
        raise bad_request("wrong file identifier/HTTP URL specified")
    if len(given.content) > PHOTO:
        raise bad_request("file is too big")
    if given.content[:8] != b"\x89PNG\r\n\x1a\n":
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = unpack(">II", given.content[16:24])
    if width + height > SIDES or max(width, height) > RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return given.content


def formatted(given: Json, text_name: str, entities_name: str, limit: int) -> Json:
    """Text, entities and HTML of a call. Raises Refusal for broken HTML, a dead link or too long a text."""
    source = given.get(text_name, "")
    match given.get("parse_mode", "").lower():
        case "":
            text = source
            entities = tuple(
                Entity(e["type"], e["offset"], e["length"], e.get("url", "")) for e in given.get(entities_name, [])
            )
        case "html":
            text, entities = parse(source)
        case _:
            raise bad_request("unsupported parse_mode")
    if units(text) > limit:
        raise bad_request("message is too long" if limit == TEXT else "message caption is too long")
    for entity in entities:
        # Telegram drops such a link without a word. A reader would miss it, so it is refused here.
        if entity.type == "text_link" and not is_link(entity.url):
            raise bad_request(f"wrong link {entity.url!r}")
    return {"text": text, "entities": entities[:ENTITIES], "html": source, "lost": len(entities[ENTITIES:])}


def _post(telegram: Telegram, chat: Chat, given: Json, shown: Json) -> Message:
    reply_to = None
    if reply := given.get("reply_parameters"):
        reply_to = telegram.chat_for(reply.get("chat_id", chat.id)).messages.get(reply["message_id"])
        if reply_to is None and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
    topic = given.get("message_thread_id") or (reply_to.topic if reply_to else None)
    rows = keyboard(given.get("reply_markup"))
    if telegram.limits:
        telegram.limits.count(chat.id, chat.is_group)
    return chat.post(telegram.bot, keyboard=rows, reply_to=reply_to, topic=topic, **shown)


def _own(telegram: Telegram, given: Json, what: str) -> Message:
    if "chat_id" not in given or "message_id" not in given:
        raise bad_request("message identifier is not specified")
    message = telegram.chat_for(given["chat_id"]).messages.get(given["message_id"])
    if message is None:
        raise bad_request(f"message to {what} not found")
    if message.sender != telegram.bot:
        raise bad_request(f"message can't be {what.rstrip('e')}ed")
    return message


def _inline(telegram: Telegram, given: Json) -> Message:
    message = telegram.inline.get(given["inline_message_id"])
    if message is None or message.id not in message.chat.messages:
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def _change(message: Message, text: str, entities: tuple[Entity, ...], given: Json, shown: Json) -> Json:
    rows = keyboard(given.get("reply_markup"))
    if (text, entities, rows) == (message.text, message.entities, message.keyboard):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    message.text, message.entities, message.keyboard = text, entities, rows
    message.html, message.lost = shown["html"], shown["lost"]
    message.edits += 1
    message.chat.changed()
    return message.json
