"""The bot in a terminal: the same handlers, with a Bot API that prints instead of posting."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any, TextIO

from rich.console import Console
from rich.status import Status
from rich.text import Text
from telegram import Update
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData

from bot.chat import typed
from bot.chat.app import App, build
from bot.chat.markup import escape
from bot.chat.paint import paint
from bot.chat.typed import Json
from bot.chat.words import Words, words_for
from bot.service import Service
from bot.settings import Settings

BOT: Json = {"id": 1, "is_bot": True, "first_name": "On the Record", "username": "on_the_record_bot"}
# Seconds in which the lines of one paste follow each other; nobody types as fast.
PASTE = 0.1


class Terminal(BaseRequest):
    """Answers the calls of the Telegram library as the Bot API would, and prints what was sent."""

    def __init__(self, console: Console, words: Words) -> None:
        self._console = console
        self._words = words
        self._numbers = count(1)
        self._shown: Json = {}  # the last message with buttons
        self.asked: Json | None = None  # the question that the next line replies to
        self._status: Status | None = None

    @property
    def language(self) -> str:
        """The language of the terminal itself."""
        return self._words.language

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        self._rest()

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 (every call is a POST)
        request_data: RequestData | None = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        """One call: the status code and the answer's bytes."""
        name = url.rpartition("/")[2]
        given: Json = dict(request_data.parameters) if request_data else {}
        if name == "sendDocument" and request_data and (files := request_data.multipart_data):
            # A file has no place in a terminal: it is put where one can open it.
            put = [_put(content, Path(file).suffix) for file, content, _ in files.values()]
            places = [self._words.plain("console-file", path=path) for path in put]
            name, given = "sendMessage", {"text": "\n".join((given.get("caption", ""), *map(escape, places)))}
        if name in ("sendPhoto", "editMessageMedia") and request_data and (files := request_data.multipart_data):
            # Nor has a picture.
            caption = given.get("caption") or given.get("media", {}).get("caption", "")
            places = [
                self._words.plain("console-picture", path=_put(content, ".png")) for _, content, _ in files.values()
            ]
            name, given = "sendMessage", {**given, "text": "\n".join((caption, *map(escape, places)))}
        result = self._do(name, given)
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def choice(self, number: str) -> Json | None:
        """The button that the last message showed under `number`."""
        buttons = self._buttons()
        return buttons[int(number) - 1] if number.isdecimal() and 0 < int(number) <= len(buttons) else None

    def press(self, button: Json) -> Json | None:
        """The update of a pressed button; one that opens an address or copies only prints what."""
        if "url" in button:
            self.say(self._words.plain("console-opens", url=button["url"]))
            return None
        if "copy_text" in button:
            self.say(button["copy_text"]["text"], "bold")
            return None
        return typed.press(button["callback_data"], self._shown, self._words.language)

    def say(self, line: str, style: str = "dim") -> None:
        """Prints a line of the terminal's own."""
        self._rest()
        self._console.print(Text(line, style), soft_wrap=True)

    def _do(self, name: str, given: Json) -> Json | bool:
        match name:
            case "getMe":
                return BOT
            case "getFile":
                return {"file_id": given["file_id"], "file_unique_id": "1", "file_path": given["file_id"]}
            case "sendMessage" | "editMessageText":
                return self._message(given)
            case "answerCallbackQuery" if given.get("text"):
                self.say(given["text"], "bold")
            case "sendChatAction" if self._console.is_terminal and not self._status:
                self._status = self._console.status(self._words.plain("console-reading"))
                self._status.start()
        return True

    def _message(self, given: Json) -> Json:
        self._rest()
        sent: Json = {
            "message_id": next(self._numbers),
            "date": 0,
            "chat": typed.CHAT,
            "from": BOT,
            "text": given["text"],
        }
        for line in paint(given["text"], self._console):
            self._console.print(line, soft_wrap=True)
        markup = given.get("reply_markup") or {}
        self.asked = sent if markup.get("force_reply") else None
        if markup.get("inline_keyboard"):
            self._shown = {**sent, "reply_markup": markup}
            labels = [self._label(n, button) for n, button in enumerate(self._buttons(), 1)]
            self._console.print(Text("   ".join(labels), "cyan"), soft_wrap=True)
        self._console.print()
        return sent

    def _label(self, number: int, button: Json) -> str:
        return self._words.plain("console-button", number=number, label=button["text"])

    def _buttons(self) -> list[Json]:
        return [button for row in self._shown.get("reply_markup", {}).get("inline_keyboard", []) for button in row]

    def _rest(self) -> None:
        """Ends the sign of being at work."""
        if self._status:
            self._status.stop()
            self._status = None


def _put(content: bytes | IO[bytes], suffix: str) -> str:
    """Where a file lies from now on."""
    with NamedTemporaryFile(prefix="on-the-record-", suffix=suffix, delete=False) as file:
        file.write(content if isinstance(content, bytes) else content.read())
    return file.name


async def converse(
    service: Service,
    settings: Settings,
    *,
    language: str | None = None,
    typing: TextIO | None = None,
    console: Console | None = None,
) -> None:
    """Talks until the input ends, in `language` until another one is set. Each line is a message, as is each paste of
    several; works in a pipe, too."""
    typing, console = typing or sys.stdin, console or Console(highlight=False)
    words = words_for(language)
    terminal = Terminal(console, words)
    # The library wants a token; nobody will ever look at it.
    bot = ExtBot("1:terminal", request=terminal, get_updates_request=terminal)
    application = build(bot, service, settings, store=None)
    interactive = typing.isatty() and console.is_terminal
    async with application:
        terminal.say(words.plain("console-hello"))
        lines = _lines(typing)
        heard = _pasted(lines, console, words.plain("console-prompt")) if interactive else typed.messages(_each(lines))
        async for text in heard:
            if not interactive:
                terminal.say(words.plain("console-prompt") + text.partition("\n")[0])
            await _hear(application, terminal, text)


async def _hear(application: App, terminal: Terminal, text: str) -> None:
    button, asked = terminal.choice(text), terminal.asked
    terminal.asked = None
    update = terminal.press(button) if button else typed.message(text, reply_to=asked, language=terminal.language)
    if update:
        await application.process_update(Update.de_json(update, application.bot))


def _lines(typing: TextIO) -> asyncio.Queue[str]:
    """The lines of the input as they come; an empty one, without so much as a line break, is the end."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        with suppress(RuntimeError):  # the loop is over: nobody listens any more
            for line in typing:
                loop.call_soon_threadsafe(lines.put_nowait, line)
            loop.call_soon_threadsafe(lines.put_nowait, "")

    # A thread that waits for input cannot be interrupted; as a daemon it does not keep the process from ending.
    threading.Thread(target=read, daemon=True, name="typing").start()
    return lines


async def _each(lines: asyncio.Queue[str]) -> AsyncIterator[str]:
    while line := await lines.get():
        yield line


async def _pasted(lines: asyncio.Queue[str], console: Console, prompt: str) -> AsyncIterator[str]:
    """The messages of somebody at a keyboard: a line, with all that comes along in one paste."""
    console.print(prompt, end="")
    while text := await lines.get():
        with suppress(TimeoutError):
            while line := await asyncio.wait_for(lines.get(), PASTE):
                text += line
            lines.put_nowait(line)  # the end, which is for the outer loop
        if text.strip():
            yield text.strip()
        console.print(prompt, end="")
