"""The methods of the Bot API that the stand-in does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from tests.telegram.conversation import Json
from tests.telegram.inline import answer_inline_query
from tests.telegram.markup import units
from tests.telegram.messages import (
    copy_message,
    delete_message,
    edit_message_media,
    edit_message_reply_markup,
    edit_message_text,
    send_document,
    send_message,
    send_photo,
)
from tests.telegram.profile import (
    set_chat_menu_button,
    set_my_commands,
    set_my_description,
    set_my_short_description,
    set_webhook,
)
from tests.telegram.refusal import bad_request

if TYPE_CHECKING:
    from tests.telegram.server import Telegram

ALERT = 200  # UTF-16 units
ACTIONS = frozenset({"typing", "upload_document", "upload_photo", "find_location", "choose_sticker"})
FILE = 20 * 1024 * 1024  # bytes of the largest file that a bot can fetch


async def get_me(telegram: Telegram, given: Json) -> Json:
    abilities = ("can_read_all_group_messages", "has_main_web_app")
    able = {"can_join_groups": True, "supports_inline_queries": telegram.inline_mode}
    return telegram.bot.json | dict.fromkeys(abilities, False) | able


async def get_updates(telegram: Telegram, given: Json) -> list[Json]:
    return await telegram.updates.get(
        given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0), given.get("allowed_updates")
    )


async def send_chat_action(telegram: Telegram, given: Json) -> bool:
    chat = telegram.chat_for(given["chat_id"])
    if given["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.actions.append(given["action"])
    chat.changed()
    return True


async def answer_callback_query(telegram: Telegram, given: Json) -> bool:
    press = telegram.presses.get(given["callback_query_id"])
    if press is None or press.answered:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(given.get("text", "")) > ALERT:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answered, press.says = True, given.get("text", "")
    press.message.chat.changed()
    return True


async def get_file(telegram: Telegram, given: Json) -> Json:
    file = telegram.files.get(given["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > FILE:
        raise bad_request("file is too big")
    return file.json | {"file_path": f"documents/{file.id}"}


async def get_chat(telegram: Telegram, given: Json) -> Json:
    return telegram.chat_for(given["chat_id"]).json | {"accent_color_id": 0, "max_reaction_count": 11}


async def get_chat_member(telegram: Telegram, given: Json) -> Json:
    chat = telegram.chat_for(given["chat_id"])
    status = telegram.standing(chat, given["user_id"])
    if status is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return status


async def get_chat_administrators(telegram: Telegram, given: Json) -> list[Json]:
    chat = telegram.chat_for(given["chat_id"])
    if not chat.is_group:
        raise bad_request("there are no administrators in the private chat")
    return telegram.administrators(chat)


async def delete_webhook(telegram: Telegram, given: Json) -> bool:
    if given.get("drop_pending_updates"):
        telegram.updates.forget()
    return True


METHODS: dict[str, Callable[[Telegram, Json], Awaitable[Any]]] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "deleteWebhook": delete_webhook,
    "sendMessage": send_message,
    "sendDocument": send_document,
    "copyMessage": copy_message,
    "sendPhoto": send_photo,
    "editMessageMedia": edit_message_media,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "answerInlineQuery": answer_inline_query,
    "getFile": get_file,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "setMyCommands": set_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
    "setChatMenuButton": set_chat_menu_button,
    "setWebhook": set_webhook,
}
