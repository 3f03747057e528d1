"""An hour of a busy bot, by a clock that runs as fast as the bot can: polling and webhook, with faults throughout.

`python -m bench.soak [UPDATES]`; fewer take less than an hour. Half of the updates are polled for, half come by
webhook, some of them twice. All the while Telegram answers 502 or 429, drops connections before or after it did a
call, or is away for a while, and the database is locked. Each way is a process, bot and stand-in together. Ends with 1
unless each update was answered or refused in words; an inline query older than Telegram's ten seconds counts apart."""

from __future__ import annotations

import asyncio
import heapq
import json
import multiprocessing
import sqlite3
import sys
import tempfile
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import httpx
import psutil
from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError

from bench.report import count_given, show
from bot.chat import live
from bot.chat.gate import AT_ONCE
from bot.chat.order import chat_in
from bot.chat.webhook import HEADER, webhook
from bot.commands.scale import Answers, Unanswered
from tests.scenarios.besieged import Besieged, besieged
from tests.telegram import refusal
from tests.telegram.conversation import Json
from tests.telegram.faults import Trouble
from tests.telegram.hostile import KEY
from tests.telegram.person import Person

UPDATES, HOUR = 50_000, 3600
BETWEEN = HOUR / (UPDATES / 2)  # seconds between two updates of one way
BEGAN = 1_790_000_000.0  # when the hour begins, in Unix seconds
IN_HAND = 10  # updates that the bot has to do with when the clock goes on: more than its gate lets in at once
STEP = 0.5  # seconds that pass at most without the bot having a turn
SHORTEST = 0.1  # seconds that pass at least where it waits for something else
STILL = 50  # turns of half a millisecond without anything happening: it waits. A commit is made every 20 ms
ASLEEP = 4  # the same where those asleep take all places at its gate, and nobody else has a turn
AFTER = 2 * HOUR  # seconds after the hour in which all must be over
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")
FAULTS = (refusal.server_fault(), refusal.too_many(retry_after=7), Trouble.DROP, Trouble.DROP_AFTER)
EVERY, AWAY, LOCKED = 50, 60, 12  # updates between two faults; calls that an outage meets; statements that a lock does
TEXTS = (
    "https://herald.example/{}", "https://herald.example/x{}7", "https://herald.example/x{}8", "/help", "/quotes",
    "/history", "/save https://herald.example/{}", "nothing {} to read", "/start b_" + KEY, "/conditions refusals",
)  # fmt: skip


class Clock:
    """Seconds that pass when it is told so; who sleeps by it wakes then."""

    def __init__(self) -> None:
        self.now = BEGAN
        self.asleep: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    async def sleep(self, seconds: float) -> None:
        waking = asyncio.get_running_loop().create_future()
        heapq.heappush(self.asleep, (self.now + seconds, next(self._numbers), waking))
        await waking

    def next_waking(self) -> float:
        """When the next one wakes; long ago where nobody sleeps."""
        return self.asleep[0][0] if self.asleep else BEGAN

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        while self.asleep and self.asleep[0][0] <= self.now:
            _, _, waking = heapq.heappop(self.asleep)
            if not waking.done():
                waking.set_result(None)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who asked."""

    person: Person
    what: Json
    is_answered: Callable[[], bool]
    query: str = ""  # the number of their query or press
    press: str = ""


@dataclass
class Hour:
    """Who asked what, until it is answered."""

    there: Besieged
    clock: Clock
    dice: Random = field(default_factory=lambda: Random(1))
    waiting: dict[int, Waiting] = field(default_factory=dict)
    asked: int = 0
    too_late: int = 0
    faults: int = 0
    locked: int = 0
    memory: list[float] = field(default_factory=list)

    def ask(self) -> Json:
        """Somebody new writes, presses a button or types in another chat. Returns the update."""
        self.asked += 1
        telegram, kind = self.there.telegram, self.asked % 10
        person = Person(telegram, "Somebody")
        chat = person.chat
        if kind == 0:
            query = telegram.ask_inline(person.account, f"https://herald.example/{self.asked % 50}")
            made = {"inline_query": query.json}
            waiting = Waiting(person, made, lambda: query.answered or query.forgotten, query=query.id)
        elif kind in (1, 2):
            shown = chat.post(
                telegram.bot, "A brief", keyboard=[[{"text": "Quotes", "callback_data": f"quotes|{KEY}|0"}]]
            )
            chat._unread.clear()
            data = f"quotes|{KEY}|0" if kind == 1 else "of another version"
            number = telegram.press(shown)
            pressed = {"id": number, "from": person.account.json, "chat_instance": "1", "data": data}
            made = {"callback_query": {**pressed, "message": shown.json}}
            press = telegram.presses[number]
            is_answered = lambda: press.answered or shown.edits > 0 or bool(chat.unread)  # noqa: E731
            waiting = Waiting(person, made, is_answered, press=number)
        else:
            message = chat.post(person.account, self.dice.choice(TEXTS).format(self.asked % 50))
            made = {"message": _typed(message.json)}
            waiting = Waiting(person, made, lambda: bool(chat.unread))
        self.there.number += 1
        self.waiting[self.there.number] = waiting
        return {"update_id": self.there.number, **made}

    def look(self) -> None:
        """Lets go of whom the bot has answered, and of all that the stand-in knows of them."""
        telegram = self.there.telegram
        for number, each in list(self.waiting.items()):
            if each.is_answered():
                del self.waiting[number]
                telegram.chats.pop(each.person.chat.id, None)
                telegram.members.pop(each.person.chat.id, None)
                telegram.presses.pop(each.press, None)
                if (query := telegram.queries.pop(each.query, None)) and query.forgotten:
                    self.too_late += 1
        self.there.methods.update(call.method for call in telegram.calls)
        telegram.calls.clear()

    def harm(self) -> None:
        """Something goes wrong."""
        self.faults += 1
        match self.dice.randrange(6):
            case 0:
                self.locked = LOCKED
            case 1:
                for method in (*METHODS, "getMe"):
                    self.there.telegram.faults.order(method, refusal.server_fault(), AWAY)
                self.there.telegram.faults.order("getUpdates", refusal.server_fault())
            case _:
                self.there.telegram.faults.order(
                    self.dice.choice(METHODS), self.dice.choice(FAULTS), self.dice.randrange(1, 9)
                )

    def lock(self, *_: Any) -> None:
        """Before a statement: the database is locked for so many of them."""
        if self.locked:
            self.locked -= 1
            raise sqlite3.OperationalError("database is locked")

    async def go(self, updates: int, send: Callable[[Json], Awaitable[None]]) -> None:
        """Has so many updates sent, and waits until all is answered, for hours if need be."""
        until = self.asked + updates
        while self.asked < until:
            if self.asked % EVERY == 0:
                self.harm()
            await send(self.ask())
            await self._pass(BETWEEN)
            while self._is_busy():  # it waits for the clock, or for seconds that the library counts by itself
                await self._pass(max(SHORTEST, self.clock.next_waking() - self.clock.now))
            if self.asked % 1000 == 0:
                self.memory.append(psutil.Process().memory_info().rss / 1_000_000)
        self.locked = 0
        ends = self.clock.now + AFTER
        while self.waiting and self.clock.now < ends:
            await self._pass(STEP)

    def _is_busy(self) -> bool:
        return len(self.waiting) > IN_HAND + len(self.clock.asleep)

    async def _pass(self, seconds: float) -> None:
        """Lets time pass, and no faster than the bot can do what it has to: a slow machine is not what is measured."""
        while seconds > 0:
            self.clock.pass_by(min(STEP, seconds))
            seconds -= STEP
            still, before = 0, None
            while still < (ASLEEP if len(self.clock.asleep) >= AT_ONCE else STILL) and (not before or self._is_busy()):
                await asyncio.sleep(0.0005)
                self.look()
                now = len(self.waiting), self.there.methods.total(), len(self.clock.asleep)
                still, before = still + 1 if now == before else 0, now


def _typed(message: Json) -> Json:
    text = message["text"]
    found = [("bot_command", text.split()[0])] if text.startswith("/") else []
    found += [("url", word) for word in text.split() if "://" in word]
    marks = [{"type": kind, "offset": text.index(words), "length": len(words)} for kind, words in found]
    return {**message, "entities": marks}


async def by_polling(hour: Hour, updates: int) -> None:
    """The bot asks for updates."""
    telegram, stop = hour.there.telegram, asyncio.Event()
    serving = asyncio.create_task(live.serve(hour.there.application, stop=stop))
    await telegram.updates.until_polled()

    async def send(update: Json) -> None:
        telegram.updates.hand_over(update)

    await hour.go(updates, send)
    telegram.faults.clear()
    stop.set()
    hour.clock.pass_by(HOUR)
    await serving


async def by_webhook(hour: Hour, updates: int) -> None:
    """Telegram brings updates, a tenth of them twice; they are answered as by a worker."""
    there, answering = hour.there, dict[int, asyncio.Task[None]]()
    answers = Answers(there.application, there.store)

    async def answer(number: int) -> None:
        while True:
            with suppress(Unanswered, SQLAlchemyError):
                return await answers.answer(number)
            await hour.clock.sleep(1)  # as the queue does

    async def take(number: int, update: str) -> None:
        await there.store.accept({number: update}, chats={number: chat_in(json.loads(update))})
        if number not in answering:  # the queue has one job for an update
            task = answering[number] = asyncio.create_task(answer(number))
            task.add_done_callback(lambda _: answering.pop(number))

    transport = httpx.ASGITransport(webhook(take, "secret"), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot", headers={HEADER: "secret"}) as client:

        async def send(update: Json) -> None:
            for _ in range(2 if hour.asked % 10 == 5 else 1):
                while (await client.post("/telegram", json=update)).status_code != httpx.codes.OK:
                    hour.clock.pass_by(1)

        await there.begin()
        await hour.go(updates, send)
    there.telegram.faults.clear()


WAYS = {"polling": by_polling, "webhook": by_webhook}


async def soak(name: str, updates: int) -> tuple[Hour, list[str]]:
    """An hour of one way; the updates that nobody answered."""
    clock = Clock()
    with tempfile.TemporaryDirectory() as data:
        async with besieged(Path(data), sleep=clock.sleep, clock=lambda: clock.now) as there:
            hour = Hour(there, clock)
            there.telegram.now = lambda: clock.now
            engine = there.store._engine.sync_engine
            event.listen(engine, "before_cursor_execute", hour.lock)
            await WAYS[name](hour, updates)
    return hour, [json.dumps(each.what) for each in hour.waiting.values()]


def figures(name: str, updates: int) -> tuple[tuple[str, ...], list[str]]:
    """A row of figures of an hour, and the updates that nobody answered; in a process of its own."""
    hour, left = asyncio.run(soak(name, updates))
    memory = f"{hour.memory[0]:.0f} .. {hour.memory[-1]:.0f}" if hour.memory else ""
    calls = hour.there.methods.total()
    return (name, *map(str, (hour.asked, hour.faults, calls, hour.too_late, len(left))), memory), left


def main() -> None:
    """Does it and prints what came of it."""
    with ProcessPoolExecutor(len(WAYS), multiprocessing.get_context("spawn")) as processes:
        found = list(processes.map(figures, WAYS, [count_given(UPDATES) // len(WAYS)] * len(WAYS)))
    heads = ("", "updates", "faults ordered", "calls", "queries too late", "unanswered", "MB")
    show("an hour", heads, [row for row, _ in found])
    for _, left in found:
        print(*left, sep="\n", file=sys.stderr)
    sys.exit(any(left for _, left in found))


if __name__ == "__main__":
    main()
