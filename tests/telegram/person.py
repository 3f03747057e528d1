"""People and groups in a reader's words: `mira.sends(link)`, `await mira.gets()`, `await mira.presses("Quotes")`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.telegram.conversation import FIRST_DATE, Account, Chat, File, Json, Message
from tests.telegram.inline import Query, posted
from tests.telegram.refusal import blocked, migrated, removed
from tests.telegram.server import Telegram
from tests.telegram.typed import entities


class Group:
    """A group with the bot in it."""

    def __init__(self, telegram: Telegram, title: str, *people: Person) -> None:
        self.telegram = telegram
        self.chat = telegram.new_chat("supergroup", title, *(p.account for p in people))

    async def gets(self) -> Message:
        return await self.chat.gets()

    def makes_the_bot_admin(self) -> None:
        """From now on the bot hears everything that is said."""
        self.chat.bot_is_admin = True

    def gets_the_bot(self, by: Person) -> None:
        """Somebody takes the bot in; bots are told."""
        self.chat.closed = None
        self._tells(by, "left", "member")

    def promotes_the_bot(self, by: Person) -> None:
        self.makes_the_bot_admin()
        self._tells(by, "member", "administrator")

    def removes_the_bot(self, by: Person | None = None) -> None:
        """Shuts the bot out; it is told if it is known `by` whom."""
        self.chat.closed = removed()
        if by:
            self._tells(by, "member", "kicked")

    def moves(self, by: Person | None = None) -> Chat:
        """Telegram turns the group into another one; returns the new chat. If it is known `by` whom, the bot is told in
        each of the two, and that it is a member of the new one."""
        new = self.telegram.new_chat("supergroup", self.chat.name, *self.telegram.members[self.chat.id])
        if by:
            self._tells(by, "left", "member", new)
            for chat, told in (
                (self.chat, {"migrate_to_chat_id": new.id}),
                (new, {"migrate_from_chat_id": self.chat.id}),
            ):
                self.telegram.updates.add("message", chat.post(by.account, "").json | told)
        self.chat.closed = migrated(new.id)
        return new

    def moved(self, by: Person) -> Group:
        """The group that Telegram turns this one into, with the bot told of it."""
        moved = Group.__new__(Group)
        moved.telegram, moved.chat = self.telegram, self.moves(by)
        return moved

    def _tells(self, by: Person, before: str, after: str, chat: Chat | None = None) -> None:
        self.telegram.tell_membership(chat or self.chat, by.account, before, after)


class Channel(Group):
    """A channel with the bot among its admins; what is posted there comes from nobody but the channel."""

    def __init__(self, telegram: Telegram, title: str, *people: Person) -> None:
        self.telegram = telegram
        self.chat = telegram.new_chat("channel", title, *(p.account for p in people))
        self.chat.bot_is_admin = True

    def posts(self, text: str) -> None:
        """Posts in the channel's name."""
        message = self.chat.post(Account(self.chat.id, self.chat.name), text, entities=entities(text))
        body = {**message.json, "sender_chat": self.chat.json}
        del body["from"]
        self.telegram.updates.add("channel_post", body)


class Person:
    """Somebody with Telegram on the phone, and a private chat with the bot."""

    def __init__(self, telegram: Telegram, name: str, language: str = "en") -> None:
        self.telegram = telegram
        self.account: Account = telegram.new_account(name, language)
        self.chat = telegram.new_chat("private", name, self.account)
        self.last_update = 0

    def sends(
        self,
        text: str,
        *,
        to: Group | None = None,
        links: Mapping[str, str] | None = None,
        reply_to: Message | None = None,
        forwarded_from: str = "",
        topic: int | None = None,
    ) -> Message:
        """Sends a message to the bot, or to a group; `links` maps words of the text to where they lead."""
        return self._says(text, to, links, reply_to=reply_to, origin=_origin(forwarded_from), topic=topic)

    def sends_photo(self, caption: str, *, to: Group | None = None, links: Mapping[str, str] | None = None) -> Message:
        return self._says(caption, to, links, photo=True)

    def sends_album(self, *captions: str, to: Group | None = None) -> list[Message]:
        """Sends pictures as one album, each with its caption; the bot hears of each by itself."""
        album = self.telegram.new_album()
        return [self._says(caption, to, None, photo=True, album=album) for caption in captions]

    def sends_file(
        self, name: str, content: bytes, mime: str = "application/octet-stream", *, caption: str = ""
    ) -> Message:
        file: File = self.telegram.keep(name, content, mime)
        return self._says(caption, None, None, file=file)

    def edits(self, message: Message, text: str, *, seconds_later: int = 0) -> None:
        """Changes a message that was sent before."""
        message.text, message.entities = text, entities(text)
        message.edits += 1
        message.later = seconds_later
        self.last_update = self.telegram.updates.add("edited_message", message.json)

    def deletes(self, message: Message) -> None:
        """Takes a message back; bots are not told."""
        del message.chat.messages[message.id]

    async def gets(self) -> Message:
        """The bot's next message in the private chat."""
        return await self.chat.gets()

    def taps(self, label: str, on: Message) -> str:
        """Presses a button and waits for nothing; returns the number of the press."""
        number = self.telegram.press(on)
        body: Json = {
            "id": number,
            "from": self.account.json,
            "chat_instance": str(on.chat.id),
            "data": _button(label, on)["callback_data"],
            **({"inline_message_id": on.inline_id} if on.inline_id else {"message": on.json}),
        }
        self.last_update = self.telegram.updates.add("callback_query", body)
        return number

    async def presses(self, label: str, on: Message) -> Message:
        """Presses the button whose words begin with `label`; returns the message once the bot has changed it."""
        edits = on.edits
        self.taps(label, on)
        await on.chat.until(lambda: on.edits > edits, f"nothing changed under {label!r}")
        return on

    async def is_told(self, label: str, on: Message) -> str:
        """Presses a button; returns what the bot says in the bubble over the chat."""
        number = self.taps(label, on)
        await on.chat.until(lambda: self.telegram.presses[number].answered, f"{label!r} was not answered")
        return self.telegram.presses[number].says

    def opens(self, label: str, on: Message) -> str:
        """Where the button whose words begin with `label` leads."""
        url: str = _button(label, on)["url"]
        return url

    def shares(self, label: str, on: Message) -> str:
        """The inline query that the button whose words begin with `label` begins in another chat."""
        query: str = _button(label, on)["switch_inline_query"]
        return query

    def types(self, text: str) -> Query:
        """Types `@bot text` in some chat, and waits for nothing."""
        query = self.telegram.ask_inline(self.account, text)
        self.last_update = self.telegram.updates.add("inline_query", query.json)
        return query

    async def asks(self, text: str) -> Query:
        """Types `@bot text` in some chat; returns what is offered there."""
        return await self.types(text).is_answered()

    def chooses(self, title: str, among: Query, *, to: Group | Person | None = None) -> Message:
        """Posts the result whose title begins with `title`, in a group, to a person or to the bot itself."""
        result = next(result for result in among.results if result["title"].startswith(title))
        message = posted(self.telegram, self.account, to.chat if to else self.chat, result)
        if not isinstance(to, Person):  # of a talk of two others the bot hears nothing
            self.last_update = self.telegram.updates.add("message", message.json)
        return message

    def copies(self, label: str, on: Message) -> str:
        """What the button whose words begin with `label` copies."""
        text: str = _button(label, on)["copy_text"]["text"]
        return text

    def blocks_the_bot(self) -> None:
        self.chat.closed = blocked()
        self.last_update = self.telegram.tell_membership(self.chat, self.account, "member", "kicked")

    def unblocks_the_bot(self) -> None:
        self.chat.closed = None
        self.last_update = self.telegram.tell_membership(self.chat, self.account, "kicked", "member")

    def _says(self, text: str, to: Group | None, links: Mapping[str, str] | None, **more: Any) -> Message:
        chat = to.chat if to else self.chat
        message = chat.post(self.account, text, entities=entities(text, links), **more)
        if not to or self._reaches_the_bot(message):
            self.last_update = self.telegram.updates.add("message", message.json)
        return message

    def _reaches_the_bot(self, message: Message) -> bool:
        """Privacy mode: in a group the bot hears commands, mentions of it and replies to it, unless it is admin."""
        bot = self.telegram.bot
        return (
            message.chat.bot_is_admin
            or message.text.startswith("/")
            or f"@{bot.username}" in message.text
            or (message.reply_to is not None and message.reply_to.sender == bot)
        )


def _button(label: str, on: Message) -> Json:
    for row in on.keyboard:
        for button in row:
            if button["text"].startswith(label):
                return button
    raise AssertionError(f"no button {label!r}, only {on.buttons}")


def _origin(name: str) -> Json | None:
    return {"type": "hidden_user", "sender_user_name": name, "date": FIRST_DATE} if name else None
