"""Accounts, chats and the messages in them, as Telegram keeps and serialises them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.telegram.keyboard import Keyboard
from tests.telegram.markup import Entity
from tests.telegram.refusal import Refusal
from tests.telegram.watch import Watch

Json = dict[str, Any]
FIRST_DATE = 1_790_000_000  # of messages: Unix seconds, from which they count up


@dataclass(frozen=True, slots=True)
class Account:
    """A person or a bot."""

    id: int
    name: str
    is_bot: bool = False
    username: str = ""
    language: str = "en"

    @property
    def json(self) -> Json:
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            shown["username"] = self.username
        return shown if self.is_bot else {**shown, "language_code": self.language}


@dataclass(frozen=True, slots=True)
class File:
    """A file in a message."""

    id: str
    name: str
    mime: str
    content: bytes

    @property
    def json(self) -> Json:
        return {
            "file_id": self.id,
            "file_unique_id": f"unique-{self.id}",
            "file_name": self.name,
            "mime_type": self.mime,
            "file_size": len(self.content),
        }


@dataclass(slots=True, eq=False)
class Message:
    """One message as it stands now; `html` is what the bot sent, `text` what a reader sees."""

    id: int
    chat: Chat
    sender: Account
    text: str
    entities: tuple[Entity, ...] = ()
    html: str = ""
    keyboard: Keyboard = field(default_factory=list)
    reply_to: Message | None = None
    topic: int | None = None
    file: File | None = None
    photo: bool = False
    picture: bytes = b""
    """The photo that the bot sent."""
    origin: Json | None = None
    via: Account | None = None
    album: str = ""
    inline_id: str = ""
    """What the bot knows it by that was not told of the chat."""
    later: int = 0
    """Seconds between the sending and the last edit, besides one for each edit."""
    edits: int = 0
    lost: int = 0
    """Entities past the hundredth, which Telegram drops without a word."""

    @property
    def buttons(self) -> list[str]:
        """What the buttons say, row by row."""
        return [button["text"] for row in self.keyboard for button in row]

    @property
    def links(self) -> list[str]:
        """Where the words of the text lead, in order."""
        return [entity.url for entity in self.entities if entity.url]

    def words(self, kind: str) -> list[str]:
        """The pieces of the text that are formatted as `kind`: bold, blockquote ..."""
        return [entity.of(self.text) for entity in self.entities if entity.type == kind]

    @property
    def json(self) -> Json:
        body: Json = {
            "message_id": self.id,
            "date": FIRST_DATE + self.id,
            "chat": self.chat.json,
            "from": self.sender.json,
        }
        text, entities = (
            ("caption", "caption_entities") if self.file or self.photo or self.picture else ("text", "entities")
        )
        if self.text:
            body[text] = self.text
        if self.entities:
            body[entities] = [entity.json for entity in self.entities]
        if self.keyboard:
            body["reply_markup"] = {"inline_keyboard": self.keyboard}
        if self.reply_to:
            body["reply_to_message"] = {k: v for k, v in self.reply_to.json.items() if k != "reply_to_message"}
        if self.topic:
            body |= {"message_thread_id": self.topic, "is_topic_message": True}
        if self.file:
            body["document"] = self.file.json
        if self.photo or self.picture:
            body["photo"] = [{"file_id": "photo", "file_unique_id": "photo", "width": 640, "height": 480}]
        if self.origin:
            body["forward_origin"] = self.origin
        if self.edits:
            body["edit_date"] = FIRST_DATE + self.id + self.edits + self.later
        if self.via:
            body["via_bot"] = self.via.json
        if self.album:
            body["media_group_id"] = self.album
        return body


class Chat(Watch):
    """A private chat or a group, with everything that was said in it."""

    def __init__(self, number: int, kind: str, name: str) -> None:
        super().__init__()
        self.id = number
        self.kind = kind
        self.name = name
        self.messages: dict[int, Message] = {}
        self.actions: list[str] = []
        self.closed: Refusal | None = None
        """What a bot that writes here is told."""
        self.bot_is_admin = False
        self._numbers: Iterator[int] = count(1)
        self._unread: list[Message] = []

    @property
    def is_group(self) -> bool:
        return self.kind != "private"

    @property
    def json(self) -> Json:
        return {"id": self.id, "type": self.kind, "title" if self.is_group else "first_name": self.name}

    def post(self, sender: Account, text: str, **more: Any) -> Message:
        """Adds a message; one by the bot is unread until `gets`."""
        message = Message(next(self._numbers), self, sender, text, **more)
        self.messages[message.id] = message
        if sender.is_bot:
            self._unread.append(message)
        self.changed()
        return message

    async def gets(self) -> Message:
        """The bot's next message in this chat, waited for if need be."""
        await self.until(lambda: self._unread, f"no message from the bot came to {self.name}")
        return self._unread.pop(0)

    @property
    def unread(self) -> tuple[Message, ...]:
        """What the bot has said here and nobody has read with `gets`."""
        return tuple(self._unread)
