"""Where Telegram hands updates over: only who knows the secret is heard; an update is stored before that is said."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from hashlib import sha256
from hmac import compare_digest

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

log = structlog.get_logger()

HEADER = "X-Telegram-Bot-Api-Secret-Token"  # https://core.telegram.org/bots/api#setwebhook
LARGEST = 1_000_000  # bytes of an update; the largest there are hold some ten thousand characters

Take = Callable[[int, str], Awaitable[None]]  # stores an update: its number, and itself as JSON


def secret_of(token: str) -> str:
    """What Telegram is to say with each update, made of the bot's token: nothing more to keep or to mix up."""
    return sha256(f"webhook {token}".encode()).hexdigest()


def webhook(take: Take, secret: str) -> Starlette:
    """The web server's application. What `take` raises is answered with 500, and Telegram comes again."""

    async def updates(request: Request) -> Response:
        if not compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return Response(status_code=403)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                return Response(status_code=413)
        try:
            update = json.loads(body)
            number = int(update["update_id"])
        except (ValueError, TypeError, KeyError):
            log.warning("no update", size=len(body))
            return Response(status_code=400)
        await take(number, json.dumps(update))
        return Response()

    async def health(_: Request) -> Response:
        return Response("alive")

    return Starlette(routes=[Route("/health", health), Route("/{path:path}", updates, methods=["POST"])])
