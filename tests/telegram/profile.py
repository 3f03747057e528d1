"""What people see of the bot before they write to it: commands, descriptions, the menu button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram.conversation import Json
from tests.telegram.markup import units
from tests.telegram.refusal import bad_request

if TYPE_CHECKING:
    from tests.telegram.server import Telegram

COMMANDS, COMMAND, COMMAND_MEANS = 100, 32, 256  # how many, and characters of each
DESCRIPTION, SHORT_DESCRIPTION = 512, 120  # UTF-16 units


async def set_my_commands(telegram: Telegram, given: Json) -> bool:
    commands = given["commands"]
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        name = command["command"].removeprefix("/")
        if not 1 <= len(name) <= COMMAND or not name.replace("_", "a").isalnum() or not name.islower():
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= COMMAND_MEANS:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    scope = given.get("scope", {"type": "default"})
    where = scope["type"]
    if where == "chat":
        where = f"chat {telegram.chat_for(scope['chat_id']).id}"
    key = (where, given.get("language_code", ""))
    telegram.commands[key] = {command["command"]: command["description"] for command in commands}
    return True


async def set_my_description(telegram: Telegram, given: Json) -> bool:
    return _describe(telegram, "description", given, DESCRIPTION)


async def set_my_short_description(telegram: Telegram, given: Json) -> bool:
    return _describe(telegram, "short_description", given, SHORT_DESCRIPTION)


async def set_chat_menu_button(telegram: Telegram, given: Json) -> bool:
    telegram.menu_button = given.get("menu_button", {"type": "default"})["type"]
    telegram.profile.changed()
    return True


async def set_webhook(telegram: Telegram, given: Json) -> bool:
    if not given["url"].startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    telegram.webhook = given
    await telegram.updates.get(allowed=given.get("allowed_updates"))
    return True


def _describe(telegram: Telegram, name: str, given: Json, most: int) -> bool:
    text = given.get(name, "")
    if units(text) > most:
        raise bad_request("BOT_DESCRIPTION_TOO_LONG")
    telegram.descriptions[name, given.get("language_code", "")] = text
    return True
