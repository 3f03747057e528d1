"""What a message asks for: links, a text or a file to read, or an article that is known already."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Document, Message, MessageEntity

from bot.chat.links import buttons, links_in, marked
from bot.chat.pictures.presses import card_pressed
from bot.chat.screen import pressed

WORDS = 80  # a text of so many words or more is read as an article; less is talk
LINKS = 5  # of one message; each is an answer of its own


@dataclass(frozen=True, slots=True)
class Asked:
    """What to read. Beside a link, `text` is what to read if the link fails. `key` is an article of ours, and the link
    beside it that article's original."""

    links: tuple[str, ...] = ()
    left: tuple[str, ...] = ()  # links beyond the fifth
    text: str = ""
    document: Document | None = None
    key: str = ""

    def __bool__(self) -> bool:
        return bool(self.links or self.text or self.document or self.key)


def asked_by(message: Message, name: str = "") -> Asked:
    """What `message` itself brings. `name` is the bot's username, which is no part of a text."""
    text = own_words(message, name)
    long = len(text.split()) >= WORDS
    # In an article, "harbour.example" is a word; in a short message it is what the message is about.
    links = [link.url for link in links_in(message) if link.meant or not long]
    # A caption with a link is about the link, unless the file is one that we read.
    if message.document and (readable(message.document) or not links):
        return Asked(document=message.document)
    return Asked(tuple(links[:LINKS]), tuple(links[LINKS:]), text if long else "")


def asked_about(message: Message, name: str = "") -> Asked:
    """What a command or a mention is about: what it brings itself, or else the message it replies to."""
    own = asked_by(message, name)
    replied = replied_to(message)
    if own or replied is None:
        return own
    # An answer of ours carries its article on its buttons.
    key = key_of(replied)
    return Asked(original_of(replied), key=key) if key else asked_by(replied, name)


def replied_to(message: Message) -> Message | None:
    """The message that `message` replies to. In a forum, what replies to nobody replies to the opening of its topic."""
    replied = message.reply_to_message
    return None if replied is None or replied.forum_topic_created else replied


def own_words(message: Message, name: str = "") -> str:
    """The message's own words, without the command that they begin with and without the bot's name."""
    text = message.text or message.caption or ""
    if any(entity.offset == 0 for entity, _ in marked(message, MessageEntity.BOT_COMMAND)):
        text = text.partition(text.split(maxsplit=1)[0])[2]
    return (text.replace(f"@{name}", "") if name else text).strip()


def besides_links(message: Message, name: str = "") -> str:
    """What a command says besides the links after it, such as whose quotes are meant. Where a link is hidden behind
    words, or an article's text stands there, the words are talk."""
    text = own_words(message, name)
    if marked(message, MessageEntity.TEXT_LINK) or len(text.split()) >= WORDS:
        return ""
    for _, link in marked(message, MessageEntity.URL):
        text = text.replace(link, " ", 1)
    return " ".join(text.split())


def key_of(message: Message) -> str:
    """The key of the article that the message's buttons show; empty for a message that is no answer of ours."""
    sent = [button.callback_data for button in buttons(message) if isinstance(button.callback_data, str)]
    presses = (pressed(data) or card_pressed(data) for data in sent)
    return next((press.key for press in presses if press), "")


def original_of(message: Message) -> tuple[str, ...]:
    """The address that the message's buttons open: the original of the article, if it has one."""
    return tuple(button.url for button in buttons(message) if button.url)[:1]


def mentions(message: Message, bot: int, name: str) -> bool:
    """Whether a message speaks to the bot by name."""
    return bool(_named_at(message, bot, name))


def begins_with(message: Message, bot: int, name: str) -> bool:
    """Whether a message begins by the bot's name, and so is said to it and not of it."""
    return 0 in _named_at(message, bot, name)


def _named_at(message: Message, bot: int, name: str) -> list[int]:
    """Where a message names the bot."""
    return [
        entity.offset
        for entity, words in marked(message, MessageEntity.MENTION, MessageEntity.TEXT_MENTION)
        if (entity.user.id == bot if entity.user else words.lower() == f"@{name}".lower())
    ]


def is_ours(message: Message, name: str) -> bool:
    """Whether a command says that it is for the bot, as in /quotes@name."""
    command = (message.text or message.caption or "").split(maxsplit=1)[:1]
    return any(word.lower().endswith(f"@{name}".lower()) for word in command)


def replies_to(message: Message, bot: int) -> bool:
    """Whether a message replies to one of the bot's."""
    replied = replied_to(message)
    return bool(replied and replied.from_user and replied.from_user.id == bot)


def readable(document: Document) -> bool:
    """Whether a file is one that we read: text or HTML, by its name or its declared type."""
    name = (document.file_name or "").lower()
    return name.endswith(".txt") or document.mime_type == "text/plain" or is_html(document)


def is_html(document: Document) -> bool:
    """Whether a file is a page."""
    return (document.file_name or "").lower().endswith((".html", ".htm")) or document.mime_type == "text/html"
