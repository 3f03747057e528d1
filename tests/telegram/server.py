"""The stand-in Bot API: real HTTP on loopback, one bot, and a ledger of every call that it makes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from types import TracebackType
from typing import Any
from urllib.parse import unquote

from tests.telegram.conversation import FIRST_DATE, Account, Chat, File, Json, Message
from tests.telegram.faults import Faults, Trouble
from tests.telegram.form import parameters
from tests.telegram.http import DropConnection, HttpServer, Request, Response
from tests.telegram.inline import QUERY, Query
from tests.telegram.limits import Limits
from tests.telegram.methods import METHODS
from tests.telegram.refusal import Refusal, bad_request, unauthorized
from tests.telegram.schema import the_schema
from tests.telegram.updates import Updates
from tests.telegram.watch import Watch

TOKEN = "1234567:a-token-for-tests-only"

# What getChatMember tells of every administrator, true or not.
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


@dataclass(slots=True)
class Call:
    """A call of the bot, how it was refused, and when it came (seconds of the monotonic clock)."""

    method: str
    given: Json
    refusal: Refusal | None = None
    at: float = field(default_factory=monotonic)


@dataclass(slots=True)
class Press:
    """A press on a button; the app shows a spinner until it is answered."""

    message: Message
    answered: bool = False
    says: str = ""


class Telegram:
    """Everything that Telegram knows. `clock` turns on the limits of sending."""

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.bot = Account(int(TOKEN.partition(":")[0]), "On the Record", is_bot=True, username="on_the_record_bot")
        self.updates = Updates()
        self.faults = Faults()
        self.limits = Limits(clock) if clock else None
        self.now: Callable[[], float] = monotonic  # by which inline queries are forgotten
        self.calls: list[Call] = []
        self.chats: dict[int, Chat] = {}
        self.members: dict[int, list[Account]] = {}
        self.files: dict[str, File] = {}
        self.presses: dict[str, Press] = {}
        self.inline_mode = True  # as the bot's host has set it at @BotFather
        self.queries: dict[str, Query] = {}
        self.inline: dict[str, Message] = {}
        self.commands: dict[tuple[str, str], dict[str, str]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.menu_button = "default"
        self.profile = Watch()
        self.webhook: Json = {}
        self._numbers = count(1)
        self._schema = the_schema()
        self._http = HttpServer(self._answer)

    async def __aenter__(self) -> Telegram:
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.clear()
        await self._http.__aexit__(kind, error, trace)

    @property
    def url(self) -> str:
        """Where the API answers, as `https://api.telegram.org` does."""
        return f"http://127.0.0.1:{self._http.port}"

    async def until_introduced(self) -> None:
        """Waits until the bot has said what it is: the menu button is the last that it sets."""
        await self.profile.until(lambda: self.menu_button != "default", "the bot did not introduce itself")

    def calls_of(self, method: str) -> list[Json]:
        """What was given to each call of `method` that was done, in order."""
        return [call.given for call in self.calls if call.method == method and call.refusal is None]

    @property
    def refused(self) -> list[Call]:
        """Calls that Telegram did not do."""
        return [call for call in self.calls if call.refusal is not None]

    async def _answer(self, request: Request) -> Response:
        path = unquote(request.target.partition("?")[0])
        try:
            if path.startswith(f"/file/bot{TOKEN}/documents/"):
                return self._file(path.rpartition("/")[2])
            if not path.startswith(f"/bot{TOKEN}/"):
                raise unauthorized()
            result = await self._do(path.rpartition("/")[2], request)
        except Refusal as refusal:
            return Response(refusal.code, json.dumps(refusal.answer).encode())
        return Response(200, json.dumps({"ok": True, "result": result}).encode())

    async def _do(self, method: str, request: Request) -> Any:
        call = Call(method, {})
        if method != "getUpdates":
            self.calls.append(call)
        try:
            given = parameters(request)
            call.given = dict(given)
            fault = await self.faults.before(method)
            call.given = self._schema.read(method, given)
            if method not in METHODS:
                raise bad_request(f"{method} is not done by the stand-in: see tests/telegram/methods.py")
            result = await METHODS[method](self, call.given)
        except Refusal as refusal:
            call.refusal = refusal
            raise
        if fault is Trouble.DROP_AFTER:
            raise DropConnection
        return result

    def _file(self, file_id: str) -> Response:
        if file_id not in self.files:
            raise Refusal(404, "Not Found")
        return Response(200, self.files[file_id].content, "application/octet-stream")

    def keep(self, name: str, content: bytes, mime: str = "application/octet-stream") -> File:
        """Stores a file as Telegram does."""
        file = File(f"file-{next(self._numbers)}", name, mime, content)
        self.files[file.id] = file
        return file

    def new_chat(self, kind: str, name: str, *members: Account) -> Chat:
        """Opens a chat. A person's private chat has the person's number, a group a negative one."""
        number = members[0].id if kind == "private" else -1_000_000_000_000 - next(self._numbers)
        chat = self.chats[number] = Chat(number, kind, name)
        self.members[number] = list(members)
        return chat

    def new_account(self, name: str, language: str = "en") -> Account:
        return Account(5_000_000_000 + next(self._numbers), name, language=language)

    def chat_for(self, chat_id: int | str) -> Chat:
        """The chat that a bot may write to. Raises Refusal where there is none, or the bot is shut out."""
        chat = self.chats.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.closed is not None:
            raise chat.closed
        return chat

    def ask_inline(self, person: Account, text: str) -> Query:
        """Opens an inline query; the apps send no more of the words than Telegram takes."""
        query = Query(str(next(self._numbers)), person, text[:QUERY], self.now)
        self.queries[query.id] = query
        return query

    def new_album(self) -> str:
        """The number of a group of pictures."""
        return str(next(self._numbers))

    def tell_membership(self, chat: Chat, by: Account, before: str, after: str) -> int:
        """Tells the bot that it is something else in a chat from now on."""
        more = {"kicked": {"until_date": 0}, "administrator": dict.fromkeys(RIGHTS, False)}
        was, now = ({"status": status, "user": self.bot.json, **more.get(status, {})} for status in (before, after))
        body = {"chat": chat.json, "from": by.json, "date": FIRST_DATE, "old_chat_member": was, "new_chat_member": now}
        return self.updates.add("my_chat_member", body)

    def press(self, message: Message) -> str:
        """Opens a press on a button of `message`; returns its id."""
        number = str(next(self._numbers))
        self.presses[number] = Press(message)
        return number

    def administrators(self, chat: Chat) -> list[Json]:
        """The creator, who is the first member, and the bot where it is one."""
        creator = {"status": "creator", "user": self.members[chat.id][0].json, "is_anonymous": False}
        bot = {"status": "administrator", "user": self.bot.json, **dict.fromkeys(RIGHTS, False)}
        return [creator, bot] if chat.bot_is_admin else [creator]

    def standing(self, chat: Chat, user_id: int) -> Json | None:
        """A member of `chat` as getChatMember shows one; None for a stranger."""
        members = [{"status": "member", "user": each.json} for each in (*self.members[chat.id], self.bot)]
        known = (*self.administrators(chat), *members)
        return next((member for member in known if member["user"]["id"] == user_id), None)
