"""Whether anything is lost or said twice when processes are killed, on the real databases.

`python -m bench.chaos [postgres|sqlite] [DIGESTS [LINKS [KILLS]]]`; without a word both, one after the other. Either a
server and two workers on a PostgreSQL that crashes twice, or one process on a file. Each is killed (SIGKILL) at random
and started again, while digests go out and people send links. A digest may come twice only where a kill fell between
Telegram's acceptance and our note of it: repeats are counted, and those that no kill explains are counted apart."""

from __future__ import annotations

import asyncio
import random
import signal
import socket
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench.deliveries import DATABASE, STORIES, seed
from bench.fiction import page
from bench.report import show
from bot.chat.webhook import HEADER
from bot.chat.words import words_for
from bot.errors import GaveUp
from bot.storage.database import open_sqlite
from bot.storage.postgres import open_postgres
from tests.postgres import Postgres, binaries
from tests.scenarios.running import settings_for
from tests.site import Site
from tests.site import page as answer
from tests.telegram.conversation import Json
from tests.telegram.person import Person
from tests.telegram.refusal import Refusal
from tests.telegram.server import TOKEN, Telegram

DIGESTS, LINKS, KILLS = 2_000, 500, 20
ARTICLES = 40  # that the links lead to
OUTAGES = 2
PATIENCE, AFTER = 600, 5.0  # seconds after the last kill, and after the last answer
# Seconds between two kills at least: so long a process takes to start and to be at work again.
BETWEEN = 5.0
# Seconds from Telegram's acceptance to our note at most: a batch of notes, or a database that starts anew.
NOTING = 5.0
APOLOGY = words_for(None).error(GaveUp())


@dataclass
class Shape:
    """What is run: processes by name, with the database that may crash where it is a server."""

    processes: tuple[str, ...]
    environment: dict[str, str]
    server: Postgres | None = None
    port: int = 0  # of the webhook


class Processes:
    """Those of a shape, each started again whenever it is gone; `program` is what they are commands of."""

    def __init__(self, environment: Mapping[str, str], folder: Path, program: str = "bot") -> None:
        self._environment = environment
        self._folder = folder
        self._program = program
        self.alive: dict[str, asyncio.subprocess.Process] = {}

    async def start(self, name: str) -> None:
        with (self._folder / f"{name}.log").open("ab") as log:
            command = (sys.executable, "-m", self._program, name.partition("-")[0])
            self.alive[name] = await asyncio.create_subprocess_exec(
                *command, env=self._environment, cwd=self._folder, stdout=log, stderr=log
            )

    async def kill(self, name: str) -> None:
        """As a machine that loses its power."""
        await self.stop(name, signal.SIGKILL)
        await self.start(name)

    async def stop(self, name: str, how: signal.Signals = signal.SIGTERM) -> None:
        process = self.alive.pop(name)
        if process.returncode is None:
            process.send_signal(how)
        await process.wait()

    async def watch(self) -> None:
        """Starts again what ended by itself, as a supervisor does."""
        while True:
            await asyncio.sleep(1)
            for name, process in list(self.alive.items()):
                if process.returncode is not None:
                    await self.start(name)


@dataclass
class Run:
    """What happened: when something was killed, and when each chat got a message."""

    kills: list[float] = field(default_factory=list)
    got: defaultdict[int, list[float]] = field(default_factory=lambda: defaultdict(list))

    def look(self, telegram: Telegram) -> None:
        """Reads what came since the last look."""
        self.got.clear()
        for call in telegram.calls:
            # An apology for three tries that failed is no answer.
            if call.method == "sendMessage" and call.refusal is None and call.given["text"] != APOLOGY:
                self.got[int(call.given["chat_id"])].append(call.at)

    def row(self, name: str, chats: list[int], seconds: float) -> tuple[str, ...]:
        """What became of what was due to some chats."""
        again = [(chat, first) for chat in chats for first in self.got[chat][:-1]]
        unexplained = [chat for chat, at in again if not any(at - 0.1 <= kill <= at + NOTING for kill in self.kills)]
        lost = sum(not self.got[chat] for chat in chats)
        return (name, str(len(chats)), str(lost), str(len(again)), str(len(unexplained)), f"{seconds:.0f}")


async def bring(telegram: Telegram, port: int) -> None:
    """Brings updates to the webhook as Telegram does: again and again until it says that it has them."""
    offset = 0
    async with httpx.AsyncClient(timeout=5) as client:
        while True:
            updates: list[Json] = []
            with suppress(Refusal):  # a server that starts says anew where to bring them, which ends a poll
                updates = await telegram.updates.get(offset, patience=1)
            for update in updates:
                headers = {HEADER: telegram.webhook.get("secret_token", "")}
                with suppress(httpx.HTTPError):
                    said = await client.post(f"http://127.0.0.1:{port}/telegram", json=update, headers=headers)
                    if said.status_code == 200:
                        offset = update["update_id"] + 1
                        continue
                await asyncio.sleep(0.2)
                break


async def ask(telegram: Telegram, links: list[str], count: int, over: float) -> list[Person]:
    """Has as many people send a link each, evenly in `over` seconds."""
    people = []
    for number in range(count):
        person = Person(telegram, f"Asker {number}")
        person.sends(links[number % len(links)])
        people.append(person)
        await asyncio.sleep(over / count)
    return people


@asynccontextmanager
async def on_postgres(site: Site, chats: Sequence[int], _: Path, stories: int = STORIES) -> AsyncIterator[Shape]:
    """A server and two workers."""
    folder = binaries()
    assert folder, "PostgreSQL is not installed"
    server = Postgres(folder, safe=True)
    server.start()
    address = await server.create()
    database = await open_postgres(address)
    await seed(database, site, chats, stories)
    await database.dispose()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        "DATABASE_URL": address,
        "WEBHOOK_URL": "https://bot.example/telegram",
        "WEBHOOK_PORT": str(port),
        "READERS": "1",
    }
    try:
        yield Shape(("serve", "worker-1", "worker-2"), environment, server, port)
    finally:
        server.remove()


@asynccontextmanager
async def on_sqlite(site: Site, chats: Sequence[int], data: Path, stories: int = STORIES) -> AsyncIterator[Shape]:
    """One process, which polls."""
    database = await open_sqlite(data / DATABASE)
    await seed(database, site, chats, stories)
    await database.dispose()
    yield Shape(("run",), {"READERS": "1"})


SHAPES = {"postgres": on_postgres, "sqlite": on_sqlite}


async def chaos(kind: str, digests: int, links: int, kills: int) -> list[tuple[str, ...]]:
    """Runs a shape; what became of digests and of links."""
    run, dice, data = Run(), random.Random(1), Path(tempfile.mkdtemp(prefix="chaos-"))
    with Site() as site:
        async with Telegram(time.monotonic) as telegram:
            members = [telegram.new_account(f"Reader {number}") for number in range(digests)]
            chats = [telegram.new_chat("private", f"Chat {n}", each).id for n, each in enumerate(members)]
            pages = [site.put(f"/asked/{number}", answer(page(1000 + number))) for number in range(ARTICLES)]
            async with SHAPES[kind](site, chats, data) as shape:
                settings = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": telegram.url}
                processes = Processes({**settings_for(site, data), **settings, **shape.environment}, data)
                for name in shape.processes:
                    await processes.start(name)
                background = [asyncio.create_task(processes.watch())]
                if shape.port:
                    background.append(asyncio.create_task(bring(telegram, shape.port)))
                over, began = max(digests / 28, BETWEEN * kills), time.monotonic()
                asking = asyncio.create_task(ask(telegram, pages, links, over))
                await harm(shape, processes, telegram, run, dice, over / max(kills, 1), kills)
                asked = [person.chat.id for person in await asking]
                await all_have_theirs(telegram, {*asked, *chats}, time.monotonic() + PATIENCE)
                seconds = time.monotonic() - began
                for task in background:
                    task.cancel()
                await asyncio.gather(*background, return_exceptions=True)
                for name in list(processes.alive):
                    await processes.stop(name)
    run.look(telegram)
    where = "PostgreSQL, serve and two workers" if shape.server else "SQLite, run"
    return [run.row(f"{where}: {what}", of, seconds) for what, of in (("digests", chats), ("links", asked))]


async def harm(
    shape: Shape,
    processes: Processes,
    telegram: Telegram,
    run: Run,
    dice: random.Random,
    pause: float,
    kills: int,
) -> None:
    """Kills one process after the other, each once it is at work again, and crashes the database now and then."""
    outages = set(dice.sample(range(kills), OUTAGES)) if shape.server and kills >= OUTAGES else set()
    for number in range(kills):
        before = len(telegram.calls_of("sendMessage"))
        await at_work(telegram, before)
        await asyncio.sleep(dice.uniform(0.5, 1.5) * pause)
        name = dice.choice(shape.processes)
        run.kills.append(time.monotonic())
        await processes.kill(name)
        if number in outages and shape.server:
            run.kills.append(time.monotonic())
            await asyncio.to_thread(shape.server.stop)
            await asyncio.sleep(1)
            await asyncio.to_thread(shape.server.start)


async def at_work(telegram: Telegram, before: int) -> None:
    """Waits until something was sent, or there may be nothing left to send."""
    for _ in range(60):
        if len(telegram.calls_of("sendMessage")) > before:
            return
        await asyncio.sleep(0.5)


async def all_have_theirs(telegram: Telegram, wanted: set[int], until: float, after: float = AFTER) -> None:
    """Waits until every chat got something, and a little longer for what may come twice."""
    left = wanted
    while time.monotonic() < until and left:
        await asyncio.sleep(0.5)
        left = wanted - {int(each["chat_id"]) for each in telegram.calls_of("sendMessage")}
    await asyncio.sleep(after)


def main() -> None:
    """Does it and prints what came of it."""
    words = sys.argv[1:]
    kinds = [words.pop(0)] if words and words[0] in SHAPES else list(SHAPES)
    given = [int(word) for word in words]
    digests, links, kills = (*given, *(DIGESTS, LINKS, KILLS)[len(given) :])
    rows = [row for kind in kinds for row in asyncio.run(chaos(kind, digests, links, kills))]
    columns = ("", "due", "lost", "repeated", "by no kill", "seconds")
    show(f"{kills} times killed at random", columns, rows)


if __name__ == "__main__":
    main()
