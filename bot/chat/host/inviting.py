"""Invitations: links that let people in, listed with buttons that make and end them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from bot.admitting import PREFIX, Admitting
from bot.chat.host.presses import HostPress
from bot.chat.markup import Html
from bot.chat.screen import Button, Screen
from bot.chat.words import Words

VERBS: Final = frozenset({"invite", "revoke", "putout"})


class Inviting:
    """What /invite shows, and what its buttons do."""

    def __init__(self, admitting: Admitting) -> None:
        self._admitting = admitting

    async def do(self, press: HostPress) -> None:
        """Does what a button says."""
        if press.verb == "invite":
            await self._admitting.invite()
        else:
            await self._admitting.revoke(press.value, guests_too=press.verb == "putout")

    async def screen(self, bot: str, words: Words) -> Screen:
        """The invitations that hold; `bot` is the bot's username."""
        if not self._admitting.invites:
            return Screen(words("invite-off"))
        lines: list[Html] = []
        rows: list[tuple[Button, ...]] = []
        for number, each in enumerate(await self._admitting.invitations(), 1):
            made = words.date(datetime.fromtimestamp(each.made_at, UTC).date())
            link = f"https://t.me/{bot}?start={PREFIX}{each.code}"
            about: dict[str, str | int] = {"number": number, "link": link, "made": made}
            came = each.came
            lines.append(words("invitation", **about, came=came) if came else words("invitation-unused", **about))
            revoke = Button(words.plain("button-revoke", number=number), str(HostPress("revoke", each.code)))
            put_out = Button(words.plain("button-put-out", number=number), str(HostPress("putout", each.code)))
            rows.append((revoke, put_out))
        rows.append((Button(words.plain("button-invite"), str(HostPress("invite"))),))
        intro = words("invitations" if lines else "invitations-none")
        return Screen(Html("\n\n".join([intro, *lines])), tuple(rows))
