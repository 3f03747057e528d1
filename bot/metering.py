"""How much people may ask: so many requests and links a minute, so many links a day; for more they have to wait.

An allowance is a bucket that is full at first and fills again evenly. It is counted in memory, as the moment when it
will be full, and noted in the store behind that: after a restart and in other processes what was used stays used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from math import ceil
from typing import Final, Literal

import structlog

from bot.errors import AskedTooMuch
from bot.recent import Recent
from bot.storage.allowances import Allowances, Key

log = structlog.get_logger()

Kind = Literal["requests", "links", "day"]

# What an article that is kept costs of one that must be read: a look into memory against a second of a processor.
KEPT: Final = 0.1
# What a query in another chat costs of a request: Telegram sends one for every few letters that are typed.
TYPED: Final = 0.1
# A group may ask for as much as so many of its people.
OF_A_GROUP: Final = 3
# Seconds within which somebody is told once that it was too much.
WINDOW: Final = 600.0
# A moment further away than twice the time of the whole bucket was noted by a clock that was wrong: never mind it.
WRONG: Final = 2.0
# Seconds that sums of floating point numbers may be off.
ROUNDING: Final = 1e-3
# People whose notice is remembered in memory; the store knows all.
TOLD: Final = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`most` at once, which come back evenly over `seconds`."""

    most: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and in which chat (0 for none); whoever is `exempt` may ask for as much as they like."""

    person: int
    chat: int = 0
    exempt: bool = False


# Who asks for what is done right now; nobody where the bot does it by itself.
asking: ContextVar[Asker | None] = ContextVar("asking", default=None)


class Metering:
    """The allowances of all. `shared`: other processes grant from them too."""

    def __init__(
        self, allowances: Allowances, rates: Mapping[Kind, Rate], *, now: Callable[[], float], shared: bool
    ) -> None:
        self._allowances = allowances
        self._rates = rates
        self._now = now
        self._shared = shared
        self._full: dict[Key, float] = {}
        self._unnoted: dict[Key, float] = {}
        self._told: Recent[int, float] = Recent(TOLD)

    async def begin(self) -> None:
        """Takes up what was used before."""
        self._full = await self._allowances.lately()

    def request(self, asker: Asker, cost: float = 1.0) -> float:
        """Uses one request, or what it costs of one. Returns 0, or the seconds until there will be as much again."""
        if asker.exempt or "requests" not in self._rates:
            return 0.0
        amounts = self._amounts(asker, ("requests",), cost)
        wait = self._missing(amounts)
        if not wait:
            self._use(amounts)
        return wait

    async def link(self, *, kept: bool = False) -> None:
        """Uses one article of whoever asks; one that is `kept` costs little. Raises AskedTooMuch."""
        asker = asking.get()
        if asker is None or asker.exempt:
            return
        amounts = self._amounts(asker, ("links", "day"), KEPT if kept else 1.0)
        if wait := self._missing(amounts):
            await self._refuse(asker, wait)
        self._use(amounts)
        # Reading takes a second: then what others granted meanwhile may well be asked for.
        if self._shared and not kept and amounts:
            await self.note()
            if wait := self._missing({key: (0.0, rate) for key, (_, rate) in amounts.items()}):
                self._use({key: (-amount, rate) for key, (amount, rate) in amounts.items()})
                await self._refuse(asker, wait)

    async def may_tell(self, who: int) -> bool:
        """Whether to tell somebody now that it was too much: once in a while is enough."""
        now = self._now()
        if 0 <= now - (self._told.get(who) or 0.0) < WINDOW:
            return False
        self._told.put(who, now)
        return await self._allowances.take((who, "notice"), WINDOW, WINDOW) is not None

    async def note(self) -> int:
        """Notes in the store what was used since the last time; returns for how many allowances."""
        amounts, self._unnoted = self._unnoted, {}
        now = self._now()
        self._full = {key: full for key, full in self._full.items() if full > now}
        if amounts:
            try:
                noted = await self._allowances.used(amounts)
            except Exception:
                for key, amount in amounts.items():
                    self._unnoted[key] = self._unnoted.get(key, 0.0) + amount
                raise
            # What was used while that was written is not in it yet.
            self._full |= {key: full + self._unnoted.get(key, 0.0) for key, full in noted.items()}
        return len(amounts)

    def _amounts(self, asker: Asker, kinds: tuple[Kind, ...], count: float) -> dict[Key, tuple[float, Rate]]:
        """What `count` of each kind is for the person and for a group, in seconds."""
        found: dict[Key, tuple[float, Rate]] = {}
        for kind in kinds:
            if rate := self._rates.get(kind):
                found[asker.person, kind] = count * rate.seconds / rate.most, rate
                if asker.chat not in (0, asker.person):
                    found[asker.chat, kind] = count * rate.seconds / (rate.most * OF_A_GROUP), rate
        return found

    def _missing(self, amounts: Mapping[Key, tuple[float, Rate]]) -> float:
        """Seconds until all of the amounts can be used; 0 for now."""
        now = self._now()
        missing = [self._until_full(key, rate, now) + each - rate.seconds for key, (each, rate) in amounts.items()]
        return max((each for each in missing if each > ROUNDING), default=0.0)

    def _until_full(self, key: Key, rate: Rate, now: float) -> float:
        left = self._full.get(key, 0.0) - now
        return left if 0 < left <= WRONG * rate.seconds else 0.0

    def _use(self, amounts: Mapping[Key, tuple[float, Rate]]) -> None:
        now = self._now()
        for key, (amount, rate) in amounts.items():
            self._full[key] = now + self._until_full(key, rate, now) + amount
            self._unnoted[key] = self._unnoted.get(key, 0.0) + amount

    async def _refuse(self, asker: Asker, wait: float) -> None:
        log.info("asked too much", person=asker.person, chat=asker.chat, seconds=round(wait))
        tell = await self.may_tell(asker.chat or asker.person)
        raise AskedTooMuch(minutes=minutes(wait), known=int(not tell))


def minutes(seconds: float) -> int:
    """Seconds as people are told them."""
    return max(1, ceil(seconds / 60))
