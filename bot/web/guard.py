"""Where the bot may connect, and the transport that connects nowhere else.

ssrfguard looks a name up once, checks every answer and connects to an address it checked, so a name that moves in
between moves nothing; a name with public and private answers is refused whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Network, IPv6Network

from ssrfguard import Policy, Resolver
from ssrfguard.httpx import AsyncSafeTransport


def guarded(
    ports: Iterable[int], networks: Iterable[IPv4Network | IPv6Network], resolver: Resolver | None = None
) -> AsyncSafeTransport:
    """A transport to public addresses and `networks`, on `ports`. It takes no proxy or certificate from the
    environment: a proxy would look names up by itself. `resolver` stands in for `socket.getaddrinfo`."""
    policy = Policy(allowed_ports=frozenset(ports), allowed_networks=tuple(networks))
    return AsyncSafeTransport(policy=policy, resolver=resolver, trust_env=False)
