"""A screen is made once for all who are shown it: the same article, view, page and language give the same screen."""

from __future__ import annotations

from bot.chat.screen import Screen, View
from bot.chat.views import show
from bot.chat.words import Words
from bot.model import Brief
from bot.recent import Recent
from bot.service import Filed

MOST = 1000  # screens kept, of some ten kilobytes each


class Screens:
    """The views of articles, those shown lately from memory."""

    def __init__(self) -> None:
        self._made: Recent[tuple[str, str, View, int], tuple[Brief, Screen]] = Recent(MOST)

    def of(self, filed: Filed, words: Words, view: View, page: int = 0) -> Screen:
        """A view of an article; a page that does not exist (any more) is the last one."""
        which = (filed.key, words.language, view, page)
        brief, screen = self._made.get(which) or (None, None)
        if screen is None or brief is not filed.brief:  # an article that was read anew has other words
            screen = show(filed.key, filed.brief, words, view, page)
            self._made.put(which, (filed.brief, screen))
        return screen
