"""What is stated to depend on what; demands, refusals, offers, threats."""

from bot.model import Condition, Quote
from bot.reading.cast import Cast
from bot.reading.parse import Parsed


def conditions(parsed: Parsed, cast: Cast, quotes: tuple[Quote, ...]) -> tuple[Condition, ...]:
    """The conditions of the text in its order."""
    return ()
