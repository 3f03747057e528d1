"""Whether anything is lost or said twice when processes are killed: a server and two workers on a real PostgreSQL.

`python -m bench.chaos [DIGESTS [LINKS [KILLS]]]`. Each process is killed (SIGKILL) at random and started again, and
PostgreSQL crashes twice, while digests go out and people send links. A digest that came twice is allowed only where a
kill fell between Telegram's acceptance and our note of it; a link answered twice likewise."""

from __future__ import annotations

import asyncio
import random
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import httpx

from bench.deliveries import seed
from bench.fiction import page
from bench.report import show
from bot.chat.webhook import HEADER
from bot.storage.postgres import open_postgres
from tests.postgres import Postgres, binaries
from tests.scenarios.running import settings_for
from tests.site import Site
from tests.site import page as answer
from tests.telegram.person import Person
from tests.telegram.server import TOKEN, Telegram

DIGESTS, LINKS, KILLS = 2_000, 500, 20
ARTICLES = 40  # that the links lead to
OUTAGES = 2
PATIENCE = 600  # seconds after the last kill


class Processes:
    """The server and the workers, each started again whenever it is gone."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self._environment = environment
        self._folder = folder
        self.alive: dict[str, asyncio.subprocess.Process] = {}

    async def start(self, name: str) -> None:
        with (self._folder / f"{name}.log").open("ab") as log:
            command = (sys.executable, "-m", "bot", name.partition("-")[0])
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


async def bring(telegram: Telegram, port: int) -> None:
    """Brings updates to the webhook as Telegram does: again and again until it says that it has them."""
    offset = 0
    async with httpx.AsyncClient(timeout=5) as client:
        while True:
            for update in await telegram.updates.get(offset, patience=1):
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


async def chaos(digests: int, links: int, kills: int) -> None:
    """Runs it and prints what came of it."""
    folder = binaries()
    assert folder, "PostgreSQL is not installed"
    server, dice = Postgres(folder, safe=True), random.Random(1)
    server.start()
    address = await server.create()
    data = tempfile.mkdtemp(prefix="chaos-")
    with Site() as site, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        async with Telegram(time.monotonic) as telegram:
            members = [telegram.new_account(f"Reader {number}") for number in range(digests)]
            chats = [telegram.new_chat("private", f"Chat {n}", each) for n, each in enumerate(members)]
            database = await open_postgres(address)
            await seed(database, site, [chat.id for chat in chats])
            pages = [site.put(f"/asked/{number}", answer(page(1000 + number))) for number in range(ARTICLES)]
            environment = {
                **settings_for(site, Path(data)),
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_API": telegram.url,
                "DATABASE_URL": address,
                "WEBHOOK_URL": "https://bot.example/telegram",
                "WEBHOOK_PORT": str(port),
                "READERS": "1",
            }
            processes = Processes(environment, Path(data))
            for name in ("serve", "worker-1", "worker-2"):
                await processes.start(name)
            background = [asyncio.create_task(processes.watch()), asyncio.create_task(bring(telegram, port))]
            over = max(digests / 28, 5.0 * kills)
            asking = asyncio.create_task(ask(telegram, pages, links, over))
            outages = set(dice.sample(range(kills), OUTAGES)) if kills >= OUTAGES else set()
            began = time.monotonic()
            for number in range(kills):
                await asyncio.sleep(over / kills)
                await processes.kill(dice.choice(("serve", "worker-1", "worker-2")))
                if number in outages:
                    await asyncio.to_thread(server.stop)
                    await asyncio.sleep(1)
                    await asyncio.to_thread(server.start)
            people = await asking
            wanted = {person.chat.id for person in people} | {chat.id for chat in chats}
            await all_have_theirs(telegram, wanted, began + over + PATIENCE)
            counts = sent(telegram)
            report(counts, [chat.id for chat in chats], [person.chat.id for person in people], time.monotonic() - began)
            for task in background:
                task.cancel()
            await asyncio.gather(*background, return_exceptions=True)
            for name in list(processes.alive):
                await processes.stop(name)
            await database.dispose()
    server.remove()


async def all_have_theirs(telegram: Telegram, wanted: set[int], until: float) -> None:
    """Waits until every chat got something, and a little longer for what may come twice."""
    while time.monotonic() < until and wanted - set(sent(telegram)):  # noqa: ASYNC110 - others have no event to set
        await asyncio.sleep(1)
    await asyncio.sleep(2)


def sent(telegram: Telegram) -> Counter[int]:
    """How many messages each chat got."""
    return Counter(int(given["chat_id"]) for given in telegram.calls_of("sendMessage"))


def report(counts: Counter[int], chats: list[int], people: list[int], seconds: float) -> None:
    """Prints what was lost and what came twice."""
    rows = []
    for name, group in (("digests", chats), ("links", people)):
        lost, again = sum(not counts[each] for each in group), sum(max(counts[each] - 1, 0) for each in group)
        rows.append((name, str(len(group)), str(lost), str(again)))
    show(f"Killed at random, {seconds:.0f} s", ("", "due", "lost", "repeated"), rows)


def main() -> None:
    """Does it."""
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(chaos(*(given + [DIGESTS, LINKS, KILLS][len(given) :])))


if __name__ == "__main__":
    main()
