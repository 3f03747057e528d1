"""What somebody who means harm, or a Telegram of another version, may hand to the bot: updates of every kind.

Chats, people and files are those of the stand-in, so that whatever it refuses the bot has done wrong."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st
from telegram import Message

from tests.telegram.server import Telegram
from tests.telegram.shapes import NUMBERS, Draw, Json, Values, record, update
from tests.telegram.typed import entities

HALF, RTL, NUL = "\ud800", "\u202e\u2067שלום\u2069", "\x00"
LONG = 4096  # UTF-16 units of the longest text
KEY = "0123456789abcdef"
ODD = (
    "",
    " ",
    HALF,
    f"{RTL} /help",
    NUL,
    "\ufeff\u200b\u200d",
    "👩‍👩‍👧‍👦" * 90,
    "<b>&amp;</b> <a href='tg://x'>",
    "{x} %s %(y)s ${z}",
    "x" * LONG,
    "word " * (LONG // 5),
    "🜁" * (LONG // 2),
    "https://" + "a" * 300 + ".example/" + "b" * 3000,
    " ".join(f"https://many.example/{number}" for number in range(60)),
    "http://[::1", "https://user:pass@herald.example:99999/", "https://xn--.example/\ud800", "herald.example",
)  # fmt: skip
ARGUMENTS = (
    "", "calloway", "refusals", "dark", "conditions", "3", "999999999999999999999", "b_" + KEY, "t_climate", "t_",
    "link", "a" * 64, "climate", "climate -", '"port strike" OR dredging -football', "\"", "OR OR", "-", "on", "off",
    "@on_the_record_bot", "123", "-1", str(2**63), "10" * 30, "https://herald.example/story", *ODD,
)  # fmt: skip
# What buttons of ours send: what they are about, which of it, and what is to become of that; right ones and wrong.
VERBS = "new add ask list city export story open when rhythm day at every howmany most hush quiet zone nothing now"
SET = " ask de app on off quotes:on quotes:off long Europe/Berlin Mars/Utopia everybody"
CHOSEN = " 0 1 7 24 999999 daily weekly hours list card climate Asia/Tokyo opml"
PRESSES: dict[str, tuple[Sequence[str], ...]] = {
    **dict.fromkeys(("brief", "quotes", "actors", "conditions"), ((KEY, "f"), ("0", "1", "9" * 40), ("", "refusal"))),
    "card": ((KEY, "f"), ("0", "3", "999", "stated"), ("dark", "light")),
    "time": (("1", "2", "9" * 18), ("dark", "light")),
    "keep": (["save", "saved", "drop", "past", "open", "forget", "stay"], (KEY, "f", ""), ("0", "1", "99999999")),
    "set": (["all", "language", "zone", "length", "blocks", "preview", "links", "who"], SET.split(" ")),
    "topic": (
        f"{VERBS} pause resume drop dropped".split(),
        f"0 1 2 3 {'9' * 18} {'9' * 19}".split(),
        CHOSEN.split(" "),
    ),
    "host": (("revoke", "putout", "invite", "what"), ("", "x", "123")),
}
ANYTHING = ("", "example", "x", "|||", "brief", "topic|", "topic|open|²|", "set|all", f"card|{KEY}|{HALF}|dark", *ODD)
TONGUES = ("xx", HALF, "zh-hant", "", "de-AT-x", "ru")


def hostile(
    telegram: Telegram, commands: Sequence[str], kinds: Sequence[str], questions: Sequence[str]
) -> st.SearchStrategy[Json]:
    """Updates of the `kinds`, without their numbers; one in ten is broken in some place. `commands` are the bot's, and
    `questions` what it asks for in so many words."""
    whole = update(_values(telegram, commands, questions), kinds)

    @st.composite
    def perhaps_broken(draw: Draw) -> Json:
        made = draw(whole)
        return _broken(draw, deepcopy(made)) if draw(st.integers(0, 9)) == 9 else made

    return perhaps_broken()


def _values(telegram: Telegram, commands: Sequence[str], questions: Sequence[str]) -> Values:
    """What fields hold that matter to the bot, by their names or those of their types."""
    chats, people = [chat.json for chat in telegram.chats.values()], [*telegram.members.values()]
    accounts = [*{account.id: account.json for members in people for account in members}.values(), telegram.bot.json]
    names, to = _of([*commands, "nobody"]), _of(["", "@on_the_record_bot"])
    commanded = st.builds("/{}{} {}".format, names, to, _of(ARGUMENTS))
    mentioned = st.builds("@on_the_record_bot {}".format, _of(ARGUMENTS))
    linked = st.builds("https://herald.example/{}".format, st.integers(0, 40))
    texts = st.one_of(commanded, linked, mentioned, _of(ODD), st.text(max_size=80))
    pressed = st.one_of(
        *(
            st.tuples(st.just(mark), *map(_of, parts)).map("|".join)
            for mark, parts in PRESSES.items()
            for _ in range(3)  # more often than anything else
        ),
        st.tuples(_of([*PRESSES]), _of(ANYTHING), _of(ANYTHING)).map("|".join),
        _of(ANYTHING),
    )
    chosen = {
        "Chat": _of(chats),
        "User": st.one_of(_of(accounts), st.builds(_tongued, _of(accounts), _of(TONGUES))),
        "text": texts,
        "caption": texts,
        "data": pressed,
        "callback_data": pressed,
        "query": texts,
        "url": _of(("https://herald.example/1", "tg://user?id=1", "javascript:x", *ODD)),
        "file_id": _of([*telegram.files]),
        "file_name": _of(("story.txt", "list.opml", "page.html", "a.pdf", *ODD)),
        "mime_type": _of(("text/plain", "text/html", "text/x-opml", "application/pdf", "")),
        "file_size": _of((0, 1, 2**40)),
        "offset": st.one_of(st.integers(-5, 5000), st.just(2**31)),
        "length": st.one_of(st.integers(-5, 5000), st.just(2**31)),
        "language": st.just("x"),
        "message_id": st.integers(1, 400),
        "message_thread_id": st.integers(1, 5),
        "status": _of(("creator", "administrator", "member", "restricted", "left", "kicked", "unheard of")),
        "latitude": _of((0.0, 90.0, -90.0, 52.5, 1e300)),
        "longitude": _of((0.0, 180.0, -180.0, 13.4, -1e300)),
        "migrate_to_chat_id": _of([chat["id"] for chat in chats]),
        "migrate_from_chat_id": _of([chat["id"] for chat in chats]),
        "media_group_id": _of(("1", "2", "3")),
        **{f"usual {name}": _often for name in ("from", "text", "data", "message")},
        "usual reply_to_message": _of((True, False, False, False)),
    }
    said = record(chosen, Message).flatmap(_with_entities)
    asked = st.builds(_asking, said, st.just(telegram.bot.json), _of(questions))
    return {
        **chosen,
        **dict.fromkeys(("message", "edited_message", "channel_post"), said),
        "reply_to_message": st.one_of(said, asked),
    }


_of = st.sampled_from
_often = _of((True, True, True, False))


def _tongued(account: Json, language: str) -> Json:
    return {**account, "language_code": language}


def _asking(message: Json, bot: Json, question: str) -> Json:
    return {**message, "from": bot, "text": question}


@st.composite
def _with_entities(draw: Draw, message: Json) -> Json:
    """A message as the apps make it: with the entities of its words, mostly."""
    for words, marks in (("text", "entities"), ("caption", "caption_entities")):
        if words in message and draw(_often):
            message[marks] = [entity.json for entity in entities(message[words].replace(HALF, "?"))]
    if draw(_often) and message["chat"]["type"] == "private":
        message["from"] = {"id": message["chat"]["id"], "is_bot": False, "first_name": "Somebody"}
    return message


def _broken(draw: Draw, made: Json) -> Json:
    """The update with one place of it gone, or with another value of the same kind."""
    holder: Any = made
    for _ in range(draw(st.integers(1, 4))):
        inner = [each for each in (holder.values() if isinstance(holder, dict) else holder) if _holds(each)]
        if not inner:
            break
        holder = draw(_of(inner))
    place = draw(_of([*holder] if isinstance(holder, dict) else [*range(len(holder))]))
    if holder is not made and draw(st.booleans()):
        del holder[place]
    elif isinstance(holder[place], str):
        holder[place] = draw(_of(ODD))
    elif isinstance(holder[place], int | float):
        holder[place] = draw(NUMBERS)
    elif isinstance(holder[place], list):
        holder[place] = []
    return made


def _holds(value: object) -> bool:
    return bool(value) and isinstance(value, dict | list)
