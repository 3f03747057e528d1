"""What went wrong on the way to a page, as the error a reader is told."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final

import h11
import httpx
from ssrfguard import BlockedAddressError, BlockedURLError, SSRFGuardError

from bot.errors import (
    Blocked,
    BotError,
    Gone,
    LinkError,
    NameNotFound,
    NotALink,
    PrivateAddress,
    Refused,
    ServerFault,
    TimedOut,
    TlsFault,
)

SERVERS: Final = range(500, 600)
GONE: Final = frozenset({404, 410})
# Request Timeout, Too Early, Too Many Requests: faults of the moment, though numbered among the reader's own
PASSING: Final = frozenset({408, 425, 429})
REACHING: Final = (httpx.TransportError, SSRFGuardError, OSError)  # all that a guarded transport raises

# The first that is among a fault's causes says what it was; anything else is a connection that did not hold.
DUE_TO: Final[tuple[tuple[type[BaseException], type[LinkError]], ...]] = (
    (BlockedAddressError, PrivateAddress),
    (BlockedURLError, NotALink),
    (socket.gaierror, NameNotFound),
    (httpx.TimeoutException, TimedOut),
    (ssl.SSLError, TlsFault),
    (h11.RemoteProtocolError, ServerFault),
)


def of_status(status: int, host: str) -> BotError:
    """The error for an answer that is neither a page (2xx) nor a redirect with a place to go."""
    if status in GONE:
        return Gone(host=host, status=status)
    # 6xx and up are no statuses; LinkedIn's 999 means 403
    if status in PASSING or status < 400 or status in SERVERS:
        return ServerFault(host=host, status=status)
    return Blocked(host=host, status=status)


def of_reaching(fault: Exception, host: str) -> LinkError:
    """The error for a fault (one of REACHING) before the head of an answer was there."""
    causes = tuple(_causes(fault))
    for kind, error in DUE_TO:
        if any(isinstance(cause, kind) for cause in causes):
            return error(host=host)
    return Refused(host=host)


def _causes(fault: BaseException) -> Iterator[BaseException]:
    """The fault and what led to it: httpx, httpcore and anyio each wrap what the one below said.

    By context as well as by cause, for httpcore's pool takes the cause off ("raise exc from None"). What the caller
    was handling is a BotError, and no cause."""
    cause: BaseException | None = fault
    while cause is not None and not isinstance(cause, BotError):
        if not isinstance(cause, ssl.SSLWantReadError):  # how every read of TLS begins
            yield cause
        cause = cause.__cause__ or cause.__context__
