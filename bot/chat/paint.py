"""Telegram's HTML on a terminal: bold, italics, links that can be clicked, quotations behind a bar."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from rich.console import Console
from rich.text import Text

STYLES = {"b": "bold", "i": "italic"}
BAR = "│ "


def paint(html: str, console: Console) -> Iterator[Text]:
    """The lines of a message. They are broken to the width of a screen; what goes into a pipe stays whole."""
    painter = _Painter()
    painter.feed(html)
    painter.close()
    for line, quoted in painter.lines:
        width = console.width - (len(BAR) if quoted else 0)
        for piece in line.wrap(console, width) if console.is_terminal else [line]:
            yield Text.assemble((BAR, "dim"), piece) if quoted else piece


class _Painter(HTMLParser):
    """Collects styled lines, each with whether it stands in a quotation."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[tuple[Text, bool]] = [(Text(), False)]
        self._styles: list[str] = []
        self._quoted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._quoted = True
            self._mark()
        else:
            href = dict(attrs).get("href")
            self._styles.append(f"link {href}" if href else STYLES.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._quoted = False
        else:
            self._styles.pop()

    def handle_data(self, data: str) -> None:
        first, *rest = data.split("\n")
        self._write(first)
        for line in rest:
            self.lines.append((Text(), self._quoted))
            self._write(line)

    def _write(self, words: str) -> None:
        line, _ = self.lines[-1]
        line.append(words, " ".join(filter(None, self._styles)) or None)

    def _mark(self) -> None:
        """A quotation that opens on an empty line takes that line."""
        line, _ = self.lines[-1]
        if not line:
            self.lines[-1] = (line, True)
