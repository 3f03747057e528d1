"""The screens about what is kept: the two lists of articles, the question before all is erased, what was erased."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal
from urllib.parse import urlsplit

from bot.chat.keeping.presses import KeepPress
from bot.chat.markup import Html, bold, cut, escape, italic, join, line, link
from bot.chat.screen import Button, Screen
from bot.chat.views.rows import turning
from bot.chat.words import Words
from bot.storage.history import Shown
from bot.storage.saved import Kept

PAGE: Final = 8  # articles: what a phone shows at once, with a row of buttons for each
TITLE, LABEL = 200, 40  # UTF-16 units of a title in the text and on a button

# What is told of as erased, by the tables that it lies in.
ERASED: Final[Mapping[str, str]] = {
    "saved": "saved",
    "history": "history",
    "subscriptions": "topics",
    "deliveries": "digests",
    "inbox": "messages",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two lists: the messages that it shows, and the press that turns its pages."""

    full: str
    empty: str
    verb: Literal["saved", "past"]


SAVED: Final = Kind("saved-list", "saved-none", "saved")
HISTORY: Final = Kind("history-list", "history-none", "past")


def articles(kind: Kind, there: Sequence[Kept | Shown], words: Words, page: int = 0) -> Screen:
    """A page of a list, newest first; one that does not exist (any more) is the last one."""
    if not there:
        return Screen(words(kind.empty))
    count = -(-len(there) // PAGE)
    page = min(page, count - 1)
    first = page * PAGE
    shown = list(enumerate(there[first : first + PAGE], first + 1))
    lines = [_line(number, article, words) for number, article in shown]
    buttons = [_row(kind, number, article, words, page) for number, article in shown]
    turns = turning(words, page, count, lambda page: KeepPress(kind.verb, page=page))
    html = words(kind.full, count=len(there), articles=Html("\n\n".join(lines)))
    return Screen(html, (*buttons, *((turns,) if turns else ())))


def save_button(key: str, words: Words) -> Button:
    """Keeps the article for whoever presses."""
    return Button(words.plain("button-save"), str(KeepPress("save", key)))


def really(words: Words, *, alone: bool) -> Screen:
    """Asks once before all is erased, of a person who is `alone` with the bot or of a group."""
    buttons = (
        Button(words.plain("button-forget"), str(KeepPress("forget"))),
        Button(words.plain("button-stay"), str(KeepPress("stay"))),
    )
    return Screen(words("forget-really" if alone else "forget-really-group"), (buttons,))


def erased(gone: Mapping[str, int], words: Words) -> Screen:
    """Says what went."""
    lines = [words(f"erased-{name}", count=gone[table]) for table, name in ERASED.items() if gone.get(table)]
    # The other tables are parts of what is told of already, or notes that nobody knows by name.
    rest = any(count for table, count in gone.items() if table not in ERASED)
    if gone.get("chats") or (rest and not lines):
        lines.append(words("erased-settings"))
    if not lines:
        return Screen(words("erased-nothing"))
    return Screen(words("erased", what=Html("\n".join(f"• {each}" for each in lines))))


def _line(number: int, article: Kept | Shown, words: Words) -> Html:
    title = cut(line(article.title), TITLE) or words.plain("untitled")
    day = datetime.fromtimestamp(article.at, UTC).date()
    head = Html(f"{number}. {link(title, article.url) if article.url else bold(title)}")
    return join("\n", [head, italic(join(" · ", [escape(_host(article.url)), escape(words.date(day))]))])


def _row(kind: Kind, number: int, article: Kept | Shown, words: Words, page: int) -> tuple[Button, ...]:
    name = cut(line(article.title), LABEL) or words.plain("untitled")
    label = words.plain("button-numbered", number=number, name=name)
    # The page tells where its link is to be found again.
    opens = Button(label, str(KeepPress("open", article.key, 0 if kind is SAVED else 1)))
    drops = Button(words.plain("button-drop"), str(KeepPress("drop", article.key, page)))
    return (opens, drops) if kind is SAVED else (opens,)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
