"""A screen is made once for all who are shown it: the same article, view, page and language give the same screen."""

from __future__ import annotations

from typing import Literal

from bot.chat.screen import Screen, View
from bot.chat.sharing import Sharing
from bot.chat.views import AS_USUAL, Frame, narrowed, show
from bot.chat.words import Words
from bot.model import Brief
from bot.preferences import Layout
from bot.recent import Recent
from bot.service import Filed

# In a talk of two, in a group, or posted by way of the bot in a chat of others.
Where = Literal["alone", "group", "posted"]
# Screens kept: of some ten kilobytes each, with their articles. The store has the last 200 of these at hand, and one
# that it reads again is another one, so that a screen of an older article is never found.
MOST = 500


class Screens:
    """The views of articles, those shown lately from memory. `sharing` makes the button that hands an article on."""

    def __init__(self, sharing: Sharing | None = None) -> None:
        self._sharing = sharing
        self._made: Recent[tuple[str, str, View, int, str, Layout, Where], tuple[Brief, Screen]] = Recent(MOST)

    def of(
        self,
        filed: Filed,
        words: Words,
        view: View,
        page: int = 0,
        only: str = "",
        layout: Layout = AS_USUAL,
        *,
        where: Where = "group",
    ) -> Screen:
        """A view of an article, narrowed to what has the marks `only`; a page that does not exist is the last one. The
        brief has a `layout`, and no other view, but for what is posted: there the buttons carry it. Who sees an article
        alone can hand it on."""
        layout = layout if view == "brief" or where == "posted" else AS_USUAL
        which = (filed.key, words.language, view, page, only, layout, where)
        brief, screen = self._made.get(which) or (None, None)
        if screen is None or brief is not filed.brief:  # an article that was read anew has other words
            sharing = self._sharing if where == "alone" else None
            share = sharing.button(filed.key, filed.brief.article, words) if sharing else None
            screen = show(
                filed.key, filed.brief, words, view, page, only, Frame(layout, share, posted=where == "posted")
            )
            self._made.put(which, (filed.brief, screen))
        return screen

    def narrowed(self, filed: Filed, words: Words, view: View, wish: str) -> Screen:
        """A list narrowed to what somebody asked for in words; few ask for the same, so it is made each time."""
        return narrowed(filed.key, filed.brief, words, view, wish)
