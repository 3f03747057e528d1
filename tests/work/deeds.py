"""What the tests make a reading process do; importable from there."""

import os
import signal
import time

from bot.errors import Paywalled


def number() -> int:
    return os.getpid()


def add(a: int, b: int) -> int:
    return a + b


def stall() -> None:
    while True:
        time.sleep(60)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    os._exit(3)


def eat(megabytes: int) -> int:
    return len(bytearray(megabytes << 20))


def refuse() -> None:
    raise Paywalled(host="almora.example")


def slip() -> None:
    raise IndexError("a fault in our own rules")


def dive() -> None:
    dive()
