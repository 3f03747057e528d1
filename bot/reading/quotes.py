"""Who said what, in which words."""

import re

from bot.model import Quote, Span
from bot.reading.cast import Cast
from bot.reading.parse import Parsed

MARKS = re.compile(r"“([^“”]+)”|\"([^\"\n]+)\"")


def quotes(parsed: Parsed, cast: Cast) -> tuple[Quote, ...]:
    """The quotes of the text in its order."""
    spans = [Span(m.start() + 1, m.end() - 1) for m in MARKS.finditer(parsed.text)]
    return tuple(Quote(span, "direct", rank=n) for n, span in enumerate(spans))
