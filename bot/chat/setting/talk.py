"""What the bot does when somebody talks about settings: the commands, and what each button sets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from telegram import Bot, CallbackQuery, Chat, ChatMember, Message, Update
from telegram.ext import ExtBot

from bot.chat.admins import Setters, may_set
from bot.chat.heard import Hearing
from bot.chat.letter import place_of, reply_to
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.setting.presses import APP, ASK, OFF, ON, SETTINGS, Setting, SettingPress
from bot.chat.topics.questions import question
from bot.chat.views.settings import BLOCKS, LENGTHS, OF_GROUPS, setting_screen, settings_screen
from bot.chat.words import Words, languages
from bot.preferences import Preferences
from bot.service import Service

SWITCH: Final = {ON: True, OFF: False}
# The columns that the settings of two values are kept in (`bot.storage.tables`).
COLUMNS: Final = {"preview": "preview", "links": "answers_every_link", "who": "everybody_sets"}


class SettingTalk:
    """Each press carries all that it needs; one that no version of ours wrote changes nothing."""

    def __init__(self, service: Service, sender: Sender, hearing: Hearing, setters: Setters) -> None:
        self._service = service
        self._sender = sender
        self._hearing = hearing
        self._setters = setters

    # Commands

    async def settings(self, update: Update, bot: Bot) -> None:
        """Shows all settings to whoever may change them."""
        message, words = await self._hearing.heard(update)
        if await self._setters.sender_may(bot, message):
            await self._say(message, await self._all(message, words))
        else:
            await self._say(message, Screen(words("press-settings-admins")))

    async def every_link(self, update: Update, bot: ExtBot[None], asked: Sequence[str]) -> None:
        """The shortcut to one setting of groups."""
        message, words = await self._hearing.heard(update)
        chat, wish = message.chat.id, (*asked, "")[0].lower()
        if message.chat.type == Chat.PRIVATE:
            await self._say(message, Screen(words("everylink-groups")))
        elif wish not in SWITCH:
            now = ON if (await self._service.preferences(chat)).every_link else OFF
            await self._say(message, Screen(words("everylink-how", now=now)))
        elif not await self._setters.sender_may(bot, message):
            await self._say(message, Screen(words("press-settings-admins")))
        else:
            await self._service.set_preferences(chat, answers_every_link=SWITCH[wish])
            blind = SWITCH[wish] and not await _sees_all(message, bot)
            await self._say(message, Screen(words("everylink-on-blind" if blind else f"everylink-{wish}")))

    # Buttons

    async def press(self, query: CallbackQuery, press: SettingPress, bot: ExtBot[None]) -> None:
        """Does what a button says."""
        words, message = await self._hearing.pressed(query), query.message
        setting = next((each for each in SETTINGS if each == press.what), None)
        if not isinstance(message, Message):
            await self._sender.answer_press(query.id, words.plain("press-failed"))
        elif setting == "who" and press.value and not await may_set(bot, message, query.from_user):
            await self._sender.answer_press(query.id, words.plain("press-settings-who"))
        elif not await self._setters.may(bot, message, query.from_user):
            await self._sender.answer_press(query.id, words.plain("press-settings-admins"))
        else:
            await self._sender.answer_press(query.id)
            if setting is None:
                await self._edit(message, await self._all(message, words))
            elif (setting, press.value) == ("zone", ASK):
                await self._sender.send(place_of(message), question("city", words))
            else:
                await self._set(query, message, setting, press.value)
                await self._show(query, message, setting, bot)

    async def _set(self, query: CallbackQuery, message: Message, setting: Setting, value: str) -> None:
        chat, block, way = message.chat.id, *value.partition(":")[::2]
        if setting == "language" and value in (*languages(), APP):
            await self._service.set_preferences(chat, language=None if value == APP else value)
            # What is sent unasked has nobody whose app could be looked at: it goes on in the asker's language.
            words = await self._hearing.pressed(query)
            await self._service.topics.set_language(chat, words.language)
        elif (setting, value) == ("zone", OFF):
            await self._service.topics.set_zone(chat, None)
        elif setting == "length" and value in LENGTHS:
            await self._service.set_preferences(chat, length=value)
        elif setting == "blocks" and block in BLOCKS and way in SWITCH:
            await self._service.set_preferences(chat, **{block: SWITCH[way]})
        elif setting in COLUMNS and value in SWITCH and (setting not in OF_GROUPS or _is_group(message)):
            await self._service.set_preferences(chat, **{COLUMNS[setting]: SWITCH[value]})

    async def _show(self, query: CallbackQuery, message: Message, setting: Setting, bot: ExtBot[None]) -> None:
        words = await self._hearing.pressed(query)
        preferences = await self._as_shown(message, words)
        blind = setting == "links" and preferences.every_link and not await _sees_all(message, bot)
        note = "everylink-on-blind" if blind else ""
        await self._edit(message, setting_screen(setting, preferences, words, group=_is_group(message), note=note))

    # What these share

    async def _all(self, message: Message, words: Words) -> Screen:
        return settings_screen(await self._as_shown(message, words), words, group=_is_group(message))

    async def _as_shown(self, message: Message, words: Words) -> Preferences:
        """What is set in the chat of a message. A channel has no app whose language it could have: it has ours."""
        preferences = await self._service.preferences(message.chat.id)
        if message.chat.type == Chat.CHANNEL and not preferences.language:
            return replace(preferences, language=words.language)
        return preferences

    async def _edit(self, message: Message, screen: Screen) -> None:
        await self._sender.edit(place_of(message), message.message_id, screen)

    async def _say(self, message: Message, screen: Screen) -> None:
        await self._sender.send(place_of(message), screen, reply_to(message))


def _is_group(message: Message) -> bool:
    return message.chat.type in (Chat.GROUP, Chat.SUPERGROUP)


async def _sees_all(message: Message, bot: ExtBot[None]) -> bool:
    """Whether Telegram shows the bot every message of the group."""
    if bot.bot.can_read_all_group_messages:
        return True
    member = await bot.get_chat_member(message.chat.id, bot.id)
    return bool(member.status == ChatMember.ADMINISTRATOR)
