"""The pictures of an album come as messages of their own: what is said of one of them is said of the album, once."""

from __future__ import annotations

from dataclasses import replace

from telegram import Message

from bot.chat.asked import Asked, readable
from bot.recent import Recent

MOST = 1000  # albums that are remembered: their pictures arrive within a second or two
ANYTHING = ""  # stands for whatever else is said of an album than its links


class Albums:
    """What was taken of the albums of late, and by which message: one that is tried again takes the same."""

    def __init__(self) -> None:
        self._taken: Recent[tuple[int, str], dict[str, int]] = Recent(MOST)

    def rest(self, message: Message, asked: Asked) -> Asked | None:
        """What is left of what a picture asks for when the others of its album have been answered; None where all has
        been said, or where it says nothing itself. Files to read are each a matter of its own."""
        if not message.media_group_id or (asked.document and readable(asked.document)):
            return asked
        if not asked and not message.caption:
            return None  # the album's caption, if it has one, is with another picture
        album = (message.chat.id, message.media_group_id)
        taken = self._taken.get(album) or {}
        self._taken.put(album, taken)
        wanted, by = (*asked.links, ANYTHING), message.message_id
        mine = [each for each in wanted if taken.setdefault(each, by) == by]
        links = tuple(link for link in asked.links if link in mine)
        return replace(asked, links=links) if links or (not asked.links and ANYTHING in mine) else None
